"""Looks that change the room without blurring it."""

import cv2
import numpy as np

from realtime.imaging import resize
from realtime.looks import normalized
from realtime.structures import Alpha8, Image, Size


class Pixelate:
    """Shows the room in large squares, each of them the mean colour of the room in it, without the person."""

    def __init__(self, side: float, size: Size) -> None:
        """Prepare for frames of ``size``.

        Args:
            side: of a square, pixels of a frame with 720 lines, > 0.
            size: (width, height) of the frames, pixels.
        """
        side_px = max(1.0, side * min(size) / normalized.REFERENCE_SIDE)
        self._squares = (max(1, round(size[0] / side_px)), max(1, round(size[1] / side_px)))
        self._sizes = resize.halvings(size, side_px / 2)
        self._size = size

    def __call__(self, image: Image, alpha: Alpha8, at_s: float) -> Image:  # noqa: ARG002 - every look takes all
        """Return the background of ``image`` in squares, a new image."""
        small = resize.shrink(image, self._sizes).astype(np.float32)
        room = normalized.premultiply(small, normalized.room_weight(alpha, self._sizes, 1))
        squares = cv2.resize(room, self._squares, interpolation=cv2.INTER_AREA)
        mean = normalized.unpremultiply(normalized.fill_holes(squares), otherwise=128)
        squares = (mean + 0.5).astype(np.uint8)
        return np.asarray(cv2.resize(squares, self._size, interpolation=cv2.INTER_NEAREST), np.uint8)


def desaturate(image: Image, alpha: Alpha8, at_s: float) -> Image:  # noqa: ARG001 - every look takes all
    """Return ``image`` in grey, a new image."""
    return np.asarray(cv2.cvtColor(cv2.cvtColor(image, cv2.COLOR_BGR2GRAY), cv2.COLOR_GRAY2BGR), np.uint8)


def unchanged(image: Image, alpha: Alpha8, at_s: float) -> Image:  # noqa: ARG001 - every look takes all
    """Return a copy of ``image``."""
    return image.copy()
