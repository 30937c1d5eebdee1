"""What the cache policies find over six traces, gets in process, forecasts; and a node's gets over loopback beside memcached.

The first by the program HarkBenchmarks. For the second `hark cache-node` and Debian's memcached hold the same values on one thread each, asked by the same
client: 64 keys a request over two connections, so that the servers and not the asker's system calls are measured.
"""
import os
import shutil
import socket
import subprocess
import threading
import time

from support import engine
from support.row import Row

VALUES, BYTES, BATCH, SECONDS = 2000, 1000, 64, 3


def rows(house):
    yield from engine.rows(house, "cache")
    yield from loopback(house)


def loopback(house):
    memcached = os.environ.get("MEMCACHED") or shutil.which("memcached")
    hark = gets([str(house.root / ".build" / "release" / "hark"), "cache-node", "--memory", "64", "--port"])
    if not memcached:
        yield Row("gets over loopback", f"{hark:.0f} /s", "memcached is not installed: skipped", "", "", None)
        return
    peer = gets([memcached, "-u", "nobody", "-t", "1", "-m", "64", "-l", "127.0.0.1", "-p"])
    yield Row.ratio_of("gets over loopback", f"{hark:.0f} /s", f"memcached {peer:.0f} /s", hark / peer, at_least=0.5)


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return listener.getsockname()[1]


def gets(command):
    """Values a second that a server gives while two connections ask."""
    port = free_port()
    server = subprocess.Popen(command + [str(port)], stdout=subprocess.DEVNULL)
    try:
        first = connected(port)
        for number in range(VALUES):
            first.sendall(b"set key%d 0 0 %d\r\n%s\r\n" % (number, BYTES, b"x" * BYTES))
            read(first, len(b"STORED\r\n"))
        counts = [0, 0]
        until = time.monotonic() + SECONDS
        threads = [threading.Thread(target=ask, args=(connected(port), counts, place, until)) for place in range(2)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return sum(counts) / SECONDS
    finally:
        server.terminate()
        server.wait()


def connected(port):
    for _ in range(200):
        try:
            return socket.create_connection(("127.0.0.1", port))
        except ConnectionRefusedError:
            time.sleep(0.05)  # the only way to learn that a foreign program listens
    raise RuntimeError("the server does not listen")


def ask(connection, counts, place, until):
    number = 0
    while time.monotonic() < until:
        keys = [b"key%d" % ((number + step) % VALUES) for step in range(BATCH)]
        number += BATCH
        connection.sendall(b"get " + b" ".join(keys) + b"\r\n")
        read(connection, sum(len(b"VALUE %s 0 %d\r\n" % (key, BYTES)) + BYTES + 2 for key in keys) + len(b"END\r\n"))
        counts[place] += BATCH


def read(connection, length):
    while length > 0:
        length -= len(connection.recv(min(length, 1 << 20)))
