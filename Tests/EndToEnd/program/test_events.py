"""Live events: a comment posted by one is seen by others at once, and nobody who stops reading harms anyone."""
import json
import socket

from harness.events import Listener
from harness.server import Case

EVENTS = "/comments/events"


class Events(Case):
    def listener(self, server, **headers):
        listener = Listener(server.port, EVENTS, headers)
        self.addCleanup(listener.close)
        self.assertEqual(listener.response.status, 200)
        return listener

    def test_a_posted_comment_reaches_every_listener_at_once(self):
        server = self.hark()
        listeners = [self.listener(server) for _ in range(5)]
        server.client().comment("heard by everyone")
        for listener in listeners:
            self.assertTrue(listener.wait_for(lambda it: any("heard by everyone" in event.get("data", "") for event in it.events)))

    def test_a_listener_that_comes_back_gets_what_it_missed(self):
        server = self.hark()
        first, client = self.listener(server), server.client()
        client.comment("before the cut")
        self.assertTrue(first.wait_for(lambda it: any("before the cut" in event.get("data", "") for event in it.events)))
        last = [event["id"] for event in first.events if "id" in event][-1]
        first.close()
        client.comment("during the cut")
        again = self.listener(server, **{"Last-Event-ID": last})
        self.assertTrue(
            again.wait_for(lambda it: any("during the cut" in event.get("data", "") or event.get("event") == "resync" for event in it.events)),
            again.events)

    def test_one_that_never_reads_costs_the_others_nothing(self):
        server = self.hark()
        deaf = socket.create_connection(("127.0.0.1", server.port))
        self.addCleanup(deaf.close)
        deaf.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        deaf.sendall(f"GET {EVENTS} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode())
        hearing, client = self.listener(server), server.client()
        for start in range(0, 4000, 1000):
            lines = "\n".join(json.dumps({"content": f"number {n} " + "x" * 500}) for n in range(start, start + 1000))
            answer = client.post("/api/v1/comments", lines, {"Content-Type": "application/x-ndjson"})
            self.assertEqual(answer.status, 200)
        client.comment("the last word")
        self.assertTrue(hearing.wait_for(
            lambda it: any("the last word" in event.get("data", "") or event.get("event") == "resync" for event in it.events)))
        self.assertLess(self.resident_megabytes(server), 400)

    def resident_megabytes(self, server):
        for line in open(f"/proc/{server.process.pid}/status"):
            if line.startswith("VmRSS:"):
                return int(line.split()[1]) / 1024
        return 0
