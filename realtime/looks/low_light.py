"""Brightens dark images."""

import cv2
import numpy as np

from realtime.imaging import resize
from realtime.structures import Alpha8, Image

_TARGET = 0.42
"""Mean brightness towards which a dark image is brightened; white = 1."""

_MAX_GAMMA = 2.2
"""Maximum gamma of the curve."""

_MIN_GAMMA = 1.02
"""Gamma below which the image is left as it is."""

_FOLLOW_RATE = 0.08
"""Weight of a new frame in the gamma."""

_MEASURED_SIZE = (64, 36)
"""Size, (width, height), at which brightness is measured, pixels."""


class LowLightBoost:
    """Brightens dark images, shadows more than highlights; leaves bright ones as they are."""

    def __init__(self, amount: float) -> None:
        """Set how much of the missing brightness is added: ``amount``, in [0, 1]."""
        self._amount = amount
        self._gamma: float | None = None

    def __call__(self, image: Image, alpha: Alpha8 | None, at_s: float) -> Image:  # noqa: ARG002 - every step takes all
        """Return ``image``, brightened by the brightness of the person, or by that of all of it if there is nobody."""
        small = resize.shrink_to(image, _MEASURED_SIZE)
        mask = None
        if alpha is not None:
            is_person = (resize.shrink_to(alpha, _MEASURED_SIZE) > 127).view(np.uint8)
            mask = is_person if is_person.any() else None
        mean = float(np.clip(sum(cv2.mean(small, mask)[:3]) / 3 / 255, 0.02, 0.98))
        full_gamma = float(np.clip(np.log(mean) / np.log(_TARGET), 1, _MAX_GAMMA))
        gamma = 1 + self._amount * (full_gamma - 1)
        self._gamma = gamma if self._gamma is None else self._gamma + _FOLLOW_RATE * (gamma - self._gamma)
        if self._gamma < _MIN_GAMMA:
            return image
        curve = (np.arange(256) / 255) ** (1 / self._gamma) * 255 + 0.5
        return np.asarray(cv2.LUT(image, curve.astype(np.uint8)), np.uint8)
