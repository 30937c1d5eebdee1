"""Photos over the built program: kept, got, refused, continued after a cut, never another's, never stale, never lost."""
import hashlib
import http.client
import os
import random
import signal
import socket
import threading
import time
import unittest

from harness.photos import HEIC, Changing, Keeper, jpeg_sides, missing, path, png
from harness.server import Case, command, ledger
from harness.tiles import AVIF_GRID, HEIC_GRID


class Photos(Case):
    def test_a_photo_is_kept_got_replaced_and_forgotten(self):
        server = self.hark()
        ada, bea = Keeper(server, "ada"), Keeper(server, "bea")
        one, two = png(seed=1), png(seed=2)
        kept = ada.put("pier", one)
        self.assertEqual((kept.status, kept.json["sha256"], kept.json["width"], kept.json["height"]), (201, hashlib.sha256(one).hexdigest(), 32, 24))
        self.assertEqual([ada.bytes_of("pier").headers["x-cache"] for _ in range(2)], ["miss", "hit"])
        refused = ada.put("pier", two)
        self.assertEqual((refused.status, refused.json["detail"]), (409, "Key already exists"))
        self.assertEqual(ada.put("pier", two, replace=True).status, 200)
        self.assertEqual(ada.bytes_of("pier").body, two)
        unknown = bea.bytes_of("pier")
        self.assertEqual((unknown.status, unknown.json["detail"]), (404, "Unknown Key!"))
        self.assertEqual(ada.put("letter", b"dear all").status, 415)
        head = ada.request("HEAD", path("pier"))
        self.assertEqual((head.status, head.headers["content-length"], head.body), (200, str(len(two)), b""))
        self.assertEqual(ada.request("DELETE", path("pier")).status, 204)
        self.assertEqual(ada.bytes_of("pier").status, 404)
        row = ledger(self.data)["photos"]
        self.assertEqual((row["received"], row["stored"], row["rejected"], row["balanced"]), (4, 2, 2, True), row)

    def test_an_upload_goes_on_after_a_cut_and_after_a_kill(self):
        server = self.hark()
        ada, content = Keeper(server, "ada"), png(700, 700, seed=3)
        begun = ada.request("POST", "/api/v1/photo-uploads", {"key": "large", "bytes": len(content)})
        self.assertEqual(begun.status, 201)
        place = begun.headers["location"]
        first = self.patch(ada, place, 0, content[:300_000])
        self.assertEqual((first.status, first.headers["upload-offset"]), (204, "300000"))
        self.assertEqual(self.patch(ada, place, 5, content[5:]).status, 409)
        self.cut(server, ada, place, content)
        known = self.offset(ada, place)
        self.assertGreaterEqual(known, 300_000)
        server.kill()
        server = self.hark()
        ada = Keeper(server, "ada", is_new=False)
        self.assertEqual(self.offset(ada, place), known)
        last = self.patch(ada, place, known, content[known:])
        self.assertEqual((last.status, last.json["sha256"]), (201, hashlib.sha256(content).hexdigest()))
        self.assertEqual(ada.bytes_of("large").body, content)
        self.assertEqual(ada.get(place).status, 404)
        row = ledger(self.data)["photos"]
        self.assertEqual((row["received"], row["stored"], row["balanced"]), (1, 1, True), row)

    @staticmethod
    def patch(member, place, offset, content):
        return member.request("PATCH", place, content, {"Content-Type": "application/offset+octet-stream", "Upload-Offset": str(offset)})

    def offset(self, member, place):
        return int(member.request("HEAD", place).headers["upload-offset"])

    def cut(self, server, member, place, content):
        """Sends half of what it announces and hangs up; waits until that is noticed."""
        rest = content[300_000:]
        with socket.create_connection(("127.0.0.1", server.port)) as line:
            head = (f"PATCH {place} HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: {member.proof['Authorization']}\r\n"
                    f"Content-Type: application/offset+octet-stream\r\nUpload-Offset: 300000\r\nContent-Length: {len(rest)}\r\n\r\n")
            line.sendall(head.encode() + rest[: len(rest) // 2])
            line.shutdown(socket.SHUT_WR)
            line.settimeout(120)
            try:
                while line.recv(4096):
                    pass
            except OSError:
                pass

    def test_photos_are_imported_from_a_folder(self):
        folder = self.folder / "album"
        (folder / "deep").mkdir(parents=True)
        for number in range(3):
            (folder / f"one.{number}.png").write_bytes(png(seed=number))
        (folder / "deep" / "two.png").write_bytes(png(seed=9))
        (folder / "notes.txt").write_text("no picture")
        server = self.hark()
        ada = Keeper(server, "ada")
        done = command("photos", "import", str(folder), "--user", "ada", "--data", str(self.data), "--json")
        self.assertEqual(done.returncode, 1, done.stderr)
        self.assertIn('"stored":4', done.stdout.replace(" ", ""))
        self.assertIn("notes.txt", done.stderr)
        self.assertEqual(sorted(photo["key"] for photo in ada.photos()), ["one.0", "one.1", "one.2", "two"])
        again = command("photos", "import", str(folder / "deep"), "--user", "ada", "--data", str(self.data), "--json")
        self.assertIn('"duplicate":1', again.stdout.replace(" ", ""))
        self.check_an_import_without_a_server(server)
        self.assertTrue(ledger(self.data)["photos"]["balanced"])

    @unittest.skipIf(missing(), missing())
    def test_a_photo_is_turned_and_its_original_stays(self):
        server = self.hark()
        ada, original = Keeper(server, "ada"), png(64, 48, seed=4)
        ada.put("pier", original)
        self.assertEqual(ada.settled()[0]["state"], "done")
        small = ada.get(path("pier", "?size=view"))
        self.assertEqual(jpeg_sides(small.body), (64, 48))
        asked = ada.request("PUT", path("pier", "/edit"), {"quarter_turns": 1})
        self.assertEqual((asked.status, asked.json["edit"]["quarter_turns"]), (200, 1), asked.text)
        self.assertEqual(ada.get(path("pier", "?size=view")).status, 200, "the old picture stands until the new one is there")
        self.assertTrue(self.comes(lambda: ada.photos()[0]["edit"]["shown"]))
        turned = ada.get(path("pier", "?size=view"))
        self.assertEqual(jpeg_sides(turned.body), (48, 64))
        self.assertNotEqual(turned.headers["etag"], small.headers["etag"])
        self.assertEqual(ada.bytes_of("pier").body, original)
        back = ada.request("PUT", path("pier", "/edit"), {"quarter_turns": 0, "mirrored": False})
        self.assertTrue(back.json["edit"]["shown"], "it was made before")
        self.assertEqual(ada.get(path("pier", "?size=view")).headers["etag"], small.headers["etag"])

    @unittest.skipIf(missing(), missing())
    def test_a_picture_of_a_phone_is_shown(self):
        server = self.hark()
        ada = Keeper(server, "ada")
        self.assertEqual(ada.put("phone", HEIC).json["type"], "image/heic")
        photo = ada.settled()[0]
        if photo["state"] == "failed":
            self.skipTest(f"no decoder for HEIC here: {photo}")
        self.assertEqual(jpeg_sides(ada.get(path("phone", "?size=thumb")).body), (96, 64))
        self.assertEqual(ada.bytes_of("phone").body, HEIC)

    @unittest.skipIf(missing(), missing())
    def test_pictures_in_tiles_are_put_together_and_labelled(self):
        server = self.hark()
        ada = Keeper(server, "ada")
        for key, content in (("heic", HEIC_GRID), ("avif", AVIF_GRID)):
            kept = ada.put(key, content).json
            self.assertEqual((kept["type"], kept["width"], kept["height"]), (f"image/{key}", 1000, 1500))
        photos = {photo["key"]: photo for photo in ada.settled()}
        for key, photo in photos.items():
            if photo["state"] == "failed":
                print(f"skipped: no decoder for {key} here: {photo['error']}")
                continue
            self.assertEqual(jpeg_sides(ada.get(path(key, "?size=view")).body), (1000, 1500))
            self.assertEqual(jpeg_sides(ada.get(path(key, "?size=thumb")).body), (213, 320))
            self.assertEqual(ada.get(path(key, "/labels")).status, 200)
        self.assertFalse([line for line in server.lines if "has ended its worker" in line])

    @staticmethod
    def comes(look, seconds=120):
        deadline = time.monotonic() + seconds
        while not look():
            if time.monotonic() > deadline:
                return False
            time.sleep(0.1)
        return True

    def check_an_import_without_a_server(self, server):
        """More files than one request takes, one of them twice and one under a key that is taken; the gallery has them in their order."""
        folder = self.folder / "more"
        folder.mkdir()
        for number in range(60):
            (folder / f"more {number:02d}.png").write_bytes(png(seed=100 + number))
        (folder / "two.png").write_bytes(png(seed=8))
        server.terminate()
        twice = str(folder / "more 00.png")
        done = command("photos", "import", twice, twice, str(folder), "--user", "ada", "--data", str(self.data), "--json")
        self.assertEqual(done.returncode, 1, done.stderr)
        self.assertIn('"duplicate":2', done.stdout.replace(" ", ""))
        self.assertIn('"stored":60', done.stdout.replace(" ", ""))
        self.assertIn("Key already exists", done.stderr)
        ada = Keeper(self.hark(), "ada", is_new=False)
        self.assertEqual([photo["key"] for photo in ada.photos()][:60], [f"more {number:02d}" for number in reversed(range(60))])
        for number in (0, 59):
            self.assertEqual(ada.bytes_of(f"more {number:02d}").body, png(seed=100 + number))

    def test_nobody_gets_old_bytes_or_another_persons_while_all_change(self):
        server = self.hark()
        people, over = [Keeper(server, name) for name in ("ada", "bea")], time.monotonic() + 6
        load = Changing(people, ["a", "b", "c"])
        for thread in load.begin(people, lambda: time.monotonic() > over):
            thread.join()
        self.assertEqual((load.problems[:3], load.cuts), ([], 0))
        self.assertTrue(ledger(self.data)["photos"]["balanced"])
        print(f"{load.gets} gets beside {sum(load.newest.values())} replacements ", end="", flush=True)

    def test_what_was_told_stands_when_the_server_is_killed_under_load(self):
        server = self.hark()
        people = [Keeper(server, name) for name in ("ada", "bea")]
        load, killed = Changing(people, ["a", "b", "c"]), threading.Event()
        threads = load.begin(people, lambda: sum(load.newest.values()) >= 1000)
        deadline = time.monotonic() + 120
        while sum(load.newest.values()) < 60 and time.monotonic() < deadline:
            killed.wait(0.01)
        os.kill(server.process.pid, signal.SIGKILL)
        for thread in threads:
            thread.join()
        server.process.wait(60)
        self.assertEqual(load.problems[:3], [])
        self.assertGreater(load.cuts, 0)
        server = self.hark()
        people = {person.name: person for person in (Keeper(server, name, is_new=False) for name in ("ada", "bea"))}
        for name, key in load.names:
            answer, allowed = people[name].bytes_of(key), {load.told[name, key], load.tried[name, key]}
            found = None if answer.status == 404 else next(state for state in allowed if state and load.bodies[name, key, state] == answer.body)
            self.assertIn(found, allowed)
        self.assertTrue(ledger(self.data)["photos"]["balanced"])
        print(f"{sum(load.newest.values())} replacements before the kill, {load.cuts} cut ", end="", flush=True)

    def test_no_photo_that_was_answered_is_lost_by_a_kill(self):
        server = self.hark()
        ada, kept, cuts, half = Keeper(server, "ada"), {}, [], threading.Event()
        lock, waiting = threading.Lock(), [f"photo {number}" for number in range(200)]
        content = {key: png(seed=number, comment=key.encode()) for number, key in enumerate(waiting)}

        def send(member):
            while True:
                with lock:
                    if not waiting:
                        return
                    key = waiting.pop()
                try:
                    answer = member.put(key, content[key])
                except (OSError, http.client.HTTPException):
                    with lock:
                        cuts.append(key)
                    return
                with lock:
                    kept[key] = answer.status
                    if len(kept) >= 60:
                        half.set()

        threads = [threading.Thread(target=send, args=(ada.another(),)) for _ in range(6)]
        for thread in threads:
            thread.start()
        half.wait(120)
        os.kill(server.process.pid, signal.SIGKILL)
        for thread in threads:
            thread.join()
        server.process.wait(60)
        server = self.hark()
        ada = Keeper(server, "ada", is_new=False)
        self.assertEqual(set(kept.values()), {201})
        found = {photo["key"]: photo for photo in ada.photos()}
        self.assertLessEqual(set(kept), set(found))
        self.assertLessEqual(set(found), set(kept) | set(cuts))
        for key in random.Random(1).sample(sorted(kept), 20):
            self.assertEqual(ada.bytes_of(key).body, content[key])
        row = ledger(self.data)["photos"]
        self.assertEqual((row["stored"], row["balanced"]), (len(found), True), row)
        print(f"{len(kept)} answered before the kill, {len(cuts)} cut ", end="", flush=True)
