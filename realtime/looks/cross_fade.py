"""Fade from one look to the next while the video runs."""

import cv2
import numpy as np

from realtime.looks.spec import Look
from realtime.structures import Alpha8, Image

FADE_S = 0.3
"""Duration of the fade to a new look, seconds."""


class CrossFade:
    """Calls a look; if it is another one than in the last call, fades it in over the next frames.

    Args:
        fade_s: duration of a fade, seconds.
    """

    def __init__(self, *, fade_s: float = FADE_S) -> None:
        self._fade_s = fade_s
        self._before: Look | None = None
        self._after: Look | None = None
        self._since_s = 0.0

    def __call__(self, look: Look, image: Image, alpha: Alpha8, at_s: float) -> Image:
        """Return the background that ``look`` makes of ``image``, whose time is ``at_s``, seconds, as a look does."""
        if look is not self._after:
            self._before, self._after, self._since_s = self._after, look, at_s
        background = look(image, alpha, at_s)
        if self._before is None:
            return background
        weight = max(0.0, (at_s - self._since_s) / self._fade_s)
        if weight >= 1:
            self._before = None
            return background
        before = self._before(image, alpha, at_s)
        return np.asarray(cv2.addWeighted(background, weight, before, 1 - weight, 0), np.uint8)
