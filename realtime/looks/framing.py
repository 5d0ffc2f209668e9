"""Which part of the image is shown, and which way round: mirror, flip, zoom, and auto-framing."""

import math

import cv2
import numpy as np
from numpy.typing import NDArray

from realtime.imaging import resize
from realtime.structures import Alpha8, Image, Size

_MAX_ZOOM = 2.5
"""Maximum zoom of auto-framing."""

_SUBJECT_SIZE = 0.8
"""Width or height of the subject in auto-framing, whichever is larger, as a fraction of the view's."""

_HEADROOM = 0.08
"""Room above the head, as a fraction of the view's height."""

_SETTLE_S = 0.6
"""Time in which auto-framing covers most of the way to a new view, seconds."""

_TOLERANCE = 0.05
"""How far the subject may move before auto-framing follows, as a fraction of the view's size."""

_MAX_STEP_S = 0.2
"""Maximum time between two frames that auto-framing makes up for, seconds."""

_SEARCH_SIZE = (64, 36)
"""Size, (width, height), at which the subject is located, pixels."""


class Framing:
    """Crops, mirrors and flips images; with ``follow``, keeps the subject in view."""

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
            size: (width, height) of the frames, pixels; those returned have the same.
            mirror: mirror horizontally.
            flip: flip vertically.
            zoom: magnification of the centre, >= 1; with ``follow``, the minimum.
            follow: auto-framing: zoom in on the subject and follow it.
        """
        self._size, self._zoom, self._follow = size, zoom, follow
        self._flip_code = {(True, True): -1, (True, False): 1, (False, True): 0}.get((mirror, flip))
        # A view is (x and y of its centre, pixels; its size, as a fraction of the frame's).
        self._view = np.array([size[0] / 2, size[1] / 2, 1 / zoom])
        self._speed = np.zeros(3)
        self._target = self._view.copy()
        self._moved_at_s: float | None = None

    def __call__(self, image: Image, alpha: Alpha8 | None, at_s: float) -> Image:
        """Return the part of ``image`` that is shown, at its size; auto-framing moves by ``at_s``, seconds."""
        if self._follow:
            self._move(alpha, at_s)
        return self._show(image)

    def frame(self, image: Image, alpha: Alpha8, at_s: float) -> tuple[Image, Alpha8]:
        """Return the parts of ``image`` and of its ``alpha``, (H, W) uint8, that are shown, at their size."""
        return self(image, alpha, at_s), self._show(alpha)

    def _show(self, plane: NDArray[np.uint8]) -> NDArray[np.uint8]:
        if self._view[2] < 1 - 1e-6:
            plane = self._crop(plane)
        return plane if self._flip_code is None else np.asarray(cv2.flip(plane, self._flip_code), np.uint8)

    def to_frame(self, x: float, y: float) -> tuple[float, float]:
        """Return the point of the frame that the last image shows at (x, y); both as fractions of width and height."""
        x, y = 1 - x if self._flip_code in (1, -1) else x, 1 - y if self._flip_code in (0, -1) else y
        left, top = self._view[0] / self._size[0], self._view[1] / self._size[1]
        return float(left + (x - 0.5) * self._view[2]), float(top + (y - 0.5) * self._view[2])

    def to_image(self, x: float, y: float) -> tuple[float, float]:
        """Return where the last image shows the point (x, y) of the frame: the inverse of ``to_frame``."""
        left, top = self._view[0] / self._size[0], self._view[1] / self._size[1]
        x, y = float((x - left) / self._view[2] + 0.5), float((y - top) / self._view[2] + 0.5)
        return 1 - x if self._flip_code in (1, -1) else x, 1 - y if self._flip_code in (0, -1) else y

    def _crop(self, plane: NDArray[np.uint8]) -> NDArray[np.uint8]:
        width, height = self._size
        scale = float(self._view[2])
        left, top = self._view[0] - width * scale / 2, self._view[1] - height * scale / 2
        # Pixel centre to pixel centre, so that a pan is smooth to a fraction of a pixel.
        inverse = np.array([[scale, 0, left + scale / 2 - 0.5], [0, scale, top + scale / 2 - 0.5]])
        flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
        cropped = cv2.warpAffine(plane, inverse, self._size, flags=flags, borderMode=cv2.BORDER_REPLICATE)
        return np.asarray(cropped, np.uint8)

    def _move(self, alpha: Alpha8 | None, at_s: float) -> None:
        passed_s = 0.0 if self._moved_at_s is None else min(max(at_s - self._moved_at_s, 0.0), _MAX_STEP_S)
        self._moved_at_s = at_s
        if alpha is not None:
            self._aim(alpha)
        # A critically damped spring: it neither overshoots nor starts with a jerk.
        stiffness = 4.0 / _SETTLE_S
        steps = max(1, math.ceil(passed_s / 0.01))
        for _ in range(steps):
            self._speed += passed_s / steps * (stiffness**2 * (self._target - self._view) - 2 * stiffness * self._speed)
            self._view += passed_s / steps * self._speed
        self._keep_inside(self._view)

    def _aim(self, alpha: Alpha8) -> None:
        """Set the target view if the subject has moved further than the tolerance."""
        width, height = self._size
        small = resize.shrink_to(alpha, _SEARCH_SIZE)
        columns, rows = np.flatnonzero(small.max(axis=0) > 127), np.flatnonzero(small.max(axis=1) > 127)
        if len(columns) == 0:
            target = np.array([width / 2, height / 2, 1 / self._zoom])
        else:
            left, right = columns[0] / _SEARCH_SIZE[0] * width, (columns[-1] + 1) / _SEARCH_SIZE[0] * width
            top, bottom = rows[0] / _SEARCH_SIZE[1] * height, (rows[-1] + 1) / _SEARCH_SIZE[1] * height
            scale = max((right - left) / width, (bottom - top) / height) / _SUBJECT_SIZE
            scale = min(1 / self._zoom, max(scale, 1 / max(_MAX_ZOOM, self._zoom)))
            target = np.array([(left + right) / 2, top - _HEADROOM * scale * height + scale * height / 2, scale])
        self._keep_inside(target)
        moved = np.abs(target - self._target) / [width * self._target[2], height * self._target[2], self._target[2]]
        if moved.max() > _TOLERANCE:
            self._target = target

    def _keep_inside(self, view: NDArray[np.float64]) -> None:
        """Move ``view`` into the frame, in place."""
        view[2] = min(max(view[2], 1e-3), 1.0)
        for axis in (0, 1):
            half = self._size[axis] * view[2] / 2
            view[axis] = min(max(view[axis], half), self._size[axis] - half)
