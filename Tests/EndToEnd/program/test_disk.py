"""A kill spares what the system holds in memory, a power cut does not: so the order of system calls is looked at itself."""
import re
import shutil
import signal
import time
import unittest

from harness.server import Case

CALLS = "read,readv,recvfrom,recvmsg,write,writev,sendto,sendmsg,pwrite64,fsync,fdatasync"
POSTS = 25
# "1234  1699.5 fdatasync(12</x/hark.db-wal>) = 0", "… fdatasync(12<…> <unfinished ...>", "… <... fdatasync resumed>) = 0"
LINE = re.compile(r"^(\d+)\s+([\d.]+) (?:<\.\.\. (\w+) resumed>|(\w+)\()(.*)$")


def finished_calls(log):
    """Each call as (start, end, name, arguments and result), in the order of their ends: two halves are put together."""
    open_calls, calls = {}, []
    for line in log.splitlines():
        found = LINE.match(line)
        if not found:
            continue
        thread, moment, resumed, name, rest = found[1], float(found[2]), found[3], found[4], found[5]
        if resumed:
            started, first = open_calls.pop((thread, resumed), (moment, ""))
            calls.append((started, moment, resumed, first + rest))
        elif rest.endswith("<unfinished ...>"):
            open_calls[thread, name] = (moment, rest)
        else:
            calls.append((moment, moment, name, rest))
    return calls


@unittest.skipUnless(shutil.which("strace"), "strace not installed: make test-deps")
class Disk(Case):
    def test_between_a_posts_arrival_and_its_answer_the_log_is_on_disk(self):
        log = self.folder / "calls"
        tracer = ["strace", "-f", "-ttt", "-y", "-s", "1200", "-e", f"trace={CALLS}", "-o", log]
        server = self.hark(wrap=tracer)
        client = server.client(timeout=60)
        for number in range(POSTS):
            self.assertEqual(client.comment(f"arrival {number:04d} of this test")["label"] in ("Positive", "Negative"), True)
        server.process.send_signal(signal.SIGTERM)  # strace hands it on by ending; the server is killed with its group
        time.sleep(0.2)
        server.kill()
        calls = finished_calls(log.read_text(errors="replace"))
        for number in range(POSTS):
            self.check(calls, f"arrival {number:04d}")

    def check(self, calls, marker):
        arrivals = [
            i for i, (_, _, name, rest) in enumerate(calls)
            if name in ("read", "readv", "recvfrom", "recvmsg") and marker in rest and ("TCP" in rest or "socket:" in rest)]
        self.assertTrue(arrivals, f"no arrival of {marker}")
        arrived, socket = arrivals[0], re.match(r"(\d+)<", calls[arrivals[0]][3])[1]
        answers = [
            i for i, (_, _, name, rest) in enumerate(calls)
            if i > arrived and name in ("write", "writev", "sendto", "sendmsg") and rest.startswith(f"{socket}<") and "HTTP/1.1 201" in rest]
        self.assertTrue(answers, f"no answer to {marker}")
        answered = calls[answers[0]][0]
        between = [call for call in calls if calls[arrived][0] <= call[0] and call[1] <= answered]
        written = [i for i, (_, _, name, rest) in enumerate(between) if name == "pwrite64" and "-wal>" in rest]
        synced = [i for i, (_, _, name, rest) in enumerate(between) if name in ("fdatasync", "fsync") and "-wal>" in rest and rest.endswith("= 0")]
        self.assertTrue(written, f"{marker}: the log was not written before the answer")
        self.assertTrue(synced, f"{marker}: the log was not on disk before the answer")
        self.assertGreater(synced[-1], written[0], marker)
