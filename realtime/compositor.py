"""Blends the kept foreground over the look's background."""

import cv2
import numpy as np

from realtime import blocks
from realtime.structures import Alpha, Image


def composite(foreground: Image, background: Image, alpha: Alpha, *, into_background: bool = False) -> Image:
    """Blend ``foreground`` over ``background``: ``alpha * fg + (1 - alpha) * bg``.

    Only the blocks of the soft edge are computed; the others are copied.

    Args:
        foreground: (H, W, 3) uint8 BGR.
        background: (H, W, 3) uint8 BGR.
        alpha: (H, W) float32 in [0, 1]; 1 keeps the foreground bit by bit, 0 the background.
        into_background: the caller has no further use for ``background``: write over it, unless it is read-only.

    Returns:
        A (H, W, 3) uint8 BGR image: ``background`` with the foreground in it if that was allowed, else a new one.
        The other inputs are left as they were.

    Raises:
        ValueError: the three do not have the same height and width.
    """
    if not foreground.shape == background.shape == (*alpha.shape, 3):
        raise ValueError(
            f"foreground {foreground.shape}, background {background.shape} and alpha {alpha.shape} "
            "must have the same height and width"
        )
    own = into_background and background.flags.writeable and background is not foreground
    out = background if own else background.copy()
    kept, mixed = blocks.split(alpha)
    kept.copy(foreground, out)
    if len(mixed):
        weight = mixed.gather(alpha)
        flat = (-1, weight.shape[2])
        blended = cv2.blendLinear(
            mixed.gather(foreground).reshape(*flat, 3),
            mixed.gather(background).reshape(*flat, 3),
            weight.reshape(flat),
            (1 - weight).reshape(flat),
        )
        mixed.put(out, np.asarray(blended).reshape(*weight.shape, 3))
    return out
