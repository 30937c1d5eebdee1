"""Photos of their own, and somebody who keeps them."""
import http.client
import json
import os
import struct
import subprocess
import zlib

from support import server

NAME, PASSWORD = "ada", "a few words in a row"


def png(number, size, width=1, height=1):
    """A whole PNG of `size` bytes that no other number has: grey pixels, and a part of its own that makes it as large as it has to be."""
    rows = b"".join(b"\0" + bytes(width) for _ in range(height))
    shell = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0))
    pixels = chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    stamp = b"photo %d;" % number
    return shell + chunk(b"haRk", stamp + os.urandom(size - len(shell) - len(pixels) - len(stamp) - 12)) + pixels


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def add_account(house, data, role="admin"):
    subprocess.run(
        [house.hark, "users", "add", NAME, "--role", role, "--data", data], input=PASSWORD + "\n", text=True, check=True, capture_output=True,
        env=server.quiet_environment())


class Keeper:
    """Somebody signed in over one kept connection."""

    def __init__(self, running):
        self.connection = http.client.HTTPConnection("127.0.0.1", running.port, timeout=60)
        self.headers = {}
        self.token = self.json("POST", "/api/v1/session", {"username": NAME, "password": PASSWORD})["token"]
        self.headers = {"Authorization": f"Bearer {self.token}"}

    def ask(self, method, path, body=None, headers=None):
        """The answer's headers and body.
        - Raises: RuntimeError where it is no 2xx."""
        self.connection.request(method, path, body, self.headers | (headers or {}))
        answer = self.connection.getresponse()
        content = answer.read()
        if answer.status // 100 != 2:
            raise RuntimeError(f"{method} {path}: {answer.status} {content[:300]}")
        return answer.headers, content

    def json(self, method, path, value=None):
        body = None if value is None else json.dumps(value)
        return json.loads(self.ask(method, path, body, {"Content-Type": "application/json"} if body else None)[1] or "null")

    def put(self, key, content):
        self.ask("PUT", f"/api/v1/photos/{key}", content)
