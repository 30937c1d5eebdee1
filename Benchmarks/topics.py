"""A topic's answer over seven days of posts, beside DuckDB scanning the same Parquet files.

The posts are made of shared/data/posts by a seeded generator (HarkBenchmarks topics-build), one file an hour. Totals, retweets, moods, hours,
hashtags, names and the newest twenty are compared first; of the words of a topic DuckDB is not even asked. HARK_BENCH_POSTS sets how many posts
there are (1,000,000 if not given), HARK_BENCH_TOPICS a folder in which the lake is kept for the next time. Beside DuckDB every question is asked for
the first time: what was counted or read for the one before is forgotten.
"""
import itertools
import json
import os
import pathlib
import random
import statistics
import subprocess
import unicodedata

from support import engine
from support.house import say
from support.row import Row

FIRST_HOUR, HOURS = 494_000, 168
ROUNDS = 5
BY_NAME_ONLY = True


def rows(house):
    shared = house.root.parent / "shared" / "data" / "posts"
    if not shared.is_dir():
        say(f"no posts at {shared}: nothing to measure")
        return
    count = int(os.environ.get("HARK_BENCH_POSTS", "1000000"))
    folder = pathlib.Path(os.environ.get("HARK_BENCH_TOPICS") or house.new_folder("topics")) / str(count)
    program = engine.program(house)
    built = build(house, program, shared, folder, count)
    peer = Peer(house, folder)
    topics = peer.topics(count)
    answers = ask(house, program, folder, [topic for topic, _ in topics], ROUNDS)
    yield Row("a post in Parquet and index", f"{built['parquet_bytes'] + built['index_bytes']:.1f} bytes",
              f"{built['parquet_bytes']:.1f} in Parquet", "", "≤ 150", built["parquet_bytes"] + built["index_bytes"] <= 150)
    yield Row("a post into a live segment", f"{1e6 / built['live_us']:,.0f} /s", "", "", "≥ 300000", built["live_us"] <= 1e6 / 300_000)
    yield from ratios(count, topics, answers, peer)
    yield zipf(house, program, folder, count, topics)


def build(house, program, shared, folder, count, first_hour=FIRST_HOUR):
    """The lake of `count` posts, made once; what making it took."""
    facts = folder / "facts.json"
    if not facts.exists():
        say(f"making {count} posts")
        posts = house.new_folder("posts") / "posts.jsonl"
        with open(posts, "wb") as target:
            for path in sorted(shared.glob("*.jsonl.zst")):
                subprocess.run(["zstd", "-dcq", path], stdout=target, check=True)
        folder.mkdir(parents=True, exist_ok=True)
        done = subprocess.run([program, "topics-build", "--folder", folder, "--posts", posts, "--count", str(count), "--home", house.root,
                               "--first-hour", str(first_hour)], capture_output=True, text=True, check=True)
        facts.write_text(done.stdout)
        posts.unlink()
    return json.loads(facts.read_text())


def ask(house, program, folder, topics, rounds, *more):
    """Hark's answer to each topic; each asked for the first time, unless `more` says otherwise."""
    path = house.new_folder("asked") / "topics"
    path.write_text("".join(topic + "\n" for topic in topics))
    done = subprocess.run([program, "topics-ask", "--folder", folder, "--topics", path, "--rounds", str(rounds), "--home", house.root, *more],
                          capture_output=True, text=True, check=True)
    return [json.loads(line) for line in done.stdout.splitlines()]


def ratios(count, topics, answers, peer):
    """For each range of frequency: how many times quicker than DuckDB."""
    groups = {"under 1 %": (0, 0.01, 10), "1 to 10 %": (0.01, 0.1, 2), "over 10 %": (0.1, 1.01, 1)}
    found = {name: [] for name in groups}
    for (topic, _), answer in zip(topics, answers):
        theirs, seconds = peer.answer(topic)
        ours = {key: folded(answer[key]) if key in ("hashtags", "mentions") else answer[key] for key in theirs}
        if ours != theirs:
            different = [key for key in theirs if ours[key] != theirs[key]]
            raise AssertionError(f"{topic}: {', '.join(different)} differ, {ours['total']} and {theirs['total']} posts")
        share = answer["total"] / count
        name = next(name for name, (least, most, _) in groups.items() if least <= share < most)
        found[name].append((statistics.median(answer["milliseconds"]), seconds * 1000))
    for name, (_, _, bar) in groups.items():
        if found[name]:
            hark, duck = (statistics.median(side) for side in zip(*found[name]))
            least = min(theirs / ours for ours, theirs in found[name])
            yield Row(f"topics {name} of posts ({len(found[name])}), slowest ratio", f"{hark:.1f} ms", f"DuckDB {duck:.0f} ms", f"{least:.1f}",
                      f"≥ {bar}", least >= bar)


def folded(counts):
    """Tags as the files hold them: without case and accents."""
    plain = (unicodedata.normalize("NFKD", text.casefold()) for text in counts)
    return ["".join(letter for letter in text if not unicodedata.combining(letter)) for text in plain]


def zipf(house, program, folder, count, topics):
    """500 questions, the more frequent a word the more often asked; what was counted for one is kept for the next, as a house does."""
    chance = random.Random(4)
    words = [topic for topic, _ in topics]
    asked = chance.choices(words, [1 / (rank + 1) for rank in range(len(words))], k=500)
    times = sorted(itertools.chain.from_iterable(answer["milliseconds"] for answer in ask(house, program, folder, asked, 1, "--remember")))
    p95 = times[int(0.95 * len(times))]
    return Row(f"the whole answer over {count} posts, p95 of a Zipf mix", f"{p95:.0f} ms", f"median {statistics.median(times):.0f} ms", "",
               "≤ 250 ms", p95 <= 250)


class Peer:
    """DuckDB over the lake's files with all cores, in memory, results fetched; the pattern it is quickest with."""

    def __init__(self, house, folder):
        self.python, self.process = house.peers_python("topics"), None
        self.paths = [str(path) for path in sorted((folder / "lake").rglob("*.parquet"))]

    def run(self, jobs):
        done = subprocess.run([self.python, pathlib.Path(__file__).parent / "peers" / "duckdb_topics.py"], input=json.dumps(jobs | {"paths": self.paths}),
                              capture_output=True, text=True, check=True)
        return json.loads(done.stdout)

    def topics(self, count):
        """Words from the most frequent to rare ones."""
        return [(word, posts) for word, posts in self.run({"words": 60})["words"]]

    def answer(self, topic):
        """What DuckDB answers, and its median seconds."""
        found = self.run({"topic": topic, "rounds": 3, "first": FIRST_HOUR, "hours": HOURS})
        return found["answer"], found["seconds"]
