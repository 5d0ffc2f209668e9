"""Whether the subject is calm: whether its edge hardly moves, and nothing else comes near it, from frame to frame."""

import cv2
import numpy as np
from numpy.typing import NDArray

from realtime.matte.flow import FlowMap, Grey, Region, identity_map
from realtime.structures import Alpha

_BEGIN_PX, _END_PX = 0.25, 0.5
"""Motion of the edge since the last frame computed, up to which the subject becomes calm, and from which it is not,
pixels of the matte. While it is calm, twice as much time lies between two such frames."""

_FIRST_CALM = 3
"""Number of computed frames in a row without motion from which the subject is calm."""

_FASTEST = 90
"""Motion of the edge: the percentile of that of its pixels."""

_CHANGED_LEVELS, _MAX_CHANGED = 8.0, 0.005
"""Change of a pixel's surroundings that counts, grey levels, and maximum fraction of such pixels in a calm frame: what
comes near is seen before any motion is computed."""

_SURROUNDINGS = (5, 5)
"""Size of the box over which changes are averaged, so that noise is none; pixels of the matte."""

_SOLID = 0.95
"""Alpha from which a pixel is inside of the edge: a mouth may move there."""

_EDGE = np.ones((3, 3), np.uint8)
"""The neighbourhood in which the edge lies."""


class CalmDetector:
    """Follows the motion of the subject's edge. Called from one thread, frames in order."""

    def __init__(self) -> None:
        self._count = 0
        self._grey: Grey | None = None
        self._around: NDArray[np.uint8] | None = None
        self._region: Region = (slice(None), slice(None))

    def remember(self, grey: Grey, alpha: Alpha, backward: FlowMap, region: Region) -> None:
        """Take in a frame whose alpha was computed.

        Args:
            grey: (h, w) uint8, the frame.
            alpha: (h, w) float32 of the subject in it.
            backward: (h, w, 2), flow to the last such frame.
            region: rows and columns around the subject; elsewhere there is no flow.
        """
        inside, self._region, self._grey = alpha[region], region, grey[region]
        self._around = (inside < _SOLID).view(np.uint8)
        is_edge = cv2.morphologyEx((inside > 0.5).view(np.uint8), cv2.MORPH_GRADIENT, _EDGE).view(bool)
        motion = (backward[region] - identity_map(grey.shape)[region])[is_edge]
        moved_px = float(np.percentile(np.hypot(motion[:, 0], motion[:, 1]), _FASTEST)) if len(motion) else np.inf
        max_px = _END_PX if self._count >= _FIRST_CALM else _BEGIN_PX
        self._count = self._count + 1 if moved_px <= max_px else 0

    def forget(self) -> None:
        """Forget the subject: until it is known to be calm again it is not."""
        self._count, self._grey, self._around = 0, None, None

    def is_calm(self, grey: Grey) -> bool:
        """Whether the subject is calm and ``grey``, (h, w) uint8, shows nothing new around it."""
        if self._count < _FIRST_CALM or self._grey is None or self._around is None:
            return False
        change = cv2.multiply(cv2.absdiff(grey[self._region], self._grey), self._around)
        changed = np.count_nonzero(cv2.blur(change, _SURROUNDINGS) > _CHANGED_LEVELS)
        if changed > _MAX_CHANGED * change.size:
            self._count = 0
        return self._count > 0
