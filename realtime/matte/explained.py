"""Whether motion explains an image: whether it shows what an earlier one showed, moved along the optical flow."""

import cv2
import numpy as np

from realtime.structures import Alpha, Image

_CHANGED_LEVELS = 24.0
"""Colour difference from which a pixel is not explained, grey levels, averaged over 3x3 pixels."""

_MAX_CHANGED = 0.011
"""Maximum fraction of the subject that is not explained: a mouth or eyes, but not a hand before the chest."""


def is_explained(alpha: Alpha, now: Image, then: Image) -> bool:
    """Whether the subject in ``now`` is what it was in ``then``.

    Args:
        alpha: (h, w) float32, the subject in ``now``.
        now: (h, w, 4) uint8: BGR, and a channel that is not used.
        then: (h, w, 4) uint8, the earlier image, warped as ``alpha`` was.
    """
    is_inside = alpha > 0.5
    if not is_inside.any():
        return False
    blue, green, red, _ = cv2.split(cv2.absdiff(now, then))
    difference = np.asarray(cv2.blur(cv2.max(cv2.max(blue, green), red), (3, 3)))
    return float((difference[is_inside] > _CHANGED_LEVELS).mean()) <= _MAX_CHANGED
