"""BGR images -> planes of luma and halved chroma, as video encoders take them (I420, BT.709, limited range)."""

from typing import TYPE_CHECKING

import av
import numpy as np
from numpy.typing import NDArray

from realtime.imaging.jit import Array, compiled
from realtime.imaging.rows import copy
from realtime.structures import Image

if TYPE_CHECKING:
    from av.video.frame import VideoFrame

_Y_B, _Y_G, _Y_R = (np.float32(weight * 219 / 255) for weight in (0.0722, 0.7152, 0.2126))
_U_B, _U_G, _U_R = (np.float32(weight / 1.8556 * 224 / 255 / 4) for weight in (1 - 0.0722, -0.7152, -0.2126))
_V_B, _V_G, _V_R = (np.float32(weight / 1.5748 * 224 / 255 / 4) for weight in (-0.0722, -0.7152, 1 - 0.2126))
"""Weights of the channels; those of chroma are for sums of four pixels."""

_DARK, _GREY = np.float32(16.5), np.float32(128.5)
"""Luma of black and chroma of grey, and a half for rounding."""


def to_i420(image: Image) -> "VideoFrame":
    """Return ``image``, (H, W, 3) uint8 BGR with even sides, as a frame in yuv420p; chroma is the mean of 2 x 2 pixels.

    Several times faster than ffmpeg's exact conversion, whose values it has to a level.
    """
    frame = av.VideoFrame(image.shape[1], image.shape[0], "yuv420p")
    planes = [
        np.frombuffer(memoryview(plane), np.uint8).reshape(plane.height, plane.line_size) for plane in frame.planes
    ]
    _convert(np.ascontiguousarray(image), *planes)
    return frame


@compiled(Array("uint8", 3), *[Array("uint8", 2, written=True)] * 3)
def _convert(
    image: NDArray[np.uint8], luma: NDArray[np.uint8], blue: NDArray[np.uint8], red: NDArray[np.uint8]
) -> None:
    """Write the planes; their rows may be longer than the image's."""
    height, width = luma.shape[0], image.shape[1]
    sums, values = np.empty((3, width), np.float32), np.empty((3, width), np.float32)
    for y in range(height):
        for x in range(width):
            for c in range(3):
                values[c, x] = image[y, x, c]
        for x in range(width):
            luma[y, x] = np.uint8(_Y_B * values[0, x] + _Y_G * values[1, x] + _Y_R * values[2, x] + _DARK)
        if y % 2 == 0:
            for c in range(3):
                copy(values[c], sums[c])
            continue
        for c in range(3):
            for x in range(width):
                sums[c, x] += values[c, x]
        for x in range(width // 2):
            b = sums[0, 2 * x] + sums[0, 2 * x + 1]
            g = sums[1, 2 * x] + sums[1, 2 * x + 1]
            r = sums[2, 2 * x] + sums[2, 2 * x + 1]
            blue[y // 2, x] = np.uint8(_U_B * b + _U_G * g + _U_R * r + _GREY)
            red[y // 2, x] = np.uint8(_V_B * b + _V_G * g + _V_R * r + _GREY)
