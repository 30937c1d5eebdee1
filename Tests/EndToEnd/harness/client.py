"""A small HTTP client over the standard library: one kept connection, opened anew when the server closed it."""
import http.client
import json


class Answer:
    """What came back: `status`, `headers` (lower-case names), `body` as bytes."""

    def __init__(self, response):
        self.status = response.status
        self.headers = {name.lower(): value for name, value in response.getheaders()}
        self.cookies = [value for name, value in response.getheaders() if name.lower() == "set-cookie"]
        self.body = response.read()

    @property
    def text(self):
        return self.body.decode()

    @property
    def json(self):
        return json.loads(self.body)

    def __repr__(self):
        return f"{self.status} {self.body[:300]!r}"


class Client:
    def __init__(self, host, port, timeout=60, tls=None):
        self._new = lambda: (
            http.client.HTTPSConnection(host, port, timeout=timeout, context=tls) if tls
            else http.client.HTTPConnection(host, port, timeout=timeout))
        self._connection = self._new()

    def request(self, method, path, body=None, headers=None):
        """Sends one request. A dict or list as body goes as JSON with its Content-Type; bytes and str as they are, with none."""
        headers = dict(headers or {})
        if isinstance(body, (dict, list)):
            body = json.dumps(body)
            headers.setdefault("Content-Type", "application/json")
        if isinstance(body, str):
            body = body.encode()
        for attempt in (1, 2):
            fresh = self._connection.sock is None
            try:
                self._connection.request(method, path, body=body, headers=headers)
                return Answer(self._connection.getresponse())
            except (http.client.RemoteDisconnected, BrokenPipeError, ConnectionResetError):
                self.close()
                if fresh or attempt == 2:  # an idle connection may have been closed; a fresh one that fails is news
                    raise
            except BaseException:
                self.close()
                raise

    def get(self, path, **headers):
        return self.request("GET", path, headers={name.replace("_", "-"): value for name, value in headers.items()})

    def post(self, path, body=None, headers=None):
        return self.request("POST", path, body, headers)

    def comment(self, content):
        """Posts a comment and returns what was stored."""
        answer = self.post("/api/v1/comments", {"content": content})
        if answer.status not in (200, 201):
            raise AssertionError(f"comment refused: {answer}")
        return answer.json

    def all_comments(self):
        """Every comment, newest first, page by page."""
        items, path = [], "/api/v1/comments?limit=1000"
        while path:
            page = self.get(path).json
            items += page["items"]
            path = page["next"] and f"/api/v1/comments?limit=1000&after={page['next']}"
        return items

    def close(self):
        self._connection.close()
        self._connection = self._new()
