"""Torn frames: whole down to some row, and from there on what damaged data was decoded to."""

import numpy as np
from numpy.typing import NDArray

from realtime.structures import Frame

_STEP = 16
"""Distance of the pixels that are compared: the side of a coded block, pixels."""

_CHANGE = 24
"""Minimum difference of a pixel that has changed, grey levels."""

_MAX_ABOVE, _MIN_BELOW, _MIN_ROW = 0.1, 0.7, 0.4
"""Fractions of pixels that have changed: at most above the tear, at least below it, at least in each row below it."""

_MAX_CALM = 0.3
"""Maximum fraction of pixels that change from frame to frame while the camera itself does not move."""

_MAX_TORN = 2
"""Maximum number of frames in a row that are torn; more of them are what the camera sees."""

_MAX_AGE_S = 0.3
"""Maximum age of the frame that is compared with, seconds."""


class TearDetector:
    """Finds torn frames by the last whole one: nothing has changed above a row, and nearly everything from there on.

    Where everything has changed, the frame is torn at its top or shows another scene: the next ones decide. While the
    camera moves, nothing is found.
    """

    def __init__(self) -> None:
        """Create a detector for the frames of one camera.

        ``confirmed`` counts the torn frames after which the camera showed what it had shown before them.
        """
        self.confirmed = 0
        self._last: NDArray[np.int16] | None = None
        self._last_at = 0.0
        self._is_calm = False
        self._torn = 0

    def is_torn(self, frame: Frame) -> bool:
        """Whether ``frame`` is torn."""
        pixels = frame.image[_STEP // 2 :: _STEP, _STEP // 2 :: _STEP].astype(np.int16)
        changed = self._changed(pixels, frame.captured_at)
        if changed is not None and self._is_calm and self._torn < _MAX_TORN and _has_tear(changed):
            self._torn += 1
            return True
        self._is_calm = changed is None or bool(changed.mean() <= _MAX_CALM)
        if changed is not None and self._is_calm:
            self.confirmed += self._torn
        self._last, self._last_at, self._torn = pixels, frame.captured_at, 0
        return False

    def _changed(self, pixels: NDArray[np.int16], at_s: float) -> NDArray[np.float64] | None:
        """Return the fraction of pixels of each row that have changed; None if there is nothing to compare with."""
        last = self._last
        if last is None or last.shape != pixels.shape or not pixels.size or at_s - self._last_at > _MAX_AGE_S:
            return None
        return np.asarray((np.abs(pixels - last).max(axis=2) > _CHANGE).mean(axis=1))


def _has_tear(changed: NDArray[np.float64]) -> bool:
    """Whether there is a row above which little has changed, and below which nearly everything has."""
    unlike = np.flatnonzero(changed < _MIN_ROW)
    row = int(unlike[-1]) + 1 if unlike.size else 0
    if row == changed.size or (row and changed[:row].mean() > _MAX_ABOVE):
        return False
    return bool(changed[row:].mean() >= _MIN_BELOW)
