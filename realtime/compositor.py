"""Blends the kept foreground over the look's background."""

import cv2
import numpy as np
from numpy.typing import NDArray

from realtime import blocks
from realtime.structures import Image, Levels


def composite(foreground: Image, background: Image, alpha: Levels, *, into_background: bool = False) -> Image:
    """Blend ``foreground`` over ``background``: ``(alpha * fg + (255 - alpha) * bg) / 255``, rounded to the nearest.

    Only the soft edge is computed; the rest is copied.

    Args:
        foreground: (H, W, 3) uint8 BGR.
        background: (H, W, 3) uint8 BGR.
        alpha: (H, W) uint8; 255 keeps the foreground bit by bit, 0 the background.
        into_background: the caller has no further use for ``background``: write over it, unless it is read-only.

    Returns:
        A (H, W, 3) uint8 BGR image: ``background`` with the foreground in it if that was allowed, else a new one.
        The other inputs are left as they were.

    Raises:
        ValueError: the three do not have the same height and width, or ``alpha`` is not uint8.
    """
    if not foreground.shape == background.shape == (*alpha.shape, 3) or alpha.dtype != np.uint8:
        raise ValueError(
            f"foreground {foreground.shape}, background {background.shape} and alpha {alpha.shape} {alpha.dtype} "
            "must have the same height and width, and alpha be uint8"
        )
    own = into_background and background.flags.writeable and background is not foreground
    out = background if own else background.copy()
    edge = blocks.mixed(alpha)
    blended = _blended(edge.gather(foreground), edge.gather(background), edge.gather(alpha)) if len(edge) else None
    cv2.copyTo(foreground, alpha, out)  # wherever anything is kept: the edge comes after
    if blended is not None:
        edge.put(out, blended)
    return out


def _blended(over: NDArray[np.uint8], under: NDArray[np.uint8], alpha: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """``over`` and ``under``, (n, rows, columns, 3), mixed by ``alpha``, (n, rows, columns), in whole numbers."""
    # Three equal channels: numpy multiplies arrays of one shape ten times faster than it broadcasts.
    share = cv2.cvtColor(alpha.reshape(len(alpha), -1), cv2.COLOR_GRAY2BGR).astype(np.uint16).reshape(over.shape)
    total = over * share
    total += under * (np.uint16(255) - share)
    total += np.uint16(128)
    total += total >> np.uint16(8)  # with the next shift, a division by 255 that is right for every sum that can be
    total >>= np.uint16(8)
    return total.astype(np.uint8)
