"""Photos of 100 kB from the cache, beside nginx that serves the same files; and what slow readers of a large photo cost in memory.

The same client asks both for the same 256 photos over connections that are kept, in turns; nginx (Debian's nginx-light, or what NGINX names) has sendfile on
and its files in the page cache. Processor time is that of the server alone, so it holds on a busy machine too.
"""
import contextlib
import socket
import time

from support import nginx, photos, process
from support.house import median, say
from support.load import get
from support.row import Row

PHOTOS, BYTES = 256, 100_000
CLIENTS, REQUESTS, ROUNDS = 32, 20_000, 3
READERS, LARGE = 16, 20_000_000


def rows(house):
    files = house.new_folder("files")
    for number in range(PHOTOS):
        (files / f"photo{number}.png").write_bytes(photos.png(number, BYTES))
    # Workers would look at the photos meanwhile: with this pace they rest instead.
    with house.serve(settings={"HARK_PHOTOS_PACE": "3600"}) as hark:
        photos.add_account(house, hark.data)
        keeper = photos.Keeper(hark)
        fill(keeper, files)
        with nginx.serving(house, files) if nginx.program() else contextlib.nullcontext() as peer:
            yield from beside_nginx(house, hark, keeper, peer)
        yield slow_readers(hark, keeper)


def fill(keeper, files):
    """Keeps the photos, and gets each twice: what comes from the cache is what was kept."""
    for number in range(PHOTOS):
        content = (files / f"photo{number}.png").read_bytes()
        keeper.put(f"photo{number}", content)
        for expected in ("miss", "hit"):
            headers, found = keeper.ask("GET", f"/api/v1/photos/photo{number}")
            if found != content or headers["X-Cache"] != expected:
                raise RuntimeError(f"photo{number} came as a {headers['X-Cache']}, {len(found)} bytes")


def beside_nginx(house, hark, keeper, peer):
    sides = [(hark, "/api/v1/photos/photo{}", ["--token", keeper.token])] + ([(peer, "/photo{}.png", [])] if peer else [])
    for side in sides:
        ask(house, *side)  # warms both
    found = [[ask(house, *side) for side in sides] for _ in range(ROUNDS)]
    ours = [turn[0] for turn in found]
    rate, p99, seconds = (median(values) for values in zip(*ours))
    name, hark_says = f"gets of 100 kB from the cache, {CLIENTS} clients", f"{rate:,.0f}/s (p99 {p99:.1f} ms)"
    if not peer:
        yield Row(name, hark_says, "nginx is not installed: skipped", "", "≥ 8000", rate >= 8000)
        return
    ratio = median([ours[0] / theirs[0] for ours, theirs in found])
    theirs, _, their_seconds = (median(values) for values in zip(*(turn[1] for turn in found)))
    yield Row(name, hark_says, f"nginx {theirs:,.0f}/s", f"{ratio:.2f}", "≥ 8000, or ≥ 0.6", rate >= 8000 or ratio >= 0.6)
    yield Row.ratio_of(
        "the same by the server's processor time", f"{seconds * 1e6:.0f} µs a get", f"nginx {their_seconds * 1e6:.0f} µs", their_seconds / seconds)


def ask(house, running, path, more):
    """Gets a second, milliseconds within which 99 % came, the server's processor seconds for one."""
    before = process.processor_seconds(running.process.pid)
    report = get(house, running, path, REQUESTS, CLIENTS, "--of", PHOTOS, *more)
    if report["document_length"] != BYTES:
        raise RuntimeError(f"a body of {report['document_length']} bytes")
    return report.rate, report.within(99), (process.processor_seconds(running.process.pid) - before) / REQUESTS


def slow_readers(hark, keeper):
    """How much memory it takes that many have begun to read a cached photo and do not go on."""
    say(f"{READERS} slow readers")
    keeper.put("large", photos.png(0, LARGE))
    for _ in range(2):
        keeper.ask("GET", "/api/v1/photos/large")
    pid = hark.process.pid
    process.forget_peak(pid)
    before = process.memory(pid)
    with contextlib.ExitStack() as open_lines:
        lines = [open_lines.enter_context(begin(hark, keeper)) for _ in range(READERS)]
        settle(pid)
        grown = max(0, process.memory(pid, "VmHWM") - before)
        for line in lines:
            finish(line)
    return Row(
        f"{READERS} slow readers of a cached photo of 20 MB: memory", f"+{grown / 1e6:.1f} MB", f"a copy for each {READERS * LARGE / 1e6:.0f} MB",
        f"{grown / LARGE:.2f} copies", "≤ 1 copy", grown <= LARGE)


def begin(hark, keeper):
    """A connection with a small window that has read the head of its answer."""
    line = socket.socket()
    line.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    line.connect(("127.0.0.1", hark.port))
    line.settimeout(60)
    line.sendall(f"GET /api/v1/photos/large HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer {keeper.token}\r\n\r\n".encode())
    head = line.recv(4096)
    if b" 200 " not in head or b"x-cache: hit" not in head.lower():
        raise RuntimeError(f"no photo from the cache: {head[:200]}")
    return line


def settle(pid):
    """Waits until the process does nothing more: all has been written that the readers take."""
    used, deadline = process.processor_seconds(pid), time.monotonic() + 60
    while time.monotonic() < deadline:
        time.sleep(1)
        last, used = used, process.processor_seconds(pid)
        if used - last <= 0.05:
            return


def finish(line):
    """Reads the rest: whoever was slow gets all of it."""
    line.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1 << 20)
    left = LARGE - 4096
    while left > 0:
        piece = line.recv(1 << 20)
        if not piece:
            raise RuntimeError("a slow reader was cut off")
        left -= len(piece)
