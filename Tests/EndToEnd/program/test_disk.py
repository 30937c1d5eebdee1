"""A kill spares what the system holds in memory, a power cut does not: so the order of system calls is looked at itself."""
import os
import re
import shutil
import signal
import subprocess
import unittest

from harness.calls import between, finished_calls, tracer
from harness.documents import Member
from harness.server import Case

POSTS, UPLOADS = 25, 10


@unittest.skipUnless(shutil.which("strace"), "strace not installed: make test-deps")
class Disk(Case):
    def setUp(self):
        super().setUp()
        self.log = self.folder / "calls"

    def calls(self, server):
        """What was called until now; the server ends with it."""
        # strace ends by it, with all that it has seen on disk; the server is killed with its group.
        server.process.send_signal(signal.SIGTERM)
        try:
            server.process.wait(60)
        except subprocess.TimeoutExpired:
            pass
        try:
            os.killpg(server.process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass  # it ended with its tracer
        server.process.wait(60)
        return finished_calls(self.log.read_text(errors="replace"))

    def test_between_a_posts_arrival_and_its_answer_the_log_is_on_disk(self):
        server = self.hark(wrap=tracer(self.log))
        client = server.client(timeout=60)
        for number in range(POSTS):
            self.assertEqual(client.comment(f"arrival {number:04d} of this test")["label"] in ("Positive", "Negative"), True)
        calls = self.calls(server)
        for number in range(POSTS):
            self.check_log(between(calls, f"arrival {number:04d}", 201))

    def check_log(self, calls):
        written = [i for i, (_, _, name, rest) in enumerate(calls) if name == "pwrite64" and "-wal>" in rest]
        synced = [i for i, (_, _, name, rest) in enumerate(calls) if self.is_flush(name, rest, r"-wal$")]
        self.assertTrue(written, "the log was not written before the answer")
        self.assertTrue(synced, "the log was not on disk before the answer")
        self.assertGreater(synced[-1], written[0])

    @staticmethod
    def is_flush(name, rest, path):
        """Whether it is a finished flush of a file or folder."""
        found = re.match(r"\d+<([^>]*)>.*= 0$", rest)
        return name in ("fsync", "fdatasync") and found is not None and re.search(path, found[1]) is not None

    def test_between_a_files_arrival_and_its_answer_bytes_folder_names_and_row_are_on_disk_in_this_order(self):
        server = self.hark(wrap=tracer(self.log, "rename", "renameat", "renameat2"))
        ada = Member(server, "ada")
        for number in range(UPLOADS):
            ada.upload(f"arrival-{number:04d}.txt", f"text {number} of this test".encode())
        calls = self.calls(server)
        for number in range(UPLOADS):
            self.check_upload(between(calls, f"POST /api/v1/documents?name=arrival-{number:04d}.txt", 202))

    def check_upload(self, calls):
        self.check_log(calls)
        renamed = [i for i, (_, _, name, rest) in enumerate(calls) if name.startswith("rename") and "/incoming/" in rest and rest.endswith("= 0")]
        self.assertTrue(renamed, "no file came to its place before the answer")
        flushes = {what: [i for i, (_, _, name, rest) in enumerate(calls) if self.is_flush(name, rest, path)] for what, path in (
            ("file", r"/objects/incoming/\d+$"), ("folder", r"/objects/content/[0-9a-f]{2}$"), ("names", r"/objects/names\.log$"),
            ("database", r"/hark\.db-wal$"))}
        for what, places in flushes.items():
            self.assertTrue(places, f"no flush of the {what} before the answer")
        # By their ends; what a call began with is its start, so the file's flush has ended before the rename was begun.
        self.assertLess(calls[flushes["file"][0]][1], calls[renamed[0]][0])
        self.assertLess(calls[renamed[0]][1], calls[flushes["folder"][0]][0])
        self.assertLess(calls[flushes["folder"][0]][1], calls[flushes["names"][0]][0])
        self.assertLess(calls[flushes["names"][0]][1], calls[flushes["database"][-1]][0])
