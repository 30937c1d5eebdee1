#!/usr/bin/env python3
"""Labels of pictures with Python's own tools: Pillow, numpy and onnxruntime in one thread, with the model that Hark uses.

    label_pictures.py MODEL CLASSES TRUTH    pictures a second, decoding included, and the shares that are right
"""
import os
import pathlib
import sys
import time

os.environ["ORT_DISABLE_TELEMETRY"] = "1"  # before the library is loaded: it would report to its maker

import numpy as np
import onnxruntime
from PIL import Image


def pixels(path):
    picture = Image.open(path).convert("RGB")
    side = int(min(picture.size) * 224 / 256)
    left, top = (picture.width - side) // 2, (picture.height - side) // 2
    square = picture.crop((left, top, left + side, top + side)).resize((224, 224), Image.Resampling.BICUBIC)
    return np.ascontiguousarray(((np.asarray(square, np.float32) - 127) / 128).transpose(2, 0, 1)[None])


def main(model, classes, truth):
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    session = onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
    names = [line.split("\t")[1] for line in pathlib.Path(classes).read_text().splitlines()[1:]]
    rows = [line.split("\t") for line in pathlib.Path(truth).read_text().splitlines()[1:]]
    first, five, started = 0, 0, time.perf_counter()
    for file, _, label in rows:
        best = np.argsort(-session.run(["probabilities"], {"image": pixels(pathlib.Path(truth).parent / file)})[0][0])[:5]
        seen = [names[place] for place in best]
        first, five = first + (seen[0] == label), five + (label in seen)
    rate = len(rows) / (time.perf_counter() - started)
    print(f"pictures {len(rows)}, {rate:.1f} a second in one thread\ntop-1 {first / len(rows):.4f}, top-5 {five / len(rows):.4f}")


if __name__ == "__main__":
    main(*sys.argv[1:])
