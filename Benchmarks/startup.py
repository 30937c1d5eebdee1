"""From the start of the process to its first answer, and what it weighs and takes of the processor when idle.

The first start is over new data (it makes the schema); the median is of later starts over the same data, as after an update.
Peer: the Flask application's start.
"""
import time

from support.house import median
from support.row import Row

ROUNDS = 7
IDLE_SECONDS = 3


def rows(house):
    data = house.new_folder("hark")
    with house.serve(data) as first:
        first_start = first.startup
    starts, idle, work = [], [], []
    for _ in range(ROUNDS):
        with house.serve(data) as server:
            starts.append(server.startup)
            time.sleep(IDLE_SECONDS)
            idle.append(server.memory())
            before = server.processor_seconds()
            time.sleep(IDLE_SECONDS)
            work.append((server.processor_seconds() - before) / IDLE_SECONDS)
    peers, peers_idle = [], []
    for _ in range(ROUNDS):
        with house.serve_flask() as peer:
            peers.append(peer.startup)
            peers_idle.append(peer.memory())
    ours, theirs = median(starts), median(peers)
    yield Row("start to first answer, new data", f"{first_start * 1e3:.0f} ms", bar="≤ 300 ms", met=first_start <= 0.3)
    yield Row(
        "start to first answer", f"{ours * 1e3:.0f} ms", f"Flask {theirs * 1e3:.0f} ms", f"{theirs / ours:.2f}", "≤ 300 ms",
        ours <= 0.3)
    memory, peers_memory = median(idle) / 2**20, median(peers_idle) / 2**20
    yield Row(
        "resident memory when idle", f"{memory:.0f} MiB", f"Flask {peers_memory:.0f} MiB", f"{peers_memory / memory:.2f}",
        "< 120 MB", memory * 2**20 < 120e6)
    yield Row("one core when idle", f"{100 * median(work):.1f} %", bar="≤ 5 %", met=median(work) <= 0.05)
