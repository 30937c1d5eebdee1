"""The files that posts are kept in: what the commands say of them, beside a server and alone, and what is damaged or missing."""
import json
import random
import shutil
import subprocess
import time
import unittest
from pathlib import Path

from harness.posts import Operator, line
from harness.server import ROOT, Case, command, ledger
from harness.small_disk import MIB, SmallDiskCase, missing

SETTINGS = {"HARK_TOPICS_DELIVERY_SECONDS": "1"}


class Lake(Case):
    def serve(self, **environment):
        return self.hark(environment=SETTINGS | environment)

    def lake(self, verb):
        """The exit code and the JSON of `hark lake VERB`."""
        answer = command("lake", verb, "--data", self.data, "--json")
        return answer.returncode, json.loads(answer.stdout)

    def wait_for_posts(self, count):
        deadline = time.monotonic() + 120
        while time.monotonic() < deadline:
            stats = self.lake("stats")[1]
            if stats["rows"] == count:
                return stats
            time.sleep(0.1)
        self.fail(f"{stats['rows']} posts of {count} came into files")

    def send(self, server, first, count):
        answer = Operator(server).send([line(number, f"word{number} said in passing") for number in range(first, first + count)])
        self.assertEqual(answer.json["stored"], count, answer)

    def test_verify_tells_what_is_not_whole_and_the_rest_goes_on(self):
        server = self.serve()
        server.add_account("ada", "operator")
        if "DuckDB" in json.dumps([found for found in json.loads(command("doctor", "--json").stdout)["findings"] if found["state"] != "good"]):
            self.skipTest("DuckDB is not installed: make deps fetches it")
        for first in (0, 500):
            self.send(server, first, 500)
            stats = self.wait_for_posts(first + 500)
        self.assertEqual((stats["files"], stats["days"][0]["rows"]), (2, 1000))
        self.assertEqual(self.lake("verify"), (0, {"bytes": stats["bytes"], "files": 2, "problems": [], "rows": 1000, "without_index": 0}))
        server.terminate()
        self.assertEqual(self.lake("stats")[1], stats)

        first, second = sorted((self.data / "lake" / "posts").rglob("*.parquet"), key=lambda path: int(path.name.split("-")[1]))
        damaged = bytearray(second.read_bytes())
        damaged[len(damaged) // 2] ^= 1
        second.write_bytes(damaged)
        first.with_name(f"_{first.stem}.idx").unlink()
        code, found = self.lake("verify")
        self.assertEqual((code, found["without_index"]), (1, 1))
        self.assertEqual([problem["file"] for problem in found["problems"]], [str(second.relative_to(self.data / "lake"))])
        second.unlink()
        server = self.serve()
        self.send(server, 2000, 1)
        operator = Operator(server)
        self.assertEqual([operator.ask(word)["total"] for word in ("word7", "word777", "word2000")], [1, 0, 1])

    def test_all_posts_come_out_as_lines_and_into_another_house(self):
        server = self.serve()
        server.add_account("ada", "operator")
        if "lake" in server.client().get("/readyz").json.get("degraded", []):
            self.skipTest("DuckDB is not installed: make deps fetches it")
        self.send(server, 0, 500)
        self.assertEqual(Operator(server).delete("7").status, 204)
        self.wait_for_posts(500)
        done = command("lake", "export", self.folder / "out", "--data", self.data, "--json")
        self.assertEqual((done.returncode, json.loads(done.stdout)["posts"]), (0, 499), done.stderr)
        files = sorted((self.folder / "out").rglob("*.jsonl"))
        self.assertRegex(str(files[0].relative_to(self.folder / "out")), r"^\d{4}/\d\d/\d\d/\d\d/posts-1-\d+\.jsonl$")
        server.terminate()
        other = self.hark(data=self.folder / "other")
        answer = command("posts", "import", *files, "--data", self.folder / "other", "--json")
        self.assertEqual(json.loads(answer.stdout)["stored"], 499, answer.stderr)
        asked = other.client()
        self.assertEqual([asked.get(f"/api/v1/topics?q={word}").json["total"] for word in ("word7", "word8")], [0, 1])

    def test_a_damaged_file_costs_its_posts_and_no_count(self):
        server = self.serve()
        server.add_account("ada", "operator")
        if "lake" in server.client().get("/readyz").json.get("degraded", []):
            self.skipTest("DuckDB is not installed: make deps fetches it")
        self.send(server, 0, 300)
        self.wait_for_posts(300)
        server.terminate()
        path = next((self.data / "lake" / "posts").rglob("*.parquet"))
        whole = path.read_bytes()
        path.write_bytes(b"\7" * len(whole))
        server = self.serve()
        answer = Operator(server).ask("passing")
        self.assertEqual((answer["total"], answer["posts"], answer["unreadable"]), (300, [], 20))
        self.assertIn("their file is damaged: 20.", server.client().get("/topics?q=passing").text)
        self.assertIn("20 posts cannot be shown", command("topics", "passing", "--limit", 20, "--data", self.data).stdout)
        self.assertIn("lake", server.client().get("/readyz").json["degraded"])
        path.write_bytes(whole)
        answer = Operator(server).ask("passing")
        self.assertEqual((answer["total"], len(answer["posts"]), "unreadable" in answer), (300, 20, False))
        self.assertNotIn("lake", server.client().get("/readyz").json["degraded"])

    def test_without_DuckDB_posts_wait_and_none_is_lost(self):
        server = self.serve(HARK_DUCKDB="/nowhere/duckdb.so")
        server.add_account("ada", "operator")
        self.send(server, 0, 300)
        self.assertEqual(Operator(server).ask("word299")["total"], 1)
        self.assertIn("lake", server.client().get("/readyz").json["degraded"])
        self.assertTrue(server.wait_for_line("posts not delivered", 120), "a delivery is tried")
        server.kill()
        server = self.serve()
        self.assertEqual(Operator(server).ask("word299")["total"], 1)
        if "lake" not in server.client().get("/readyz").json["degraded"]:
            self.wait_for_posts(300)

    @unittest.skipUnless(shutil.which("cc"), "no C compiler")
    def test_DuckDB_opens_without_Python(self):
        """Where the system has no libpython3.11, a library of its names alone lies beside DuckDB."""
        found = sorted((ROOT / "vendor/duckdb").glob("_duckdb.*.so"))
        if not found:
            self.skipTest("DuckDB is not installed: make deps fetches it")
        library = self.folder / "duckdb" / found[0].name
        library.parent.mkdir()
        library.symlink_to(found[0])
        subprocess.run(["cc", "-shared", "-fPIC", "-o", library.parent / "libpython3.11.so.1.0", ROOT / "Scripts/python_symbols.c"], check=True)
        server = self.serve(HARK_DUCKDB=str(library))
        self.assertNotIn("lake", server.client().get("/readyz").json.get("degraded", []))
        server.add_account("ada", "operator")
        self.send(server, 0, 300)
        self.wait_for_posts(300)
        self.assertIn(f"{library.parent}/libpython3.11.so.1.0", Path(f"/proc/{server.process.pid}/maps").read_text())
        self.assertEqual(Operator(server).ask("word299")["total"], 1)


@unittest.skipIf(missing(), missing())
class FullLake(SmallDiskCase):
    def lake(self, verb):
        return json.loads(command("lake", verb, "--data", self.inside, "--json").stdout)

    def test_a_disk_that_is_full_while_Parquet_is_written_loses_nothing(self):
        chance = random.Random(20)
        server = self.serve_on_small_disk(environment=SETTINGS)
        if "lake" in server.client().get("/readyz").json.get("degraded", []):
            self.skipTest("DuckDB is not installed: make deps fetches it")
        server.add_account("ada", "operator")
        operator = Operator(server)
        # Where a delivery comes before the disk is full, the next posts are tried.
        for count in range(20_000, 120_000, 20_000):
            # Hexadecimal digits pack to half of their size: the log finds room, the file does not.
            lines = [line(number, f"word{number} {chance.randbytes(100).hex()}") for number in range(count - 20_000, count)]
            self.leave_free(sum(map(len, lines)) + 3 * MIB)
            self.assertEqual(operator.send(lines).json["stored"], len(lines))
            self.leave_free(MIB // 2)
            if server.wait_for_line("There is no space left", 20):
                break
            self.give_back()
        else:
            self.fail(server.output[-2000:])
        self.assertIn("lake", server.client().get("/readyz").json["degraded"])
        self.assertEqual([operator.ask(f"word{number}")["total"] for number in (0, count - 1)], [1, 1])
        self.give_back()
        deadline = time.monotonic() + 300
        while (stats := self.lake("stats"))["rows"] < count:
            self.assertLess(time.monotonic(), deadline, f"{stats}\n{server.output[-2000:]}")
            time.sleep(0.1)
        self.assertEqual((stats["rows"], self.lake("verify")["problems"]), (count, []))
        self.assertNotIn("lake", server.client().get("/readyz").json.get("degraded", []))
        self.assertEqual(list((self.inside / "lake/incoming").iterdir()), [])
        self.assertEqual([operator.ask(f"word{number}")["total"] for number in (0, count - 1)], [1, 1])
        row = ledger(self.inside)["topics"]
        self.assertTrue(row["balanced"] and row["stored"] == count, row)
        server.terminate()
