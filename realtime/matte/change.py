"""Whether the picture has changed: an unchanged one needs no new inference."""

import cv2
import numpy as np
from numpy.typing import NDArray

from realtime.imaging import resize
from realtime.structures import Image, Size

_BLOCKS = (32, 18)
"""Columns and rows of the blocks whose means are compared: noise is averaged away in them, people are not."""


class ChangeDetector:
    """How much pictures differ from one that is remembered. Used from one thread."""

    def __init__(self) -> None:
        self._before: NDArray[np.float32] | None = None

    def difference(self, image: Image) -> float:
        """The largest change of a block's mean since the remembered picture, grey levels; infinite without one."""
        if self._before is None:
            return float("inf")
        return float(np.abs(_block_means(image) - self._before).max())

    def remember(self, image: Image) -> None:
        """Compare with ``image`` from now on."""
        self._before = _block_means(image)


def _block_means(image: Image, blocks: Size = _BLOCKS) -> NDArray[np.float32]:
    """Mean colour of each block, (rows, columns, 3)."""
    least = (min(4 * blocks[0], image.shape[1]), min(4 * blocks[1], image.shape[0]))
    small = resize.shrink_to(image, least)
    return np.asarray(cv2.resize(small, blocks, interpolation=cv2.INTER_AREA), np.float32)
