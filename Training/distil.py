#!/usr/bin/env python3
"""Lets the accurate tier label texts that nobody labelled, for the fast tier to learn from; see README.md.

    distil.py emotion BASE WORK      writes WORK/emotion-distilled.tsv.zst
    distil.py sentiment BASE WORK    writes WORK/sentiment-distilled.tsv.zst

Each text stands there as often as `COPIES` says, with labels drawn by their probabilities: a label that the encoder half believes is
taught half of the time. Answers are kept in WORK, so that a second call goes on where the first one stopped.
"""
import argparse
import io
import json
import pathlib
import random
import re
import tarfile

import numpy as np
import zstandard

import quantise
import quick_graph
from fit_head import HERE, reader, softmax
from rows import DATA, LABELS, lines, table

COPIES = {"emotion": 3, "sentiment": 1}
SPEAKER = re.compile(r"\b(I|me|my)\b")
PART = 2_000


def novel_sentences(limit):
    """Sentences of the English novels in which somebody tells of himself, as the answers of ISEAR do."""
    english = {row.split("\t")[0] for row in lines(DATA / "books/INDEX.tsv") if row.split("\t")[4] in ("en", "eng", "English")}
    found = []
    with zstandard.open(DATA / "books/novels.tar.zst") as raw, tarfile.open(fileobj=io.BufferedReader(raw), mode="r|") as archive:
        for entry in archive:
            if not entry.isfile() or pathlib.Path(entry.name).name not in english:
                continue
            text = " ".join(archive.extractfile(entry).read().decode("utf-8", "replace").split())
            found += [s for s in re.split(r"(?<=[.!?])[\"'”’]* +", text) if 40 <= len(s) <= 240 and SPEAKER.search(s)]
    random.Random(1).shuffle(found)
    return found[:limit]


def posts(limit):
    """Posts in order of their files, without retweets; English or of an unknown language."""
    found = []
    for part in sorted((DATA / "posts").glob("posts-*.jsonl.zst")):
        for line in lines(part):
            post = json.loads(line)
            if post.get("lang", "und") in ("en", "und") and not post["text"].startswith("RT @"):
                found.append(" ".join(post["text"].split()))
    random.Random(1).shuffle(found)
    return found[:limit]


def texts_for(task):
    if task == "sentiment":
        return posts(200_000)
    related = [table(name) for name in ("goemotions.train.tsv.zst", "carer-emotion.train.tsv.zst", "tweeteval-emotion.train.tsv")]
    return [row[-1] for rows in related for row in rows] + novel_sentences(60_000)


def answers(task, texts, base, models, kept):
    """Probability of each label, by the encoder alone. Kept part by part."""
    folder = models / f"{task}-accurate"
    head = json.loads((folder / "head.json").read_text())
    read = reader(base, task)
    running = quantise.session(str(folder / "encoder.onnx"))
    weights, bias = np.array(head["weights"], np.float32), np.array(head["bias"], np.float32)
    out = []
    for start in range(0, len(texts), PART):
        path = kept / f"{task}-{head['encoder_sha256'][:8]}-{start}.npy"
        if not path.exists():
            given = quick_graph.together(running, read(texts[start : start + PART])) @ weights.T + bias
            # Whole or not at all: a stop leaves no part that looks done.
            np.save(path.with_suffix(".new.npy"), softmax(given / head["temperature"]))
            path.with_suffix(".new.npy").rename(path)
        out.append(np.load(path))
    return np.concatenate(out)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("task", choices=list(LABELS))
    parser.add_argument("base", type=pathlib.Path)
    parser.add_argument("work", type=pathlib.Path)
    parser.add_argument("--models", type=pathlib.Path, default=HERE.parent / "Models")
    options = parser.parse_args()
    kept = options.work / "distilling"
    kept.mkdir(parents=True, exist_ok=True)
    texts = [text for text in texts_for(options.task) if text]
    scores, draw = answers(options.task, texts, options.base, options.models, kept), np.random.default_rng(1)
    rows = []
    for _ in range(COPIES[options.task]):
        drawn = (scores.cumsum(axis=1) > draw.random((len(texts), 1))).argmax(axis=1)
        rows += [f"{LABELS[options.task][label]}\t{text}\n" for label, text in zip(drawn, texts)]
    random.Random(1).shuffle(rows)
    with zstandard.open(options.work / f"{options.task}-distilled.tsv.zst", "wt", encoding="utf-8") as out:
        out.write("label\ttext\n" + "".join(rows))
    print(f"{len(texts)} texts, {len(rows)} rows; mean confidence {scores.max(axis=1).mean():.3f}")


if __name__ == "__main__":
    main()
