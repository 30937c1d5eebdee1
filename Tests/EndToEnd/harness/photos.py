"""What the tests of photos share: pictures of their own, and somebody who keeps them."""
import base64
import http.client
import json
import random
import struct
import subprocess
import threading
import time
import zlib
from urllib.parse import quote

from harness.documents import Member

FINAL = ("done", "failed")


def png(width=32, height=24, seed=0, comment=b""):
    """A whole PNG with pixels that no other seed has."""
    chance = random.Random(seed)
    rows = b"".join(b"\0" + bytes(chance.randrange(256) for _ in range(3 * width)) for _ in range(height))

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    text = chunk(b"tEXt", b"Comment\0" + comment) if comment else b""
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + text + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def large_png(size):
    """A PNG of one pixel with so many bytes: most of them are a part that nobody reads."""
    small = png(1, 1)
    filling = random.Random(size).randbytes(size - len(small) - 12)
    return small[:33] + struct.pack(">I", len(filling)) + b"haRk" + filling + struct.pack(">I", zlib.crc32(b"haRk" + filling)) + small[33:]


# 96 by 64 pixels, red to the left and blue to the right, as libvips writes them with x265.
HEIC = base64.b64decode(
    "AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAYNtZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAAAA5waXRtAAAAAAABAAAANGlsb2MAAA"
    "AAREAAAgABAAAAAAGnAAEAAAAAAAAAYQACAAAAAAIIAAEAAAAAAAAAvgAAADhpaW5mAAAAAAACAAAAFWluZmUCAAAAAAEAAGh2YzEAAAAAFWluZmUCAAABAAIAAEV4aWYA"
    "AAAAwmlwcnAAAACkaXBjbwAAAHhodmNDAQNwAAAAAAAAAAAAHvAA/P34+AAADwMgAAEAGEABDAH//wNwAAADAJAAAAMAAAMAHroCQCEAAQArQgEBA3AAAAMAkAAAAwAAAw"
    "AeoDCBBZbqSSmubgQEDAgAAAMACAAAAwAIQCIAAQAHRAHBcrAiQAAAABRpc3BlAAAAAAAAAGAAAABAAAAAEHBpeGkAAAAAAwgICAAAABZpcG1hAAAAAAAAAAEAAQOBAoMA"
    "AAAaaXJlZgAAAAAAAAAOY2RzYwACAAEAAQAAASdtZGF0AAAAXSgBrxOAdz4mqI///ME7f+0L0/+DRkshVP/qyB9+YEt/5MOzwDWqDiwmmm62blpfy2nFWQ/5Q/vI/rs7qP"
    "7bS/0VoDSEX3jvQ7jbxGGOXFPshQBX2yRPami4EG1ILgAAAAZFeGlmAABJSSoACAAAAAYAEgEDAAEAAAABAAAAGgEFAAEAAABWAAAAGwEFAAEAAABeAAAAKAEDAAEAAAAC"
    "AAAAEwIDAAEAAAABAAAAaYcEAAEAAABmAAAAAAAAADhjAADoAwAAOGMAAOgDAAAGAACQBwAEAAAAMDIxMAGRBwAEAAAAAQIDAACgBwAEAAAAMDEwMAGgAwABAAAA//8AAA"
    "KgBAABAAAAYAAAAAOgBAABAAAAQAAAAAAAAAA="
)


def missing():
    """What pictures lack here to be made small, in one line; "" for nothing."""
    known = subprocess.run(["/sbin/ldconfig", "-p"], capture_output=True, text=True).stdout
    lacking = [name for name in ("libvips.so.42", "libturbojpeg.so.0") if name not in known]
    return f"{' and '.join(lacking)} not installed: make deps installs them" if lacking else ""


def jpeg_sides(content):
    """Width and height of a JPEG, by its frame's header."""
    place = 2
    while place < len(content):
        kind, length = struct.unpack(">xBH", content[place:place + 4])
        if 0xC0 <= kind <= 0xC2:
            height, width = struct.unpack(">HH", content[place + 5:place + 9])
            return width, height
        place += 2 + length
    raise AssertionError("a JPEG without a frame")


def path(key, rest=""):
    return f"/api/v1/photos/{quote(key, safe='')}{rest}"


class Keeper(Member):
    """Somebody who keeps photos."""

    def put(self, key, content, replace=False):
        return self.request("PUT", path(key, "?replace=true" if replace else ""), content)

    def bytes_of(self, key):
        return self.get(path(key))

    def photos(self, query=""):
        items, address = [], f"/api/v1/photos?limit=1000{query}"
        while address:
            page = self.get(address).json
            items += page["items"]
            address = page["next"] and f"/api/v1/photos?limit=1000{query}&after={page['next']}"
        return items

    def settled(self, seconds=120):
        """All photos once each is done or failed."""
        deadline, photos = time.monotonic() + seconds, self.photos()
        while any(photo["state"] not in FINAL for photo in photos):
            if time.monotonic() > deadline:
                raise AssertionError(f"not settled after {seconds} s: {json.dumps(photos[:3])}\n{self.server.output[-4000:]}")
            time.sleep(0.1)
            photos = self.photos()
        return photos


class Changing:
    """Photos that their owners replace and delete again and again while others read them. A reader may never get an older one than its owner had been
    told of when it began, nor another person's; what is wrong is in `problems`."""

    def __init__(self, people, keys, versions=200):
        self.versions, self.gets, self.cuts, self.problems = versions, 0, 0, []
        self.names = [(person.name, key) for person in people for key in keys]
        # By name: the newest version that its owner was told of, what it was told last and what was tried last; None is deleted.
        self.newest, self.told, self.tried = ({name: start for name in self.names} for start in (0, None, None))
        self.bodies = {(*name, version): png(seed=version, comment=" ".join((*name, str(version))).encode())
                       for name in self.names for version in range(1, versions)}
        self._meaning = {body: named for named, body in self.bodies.items()}

    def write(self, person, key, is_over):
        for version in range(1, self.versions):
            for state in ([None] if version % 7 == 0 else []) + [version]:
                if is_over() or not self._change(person, key, state):
                    return

    def _change(self, person, key, state):
        """False where the server is gone."""
        name = (person.name, key)
        self.tried[name] = state
        try:
            answer = person.request("DELETE", path(key)) if state is None else person.put(key, self.bodies[(*name, state)], replace=True)
        except (OSError, http.client.HTTPException):
            self.cuts += 1
            return False
        if answer.status not in (200, 201, 204):
            self.problems.append(("write", answer))
        self.told[name] = state
        self.newest[name] = state or self.newest[name]
        return True

    def read(self, person, key, is_over):
        while not is_over():
            before = self.newest[person.name, key]
            try:
                answer = person.bytes_of(key)
            except (OSError, http.client.HTTPException):
                self.cuts += 1
                return
            self.gets += 1
            if answer.status == 404:
                continue
            name, of, version = self._meaning.get(answer.body, ("nobody", None, -1))
            if answer.status != 200 or (name, of) != (person.name, key) or version < before:
                self.problems.append((person.name, key, before, answer.status, name, of, version))

    def begin(self, people, is_over, readers=2):
        """A thread that writes each photo, and some that read it."""
        acts = [self.write] + readers * [self.read]
        threads = [threading.Thread(target=act, args=(person.another(), key, is_over))
                   for person in people for name, key in self.names if name == person.name for act in acts]
        for thread in threads:
            thread.start()
        return threads
