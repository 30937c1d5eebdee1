"""`hark scaling` as other programs use it: by its JSON and exit codes."""
import json
import subprocess
import tempfile
from pathlib import Path

from harness.server import PROGRAM, Case, clean_environment


def hark(*arguments):
    return subprocess.run([PROGRAM, "scaling", *map(str, arguments)], capture_output=True, env=clean_environment(), timeout=120)


class Scaling(Case):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def file(self, name, text):
        (self.folder / name).write_text(text)
        return self.folder / name

    def test_a_policy_and_arrivals_from_files(self):
        policy = self.file("policy.json", '{"type": "step", "min": 1, "max": 3, "up_at": 15, "down_at": 2, "period_seconds": 300, "cooldown_seconds": 300}')
        arrivals = self.file("day.csv", "seconds,service_seconds\n" + "600,10\n" * 120)
        run = hark("simulate", "--policy", policy, "--arrivals", arrivals, "--span", 7200, "--json")
        self.assertEqual((run.returncode, run.stderr), (0, b""))
        answer = json.loads(run.stdout)
        report = answer["report"]
        self.assertEqual((report["jobs"], report["done"], report["peak_workers"]), (120, 120, 3))
        self.assertEqual([decision["desired"] for decision in answer["decisions"]], [2, 3, 2, 1])
        self.assertIn("at or above 15: +1", answer["decisions"][0]["reason"])
        self.assertLessEqual(report["wait_seconds"]["p50"], report["wait_seconds"]["p95"])

    def test_a_named_day_is_the_same_each_time(self):
        runs = [hark("simulate", "--policy", "predictive", "--shape", "daily", "--seed", 3, "--json") for _ in range(2)]
        self.assertEqual(runs[0].returncode, 0)
        self.assertEqual(runs[0].stdout, runs[1].stdout)

    def test_what_cannot_be_is_said_in_one_line(self):
        bad = self.file("bad.json", '{"type": "step", "min": 5, "max": 3}')
        broken = self.file("broken.csv", "seconds\nsoon\n")
        for arguments, code, word in [
            (("--policy", bad, "--shape", "daily"), 1, b"min"), (("--policy", "nobody", "--shape", "daily"), 2, b"nobody"),
            (("--policy", "standard", "--arrivals", broken), 1, b"Line 2"), (("--policy", "standard"), 2, b"--arrivals"),
        ]:
            run = hark("simulate", *arguments)
            self.assertEqual((run.returncode, run.stdout, run.stderr.count(b"\n")), (code, b"", 1), run.stderr)
            self.assertIn(word, run.stderr)
