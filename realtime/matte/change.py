"""Measures how much the image has changed: an unchanged one needs no new inference."""

import cv2
import numpy as np
from numpy.typing import NDArray

from realtime.imaging import resize
from realtime.structures import Image, Size

_BLOCKS = (32, 18)
"""Number of blocks, (columns, rows), whose means are compared: they average noise away, but not people."""


class ChangeDetector:
    """Compares images with a reference. Called from one thread."""

    def __init__(self) -> None:
        self._reference: NDArray[np.float32] | None = None

    def difference(self, image: Image) -> float:
        """Return the largest change of a block's mean since the reference, grey levels; infinite without one."""
        if self._reference is None:
            return float("inf")
        return float(np.abs(_block_means(image) - self._reference).max())

    def remember(self, image: Image) -> None:
        """Make ``image`` the reference."""
        self._reference = _block_means(image)


def _block_means(image: Image, blocks: Size = _BLOCKS) -> NDArray[np.float32]:
    """Return the mean colour of each block, (rows, columns, 3)."""
    size = (min(4 * blocks[0], image.shape[1]), min(4 * blocks[1], image.shape[0]))
    small = resize.shrink_to(image, size)
    return np.asarray(cv2.resize(small, blocks, interpolation=cv2.INTER_AREA), np.float32)
