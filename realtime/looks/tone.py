"""Looks that change the room without blurring it."""

import cv2
import numpy as np

from realtime.looks import reduced
from realtime.structures import Alpha, Image, Size


class Pixelate:
    """The room in large squares, each the mean of what it shows of the room; the person has no part in it."""

    def __init__(self, side: float, size: Size) -> None:
        """Prepare for frames of ``size``.

        Args:
            side: of a square, pixels of a frame with 720 lines, > 0.
            size: (width, height) of the frames.
        """
        pixels = max(1.0, side * min(size) / reduced.REFERENCE_SIDE)
        self._grid = (max(1, round(size[0] / pixels)), max(1, round(size[1] / pixels)))
        self._sizes = reduced.halvings(size, pixels / 2)
        self._size = size
        self._out = np.empty((size[1], size[0], 3), np.uint8)

    def __call__(self, image: Image, alpha: Alpha) -> Image:
        """The background of ``image`` in squares, valid until the next call."""
        small = reduced.shrink(image, self._sizes).astype(np.float32)
        room = reduced.weighted(small, reduced.room_weight(alpha, self._sizes, 1))
        squares = cv2.resize(room, self._grid, interpolation=cv2.INTER_AREA)
        mean = reduced.colours(reduced.fill(squares), otherwise=128)
        cv2.resize((mean + 0.5).astype(np.uint8), self._size, self._out, interpolation=cv2.INTER_NEAREST)
        return self._out


class Desaturate:
    """The room in grey."""

    def __init__(self, size: Size) -> None:
        """Prepare for frames of ``size``, (width, height)."""
        self._grey = np.empty((size[1], size[0]), np.uint8)
        self._out = np.empty((size[1], size[0], 3), np.uint8)

    def __call__(self, image: Image, alpha: Alpha) -> Image:  # noqa: ARG002 - every look takes both
        """``image`` in grey, valid until the next call."""
        cv2.cvtColor(image, cv2.COLOR_BGR2GRAY, self._grey)
        cv2.cvtColor(self._grey, cv2.COLOR_GRAY2BGR, self._out)
        return self._out
