"""Workers on another machine: they speak HTTP with a token, may be killed at any moment, and lose or double nothing."""
import collections
import json
import random
import re
import signal
import sqlite3
import subprocess
import time

from harness.server import PROGRAM, Case, clean_environment, command, ledger

COUNT = 20


def text(number, words=60_000):
    """A text that no other number gives, long enough to be killed over."""
    chance = random.Random(number)
    return " ".join(f"w{int(chance.paretovariate(0.7)) % 5000}" for _ in range(words)) + f" number{number}"


def top_ten(content):
    counts = collections.Counter(re.findall(r"[a-z0-9]+", content))
    return sorted(counts.items(), key=lambda entry: (-entry[1], entry[0]))[:10]


class RemoteWorkers(Case):
    def house_without_workers(self):
        """A house whose own pool is fixed at none."""
        server = self.hark()
        server.add_account("ada")
        self.session = server.sign_in("ada")
        self.token = server.make_token(self.session, "worker")
        headers = {"Authorization": f"Bearer {self.session}"}
        for path, body in (("policy", {"type": "step", "min": 0, "max": 1}), ("size", {"size": 0})):
            answer = server.client().request("PUT", f"/api/v1/workers/{path}", body, headers)
            self.assertEqual(answer.status, 200, answer)
        return server

    def worker(self, server, *arguments):
        """A `hark worker` as on another machine, in a process group of its own."""
        process = subprocess.Popen(
            [str(PROGRAM), "worker", "--server", server.url, *arguments], cwd=self.folder,
            env=clean_environment({"HARK_WORKER_TOKEN": self.token}), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.STDOUT)
        self.addCleanup(lambda: (process.poll() is None and process.kill(), process.wait(10)))
        return process

    def documents(self, client):
        answer = client.request("GET", "/api/v1/documents?limit=1000", headers={"Authorization": f"Bearer {self.session}"})
        self.assertEqual(answer.status, 200, answer)
        return answer.json["items"]

    def wait_until_done(self, server, count, seconds):
        client, deadline = server.client(), time.monotonic() + seconds
        while True:
            done = [one for one in self.documents(client) if one["state"] == "done"]
            if len(done) >= count:
                return done
            self.assertLess(time.monotonic(), deadline, f"{len(done)} of {count} done:\n{server.output}")
            time.sleep(0.02)

    def test_a_worker_is_killed_in_the_middle_and_nothing_is_lost_or_doubled(self):
        server = self.house_without_workers()
        client, texts = server.client(), {f"text-{number}.txt": text(number) for number in range(COUNT)}
        for name, content in texts.items():
            answer = client.request("POST", f"/api/v1/documents?name={name}", content, {"Authorization": f"Bearer {self.session}"})
            self.assertEqual(answer.status, 202, answer)

        first = self.worker(server)
        self.wait_until_done(server, 3, 60)
        first.send_signal(signal.SIGKILL)
        first.wait(10)
        left = COUNT - len([one for one in self.documents(client) if one["state"] == "done"])
        self.assertGreater(left, 0, "it was killed too late to matter")

        second = self.worker(server, "--workers", "2")
        done = self.wait_until_done(server, COUNT, 120)
        for document in done:
            self.assertEqual([(word["word"], word["count"]) for word in document["words"]], top_ten(texts[document["name"]]), document["name"])
            self.assertRegex(document["worker"], r"^remote ada$")
            self.assertLessEqual(document["attempts"], 2)
        self.assertLessEqual(sum(document["attempts"] - 1 for document in done), 1, "one job was in its hands")

        second.send_signal(signal.SIGTERM)
        self.assertEqual(second.wait(10), 0)
        server.terminate()
        self.assertTrue(ledger(self.data)["documents"]["balanced"])
        database = sqlite3.connect(self.data / "hark.db")
        self.addCleanup(database.close)
        self.assertEqual(database.execute("SELECT COUNT(*) FROM document").fetchone()[0], COUNT)
        told = [json.loads(row[0])["document"]["id"] for row in database.execute("SELECT payload FROM queue_job")]
        self.assertEqual(sorted(told), sorted(document["id"] for document in done), "each result is told once, and no job is left")

    def test_the_house_restarts_and_the_worker_comes_back(self):
        server = self.house_without_workers()
        worker = self.worker(server)
        port = server.port
        server.terminate()
        server = self.hark(port=port)
        self.session = server.sign_in("ada")
        answer = server.client().request("POST", "/api/v1/documents?name=a.txt", "one two two", {"Authorization": f"Bearer {self.session}"})
        self.assertEqual(answer.status, 202, answer)
        self.wait_until_done(server, 1, 60)
        worker.send_signal(signal.SIGTERM)
        self.assertEqual(worker.wait(10), 0)

    def test_who_has_not_the_scope_gets_no_job(self):
        server = self.house_without_workers()
        server.add_account("bea", "member")
        poor = server.make_token(server.sign_in("bea"), "write")
        client, receipt = server.client(), "01m7z8ah4r9t8x5gqjhfmtpxdt"
        asks = [("POST", "/api/v1/work", None), ("GET", f"/api/v1/work/{receipt}/bytes", None)] + [
            ("POST", f"/api/v1/work/{receipt}/{act}", {"kind": "failed", "reason": "no"}) for act in ("extend", "result", "failure")]
        for method, path, body in asks:
            answer = client.request(method, path, body, {"Authorization": f"Bearer {poor}"})
            self.assertEqual(answer.status, 403, (path, answer))
        allowed = client.request("POST", "/api/v1/work", None, {"Authorization": f"Bearer {self.token}"})
        self.assertEqual((allowed.status, allowed.json), (200, {"items": []}))
        foreign = client.request("GET", f"/api/v1/work/{receipt}/bytes", None, {"Authorization": f"Bearer {self.token}"})
        self.assertEqual(foreign.status, 409, foreign)
        # The command says so, once, and ends.
        refused = command("worker", "--server", server.url, environment={"HARK_WORKER_TOKEN": poor}, seconds=20)
        self.assertEqual(refused.returncode, 1, refused)
        self.assertIn("scope worker", refused.stderr)
