"""Blur that grows with distance, as far as one picture tells it: upwards from where the person stands."""

import cv2
import numpy as np

from realtime.looks.blur import Gaussian
from realtime.structures import Alpha8, Image, Size

_TIMES = (3.0, 1.75, 1.0)
"""The blurs that are made, as multiples of the radius; what lies between is mixed of two neighbours."""

_HORIZON = 0.6
"""The blur is full this much of the frame's height above where the person stands."""

_FOLLOW = 0.1
"""How fast the place where the person stands is followed: share of the way in each frame."""


class Depth:
    """The room blurred as on a ground plane: least where the person stands and before them, most at the wall behind."""

    def __init__(self, radius: float, size: Size) -> None:
        """Prepare for frames of ``size``.

        Args:
            radius: as of ``Gaussian``, where the person stands and before them; the wall behind has three times that.
            size: (width, height) of the frames.
        """
        self._blurs = [Gaussian(radius * times, size) for times in _TIMES]
        self._rows = np.arange(size[1], dtype=np.float32)
        self._stands: float | None = None

    def __call__(self, image: Image, alpha: Alpha8, at_s: float) -> Image:
        """The blurred background of ``image``, a new image."""
        height, width = alpha.shape
        rows = np.flatnonzero(cv2.reduce(alpha, 1, cv2.REDUCE_MAX) > 127)
        lowest = float(rows[-1] + 1) if len(rows) else float(height)
        self._stands = lowest if self._stands is None else self._stands + _FOLLOW * (lowest - self._stands)
        away = np.clip((self._stands - self._rows) / (_HORIZON * height), 0, 1)
        times = _TIMES[-1] + (_TIMES[0] - _TIMES[-1]) * away * away * (3 - 2 * away)
        level = np.interp(times, _TIMES[::-1], np.arange(len(_TIMES))[::-1])  # 0 = the wall
        out = self._blurs[0](image, alpha, at_s)
        for nearer in range(1, len(_TIMES)):
            below = np.flatnonzero(level > nearer - 1)
            if not len(below):
                break
            band = np.s_[below[0] :]
            weight = np.repeat(np.clip(level[band] - (nearer - 1), 0, 1).astype(np.float32)[:, None], width, axis=1)
            finer = self._blurs[nearer](image, alpha, at_s)
            out[band] = cv2.blendLinear(finer[band], out[band], weight, 1 - weight)
        return out
