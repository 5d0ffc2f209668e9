"""What a lens makes of a room that is out of focus: every point a disc, in linear light, the bright ones bright.

The discs are summed directly, one multiplication a pixel of the disc, at a size reduced to where they are a few pixels
wide; below about 130 taps that is cheaper in OpenCV than separable complex kernels (Garcia, "Circular Separable
Convolution Depth of Field", SIGGRAPH Talks 2017) or low-rank ones (McGraw, "Fast Bokeh Effects Using Low-Rank Linear
Filters", The Visual Computer 2015), and it neither rings nor limits the shape of the aperture.

A camera clips what is brighter than white. Before the blur, light is stretched so that near-white counts for more
than it was recorded as, and afterwards it is squeezed by the inverse, so that an even wall stays as it was and a lamp
becomes a bright disc.
"""

from typing import Any, NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from realtime.imaging import resize
from realtime.looks import normalized
from realtime.structures import Alpha8, Image, Size

_MOST_TAPS = 129
"""Above this, OpenCV goes over to a Fourier transform, which is slower here."""

_RADIUS = 5.0
"""The frame is reduced to where a disc has this radius, pixels: its picture is just within the most taps."""

_ZONES = 5
"""Cat's eyes: how many apertures there are across the picture, and down."""

_HEADROOM = 0.15
"""White is taken for 1 / this times as bright as a grey of half its light, roughly."""


def aperture(radius: float, blades: int = 0, *, clipped: tuple[float, float] = (0.0, 0.0)) -> NDArray[np.float32]:
    """The picture of a point out of focus: an even disc or polygon with anti-aliased edge, its sum 1.

    Args:
        radius: of the disc, or of the circle round the polygon, pixels.
        blades: sides of the polygon; fewer than 3 = a disc.
        clipped: how far, in x and y, the rim that clips the aperture is out of its middle, in radii.
    """
    reach, fine = int(np.ceil(radius)), 8
    steps = (np.arange((2 * reach + 1) * fine) + 0.5) / fine - reach - 0.5
    x, y = np.meshgrid(steps, steps)
    # Both move by half, so that the middle of what is left stays in the middle.
    by_x, by_y = (share * radius / 2 for share in clipped)
    rim = np.hypot(x - by_x, y - by_y)
    x, y = x + by_x, y + by_y
    distance = np.hypot(x, y)
    if blades >= 3:
        half = np.pi / blades
        angle = (np.arctan2(x, -y) + half) % (2 * half) - half
        distance = distance * np.cos(angle) / np.cos(half)
    side = 2 * reach + 1
    open_at = np.maximum(distance, rim) <= radius
    kernel = open_at.reshape(side, fine, side, fine).mean(axis=(1, 3))
    return (kernel / kernel.sum()).astype(np.float32)  # type: ignore[no-any-return]


def convolve(image: NDArray[np.float32], kernel: NDArray[np.float32]) -> NDArray[np.float32]:
    """``image`` with every point turned into ``kernel``, which has odd sides; edge pixels are repeated outwards."""
    reach = kernel.shape[0] // 2
    height = image.shape[0]
    padded = cv2.copyMakeBorder(image, reach, reach, 0, 0, cv2.BORDER_REPLICATE)
    rows = max(1, _MOST_TAPS // kernel.shape[1])
    total: NDArray[np.float32] | None = None
    for top in range(0, kernel.shape[0], rows):
        part = kernel[top : top + rows]
        under = padded[top : top + height + len(part) - 1]
        swept = cv2.filter2D(under, -1, part, anchor=(kernel.shape[1] // 2, 0), borderType=cv2.BORDER_REPLICATE)
        total = swept[:height] if total is None else cv2.add(total, swept[:height], total)  # type: ignore[assignment]
    assert total is not None  # noqa: S101 - a kernel has at least one row
    return total


class _Zone(NamedTuple):
    """A part of the reduced picture in which one aperture counts, most in its middle."""

    rows: slice
    columns: slice
    kernel: NDArray[np.float32]
    share: NDArray[np.float32]


def _zones(size: Size, radius: float, blades: int, cats_eye: float) -> list[_Zone]:
    """Zones that cover a picture of ``size`` once in all: their shares add up to 1 everywhere."""
    width, height = size
    across, down = min(_ZONES, width), min(_ZONES, height)
    corner = float(np.hypot(width, height)) / 2
    zones = []
    for y, tall in enumerate(_hats(height, down)):
        for x, wide in enumerate(_hats(width, across)):
            rows, columns = (slice(*np.flatnonzero(hat)[[0, -1]] + [0, 1]) for hat in (tall, wide))
            at = np.array([x / max(1, across - 1) - 0.5, y / max(1, down - 1) - 0.5]) * size
            out = cats_eye * at / corner
            kernel = aperture(radius, blades, clipped=(float(out[0]), float(out[1])))
            share = np.outer(tall[rows], wide[columns]).astype(np.float32)
            zones.append(_Zone(rows, columns, kernel, np.asarray(cv2.merge([share] * 4), np.float32)))
    return zones


def _hats(length: int, count: int) -> NDArray[np.float64]:
    """(count, length): each 1 at a place of its own and falling to 0 at its neighbours'."""
    places = np.arange(length) * ((count - 1) / max(1, length - 1))
    return np.maximum(0, 1 - np.abs(places - np.arange(count)[:, None]))  # type: ignore[no-any-return]


def convolve_by_zones(image: NDArray[np.float32], zones: list[_Zone]) -> NDArray[np.float32]:
    """``image``, (h, w, 4), with every point turned into the kernel of its zone, mixed from zone to zone."""
    out = np.zeros_like(image)
    for rows, columns, kernel, share in zones:
        reach = kernel.shape[0] // 2
        top, left = max(0, rows.start - reach), max(0, columns.start - reach)
        around = np.ascontiguousarray(image[top : rows.stop + reach, left : columns.stop + reach])
        swept = convolve(around, kernel)[rows.start - top :, columns.start - left :]
        out[rows, columns] += share * swept[: share.shape[0], : share.shape[1]]
    return out


class Lens:
    """The room through a lens that is focused on the person."""

    def __init__(self, radius: float, size: Size, *, blades: int = 0, cats_eye: float = 0.0) -> None:
        """Prepare for frames of ``size``.

        Args:
            radius: of the disc that a point becomes, pixels of a frame with 720 lines, > 0.
            size: (width, height) of the frames.
            blades: sides of the aperture's polygon; fewer than 3 = a disc.
            cats_eye: how far the lens's own rim clips the aperture in the corners, 0 to 1: discs become cat's eyes.
        """
        pixels = radius * min(size) / normalized.REFERENCE_SIDE
        self._size = size
        factor = max(1.0, pixels / _RADIUS)
        self._sizes = resize.halvings(size, factor)
        reduced_to = (max(1, round(size[0] / factor)), max(1, round(size[1] / factor)))
        if not self._sizes or self._sizes[-1] != reduced_to:
            self._sizes.append(reduced_to)
        radius = max(0.5, pixels / factor)
        self._kernel = aperture(radius, blades)
        self._zones = _zones(self._sizes[-1], radius, blades, cats_eye) if cats_eye > 0 else []
        self._grow = max(1, round(min(size) / 180 / factor))
        light = (np.arange(256) / 255) ** 2  # a gamma of 2: its inverse is a square root, and nobody can tell
        self._stretched = (light / (1 + _HEADROOM - light)).astype(np.float32)

    def __call__(self, image: Image, alpha: Alpha8, at_s: float) -> Image:  # noqa: ARG002 - every look takes all
        """The background of ``image`` out of focus, a new image."""
        light: NDArray[Any] = cv2.LUT(resize.shrink(image, self._sizes[:1]), self._stretched)
        light = resize.shrink(light, self._sizes[1:])
        room = normalized.premultiply(light, normalized.room_weight(alpha, self._sizes, self._grow))
        swept = convolve_by_zones(room, self._zones) if self._zones else convolve(room, self._kernel)
        light = normalized.unpremultiply(normalized.fill_holes(swept), otherwise=0.3)
        light = np.sqrt(light * np.float32(255 * 255 * (1 + _HEADROOM)) / (light + 1))
        small = (light + np.float32(0.5)).astype(np.uint8)
        return resize.enlarge(small, self._size)
