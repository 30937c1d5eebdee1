"""What the tests of documents share: texts to hand in, a second count of their words, and somebody who hands them in."""
import collections
import json
import os
import random
import re
import time
from urllib.parse import quote

from harness.events import Listener
from harness.server import Case, ledger

WORD = re.compile(r"[a-z0-9]+(?:['-][a-z0-9]+)*")  # D-27, as far as simple ASCII goes
FINAL = ("done", "failed")


def counted(text, top=10):
    """(total, distinct, the most frequent words) of an ASCII text."""
    words = collections.Counter(WORD.findall(text.lower()))
    order = sorted(words.items(), key=lambda entry: (-entry[1], entry[0]))
    return sum(words.values()), len(words), order[:top]


def of(document):
    """The same as the program answers it."""
    return document["total"], document["distinct"], [(entry["word"], entry["count"]) for entry in document["words"]]


def ascii_text(chance, words=300):
    """A text that is never twice the same, with all that D-27 has a rule for."""
    letters, stock = "etaoinshrdlu", []
    for _ in range(60):
        stock.append("".join(chance.choice(letters) for _ in range(chance.randint(1, 8))))
    stock += ["don't", "well-known", "rock-'n'-roll", "snake_case", "3rd", "2026", "o'clock", "mother-in-law's", "--dash--", "THE", "'quoted'"]
    between = [" "] * 12 + [", ", ". ", "\n", "\r\n", "--", " - ", "; ", "/", "\t", "...", "''"]
    return "".join(chance.choice((str, str.capitalize, str.upper))(chance.choice(stock)) + chance.choice(between) for _ in range(words))


def form(files, boundary="----hark-test-boundary"):
    """(body, headers) of a form with (name, bytes) or (name, bytes, headers of the part)."""
    body = b""
    for name, content, *more in files:
        head = f'--{boundary}\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\nContent-Type: text/plain\r\n'
        head += "".join(f"{field}: {value}\r\n" for field, value in (more[0] if more else {}).items())
        body += head.encode() + b"\r\n" + content + b"\r\n"
    return body + f"--{boundary}--\r\n".encode(), {"Content-Type": f"multipart/form-data; boundary={boundary}"}


class Member:
    """Somebody with an account, on a connection of their own."""

    def __init__(self, server, name, role="member", is_new=True, timeout=60):
        if is_new:
            server.add_account(name, role)
        self.name, self.server = name, server
        self.proof = {"Authorization": f"Bearer {server.sign_in(name)}"}
        self.client = server.client(timeout=timeout)

    def another(self):
        """The same person on another connection."""
        twin = object.__new__(type(self))
        twin.__dict__ |= self.__dict__ | {"client": self.server.client(timeout=60)}
        return twin

    def request(self, method, path, body=None, headers=None):
        return self.client.request(method, path, body, self.proof | (headers or {}))

    def get(self, path):
        return self.request("GET", path)

    def post_form(self, files, headers=None):
        body, own = form(files)
        return self.request("POST", "/api/v1/documents", body, own | (headers or {}))

    def post_raw(self, name, content, headers=None):
        own = {"Content-Type": "text/plain"} | (headers or {})
        return self.request("POST", f"/api/v1/documents?name={quote(name)}", content, own)

    def upload(self, name, content):
        """Hands one file in and returns `{id, name, state}`."""
        answer = self.post_raw(name, content)
        if answer.status != 202:
            raise AssertionError(f"{name} refused: {answer}")
        return answer.json["items"][0]

    def show(self, id):
        answer = self.get(f"/api/v1/documents/{id}")
        if answer.status != 200:
            raise AssertionError(f"no document {id}: {answer}")
        return answer.json

    def all(self):
        """Every document that this person sees, page by page."""
        items, path = [], "/api/v1/documents?limit=1000"
        while path:
            page = self.get(path).json
            items += page["items"]
            path = page["next"] and f"/api/v1/documents?limit=1000&after={page['next']}"
        return items

    def listen(self):
        return Listener(self.server.port, "/documents/events", self.proof)

    def ended(self, ids, seconds=120):
        """The documents as they are when each is done or failed; fails when that takes longer."""
        ids, deadline, listener = list(ids), time.monotonic() + seconds, self.listen()
        try:
            open_ids = {id for id in ids if self.show(id)["state"] not in FINAL}
            while open_ids:
                left = deadline - time.monotonic()
                if left <= 0:
                    examples = [self.show(id) for id in sorted(open_ids)][:3]
                    raise AssertionError(f"not ended after {seconds} s: {examples}\n{self.server.output[-4000:]}")
                listener.wait_for(lambda heard: self._ends(heard) >= open_ids, min(left, 5))
                open_ids = {id for id in open_ids if self.show(id)["state"] not in FINAL}
        finally:
            listener.close()
        return [self.show(id) for id in ids]

    def all_ended(self, seconds=120):
        """Every document that this person sees, each done or failed, newest first."""
        return self.ended((document["id"] for document in self.all()), seconds)

    @staticmethod
    def _ends(listener):
        told = [json.loads(event["data"]) for event in listener.events if event.get("event") == "document"]
        return {item["id"] for item in told if item["state"] in FINAL}


class DocumentsCase(Case):
    """A test with texts of its own, and what is right of a document."""

    def setUp(self):
        super().setUp()
        self.chance = random.Random(27)

    def texts(self, count, words=300):
        return [ascii_text(self.chance, words) for _ in range(count)]

    def check(self, document, text):
        self.assertEqual((document["state"], document.get("error")), ("done", None), document)
        self.assertEqual(of(document), counted(text), document["name"])
        self.assertEqual(document["bytes"], len(text))

    def check_ledger(self, **expected):
        row = ledger(self.data)["documents"]
        self.assertTrue(row["balanced"], row)
        self.assertEqual({name: row[name] for name in expected}, expected, row)


def children(pid):
    """The processes that a process has started itself."""
    found = []
    for name in os.listdir("/proc"):
        if name.isdigit():
            try:
                with open(f"/proc/{name}/stat") as file:
                    state, parent = file.read().rsplit(") ", 1)[1].split()[:2]
            except OSError:
                continue  # it has ended meanwhile
            if int(parent) == pid and state != "Z":
                found.append(int(name))
    return found


def workers(pid):
    """Those of its children that are `hark worker`."""
    def is_worker(child):
        try:
            with open(f"/proc/{child}/cmdline", "rb") as file:
                return file.read().split(b"\0")[1:2] == [b"worker"]
        except OSError:
            return False
    return [child for child in children(pid) if is_worker(child)]
