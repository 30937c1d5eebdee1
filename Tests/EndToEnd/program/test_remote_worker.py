"""Workers on another machine: they speak HTTP with a token, may be killed at any moment, and lose or double nothing."""
import collections
import json
import random
import re
import shutil
import signal
import sqlite3
import ssl
import subprocess
import time
import unittest
from pathlib import Path

from harness.server import PROGRAM, Case, clean_environment, command, ledger

COUNT = 40


def certificate(folder, name):
    """A certificate of its own authority and its key, as PEM files."""
    made, key = folder / f"{name}.pem", folder / f"{name}.key"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", f"/CN={name}",
         "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1", "-keyout", key, "-out", made], check=True, capture_output=True)
    return made, key


def text(number, words=60_000):
    """A text that no other number gives, long enough to be killed over."""
    chance = random.Random(number)
    return " ".join(f"w{int(chance.paretovariate(0.7)) % 5000}" for _ in range(words)) + f" number{number}"


def top_ten(content):
    counts = collections.Counter(re.findall(r"[a-z0-9]+", content))
    return sorted(counts.items(), key=lambda entry: (-entry[1], entry[0]))[:10]


class RemoteWorkers(Case):
    def house_without_workers(self, environment=None, tls=None):
        """A house whose own pool is fixed at none."""
        server = self.hark(environment=environment)
        if tls:
            plain = server.client
            server.client = lambda **options: plain(**{"tls": tls, **options})
        server.add_account("ada")
        self.session = server.sign_in("ada")
        self.token = server.make_token(self.session, "worker")
        headers = {"Authorization": f"Bearer {self.session}"}
        for path, body in (("policy", {"type": "step", "min": 0, "max": 1}), ("size", {"size": 0})):
            answer = server.client().request("PUT", f"/api/v1/workers/{path}", body, headers)
            self.assertEqual(answer.status, 200, answer)
        return server

    def worker(self, server, *arguments, output=subprocess.DEVNULL):
        """A `hark worker` as on another machine, in a process group of its own."""
        process = subprocess.Popen(
            [str(PROGRAM), "worker", "--server", server.url, *map(str, arguments)], cwd=self.folder,
            env=clean_environment({"HARK_WORKER_TOKEN": self.token}), stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT, text=True)
        self.addCleanup(lambda: (process.poll() is None and process.kill(), process.wait(60)))
        return process

    def documents(self, client):
        answer = client.request("GET", "/api/v1/documents?limit=1000", headers={"Authorization": f"Bearer {self.session}"})
        self.assertEqual(answer.status, 200, answer)
        return answer.json["items"]

    def wait_until_done(self, server, count, seconds, client=None):
        client, deadline = client or server.client(), time.monotonic() + seconds
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

        first = self.worker(server, "--name", "first")
        self.wait_until_done(server, 3, 60)
        first.send_signal(signal.SIGKILL)
        first.wait(120)
        left = COUNT - len([one for one in self.documents(client) if one["state"] == "done"])
        self.assertGreater(left, 0, "it was killed too late to matter")

        second = self.worker(server, "--workers", "2", "--name", "second")
        done = self.wait_until_done(server, COUNT, 120)
        for document in done:
            self.assertEqual([(word["word"], word["count"]) for word in document["words"]], top_ten(texts[document["name"]]), document["name"])
            self.assertRegex(document["worker"], r"^remote ada at (first|second)$")
            self.assertLessEqual(document["attempts"], 2)
        self.assertLessEqual(sum(document["attempts"] - 1 for document in done), 1, "one job was in its hands")

        second.send_signal(signal.SIGTERM)
        self.assertEqual(second.wait(120), 0)
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
        self.assertEqual(worker.wait(120), 0)

    def test_a_receipt_outlives_the_house_and_is_its_accounts_alone(self):
        server = self.house_without_workers()
        mine = {"Authorization": f"Bearer {self.token}"}
        server.add_account("bea")
        theirs = {"Authorization": f"Bearer {server.make_token(server.sign_in('bea'), 'worker')}"}
        member = {"Authorization": f"Bearer {self.session}"}
        self.assertEqual(server.client().request("POST", "/api/v1/documents?name=a.txt", "one two two", member).status, 202)
        order = server.client().request("POST", "/api/v1/work?worker=box-7", None, mine).json["items"][0]
        place = f"/api/v1/work/{order['receipt']}"
        self.assertEqual(server.client().request("POST", "/api/v1/work?worker=%3Cb%3E", None, mine).status, 400)
        server.kill()
        server = self.hark()
        client = server.client()
        document = client.request("GET", "/api/v1/documents", None, member).json["items"][0]
        self.assertEqual(document["state"], "processing")
        for method, path, body in (("GET", "/bytes", None), ("POST", "/extend", None), ("POST", "/result", b"{}"),
                                   ("POST", "/failure", {"reason": "no"})):
            self.assertEqual(client.request(method, place + path, body, theirs).status, 404, path)
        self.assertEqual(client.request("GET", f"{place}/bytes", None, mine).text, "one two two")
        self.assertEqual(client.request("POST", f"{place}/extend", None, mine).status, 204)
        words = {"total": 3, "distinct": 2, "encoding": "UTF-8", "words": [{"word": "two", "count": 2}, {"word": "one", "count": 1}]}
        result = json.dumps(words).encode()
        self.assertEqual(client.request("POST", f"{place}/result", result, {**mine, "Content-Type": "application/octet-stream"}).status, 204)
        document = client.request("GET", f"/api/v1/documents/{document['id']}", None, member).json
        self.assertEqual((document["state"], document["worker"]), ("done", "remote ada at box-7"))
        self.assertEqual(client.request("POST", f"{place}/extend", None, mine).status, 409)
        machine = client.request("GET", "/api/v1/workers", None, member).json["remote"][0]
        self.assertEqual((machine["name"], machine["done"], machine["in_hand"]), ("remote ada at box-7", 1, 0))
        self.assertIn("remote ada at box-7", client.request("GET", "/documents/workers", None, member).text)

    def test_a_large_text_goes_through_without_lying_in_memory(self):
        server = self.house_without_workers()
        worker = self.worker(server)
        member, size = {"Authorization": f"Bearer {self.session}"}, 60 << 20
        client = server.client(timeout=120)
        self.assertEqual(client.request("POST", "/api/v1/documents?name=small.txt", "one two", member).status, 202)
        self.wait_until_done(server, 1, 60)
        before = self.peak_megabytes(worker)
        text = b"ten words " * (size // 10)
        self.assertEqual(client.request("POST", "/api/v1/documents?name=large.txt", text, member).status, 202)
        document = next(one for one in self.wait_until_done(server, 2, 300) if one["name"] == "large.txt")
        self.assertEqual(document["words"], [{"word": "ten", "count": size // 10}, {"word": "words", "count": size // 10}])
        more = self.peak_megabytes(worker) - before
        print(f"{size >> 20} MiB with {more} MiB more than without ", end="")
        self.assertLess(more, 30, "the keeper of the workers holds the text in memory")

    @staticmethod
    def peak_megabytes(process):
        return int(re.search(r"VmHWM:\s+(\d+)", Path(f"/proc/{process.pid}/status").read_text())[1]) >> 10

    @unittest.skipUnless(shutil.which("openssl"), "openssl not installed: make test-deps")
    def test_a_house_with_an_authority_of_its_own_is_trusted_with_it_and_not_without(self):
        authority, other = certificate(self.folder, "house"), certificate(self.folder, "other")
        server = self.house_without_workers(
            environment={"HARK_HTTP_TLS_CERTIFICATE": str(authority[0]), "HARK_HTTP_TLS_KEY": str(authority[1]), "HARK_HTTP_REDIRECT_PORT": "0"},
            tls=ssl.create_default_context(cafile=authority[0]))
        stranger = self.worker(server, "--ca", other[0], output=subprocess.PIPE)
        self.assertIn("the certificate is not to be trusted", self.first_line_with(stranger, "does not answer"))
        stranger.kill()
        no_file = command("worker", "--server", server.url, "--ca", self.folder / "missing.pem", environment={"HARK_WORKER_TOKEN": self.token})
        self.assertEqual((no_file.returncode, no_file.stderr.count("\n")), (1, 1), no_file)
        self.assertIn("holds no certificate", no_file.stderr)
        self.worker(server, "--ca", authority[0])
        client = server.client(tls=ssl.create_default_context(cafile=authority[0]))
        answer = client.request("POST", "/api/v1/documents?name=a.txt", "one two two", {"Authorization": f"Bearer {self.session}"})
        self.assertEqual(answer.status, 202, answer)
        self.wait_until_done(server, 1, 60, client)

    @staticmethod
    def first_line_with(process, words):
        for line in process.stdout:
            if words in line:
                return line
        raise AssertionError(f"nothing said {words}")

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
        self.assertEqual(foreign.status, 404, foreign)
        # The command says so, once, and ends.
        refused = command("worker", "--server", server.url, environment={"HARK_WORKER_TOKEN": poor})
        self.assertEqual(refused.returncode, 1, refused)
        self.assertIn("scope worker", refused.stderr)
