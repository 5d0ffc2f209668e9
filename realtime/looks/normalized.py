"""The room at a reduced size with the person taken out: what every blur starts from and ends with.

Colours are kept multiplied by the weight that their pixel has, with that weight as a fourth channel, so that any linear
filter keeps them honest: dividing by the filtered weight afterwards gives a blur in which the person has no part
(normalised convolution: Knutsson and Westin, CVPR 1993). Where a filter finds no weight within its reach, coarser and
coarser levels of a pyramid take over.
"""

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from realtime.imaging import resize
from realtime.imaging.resize import shrink
from realtime.structures import Alpha8, Image, Size

Weighted = NDArray[Any]
"""(h, w, 4) float32: blue, green and red times weight; weight in [0, 1]."""

REFERENCE_SIDE = 720
"""Radii are given for a frame whose short side has so many pixels, and scaled with the frame."""

_COARSER = 1e-3
"""What a coarser level of the pyramid weighs against the finer one."""


def room_weight(alpha: Alpha8, sizes: list[Size], grow: int) -> NDArray[np.float32]:
    """How much each pixel of the reduced image shows of the room alone, (h, w) float32 in [0, 1].

    A pixel with a share ``s`` of the person weighs ``1 - 64 s``: what gets through is a grey level at most.

    Args:
        alpha: (H, W).
        sizes: as from ``halvings``.
        grow: by how many pixels of the reduced image the person is grown.
    """
    # In whole numbers twice at most: each time they lose up to half a level.
    hidden = shrink(shrink(alpha, sizes[:2]).astype(np.float32), sizes[2:])
    hidden = cv2.dilate(hidden, np.ones((2 * grow + 1, 2 * grow + 1), np.uint8))
    weight = np.float32(1) - np.float32(64 / 255) * hidden
    return np.asarray(np.maximum(weight, np.float32(0), out=weight), np.float32)


def premultiply(image: NDArray[Any], weight: NDArray[Any]) -> Weighted:
    """``image``, (h, w, 3) float32, and its weight as one (h, w, 4) array."""
    four: Weighted = cv2.cvtColor(image, cv2.COLOR_BGR2BGRA)  # the fourth channel is 1
    return cv2.multiply(four, cv2.merge([weight] * 4), four)


def fill(room: Weighted) -> Weighted:
    """``room`` with coarser levels of itself added faintly, so that there is some weight everywhere."""
    height, width = room.shape[:2]
    if max(height, width) == 1:
        return room
    half, quarter = (-(-width // 2), -(-height // 2)), (-(-width // 4), -(-height // 4))
    coarse = cv2.resize(room, half, interpolation=cv2.INTER_AREA)
    coarse = fill(cv2.resize(coarse, quarter, interpolation=cv2.INTER_AREA))
    coarse = cv2.blur(coarse, (3, 3), borderType=cv2.BORDER_REPLICATE)
    finer = cv2.resize(coarse, (width, height), interpolation=cv2.INTER_LINEAR)
    return cv2.scaleAdd(finer, _COARSER, room)


def colours(room: Weighted, *, otherwise: float = 0.0) -> NDArray[Any]:
    """The colours of ``room``, (h, w, 3); ``otherwise`` where even the coarsest level has no weight."""
    weight = cv2.extractChannel(room, 3)
    if weight.min() <= 0:
        weight = weight + np.float32(1e-20)
        room = room + np.array([otherwise, otherwise, otherwise, 0], np.float32) * np.float32(1e-20)
    three = cv2.cvtColor(room, cv2.COLOR_BGRA2BGR)
    return cv2.divide(three, cv2.merge([weight] * 3), three)


def enlarge(small: Image, size: Size) -> Image:
    """``small`` drawn smoothly at ``size``, a new image: a cubic B-spline in steps, without overshoot."""
    width, height = small.shape[1], small.shape[0]
    if size[0] >= 4 * width and size[1] >= 4 * height:
        double = cv2.resize(small, (2 * width, 2 * height), interpolation=cv2.INTER_LINEAR)
        small = np.asarray(cv2.GaussianBlur(double, (3, 3), 0, borderType=cv2.BORDER_REPLICATE), np.uint8)
    return resize.enlarge(small, size)
