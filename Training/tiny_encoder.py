#!/usr/bin/env python3
"""Writes the small float32 encoders that the Swift tests compare numbers with: one layer, a part of the width and the 2,200 most
frequent pieces of the published model; `tiny-quick` has a quick step too, of random numbers. Their answers mean nothing; they must be equal.

    tiny_encoder.py BASE ../Tests/HarkModelsTests/Encoder
"""
import json
import pathlib
import sys

import numpy as np

import onnx

import encoder
import onnx_graph
import quantise
import quick_graph

WIDTH, WORDS = 96, 2200
QUICK_WIDTH, QUICK_TOKENS, DROPPED = 32, 12, [101, 102, 1010, 1012, 1996]
TEXTS = ["", "he was there with the first one", "i", "we made this after the war , and then they took it back", "no ! no ! no ?",
         "what do you know about me", "the " * 60, "1 2 3 4 5 ( 6 )"]


def cut(base, width):
    """The corner of each of the parameters that one narrow layer has."""
    out = {}
    for name, array in encoder.published(base).items():
        if name.startswith("embeddings.word_embeddings"):
            out[name] = array[:WORDS, :width].numpy()
        elif name.startswith("embeddings.") and array.is_floating_point():
            out[name] = (array[:, :width] if array.dim() == 2 else array[:width]).numpy()
        elif name.startswith("encoder.layer.0."):
            size = [4 * width if side == encoder.INNER else width for side in array.shape]
            out[name] = array[tuple(slice(0, side) for side in size)].numpy()
    return out


def invented(width):
    """Parameters of a quick step."""
    chance, shapes = np.random.default_rng(1), {"conv": (width, 3 * width), "attention": (4, width), "middle": (width, 7 * width)}
    made = {f"quick.{name}.weight": chance.normal(0, 0.1, shape) for name, shape in shapes.items()}
    made |= {f"quick.{name}.bias": chance.normal(0, 0.1, shape[0]) for name, shape in shapes.items()}
    return {name: array.astype(np.float32) for name, array in made.items()}


def rows(words, running, quick):
    for text in TEXTS:
        ids = words.encode(text).ids
        assert max(ids) < WORDS, text
        row = {"text": text, "ids": ids, "features": features(running, ids, quick=False)}
        if quick:
            row["quick_ids"] = quick_graph.tokens(ids, DROPPED, QUICK_TOKENS)
            row["quick_features"] = features(running, row["quick_ids"], quick=True)
        yield row


def features(running, ids, quick):
    return [float(f"{number:.7g}") for number in quick_graph.features(running, [ids], quick)[0]]


def main(base, target):
    target, words = pathlib.Path(target), encoder.tokenizer(base, 64)
    target.mkdir(parents=True, exist_ok=True)
    onnx_graph.write(cut(base, WIDTH), target / "tiny-fp32.onnx", layers=1, heads=WIDTH // 32)
    plain = onnx_graph.build(cut(base, QUICK_WIDTH), layers=1, heads=1)
    onnx.save(quick_graph.joined(plain, invented(QUICK_WIDTH)), target / "tiny-quick.onnx")
    for name, width, about in (("tiny-fp32", WIDTH, {}), ("tiny-quick", QUICK_WIDTH, {"quick_tokens": QUICK_TOKENS, "dropped": DROPPED})):
        found = list(rows(words, quantise.session(str(target / f"{name}.onnx")), bool(about)))
        (target / f"{name}.json").write_text(json.dumps({"width": width, "max_tokens": 64, **about, "texts": found}) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
