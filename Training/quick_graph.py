"""Adds the quick step to an encoder's ONNX graph: a convolution over the tokens' vectors that stands in for all layers.

The model gets a third input `quick`, bool [1]. Its output `features` is that of the layers where it is false, and that of the quick step,
as wide, where it is true: an operator `If` computes one of both. The table of words serves both.
"""
import numpy as np
from onnx import TensorProto, checker, helper

import onnx_graph
import quantise

FAR = np.array([1 << 30], np.int64)


def tokens(ids, dropped, most):
    """What the quick step reads of a text's tokens; a text of which nothing would be left keeps its first two."""
    return [number for number in ids if number not in dropped][:most] or ids[:2]


def features(running, ids, quick=False):
    """float32 [rows, width]; one text at a time, since neighbours change nothing and need no padding."""
    return np.concatenate([run(running, [row], quick) for row in ids])


def together(running, ids):
    """The whole encoder's, of many texts: in batches of equal lengths, so that nothing is padded."""
    by_length, out = {}, [None] * len(ids)
    for place, row in enumerate(ids):
        by_length.setdefault(len(row), []).append(place)
    for places in by_length.values():
        for start in range(0, len(places), 16):
            some = places[start : start + 16]
            for place, found in zip(some, run(running, [ids[place] for place in some], quick=False)):
                out[place] = found
    return np.stack(out)


def run(running, rows, quick):
    """Of rows that are equally long."""
    batch = np.array(rows)
    choice = {"quick": np.array([quick])} if any(entry.name == "quick" for entry in running.get_inputs()) else {}
    return running.run(None, {"input_ids": batch, "attention_mask": np.ones_like(batch), **choice})[0]


class QuickGraph(onnx_graph.Graph):
    """The quick step's own nodes, with names that the encoder has not."""

    def op(self, kind, *inputs, name=None, **attributes):
        return super().op(kind, *inputs, name=name or f"quick_{kind.lower()}_{len(self.nodes)}", **attributes)

    def const(self, name, array):
        return super().const(name if name.startswith("quick.") else f"quick.{name}", array)

    def linear(self, x, name):
        product = self.op("MatMul", x, self.const(f"quick.{name}.weight", self.weights[f"quick.{name}.weight"].T))
        return self.op("Add", product, self.const(f"quick.{name}.bias", self.weights[f"quick.{name}.bias"]))

    def small(self, x, name):
        """As `linear`, its weights kept as int8 with a scale a column: they are many, and it is computed once a text."""
        rounded, scales = onnx_graph.rounded_columns(self.weights[f"quick.{name}.weight"].T)
        w = self.op("Mul", self.op("Cast", self.const(f"quick.{name}.rounded", rounded), to=TensorProto.FLOAT), self.const(f"quick.{name}.scale", scales))
        return self.op("Add", self.op("MatMul", x, w), self.const(f"quick.{name}.bias", self.weights[f"quick.{name}.bias"]))

    def gelu(self, x):
        erf = self.op("Erf", self.op("Div", x, self.number(2**0.5)))
        return self.op("Mul", self.op("Mul", x, self.op("Add", erf, self.number(1.0))), self.number(0.5))


def windows(x):
    """Each token's vector between its neighbours'; zeros before the first and after the last."""
    padded = np.pad(x, ((1, 1), (0, 0)))
    return np.concatenate([padded[:-2], x, padded[2:]], axis=1)


def vectors_name(model):
    """The output that holds the tokens' vectors: of the first normalisation."""
    return next(node.output[0] for node in model.graph.node if node.op_type == "LayerNormalization")


def steps(model, weights, ids):
    """How the convolution is computed in int8, for texts like `ids` as the quick step reads them."""
    watched, name = type(model)(), vectors_name(model)
    watched.CopyFrom(model)
    watched.graph.output.append(helper.make_tensor_value_info(name, TensorProto.FLOAT, ["batch", "length", "channels"]))
    running = quantise.session(watched)
    feed = lambda row: {"input_ids": np.array([row]), "attention_mask": np.ones((1, len(row)), np.int64)}
    x = np.concatenate([windows(running.run([name], feed(row))[0][0]) for row in ids])
    return {"quick.conv": quantise.dense_steps(x, weights["quick.conv.weight"].T)}


def branch(weights, vectors, steps):
    """The nodes of the quick step, and the name of their result. The pools: largest, mean, four by attention, and the mean of the vectors."""
    g = QuickGraph(weights, 1, steps)
    mask = g.op("Cast", "attention_mask", to=TensorProto.FLOAT)
    wide = g.op("Unsqueeze", mask, g.ints(2))
    count = g.op("Max", g.op("ReduceSum", mask, g.ints(1), keepdims=1), g.number(1.0))
    x = g.op("Mul", vectors, wide)
    padded = g.op("Pad", x, g.ints(0, 1, 0, 0, 1, 0))
    before = g.op("Slice", padded, g.ints(0), g.ints(-2), g.ints(1))
    after = g.op("Slice", padded, g.ints(2), g.const("far", FAR), g.ints(1))
    h = g.op("Mul", g.gelu(g.dense(g.op("Concat", before, x, after, axis=2), "quick.conv")), wide)
    nothing = g.op("Mul", g.op("Sub", wide, g.number(1.0)), g.number(10000.0))
    heed = g.op("Softmax", g.op("Add", g.linear(h, "attention"), nothing), axis=1)
    heeded = g.op("Reshape", g.op("MatMul", g.op("Transpose", heed, perm=[0, 2, 1]), h), g.ints(0, -1))
    largest = g.op("ReduceMax", g.op("Add", h, nothing), g.ints(1), keepdims=0)
    means = [g.op("Div", g.op("ReduceSum", v, g.ints(1), keepdims=0), count) for v in (h, x)]
    pools = g.op("Concat", largest, means[0], heeded, means[1], axis=1)
    return g, g.gelu(g.linear(pools, "middle") if steps is None else g.small(pools, "middle"))


def joined(model, weights, steps=None):
    """The model with both ways. `weights` by name: `quick.conv` (as a dense layer over `windows`), `quick.attention`, `quick.middle`."""
    graph, vectors = model.graph, vectors_name(model)
    shared, wanted = [], {vectors}
    for node in reversed(graph.node):
        if wanted & set(node.output):
            shared.insert(0, node)
            wanted |= set(node.input)
    layers = [node for node in graph.node if not any(node is other for other in shared)]
    for node in layers:
        node.output[:] = ["features_whole" if name == "features" else name for name in node.output]
    g, result = branch({**weights, "embeddings.word_embeddings.weight": np.zeros((1, 1))}, vectors, steps)
    out = lambda name: helper.make_tensor_value_info(name, TensorProto.FLOAT, None)
    whole = helper.make_graph(layers, "whole", [], [out("features_whole")])
    quick = helper.make_graph(g.nodes, "quick", [], [out(result)])
    choice = helper.make_node("If", ["quick"], ["features"], name="choice", then_branch=quick, else_branch=whole)
    inputs = [*graph.input, helper.make_tensor_value_info("quick", TensorProto.BOOL, [1])]
    # All numbers stand outside of both ways: within them the library would hold them twice.
    both = helper.make_graph([*shared, choice], "encoder", inputs, list(graph.output), [*graph.initializer, *g.constants.values()])
    made = helper.make_model(both, opset_imports=list(model.opset_import), ir_version=model.ir_version, producer_name="hark")
    checker.check_model(made)
    return made
