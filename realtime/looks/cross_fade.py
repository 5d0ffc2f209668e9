"""Changing the look while the picture goes on."""

import time
from collections.abc import Callable

import cv2
import numpy as np

from realtime.structures import Alpha8, Image

FADE_S = 0.3
"""How long a new look takes to come in, seconds."""


class CrossFade:
    """A look that can be changed from any thread; the new one fades in.

    Whoever calls ``change`` has made the new look already, so that no frame waits for that.
    """

    def __init__(
        self,
        look: Callable[[Image, Alpha8], Image],
        *,
        fade_s: float = FADE_S,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Begin with ``look``."""
        self._fade_s, self._clock = fade_s, clock
        self._looks = (look, look, -fade_s)

    def change(self, look: Callable[[Image, Alpha8], Image]) -> None:
        """From now on, ``look``."""
        self._looks = (self._looks[1], look, self._clock())

    def __call__(self, image: Image, alpha: Alpha8) -> Image:
        """The background of ``image``."""
        before, after, since = self._looks
        share = 1.0 if before is after else (self._clock() - since) / self._fade_s
        background = after(image, alpha)
        if share >= 1:
            return background
        share = max(0.0, share)
        return np.asarray(cv2.addWeighted(background, share, before(image, alpha), 1 - share, 0), np.uint8)
