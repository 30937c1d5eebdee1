#!/usr/bin/env python3
"""Writes the small float32 encoder that the Swift tests compare numbers with: one layer, a quarter of the width and the 2,200 most
frequent pieces of the published model. Its answers mean nothing; they must be equal.

    tiny_encoder.py BASE ../Tests/HarkModelsTests/Encoder
"""
import json
import pathlib
import sys

import numpy as np

import encoder
import onnx_graph
import quantise

WIDTH, INNER, WORDS = 96, 384, 2200
TEXTS = ["", "he was there with the first one", "i", "we made this after the war , and then they took it back", "no ! no ! no ?",
         "what do you know about me", "the " * 60, "1 2 3 4 5 ( 6 )"]


def cut(base):
    """The corner of each of the parameters that one narrow layer has."""
    out = {}
    for name, array in encoder.published(base).items():
        if name.startswith("embeddings.word_embeddings"):
            out[name] = array[:WORDS, :WIDTH].numpy()
        elif name.startswith("embeddings.") and array.is_floating_point():
            out[name] = (array[:, :WIDTH] if array.dim() == 2 else array[:WIDTH]).numpy()
        elif name.startswith("encoder.layer.0."):
            size = [INNER if side == encoder.INNER else WIDTH for side in array.shape]
            out[name] = array[tuple(slice(0, side) for side in size)].numpy()
    return out


def main(base, target):
    target = pathlib.Path(target)
    target.mkdir(parents=True, exist_ok=True)
    onnx_graph.write(cut(base), target / "tiny-fp32.onnx", layers=1, heads=WIDTH // 32)
    words, running, rows = encoder.tokenizer(base, 64), quantise.session(str(target / "tiny-fp32.onnx")), []
    for text in TEXTS:
        ids = words.encode(text).ids
        assert max(ids) < WORDS, text
        features = running.run(None, {"input_ids": np.array([ids]), "attention_mask": np.ones((1, len(ids)), np.int64)})[0][0]
        rows.append({"text": text, "ids": ids, "features": [float(f"{number:.7g}") for number in features]})
    (target / "tiny-fp32.json").write_text(json.dumps({"width": WIDTH, "max_tokens": 64, "texts": rows}) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
