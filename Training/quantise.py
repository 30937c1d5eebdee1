"""Finds the steps in which an encoder is computed in int8, from the texts that it will read.

The ranges are fixed here instead of measured on each batch: then a text has the same features whatever stands beside it in a batch.
Channels with large numbers are made smaller and their weights larger first (SmoothQuant, Xiao et al. 2023), the range of each layer is
the one of least squared error, and what the rounding moves on average is taken off the bias.
"""
import os

os.environ.setdefault("ORT_DISABLE_TELEMETRY", "1")  # read when the library is loaded

import numpy as np
import onnxruntime

import onnx_graph

TOKENS = 8_000  # how many tokens' numbers are looked at


def session(model):
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    return onnxruntime.InferenceSession(model if isinstance(model, (str, bytes)) else model.SerializeToString(), options)


def inputs_of_layers(weights, ids):
    """layer -> float32 [tokens, width], what goes into each dense layer when the texts (lists of token ids) are read."""
    model, names = onnx_graph.build(weights, watch=True)
    running, seen, tokens = session(model), {name: [] for name in names}, 0
    for row in ids:
        given = running.run(list(names.values()), {"input_ids": np.array([row]), "attention_mask": np.ones((1, len(row)), np.int64)})
        for name, numbers in zip(names, given):
            seen[name].append(numbers[0])
        tokens += len(row)
        if tokens > TOKENS:
            break
    return {name: np.concatenate(parts) for name, parts in seen.items()}


def read(x, steps):
    """What is left of inputs, divided by `smooth`, when they have been rounded."""
    return ((np.clip(np.rint(x / steps.smooth / steps.scale) + steps.zero, 0, 255) - steps.zero) * steps.scale).astype(np.float32)


def input_steps(x, w, share):
    """(squared error, Steps) of the best range, with weights as they come; `share` says how far channels are made equal."""
    largest, strength = np.abs(x).max(axis=0), np.abs(w).max(axis=1)
    smooth = np.maximum(largest, 1e-5) ** share / np.maximum(strength, 1e-5) ** (1 - share)
    smooth = (smooth / np.exp(np.log(smooth).mean())).astype(np.float32)
    scaled, (whole, scales) = x / smooth, onnx_graph.rounded_columns(w * smooth[:, None])
    some = x[:: max(1, len(x) // 1_500)]  # enough to compare ranges by
    exact, best = some @ w, None
    for shrink in (1.0, 0.85, 0.7, 0.55):
        low, high = min(0.0, scaled.min() * shrink), max(0.0, scaled.max() * shrink)
        scale = np.float32((high - low) / 255)
        steps = onnx_graph.Steps(smooth, float(scale), int(np.clip(np.rint(-low / scale), 0, 255)))
        off = exact - read(some, steps) @ (whole * scales)
        error = float(((off - off.mean(axis=0)) ** 2).mean())
        if best is None or error < best[0]:
            best = (error, steps)
    return best


def dense_steps(x, w):
    """Steps of a dense layer with weights [in, out], for inputs like `x`."""
    steps = min((input_steps(x, w, share) for share in (0.7, 0.8, 0.9, 1.0)), key=lambda pair: pair[0])[1]
    given = read(x, steps)
    steps.weights, steps.scales = onnx_graph.rounded_columns(w * steps.smooth[:, None])
    steps.shift = (x @ w - given @ (steps.weights * steps.scales)).mean(axis=0)
    return steps


def write(weights, path, ids):
    """Writes the int8 graph for texts like `ids`."""
    found = {}
    for name, x in inputs_of_layers(weights, ids).items():
        joined = [name.replace("query", part) for part in ("query", "key", "value")] if name.endswith("query") else [name]
        w = np.concatenate([weights[part + ".weight"] for part in joined]).T
        found[name] = dense_steps(x, w)
    onnx_graph.write(weights, path, steps=found)
