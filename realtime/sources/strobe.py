"""Infrared cameras that light every second frame: the frames between are dark."""

from collections import deque

import numpy as np

from realtime.structures import Frame

_STEP = 16
"""Distance of the pixels whose brightness is measured, pixels."""

_BEATS = 8
"""Number of frames, in turn light and dark, from which the camera counts as strobing."""

_MIN_DEPTH, _MIN_LEVELS = 0.25, 8.0
"""Minimum difference of a dark frame from the light ones: as a fraction of their brightness, and in grey levels."""

_MAX_SPREAD = 0.5
"""Maximum difference among the light or the dark frames, as a fraction of that between them."""

_MAX_DARK = 2
"""Maximum number of dark frames in a row that are left out: with more, the light has gone out..."""

_MAX_LIGHT = 8
"""...and with more light ones in a row, it is on all the time."""


class StrobeFilter:
    """Finds the dark frames of a camera that strobes, which are no cuts and show nothing that the others do not.

    Attributes:
        is_strobing: whether the camera strobes.
    """

    def __init__(self) -> None:
        self.is_strobing = False
        self._levels: deque[float] = deque(maxlen=_BEATS)
        self._light = 0.0
        self._dark_run = self._light_run = 0

    def is_dark(self, frame: Frame) -> bool:
        """Whether ``frame`` is one of the dark ones."""
        level = float(frame.image[::_STEP, ::_STEP].mean())
        self._levels.append(level)
        if not self.is_strobing:
            self.is_strobing = self._alternates()
            self._light, self._dark_run, self._light_run = max(self._levels), 0, 0
        if not self.is_strobing:
            return False
        if _is_below(level, self._light):
            self._dark_run, self._light_run = self._dark_run + 1, 0
        else:
            self._light = level
            self._dark_run, self._light_run = 0, self._light_run + 1
        if self._dark_run > _MAX_DARK or self._light_run > _MAX_LIGHT:
            self.is_strobing = False
            self._levels.clear()
        return self.is_strobing and self._dark_run > 0

    def _alternates(self) -> bool:
        if len(self._levels) < _BEATS:
            return False
        levels = np.array(self._levels)
        light, dark = sorted((levels[::2], levels[1::2]), key=lambda each: float(each.mean()), reverse=True)
        gap = float(light.min() - dark.max())
        is_steady = max(np.ptp(light), np.ptp(dark)) <= _MAX_SPREAD * gap
        return bool(is_steady) and _is_below(float(dark.max()), float(light.min()))


def _is_below(level: float, light: float) -> bool:
    return light - level >= max(_MIN_LEVELS, _MIN_DEPTH * light)
