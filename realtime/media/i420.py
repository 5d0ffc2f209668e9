"""BGR images <-> planes of luma and halved chroma, as video codecs have them (I420).

Several times faster than ffmpeg's exact conversion: ffmpeg's own fast one makes frames a grey level darker. Files get
the very values of the exact one (``to_yuv420p``); what is decoded and what is recorded live has them to a level.
"""

from typing import TYPE_CHECKING

import av
import numpy as np
from numpy.typing import NDArray

from realtime.imaging.jit import Array, compiled, inlined
from realtime.imaging.rows import interleave, lerp, separate
from realtime.structures import Image

if TYPE_CHECKING:
    from av.video.frame import VideoFrame

_Y_B, _Y_G, _Y_R = (np.float32(weight * 219 / 255) for weight in (0.0722, 0.7152, 0.2126))
_U_B, _U_G, _U_R = (np.float32(weight / 1.8556 * 224 / 255 / 4) for weight in (1 - 0.0722, -0.7152, -0.2126))
_V_B, _V_G, _V_R = (np.float32(weight / 1.5748 * 224 / 255 / 4) for weight in (-0.0722, -0.7152, 1 - 0.2126))
"""Weights of the channels; those of chroma are for sums of four pixels."""

_MATRICES = {1: (0.2126, 0.0722), 5: (0.299, 0.114), 6: (0.299, 0.114), 9: (0.2627, 0.0593)}
"""Weights of red and blue in the luma of BT.709, BT.601 and BT.2020, by ffmpeg's number."""

_BT601 = (3208, 16519, 8414, 14392, -9528, -4865, -2332, -12061, 14392)
_FFMPEG = {
    1: (2032, 20127, 5983, 14392, -11094, -3298, -1320, -13073, 14392),
    5: _BT601,
    6: _BT601,
    9: (1669, 19080, 7393, 14392, -10373, -4019, -1158, -13235, 14392),
}
"""Weights of blue, green and red in luma and both chromas, in units of 2 ** -15, by ffmpeg's number of the matrix."""

_LIMITED, _FULL = (1 << 14, 0, 1 << 14, 0), (19078, -39084288, 18652, -38207488)
"""Factor and offset with which ffmpeg brings luma and chroma to their range, in units of 2 ** -14."""

_MIN_ROWS = 8
"""Minimum height at which ffmpeg halves chroma with the same four weights everywhere, pixels."""

_DARK, _GREY = np.float32(16.5), np.float32(128.5)
"""Luma of black and chroma of grey, and a half for rounding."""


def to_i420(image: Image) -> "VideoFrame":
    """Return ``image``, (H, W, 3) uint8 BGR with even sides, as a frame in BT.709, limited range.

    Chroma is the mean of 2 x 2 pixels.
    """
    frame = av.VideoFrame(image.shape[1], image.shape[0], "yuv420p")
    _to_planes(np.ascontiguousarray(image), *_planes(frame))
    return frame


def to_yuv420p(image: Image, matrix: int, *, full_range: bool) -> "VideoFrame | None":
    """Return ``image`` with the very values that ffmpeg's exact conversion gives; None if it is not for this.

    Args:
        image: (H, W, 3) uint8 BGR, of even sides and at least ``_MIN_ROWS`` high, else None is returned.
        matrix: ffmpeg's number of the colour matrix.
        full_range: whether luma goes from 0 to 255.
    """
    weights = _FFMPEG.get(matrix)
    if weights is None or image.shape[0] % 2 or image.shape[1] % 2 or image.shape[0] < _MIN_ROWS:
        return None
    frame = av.VideoFrame(image.shape[1], image.shape[0], "yuv420p")
    numbers = np.array((*weights, *(_FULL if full_range else _LIMITED)), np.int32)
    _to_exact_planes(np.ascontiguousarray(image), numbers, *_planes(frame))
    return frame


LEFT, CENTRE = (0.0, 0.5), (0.25, 0.25)
"""Where chroma lies horizontally, as weights of the sample before in even columns and of the one after in odd ones:
on every other column as in MPEG-2 and later codecs, or between two as in JPEG. Vertically it lies between two rows."""


def from_i420(
    frame: "VideoFrame", matrix: int, *, full_range: bool, siting: tuple[float, float] = LEFT
) -> Image | None:
    """Return a decoded frame as a new (H, W, 3) uint8 BGR image, chroma interpolated; None if it is not for this.

    Args:
        frame: with 8 bits per channel, halved chroma and even sides, else None is returned.
        matrix: ffmpeg's number of the colour matrix.
        full_range: whether luma goes from 0 to 255.
        siting: ``LEFT`` or ``CENTRE``; a frame does not say which.
    """
    weights = _MATRICES.get(matrix)
    if weights is None or frame.format.name not in ("yuv420p", "yuvj420p") or frame.width % 2 or frame.height % 2:
        return None
    red, blue = weights
    green = 1 - red - blue
    luma, chroma = (1.0, 1.0) if full_range else (255 / 219, 255 / 224)
    image = np.empty((frame.height, frame.width, 3), np.uint8)
    by_u, by_v = 2 * (1 - blue) * chroma, 2 * (1 - red) * chroma
    scales = luma, 0.5 - (0.0 if full_range else 16 * luma), by_u, -by_u * blue / green, -by_v * red / green, by_v
    _to_image(*_planes(frame), *scales, *siting, image)
    return image


def _planes(frame: "VideoFrame") -> list[NDArray[np.uint8]]:
    """Return the planes as (h, w) uint8 with the padding at the end of their rows; a view of the frame."""
    return [np.frombuffer(memoryview(p), np.uint8).reshape(p.height, p.line_size) for p in frame.planes]


@compiled(*[Array("uint8", 2)] * 3, *["float32"] * 8, Array("uint8", 3, written=True))
def _to_image(
    luma: NDArray[np.uint8],
    blue: NDArray[np.uint8],
    red: NDArray[np.uint8],
    scale: float,
    offset: float,
    b_by_blue: float,
    g_by_blue: float,
    g_by_red: float,
    r_by_red: float,
    before: float,
    after: float,
    image: NDArray[np.uint8],
) -> None:
    """Write the image, (H, W, 3); rows of the planes may be longer than its own."""
    height, width = image.shape[:2]
    half, zero, white, grey = width // 2, np.float32(0), np.float32(255), np.float32(128)
    near, far = np.float32(0.75), np.float32(0.25)
    u, v = np.empty(half + 2, np.float32), np.empty(half + 2, np.float32)
    work, levels = np.empty((2, width), np.float32), np.empty((3, width), np.uint8)
    rows = image.reshape(height, 3 * width)
    for y in range(height):
        this = y // 2
        other = min(max(this + (1 if y % 2 else -1), 0), height // 2 - 1)
        for x in range(half):
            u[x + 1] = near * np.float32(blue[this, x]) + far * np.float32(blue[other, x]) - grey
            v[x + 1] = near * np.float32(red[this, x]) + far * np.float32(red[other, x]) - grey
        u[0], v[0], u[half + 1], v[half + 1] = u[1], v[1], u[half], v[half]
        _spread(u, before, after, work[0])
        _spread(v, before, after, work[1])
        for x in range(width):
            level = scale * np.float32(luma[y, x]) + offset
            by_u, by_v = work[0, x], work[1, x]
            levels[0, x] = np.uint8(min(white, max(zero, level + b_by_blue * by_u)))
            levels[1, x] = np.uint8(min(white, max(zero, level + g_by_blue * by_u + g_by_red * by_v)))
            levels[2, x] = np.uint8(min(white, max(zero, level + r_by_red * by_v)))
        interleave(levels, rows[y])


@inlined
def _spread(samples: NDArray[np.float32], before: float, after: float, row: NDArray[np.float32]) -> None:
    """Interpolate a row of chroma, (half + 2,), its ends repeated, to (2 * half,)."""
    for x in range(row.shape[0] // 2):
        row[2 * x] = lerp(samples[x + 1], samples[x], before)
        row[2 * x + 1] = lerp(samples[x + 1], samples[x + 2], after)


@compiled(Array("uint8", 3), *[Array("uint8", 2, written=True)] * 3)
def _to_planes(
    image: NDArray[np.uint8], luma: NDArray[np.uint8], blue: NDArray[np.uint8], red: NDArray[np.uint8]
) -> None:
    """Write the planes; their rows may be longer than the image's."""
    height, width = luma.shape[0], image.shape[1]
    rows = image.reshape(image.shape[0], 3 * width)
    above, below = np.empty((3, width), np.uint8), np.empty((3, width), np.uint8)
    sums = np.empty((3, width), np.float32)
    for y in range(0, height - 1, 2):
        separate(rows[y], above)
        separate(rows[y + 1], below)
        _write_luma(above, luma[y])
        _write_luma(below, luma[y + 1])
        for c in range(3):
            for x in range(width):
                sums[c, x] = np.float32(above[c, x]) + np.float32(below[c, x])
        for x in range(width // 2):
            b = sums[0, 2 * x] + sums[0, 2 * x + 1]
            g = sums[1, 2 * x] + sums[1, 2 * x + 1]
            r = sums[2, 2 * x] + sums[2, 2 * x + 1]
            blue[y // 2, x] = np.uint8(_U_B * b + _U_G * g + _U_R * r + _GREY)
            red[y // 2, x] = np.uint8(_V_B * b + _V_G * g + _V_R * r + _GREY)


@inlined
def _write_luma(channels: NDArray[np.uint8], luma: NDArray[np.uint8]) -> None:
    """Write a row of luma from (3, W): blue, green and red."""
    for x in range(channels.shape[1]):
        b, g, r = np.float32(channels[0, x]), np.float32(channels[1, x]), np.float32(channels[2, x])
        luma[x] = np.uint8(_Y_B * b + _Y_G * g + _Y_R * r + _DARK)


@compiled(Array("uint8", 3), Array("int32", 1), *[Array("uint8", 2, written=True)] * 3)
def _to_exact_planes(
    image: NDArray[np.uint8],
    numbers: NDArray[np.int32],
    luma: NDArray[np.uint8],
    blue: NDArray[np.uint8],
    red: NDArray[np.uint8],
) -> None:
    """Write the planes as ffmpeg does; their rows may be longer than the image's.

    Two pixels side by side are added for chroma, whose rows are then halved with weights of 1, 3, 3 and 1.

    Args:
        image: (H, W, 3).
        numbers: (13,): the nine weights, then the factors and offsets of the range.
        luma: (H, ...), written.
        blue: (H / 2, ...), written.
        red: (H / 2, ...), written.
    """
    height, width = luma.shape[0], image.shape[1]
    half, three = width // 2, np.int32(3)
    rows = image.reshape(height, 3 * width)
    channels, sums = np.empty((3, width), np.uint8), np.empty((3, half), np.int32)
    u, v = np.empty((4, half), np.int32), np.empty((4, half), np.int32)  # of the last four rows
    for y in range(height + 1):
        if y < height:
            separate(rows[y], channels)
            _write_exact_luma(channels, numbers, luma[y])
            for c in range(3):
                for x in range(half):
                    sums[c, x] = np.int32(channels[c, 2 * x]) + np.int32(channels[c, 2 * x + 1])
            _weigh(sums, numbers[3:6], numbers[11], numbers[12], u[y % 4])
            _weigh(sums, numbers[6:9], numbers[11], numbers[12], v[y % 4])
        if y > 0 and y % 2 == 0:
            first, second, third, last = max(y - 3, 0) % 4, (y - 2) % 4, (y - 1) % 4, min(y, height - 1) % 4
            for x in range(half):
                by_u = u[first, x] + u[last, x] + three * (u[second, x] + u[third, x])
                by_v = v[first, x] + v[last, x] + three * (v[second, x] + v[third, x])
                blue[y // 2 - 1, x] = np.uint8((by_u + np.int32(512)) >> np.int32(10))
                red[y // 2 - 1, x] = np.uint8((by_v + np.int32(512)) >> np.int32(10))


@inlined
def _write_exact_luma(channels: NDArray[np.uint8], numbers: NDArray[np.int32], luma: NDArray[np.uint8]) -> None:
    """Write a row of luma from (3, W): blue, green and red."""
    by_blue, by_green, by_red, factor, offset = numbers[0], numbers[1], numbers[2], numbers[9], numbers[10]
    black, one = np.int32((16 << 15) + (1 << 8)), np.int32(1)
    for x in range(channels.shape[1]):
        b, g, r = np.int32(channels[0, x]), np.int32(channels[1, x]), np.int32(channels[2, x])
        level = (by_blue * b + by_green * g + by_red * r + black) >> np.int32(9)
        level = ((level << one) * factor + offset) >> np.int32(14)
        luma[x] = np.uint8((level + np.int32(64)) >> np.int32(7))


@inlined
def _weigh(
    sums: NDArray[np.int32], weights: NDArray[np.int32], factor: np.int32, offset: np.int32, row: NDArray[np.int32]
) -> None:
    """Write a row of chroma in units of 2 ** -7 from sums of two pixels, (3, half): blue, green and red."""
    by_blue, by_green, by_red = weights[0], weights[1], weights[2]
    grey, one = np.int32((256 << 15) + (1 << 9)), np.int32(1)
    for x in range(row.shape[0]):
        level = (by_blue * sums[0, x] + by_green * sums[1, x] + by_red * sums[2, x] + grey) >> np.int32(10)
        row[x] = ((level << one) * factor + offset) >> np.int32(14)
