"""10,000 open connections that each ask every 2 s, over page, list and 10 % posts.

An answer's time runs from the moment its request was due, so waiting in the client counts too. Peer: `GET /healthz` at the same pace.
"""
from support.load import get, load
from support.row import Row

CONNECTIONS = 10_000
PACE = 2
SECONDS = 20


def rows(house):
    more = ("-c", CONNECTIONS, "--pace", PACE, "--duration", SECONDS)
    with house.serve() as hark:
        health = load(house, hark, "get", "/healthz", "-l", *more)
        mix = load(house, hark, "comments", *more, clean=False)
    yield Row(
        "10,000 connections, each every 2 s: failed", f"{mix.bad} of {mix['complete_requests']:,}", bar="0", met=mix.bad == 0)
    yield Row(
        "10,000 connections, each every 2 s: p99", f"{mix.within(99):.1f} ms", f"/healthz {health.within(99):.1f} ms",
        f"{mix.within(99) / health.within(99):.2f}", "≤ 500 ms", mix.within(99) <= 500)
