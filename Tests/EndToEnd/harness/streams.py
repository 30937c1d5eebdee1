"""Sources of posts as their protocols describe them, on this machine: a Mastodon instance, a Jetstream, files and feeds over HTTP.

Written from the protocols' own texts (docs.joinmastodon.org, the Jetstream README, RFC 6455, RFC 9110, RSS 2.0), not from any client.
Each can be told to behave badly: `faults` are taken one for each connection, in their order.
"""
import base64
import hashlib
import json
import socket
import socketserver
import struct
import threading
import time
from email.utils import formatdate
from urllib.parse import parse_qs, urlsplit


class StreamServer:
    """A server of raw connections: `answer(connection, method, path, query, headers)` writes what it likes. `tls` is a context to serve with."""

    def __init__(self, tls=None):
        self.tls, self.scheme = tls, "https" if tls else "http"
        self.faults, self.connections, self.requests = [], 0, []
        self.is_well = False  # whether the last connection has no fault
        self.news = threading.Condition()
        self.is_closed = False
        outer = self

        class Handler(socketserver.BaseRequestHandler):
            def handle(self):
                try:
                    outer.serve(self.request)
                except OSError:
                    pass  # the other side has gone, or was cut off

        class Server(socketserver.ThreadingTCPServer):
            allow_reuse_address = daemon_threads = True
            request_queue_size = 64

        self._server = Server(("127.0.0.1", 0), Handler)
        self.port = self._server.server_address[1]
        self._open = set()
        threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()

    def serve(self, connection):
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if self.tls:
            connection = self.tls.wrap_socket(connection, server_side=True)
        with self.news:
            self._open.add(connection)
        try:
            head = self._head(connection)
            if head:
                self.answer(connection, *head)
        finally:
            with self.news:
                self._open.discard(connection)

    @staticmethod
    def _head(connection):
        data = b""
        while b"\r\n\r\n" not in data:
            piece = connection.recv(65536)
            if not piece:
                return None
            data += piece
        lines = data.split(b"\r\n\r\n")[0].decode("latin-1").split("\r\n")
        method, target, _ = lines[0].split(" ", 2)
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines[1:])}
        place = urlsplit(target)
        return method, place.path, {name: values[0] for name, values in parse_qs(place.query).items()}, headers

    def take_fault(self):
        with self.news:
            self.connections += 1
            self.is_well = not self.faults
            return self.faults.pop(0) if self.faults else None

    def cut(self):
        """Ends every open connection at once, without a word."""
        with self.news:
            for connection in list(self._open):
                try:
                    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                    connection.shutdown(socket.SHUT_RDWR)
                except OSError:
                    pass
            self.news.notify_all()

    def wait_for(self, condition, seconds=120):
        deadline = time.monotonic() + seconds
        with self.news:
            while not condition():
                left = deadline - time.monotonic()
                if left <= 0:
                    return False
                self.news.wait(min(left, 0.2))
        return True

    def close(self):
        self.is_closed = True
        self.cut()
        self._server.shutdown()
        self._server.server_close()


def send_head(connection, status, fields):
    lines = [f"HTTP/1.1 {status}"] + [f"{name}: {value}" for name, value in fields.items()]
    connection.sendall(("\r\n".join(lines) + "\r\n\r\n").encode("latin-1"))


def send_answer(connection, status, fields, body=b""):
    send_head(connection, status, {"Content-Length": len(body), "Connection": "close"} | fields)
    connection.sendall(body)


class Stop(Exception):
    """Ends a stream where a fault wants it."""


class Mastodon(StreamServer):
    """A public timeline, its stream of server-sent events, and the REST pages behind it.

    Faults, for one connection of the stream: `("refuse", status, fields)`; `("cut", n)` in the middle of the n-th event; `("slow",)` byte by
    byte; `("garbage",)` between events; `("twice",)` each event comes again; `("end", n)` a proper end after n events."""

    def __init__(self, token=None, **options):
        super().__init__(**options)
        self.token, self.statuses, self.log, self.tag = token, {}, [], 0
        self.next_id = 113_000_000_000_000_000

    def publish(self, text, language="en", **more):
        with self.news:
            self.next_id += 65_536_000 + 7  # a second later, as snowflakes have it
            status = {
                "id": str(self.next_id), "created_at": time.strftime("%Y-%m-%dT%H:%M:%S.000Z", time.gmtime()), "in_reply_to_id": None,
                "sensitive": False, "spoiler_text": "", "visibility": "public", "language": language, "uri": f"http://x/{self.next_id}",
                "content": text if text.startswith("<") else f"<p>{text}</p>", "reblog": None, "edited_at": None,
                "account": {"id": "1", "username": "ada", "acct": "ada@x.example"}, "media_attachments": [], "tags": []} | more
            self.statuses[status["id"]] = status
            self.log.append(("update", json.dumps(status, ensure_ascii=False)))
            self.news.notify_all()
            return status["id"]

    def edit(self, id, text):
        with self.news:
            status = self.statuses[id] = self.statuses[id] | {"content": f"<p>{text}</p>", "edited_at": "2026-01-01T00:00:00.000Z"}
            self.log.append(("status.update", json.dumps(status, ensure_ascii=False)))
            self.news.notify_all()

    def delete(self, id):
        with self.news:
            del self.statuses[id]
            self.log.append(("delete", id))
            self.news.notify_all()

    def garble(self):
        """Sends events that are no statuses, to everybody who listens now."""
        with self.news:
            self.log += [("update", '{"id": "1", broken'), ("filters_changed", "undefined"), ("update", "[1]")]
            self.news.notify_all()

    def answer(self, connection, method, path, query, headers):
        with self.news:
            self.requests.append((path, query))
        if self.token and headers.get("authorization") != f"Bearer {self.token}":
            return send_answer(connection, "401 Unauthorized", {"Content-Type": "application/json"}, b'{"error":"The access token is invalid"}')
        if path == "/api/v1/streaming/public":
            return self.stream(connection)
        if path == "/api/v1/timelines/public":
            return self.timeline(connection, query)
        return send_answer(connection, "404 Not Found", {"Content-Type": "application/json"}, b'{"error":"Record not found"}')

    def timeline(self, connection, query):
        """`min_id`: the results immediately newer than this id; newest first; at most 40."""
        with self.news:
            least, limit = int(query.get("min_id", 0)), min(40, int(query.get("limit", 20)))
            known = sorted(int(id) for id in self.statuses if int(id) > least)
            page = known[:limit] if "min_id" in query else known[-limit:]
            body = json.dumps([self.statuses[str(id)] for id in reversed(page)], ensure_ascii=False).encode()
        send_answer(connection, "200 OK", {"Content-Type": "application/json; charset=utf-8"}, body)

    def stream(self, connection):
        fault = self.take_fault()
        if fault and fault[0] == "refuse":
            return send_answer(connection, fault[1], fault[2])
        with self.news:
            place = len(self.log)  # what comes from now on
        send_head(connection, "200 OK", {"Content-Type": "text/event-stream", "Cache-Control": "no-store", "Transfer-Encoding": "chunked"})
        write = self.writer(connection, fault)
        write(b":)\n\n")
        sent = 0
        try:
            while not self.is_closed:
                with self.news:
                    while place >= len(self.log) and not self.is_closed and connection in self._open:
                        if not self.news.wait(0.3):
                            break
                    events, place = self.log[place:], len(self.log)
                if not events:
                    write(b":thump\n\n")
                for name, data in events:
                    sent += 1
                    self.send_event(connection, write, fault, sent, f"event: {name}\ndata: {data}\n\n".encode())
        except Stop:
            pass

    @staticmethod
    def writer(connection, fault):
        def write(data):
            pieces = [data[i:i + 3] for i in range(0, len(data), 3)] if fault and fault[0] == "slow" else [data]
            for piece in pieces:
                connection.sendall(b"%x\r\n%s\r\n" % (len(piece), piece))
        return write

    @staticmethod
    def send_event(connection, write, fault, number, event):
        kind = fault[0] if fault else None
        if kind == "cut" and number == fault[1]:
            write(event[: len(event) // 2])
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            raise Stop
        if kind == "garbage":
            write(b"event: update\ndata: {\"id\": \"1\", broken\n\n: x\nrubbish\nevent: filters_changed\ndata: undefined\n\nevent: update\ndata: [1]\n\n")
        write(event)
        if kind == "twice":
            write(event)
        if kind == "end" and number == fault[1]:
            connection.sendall(b"0\r\n\r\n")
            raise Stop


class Jetstream(StreamServer):
    """Bluesky's Jetstream: commits as JSON in WebSocket texts, from a cursor on.

    Faults, for one connection: `("refuse", status)`; `("cut", n)` in the middle of the n-th frame; `("fragments",)`; `("pings",)`; `("close", n, code)`;
    `("garbage",)`; `("twice",)`; `("slow",)`; `("shuffle",)` neighbours change places."""

    def __init__(self, **options):
        super().__init__(**options)
        self.events, self.pongs, self.closes = [], [], []
        self.now = time.time_ns() // 1000

    def commit(self, operation, rkey, text=None, did="did:plc:ada", langs=("en",), collection="app.bsky.feed.post"):
        with self.news:
            self.now = max(self.now + 1000, time.time_ns() // 1000)
            commit = {"rev": f"r{self.now}", "operation": operation, "collection": collection, "rkey": rkey}
            if text is not None:
                created = time.strftime("%Y-%m-%dT%H:%M:%S.000Z", time.gmtime(self.now // 1_000_000))
                commit["record"] = {"$type": collection, "createdAt": created, "langs": list(langs), "text": text}
                commit["cid"] = "bafy"
            self.events.append((self.now, json.dumps({"did": did, "time_us": self.now, "kind": "commit", "commit": commit}, ensure_ascii=False)))
            self.news.notify_all()

    def answer(self, connection, method, path, query, headers):
        fault = self.take_fault()
        with self.news:
            self.requests.append((path, query))
        if fault and fault[0] == "refuse":
            return send_answer(connection, fault[1], {})
        if path != "/subscribe" or headers.get("upgrade", "").lower() != "websocket" or headers.get("sec-websocket-version") != "13":
            return send_answer(connection, "400 Bad Request", {})
        accept = hashlib.sha1(headers["sec-websocket-key"].encode() + b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11").digest()
        # The answer leaves in one piece with the first frames, as it may.
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_CORK, 1)
        send_head(connection, "101 Switching Protocols", {
            "Upgrade": "websocket", "Connection": "Upgrade", "Sec-WebSocket-Accept": base64.b64encode(accept).decode()})
        threading.Thread(target=self.listen, args=[connection], daemon=True).start()
        try:
            self.stream(connection, int(query["cursor"]) if "cursor" in query else None, fault)
        except Stop:
            pass

    def listen(self, connection):
        """What a client sends: frames that must be masked."""
        try:
            while True:
                first, second = self.read(connection, 2)
                length = second & 127
                if length == 126:
                    length = struct.unpack(">H", self.read(connection, 2))[0]
                assert second & 128, "a client masks its frames"
                mask = self.read(connection, 4)
                data = bytes(byte ^ mask[i % 4] for i, byte in enumerate(self.read(connection, length)))
                with self.news:
                    {10: self.pongs, 8: self.closes}.get(first & 15, []).append(data)
                    self.news.notify_all()
        except (OSError, EOFError):
            pass

    @staticmethod
    def read(connection, count):
        data = b""
        while len(data) < count:
            piece = connection.recv(count - len(data))
            if not piece:
                raise EOFError
            data += piece
        return data

    def stream(self, connection, cursor, fault):
        kind, sent = (fault[0] if fault else None), 0
        with self.news:
            place = next((i for i, (moment, _) in enumerate(self.events) if moment >= cursor), len(self.events)) if cursor else len(self.events)
        while not self.is_closed:
            with self.news:
                if place >= len(self.events):
                    self.news.wait(0.2)
                events, place = [text for _, text in self.events[place:]], len(self.events)
            if kind == "shuffle":
                events = [event for pair in zip(events[1::2], events[::2]) for event in pair] + (events[-1:] if len(events) % 2 else [])
            if not events and kind == "pings":
                connection.sendall(frame(9, b"are you there"))
            for text in events:
                sent += 1
                self.send(connection, kind, fault, sent, text.encode())
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_CORK, 0)

    def send(self, connection, kind, fault, number, data):
        if kind == "cut" and number == fault[1]:
            whole = frame(1, data)
            connection.sendall(whole[: len(whole) // 2])
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            raise Stop
        if kind == "close" and number == fault[1]:
            connection.sendall(frame(8, struct.pack(">H", fault[2]) + b"bye"))
            time.sleep(0.2)
            raise Stop
        if kind == "garbage":
            connection.sendall(frame(1, b'{"did": broken') + frame(1, b"[]") + frame(1, b'{"did":"d","time_us":1,"kind":"account","account":{"active":true}}'))
        if kind in ("fragments", "pings"):  # cut anywhere, within letters too, with control frames between
            cuts = [0, 1, len(data) // 3, len(data) // 2, len(data)]
            for i, (start, end) in enumerate(zip(cuts, cuts[1:])):
                connection.sendall(frame(0 if i else 1, data[start:end], final=i == len(cuts) - 2))
                if i < len(cuts) - 2:
                    connection.sendall(frame(9, b"between"))
        elif kind == "slow":
            whole = frame(1, data)
            for i in range(0, len(whole), 7):
                connection.sendall(whole[i:i + 7])
        else:
            connection.sendall(frame(1, data))
        if kind == "twice":
            connection.sendall(frame(1, data))


def frame(opcode, data, final=True):
    """A server's frame: not masked (RFC 6455, 5.2)."""
    head = bytes([(128 if final else 0) | opcode])
    if len(data) < 126:
        return head + bytes([len(data)]) + data
    if len(data) < 65536:
        return head + b"\x7e" + struct.pack(">H", len(data)) + data
    return head + b"\x7f" + struct.pack(">Q", len(data)) + data


class Files(StreamServer):
    """Files over HTTP with entity tags, ranges and conditions (RFC 9110). Each change of a file changes its tag.

    Faults: `("refuse", status)`; `("cut", n)` after n bytes of the body; `("slow",)`."""

    def __init__(self, **options):
        super().__init__(**options)
        self.files = {}

    def put(self, path, content, type="application/octet-stream"):
        with self.news:
            self.files[path] = (content.encode() if isinstance(content, str) else content, type)

    def append(self, path, content):
        self.put(path, self.files[path][0] + content.encode(), self.files[path][1])

    def answer(self, connection, method, path, query, headers):
        fault = self.take_fault()
        with self.news:
            self.requests.append((path, headers))
            found = self.files.get(path)
        if fault and fault[0] == "refuse":
            return send_answer(connection, fault[1], {"Retry-After": "0"})
        if not found:
            return send_answer(connection, "404 Not Found", {})
        content, type = found
        fields = {"ETag": '"%s"' % hashlib.md5(content).hexdigest(), "Content-Type": type, "Date": formatdate(usegmt=True)}
        if headers.get("if-none-match") == fields["ETag"]:
            return send_answer(connection, "304 Not Modified", fields)
        start, status = 0, "200 OK"
        if headers.get("range", "").startswith("bytes="):
            start = int(headers["range"][6:].split("-")[0])
            if start >= len(content):
                return send_answer(connection, "416 Range Not Satisfiable", fields | {"Content-Range": f"bytes */{len(content)}"})
            fields["Content-Range"], status = f"bytes {start}-{len(content) - 1}/{len(content)}", "206 Partial Content"
        body = content[start:]
        send_head(connection, status, fields | {"Content-Length": len(body), "Connection": "close"})
        if fault and fault[0] == "cut":
            connection.sendall(body[: fault[1]])
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        elif fault and fault[0] == "slow":
            for i in range(0, len(body), 11):
                connection.sendall(body[i:i + 11])
        else:
            connection.sendall(body)
