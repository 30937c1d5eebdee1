"""Posts a second from NDJSON over HTTP to durable and found, and until all are in Parquet.

Peer: a pipeline in Python that reads the same lines from a file (orjson, exact duplicates, tags, mentions, a flush to disk after every 1,000
lines, pyarrow's Parquet with zstd). Hark does more for each post: language, mood, the index. Both must keep the same number of posts.
With ../shared/data/posts at hand the lines are those, else made up.
"""
import http.client
import json
import random
import subprocess
import time

from support.house import median, say
from support.row import Row

ROUNDS = 3
LINES = 291_634
REQUEST_LINES = 50_000
SHARED = "../shared/data/posts"
# Everything is kept, whenever and in whatever language it was said; what is left at the end is delivered a second later.
SETTINGS = {"HARK_TOPICS_LANGUAGES": "all", "HARK_TOPICS_RETENTION_DAYS": "0", "HARK_TOPICS_DELIVERY_SECONDS": "1"}


def rows(house):
    path = posts_file(house)
    python = house.peers_python("posts")
    durable, whole, peers_durable, peers_whole = [], [], [], []
    for _ in range(ROUNDS):
        stored, fast, slow = hark(house, path)
        durable.append(stored / fast)
        whole.append(stored / slow)
        house.settle()
        command = [python, house.root / "Benchmarks" / "peers" / "posts_pipeline.py", path, house.new_folder("pipeline")]
        told = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
        if told["stored"] != stored:
            raise RuntimeError(f"Hark kept {stored} posts, the pipeline {told['stored']}")
        peers_durable.append(stored / told["durable_seconds"])
        peers_whole.append(stored / told["seconds"])
        house.settle()
    yield Row.ratio_of(
        "posts from NDJSON to durable and found", f"{median(durable):,.0f}/s", f"Python, log alone {median(peers_durable):,.0f}/s",
        median(durable) / median(peers_durable))
    yield Row(
        "the same, posts a second", f"{median(durable):,.0f}/s", bar="≥ 50,000/s", met=median(durable) >= 50_000)
    yield Row.ratio_of(
        "posts from NDJSON into Parquet", f"{median(whole):,.0f}/s", f"Python {median(peers_whole):,.0f}/s", median(whole) / median(peers_whole), at_least=2)


def hark(house, path):
    """How many posts were kept, the seconds until the last was durable, and until all were in files."""
    with house.serve(settings=SETTINGS) as running:
        token, stored, requests = operator(house, running), 0, bodies(path)
        connection = http.client.HTTPConnection("127.0.0.1", running.port, timeout=120)
        started = time.monotonic()
        for body in requests:
            connection.request("POST", "/api/v1/posts", body, {"Content-Type": "application/x-ndjson", "Authorization": f"Bearer {token}"})
            answer = connection.getresponse()
            told = json.loads(answer.read())
            if answer.status != 200:
                raise RuntimeError(f"{answer.status}: {told}")
            stored += told["stored"]
        fast = time.monotonic() - started
        while statistics(house, running)["rows"] < stored:
            time.sleep(0.05)
        return stored, fast, time.monotonic() - started


def operator(house, running):
    subprocess.run(
        [house.hark, "users", "add", "ada", "--role", "operator", "--data", running.data], input="a few words in a row\n", text=True, check=True,
        capture_output=True)
    connection = http.client.HTTPConnection("127.0.0.1", running.port)
    connection.request(
        "POST", "/api/v1/session", json.dumps({"username": "ada", "password": "a few words in a row"}), {"Content-Type": "application/json"})
    return json.loads(connection.getresponse().read())["token"]


def statistics(house, running):
    command = [house.hark, "lake", "stats", "--json", "--data", running.data]
    return json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


def bodies(path):
    lines = path.read_bytes().splitlines(keepends=True)
    return [b"".join(lines[start:start + REQUEST_LINES]) for start in range(0, len(lines), REQUEST_LINES)]


def posts_file(house):
    """LINES lines of posts in one file."""
    path, shared = house.new_folder("posts") / "posts.jsonl", sorted((house.root / SHARED).glob("*.jsonl.zst"))
    with open(path, "wb") as file:
        if shared:
            for part in shared[:2]:
                subprocess.run(["zstd", "-dcq", part], stdout=file, check=True)
        else:
            say("no shared posts: made-up ones")
            made_up(file)
    return path


def made_up(file):
    chance = random.Random(1)
    words = ["".join(chance.choices("abcdefghijklmnopqrstuvwxyz", k=chance.randint(2, 9))) for _ in range(20_000)]
    weights = [1 / (rank + 10) for rank in range(len(words))]
    moment = time.time() - 86_400
    for number in range(LINES):
        text = " ".join(chance.choices(words, weights, k=chance.randint(4, 22)))
        text += f" #{words[chance.randint(0, 300)]}" if number % 3 == 0 else f" @{words[chance.randint(0, 3000)]}" if number % 3 == 1 else ""
        created = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(moment + number * 0.2))
        file.write(json.dumps({"id": str(number * 7919), "created_at": created, "text": text, "lang": "en"}).encode() + b"\n")
