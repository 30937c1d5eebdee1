"""Documents by the command line beside a running server, and what operators do with the queue and its workers."""
from harness.documents import Member
from harness.server import Case, command


class Steering(Case):
    def test_commands_import_copy_and_export_beside_the_server(self):
        ada, folder = Member(self.hark(), "ada", "admin"), self.folder / "texts"
        folder.mkdir()
        for number in range(5):
            (folder / f"{number}.txt").write_text(f"text number {number}, and its ten words are all different ones")
        result = command("documents", "import", folder, "--data", self.data, "--json")
        self.assertIn('"queued":5', result.stdout, result.stderr)
        self.assertEqual(len(ada.all_ended()), 5)
        lines = command("documents", "export", "--data", self.data).stdout.splitlines()
        self.assertEqual(len(lines), 51)
        self.assertIn('"queued":1', command("documents", "copy", "--again", "--include", "3.*", "--data", self.data, "--json").stdout)
        self.assertEqual([document["attempts"] for document in ada.all_ended() if document["name"] == "3.txt"], [1])
        ada.server.terminate()
        self.assertIn('"duplicate":5', command("documents", "import", folder, "--data", self.data, "--json").stdout)

    def test_operators_pause_look_cancel_and_change_the_policy(self):
        ada = Member(self.hark(), "ada", "admin")
        self.assertTrue(ada.request("POST", "/api/v1/queue/pause").json["paused"])
        ada.upload("waits.txt", b"so")
        job = ada.request("GET", "/api/v1/queue/jobs").json["items"][0]
        self.assertEqual((job["state"], job["task"]), ("visible", "documents.count-words"))
        self.assertEqual(ada.request("DELETE", f"/api/v1/queue/jobs/{job['id']}").status, 204)
        self.assertEqual(ada.all()[0]["state"], "failed")
        self.assertEqual(ada.request("POST", f"/api/v1/documents/{ada.all()[0]['id']}/retry").status, 202)
        self.assertFalse(ada.request("POST", "/api/v1/queue/resume").json["paused"])
        self.assertEqual(ada.all_ended()[0]["state"], "done")
        dry = ada.request("PUT", "/api/v1/workers/policy?dry_run=true", {"type": "predictive", "min": 1, "max": 4})
        self.assertIn("worker_seconds", dry.json)
        self.assertEqual(ada.request("GET", "/api/v1/workers").json["policy"]["type"], "step")
        self.assertEqual(ada.request("PUT", "/api/v1/workers/policy", {"type": "step", "min": 5, "max": 2}).status, 422)
        self.assertEqual(ada.request("PUT", "/api/v1/workers/policy", {"type": "target", "min": 1, "max": 5}).json["policy"]["type"], "target")
        self.assertEqual(ada.request("PUT", "/api/v1/workers/size", {"size": 3}).json["fixed"], 3)
        self.assertEqual(ada.request("PUT", "/api/v1/workers/size", {"size": 9}).status, 409)
        self.assertIsNone(ada.request("PUT", "/api/v1/workers/size", {"size": None}).json.get("fixed"))
        self.assertIn("# Run report", ada.get("/documents/run.md").text)
