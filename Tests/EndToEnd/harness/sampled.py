"""The documented collector's source on this machine: an endless answer of JSON lines at `/1.1/statuses/sample.json`, for who signs by OAuth 1.0a.

Written from RFC 5849 and the description of the streaming API's messages: lines end with CR LF, an empty one now and then keeps the line
open, and between posts stand messages of other kinds.
"""
import base64
import hashlib
import hmac
import json
import re
import time
from urllib.parse import quote, unquote, urlencode

from harness.streams import StreamServer, send_answer, send_head

CONSUMER, CONSUMER_SECRET, TOKEN, TOKEN_SECRET = "consumerKey1", "consumer+secret/2", "123-token3", "token=secret&4"
CREDENTIALS = f"{CONSUMER} {CONSUMER_SECRET} {TOKEN} {TOKEN_SECRET}"


def escaped(text):
    return quote(text, safe="-._~")


class Sampled(StreamServer):
    def __init__(self, **options):
        super().__init__(**options)
        self.lines, self.nonces, self.next_id = [], set(), 1

    def publish(self, text, language="en", **more):
        """A post as the source shapes it; its id."""
        with self.news:
            id = self.next_id
            self.next_id += 1
        status = {
            "created_at": time.strftime("%a %b %d %H:%M:%S +0000 %Y", time.gmtime()), "id": id, "id_str": str(id), "text": text, "lang": language,
            "source": '<a href="http://example.org" rel="nofollow">Client</a>', "truncated": False, "user": {"id": 7, "screen_name": "mara"},
            "place": None, "geo": None, "retweet_count": 0} | more
        self.send(json.dumps(status))
        return str(id)

    def send(self, line):
        with self.news:
            self.lines.append(line.encode() + b"\r\n")
            self.news.notify_all()

    def answer(self, connection, method, path, query, headers):
        with self.news:
            self.requests.append((path, query))
        if path != "/1.1/statuses/sample.json":
            return send_answer(connection, "404 Not Found", {})
        if reason := self.refusal(method, path, query, headers):
            return send_answer(connection, "401 Unauthorized", {"Content-Type": "text/plain"}, reason.encode())
        with self.news:
            place = len(self.lines)  # what comes from now on
        send_head(connection, "200 OK", {"Content-Type": "application/json", "Connection": "close"})
        while not self.is_closed and connection in self._open:
            with self.news:
                self.news.wait_for(lambda: len(self.lines) > place or self.is_closed or connection not in self._open, 0.3)
                lines, place = self.lines[place:], len(self.lines)
            connection.sendall(b"".join(lines) or b"\r\n")

    def refusal(self, method, path, query, headers):
        """Why the request is not signed as it should be, or None."""
        scheme, _, rest = headers.get("authorization", "").partition(" ")
        fields = {name: unquote(value) for name, value in re.findall(r'(\w+)="([^"]*)"', rest)}
        signature = fields.pop("oauth_signature", "")
        fields.pop("realm", None)
        if scheme != "OAuth" or (fields.get("oauth_consumer_key"), fields.get("oauth_token")) != (CONSUMER, TOKEN):
            return "unknown credentials"
        if abs(int(fields.get("oauth_timestamp", 0)) - time.time()) > 300 or fields.get("oauth_nonce") in self.nonces:
            return "too old, or used before"
        self.nonces.add(fields.get("oauth_nonce"))
        pairs = sorted((escaped(name), escaped(value)) for name, value in [*fields.items(), *query.items()])
        address = f"{self.scheme}://{headers['host'].lower()}{path}"
        text = "&".join(escaped(part) for part in (method, address, "&".join(f"{name}={value}" for name, value in pairs)))
        key = f"{escaped(CONSUMER_SECRET)}&{escaped(TOKEN_SECRET)}"
        right = base64.b64encode(hmac.new(key.encode(), text.encode(), hashlib.sha1).digest()).decode()
        return None if hmac.compare_digest(right, signature) else "wrong signature"

    def path(self, **query):
        return "/1.1/statuses/sample.json" + ("?" + urlencode(query) if query else "")
