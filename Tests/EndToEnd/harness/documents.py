"""What the tests of documents share: a member who hands in, and the words of a text counted a second time."""
import collections
import os
import random
import re
import signal
import time
from pathlib import Path

LETTERS = "etaoinshrdlcumwfgypbvkjxqz"


def text(number, size=3000, seed=2010):
    """A text that no other number gives; its words fall off as those of languages do."""
    chance, words = random.Random(f"{seed}-{number}"), []
    for _ in range(size // 6):
        rank = int(chance.paretovariate(0.8))
        words.append("".join(LETTERS[(rank * (place + 3)) % 26] for place in range(2 + rank % 5)))
    return " ".join(words) + f" number{number}"


def top_ten(content):
    """The ten most frequent words of a text of plain letters and digits, ties by code point."""
    counts = collections.Counter(re.findall(r"[a-z0-9]+", content.lower()))
    return sorted(counts.items(), key=lambda entry: (-entry[1], entry[0]))[:10]


class Member:
    """Somebody with an account who hands documents in."""

    def __init__(self, server, name="ada", role="admin"):
        self.server = server
        if role:
            server.add_account(name, role)
        self.headers = {"Authorization": f"Bearer {server.sign_in(name)}"}

    def client(self, **options):
        return self.server.client(**options)

    def upload(self, name, content, client=None, headers=None):
        client = client or self.client()
        return client.request("POST", f"/api/v1/documents?name={name}", content, self.headers | (headers or {}))

    def get(self, path, client=None):
        return (client or self.client()).request("GET", path, headers=self.headers)

    def all(self):
        """Every document, newest first, page by page."""
        items, path = [], "/api/v1/documents?limit=1000"
        while path:
            page = self.get(path).json
            items += page["items"]
            path = page["next"] and f"/api/v1/documents?limit=1000&after={page['next']}"
        return items

    def wait_until_all_end(self, seconds=120):
        """Returns all documents as soon as each is done or failed."""
        deadline = time.monotonic() + seconds
        while True:
            documents = self.all()
            if all(document["state"] in ("done", "failed") for document in documents):
                return documents
            if time.monotonic() > deadline:
                states = collections.Counter(document["state"] for document in documents)
                raise AssertionError(f"documents did not end within {seconds} s: {states}; {self.get('/api/v1/queue').json}")
            time.sleep(0.2)


def workers_of(server):
    """The process numbers of a server's workers."""
    found = []
    for folder in Path("/proc").iterdir():
        if folder.name.isdigit():
            try:
                line = (folder / "cmdline").read_bytes().split(b"\0")
                status = (folder / "status").read_text()
            except OSError:
                continue
            if b"worker" in line[1:2] and f"PPid:\t{server.process.pid}\n" in status:
                found.append(int(folder.name))
    return found


def kill_one_worker(server, chance):
    processes = workers_of(server)
    if processes:
        try:
            os.kill(chance.choice(processes), signal.SIGKILL)
        except ProcessLookupError:
            return False
    return bool(processes)
