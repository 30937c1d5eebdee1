"""What operators do with the cache pool and with backups, over the built program."""
import gzip
import json

from harness.documents import Member
from harness.server import PASSWORD, Case, command


class PhotoManager(Case):
    def test_choices_are_in_force_at_once_and_after_a_restart(self):
        server = self.hark()
        ada = Member(server, "ada", "admin")
        first = ada.get("/api/v1/cache").json
        self.assertEqual((first["mode"], first["nodes"], first["running"], first["policy"]), ("manual", 1, 1, "adaptive"))
        chosen = {"capacity_mb": 1000, "policy": "random", "mode": "manual", "nodes": 4, "max_miss_rate": 0.6, "min_miss_rate": 0.1, "expand_ratio": 2, "shrink_ratio": 0.5}
        answer = ada.request("PUT", "/api/v1/cache", chosen)
        self.assertEqual({name: answer.json[name] for name in chosen}, chosen, answer)
        self.assertEqual(answer.json["running"], 4)
        self.assertEqual(ada.request("PUT", "/api/v1/cache", {"nodes": 9}).status, 422)
        server.terminate()
        bea = Member(self.hark(), "ada", is_new=False)
        again = bea.get("/api/v1/cache").json
        self.assertEqual({name: again[name] for name in chosen} | {"running": again["running"]}, chosen | {"running": 4})
        self.assertEqual(bea.request("DELETE", "/api/v1/cache").status, 204)
        acts = [act["what"] for act in bea.get("/api/v1/audit").json["items"]]
        self.assertIn("cache.clear", acts)
        self.assertIn("cache.settings", acts)
        for path in ("/photos/manager", "/photos/backups", "/photos/costs"):
            self.assertEqual(bea.get(path).status, 200, path)

    def test_the_documented_totals_stand_on_the_page_of_costs(self):
        ada = Member(self.hark(), "ada", "admin")
        self.assertEqual([table["total"] for table in ada.get("/api/v1/costs").json["documented"]], [591.6, 2695.92, 375638.28])

    def test_a_backup_brings_the_accounts_back_as_they_were(self):
        server = self.hark()
        ada = Member(server, "ada", "admin")
        made = command("backup", "create", "--data", self.data, "--json")
        self.assertEqual(made.returncode, 0, made.stderr)
        name = json.loads(made.stdout)["name"]
        self.assertEqual([item["name"] for item in ada.get("/api/v1/backups").json["items"]], [name])
        Member(server, "late", "member")
        # A house that runs answers from memory: nothing is restored under it.
        refused = command("backup", "restore", name, "--data", self.data)
        self.assertEqual(refused.returncode, 1)
        self.assertIn("Stop it", refused.stderr)
        server.terminate()
        checked = command("backup", "verify", name, "--data", self.data, "--json")
        self.assertEqual([(table["title"], table["rows"]) for table in json.loads(checked.stdout)["tables"]], [("User_info", 1), ("User_auth", 1)])
        restored = command("backup", "restore", name, "--data", self.data)
        self.assertEqual(restored.returncode, 0, restored.stderr)
        after = self.hark()
        self.assertEqual(after.client().post("/api/v1/session", {"username": "ada", "password": PASSWORD}).status, 200)
        self.assertEqual(after.client().post("/api/v1/session", {"username": "late", "password": PASSWORD}).status, 401)
        self.assertIn("backups.restore", [act["what"] for act in Member(after, "ada", is_new=False).get("/api/v1/audit").json["items"]])

    def test_three_backups_are_kept_and_a_damaged_one_is_told(self):
        ada = Member(self.hark(), "ada", "admin")
        for _ in range(4):
            self.assertEqual(ada.request("POST", "/api/v1/backups").status, 201)
        names = [item["name"] for item in ada.get("/api/v1/backups").json["items"]]
        self.assertEqual(len(names), 3)
        file = self.data / "backups" / names[0]
        self.assertEqual(file.stat().st_mode & 0o777, 0o600)
        lines = gzip.decompress(file.read_bytes()).splitlines()
        self.assertNotIn(PASSWORD.encode(), b"".join(lines))
        self.assertEqual(json.loads(lines[-1])["rows"], 2)
        file.write_bytes(gzip.compress(b"\n".join(lines).replace(b'"ada"', b'"bea"') + b"\n"))
        damaged = command("backup", "verify", names[0], "--data", self.data)
        self.assertEqual(damaged.returncode, 1)
        self.assertIn("checksum", damaged.stderr)
        listed = command("backup", "list", "--data", self.data)
        self.assertEqual([line.split()[-1] for line in listed.stdout.splitlines()], names)
