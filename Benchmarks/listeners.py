"""2,000 listeners to live events, one of which never reads, while 500 comments a second are posted.

Peer: the same posts at the same pace without listeners. Memory is bounded where the second half of the run adds next to nothing to
the first.
"""
import json
import subprocess
import sys

from support.load import load
from support.row import Row

LISTENERS = 2_000
SECONDS = 20
# 50 clients that each post every tenth of a second.
PACE = ("-c", 50, "--pace", 0.1)
PATH = "/comments/events"


def rows(house):
    with house.serve() as hark:
        alone = post(house, hark, SECONDS / 2)
        before = hark.memory()
        with listening(house, hark) as crowd:
            first, middle = post(house, hark, SECONDS / 2), hark.memory()
            second, after = post(house, hark, SECONDS / 2), hark.memory()
            heard = crowd.finish()
    if heard["open"] < LISTENERS - 1 or heard["least_events"] == 0:
        raise RuntimeError(f"only {heard['open']} listeners were left, and the least heard {heard['least_events']} events")
    yield Row(
        "2,000 listeners: memory", f"{mebibytes(middle)} → {mebibytes(after)}", f"without listeners {mebibytes(before)}",
        f"{after / middle:.2f}", "≤ 1.2 in the second half", after <= 1.2 * middle)
    slower = max(first.within(50), second.within(50))
    yield Row.ratio_of(
        "2,000 listeners: median post", f"{slower:.2f} ms", f"without listeners {alone.within(50):.2f} ms",
        slower / alone.within(50), at_most=2)
    yield Row(
        "2,000 listeners: p99 of posts", f"{max(first.within(99), second.within(99)):.1f} ms",
        f"without listeners {alone.within(99):.1f} ms", f"{max(first.within(99), second.within(99)) / alone.within(99):.2f}")


def post(house, server, seconds):
    return load(house, server, "comments-new", *PACE, "--duration", seconds)


def mebibytes(count):
    return f"{count / 2**20:.0f} MiB"


class listening:
    """The listeners, in a process of their own: they must not slow down whoever measures."""

    def __init__(self, house, server):
        script = house.root / "Benchmarks" / "support" / "listen.py"
        self.command = [sys.executable, script, str(server.port), PATH, str(LISTENERS)]

    def __enter__(self):
        self.process = subprocess.Popen(self.command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        if self.process.stdout.readline().strip() != "listening":
            raise RuntimeError("the listeners could not connect")
        return self

    def finish(self):
        """Hangs up and says what was heard."""
        answer, _ = self.process.communicate("\n", timeout=60)
        return json.loads(answer)

    def __exit__(self, *error):
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
