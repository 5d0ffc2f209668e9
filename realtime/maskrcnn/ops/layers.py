"""A convolution or a dense layer with its bias, whose weights lie in TensorFlow's memory once."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from realtime.maskrcnn.ops.winograd import Convolution3x3
from realtime.maskrcnn.runtime import tf

Tensor = Any

_WIDE = 128
"""With fewer channels, moving the data of a 3x3 convolution takes longer than the multiplications that it saves."""


class Layer:
    """A layer; 3x3 convolutions in float32 and stride 1 by ``Convolution3x3`` where that is faster.

    Weights written into a graph are copied with every copy that TensorFlow makes of it: of ResNet-101 that took 3 GB,
    and most of the time to load. Here the graph only refers to them.

    Args:
        kernel: (height, width, in, out) float32 of a convolution, (in, out) of a dense layer.
        bias: (out,) float32.
        half: compute in bfloat16.
        tile: see ``Convolution3x3``; None = never by it.
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
        self._quick: Convolution3x3 | None = None
        if plain and tile is not None and not half and kernel.shape[2] >= _WIDE:
            self._quick = Convolution3x3(kernel, tile)
        else:
            self._kernel = tf.constant(kernel, self._dtype)

    def __call__(self, data: Tensor, *, relu: bool = False) -> Tensor:
        """(N, H, W, in) of any float type -> (N, h, w, out), or (N, in) -> (N, out)."""
        data = tf.cast(data, self._dtype)
        if self._quick is not None:
            made = self._quick(data)
        elif len(self._kernel.shape) == 2:
            made = data @ self._kernel
        else:
            made = tf.nn.conv2d(data, self._kernel, self._stride, self._padding)
        made = tf.nn.bias_add(made, self._bias)
        return tf.nn.relu(made) if relu else made
