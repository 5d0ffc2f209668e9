"""Blends the kept foreground over the look's background."""

import cv2
import numpy as np

from realtime.structures import Alpha, Image


def composite(foreground: Image, background: Image, alpha: Alpha) -> Image:
    """Blend ``foreground`` over ``background``: ``alpha * fg + (1 - alpha) * bg``.

    Args:
        foreground: (H, W, 3) uint8 BGR.
        background: (H, W, 3) uint8 BGR.
        alpha: (H, W) float32 in [0, 1]; 1 keeps the foreground bit by bit, 0 the background.

    Returns:
        A new (H, W, 3) uint8 BGR image. The inputs are left as they were.

    Raises:
        ValueError: the three do not have the same height and width.
    """
    if not foreground.shape == background.shape == (*alpha.shape, 3):
        raise ValueError(
            f"foreground {foreground.shape}, background {background.shape} and alpha {alpha.shape} "
            "must have the same height and width"
        )
    out = background.copy()
    left, top, width, height = cv2.boundingRect((alpha > 0).view(np.uint8))
    if width and height:
        inside = np.s_[top : top + height, left : left + width]
        weight = np.ascontiguousarray(alpha[inside])
        out[inside] = cv2.blendLinear(
            np.ascontiguousarray(foreground[inside]),
            np.ascontiguousarray(background[inside]),
            weight,
            1 - weight,
        )
    return out
