"""The photo's background without the subject: what is behind them, guessed from around them."""

import cv2
import numpy as np
from numpy.typing import NDArray

from realtime.imaging.fit import limit_short_side
from realtime.looks import normalized
from realtime.photo.strips import enlarged_rows
from realtime.structures import Alpha, Image, Size

_SIDE = 256
"""Short side at which the colours behind the subject are computed, pixels."""

_GROWTH = 0.015
"""How far the subject is dilated before it is painted over, as a fraction of the short side: its soft edge and its
shadow would draw its outline."""

_FLOOR = 0.02
"""Minimum alpha that is part of the subject."""

_DIFFUSION = (24.0, 12.0, 6.0, 3.0, 1.5)
"""Standard deviations of the blurs that spread colours into a hole, pixels."""

_STEPS = 4
"""Number of blurs of each width."""


class CleanPlate:
    """Paints over the subject of one photo, smoothly, with the colours around them (see ``looks.normalized``).

    Args:
        background: (h, w, 3) uint8 BGR, the photo's background, reduced; the subject may be in it.
        alpha: (h, w) float32 in [0, 1], the subject in it.
        size: (width, height) of the photo.
        white: the maximum value of a channel of the photo.
    """

    def __init__(self, background: Image, alpha: Alpha, size: Size, white: int) -> None:
        self._size = size
        reduced = limit_short_side((background.shape[1], background.shape[0]), _SIDE)
        small = np.asarray(cv2.resize(background, reduced, interpolation=cv2.INTER_AREA), np.float32)
        is_subject = (np.asarray(cv2.resize(alpha, reduced, interpolation=cv2.INTER_AREA)) > _FLOOR).astype(np.uint8)
        grow = max(1, round(_GROWTH * min(reduced)))
        covered = _dilate(is_subject, grow)
        room = (1 - _dilate(covered, 1)).astype(np.float32)
        if not room.any():  # the subject is everywhere: nothing is known of the background
            room[:] = 1
        fill = fill_smoothly(small, room)
        self._fill = np.asarray(fill * np.float32(white / 255), np.float32)
        weight = cv2.GaussianBlur(covered.astype(np.float32), (0, 0), grow / 2, borderType=cv2.BORDER_REPLICATE)
        self._weight = np.clip(2 * np.asarray(weight, np.float32), 0, 1)  # 1 everywhere in ``covered``

    def over(self, rows: NDArray[np.float32], top: int) -> NDArray[np.float32]:
        """Return ``rows`` of the background, (n, W, 3) from row ``top`` on, with the subject painted over."""
        bottom = top + len(rows)
        weight = enlarged_rows(self._weight, self._size, top, bottom)[..., None]
        return np.asarray(rows + weight * (enlarged_rows(self._fill, self._size, top, bottom) - rows), np.float32)


def fill_smoothly(image: NDArray[np.float32], weight: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return ``image``, (h, w, 3), where ``weight``, (h, w) in [0, 1], is 0, replaced by a smooth continuation.

    The pyramid of ``normalized.fill_holes``, whose cells show, is the start of a diffusion from coarse to fine.
    """
    fill = normalized.unpremultiply(normalized.fill_holes(normalized.premultiply(image, weight)))
    inside = (1 - np.minimum(1, weight))[..., None]
    for sigma in _DIFFUSION:
        for _ in range(_STEPS):
            blurred = cv2.GaussianBlur(fill, (0, 0), sigma, borderType=cv2.BORDER_REPLICATE)
            fill += inside * (blurred - fill)
    return np.asarray(fill, np.float32)


def _dilate(mask: NDArray[np.uint8], reach: int) -> NDArray[np.uint8]:
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * reach + 1, 2 * reach + 1))
    return np.asarray(cv2.dilate(mask, kernel), np.uint8)
