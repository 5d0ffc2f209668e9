"""How far a matte reaches: less where it is overdue, and around it what an earlier one may still add."""

import cv2
import numpy as np

from realtime.structures import Alpha

_MEMORY_REACH = 0.12
"""How far from what a new matte keeps old ones still count, as a fraction of the matte's short side: no memory keeps
somebody who has left."""

_SOFTENING_PX_S, _MAX_SOFTENING_PX = 2.0, 4
"""How fast, in pixels of the matte per second, and how far at most the edge of an overdue matte moves inwards."""


def softened(alpha: Alpha, overdue_s: float) -> Alpha:
    """Return ``alpha``, (h, w), overdue by some seconds, with its edge moved inwards and softened: nowhere higher."""
    side = 2 * min(_MAX_SOFTENING_PX, 1 + round(overdue_s * _SOFTENING_PX_S)) + 1
    eroded = cv2.erode(alpha, np.ones((side, side), np.uint8), borderType=cv2.BORDER_REPLICATE)
    return np.minimum(alpha, np.asarray(cv2.blur(eroded, (side, side), borderType=cv2.BORDER_REPLICATE), np.float32))


def surroundings(alpha: Alpha) -> Alpha:
    """Return the highest value of ``alpha``, (h, w), near each pixel: what memory may keep there."""
    side = 2 * round(_MEMORY_REACH * min(alpha.shape)) + 1
    return np.asarray(cv2.dilate(alpha, np.ones((side, side), np.uint8)), np.float32)
