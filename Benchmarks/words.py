"""Words of texts counted: megabytes a second on one core and on all, beside Unix tools and a Python Counter, and the memory it takes.

The peers know a simpler rule, runs of a-z, so they are asked about a text on which all rules agree: the novels in lower-case ASCII with
the usual punctuation. Its counts are compared first. Without the shared novels a seeded generator writes the texts.
"""
import json
import os
import random
import re
import subprocess
import sys
import time

from support.house import median, say
from support.row import Row

ROUNDS = 3
TARGET_BYTES = 100_000_000
COPIES = 4

SHELL = "tr -cs A-Za-z '\\n' < \"$0\" | sort | uniq -c | sort -rn | head"
COUNTER = """
import collections, json, sys
keep = bytes(byte if chr(byte).isalpha() and byte < 128 else 32 for byte in range(256))
with open(sys.argv[1], "rb") as file:
    counts = collections.Counter(file.read().translate(keep).split())
print(json.dumps([(word.decode(), count) for word, count in counts.most_common(10)]))
"""

# A small process between: what a child takes begins with what its parent had.
MEASURED = """
import json, resource, subprocess, sys
answer = json.loads(subprocess.run(sys.argv[1:], stdout=subprocess.PIPE, check=True).stdout)
print(json.dumps([answer["total"], answer["distinct"], resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss]))
"""


def rows(house):
    folder = house.new_folder("words")
    novels = texts(house, folder)
    plain = folder / "plain.txt"
    plain.write_bytes(plain_text(novels))
    bytes_of = plain.stat().st_size
    hark = [house.hark, "words", "--json", plain]
    shell = ["/bin/sh", "-c", SHELL, plain]
    counter = [sys.executable, "-c", COUNTER, plain]
    check(hark, shell, counter)
    ours, tools, python = [], [], []
    for _ in range(ROUNDS):
        ours.append(seconds(hark)[0])
        tools.append(seconds(shell)[0])
        python.append(seconds(counter)[0])
    speed = f"{bytes_of / median(ours) / 1e6:,.0f} MB/s"
    beside = median([theirs / mine for mine, theirs in zip(ours, tools)])
    yield Row.ratio_of(
        f"words of {bytes_of / 1e6:.0f} MB of ASCII, one file", speed, f"tr, sort, uniq {bytes_of / median(tools) / 1e6:,.0f} MB/s", beside, at_least=15)
    beside = median([theirs / mine for mine, theirs in zip(ours, python)])
    yield Row.ratio_of("the same", speed, f"Python Counter {bytes_of / median(python) / 1e6:,.0f} MB/s", beside, at_least=6)
    yield from novel_rows(house, novels)
    yield memory_row(house, folder)


def texts(house, folder):
    """The shared novels as files, or texts like them."""
    archive = house.root.parent / "shared" / "data" / "books" / "novels.tar.zst"
    target = folder / "texts"
    target.mkdir()
    if archive.exists():
        unpack = f"zstd -dcq '{archive}' | tar x -C '{target}'"
        subprocess.run(["/bin/bash", "-c", unpack], check=True)
    else:
        say("the novels are not there: writing texts like them")
        chance = random.Random(4)
        words = ["".join(chance.choices("etaoinshrdlucmfwypvbgk", k=chance.randint(1, 12))) for _ in range(60_000)]
        weights = [1 / (place + 1) for place in range(len(words))]
        for number in range(100):
            text = ". ".join(" ".join(chance.choices(words, weights, k=12)).capitalize() for _ in range(13_000))
            (target / f"{number}.txt").write_text(text)
    return sorted(path for path in target.rglob("*.txt"))


def plain_text(novels):
    """Lower-case ASCII letters, spaces, line ends and the punctuation that parts words for everybody."""
    keep = bytes(byte if chr(byte) in "abcdefghijklmnopqrstuvwxyz \n.,;:!?\"()" else 32 for byte in range(256))
    pieces, size = [], 0
    while size < TARGET_BYTES:
        for path in novels:
            text = path.read_bytes()
            if sum(byte >= 128 for byte in text[:4096]) > 400:
                continue  # not written in Latin letters
            pieces.append(text.lower().translate(keep))
            size += len(pieces[-1])
            if size >= TARGET_BYTES:
                break
    return b"\n".join(pieces)


def check(hark, shell, counter):
    """All three say the same ten words, as often."""
    ours = [(entry["word"], entry["count"]) for entry in json.loads(seconds(hark)[1])["words"]]
    tools = [(word, int(count)) for count, word in re.findall(r"(\d+) ([a-z]+)", seconds(shell)[1])]
    python = [tuple(pair) for pair in json.loads(seconds(counter)[1])]
    for name, theirs in (("the Unix tools", tools), ("the Python Counter", python)):
        if sorted(theirs) != sorted(ours):
            raise RuntimeError(f"{name} say {theirs}, hark says {ours}")
    say(f"all agree, {ours[0][0]} is said {ours[0][1]:,} times")


def novel_rows(house, novels):
    """Every script and all of the rule: the novels several times, start of the program included."""
    command = [house.hark, "words", "--json", *novels * COPIES]
    size = sum(path.stat().st_size for path in novels) * COPIES
    one, all_cores = [], []
    cores = len(os.sched_getaffinity(0))
    for _ in range(ROUNDS):
        first, answers = seconds(command, cores=1)
        second, same = seconds(command)
        if answers != same:
            raise RuntimeError("one core and all give different answers")
        one.append(first)
        all_cores.append(second)
    rate = size / median(one) / 1e6
    yield Row(f"words of {len(novels)} novels, one core", f"{rate:,.0f} MB/s", "", "", "≥ 200 MB/s", rate >= 200)
    ratio = median([slow / fast for slow, fast in zip(one, all_cores)])
    yield Row(f"the same on {cores} cores", f"{size / median(all_cores) / 1e6:,.0f} MB/s", f"one core {rate:,.0f} MB/s", f"{ratio:.2f}")


def memory_row(house, folder):
    """A million different words, twice each."""
    chance, words = random.Random(5), set()
    while len(words) < 1_000_000:
        words.add("".join(chance.choices("etaoinshrdlucmfwypvbgk", k=chance.randint(5, 12))))
    source = folder / "million.txt"
    source.write_text("\n".join(sorted(words)) + "\n" + " ".join(words) + "\n")
    total, distinct, kilobytes = json.loads(seconds([sys.executable, "-c", MEASURED, house.hark, "words", "--json", source])[1])
    if (total, distinct) != (2_000_000, 1_000_000):
        raise RuntimeError(f"two million words, a million different, came out as {total} and {distinct}")
    megabytes = kilobytes / 1024
    return Row("a million different words, most memory at once", f"{megabytes:.0f} MiB", "", "", "≤ 64 MiB", megabytes <= 64)


def seconds(command, cores=None):
    """How long a program runs, and what it prints."""
    def hold():
        if cores:
            os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:cores])
    started = time.perf_counter()
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True, preexec_fn=hold, env={**os.environ, "LC_ALL": "C"})
    return time.perf_counter() - started, done.stdout
