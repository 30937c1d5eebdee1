"""`hark words` as other programs use it: by its lines and exit codes."""
import json
import subprocess
import unittest

from harness.server import PROGRAM, Case, clean_environment


def words(*arguments, stdin=b""):
    return subprocess.run([PROGRAM, "words", *map(str, arguments)], input=stdin, capture_output=True, env=clean_environment(), timeout=120)


class Words(Case):
    def file(self, name, content):
        path = self.folder / name
        path.write_bytes(content)
        return path

    def test_json_is_one_object_a_file_in_the_files_order(self):
        files = [self.file(f"{number}.txt", b"the cat and the dog " * (20 - number) * 500) for number in range(20)]
        run = words("--json", "--top", "2", *files)
        self.assertEqual((run.returncode, run.stderr), (0, b""))
        for number, line in enumerate(run.stdout.splitlines()):
            times = (20 - number) * 500
            self.assertEqual(json.loads(line), {
                "file": str(files[number]), "total": 5 * times, "distinct": 4,
                "words": [{"word": "the", "count": 2 * times}, {"word": "and", "count": times}]})

    def test_standard_input_and_encodings(self):
        text = "Déjà vu, l’été! Déjà."
        for encoding in ("utf-8", "utf-8-sig", "utf-16", "cp1252"):
            facts = json.loads(words("--json", "-", stdin=text.encode(encoding)).stdout)
            self.assertEqual(facts["words"][0], {"word": "déjà", "count": 2}, encoding)
            self.assertEqual((facts["file"], facts["total"], facts["distinct"]), ("-", 4, 3))

    def test_a_person_reads_counts_and_words(self):
        run = words(self.file("a.txt", b"to be or not to be"), "--top", "2")
        self.assertEqual(run.stdout.decode(), f"{self.folder / 'a.txt'}: 6 words, 4 different\n  2  be\n  2  to\n")

    def test_what_is_no_text_is_named_and_the_others_are_counted(self):
        image, text = self.file("a.png", b"\x89PNG\r\n\x1a\n\0\0"), self.file("b.txt", b"words")
        run = words("--json", image, self.folder / "none", text)
        self.assertEqual(run.returncode, 1)
        self.assertEqual([json.loads(line)["file"] for line in run.stdout.splitlines()], [str(text)])
        self.assertEqual(run.stderr.count(b"\n"), 2)
        self.assertIn(b"a PNG image", run.stderr)
        self.assertEqual((words().returncode, words("--top", "-1", text).returncode), (2, 2))

    def test_stop_words_are_left_out(self):
        run = words("--json", "--stop-words", self.file("stop.txt", b"The\nand"), self.file("a.txt", b"the cat and The dog"))
        self.assertEqual([entry["word"] for entry in json.loads(run.stdout)["words"]], ["cat", "dog"])


if __name__ == "__main__":
    unittest.main()
