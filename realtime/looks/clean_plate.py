"""What a still camera has seen of the room: it fills what the person hides now."""

import cv2
import numpy as np
from numpy.typing import NDArray

from realtime.looks import normalized

_LEARN = 0.1
"""Share of a new picture that is taken into the plate where it shows the room."""

_MOVED = 14.0
"""Mean difference between room and plate, grey levels, that says the camera or the light has changed: start afresh."""


class CleanPlate:
    """The room over time, at a reduced size."""

    def __init__(self) -> None:
        """Nothing seen yet."""
        self._seen: NDArray[np.float32] | None = None
        self._known: NDArray[np.float32] | None = None

    def __call__(self, small: NDArray[np.float32], weight: NDArray[np.float32]) -> normalized.Premultiplied:
        """The room as far as it is known, from now and from before.

        Args:
            small: (h, w, 3) float32, the reduced image.
            weight: (h, w) float32, how much each of its pixels shows of the room alone.
        """
        if self._seen is None or self._known is None or self._moved(small, weight):
            self._seen, self._known = small.copy(), np.zeros_like(weight)
        fresh = np.where(self._known > 0, np.float32(_LEARN), np.float32(1)) * (weight >= 1)
        self._seen += cv2.merge([fresh] * 3) * (small - self._seen)
        np.maximum(self._known, weight >= 1, out=self._known)
        now = cv2.merge([weight] * 3)
        both = small * now + self._seen * (1 - now)
        return normalized.premultiply(both, np.maximum(weight, self._known))

    def _moved(self, small: NDArray[np.float32], weight: NDArray[np.float32]) -> bool:
        common = ((weight >= 1) & (self._known > 0)).view(np.uint8)  # type: ignore[operator]
        return bool(common.any()) and sum(cv2.mean(cv2.absdiff(small, self._seen), common)[:3]) / 3 > _MOVED  # type: ignore[arg-type]
