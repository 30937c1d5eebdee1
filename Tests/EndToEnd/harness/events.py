"""A listener to server-sent events, in a thread of its own."""
import http.client
import socket
import threading
import time


class Listener:
    """Opens the stream and collects its events as dicts of field -> value; comments are heartbeats."""

    def __init__(self, port, path, headers=None):
        self.events, self.heartbeats, self.closed = [], 0, False
        self._news = threading.Condition()
        self._connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        self._connection.request("GET", path, headers={"Accept": "text/event-stream"} | (headers or {}))
        self._socket = self._connection.sock
        self.response = self._connection.getresponse()
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self):
        event = {}
        try:
            for raw in self.response:
                line = raw.decode().rstrip("\r\n")
                name, _, value = line.partition(":")
                with self._news:
                    if not line and event:
                        self.events.append(event)
                        event = {}
                    elif line.startswith(":"):
                        self.heartbeats += 1
                    elif line:
                        value = value.removeprefix(" ")
                        event[name] = f"{event[name]}\n{value}" if name in event else value
                    self._news.notify_all()
        except (OSError, ValueError, AttributeError, http.client.HTTPException):
            pass
        with self._news:
            self.closed = True
            self._news.notify_all()

    def wait_for(self, condition, seconds=120):
        """True as soon as `condition(self)` holds, False when the time is over or the stream has ended without."""
        deadline = time.monotonic() + seconds
        with self._news:
            while not condition(self):
                left = deadline - time.monotonic()
                if left <= 0 or self.closed:
                    return condition(self)
                self._news.wait(left)
        return True

    def close(self):
        """Ends the stream at once: closing alone would wait for the thread that reads."""
        try:
            self._socket.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass  # it has ended already
