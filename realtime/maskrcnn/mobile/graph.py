"""Runs the convolutional parts of a Caffe2 graph as TensorFlow operations, in float on dequantised weights."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from realtime.errors import WeightsError
from realtime.maskrcnn.mobile.caffe2 import Operator
from realtime.maskrcnn.runtime import tf

Tensor = Any
Weights = Mapping[str, NDArray[np.float32]]

_AS_THEY_ARE = ("NCHW2NHWC", "NHWC2NCHW", "Int8Quantize", "Int8Dequantize")
"""What these do, change the layout and the number format, has no meaning in a float graph that is NHWC throughout."""


def subgraph(operators: Sequence[Operator], given: Collection[str], wanted: Collection[str]) -> list[Operator]:
    """The operations that lead from the blobs ``given`` to the blobs ``wanted``, in the graph's order."""
    needed, chosen = set(wanted), []
    for operator in reversed(operators):
        if needed.intersection(operator.outputs) - set(given):
            chosen.append(operator)
            needed.update(operator.inputs)
    return chosen[::-1]


def run(
    operators: Sequence[Operator],
    weights: Weights,
    blobs: Mapping[str, Tensor],
    wanted: Sequence[str],
    half: bool = False,
) -> list[Tensor]:
    """Run ``operators`` on ``blobs``, NHWC float32 each; the blobs ``wanted``, in float32.

    Args:
        operators: see ``part``.
        weights: the arrays that they name.
        blobs: what is given, by name.
        wanted: names of the blobs to return.
        half: compute in bfloat16, except for the operations that make what is ``wanted``.

    Raises:
        WeightsError: the graph has an operation that is not known here, or a weight that it names is not there.
    """
    made = dict(blobs)
    for operator in operators:
        last = bool(set(operator.outputs).intersection(wanted))
        dtype = tf.bfloat16 if half and not last else tf.float32
        inputs = [tf.cast(made[name], dtype) for name in operator.inputs if name in made]
        made[operator.outputs[0]] = _apply(operator, weights, inputs)
    return [made[name] for name in wanted]


def weight(weights: Weights, name: str, rank: int) -> NDArray[np.float32]:
    """The array ``name``, which must have ``rank`` axes.

    Raises:
        WeightsError: it is not there or has another number of axes.
    """
    if name not in weights:
        raise WeightsError(f"The weight file has no {name}: it is not the one that belongs to this graph.")
    if weights[name].ndim != rank:
        raise WeightsError(f"{name} in the weight file has {weights[name].ndim} axes where the graph needs {rank}.")
    return weights[name]


def _apply(operator: Operator, weights: Weights, inputs: Sequence[Tensor]) -> Tensor:
    data = inputs[0]
    match operator.kind:
        case "Int8Conv":
            return convolve(data, operator, weights)
        case "Int8ConvRelu":
            return tf.nn.relu(convolve(data, operator, weights))
        case "Int8Sum":
            return data + inputs[1]
        case "Int8FC":
            flat = tf.reshape(data, [-1, int(np.prod(data.shape[1:]))])
            bias = tf.constant(weight(weights, operator.inputs[2], 1), data.dtype)
            return tf.nn.bias_add(flat @ tf.constant(weight(weights, operator.inputs[1], 2).T, data.dtype), bias)
        case "Int8AveragePool":
            return tf.reduce_mean(data, axis=[1, 2], keepdims=True)
        case kind if kind in _AS_THEY_ARE:
            return data
        case kind:
            raise WeightsError(f"The graph has an operation {kind}, which is not known here.")


def convolve(data: Tensor, operator: Operator, weights: Weights) -> Tensor:
    """A convolution with bias. Weights are OHWI in the file, (C, 3, 3, 1) where each channel has its own filter.

    The padding is the graph's own, ``pad`` on every side: at stride 2 TensorFlow's SAME would be a pixel off.
    """
    kernel = weight(weights, operator.inputs[1], 4)
    bias = weight(weights, operator.inputs[2], 1)
    stride, pad = operator.integer("stride", 1), operator.integer("pad", 0)
    margin = [[0, 0], [pad, pad], [pad, pad], [0, 0]]
    if operator.integer("group", 1) > 1:
        filters = tf.constant(np.ascontiguousarray(kernel.transpose(1, 2, 0, 3)), data.dtype)
        if pad and stride > 1:
            data = tf.pad(data, margin)
        same = "SAME" if pad and stride == 1 else "VALID"
        result = tf.nn.depthwise_conv2d(data, filters, [1, stride, stride, 1], same)
        return tf.nn.bias_add(result, tf.constant(bias, data.dtype)) if bias.any() else result
    filters = tf.constant(np.ascontiguousarray(kernel.transpose(1, 2, 3, 0)), data.dtype)
    padding = margin if pad else "VALID"
    return tf.nn.bias_add(tf.nn.conv2d(data, filters, stride, padding), tf.constant(bias, data.dtype))
