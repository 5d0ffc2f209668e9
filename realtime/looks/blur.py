"""Gaussian blur of the room without the person."""

import math

import cv2
import numpy as np

from realtime.imaging import resize
from realtime.looks import normalized
from realtime.looks.clean_plate import CleanPlate
from realtime.structures import Alpha8, Image, Size

_REDUCED_SIGMA = 1.2
"""Minimum standard deviation to which a blur is reduced with the image, pixels."""


class Gaussian:
    """Normalized Gaussian blur: ``blur(w * I) / blur(w)`` with ``w = 1 - alpha``, the person dilated.

    Computed on an image that is halved until the blur is little more than a pixel wide.
    """

    def __init__(self, radius: float, size: Size, *, plate: CleanPlate | None = None) -> None:
        """Prepare for frames of ``size``.

        Args:
            radius: radius of a disc that blurs as much, pixels of a frame with 720 lines, > 0; the standard deviation
                is half of it.
            size: (width, height) of the frames, pixels.
            plate: remembers the room, so that more of it is known where the person stands.
        """
        self._plate = plate
        sigma = radius / 2 * min(size) / normalized.REFERENCE_SIDE
        self._size = size
        self._sizes = resize.halvings(size, sigma / _REDUCED_SIGMA)
        factor = 2 ** len(self._sizes)
        # Reducing is a box filter of `factor` pixels, enlarging a tent or a B-spline of about as much: both blur.
        self._sigma = math.sqrt(max(0.0, (sigma / factor) ** 2 - (1 / 12 + 1 / 4 if factor > 1 else 0)))
        self._grow = normalized.person_margin(size, factor)

    def __call__(self, image: Image, alpha: Alpha8, at_s: float) -> Image:  # noqa: ARG002 - every look takes all
        """Return the blurred background of ``image``, a new image."""
        small = resize.shrink(image, self._sizes).astype(np.float32)
        weight = normalized.room_weight(alpha, self._sizes, self._grow)
        room = normalized.premultiply(small, weight) if self._plate is None else self._plate(small, weight)
        if self._sigma > 0.2:
            room = cv2.GaussianBlur(room, (0, 0), self._sigma, borderType=cv2.BORDER_REPLICATE)
        blurred = normalized.unpremultiply(normalized.fill_holes(room), otherwise=128)
        return normalized.enlarge((blurred + 0.5).astype(np.uint8), self._size)
