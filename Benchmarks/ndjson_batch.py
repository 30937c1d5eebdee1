"""Comments a second in NDJSON batches of 1,000, one durable transaction each, as a multiple of single posts.

Peer: Hark's own single posts, with one client and with 64.
"""
from support.house import median
from support.load import load
from support.row import Row

ROUNDS = 3
BATCH = 1_000
BATCHES = 20


def rows(house):
    batches, singles, crowds = [], [], []
    with house.serve() as hark:
        for _ in range(ROUNDS):
            report = load(house, hark, "comments-new", "-n", BATCHES, "-c", 1, "--batch", BATCH)
            batches.append(report.rate * BATCH)
            singles.append(load(house, hark, "comments-new", "-n", 1_000, "-c", 1).rate)
            crowds.append(load(house, hark, "comments-new", "-n", 10_000, "-c", 64).rate)
    rate = median(batches)
    yield Row.ratio_of(
        "comments in batches of 1,000, one client", f"{rate:,.0f}/s", f"single posts {median(singles):,.0f}/s",
        rate / median(singles), at_least=1)
    yield Row.ratio_of(
        "the same, beside 64 clients", f"{rate:,.0f}/s", f"single posts {median(crowds):,.0f}/s", rate / median(crowds))
