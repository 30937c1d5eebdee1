"""Photos in the backups of the user tables, over the built program: put aside, had back, also while people upload."""
import json
import threading

from harness.documents import Member
from harness.photos import Keeper, png
from harness.server import Case, command, ledger


class PhotoBackups(Case):
    def test_photos_come_back_with_their_accounts(self):
        server = self.hark()
        ada, bea = Member(server, "ada", "admin"), Keeper(server, "bea")
        plain = ada.get("/api/v1/backups").json
        self.assertEqual((plain["photos"], plain["daily_at"]), (False, "03:30"), "as the documents have it, photos are not in the set")
        self.assertEqual(ada.request("PUT", "/api/v1/backups", {"on": True, "daily_at": "04:00", "photos": True}).json["photos"], True)
        kept = {f"photo {number}": png(seed=number) for number in range(12)}
        for key, content in kept.items():
            self.assertEqual(bea.put(key, content).status, 201)
        made = ada.request("POST", "/api/v1/backups")
        self.assertEqual(made.status, 201, made.text)
        self.assertEqual(made.json["items"][0]["set"], "users.photos")
        name = made.json["items"][0]["name"]
        report = ada.get(f"/api/v1/backups/{name}/report").json
        self.assertEqual(({table["title"]: table["rows"] for table in report["tables"]}, report["contents"]),
                         ({"User_info": 2, "User_auth": 2, "Images": 12, "Corrections": 0}, 12))
        bea.put("photo 1", png(seed=100), replace=True)
        bea.request("DELETE", "/api/v1/photos/photo%202")
        bea.put("late", png(seed=101))
        self.assertEqual(command("backup", "restore", name, "--data", self.data).returncode, 1, "a house that runs answers from memory")
        server.terminate()
        restored = command("backup", "restore", name, "--data", self.data)
        self.assertEqual(restored.returncode, 0, restored.stderr)
        bea = Keeper(self.hark(), "bea", is_new=False)
        self.assertEqual(sorted(photo["key"] for photo in bea.photos()), sorted(kept))
        for key, content in kept.items():
            self.assertEqual(bea.bytes_of(key).body, content, key)
        self.assertTrue(ledger(self.data)["photos"]["balanced"])
        self.assertEqual({photo["state"] for photo in bea.settled()} - {"done", "failed"}, set())

    def test_backups_are_whole_while_photos_come_and_go(self):
        server = self.hark()
        ada, bea = Member(server, "ada", "admin"), Keeper(server, "bea")
        ada.request("PUT", "/api/v1/backups", {"on": False, "daily_at": "04:00", "photos": True})
        for number in range(10):
            bea.put(f"photo {number}", png(seed=number))
        is_over = threading.Event()

        def change():
            twin, round = bea.another(), 0
            while not is_over.is_set():
                round += 1
                twin.put(f"photo {round % 10}", png(8, 8, seed=1000 + round), replace=True)
                twin.request("DELETE", f"/api/v1/photos/photo%20{(round + 5) % 10}")

        changing = threading.Thread(target=change)
        changing.start()
        try:
            # Two at once: they are made one after the other.
            answers = []
            asking = [threading.Thread(target=lambda: answers.append(Member(server, "ada", is_new=False).request("POST", "/api/v1/backups"))) for _ in range(4)]
            for thread in asking:
                thread.start()
            for thread in asking:
                thread.join()
        finally:
            is_over.set()
            changing.join()
        self.assertEqual([answer.status for answer in answers], [201] * 4, answers)
        files = ada.get("/api/v1/backups").json["items"]
        self.assertEqual(len(files), 3)
        for file in files:
            checked = command("backup", "verify", file["name"], "--data", self.data, "--json")
            self.assertEqual(checked.returncode, 0, checked.stderr)
            report = json.loads(checked.stdout)
            rows = {table["title"]: table["rows"] for table in report["tables"]}
            self.assertEqual(report["contents"], rows["Images"])
