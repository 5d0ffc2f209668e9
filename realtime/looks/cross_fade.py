"""Change the look while the video runs."""

from collections.abc import Callable

import cv2
import numpy as np

from realtime.structures import Alpha8, Image

FADE_S = 0.3
"""Duration of the fade to a new look, seconds."""


class CrossFade:
    """A look that can be replaced from any thread; the new one fades in over the next frames.

    ``change`` takes a look that is ready to be called, so that no frame waits for it.

    Args:
        look: the look to begin with.
        fade_s: duration of a fade, seconds.
    """

    def __init__(self, look: Callable[[Image, Alpha8, float], Image], *, fade_s: float = FADE_S) -> None:
        self._fade_s = fade_s
        self._wanted = look  # the only field that another thread writes
        self._before, self._after, self._since_s = look, look, 0.0

    def change(self, look: Callable[[Image, Alpha8, float], Image]) -> None:
        """Fade to ``look``, beginning with the next frame."""
        self._wanted = look

    def __call__(self, image: Image, alpha: Alpha8, at_s: float) -> Image:
        """Return the background of ``image``, whose time is ``at_s``, seconds: a new image."""
        wanted = self._wanted
        if wanted is not self._after:
            self._before, self._after, self._since_s = self._after, wanted, at_s
        background = self._after(image, alpha, at_s)
        if self._before is self._after:
            return background
        weight = max(0.0, (at_s - self._since_s) / self._fade_s)
        if weight >= 1:
            self._before = self._after
            return background
        return np.asarray(
            cv2.addWeighted(background, weight, self._before(image, alpha, at_s), 1 - weight, 0), np.uint8
        )
