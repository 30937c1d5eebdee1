"""What the tests of photos share: pictures of their own, and somebody who keeps them."""
import json
import random
import struct
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
