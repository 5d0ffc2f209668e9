"""The room as a fixed camera has seen it, which fills in what the person hides now."""

import cv2
import numpy as np
from numpy.typing import NDArray

from realtime.looks import normalized

_RATE = 0.1
"""Weight of a new frame in the plate, where it shows the room."""

_MAX_CHANGE = 14.0
"""Mean difference between room and plate above which camera or light has changed and the plate is dropped, grey
levels."""


class CleanPlate:
    """A running mean of the room, at a reduced size."""

    def __init__(self) -> None:
        self._plate: NDArray[np.float32] | None = None
        self._is_known: NDArray[np.float32] | None = None

    def __call__(self, small: NDArray[np.float32], weight: NDArray[np.float32]) -> normalized.Premultiplied:
        """Update the plate with a frame and return the room as far as it is known.

        Args:
            small: (h, w, 3) float32, the reduced frame.
            weight: (h, w) float32 in [0, 1], how much each of its pixels shows of the room alone.
        """
        if self._plate is None or self._is_known is None or self._has_changed(small, weight):
            self._plate, self._is_known = small.copy(), np.zeros_like(weight)
        rate = np.where(self._is_known > 0, np.float32(_RATE), np.float32(1)) * (weight >= 1)
        self._plate += cv2.merge([rate] * 3) * (small - self._plate)
        np.maximum(self._is_known, weight >= 1, out=self._is_known)
        weights = cv2.merge([weight] * 3)
        mixed = small * weights + self._plate * (1 - weights)
        return normalized.premultiply(mixed, np.maximum(weight, self._is_known))

    def _has_changed(self, small: NDArray[np.float32], weight: NDArray[np.float32]) -> bool:
        common = ((weight >= 1) & (self._is_known > 0)).view(np.uint8)  # type: ignore[operator]
        if not common.any():
            return False
        return sum(cv2.mean(cv2.absdiff(small, self._plate), common)[:3]) / 3 > _MAX_CHANGE  # type: ignore[arg-type]
