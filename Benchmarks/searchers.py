"""200 people who ask for a topic every five seconds while 10,000 posts come in every second.

Seven days of posts, made as topics.py makes them, lie in files; 500 topics are asked for by Zipf's law, the more frequent a word the more often. Once
for each number of posts in HARK_BENCH_POSTS, such as 100000,1000000,10000000: the table of what more posts cost. For half a minute before, everybody asks
without being measured, as in a house that was not started this minute. No peer: DuckDB over the same files needs longer for one answer than
there is time for all (topics.py).
"""
import collections
import http.client
import json
import os
import pathlib
import re
import shutil
import threading
import time

import posts_intake
import topics
from support import engine
from support.load import load
from support.row import Row

SEARCHERS, PACE, SECONDS, WARM = 200, 5, 60, 30
POSTS_A_SECOND, REQUESTS_A_SECOND = 10_000, 10
TOPICS = 500
# All languages, and nothing expires while it is asked for.
SETTINGS = {"HARK_TOPICS_LANGUAGES": "all", "HARK_TOPICS_RETENTION_DAYS": "0"}
BY_NAME_ONLY = True


def rows(house):
    shared = house.root.parent / "shared" / "data" / "posts"
    if not shared.is_dir():
        topics.say(f"no posts at {shared}: nothing to measure")
        return
    program = engine.program(house)
    for count in map(int, os.environ.get("HARK_BENCH_POSTS", "100000,1000000").split(",")):
        folder = pathlib.Path(os.environ.get("HARK_BENCH_TOPICS") or house.new_folder("searchers")) / f"fresh-{count}"
        # The last hour of the lake is the one before this: what comes in now is within the seven days too.
        topics.build(house, program, shared, folder, count, first_hour=int(time.time()) // 3600 - topics.HOURS)
        data = house.new_folder("data")
        shutil.copytree(folder, data, dirs_exist_ok=True)
        yield from measured(house, data, texts(house, shared), count)
        shutil.rmtree(data)


def measured(house, data, lines, count):
    asked = house.new_folder("asked") / "topics"
    asked.write_text("".join(word + "\n" for word in words(lines)))
    command = ["analytics", "--clean", "-c", SEARCHERS, "--pace", PACE, "--topics", asked]
    with house.serve(data=data, settings=SETTINGS) as hark:
        with Intake(hark, posts_intake.operator(house, hark), lines) as intake:
            load(house, hark, *command, "--duration", WARM, clean=False)
            before, cpu, began = intake.kept, processor_seconds(hark), time.monotonic()
            report = load(house, hark, *command, "--duration", SECONDS, clean=False)
            seconds = time.monotonic() - began
            kept, cpu = (intake.kept - before) / seconds, (processor_seconds(hark) - cpu) / seconds
        memory, mapped = hark.memory(), hark.mapped_memory()
    name, p95, refused = f"200 searchers over {count:,} posts", report.within(95), report["non_2xx_responses"]
    asked_in_all = report["complete_requests"]
    yield Row(f"{name}: p95", f"{p95:.0f} ms", f"median {report.within(50):.0f} ms, p99 {report.within(99):.0f} ms", "", "≤ 2000 ms", p95 <= 2000)
    yield Row(
        f"{name}: refused", f"{refused} of {asked_in_all}", f"failed {report['failed_requests']}", "", "≤ 1 %",
        refused <= asked_in_all / 100 and report["failed_requests"] == 0)
    yield Row(
        f"{name}: posts kept meanwhile", f"{kept:,.0f} /s", f"refused {intake.refused}", "", "≥ 9,900 /s, none refused",
        intake.refused == 0 and kept >= 0.99 * POSTS_A_SECOND)
    own = (memory - mapped) / 2**20
    yield Row(f"{name}: processor time", f"{cpu:.2f} cores")
    yield Row(f"{name}: memory without mapped files", f"{own:.0f} MiB", f"{mapped / 2**20:.0f} MiB mapped", "", "≤ 600 MB", own * 2**20 <= 600e6)


def texts(house, shared):
    """Some ten thousand texts as JSON, to be sent under other ids."""
    path = posts_intake.posts_file(house)
    with open(path, encoding="utf-8") as lines:
        return [json.dumps(json.loads(line)["text"]) for line, _ in zip(lines, range(20_000))]


def words(lines):
    """Words of four letters or more, evenly spread over the ranks of frequency on a logarithmic scale, the most frequent first."""
    counts = collections.Counter(word for line in lines for word in set(re.findall(r"[a-z]{4,}", line.lower())))
    ranked = [word for word, _ in counts.most_common() if word not in ("http", "https", "quot")]
    places = sorted({int(len(ranked) ** (place / 1500)) - 1 for place in range(1500)})
    return [ranked[place] for place in places[:TOPICS]]


def processor_seconds(hark):
    fields = pathlib.Path(f"/proc/{hark.process.pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


class Intake:
    """Posts that come in at a steady rate, from a thread of its own."""

    def __init__(self, hark, token, lines):
        self.port, self.token, self.lines = hark.port, token, lines
        self.kept, self.refused, self.sent = 0, 0, 0
        self.done = threading.Event()
        self.thread = threading.Thread(target=self.run)

    def __enter__(self):
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.done.set()
        self.thread.join()

    def run(self):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=120)
        due = time.monotonic()
        while not self.done.wait(max(0, due - time.monotonic())):
            due += 1 / REQUESTS_A_SECOND
            connection.request(
                "POST", "/api/v1/posts", self.body(POSTS_A_SECOND // REQUESTS_A_SECOND),
                {"Content-Type": "application/x-ndjson", "Authorization": f"Bearer {self.token}"})
            answer = connection.getresponse()
            told = json.loads(answer.read())
            if answer.status == 200:
                self.kept += told["stored"]
            else:
                self.refused += 1

    def body(self, count):
        now = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
        first, self.sent = self.sent, self.sent + count
        return "".join(
            f'{{"id":"n{number}","created_at":"{now}","text":{self.lines[number * 7919 % len(self.lines)]}}}\n' for number in range(first, first + count)).encode()
