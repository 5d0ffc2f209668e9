"""The bokeh of a lens: every point of the room becomes a disc, in linear light, so that highlights stay bright.

The discs are summed directly, one multiplication per pixel of the disc, at a size at which they are a few pixels wide.
Below about 130 taps that is cheaper in OpenCV than separable complex kernels (Garcia, "Circular Separable Convolution
Depth of Field", SIGGRAPH Talks 2017) or low-rank ones (McGraw, "Fast Bokeh Effects Using Low-Rank Linear Filters", The
Visual Computer 2015), and it neither rings nor limits the shape of the aperture.

A camera clips what is brighter than white. So before the blur, light is stretched, so that near-white counts for more
than was recorded; afterwards it is compressed by the inverse, so that an even wall is unchanged and a lamp becomes a
bright disc.
"""

from typing import Any, NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from realtime.imaging import resize
from realtime.imaging.jit import Array, compiled
from realtime.looks import normalized
from realtime.structures import Alpha8, Image, Size

_MAX_TAPS = 129
"""Maximum number of taps of a filter in one call; above, OpenCV uses a Fourier transform, which is slower here."""

_REDUCED_RADIUS = 5.0
"""Radius of a disc at the reduced size, pixels: its kernel just fits into the maximum number of taps."""

_ZONES = 5
"""Number of apertures across the image, and down, that make cat's eyes."""

_HEADROOM = 0.15
"""White counts as about 1 / this times as bright as a grey of half its light."""

_OVERSAMPLING = 8
"""Samples per pixel and axis with which the edge of an aperture is anti-aliased."""


class Lens:
    """Shows the room through a lens that is focused on the person."""

    def __init__(self, radius: float, size: Size, *, blades: int = 0, cats_eye: float = 0.0) -> None:
        """Prepare for frames of ``size``.

        Args:
            radius: of the disc that a point becomes, pixels of a frame with 720 lines, > 0.
            size: (width, height) of the frames, pixels.
            blades: number of aperture blades: sides of a polygon; fewer than 3 = a disc.
            cats_eye: how far the rim of the lens clips the aperture in the corners, in [0, 1]: discs become cat's eyes.
        """
        radius_px = radius * min(size) / normalized.REFERENCE_SIDE
        self._size = size
        factor = max(1.0, radius_px / _REDUCED_RADIUS)
        self._sizes = resize.halvings(size, factor)
        reduced_size = (max(1, round(size[0] / factor)), max(1, round(size[1] / factor)))
        if not self._sizes or self._sizes[-1] != reduced_size:
            self._sizes.append(reduced_size)
        reduced_radius = max(0.5, radius_px / factor)
        self._kernel = aperture(reduced_radius, blades)
        self._zones = _zones(self._sizes[-1], reduced_radius, blades, cats_eye) if cats_eye > 0 else []
        self._grow = normalized.person_margin(size, factor)
        light = (np.arange(256) / 255) ** 2  # gamma 2, whose inverse is a square root; the difference is invisible
        self._stretched = (light / (1 + _HEADROOM - light)).astype(np.float32)

    def __call__(self, image: Image, alpha: Alpha8, at_s: float) -> Image:  # noqa: ARG002 - every look takes all
        """Return the background of ``image`` out of focus, a new image."""
        light: NDArray[Any] = self._light(resize.shrink(image, self._sizes[:1]))
        room = normalized.premultiply(light, normalized.room_weight(alpha, self._sizes, self._grow))
        blurred = convolve_by_zones(room, self._zones) if self._zones else convolve(room, self._kernel)
        light = normalized.unpremultiply(normalized.fill_holes(blurred), otherwise=0.3)
        light = np.sqrt(light * np.float32(255 * 255 * (1 + _HEADROOM)) / (light + 1))
        small = (light + np.float32(0.5)).astype(np.uint8)
        return resize.enlarge(small, self._size)

    def _light(self, image: NDArray[Any]) -> NDArray[Any]:
        """Return the stretched light of ``image``, of the first reduced size, at the last one."""
        sizes = self._sizes[1:]
        if sizes and image.shape[1::-1] == (2 * sizes[0][0], 2 * sizes[0][1]):
            light = np.empty((sizes[0][1], sizes[0][0], 3), np.float32)
            _halve_light(np.ascontiguousarray(image), self._stretched, light)
            return resize.shrink(light, sizes[1:])
        return resize.shrink(np.asarray(cv2.LUT(image, self._stretched), np.float32), sizes)


@compiled(Array("uint8", 3), Array("float32", 1), Array("float32", 3, written=True))
def _halve_light(image: NDArray[np.uint8], light_of: NDArray[np.float32], light: NDArray[np.float32]) -> None:
    """Write the mean light of each 2 x 2 pixels of ``image``, (2 * h, 2 * w, 3), by a table of 256, into (h, w, 3)."""
    height, width = light.shape[:2]
    rows, out = image.reshape(2 * height, 6 * width), light.reshape(height, 3 * width)
    for y in range(height):
        upper, lower, means = rows[2 * y], rows[2 * y + 1], out[y]
        for x in range(width):
            for c in range(3):
                left, right = 6 * x + c, 6 * x + c + 3
                total = light_of[upper[left]] + light_of[upper[right]] + light_of[lower[left]] + light_of[lower[right]]
                means[3 * x + c] = total * np.float32(0.25)


def aperture(radius: float, blades: int = 0, *, clipped: tuple[float, float] = (0.0, 0.0)) -> NDArray[np.float32]:
    """Return the image of a point out of focus: a uniform disc or polygon with an anti-aliased edge.

    Args:
        radius: of the disc, or of the circle around the polygon, pixels.
        blades: number of sides of the polygon; fewer than 3 = a disc.
        clipped: offset of the rim that clips the aperture from its centre, (x, y) in radii.

    Returns:
        (side, side) float32 with an odd side and the sum 1.
    """
    reach = int(np.ceil(radius))
    positions = (np.arange((2 * reach + 1) * _OVERSAMPLING) + 0.5) / _OVERSAMPLING - reach - 0.5
    x, y = np.meshgrid(positions, positions)
    # Aperture and rim both move by half, so that the centre of what is left stays in the centre.
    by_x, by_y = (offset * radius / 2 for offset in clipped)
    rim = np.hypot(x - by_x, y - by_y)
    x, y = x + by_x, y + by_y
    distance = np.hypot(x, y)
    if blades >= 3:
        half = np.pi / blades
        angle = (np.arctan2(x, -y) + half) % (2 * half) - half
        distance = distance * np.cos(angle) / np.cos(half)
    side = 2 * reach + 1
    is_open = np.maximum(distance, rim) <= radius
    kernel = is_open.reshape(side, _OVERSAMPLING, side, _OVERSAMPLING).mean(axis=(1, 3))
    return (kernel / kernel.sum()).astype(np.float32)  # type: ignore[no-any-return]


def convolve(image: NDArray[np.float32], kernel: NDArray[np.float32]) -> NDArray[np.float32]:
    """Replace every point of ``image`` by ``kernel``, whose sides are odd; edge pixels are repeated outwards."""
    reach = kernel.shape[0] // 2
    height = image.shape[0]
    padded = cv2.copyMakeBorder(image, reach, reach, 0, 0, cv2.BORDER_REPLICATE)
    rows = max(1, _MAX_TAPS // kernel.shape[1])
    total: NDArray[np.float32] | None = None
    for top in range(0, kernel.shape[0], rows):
        part = kernel[top : top + rows]
        under = padded[top : top + height + len(part) - 1]
        filtered = cv2.filter2D(under, -1, part, anchor=(kernel.shape[1] // 2, 0), borderType=cv2.BORDER_REPLICATE)
        total = filtered[:height] if total is None else cv2.add(total, filtered[:height], total)  # type: ignore[assignment]
    assert total is not None  # noqa: S101 - a kernel has at least one row
    return total


class _Zone(NamedTuple):
    """A part of the reduced image for which one aperture is computed, with its weight: highest in the centre."""

    rows: slice
    columns: slice
    kernel: NDArray[np.float32]
    weight: NDArray[np.float32]


def convolve_by_zones(image: NDArray[np.float32], zones: list[_Zone]) -> NDArray[np.float32]:
    """Replace every point of ``image``, (h, w, 4), by the kernel of its zone, interpolated between zones."""
    out = np.zeros_like(image)
    for rows, columns, kernel, weight in zones:
        reach = kernel.shape[0] // 2
        top, left = max(0, rows.start - reach), max(0, columns.start - reach)
        around = np.ascontiguousarray(image[top : rows.stop + reach, left : columns.stop + reach])
        filtered = convolve(around, kernel)[rows.start - top :, columns.start - left :]
        out[rows, columns] += weight * filtered[: weight.shape[0], : weight.shape[1]]
    return out


def _zones(size: Size, radius: float, blades: int, cats_eye: float) -> list[_Zone]:
    """Return overlapping zones that cover an image of ``size``; their weights add up to 1 everywhere."""
    width, height = size
    across, down = min(_ZONES, width), min(_ZONES, height)
    diagonal = float(np.hypot(width, height)) / 2
    zones = []
    for y, row_weights in enumerate(_hat_functions(height, down)):
        for x, column_weights in enumerate(_hat_functions(width, across)):
            rows, columns = (slice(*np.flatnonzero(hat)[[0, -1]] + [0, 1]) for hat in (row_weights, column_weights))
            centre = np.array([x / max(1, across - 1) - 0.5, y / max(1, down - 1) - 0.5]) * size
            offset = cats_eye * centre / diagonal
            kernel = aperture(radius, blades, clipped=(float(offset[0]), float(offset[1])))
            weight = np.outer(row_weights[rows], column_weights[columns]).astype(np.float32)
            zones.append(_Zone(rows, columns, kernel, np.asarray(cv2.merge([weight] * 4), np.float32)))
    return zones


def _hat_functions(length: int, count: int) -> NDArray[np.float64]:
    """Return (count, length) weights: each 1 at a position of its own, falling to 0 at its neighbours'."""
    positions = np.arange(length) * ((count - 1) / max(1, length - 1))
    return np.maximum(0, 1 - np.abs(positions - np.arange(count)[:, None]))  # type: ignore[no-any-return]
