"""Blur without the person in it, and the blur that hides everything."""

import cv2
import numpy as np
from numpy.typing import NDArray

from realtime.structures import Alpha, Image, Size

REFERENCE_HEIGHT = 720
"""Radii are given for a frame of this height, pixels, and scaled with the frame."""


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

    Works on a reduced image; where nothing of the background is within reach, coarser and coarser levels of a pyramid
    fill in. Nothing of the person's colours is in the result.
    """

    def __init__(self, radius: float, size: Size) -> None:
        """Prepare for frames of ``size``.

        Args:
            radius: standard deviation of the blur in pixels of a frame 720 pixels high, > 0.
            size: (width, height) of the frames.
        """
        width, height = size
        sigma = radius * height / REFERENCE_HEIGHT
        self.factor = float(np.clip(sigma / 2, 1, min(height, width)))
        self.sigma = sigma / self.factor
        self.small_size = (max(1, round(width / self.factor)), max(1, round(height / self.factor)))
        self.size = size

    def __call__(self, image: Image, alpha: Alpha) -> Image:
        """The blurred background of ``image``, a new (H, W, 3) uint8 buffer."""
        small = cv2.resize(image, self.small_size, interpolation=cv2.INTER_AREA).astype(np.float32)
        hidden = cv2.resize(alpha, self.small_size, interpolation=cv2.INTER_AREA)
        hidden = cv2.dilate(hidden, np.ones((3, 3), np.uint8))
        weight = np.clip(1 - 2 * hidden, 0, 1).astype(np.float32)
        weighted = np.dstack([small * weight[..., None], weight])
        blurred = cv2.GaussianBlur(weighted, (0, 0), max(self.sigma, 0.3), borderType=cv2.BORDER_REPLICATE)
        filled = _fill(np.asarray(blurred, np.float32))
        return np.asarray(cv2.resize(filled, self.size, interpolation=cv2.INTER_LINEAR), np.uint8)


def _fill(weighted: NDArray[np.float32]) -> Image:
    """(h, w, 4) colours times weight, and weight -> (h, w, 3) uint8 colours; holes filled from coarser levels."""
    enough = 1e-2
    height, width = weighted.shape[:2]
    weight = weighted[..., 3:]
    colours = weighted[..., :3] / np.maximum(weight, 1e-6)
    if (weight < enough).any():
        if max(height, width) > 1:
            half = cv2.resize(weighted, (max(1, width // 2), max(1, height // 2)), interpolation=cv2.INTER_AREA)
            coarse = cv2.resize(
                _fill(np.asarray(half, np.float32)), (width, height), interpolation=cv2.INTER_LINEAR
            ).astype(np.float32)
        else:
            coarse = np.full_like(colours, 128.0)
        trust = np.clip(weight / enough, 0, 1)
        colours = colours * trust + coarse.reshape(colours.shape) * (1 - trust)
    return np.clip(np.rint(colours), 0, 255).astype(np.uint8)
