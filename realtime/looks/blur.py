"""Blur without the person in it, and the blur that hides everything."""

import math

import cv2
import numpy as np

from realtime.imaging import resize
from realtime.looks import reduced
from realtime.looks.plate import Plate
from realtime.structures import Image, Levels, Size


def privacy_blur(image: Image) -> Image:
    """Hide everything in ``image``: what is shown while there is no matte to trust.

    The picture is averaged over blocks of 1/12 of its height, then drawn smoothly again: text of 1/20 of the height,
    and faces of any size a camera sees, cannot be read from it, nor sharpened back, as the detail is gone.

    Args:
        image: (H, W, 3) uint8 BGR.

    Returns:
        A new (H, W, 3) uint8 BGR image.
    """
    height, width = image.shape[:2]
    rows = min(12, height)
    columns = max(1, min(width, round(12 * width / height)))
    small = cv2.resize(image, (columns, rows), interpolation=cv2.INTER_AREA)
    small = cv2.GaussianBlur(small, (0, 0), 0.8, borderType=cv2.BORDER_REPLICATE)
    middle = cv2.resize(small, (min(width, 8 * columns), min(height, 8 * rows)), interpolation=cv2.INTER_CUBIC)
    return np.asarray(cv2.resize(middle, (width, height), interpolation=cv2.INTER_LINEAR), np.uint8)


class Gaussian:
    """Gaussian blur of what is left when the person is taken out: ``blur(w * I) / blur(w)``, ``w = 1 - alpha`` grown.

    Works on an image reduced to where the blur is little more than a pixel wide.
    """

    def __init__(self, radius: float, size: Size, *, plate: Plate | None = None) -> None:
        """Prepare for frames of ``size``.

        Args:
            radius: radius of the disc that blurs as much, pixels of a frame with 720 lines, > 0; the standard
                deviation is half of it.
            size: (width, height) of the frames.
            plate: remembers the room of a still camera, so that more of it is there to be blurred.
        """
        self._plate = plate
        sigma = radius / 2 * min(size) / reduced.REFERENCE_SIDE
        self._size = size
        self._sizes = resize.halvings(size, sigma / 1.2)
        factor = 2 ** len(self._sizes)
        # Reducing is a box of `factor` pixels, enlarging a tent or a B-spline of about as much: both blur already.
        self._sigma = math.sqrt(max(0.0, (sigma / factor) ** 2 - (1 / 12 + 1 / 4 if factor > 1 else 0)))
        self._grow = max(1, round(min(size) / 180 / factor))

    def __call__(self, image: Image, alpha: Levels) -> Image:
        """The blurred background of ``image``, a new image."""
        small = resize.shrink(image, self._sizes).astype(np.float32)
        weight = reduced.room_weight(alpha, self._sizes, self._grow)
        room = reduced.weighted(small, weight) if self._plate is None else self._plate(small, weight)
        if self._sigma > 0.2:
            room = cv2.GaussianBlur(room, (0, 0), self._sigma, borderType=cv2.BORDER_REPLICATE)
        blurred = reduced.colours(reduced.fill(room), otherwise=128)
        return reduced.enlarge((blurred + 0.5).astype(np.uint8), self._size)
