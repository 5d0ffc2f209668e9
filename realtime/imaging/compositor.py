"""Blends the kept foreground over the look's background."""

import numpy as np
from numpy.typing import NDArray

from realtime.imaging.jit import Array, compiled
from realtime.structures import Alpha8, Image

_RUN = 64
"""Pixels of a row that are looked at together: wholly kept or wholly background, most are settled in one go."""


def composite(foreground: Image, background: Image, alpha: Alpha8, *, out: Image | None = None) -> Image:
    """Blend ``foreground`` over ``background``: ``(alpha * fg + (255 - alpha) * bg) / 255``, rounded to the nearest.

    Args:
        foreground: (H, W, 3) uint8 BGR.
        background: (H, W, 3) uint8 BGR.
        alpha: (H, W) uint8; 255 keeps the foreground bit by bit, 0 the background.
        out: (H, W, 3) uint8, writable and C-contiguous, where the result goes; may be ``background`` itself.

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
        out = np.array(background, order="C")
    elif out.shape != background.shape or not (out.flags.writeable and out.flags.c_contiguous):
        raise ValueError(f"out must be writable, C-contiguous and {background.shape}, got {out.shape}")
    elif out is not background:
        np.copyto(out, background)
    _blend(np.ascontiguousarray(foreground), np.ascontiguousarray(alpha), out)
    return out


def blend_over(foreground: Image, background: Image, alpha: Alpha8) -> Image:
    """``composite`` that writes over ``background`` and returns it."""
    return composite(foreground, background, alpha, out=background)


@compiled(Array("uint8", 3), Array("uint8", 2), Array("uint8", 3, written=True))
def _blend(foreground: NDArray[np.uint8], alpha: NDArray[np.uint8], out: NDArray[np.uint8]) -> None:
    """Lay ``foreground`` over ``out``."""
    height, width = alpha.shape
    over_rows, out_rows = foreground.reshape(height, 3 * width), out.reshape(height, 3 * width)
    shares = np.empty(3 * _RUN, np.float32)
    for y in range(height):
        for run in range((width + _RUN - 1) // _RUN):
            left = run * _RUN
            count = min(_RUN, width - left)
            levels = alpha[y, left : left + count]
            some, whole = np.uint8(0), np.uint8(255)
            for x in range(count):
                some |= levels[x]
                whole &= levels[x]
            if some == 0:
                continue
            over = over_rows[y, 3 * left : 3 * (left + count)]
            under = out_rows[y, 3 * left : 3 * (left + count)]
            if whole == 255:
                for i in range(3 * count):
                    under[i] = over[i]
                continue
            for x in range(count):  # a share for each channel, so that the next loop has nothing to skip
                share = np.float32(levels[x])
                shares[3 * x], shares[3 * x + 1], shares[3 * x + 2] = share, share, share
            for i in range(3 * count):
                below = np.float32(under[i])
                mixed = below + (np.float32(over[i]) - below) * shares[i] * np.float32(1 / 255)
                under[i] = np.uint8(mixed + np.float32(0.5))
