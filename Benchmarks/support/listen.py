"""Opens many connections to a stream of server-sent events, reads all but the last one, and counts.

    python listen.py PORT PATH COUNT

Prints "listening" once all are open; hangs up at the first line on standard input and prints what was heard as JSON.
"""
import json
import resource
import selectors
import socket
import sys


class Listener:
    def __init__(self, port, path, reads):
        self.events = self.bytes = 0
        self.is_open, self.reads = True, reads
        self.socket = socket.socket()
        if not reads:
            # A small window: what the server may push to one who never reads must pile up in the server, or be dropped by it.
            self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        self.socket.connect(("127.0.0.1", port))
        request = f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nAccept: text/event-stream\r\n\r\n"
        self.socket.sendall(request.encode())

    def read_head(self):
        """Blocks until the stream has begun. Raises if it is refused."""
        head = b""
        while b"\r\n\r\n" not in head:
            piece = self.socket.recv(4096)
            if not piece:
                raise ConnectionError("the stream ended in its head")
            head += piece
        if b" 200 " not in head.split(b"\r\n")[0]:
            raise ConnectionError(head.split(b"\r\n")[0].decode(errors="replace"))

    def read(self):
        piece = self.socket.recv(65536)
        self.is_open = bool(piece)
        self.bytes += len(piece)
        self.events += piece.count(b"data:")


def main():
    port, path, count = int(sys.argv[1]), sys.argv[2], int(sys.argv[3])
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    listeners = []
    for number in range(count):
        listener = Listener(port, path, reads=number < count - 1)
        if listener.reads:
            listener.read_head()
        listeners.append(listener)
    print("listening", flush=True)
    readers = [listener for listener in listeners if listener.reads]
    listen(readers)
    print(json.dumps({
        "open": sum(listener.is_open for listener in readers),
        "least_events": min(listener.events for listener in readers),
        "events": sum(listener.events for listener in readers),
        "bytes": sum(listener.bytes for listener in readers)}))


def listen(readers):
    """Reads whatever comes until a line is on standard input."""
    selector = selectors.DefaultSelector()
    selector.register(sys.stdin, selectors.EVENT_READ, None)
    for listener in readers:
        selector.register(listener.socket, selectors.EVENT_READ, listener)
    while True:
        for key, _ in selector.select():
            if key.data is None:
                return
            try:
                key.data.read()
            except ConnectionError:
                key.data.is_open = False
            if not key.data.is_open:
                selector.unregister(key.fileobj)


if __name__ == "__main__":
    main()
