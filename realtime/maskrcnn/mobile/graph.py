"""Runs the convolutional parts of a Caffe2 graph as TensorFlow operations, in float with dequantised weights."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from realtime.errors import WeightsError
from realtime.maskrcnn.mobile.caffe2 import Operator
from realtime.maskrcnn.runtime import tf

Tensor = Any
Weights = Mapping[str, NDArray[np.float32]]

_IDENTITIES = ("NCHW2NHWC", "NHWC2NCHW", "Int8Quantize", "Int8Dequantize")
"""Changes of layout or number format, which do nothing in a float graph that is NHWC throughout."""


def subgraph(operators: Sequence[Operator], inputs: Collection[str], outputs: Collection[str]) -> list[Operator]:
    """Return the operations that compute the blobs ``outputs`` from the blobs ``inputs``, in the graph's order."""
    needed, chosen = set(outputs), []
    for operator in reversed(operators):
        if needed.intersection(operator.outputs) - set(inputs):
            chosen.append(operator)
            needed.update(operator.inputs)
    return chosen[::-1]


def run(
    operators: Sequence[Operator],
    weights: Weights,
    blobs: Mapping[str, Tensor],
    outputs: Sequence[str],
    half: bool = False,
) -> list[Tensor]:
    """Run ``operators`` on ``blobs``; return the blobs ``outputs``. All blobs are NHWC float32.

    Args:
        operators: see ``subgraph``.
        weights: the arrays they refer to.
        blobs: the inputs, by name.
        outputs: names of the blobs to return.
        half: compute in bfloat16, except for the operations that compute ``outputs``.

    Raises:
        WeightsError: the graph has an unsupported operation or refers to a missing weight.
    """
    blobs = dict(blobs)
    for operator in operators:
        last = bool(set(operator.outputs).intersection(outputs))
        dtype = tf.bfloat16 if half and not last else tf.float32
        inputs = [tf.cast(blobs[name], dtype) for name in operator.inputs if name in blobs]
        blobs[operator.outputs[0]] = _apply(operator, weights, inputs)
    return [blobs[name] for name in outputs]


def weight(weights: Weights, name: str, rank: int) -> NDArray[np.float32]:
    """Return the array ``name``, which must have ``rank`` axes.

    Raises:
        WeightsError: it is missing or has another number of axes.
    """
    if name not in weights:
        raise WeightsError(f"the weight file does not belong to this graph: it has no {name}")
    if weights[name].ndim != rank:
        raise WeightsError(
            f"the weight file does not belong to this graph: {name} has {weights[name].ndim} axes, not {rank}"
        )
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
        case kind if kind in _IDENTITIES:
            return data
        case kind:
            raise WeightsError(f"the graph has an unsupported operation: {kind}")


def convolve(data: Tensor, operator: Operator, weights: Weights) -> Tensor:
    """Convolve and add the bias. Weights are OHWI in the file, (C, 3, 3, 1) for a depthwise convolution.

    The padding is ``pad`` on every side: at stride 2 TensorFlow's SAME would be a pixel off.
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
