"""Blends the kept foreground over the look's background."""

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from realtime import blocks
from realtime.blocks import Patch
from realtime.structures import Image, Levels


def composite(
    foreground: Image,
    background: Image,
    alpha: Levels,
    patches: Sequence[Patch] | None = None,
    *,
    into_background: bool = False,
) -> Image:
    """Blend ``foreground`` over ``background``: ``(alpha * fg + (255 - alpha) * bg) / 255``, rounded to the nearest.

    Only the soft edge is computed; the rest is copied.

    Args:
        foreground: (H, W, 3) uint8 BGR.
        background: (H, W, 3) uint8 BGR.
        alpha: (H, W) uint8; 255 keeps the foreground bit by bit, 0 the background.
        patches: where the foreground has other colours; with all of the edge in them, as ``blocks.mixed`` tells it.
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
    if patches is None:
        edge = blocks.mixed(alpha)
        patches = [Patch(edge, edge.gather(foreground))]
    blended = [_blended(patch, background, alpha) for patch in patches]
    cv2.copyTo(foreground, alpha, out)  # wherever anything is kept, the edge too: that comes after
    for patch, colours in zip(patches, blended, strict=True):
        patch.blocks.put(out, colours)
    return out


def _blended(patch: Patch, background: Image, alpha: Levels) -> NDArray[np.uint8]:
    """The colours of ``patch`` over ``background``, in whole numbers."""
    over, share = patch.colours, patch.blocks.gather(alpha)
    if not len(share) or share.min() == 255:
        return over
    under = patch.blocks.gather(background)
    # Three equal channels: numpy multiplies arrays of one shape ten times faster than it broadcasts.
    wide = cv2.cvtColor(share.reshape(len(share), -1), cv2.COLOR_GRAY2BGR).astype(np.uint16).reshape(over.shape)
    total = over * wide
    total += under * (np.uint16(255) - wide)
    total += np.uint16(128)
    total += total >> np.uint16(8)  # with the next shift, a division by 255 that is right for every sum that can be
    total >>= np.uint16(8)
    return total.astype(np.uint8)
