"""What the cache policies find over six traces, gets in process, forecasts; and a node's gets over loopback beside memcached and Redis.

The first by the program HarkBenchmarks. For the second `hark cache-node`, Debian's memcached and redis-server hold the same values on one thread each, asked by the same
client: 64 keys a request over two connections, so that the servers and not the asker's system calls are measured. The best of three turns each.
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
    redis = shutil.which("redis-server")
    commands = {
        "hark": [os.environ.get("HARK_PROGRAM") or str(house.root / ".build" / "release" / "hark"), "cache-node", "--memory", "64", "--port"],
        "memcached": memcached and [memcached, "-u", "nobody", "-t", "1", "-m", "64", "-l", "127.0.0.1", "-p"],
        "redis": redis and [redis, "--save", "", "--appendonly", "no", "--bind", "127.0.0.1", "--port"],
    }
    best = dict.fromkeys(commands, 0)
    for _ in range(3):  # in turn, so that what else the machine does meets all alike
        for name, command in commands.items():
            best[name] = max(best[name], gets(command, Resp if name == "redis" else Text) if command else 0)
    for peer in ("memcached", "redis"):
        if not commands[peer]:
            yield Row(f"gets over loopback, {peer}", f"{best['hark']:.0f} /s", f"{peer} is not installed: skipped", "", "", None)
        else:
            yield Row.ratio_of(
                f"gets over loopback, {peer}", f"{best['hark']:.0f} /s", f"{peer} {best[peer]:.0f} /s", best["hark"] / best[peer], at_least=1)


class Text:
    """memcached's protocol: how to set a key, to get many, and how long the answers are."""
    stored = len(b"STORED\r\n")

    @staticmethod
    def set(key, value):
        return b"set %s 0 0 %d\r\n%s\r\n" % (key, len(value), value)

    @staticmethod
    def get(keys):
        length = sum(len(b"VALUE %s 0 %d\r\n" % (key, BYTES)) + BYTES + 2 for key in keys) + len(b"END\r\n")
        return b"get " + b" ".join(keys) + b"\r\n", length


class Resp:
    """Redis's."""
    stored = len(b"+OK\r\n")

    @staticmethod
    def words(*words):
        return b"*%d\r\n" % len(words) + b"".join(b"$%d\r\n%s\r\n" % (len(word), word) for word in words)

    @classmethod
    def set(cls, key, value):
        return cls.words(b"SET", key, value)

    @classmethod
    def get(cls, keys):
        return cls.words(b"MGET", *keys), len(b"*%d\r\n" % len(keys)) + len(keys) * (len(b"$%d\r\n\r\n" % BYTES) + BYTES)


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return listener.getsockname()[1]


def gets(command, protocol):
    """Values a second that a server gives while two connections ask."""
    port = free_port()
    server = subprocess.Popen(command + [str(port)], stdout=subprocess.DEVNULL)
    try:
        first = connected(port)
        for number in range(VALUES):
            first.sendall(protocol.set(b"key%d" % number, b"x" * BYTES))
            read(first, protocol.stored)
        counts = [0, 0]
        until = time.monotonic() + SECONDS
        threads = [threading.Thread(target=ask, args=(connected(port), protocol, counts, place, until)) for place in range(2)]
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


def ask(connection, protocol, counts, place, until):
    # Made before: the asker must not be what is measured.
    requests = [protocol.get([b"key%d" % ((start + step) % VALUES) for step in range(BATCH)]) for start in range(0, VALUES, BATCH)]
    while time.monotonic() < until:
        for request, length in requests:
            connection.sendall(request)
            read(connection, length)
        counts[place] += BATCH * len(requests)


def read(connection, length):
    while length > 0:
        length -= len(connection.recv(min(length, 1 << 20)))
