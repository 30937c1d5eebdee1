"""The documented routes: recorded pairs, and the documents' two load scripts as they are."""
import json
import subprocess
import sys
from pathlib import Path

from harness.server import Case

HERE = Path(__file__).resolve().parents[1]
PAIRS = json.loads((HERE / "recorded/documented-routes.json").read_text())


class DocumentedRoutes(Case):
    def test_recorded_requests_get_the_recorded_answers(self):
        client = self.hark().client()
        for pair in PAIRS:
            request, wanted = pair["request"], pair["response"]
            with self.subTest(pair["about"]):
                answer = client.request(request["method"], request["path"], request.get("body"), request.get("headers"))
                self.assertEqual(answer.status, wanted["status"], answer)
                if "type" in wanted:
                    self.assertEqual(answer.headers["content-type"].split(";")[0], wanted["type"])
                for name, value in wanted.get("headers", {}).items():
                    self.assertEqual(answer.headers.get(name), value, name)
                if "body" in wanted:
                    self.assertEqual(answer.json, wanted["body"])
                    self.assertEqual([list(row) for row in answer.json], [["id", "content", "label"]] * len(answer.json))

    def test_a_number_is_taken_as_its_text(self):
        answer = self.hark().client().post("/api/foo", '{"content": 42}')
        self.assertEqual((answer.status, answer.json[0]["content"]), (200, "42"), answer)

    def test_the_two_load_scripts_run_unchanged(self):
        server = self.hark()
        for script in ("post_comments.py", "get_comments.py"):
            run = subprocess.run(
                [sys.executable, HERE / "scripts" / script, server.url], capture_output=True, text=True, timeout=60, check=True)
            self.assertEqual(run.stdout.splitlines(), [f"200 {i}" for i in range(30)], script)
        rows = server.client().get("/api/fooGet").json
        self.assertEqual([row["content"] for row in rows], [f"hello{i}" for i in range(30)])
        self.assertEqual([row["id"] for row in rows], [str(i + 1) for i in range(30)])

    def test_the_programs_own_load_commands_do_the_same(self):
        from harness.server import command

        server = self.hark()
        for name in ("comments-post", "comments-get"):
            run = command("load", name, "--url", server.url)
            self.assertEqual(run.returncode, 0, run.stderr + run.stdout)
        self.assertEqual([row["content"] for row in server.client().get("/api/fooGet").json], [f"hello{i}" for i in range(30)])
