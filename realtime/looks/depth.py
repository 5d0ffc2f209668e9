"""Blur that grows with distance, which one image shows only roughly: upwards from where the person stands."""

import cv2
import numpy as np

from realtime.looks.blur import Gaussian
from realtime.structures import Alpha8, Image, Size

_BLURS = (3.0, 1.75, 1.0)
"""Radii of the blurs that are computed, in units of the given radius; in between, two neighbours are mixed."""

_HORIZON = 0.6
"""Height above where the person stands at which the blur is full, as a fraction of the frame's height."""

_FOLLOW_RATE = 0.1
"""Weight of a new frame in the position of the feet."""


class Depth:
    """Blurs the room as if it were a ground plane, with a wall behind it.

    The blur is weakest at the person's feet and in front of them, and grows upwards to the wall.
    """

    def __init__(self, radius: float, size: Size) -> None:
        """Prepare for frames of ``size``.

        Args:
            radius: as for ``Gaussian``, at the feet of the person and before them; three times that at the wall.
            size: (width, height) of the frames, pixels.
        """
        self._blurs = [Gaussian(radius * factor, size) for factor in _BLURS]
        self._rows = np.arange(size[1], dtype=np.float32)
        self._feet: float | None = None

    def __call__(self, image: Image, alpha: Alpha8, at_s: float) -> Image:
        """Return the blurred background of ``image``, a new image."""
        height, width = alpha.shape
        rows = np.flatnonzero(cv2.reduce(alpha, 1, cv2.REDUCE_MAX) > 127)
        lowest = float(rows[-1] + 1) if len(rows) else float(height)
        self._feet = lowest if self._feet is None else self._feet + _FOLLOW_RATE * (lowest - self._feet)
        distance = np.clip((self._feet - self._rows) / (_HORIZON * height), 0, 1)
        factor = _BLURS[-1] + (_BLURS[0] - _BLURS[-1]) * distance * distance * (3 - 2 * distance)
        index = np.interp(factor, _BLURS[::-1], np.arange(len(_BLURS))[::-1])  # in _BLURS; 0 = the wall
        out = self._blurs[0](image, alpha, at_s)
        for nearer in range(1, len(_BLURS)):
            below = np.flatnonzero(index > nearer - 1)
            if not len(below):
                break
            band = np.s_[below[0] :]
            weight = np.repeat(np.clip(index[band] - (nearer - 1), 0, 1).astype(np.float32)[:, None], width, axis=1)
            finer = self._blurs[nearer](image, alpha, at_s)
            out[band] = cv2.blendLinear(finer[band], out[band], weight, 1 - weight)
        return out
