"""Blending a foreground over a background."""

import numpy as np
from numpy.typing import NDArray

from realtime.imaging.jit import Array, compiled
from realtime.imaging.rows import RUN, copy, scan
from realtime.structures import Alpha8, Image


def composite(foreground: Image, background: Image, alpha: Alpha8, *, out: Image | None = None) -> Image:
    """Blend ``foreground`` over ``background``: ``(alpha * fg + (255 - alpha) * bg) / 255``, rounded to the nearest.

    Args:
        foreground: (H, W, 3) uint8 BGR.
        background: (H, W, 3) uint8 BGR.
        alpha: (H, W) uint8; 255 keeps every bit of the foreground, 0 of the background.
        out: (H, W, 3) uint8, writable and C-contiguous, written; may be ``background`` itself. None = a new image.

    Returns:
        ``out``, or a new (H, W, 3) uint8 BGR image. The inputs are left as they were, except for ``out``.

    Raises:
        ValueError: the arrays differ in height or width, ``alpha`` is not uint8, or ``out`` cannot be written to.
    """
    if not foreground.shape == background.shape == (*alpha.shape, 3) or alpha.dtype != np.uint8:
        raise ValueError(
            f"foreground {foreground.shape}, background {background.shape} and alpha {alpha.shape} {alpha.dtype} "
            "must have the same height and width, and alpha be uint8"
        )
    if out is None:
        out = np.empty(background.shape, np.uint8)
    elif out.shape != background.shape or not (out.flags.writeable and out.flags.c_contiguous):
        raise ValueError(f"out must be writable, C-contiguous and {background.shape}, got {out.shape}")
    arrays = (np.ascontiguousarray(array) for array in (foreground, background, alpha))
    _blend(*arrays, out is background, out)
    return out


def blend_over(foreground: Image, background: Image, alpha: Alpha8) -> Image:
    """``composite`` that writes over ``background`` and returns it, or a new image if that is read-only."""
    return composite(foreground, background, alpha, out=background if background.flags.writeable else None)


@compiled(*[Array("uint8", 3)] * 2, Array("uint8", 2), "boolean", Array("uint8", 3, written=True))
def _blend(
    foreground: NDArray[np.uint8],
    background: NDArray[np.uint8],
    alpha: NDArray[np.uint8],
    in_place: bool,
    out: NDArray[np.uint8],
) -> None:
    """Blend ``foreground`` over ``background`` into ``out``; with ``in_place`` the background is in ``out`` already."""
    height, width = alpha.shape
    foreground_rows, out_rows = foreground.reshape(height, 3 * width), out.reshape(height, 3 * width)
    background_rows = background.reshape(height, 3 * width)
    weights = np.empty(3 * RUN, np.uint8)
    for y in range(height):
        for left in range(0, width, RUN):
            right = min(left + RUN, width)
            levels = alpha[y, left:right]
            any_bits, all_bits = scan(levels)
            over, under = foreground_rows[y, 3 * left : 3 * right], out_rows[y, 3 * left : 3 * right]
            if all_bits == 255:
                copy(over, under)
                continue
            if not in_place:
                copy(background_rows[y, 3 * left : 3 * right], under)
            if any_bits == 0:
                continue
            for x in range(levels.shape[0]):  # a weight per channel, so that the next loop runs straight through
                weights[3 * x], weights[3 * x + 1], weights[3 * x + 2] = levels[x], levels[x], levels[x]
            for i in range(under.shape[0]):  # in 16 bits: the sum divided by 255, to the nearest
                weight = np.uint16(weights[i])
                above, below = np.uint16(over[i]) * weight, np.uint16(under[i]) * np.uint16(np.uint16(255) - weight)
                mixed = np.uint16(above + below + np.uint16(128))
                under[i] = np.uint8(np.uint16(mixed + np.uint16(mixed >> np.uint16(8))) >> np.uint16(8))
