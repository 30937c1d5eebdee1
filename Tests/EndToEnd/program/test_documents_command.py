"""hark documents and hark load documents: files in, results out, from the machine itself."""
import csv
import io
import json
import subprocess

from harness.events import Listener
from harness.server import PROGRAM, Case, clean_environment, command, ledger


class DocumentsCommand(Case):
    def documents(self, *arguments, code=0):
        result = command("documents", *arguments, "--data", self.data)
        self.assertEqual(result.returncode, code, result.stderr)
        return result

    def files(self, **texts):
        folder = self.folder / "letters"
        for name, text in texts.items():
            path = folder / name.replace("__", "/").replace("_", ".")
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
        return folder

    def wait_until_done(self, server, name, count):
        """The documents that are done, as soon as they are so many."""
        bearer, found = {"Authorization": f"Bearer {server.sign_in(name)}"}, []
        listener, client = Listener(server.port, "/documents/events", bearer), server.client()
        self.addCleanup(listener.close)

        def are_done(_):
            found[:] = client.get("/api/v1/documents?limit=1000&state=done", **bearer).json["items"]
            return len(found) >= count

        self.assertTrue(listener.wait_for(are_done), found)
        return found

    def test_what_is_imported_before_the_start_is_counted_after_it_and_exported_beside_it(self):
        folder = self.files(a_txt="so and so", deep__b_txt="tea tea tea", c_md="one")
        report = json.loads(self.documents("import", folder, "--json").stdout)
        self.assertEqual(report, {"queued": 3, "duplicate": 0, "uploaded": 0, "rejected": []})
        server = self.hark()
        server.add_account("ada")
        self.wait_until_done(server, "ada", 3)
        again = self.documents("import", folder / "a.txt").stdout
        self.assertEqual(again, "0 queued, 1 duplicate, 0 rejected\n")
        rows = list(csv.DictReader(io.StringIO(self.documents("export").stdout)))
        self.assertEqual([(row["file"], row["word"], row["count"]) for row in rows if row["rank"] == "1"],
                         [("a.txt", "so", "2"), ("c.md", "one", "1"), ("b.txt", "tea", "3")])
        items = json.loads(self.documents("export", "--json").stdout)["items"]
        self.assertEqual([item["name"] for item in items], ["a.txt", "c.md", "b.txt"])
        line = ledger(self.data)["documents"]
        self.assertEqual((line["stored"], line["duplicate"], line["balanced"]), (3, 1, True))

    def test_what_waits_in_uploading_is_copied_by_one_command_also_after_a_restart(self):
        folder = self.files(**{f"part{number:03}_txt": f"word{number} word{number}" for number in range(30)}, notes_md="no")
        server = self.hark()
        self.assertEqual(self.documents("import", "--uploading-only", folder).stdout, "31 uploaded, 0 queued, 0 duplicate, 0 rejected\n")
        server.terminate()
        server = self.hark()
        server.add_account("ada")
        copied = json.loads(self.documents("copy", "--exclude", "*", "--include", "*.txt", "--json").stdout)
        self.assertEqual((copied["queued"], copied["duplicate"]), (30, 0))
        done = self.wait_until_done(server, "ada", 30)
        self.assertEqual({item["words"][0]["count"] for item in done}, {2})
        self.assertEqual(json.loads(self.documents("copy", "--json").stdout)["queued"], 1)

    def test_a_file_belongs_to_the_account_that_is_named(self):
        server = self.hark()
        server.add_account("ada")
        server.add_account("bob", "member")
        server.add_account("eve", "member")
        self.documents("import", "--as", "bob", self.files(own_txt="mine"))
        owner, other = ([item["name"] for item in server.client().get(
            "/api/v1/documents", Authorization=f"Bearer {server.sign_in(name)}").json["items"]] for name in ("bob", "eve"))
        self.assertEqual((owner, other), (["own.txt"], []))
        self.assertIn("no account nobody", self.documents("import", "--as", "nobody", self.folder / "letters", code=1).stderr)

    def test_what_is_wrong_is_said_in_one_line(self):
        folder = self.files(good_txt="one two")
        (folder / "empty").mkdir()
        self.hark(environment={"HARK_DOORS_DOCUMENTS_FILE_MB": "1"})
        (folder / "large.txt").write_text("x" * (2 << 20))
        result = self.documents("import", folder, "--json", code=1)
        report = json.loads(result.stdout)
        self.assertEqual((report["queued"], [item["path"] for item in report["rejected"]]), (1, [str(folder / "large.txt")]))
        self.assertEqual(result.stderr.count("\n"), 1, result.stderr)
        for arguments in (("import", folder / "gone.txt"), ("import", folder / "empty"), ("import",), ("import", "/dev/null")):
            wrong = self.documents(*arguments, code=2)
            self.assertEqual((wrong.stdout, wrong.stderr.count("\n")), ("", 1), wrong.stderr)
        self.assertEqual(ledger(self.data)["documents"]["rejected"], 1)

    def test_an_export_that_is_cut_off_is_an_error(self):
        self.documents("import", self.files(one_txt="one"))
        self.assertEqual(self.documents("export").stdout.count("\n"), 1)
        with open("/dev/full", "w") as full:
            run = subprocess.run([PROGRAM, "documents", "export", "--data", self.data], env=clean_environment(), stdout=full,
                                 stderr=subprocess.PIPE, text=True, timeout=120)
        self.assertEqual((run.returncode, run.stderr.count("\n")), (1, 1), run.stderr)

    def test_load_hands_in_files_and_waits_until_all_are_counted(self):
        server = self.hark()
        server.add_account("ada")
        token = server.sign_in("ada")
        load = lambda *arguments, token=token: command(
            "load", "documents", "-n", 5, "-c", 2, "--url", server.url, *arguments, environment={"HARK_TOKEN": token} if token else None)
        result = load("--json")
        self.assertEqual(result.returncode, 0, result.stderr)
        report = json.loads(result.stdout)
        self.assertEqual(report["documents"]["states"], {"queued": 0, "processing": 0, "done": 5, "failed": 0})
        self.assertEqual((report["complete_requests"], report["own_writes_shown"]), (5, 5))
        self.assertGreaterEqual(report["documents"]["seconds_to_done"], report["documents"]["waits"]["longest"])
        again = load("--seed", 1)  # another run's files are others, though their texts are the same
        self.assertRegex(again.stdout, r"(?s)Complete requests:      5\n.*Documents:              queued 0, processing 0, done 5, failed 0\n")
        items = server.client().get("/api/v1/documents?limit=1000", Authorization=f"Bearer {token}").json["items"]
        self.assertEqual(len(items), 10)
        self.assertTrue(all(460_000 < item["bytes"] < 1_680_000 and item["words"][0]["word"] == "the" and item["worker"] for item in items))
        refused = load(token="wrong")
        self.assertEqual(refused.returncode, 1, refused.stdout)
        self.assertIn("Non-2xx responses:      5", refused.stdout)
        self.assertEqual(load(token=None).returncode, 2)
        self.assertTrue(ledger(self.data)["documents"]["balanced"])
