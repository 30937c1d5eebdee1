"""`hark label`, `evaluate` and `train` as other programs use them: by their bytes and exit codes."""
import json
import re
import subprocess
import unittest

from harness.server import PROGRAM, ROOT, Case, clean_environment

SENTENCES = ROOT / "Tests" / "HarkModelsTests" / "Sentences" / "sentiment.tsv"
LINE = re.compile(rb"(negative|positive)\t(0\.[5-9]\d{3}|1\.0000)\t(.*)", re.S)


def hark(*arguments, stdin=b""):
    return subprocess.run([PROGRAM, *map(str, arguments)], input=stdin, capture_output=True, env=clean_environment(), timeout=120)


class Labelling(Case):
    def refused(self, run, code, *words):
        """One line on standard error, nothing on standard output."""
        self.assertEqual(run.returncode, code, run.stderr)
        self.assertEqual((run.stdout, run.stderr.count(b"\n")), (b"", 1))
        for word in words:
            self.assertIn(word, run.stderr)

    def test_one_line_comes_out_for_each_that_goes_in(self):
        texts = [b"what a lovely morning", b"", b"I hate this", b"tab\tinside", b"\xff\xfe broken", "とても良い".encode(), b"a" * 1_000_000, b"", b"last"]
        run = hark("label", "--task", "sentiment", stdin=b"\n".join(texts))
        self.assertEqual((run.returncode, run.stderr), (0, b""))
        lines = run.stdout.split(b"\n")
        self.assertEqual(lines.pop(), b"")
        matches = [LINE.fullmatch(line) for line in lines]
        self.assertEqual([match and match[3] for match in matches], texts)
        self.assertEqual((matches[0][1], matches[2][1], matches[1][2]), (b"positive", b"negative", b"0.5000"))
        self.assertEqual(hark("label", "--task", "sentiment").stdout, b"")

    def test_json_says_the_same(self):
        run = hark("label", "--task", "sentiment", "--json", stdin=b"what a lovely morning\n\n")
        first, second = map(json.loads, run.stdout.splitlines())
        self.assertEqual((first["label"], first["text"], second["confidence"]), ("positive", "what a lovely morning", 0.5))

    def test_what_cannot_be_done_is_said_in_one_line(self):
        self.refused(hark("label", "--task", "sentiment", "--tier", "accurate", "--models", self.folder), 1, b"--tier fast")
        self.refused(hark("label", "--task", "sentiment", "--models", self.folder), 1, str(self.folder).encode(), b"hark train")
        self.refused(hark("evaluate", "--task", "sentiment", self.folder / "none.tsv"), 1, b"none.tsv")
        self.refused(hark("label", "--task", "mood"), 2, b"sentiment")
        self.refused(hark("label"), 2, b"--task")

    def test_training_and_evaluating_print_the_same_form(self):
        trained = hark("train", "--task", "sentiment", "--from", SENTENCES, "--out", self.folder / "sentiment-fast", "--epochs", "1", "--json")
        measured = hark("evaluate", "--task", "sentiment", "--models", self.folder, SENTENCES, "--json")
        for run, count in ((trained, 4), (measured, 200)):
            self.assertEqual(run.returncode, 0, run.stderr)
            facts = json.loads(run.stdout)
            self.assertEqual(set(facts), {"n", "accuracy", "macro_recall", "macro_f1", "ece", "ece_bins", "texts_per_second", "labels"})
            self.assertEqual((facts["n"], facts["ece_bins"]), (count, 10))


if __name__ == "__main__":
    unittest.main()
