"""`hark cache-node` as a client of memcached finds it: written from the protocol's text (doc/protocol.txt of memcached), over a plain socket."""
import re
import signal
import socket
import subprocess
import unittest
from pathlib import Path

from harness.server import PROGRAM, Case, clean_environment


class Node:
    """A node on a free port, and connections to it."""

    def __init__(self, *arguments, port=0):
        command = [PROGRAM, "cache-node", "--port", str(port), *arguments]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, env=clean_environment())
        self.port = int(re.search(rb":(\d+),", self.process.stdout.readline())[1])

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()
        self.process.stdout.close()

    def connect(self):
        return socket.create_connection(("127.0.0.1", self.port), timeout=120)

    def resident(self):
        """Bytes of the process in memory."""
        return int(Path(f"/proc/{self.process.pid}/statm").read_text().split()[1]) * 4096


class CacheNode(Case):
    def says(self, connection, request, answer):
        connection.sendall(request)
        received = b""
        while len(received) < len(answer):
            piece = connection.recv(len(answer) - len(received))
            if not piece:
                break
            received += piece
        self.assertEqual(received, answer)

    def figures(self, connection):
        connection.sendall(b"stats\r\n")
        stats = b""
        while not stats.endswith(b"END\r\n"):
            stats += connection.recv(10_000)
        return dict(line.split()[1:] for line in stats.splitlines()[:-1])

    def test_the_bytes_it_tells_are_what_its_process_grew_by(self):
        # Much, so that buffers of the connection and what the allocator keeps back weigh little beside it.
        for values, size in ((6_000, 100_000), (450_000, 900)):
            with self.subTest(size=size), Node("--memory", "1000") as node, node.connect() as client:
                self.says(client, b"set warm 0 0 1\r\nx\r\n", b"STORED\r\n")
                before, told = node.resident(), int(self.figures(client)[b"bytes"])
                for number in range(values):
                    client.sendall(b"set user-17/photo-%d 0 0 %d noreply\r\n%s\r\n" % (number, size, b"x" * size))
                figures = self.figures(client)
                self.assertEqual(int(figures[b"curr_items"]), values + 1)
                grown, told = node.resident() - before, int(figures[b"bytes"]) - told
                self.assertLessEqual(abs(told / grown - 1), 0.02, f"{told} bytes told, {grown} grown")

    def test_a_conversation(self):
        with Node() as node, node.connect() as client:
            self.says(client, b"get a\r\n", b"END\r\n")
            self.says(client, b"set a 42 0 5\r\nhe\r\nl\r\n", b"STORED\r\n")
            self.says(client, b"get a b a\r\n", b"VALUE a 42 5\r\nhe\r\nl\r\nVALUE a 42 5\r\nhe\r\nl\r\nEND\r\n")
            self.says(client, b"add a 0 0 1\r\nx\r\nreplace b 0 0 1\r\nx\r\n", b"NOT_STORED\r\nNOT_STORED\r\n")
            self.says(client, b"delete a noreply\r\nget a\r\n", b"END\r\n")
            self.says(client, b"set k 0 -1 1\r\nx\r\nget k\r\n", b"STORED\r\nEND\r\n")
            self.says(client, b"no such thing\r\n", b"ERROR\r\n")

    def test_a_value_is_replaced_only_in_the_version_that_was_seen(self):
        with Node() as node, node.connect() as one, node.connect() as other:
            self.says(one, b"set k 0 0 1\r\n1\r\n", b"STORED\r\n")
            one.sendall(b"gets k\r\n")
            version = re.match(rb"VALUE k 0 1 (\d+)\r\n1\r\nEND\r\n", one.recv(1000))[1]
            self.says(other, b"set k 0 0 1\r\n2\r\n", b"STORED\r\n")
            self.says(one, b"cas k 0 0 1 %s\r\n3\r\n" % version, b"EXISTS\r\n")
            self.says(one, b"get k\r\n", b"VALUE k 0 1\r\n2\r\nEND\r\n")

    def test_large_values_and_many_requests_in_one_piece(self):
        value = bytes(range(256)) * 4000
        with Node() as node, node.connect() as client:
            self.says(client, b"set big 0 0 %d\r\n%s\r\n" % (len(value), value), b"STORED\r\n")
            self.says(client, b"get big\r\n" * 20, (b"VALUE big 0 %d\r\n%s\r\nEND\r\n" % (len(value), value)) * 20)

    def test_memory_is_bounded_and_a_killed_node_comes_back_empty(self):
        with Node("--memory", "4", "--policy", "lru") as node, node.connect() as client:
            for number in range(100):
                self.says(client, b"set k%d 0 0 100000\r\n%s\r\n" % (number, b"x" * 100_000), b"STORED\r\n")
            figures = self.figures(client)
            self.assertLessEqual(int(figures[b"bytes"]), 4 << 20)
            self.assertGreater(int(figures[b"curr_items"]), 35)
            self.says(client, b"get k0\r\n", b"END\r\n")
            port = node.port
        with Node("--memory", "4", port=port) as node, node.connect() as client:
            self.says(client, b"get k99\r\n", b"END\r\n")

    def test_it_ends_when_told(self):
        with Node() as node:
            node.process.send_signal(signal.SIGTERM)
            self.assertEqual(node.process.wait(timeout=120), 0)


if __name__ == "__main__":
    unittest.main()
