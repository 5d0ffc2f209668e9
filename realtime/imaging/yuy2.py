"""BGR images as YUY2: two pixels in four bytes, which cameras deliver and every video call reads."""

import numpy as np
from numpy.typing import NDArray

from realtime.imaging.jit import Array, compiled
from realtime.imaging.rows import separate
from realtime.structures import Image

_BT601, _BT709 = (0.299, 0.114), (0.2126, 0.0722)
"""Weights of red and blue in the luma."""

_HD_LINES = 576
"""Images with more lines are read as BT.709, others as BT.601."""

_DARK, _GREY = np.float32(16.5), np.float32(128.5)
"""Luma of black and chroma of grey, and a half for rounding."""


def to_yuy2(image: Image) -> NDArray[np.uint8]:
    """Return an image as YUY2 of limited range, by BT.709 if it has more than 576 lines, else by BT.601.

    Args:
        image: (H, W, 3) uint8 BGR. A last column of an odd width is dropped.

    Returns:
        (H, W // 2 * 2, 2) uint8: luma, and blue and red chroma by turns.
    """
    height, width = image.shape[0], image.shape[1] // 2 * 2
    out = np.empty((height, width, 2), np.uint8)
    weights = _weights(*(_BT709 if height > _HD_LINES else _BT601))
    _convert(np.ascontiguousarray(image[:, :width]), weights, out)
    return out


def _weights(red: float, blue: float) -> NDArray[np.float32]:
    """Return the weights of blue, green and red in luma, and for sums of two pixels in blue and red chroma: (9,)."""
    green = 1 - red - blue
    luma = np.array([blue, green, red]) * 219 / 255
    blue_chroma = np.array([1 - blue, -green, -red]) / (1 - blue) * 112 / 255 / 2
    red_chroma = np.array([-blue, -green, 1 - red]) / (1 - red) * 112 / 255 / 2
    return np.concatenate([luma, blue_chroma, red_chroma]).astype(np.float32)


@compiled(Array("uint8", 3), Array("float32", 1), Array("uint8", 3, written=True))
def _convert(image: NDArray[np.uint8], weights: NDArray[np.float32], out: NDArray[np.uint8]) -> None:
    height, width = out.shape[:2]
    half = width // 2
    sources, targets = image.reshape(height, 3 * width), out.reshape(height, 2 * width)
    yb, yg, yr, ub, ug, ur, vb, vg, vr = weights
    channels, luma = np.empty((3, width), np.uint8), np.empty(width, np.uint8)
    sums, chroma = np.empty((3, half), np.float32), np.empty((2, half), np.uint8)
    for y in range(height):
        separate(sources[y], channels)
        for x in range(width):
            b, g, r = np.float32(channels[0, x]), np.float32(channels[1, x]), np.float32(channels[2, x])
            luma[x] = np.uint8(yb * b + yg * g + yr * r + _DARK)
        for c in range(3):
            for x in range(half):
                sums[c, x] = np.float32(channels[c, 2 * x]) + np.float32(channels[c, 2 * x + 1])
        for x in range(half):
            b, g, r = sums[0, x], sums[1, x], sums[2, x]
            chroma[0, x] = np.uint8(ub * b + ug * g + ur * r + _GREY)
            chroma[1, x] = np.uint8(vb * b + vg * g + vr * r + _GREY)
        target = targets[y]
        for x in range(half):
            target[4 * x] = luma[2 * x]
            target[4 * x + 1] = chroma[0, x]
            target[4 * x + 2] = luma[2 * x + 1]
            target[4 * x + 3] = chroma[1, x]
