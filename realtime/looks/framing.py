"""What part of the picture is shown, and which way round: mirror, flip, zoom, and a virtual camera that follows."""

import math

import cv2
import numpy as np

from realtime.imaging import resize
from realtime.structures import Alpha8, Image, Size

_MOST_ZOOM = 2.5
"""The virtual camera comes no nearer than this."""

_FILL = 0.8
"""What share of the shown height or width the subject fills when followed."""

_HEADROOM = 0.08
"""Air above the head, share of the shown height."""

_SETTLE_S = 0.6
"""How long the virtual camera takes for most of the way, seconds."""

_STILL = 0.05
"""How far the subject may move within the shown part before the camera follows, share of its width."""


class Framing:
    """Crops, turns round, and follows."""

    def __init__(
        self,
        size: Size,
        *,
        mirror: bool = False,
        flip: bool = False,
        zoom: float = 1.0,
        follow: bool = False,
    ) -> None:
        """Prepare for frames of ``size``.

        Args:
            size: (width, height) of the frames; what is shown has the same.
            mirror: left becomes right.
            flip: top becomes bottom.
            zoom: how many times larger the middle is shown, >= 1; with ``follow``, at least.
            follow: keep the subject in the middle, and near.
        """
        self._size, self._zoom, self._follow = size, zoom, follow
        self._turn = {(True, True): -1, (True, False): 1, (False, True): 0}.get((mirror, flip))
        self._view = np.array([size[0] / 2, size[1] / 2, 1 / zoom])
        self._speed = np.zeros(3)
        self._wanted = self._view.copy()
        self._moved_at_s: float | None = None

    def __call__(self, image: Image, alpha: Alpha8 | None, at_s: float) -> Image:
        """Return the shown part of ``image`` at its size; the virtual camera moves by ``at_s``, seconds."""
        if self._follow:
            self._move(alpha, at_s)
        if self._view[2] < 1 - 1e-6:
            image = self._crop(image)
        return image if self._turn is None else np.asarray(cv2.flip(image, self._turn), np.uint8)

    def _crop(self, image: Image) -> Image:
        width, height = self._size
        share = float(self._view[2])
        left, top = self._view[0] - width * share / 2, self._view[1] - height * share / 2
        # Centre to centre, so that a pan is smooth to a fraction of a pixel.
        back = np.array([[share, 0, left + share / 2 - 0.5], [0, share, top + share / 2 - 0.5]])
        how = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
        return np.asarray(cv2.warpAffine(image, back, self._size, flags=how, borderMode=cv2.BORDER_REPLICATE), np.uint8)

    def _move(self, alpha: Alpha8 | None, at_s: float) -> None:
        passed = 0.0 if self._moved_at_s is None else min(max(at_s - self._moved_at_s, 0.0), 0.2)
        self._moved_at_s = at_s
        if alpha is not None:
            self._look_for(alpha)
        # A critically damped spring: it neither overshoots nor starts with a jerk.
        stiffness = 4.0 / _SETTLE_S
        steps = max(1, math.ceil(passed / 0.01))
        for _ in range(steps):
            self._speed += passed / steps * (stiffness**2 * (self._wanted - self._view) - 2 * stiffness * self._speed)
            self._view += passed / steps * self._speed
        self._keep_inside(self._view)

    def _look_for(self, alpha: Alpha8) -> None:
        """Set where the camera wants to be, if the subject has left the middle."""
        width, height = self._size
        small = resize.shrink_to(alpha, (64, 36))
        columns, rows = np.flatnonzero(small.max(axis=0) > 127), np.flatnonzero(small.max(axis=1) > 127)
        if len(columns) == 0:
            wanted = np.array([width / 2, height / 2, 1 / self._zoom])
        else:
            left, right = columns[0] / 64 * width, (columns[-1] + 1) / 64 * width
            top, bottom = rows[0] / 36 * height, (rows[-1] + 1) / 36 * height
            share = max((right - left) / width, (bottom - top) / height) / _FILL
            share = min(1 / self._zoom, max(share, 1 / max(_MOST_ZOOM, self._zoom)))
            wanted = np.array([(left + right) / 2, top - _HEADROOM * share * height + share * height / 2, share])
        self._keep_inside(wanted)
        moved = np.abs(wanted - self._wanted) / [width * self._wanted[2], height * self._wanted[2], self._wanted[2]]
        if moved.max() > _STILL:
            self._wanted = wanted

    def _keep_inside(self, view: "np.ndarray[tuple[int], np.dtype[np.float64]]") -> None:
        view[2] = min(max(view[2], 1e-3), 1.0)
        for axis in (0, 1):
            half = self._size[axis] * view[2] / 2
            view[axis] = min(max(view[axis], half), self._size[axis] - half)
