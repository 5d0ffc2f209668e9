"""A convolution or dense layer with bias, whose weights TensorFlow holds only once."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from realtime.maskrcnn.ops.winograd import Convolution3x3
from realtime.maskrcnn.runtime import tf

Tensor = Any

_WIDE = 128
"""Minimum number of input channels for ``Convolution3x3``; with fewer, rearranging data costs more than it saves."""


class Layer:
    """A layer; float32 3x3 convolutions of stride 1 use ``Convolution3x3`` where that is faster.

    TensorFlow copies constants in a graph with each of its copies of the graph: with ResNet-101 that took 3 GB and most
    of the load time. Here the graph only refers to the weights.

    Args:
        kernel: (height, width, in, out) float32 of a convolution, (in, out) of a dense layer.
        bias: (out,) float32.
        half: compute in bfloat16.
        tile: see ``Convolution3x3``; None = do not use it.
        stride: of the convolution, cells.
        padding: as ``tf.nn.conv2d`` takes it.
    """

    def __init__(
        self,
        kernel: NDArray[np.float32],
        bias: NDArray[np.float32],
        *,
        half: bool = False,
        tile: int | None = 4,
        stride: int = 1,
        padding: str | list[list[int]] = "SAME",
    ) -> None:
        self._dtype = tf.bfloat16 if half else tf.float32
        self._bias = tf.constant(bias, self._dtype)
        self._stride, self._padding = stride, padding
        plain = kernel.shape[:2] == (3, 3) and (stride, padding) == (1, "SAME")
        self._winograd: Convolution3x3 | None = None
        if plain and tile is not None and not half and kernel.shape[2] >= _WIDE:
            self._winograd = Convolution3x3(kernel, tile)
        else:
            self._kernel = tf.constant(kernel, self._dtype)

    def __call__(self, data: Tensor, *, relu: bool = False) -> Tensor:
        """(N, H, W, in) of any float type -> (N, h, w, out), or (N, in) -> (N, out)."""
        data = tf.cast(data, self._dtype)
        if self._winograd is not None:
            result = self._winograd(data)
        elif len(self._kernel.shape) == 2:
            result = data @ self._kernel
        else:
            result = tf.nn.conv2d(data, self._kernel, self._stride, self._padding)
        result = tf.nn.bias_add(result, self._bias)
        return tf.nn.relu(result) if relu else result
