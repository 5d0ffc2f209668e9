"""Blur without the person in it, and the blur that hides everything."""

import math

import cv2
import numpy as np

from realtime.imaging import resize
from realtime.looks import normalized
from realtime.looks.clean_plate import CleanPlate
from realtime.structures import Alpha8, Image, Size


class Gaussian:
    """Gaussian blur of what is left when the person is taken out: ``blur(w * I) / blur(w)``, ``w = 1 - alpha`` grown.

    Works on an image reduced to where the blur is little more than a pixel wide.
    """

    def __init__(self, radius: float, size: Size, *, plate: CleanPlate | None = None) -> None:
        """Prepare for frames of ``size``.

        Args:
            radius: radius of the disc that blurs as much, pixels of a frame with 720 lines, > 0; the standard
                deviation is half of it.
            size: (width, height) of the frames.
            plate: remembers the room of a still camera, so that more of it is there to be blurred.
        """
        self._plate = plate
        sigma = radius / 2 * min(size) / normalized.REFERENCE_SIDE
        self._size = size
        self._sizes = resize.halvings(size, sigma / 1.2)
        factor = 2 ** len(self._sizes)
        # Reducing is a box of `factor` pixels, enlarging a tent or a B-spline of about as much: both blur already.
        self._sigma = math.sqrt(max(0.0, (sigma / factor) ** 2 - (1 / 12 + 1 / 4 if factor > 1 else 0)))
        self._grow = max(1, round(min(size) / 180 / factor))

    def __call__(self, image: Image, alpha: Alpha8, at_s: float) -> Image:  # noqa: ARG002 - every look takes all
        """The blurred background of ``image``, a new image."""
        small = resize.shrink(image, self._sizes).astype(np.float32)
        weight = normalized.room_weight(alpha, self._sizes, self._grow)
        room = normalized.premultiply(small, weight) if self._plate is None else self._plate(small, weight)
        if self._sigma > 0.2:
            room = cv2.GaussianBlur(room, (0, 0), self._sigma, borderType=cv2.BORDER_REPLICATE)
        blurred = normalized.unpremultiply(normalized.fill_holes(room), otherwise=128)
        return normalized.enlarge((blurred + 0.5).astype(np.uint8), self._size)
