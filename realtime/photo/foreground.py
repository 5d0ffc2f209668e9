"""The subject's own colours in the soft edge of a photo."""

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from realtime.imaging.fit import limit_short_side
from realtime.looks.harmonize import colours_nearby
from realtime.looks.harmonize_kernel import CLEAR, MAX_DOUBT, NEARLY_PERSON
from realtime.photo.strips import enlarged_rows
from realtime.structures import Alpha, Image, Size

_SIDE = 240
"""Short side at which the colours nearby are computed, pixels."""


class ForegroundColours:
    """The subject's own colours in the soft band, where a pixel of the photo mixes subject and background.

    The estimate of ``looks.harmonize``, at the depth of the photo: the local mean colours of subject and background
    explain the pixel together, up to a difference that the subject takes in proportion to alpha; where the pixel is
    clearly nearer to the background than its alpha says, the subject's mean colour replaces it.

    Args:
        preview: (h, w, 3) uint8 BGR.
        alpha: (h, w) float32, the subject in the preview.
        size: (width, height) of the photo.
        white: the maximum value of a channel of the photo.
    """

    def __init__(self, preview: Image, alpha: Alpha, size: Size, white: int) -> None:
        self._size, self._white = size, white
        reduced = limit_short_side((preview.shape[1], preview.shape[0]), _SIDE)
        small = cv2.resize(preview, reduced, interpolation=cv2.INTER_AREA)
        small_alpha = np.asarray(np.rint(cv2.resize(alpha, reduced, interpolation=cv2.INTER_AREA) * 255), np.uint8)
        self._room, self._subject = colours_nearby(small, small_alpha)

    def foreground(self, pixels: NDArray[Any], alpha: Alpha, top: int) -> NDArray[Any]:
        """Return (n, W, 3) ``pixels``, whose first row is ``top``, without the background's colour in soft pixels."""
        rows, columns = np.nonzero((alpha > 0) & (alpha < 1))
        if not len(rows):
            return pixels
        first, last = int(rows.min()), int(rows.max()) + 1
        room, subject = (
            enlarged_rows(plane, self._size, top + first, top + last)[rows - first, columns]
            for plane in (self._room, self._subject)
        )
        seen = pixels[rows, columns] * np.float32(255 / self._white)
        made = _unmix(seen, alpha[rows, columns][:, None], room, subject) * np.float32(self._white / 255)
        own = pixels.copy()
        own[rows, columns] = np.rint(made).astype(pixels.dtype)
        return own


def _unmix(
    seen: NDArray[np.float32], alpha: NDArray[np.float32], room: NDArray[np.float32], subject: NDArray[np.float32]
) -> NDArray[np.float32]:
    """Return the subject's own colours of pixels, (n, 3) in [0, 255]; the formula of ``harmonize_kernel.unmix``."""
    whole, own = subject - room, seen - room
    colours = np.clip(subject + alpha * (own - alpha * whole), 0, 255)
    squared = np.square(whole).sum(axis=1, keepdims=True)
    along = (whole * own).sum(axis=1, keepdims=True)
    nearness = along / ((squared + 1) * np.maximum(NEARLY_PERSON * alpha, 1e-3))
    doubt = np.square(squared) / (np.square(squared) + CLEAR**4)
    doubt = doubt * np.minimum(1, MAX_DOUBT * (1 - alpha)) * (1 - np.clip(nearness, 0, 1))
    return np.asarray(colours - doubt * (colours - subject), np.float32)
