"""BGR images as YUY2: two pixels in four bytes, which cameras deliver and every video call reads."""

import numpy as np
from numpy.typing import NDArray

from realtime.imaging.jit import Array, compiled
from realtime.structures import Image

_BT601, _BT709 = (0.299, 0.114), (0.2126, 0.0722)
"""Weights of red and blue in the luma."""

_HD_LINES = 576
"""Images with more lines are read as BT.709, others as BT.601."""

_LUMA_BITS, _CHROMA_BITS = 15, 16  # a chroma value is the mean of two pixels


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


def _weights(red: float, blue: float) -> NDArray[np.int32]:
    """Return the fixed-point weights of blue, green and red in luma, blue chroma and red chroma: (9,) int32."""
    green = 1 - red - blue
    luma = np.array([blue, green, red]) * 219 / 255
    blue_chroma = np.array([1 - blue, -green, -red]) / (1 - blue) * 112 / 255
    red_chroma = np.array([-blue, -green, 1 - red]) / (1 - red) * 112 / 255
    weights = np.concatenate([luma, blue_chroma, red_chroma])
    return np.asarray(np.rint(weights * (1 << _LUMA_BITS)), np.int32)


@compiled(Array("uint8", 3), Array("int32", 1), Array("uint8", 3, written=True))
def _convert(image: NDArray[np.uint8], weights: NDArray[np.int32], out: NDArray[np.uint8]) -> None:
    height, width = out.shape[:2]
    sources, targets = image.reshape(height, 3 * width), out.reshape(height, 2 * width)
    yb, yg, yr, ub, ug, ur, vb, vg, vr = weights
    luma_zero = np.int32((16 << _LUMA_BITS) + (1 << (_LUMA_BITS - 1)))
    chroma_zero = np.int32((128 << _CHROMA_BITS) + (1 << (_CHROMA_BITS - 1)))
    for y in range(height):
        source, target = sources[y], targets[y]
        for x in range(width // 2):
            b0, g0, r0 = np.int32(source[6 * x]), np.int32(source[6 * x + 1]), np.int32(source[6 * x + 2])
            b1, g1, r1 = np.int32(source[6 * x + 3]), np.int32(source[6 * x + 4]), np.int32(source[6 * x + 5])
            b, g, r = b0 + b1, g0 + g1, r0 + r1
            target[4 * x] = np.uint8((yb * b0 + yg * g0 + yr * r0 + luma_zero) >> _LUMA_BITS)
            target[4 * x + 1] = np.uint8((ub * b + ug * g + ur * r + chroma_zero) >> _CHROMA_BITS)
            target[4 * x + 2] = np.uint8((yb * b1 + yg * g1 + yr * r1 + luma_zero) >> _LUMA_BITS)
            target[4 * x + 3] = np.uint8((vb * b + vg * g + vr * r + chroma_zero) >> _CHROMA_BITS)
