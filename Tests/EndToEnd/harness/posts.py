"""Posts handed to a running Hark, and questions about them."""
import datetime
import json
import urllib.parse


def now(seconds_ago=0):
    """A moment as RFC 3339."""
    moment = datetime.datetime.now(datetime.timezone.utc) - datetime.timedelta(seconds=seconds_ago)
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def line(identity, text, **fields):
    """A post as a line of JSON."""
    return json.dumps({"id": str(identity), "text": text, "created_at": now(), "lang": "en"} | fields)


class Operator:
    """Somebody who may hand in posts."""

    def __init__(self, server, name="ada", token=None):
        self.token = token or server.sign_in(name)
        self.client, self.headers = server.client(timeout=120), {"Authorization": f"Bearer {self.token}"}

    def send(self, lines, **headers):
        """Hands in lines, or bytes as they are; the answer."""
        body = lines if isinstance(lines, bytes) else "\n".join(lines).encode()
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return self.client.post("/api/v1/posts", body, {"Content-Type": "application/x-ndjson"} | self.headers | named)

    def delete(self, identity, source=None):
        query = f"?source={urllib.parse.quote(source, safe='')}" if source else ""
        return self.client.request("DELETE", f"/api/v1/posts/{urllib.parse.quote(identity, safe='')}{query}", headers=self.headers)

    def ask(self, query, **parameters):
        """The answer about a topic."""
        answer = self.client.get("/api/v1/topics?" + urllib.parse.urlencode({"q": query} | parameters))
        if answer.status != 200:
            raise AssertionError(f"{query}: {answer}")
        return answer.json
