"""Infers the shape of every tensor of a graph, and refuses graphs that do not fit together.

The runtime checks much of this itself, but not all of it, and a fault there ends the process.
"""

import math
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

import numpy as np

from realtime.maskrcnn.litert.flatbuffer import MalformedError
from realtime.maskrcnn.litert.graph import Graph, Node, Tensor

Shape = tuple[int, ...]

_MAX_ELEMENTS = 1 << 26
"""Maximum number of elements of all tensors together."""
_MAX_STRIDE = 4
_SAME, _VALID = 0, 1
_ACTIVATIONS = (0, 1)
"""None and ReLU."""
_WEIGHTED = ("CONV_2D", "DEPTHWISE_CONV_2D", "FULLY_CONNECTED", "PAD", "MEAN", "RESIZE_BILINEAR")
"""Operations whose inputs are constants except for the first; of the others, no input is."""


def infer_shapes(graph: Graph, inputs: Mapping[str, Shape]) -> list[Shape]:
    """Return the shape of every tensor of ``graph`` for inputs of the shapes ``inputs``.

    Raises:
        MalformedError: an operation has inputs or options that do not fit, or a tensor is too large.
    """
    if inputs.keys() != graph.inputs.keys():
        raise MalformedError(f"inputs {sorted(graph.inputs)}, expected {sorted(inputs)}")
    shapes: list[Shape] = [tensor.shape for tensor in graph.tensors]
    for name, index in graph.inputs.items():
        shapes[index] = inputs[name]
    weights = {index for index, tensor in enumerate(graph.tensors) if tensor.constant is not None}
    for node in graph.nodes:
        tensors = [graph.tensors[index] for index in node.inputs]
        if node.name == "DEQUANTIZE" and node.inputs[0] in weights:
            weights.add(node.output)
        elif (
            any((index in weights) != (node.name in _WEIGHTED) for index in node.inputs[1:])
            or node.inputs[0] in weights
        ):
            raise MalformedError(f"{node.name} with data for weights or the reverse")
        _check_dtypes(node, tensors, graph.tensors[node.output])
        shape = _RULES[node.name](node, [shapes[index] for index in node.inputs], tensors)
        if not all(side >= 1 for side in shape):
            raise MalformedError(f"{node.name} gives the shape {shape}")
        shapes[node.output] = shape
    if sum(map(math.prod, shapes)) > _MAX_ELEMENTS:
        raise MalformedError(f"more than {_MAX_ELEMENTS} elements")
    return shapes


def _check_dtypes(node: Node, inputs: list[Tensor], output: Tensor) -> None:
    """Data is float32; float16 is for weights, which DEQUANTIZE reads; int32 is for the second input of a few."""
    expected = ["f4"] * len(inputs)
    if node.name == "DEQUANTIZE":
        expected = ["f2"]
    elif node.name in ("PAD", "MEAN", "RESIZE_BILINEAR"):
        expected = ["f4", "i4"]
    if [tensor.dtype.str[1:] for tensor in inputs] != expected or output.dtype.str[1:] != "f4":
        raise MalformedError(f"{node.name} with the wrong types")
    if node.options.get("activation", 0) not in _ACTIVATIONS:
        raise MalformedError(f"{node.name} with an unknown activation")


def _values(tensor: Tensor, shape: Shape) -> Any:
    """The values of a constant that must have ``shape``."""
    if tensor.constant is None or tensor.shape != shape:
        raise MalformedError(f"a constant of shape {shape} is missing")
    return tensor.constant.tolist()


def _convolved(node: Node, data: Shape, kernel: tuple[int, int]) -> tuple[int, int]:
    """Height and width after a convolution."""
    options = node.options
    if (options["dilation_x"], options["dilation_y"]) != (1, 1) or options["padding"] not in (_SAME, _VALID):
        raise MalformedError(f"{node.name} with unsupported options")
    sides = []
    for side, size, stride in zip(data[1:3], kernel, (options["stride_y"], options["stride_x"]), strict=True):
        if not 1 <= stride <= _MAX_STRIDE:
            raise MalformedError(f"{node.name} with stride {stride}")
        sides.append(-(-side // stride) if options["padding"] == _SAME else (side - size) // stride + 1)
    return sides[0], sides[1]


def _convolution(node: Node, shapes: list[Shape], _: list[Tensor]) -> Shape:
    data, kernel, bias = shapes
    if (len(data), len(kernel), len(bias)) != (4, 4, 1) or (kernel[3], kernel[0]) != (data[3], bias[0]):
        raise MalformedError(f"{node.name} of {data} with {kernel} and {bias}")
    return data[0], *_convolved(node, data, (kernel[1], kernel[2])), kernel[0]


def _depthwise(node: Node, shapes: list[Shape], _: list[Tensor]) -> Shape:
    data, kernel, bias = shapes
    if (len(data), len(kernel), len(bias)) != (4, 4, 1) or (kernel[0], node.options["multiplier"]) != (1, 1):
        raise MalformedError(f"{node.name} of {data} with {kernel} and {bias}")
    if not kernel[3] == data[3] == bias[0]:
        raise MalformedError(f"{node.name} of {data} with {kernel} and {bias}")
    return data[0], *_convolved(node, data, (kernel[1], kernel[2])), kernel[3]


def _dense(node: Node, shapes: list[Shape], _: list[Tensor]) -> Shape:
    data, kernel, bias = shapes
    if (len(data), len(kernel), len(bias)) != (2, 2, 1) or (kernel[1], kernel[0]) != (data[1], bias[0]):
        raise MalformedError(f"{node.name} of {data} with {kernel} and {bias}")
    return data[0], kernel[0]


def _add(node: Node, shapes: list[Shape], _: list[Tensor]) -> Shape:
    if shapes[0] != shapes[1]:
        raise MalformedError(f"{node.name} of {shapes[0]} and {shapes[1]}")
    return shapes[0]


def _multiply(node: Node, shapes: list[Shape], _: list[Tensor]) -> Shape:
    data, factor = shapes
    if len(data) != 4 or factor not in (data, (data[0], 1, 1, data[3])):
        raise MalformedError(f"{node.name} of {data} and {factor}")
    return data


def _concatenation(node: Node, shapes: list[Shape], _: list[Tensor]) -> Shape:
    if any(len(shape) != 4 or shape[:3] != shapes[0][:3] for shape in shapes) or node.options["axis"] not in (3, -1):
        raise MalformedError(f"{node.name} of {shapes}")
    return *shapes[0][:3], sum(shape[3] for shape in shapes)


def _depth_to_space(node: Node, shapes: list[Shape], _: list[Tensor]) -> Shape:
    (data,), block = shapes, node.options["block"]
    if len(data) != 4 or not 2 <= block <= 4 or data[3] % (block * block):
        raise MalformedError(f"{node.name} of {data} with blocks of {block}")
    return data[0], data[1] * block, data[2] * block, data[3] // (block * block)


def _same(_: Node, shapes: list[Shape], __: list[Tensor]) -> Shape:
    return shapes[0]


def _resize(node: Node, shapes: list[Shape], tensors: list[Tensor]) -> Shape:
    height, width = _values(tensors[1], (2,))
    if len(shapes[0]) != 4 or not (1 <= height <= 1024 and 1 <= width <= 1024) or node.options["align_corners"]:
        raise MalformedError(f"{node.name} of {shapes[0]} to {height}x{width}")
    return shapes[0][0], height, width, shapes[0][3]


def _pad(node: Node, shapes: list[Shape], tensors: list[Tensor]) -> Shape:
    paddings = _values(tensors[1], (4, 2))
    if len(shapes[0]) != 4 or any(not 0 <= cells <= 8 for pair in paddings for cells in pair):
        raise MalformedError(f"{node.name} of {shapes[0]} by {paddings}")
    return tuple(side + before + after for side, (before, after) in zip(shapes[0], paddings, strict=True))


def _mean(node: Node, shapes: list[Shape], tensors: list[Tensor]) -> Shape:
    axes = _values(tensors[1], (2,))
    if len(shapes[0]) != 4 or axes != [1, 2]:
        raise MalformedError(f"{node.name} of {shapes[0]} over {axes}")
    return (shapes[0][0], 1, 1, shapes[0][3]) if node.options["keep_dims"] else (shapes[0][0], shapes[0][3])


_RULES: Mapping[str, Callable[[Node, list[Shape], list[Tensor]], Shape]] = MappingProxyType(
    {
        "ADD": _add,
        "CONCATENATION": _concatenation,
        "CONV_2D": _convolution,
        "DEPTHWISE_CONV_2D": _depthwise,
        "DEPTH_TO_SPACE": _depth_to_space,
        "DEQUANTIZE": _same,
        "FULLY_CONNECTED": _dense,
        "LOGISTIC": _same,
        "MEAN": _mean,
        "MUL": _multiply,
        "PAD": _pad,
        "RESIZE_BILINEAR": _resize,
    }
)


def check_finite(graph: Graph) -> None:
    """Raise ``MalformedError`` if a weight is NaN or infinite."""
    for tensor in graph.tensors:
        if tensor.constant is not None and not np.isfinite(tensor.constant).all():
            raise MalformedError("a weight is NaN or infinite")
