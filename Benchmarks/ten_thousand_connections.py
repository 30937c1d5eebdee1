"""10,000 open connections, 100,000 requests over page, list and 10 % posts, each post read back by its writer.

Peer: `GET /healthz` of the same server with the same client and as many connections, in turns in the same run.
"""
from support.house import median
from support.load import get, load
from support.row import Row

ROUNDS = 3
CONNECTIONS = 10_000
REQUESTS = 100_000


def rows(house):
    mixes, healths = [], []
    with house.serve() as hark:
        for _ in range(ROUNDS):
            healths.append(get(house, hark, "/healthz", REQUESTS, CONNECTIONS, "-s", 60))
            house.settle()
            mixes.append(load(house, hark, "comments", "-n", REQUESTS, "-c", CONNECTIONS, "-s", 60, clean=False))
            house.settle()
    bad, shown = sum(mix.bad for mix in mixes), sum(mix.get("own_writes_shown", 0) for mix in mixes)
    yield Row(
        "10,000 connections: failed requests", f"{bad} of {ROUNDS * REQUESTS:,}", "the documents' run 163 of 100,911", bar="0",
        met=bad == 0)
    yield Row(
        "10,000 connections: own posts shown", f"{shown:,}", f"{ROUNDS * REQUESTS // 10:,} posted", bar="all",
        met=shown == ROUNDS * REQUESTS // 10)
    rate, health = median([mix.rate for mix in mixes]), median([report.rate for report in healths])
    yield Row.ratio_of(
        "10,000 connections: throughput", f"{rate:,.0f}/s", f"/healthz {health:,.0f}/s", rate / health, at_least=0.5)
    p99 = median([mix.within(99) for mix in mixes])
    allowed = min(3000, 2 * CONNECTIONS / rate * 1000)
    yield Row(
        "10,000 connections: p99", f"{p99:,.0f} ms", "the documents' run 40,747 ms", f"{40_747 / p99:.1f}", f"≤ {allowed:,.0f} ms",
        p99 <= allowed)
