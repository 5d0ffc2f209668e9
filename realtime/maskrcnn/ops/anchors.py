"""Anchor grids (Faster R-CNN, Ren et al. 2015, section 3.1)."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from realtime.maskrcnn.runtime import tf

Tensor = Any


def grid(cell_anchors: NDArray[np.float32], height: Tensor, width: Tensor, stride: int) -> Tensor:
    """Return the anchors of one level: ``cell_anchors`` repeated at every cell.

    Args:
        cell_anchors: (A, 4) float32 ``xyxy`` around the origin of a cell, pixels of the canvas.
        height: rows of the level.
        width: columns of the level.
        stride: canvas pixels per cell.

    Returns:
        (height * width * A, 4) float32 ``xyxy``, pixels of the canvas; row by row, then column, then anchor.
    """
    y = tf.cast(tf.range(height) * stride, tf.float32)[:, None]
    x = tf.cast(tf.range(width) * stride, tf.float32)[None, :]
    corner = tf.stack([x + 0 * y, y + 0 * x] * 2, axis=-1)
    return tf.reshape(corner[:, :, None] + tf.constant(cell_anchors), [-1, 4])
