"""More light in a dark picture."""

import cv2
import numpy as np

from realtime.imaging import resize
from realtime.structures import Alpha8, Image

_WANTED = 0.42
"""Mean brightness that a dark picture is lifted towards, white = 1."""

_MOST = 2.2
"""The strongest curve: an exponent of 1 / this."""

_FOLLOW = 0.08
"""How fast a change of light is followed: share of the way in each frame."""


class LowLightBoost:
    """Brightens the picture while it is dark, more in the shadows than in the lights; a bright one is left alone."""

    def __init__(self, amount: float) -> None:
        """Lift by ``amount``, 0 to 1, of what a dark picture lacks."""
        self._amount = amount
        self._bend: float | None = None

    def __call__(self, image: Image, alpha: Alpha8 | None, at_s: float) -> Image:  # noqa: ARG002 - every step takes all
        """``image``, brighter. Judged by the person where ``alpha`` says who that is, else by the whole picture."""
        size = (64, 36)
        small = resize.shrink_to(image, size)
        where = None
        if alpha is not None:
            kept = (resize.shrink_to(alpha, size) > 127).view(np.uint8)
            where = kept if kept.any() else None
        mean = float(np.clip(sum(cv2.mean(small, where)[:3]) / 3 / 255, 0.02, 0.98))
        lacking = float(np.clip(np.log(mean) / np.log(_WANTED), 1, _MOST))
        bend = 1 + self._amount * (lacking - 1)
        self._bend = bend if self._bend is None else self._bend + _FOLLOW * (bend - self._bend)
        if self._bend < 1.02:
            return image
        curve = (np.arange(256) / 255) ** (1 / self._bend) * 255 + 0.5
        return np.asarray(cv2.LUT(image, curve.astype(np.uint8)), np.uint8)
