"""Reads the labelled rows of ../shared/data/text, and cuts them into folds."""
import io
import os
import pathlib
import random

import zstandard

EMOTIONS = ["fear", "guilt", "joy", "anger", "disgust", "sadness", "shame"]
SENTIMENTS = ["negative", "positive"]
LABELS = {"emotion": EMOTIONS, "sentiment": SENTIMENTS}
DATA = pathlib.Path(os.environ.get("DATA") or pathlib.Path(__file__).resolve().parents[2] / "shared/data")


def lines(path):
    """The lines of a file, which may be packed with zstd, without their ends."""
    raw = open(path, "rb")
    if str(path).endswith(".zst"):
        raw = zstandard.ZstdDecompressor().stream_reader(raw, read_across_frames=True)
    with io.TextIOWrapper(io.BufferedReader(raw), "utf-8", newline="\n") as text:
        for line in text:
            yield line.rstrip("\r\n")


def table(name):
    """The rows of a TSV file under text/, without its header: lists of as many columns as the header has."""
    rows = lines(DATA / "text" / name)
    columns = next(rows).count("\t")
    return [row.split("\t", columns) for row in rows]


def labelled(name, labels, limit=None):
    """[(text, place of the label)] of a file whose columns are label and text; the files are shuffled, so the first `limit` are a sample."""
    places = {label: place for place, label in enumerate(labels)}
    return [(text, places[label]) for label, text in table(name)[:limit]]


def folds(rows, count, seed=1):
    """`count` parts of the rows with equal shares of each label: [(rest, part)]."""
    by_label = {}
    for row in rows:
        by_label.setdefault(row[1], []).append(row)
    parts = [[] for _ in range(count)]
    dealt = 0
    for label in sorted(by_label):
        group = list(by_label[label])
        random.Random(seed).shuffle(group)
        for row in group:
            parts[dealt % count].append(row)
            dealt += 1
    return [([row for other in parts if other is not part for row in other], part) for part in parts]


class Overlap:
    """Whether a text is one of `texts`, or has eight words in a row with one of them, case and punctuation left out: sets of others
    repeat rows of ours, and no row may be read under another label, or before it is measured with."""

    def __init__(self, texts):
        self.whole, self.parts = set(), set()
        for text in texts:
            self.whole.add(self.plain(text))
            self.parts |= self.eights(self.plain(text))

    def __contains__(self, text):
        plain = self.plain(text)
        return plain in self.whole or not self.parts.isdisjoint(self.eights(plain))

    @staticmethod
    def plain(text):
        return " ".join("".join(c if c.isalnum() else " " for c in text.lower()).split())

    @staticmethod
    def eights(plain):
        words = plain.split()
        return {" ".join(words[at : at + 8]) for at in range(len(words) - 7)}
