"""Writes an encoder's parameters as an ONNX graph: float32, or int8 by `quantise.py`.

Inputs `input_ids` and `attention_mask`, int64 [batch, length]; one output `features`, float32 [batch, 384]: the mean of the last
layer's vectors under the mask. The heads stay outside, so that a newly learned head needs no new graph. Only operators of the ONNX
standard are used.
"""
import dataclasses

import numpy as np
from onnx import TensorProto, checker, helper, numpy_helper, save

LAYERS, HEADS = 6, 12
PLACES = 128  # the longest text, in tokens; the rest of the table of places is left away


@dataclasses.dataclass
class Steps:
    """How one dense layer is computed in int8: its input is divided by `smooth`, channel by channel, and rounded to `scale`, with
    `zero` as the byte that means nothing; `weights` are int8 [in, out] with a scale for each column; `shift` is added to the bias for
    what the rounding moves on average."""
    smooth: np.ndarray
    scale: float
    zero: int
    weights: np.ndarray = None
    scales: np.ndarray = None
    shift: np.ndarray = None


class Graph:
    """Collects nodes and constants; every helper returns the name of its result. With `steps` (layer's name -> Steps) in int8."""

    def __init__(self, weights, heads, steps=None):
        self.weights, self.heads, self.steps, self.nodes, self.constants = weights, heads, steps, [], {}
        self.width = weights["embeddings.word_embeddings.weight"].shape[1]
        self.inputs = {}  # dense layer's name -> what goes into it

    def const(self, name, array):
        self.constants.setdefault(name, numpy_helper.from_array(np.ascontiguousarray(array), name))
        return name

    def ints(self, *values):
        return self.const("ints_" + "_".join(map(str, values)), np.array(values, np.int64))

    def number(self, value):
        return self.const(f"number_{value}", np.array(value, np.float32))

    def op(self, kind, *inputs, name=None, **attributes):
        name = name or f"{kind.lower()}_{len(self.nodes)}"
        self.nodes.append(helper.make_node(kind, list(inputs), [name], name=name, **attributes))
        return name

    def dense(self, x, *names):
        """x · W + b; of several layers side by side when given several names. Weights are stored as [out, in]: turned once, here."""
        w = np.concatenate([self.weights[name + ".weight"] for name in names]).T
        b = np.concatenate([self.weights[name + ".bias"] for name in names])
        self.inputs[names[0]] = x
        if self.steps is not None:
            return self.dense_int8(x, names[0], b, self.steps[names[0]])
        product = self.op("MatMul", x, self.const(names[0] + ".weight", w))
        return self.op("Add", product, self.const(names[0] + ".bias", b))

    def dense_int8(self, x, name, b, steps):
        x = self.op("Mul", x, self.const(name + ".smooth", (1 / steps.smooth).astype(np.float32)))
        scale = self.const(name + ".scale", np.array(steps.scale, np.float32))
        zero = self.const(name + ".zero", np.array(steps.zero, np.uint8))
        x = self.op("DequantizeLinear", self.op("QuantizeLinear", x, scale, zero), scale, zero)
        w = self.op("DequantizeLinear", self.const(name + ".weight", steps.weights), self.const(name + ".weight.scale", steps.scales),
                    self.const(name + ".weight.zero", np.zeros(len(steps.scales), np.int8)), axis=1)
        return self.op("Add", self.op("MatMul", x, w), self.const(name + ".bias", (b + steps.shift).astype(np.float32)))

    def norm(self, x, name):
        w, b = (self.const(f"{name}.{part}", self.weights[f"{name}.{part}"]) for part in ("weight", "bias"))
        return self.op("LayerNormalization", x, w, b, axis=-1, epsilon=1e-12)

    def words(self):
        """The vectors of the tokens. In int8 each word has a scale of its own: one for the whole table would be set by its
        largest number and leave most words a few steps."""
        table = self.weights["embeddings.word_embeddings.weight"]
        if self.steps is None:
            return self.op("Gather", self.const("words", table), "input_ids")
        rounded, scales = rounded_columns(table.T)
        steps = self.op("Gather", self.const("words", rounded.T), "input_ids")
        scale = self.op("Gather", self.const("words.scale", scales[:, None]), "input_ids")
        return self.op("Mul", self.op("Cast", steps, to=TensorProto.FLOAT), scale)

    def attention(self, x, bias, own):
        head = self.width // self.heads
        joined = self.dense(x, *(own + name for name in ("query", "key", "value")))
        parts = [f"{own}{name}.part" for name in ("q", "k", "v")]
        self.nodes.append(helper.make_node("Split", [joined, self.ints(self.width, self.width, self.width)], parts, axis=2))
        q, k, v = (
            self.op("Transpose", self.op("Reshape", part, self.ints(0, 0, self.heads, head)), perm=order)
            for part, order in zip(parts, ([0, 2, 1, 3], [0, 2, 3, 1], [0, 2, 1, 3])))
        scores = self.op("Add", self.op("Mul", self.op("MatMul", q, k), self.number(head**-0.5)), bias)
        mixed = self.op("Transpose", self.op("MatMul", self.op("Softmax", scores, axis=-1), v), perm=[0, 2, 1, 3])
        return self.op("Reshape", mixed, self.ints(0, 0, self.width))

    def layer(self, x, bias, prefix):
        mixed = self.dense(self.attention(x, bias, prefix + ".attention.self."), prefix + ".attention.output.dense")
        x = self.norm(self.op("Add", x, mixed), prefix + ".attention.output.LayerNorm")
        inner = self.dense(x, prefix + ".intermediate.dense")
        erf = self.op("Erf", self.op("Div", inner, self.number(2**0.5)))
        inner = self.op("Mul", self.op("Mul", inner, self.op("Add", erf, self.number(1.0))), self.number(0.5))
        inner = self.dense(inner, prefix + ".output.dense")
        return self.norm(self.op("Add", x, inner), prefix + ".output.LayerNorm")


def rounded_columns(w):
    """int8 [in, out] and the scale of each column."""
    scales = np.maximum(np.abs(w).max(axis=0) / 127, 1e-12).astype(np.float32)
    return np.rint(w / scales).astype(np.int8), scales


def build(weights, layers=LAYERS, heads=HEADS, steps=None, watch=False):
    """The graph as a model; with `watch` also every dense layer's input as an output, and their names: layer -> output."""
    g = Graph(weights, heads, steps)
    places = g.const("places", weights["embeddings.position_embeddings.weight"][:PLACES])
    length = g.op("Shape", "input_ids", start=1, end=2)
    kind = g.const("kind", weights["embeddings.token_type_embeddings.weight"][0])  # one segment only
    x = g.op("Add", g.op("Add", g.words(), kind), g.op("Slice", places, g.ints(0), length, g.ints(0)))
    x = g.norm(x, "embeddings.LayerNorm")
    mask = g.op("Cast", "attention_mask", to=TensorProto.FLOAT)
    bias = g.op("Unsqueeze", g.op("Mul", g.op("Sub", g.number(1.0), mask), g.number(-10000.0)), g.ints(1, 2))
    for place in range(layers):
        x = g.layer(x, bias, f"encoder.layer.{place}")
    mask = g.op("Unsqueeze", mask, g.ints(2))
    total = g.op("ReduceSum", g.op("Mul", x, mask), g.ints(1), keepdims=0)
    count = g.op("Max", g.op("ReduceSum", mask, g.ints(1), keepdims=0), g.number(1e-9))
    g.op("Div", total, count, name="features")
    ids = [helper.make_tensor_value_info(n, TensorProto.INT64, ["batch", "length"]) for n in ("input_ids", "attention_mask")]
    out = [helper.make_tensor_value_info("features", TensorProto.FLOAT, ["batch", g.width])]
    if watch:
        out += [helper.make_tensor_value_info(name, TensorProto.FLOAT, ["batch", "length", "channels"]) for name in dict.fromkeys(g.inputs.values())]
    graph = helper.make_graph(g.nodes, "encoder", ids, out, list(g.constants.values()))
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=9, producer_name="hark")
    checker.check_model(model)
    return (model, g.inputs) if watch else model


def write(weights, path, **shape):
    save(build(weights, **shape), path)
