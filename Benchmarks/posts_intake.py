"""Posts a second from NDJSON over HTTP to durable and found, and until all are in Parquet; processor time a post, and memory.

Peer: a pipeline in Python that reads the same lines from a file (orjson, exact duplicates, tags, mentions, a flush to disk after every 1,000
lines, pyarrow's Parquet with zstd). The end is the same for both: every post durable and in Parquet. Hark does more for each post on the way: HTTP,
language, mood by the model, the search's index in memory and beside each file. Both must keep the same number of posts.
With ../shared/data/posts at hand the lines are those, else made up. HARK_BENCH_POSTS_TIMES=10 sends them so many times over, under new ids, to Hark
alone: for its memory.
"""
import http.client
import json
import os
import pathlib
import random
import subprocess
import time

from support.house import median, say
from support.row import Row

ROUNDS = 3
LINES = 583_267
REQUEST_LINES = 50_000
SHARED = "../shared/data/posts"
# Everything is kept, whenever and in whatever language it was said; what is left at the end is delivered a second later.
SETTINGS = {"HARK_TOPICS_LANGUAGES": "all", "HARK_TOPICS_RETENTION_DAYS": "0", "HARK_TOPICS_DELIVERY_SECONDS": "1"}


def rows(house):
    path, times = posts_file(house), int(os.environ.get("HARK_BENCH_POSTS_TIMES", "1"))
    ours = [hark(house, path, times)]
    yield Row(
        f"memory at most, {ours[0]['stored']:,} posts", f"{ours[0]['memory'] / 1e6:.0f} MB", bar="< 600 MB", met=ours[0]["memory"] < 600e6)
    if times > 1:
        yield Row("posts from NDJSON into Parquet", f"{ours[0]['stored'] / ours[0]['seconds']:,.0f}/s")
        return
    theirs = [pipeline(house, path, ours[0]["stored"])]
    for _ in range(ROUNDS - 1):
        ours.append(hark(house, path))
        theirs.append(pipeline(house, path, ours[0]["stored"]))
    durable, whole, processor = (rate(ours, key) for key in ("durable_seconds", "seconds", "processor_seconds"))
    their_durable, their_whole, their_processor = (rate(theirs, key) for key in ("durable_seconds", "seconds", "processor_seconds"))
    yield Row.ratio_of(
        "posts from NDJSON into Parquet", f"{whole:,.0f}/s", f"Python, the same lines and end {their_whole:,.0f}/s", whole / their_whole, at_least=2)
    yield Row.ratio_of(
        "posts from NDJSON to durable and found", f"{durable:,.0f}/s", f"Python, log alone {their_durable:,.0f}/s", durable / their_durable)
    yield Row("the same, posts a second", f"{durable:,.0f}/s", bar="≥ 50,000/s", met=durable >= 50_000)
    yield Row.ratio_of(
        "into Parquet, by processor time, with language, mood and index", f"{1e6 / processor:.1f} µs a post",
        f"Python, without these {1e6 / their_processor:.1f} µs", processor / their_processor)


def rate(runs, key):
    return median([run["stored"] / run[key] for run in runs])


def pipeline(house, path, stored):
    house.settle()
    command = [house.peers_python("posts"), house.root / "Benchmarks" / "peers" / "posts_pipeline.py", path, house.new_folder("pipeline")]
    told = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    house.settle()
    if told["stored"] != stored:
        raise RuntimeError(f"Hark kept {stored} posts, the pipeline {told['stored']}")
    return told


def hark(house, path, times=1):
    """How many posts were kept, the seconds until the last was durable and until all were in files, and what that took of the machine."""
    with house.serve(settings=SETTINGS) as running:
        token, stored = operator(house, running), 0
        connection = http.client.HTTPConnection("127.0.0.1", running.port, timeout=120)
        requests, before, started = bodies(path), running.processor_seconds(), time.monotonic()
        for number in range(times):
            for body in requests:
                body = body.replace(b'"id": "', b'"id": "%d-' % number) if number else body
                stored += post(connection, token, body)
        durable = time.monotonic() - started
        while statistics(house, running)["rows"] < stored:
            time.sleep(0.05)
        return {
            "stored": stored, "durable_seconds": durable, "seconds": time.monotonic() - started,
            "processor_seconds": running.processor_seconds() - before, "memory": most_memory(running)}


def post(connection, token, body):
    """Sends posts until they are taken; how many were kept."""
    while True:
        connection.request("POST", "/api/v1/posts", body, {"Content-Type": "application/x-ndjson", "Authorization": f"Bearer {token}"})
        answer = connection.getresponse()
        told = json.loads(answer.read())
        if answer.status == 200:
            return told["stored"]
        if answer.status != 503:
            raise RuntimeError(f"{answer.status}: {told}")
        time.sleep(0.2)


def most_memory(running):
    """The most bytes that the process held at once."""
    lines = pathlib.Path(f"/proc/{running.process.pid}/status").read_text().splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM:"))


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
            for part in shared:
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
