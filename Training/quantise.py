"""Finds the steps in which an encoder is computed in int8, from the texts that it will read.

The ranges are fixed here instead of measured on each batch: then a text has the same features whatever stands beside it in a batch.
Channels with large numbers are made smaller and their weights larger first (SmoothQuant, Xiao et al. 2023), the range of each layer is
the one of least squared error, and what the rounding moves on average is taken off the bias.
"""
import numpy as np
import onnxruntime

import onnx_graph

TOKENS = 12_000  # how many tokens' numbers are looked at


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


def steps(x, w, share):
    """Steps of one layer from its inputs [tokens, in] and its weights [in, out]."""
    largest, strength = np.abs(x).max(axis=0), np.abs(w).max(axis=1)
    smooth = np.maximum(largest, 1e-5) ** share / np.maximum(strength, 1e-5) ** (1 - share)
    smooth = (smooth / np.exp(np.log(smooth).mean())).astype(np.float32)
    scaled, (rounded, scales) = x / smooth, onnx_graph.rounded_columns(w * smooth[:, None])
    exact, best = x @ w, None
    for shrink in (1.0, 0.9, 0.8, 0.7, 0.6, 0.5):
        low, high = min(0.0, scaled.min() * shrink), max(0.0, scaled.max() * shrink)
        scale = np.float32((high - low) / 255)
        zero = int(np.clip(np.rint(-low / scale), 0, 255))
        read = (np.clip(np.rint(scaled / scale) + zero, 0, 255) - zero) * scale
        off = exact - read.astype(np.float32) @ (rounded * scales)
        shift = off.mean(axis=0)
        error = float(((off - shift) ** 2).mean())
        if best is None or error < best[0]:
            best = (error, onnx_graph.Steps(smooth, float(scale), zero, shift))
    return best


def write(weights, path, ids):
    """Writes the int8 graph for texts like `ids`."""
    found = {}
    for name, x in inputs_of_layers(weights, ids).items():
        joined = [name.replace("query", part) for part in ("query", "key", "value")] if name.endswith("query") else [name]
        w = np.concatenate([weights[part + ".weight"] for part in joined]).T
        found[name] = min((steps(x, w, share) for share in (0.0, 0.3, 0.5, 0.7)), key=lambda pair: pair[0])[1]
    onnx_graph.write(weights, path, steps=found)
