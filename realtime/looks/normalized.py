"""Normalized convolution: the room at a reduced size, without the person. Every blur starts and ends here.

Colours are kept premultiplied by the weight of their pixel, with the weight as a fourth channel. After a linear filter
on all four, dividing by the filtered weight gives the filtered room, in which the person has no part (Knutsson and
Westin, "Normalized and Differential Convolution", CVPR 1993). Where a filter finds no weight within its reach, coarser
levels of a pyramid fill the hole.
"""

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from realtime.imaging import resize
from realtime.structures import Alpha8, Image, Size

Premultiplied = NDArray[Any]
"""(h, w, 4) float32: blue, green and red times the weight, and the weight, in [0, 1]."""

REFERENCE_SIDE = 720
"""Short side of the frames for which radii and widths are given in the settings, pixels; they scale with the frame."""

_COARSER_WEIGHT = 1e-3
"""Weight of a coarser level of the pyramid relative to the next finer one."""


def person_margin(size: Size, factor: float) -> int:
    """Return how far the person is dilated, a 180th of the short side: pixels of frames of ``size`` / ``factor``."""
    return max(1, round(min(size) / 180 / factor))


def room_weight(alpha: Alpha8, sizes: list[Size], grow: int) -> NDArray[np.float32]:
    """Return how much each pixel of the reduced image shows of the room alone.

    A pixel with a fraction ``f`` of the person in it weighs ``1 - 64 f``: at most one grey level of the person passes.

    Args:
        alpha: (H, W) uint8.
        sizes: the sizes through which the image is reduced, see ``resize.halvings``.
        grow: how far the person is dilated, pixels of the reduced image.

    Returns:
        (h, w) float32 in [0, 1].
    """
    # At most two reductions in whole numbers: each loses up to half a level.
    hidden = resize.shrink(resize.shrink(alpha, sizes[:2]).astype(np.float32), sizes[2:])
    hidden = cv2.dilate(hidden, np.ones((2 * grow + 1, 2 * grow + 1), np.uint8))
    weight = np.float32(1) - np.float32(64 / 255) * hidden
    return np.asarray(np.maximum(weight, np.float32(0), out=weight), np.float32)


def premultiply(image: NDArray[Any], weight: NDArray[Any]) -> Premultiplied:
    """Join ``image``, (h, w, 3) float32, and ``weight``, (h, w) float32."""
    four_channels: Premultiplied = cv2.cvtColor(image, cv2.COLOR_BGR2BGRA)  # the fourth channel is 1
    return cv2.multiply(four_channels, cv2.merge([weight] * 4), four_channels)


def unpremultiply(room: Premultiplied, *, otherwise: float = 0.0) -> NDArray[Any]:
    """Return the colours of ``room``, (h, w, 3); ``otherwise`` in every channel where the weight is 0."""
    weight = cv2.extractChannel(room, 3)
    if weight.min() <= 0:
        weight = weight + np.float32(1e-20)
        room = room + np.array([otherwise, otherwise, otherwise, 0], np.float32) * np.float32(1e-20)
    colours = cv2.cvtColor(room, cv2.COLOR_BGRA2BGR)
    return cv2.divide(colours, cv2.merge([weight] * 3), colours)


def fill_holes(room: Premultiplied) -> Premultiplied:
    """Add coarser levels of ``room`` to itself, so faintly that they count only where it has hardly any weight.

    A relative of pull-push (Gortler et al., "The Lumigraph", SIGGRAPH 1996), with levels of a quarter of the size.
    """
    height, width = room.shape[:2]
    if max(height, width) == 1:
        return room
    half, quarter = (-(-width // 2), -(-height // 2)), (-(-width // 4), -(-height // 4))
    coarse = cv2.resize(room, half, interpolation=cv2.INTER_AREA)
    coarse = fill_holes(cv2.resize(coarse, quarter, interpolation=cv2.INTER_AREA))
    coarse = cv2.blur(coarse, (3, 3), borderType=cv2.BORDER_REPLICATE)
    finer = cv2.resize(coarse, (width, height), interpolation=cv2.INTER_LINEAR)
    return cv2.scaleAdd(finer, _COARSER_WEIGHT, room)


def enlarge(small: Image, size: Size) -> Image:
    """Return ``small`` enlarged smoothly to ``size``, (width, height): close to a cubic B-spline, without overshoot."""
    width, height = small.shape[1], small.shape[0]
    if size[0] >= 4 * width and size[1] >= 4 * height:
        double = cv2.resize(small, (2 * width, 2 * height), interpolation=cv2.INTER_LINEAR)
        small = np.asarray(cv2.GaussianBlur(double, (3, 3), 0, borderType=cv2.BORDER_REPLICATE), np.uint8)
    return resize.enlarge(small, size)
