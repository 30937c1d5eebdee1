"""Documents through the whole program: in by every way, counted by worker processes, out again, and nothing lost on the way."""
import base64
import hashlib
import io
import os
import random
import shutil
import subprocess
import tarfile
import threading
import time
import unittest
import zipfile

from harness.documents import Member, kill_one_worker, text, top_ten
from harness.events import Listener
from harness.server import Case, command, ledger

FILES, CLIENTS = (1000, 20) if os.environ.get("HARK_SOAK") else (120, 8)


def form(files):
    """A multipart body of (name, bytes), and its Content-Type."""
    boundary, body = "0hark0boundary0", b""
    for name, content in files:
        body += f'--{boundary}\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\n\r\n'.encode() + content + b"\r\n"
    return body + f"--{boundary}--\r\n".encode(), f"multipart/form-data; boundary={boundary}"


class Documents(Case):
    def member(self, **options):
        return Member(self.hark(**options))

    def test_upload_queue_worker_and_the_words_are_there(self):
        member, content = self.member(), text(1)
        listener = Listener(member.server.port, "/documents/events", member.headers)
        self.addCleanup(listener.close)
        answer = member.upload("one.txt", content)
        self.assertEqual((answer.status, answer.json["items"][0]["state"]), (202, "queued"))
        told = lambda state: lambda heard: any(f'"state":"{state}"' in event.get("data", "") for event in heard.events)
        for state in ("queued", "processing", "done"):
            self.assertTrue(listener.wait_for(told(state)), f"nobody was told of {state}: {listener.events}")
        document = member.get(f"/api/v1/documents/{answer.json['items'][0]['id']}").json
        self.assertEqual([(entry["word"], entry["count"]) for entry in document["words"]], top_ten(content))
        queue = member.get("/api/v1/queue").json
        self.assertEqual((queue["visible"], queue["in_flight"], queue["dead"], queue["done"]), (0, 0, 0, 1))

    def test_a_form_of_many_files_with_a_bad_one(self):
        member = self.member()
        body, kind = form([("a.txt", b"so and so"), ("picture.png", bytes(range(256))), ("b.txt", "là là".encode("latin-1")), ("\x07", b"x")])
        answer = member.client().request("POST", "/api/v1/documents", body, member.headers | {"Content-Type": kind})
        self.assertEqual([item.get("code") for item in answer.json["items"]], [None, None, None, "unacceptable"])
        ended = {document["name"]: document for document in member.wait_until_all_end()}
        self.assertEqual(ended["a.txt"]["words"][0], {"word": "so", "count": 2})
        self.assertEqual(ended["b.txt"]["words"], [{"word": "là", "count": 2}])
        self.assertEqual((ended["picture.png"]["state"], ended["picture.png"]["error"]), ("failed", "This is not a text."))
        row = ledger(self.data)["documents"]
        self.assertEqual((row["received"], row["stored"], row["rejected"], row["balanced"]), (4, 3, 1, True))

    def test_archives_are_unpacked_by_workers_within_limits(self):
        member = self.member(environment={"HARK_DOORS_DOCUMENTS_ARCHIVE_TOTAL_MB": "2"})
        packed, tarred, bomb = io.BytesIO(), io.BytesIO(), io.BytesIO()
        with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("texts/one.txt", text(1))
            archive.writestr("due – zwei.txt", "uno due due")
        with tarfile.open(fileobj=tarred, mode="w:gz") as archive:
            entry = tarfile.TarInfo("three.txt")
            entry.size = 5
            archive.addfile(entry, io.BytesIO(b"a b a"))
        with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("zeros.txt", b"0 " * (3 << 20))
        for name, content in (("t.zip", packed), ("t.tar.gz", tarred), ("bomb.zip", bomb), ("broken.zip", io.BytesIO(b"PK\3\4 nonsense"))):
            self.assertEqual(member.upload(name, content.getvalue()).status, 202)
        deadline = time.monotonic() + 60
        while len(ended := member.wait_until_all_end()) < 7 and time.monotonic() < deadline:
            time.sleep(0.1)
        ended = {document["name"]: document for document in ended}
        self.assertEqual(ended["due – zwei.txt"]["words"][0], {"word": "due", "count": 2})
        self.assertEqual(ended["three.txt"]["words"][0], {"word": "a", "count": 2})
        self.assertEqual((ended["t.zip"]["state"], ended["t.zip"]["members"], ended["one.txt"]["parent"]), ("done", 2, ended["t.zip"]["id"]))
        self.assertIn("larger than", ended["bomb.zip"]["error"])
        self.assertIn("cannot be read", ended["broken.zip"]["error"])
        self.assertTrue(ledger(self.data)["documents"]["balanced"])

    def test_what_the_sender_says_of_the_bytes_is_checked(self):
        member, content = self.member(), b"so and so"
        digest = "sha-256=:" + base64.b64encode(hashlib.sha256(content).digest()).decode() + ":"
        self.assertEqual(member.upload("a.txt", content, headers={"Content-Digest": digest}).status, 202)
        self.assertEqual(member.upload("b.txt", content + b"!", headers={"Content-Digest": digest}).status, 400)

    def test_commands_import_copy_and_export_beside_the_server(self):
        member, folder = self.member(), self.folder / "texts"
        folder.mkdir()
        for number in range(5):
            (folder / f"{number}.txt").write_text(text(number))
        result = command("documents", "import", folder, "--data", self.data, "--json")
        self.assertIn('"queued":5', result.stdout, result.stderr)
        self.assertEqual(len(member.wait_until_all_end()), 5)
        lines = command("documents", "export", "--data", self.data).stdout.splitlines()
        self.assertEqual(len(lines), 51)
        self.assertIn('"queued":1', command("documents", "copy", "--include", "3.*", "--data", self.data, "--json").stdout)
        self.assertEqual([document["attempts"] for document in member.wait_until_all_end() if document["name"] == "3.txt"], [1])
        member.server.terminate()
        self.assertIn('"duplicate":5', command("documents", "import", folder, "--data", self.data, "--json").stdout)

    def test_operators_pause_look_cancel_and_change_the_policy(self):
        member = self.member()
        ask = lambda method, path, body=None: member.client().request(method, path, body, member.headers)
        self.assertTrue(ask("POST", "/api/v1/queue/pause").json["paused"])
        member.upload("waits.txt", "so")
        job = ask("GET", "/api/v1/queue/jobs").json["items"][0]
        self.assertEqual((job["state"], job["task"]), ("visible", "documents.count-words"))
        self.assertEqual(ask("DELETE", f"/api/v1/queue/jobs/{job['id']}").status, 204)
        self.assertEqual(member.all()[0]["state"], "failed")
        self.assertEqual(ask("POST", f"/api/v1/documents/{member.all()[0]['id']}/retry").status, 202)
        self.assertFalse(ask("POST", "/api/v1/queue/resume").json["paused"])
        self.assertEqual(member.wait_until_all_end()[0]["state"], "done")
        dry = ask("PUT", "/api/v1/workers/policy?dry_run=true", {"type": "predictive", "min": 1, "max": 4})
        self.assertIn("worker_seconds", dry.json)
        self.assertEqual(ask("GET", "/api/v1/workers").json["policy"]["type"], "step")
        self.assertEqual(ask("PUT", "/api/v1/workers/policy", {"type": "step", "min": 5, "max": 2}).status, 422)
        self.assertEqual(ask("PUT", "/api/v1/workers/policy", {"type": "target", "min": 1, "max": 5}).json["policy"]["type"], "target")
        self.assertEqual(ask("PUT", "/api/v1/workers/size", {"size": 3}).json["fixed"], 3)
        self.assertEqual(ask("PUT", "/api/v1/workers/size", {"size": 9}).status, 422)
        self.assertIsNone(ask("PUT", "/api/v1/workers/size", {"size": None}).json.get("fixed"))
        self.assertIn("# Run report", member.get("/documents/run.md").text)


class Lossless(Case):
    def test_nothing_is_lost_when_workers_and_the_server_are_killed(self):
        """Many clients at once; workers are killed at random, and the server once in the middle."""
        chance, told, lock = random.Random(2010), {}, threading.Lock()
        server = self.hark(environment={"HARK_DOCUMENTS_EVALUATE_SECONDS": "1"})
        member, stop = Member(server), threading.Event()
        port = server.port

        def hand_in(first):
            for number in range(first, FILES, CLIENTS):
                while True:
                    try:
                        answer = member.upload(f"{number}.txt", text(number))
                    except OSError:
                        time.sleep(0.1)
                        continue
                    self.assertEqual(answer.status, 202, answer)
                    with lock:
                        told[f"{number}.txt"] = number
                    break

        def kill_workers():
            while not stop.wait(chance.uniform(0.3, 1.0)):
                kill_one_worker(member.server, chance)

        clients = [threading.Thread(target=hand_in, args=(first,)) for first in range(CLIENTS)]
        killer = threading.Thread(target=kill_workers)
        for thread in [*clients, killer]:
            thread.start()
        while len(told) < FILES // 2 and any(thread.is_alive() for thread in clients):
            time.sleep(0.02)
        server.kill()
        member.server = self.hark(port=port)
        for thread in clients:
            thread.join()
        stop.set()
        killer.join()
        documents = member.wait_until_all_end(seconds=300)
        names = [document["name"] for document in documents]
        self.assertEqual((len(told), sorted(names)), (FILES, sorted(told)), "lost, or there twice")
        wrong = [
            document["name"] for document in documents
            if document["state"] != "done" or [(entry["word"], entry["count"]) for entry in document["words"]] != top_ten(text(told[document["name"]]))]
        self.assertEqual(wrong, [])
        row = ledger(self.data)["documents"]
        self.assertEqual((row["stored"], row["balanced"]), (FILES, True), row)
        queue = member.get("/api/v1/queue").json
        self.assertEqual((queue["visible"], queue["in_flight"], queue["dead"]), (0, 0, 0), queue)


@unittest.skipUnless(shutil.which("strace"), "strace not installed: make test-deps")
class Disk(Case):
    def test_bytes_names_and_row_are_on_disk_before_the_answer(self):
        log = self.folder / "calls"
        calls = "openat,rename,renameat,renameat2,link,linkat,fsync,fdatasync,write,writev,sendto,sendmsg,read,readv,recvfrom"
        tracer = ["strace", "-f", "-ttt", "-y", "-s", "300", "-e", f"trace={calls}", "-o", log]
        member = Member(self.hark(wrap=tracer))
        answer = member.upload("traced.txt", "the marker of this very test " * 20, client=member.client(timeout=60))
        self.assertEqual(answer.status, 202)
        member.server.kill()
        lines = log.read_text(errors="replace").splitlines()
        arrived = next(place for place, line in enumerate(lines) if "name=traced.txt" in line)
        answered = next(place for place, line in enumerate(lines) if place > arrived and "202 Accepted" in line)
        between = lines[arrived:answered]
        synced = [line for line in between if ("fsync(" in line or "fdatasync(" in line)]
        objects = [line for line in synced if "/objects/" in line]
        self.assertGreaterEqual(len(objects), 2, "\n".join(synced))
        self.assertTrue(any("hark.db-wal" in line for line in synced), "\n".join(synced))


class FullDisk(Case):
    @unittest.skipUnless(os.geteuid() == 0, "needs root to mount a small disk")
    def test_a_full_disk_is_said_leaves_nothing_and_passes(self):
        self.data.mkdir()
        if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=24m", "tmpfs", self.data], capture_output=True).returncode:
            self.skipTest("no small disk can be mounted here")
        self.addCleanup(lambda: subprocess.run(["umount", "-l", self.data], capture_output=True))
        server = self.hark()
        member = Member(server)
        self.addCleanup(server.kill)
        self.assertEqual(member.upload("first.txt", "so and so").status, 202)
        filler = self.data / "filler"
        free = os.statvfs(self.data)
        filler.write_bytes(b"\0" * max(0, free.f_bavail * free.f_frsize - (3 << 20)))
        before = self.object_files()
        answer = member.upload("large.txt", b"word " * (1 << 20))
        self.assertEqual(answer.status, 507, answer)
        self.assertIn("space", answer.json["detail"].lower() + answer.json["title"].lower())
        self.assertEqual(self.object_files(), before)
        self.assertEqual([document["name"] for document in member.all()], ["first.txt"])
        filler.unlink()
        self.assertEqual(member.upload("large.txt", b"word " * (1 << 20)).status, 202)
        self.assertEqual({document["state"] for document in member.wait_until_all_end()}, {"done"})
        self.assertTrue(ledger(self.data)["documents"]["balanced"])

    def object_files(self):
        """All files of contents, with their sizes; the log of names may grow."""
        found = sorted(
            (str(path), path.stat().st_size) for path in (self.data / "objects").rglob("*") if path.is_file() and path.stat().st_size > 100_000)
        return found
