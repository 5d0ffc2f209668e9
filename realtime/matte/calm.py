"""Whether the subject is calm: whether its edge hardly moves, and nothing else comes near it, from frame to frame."""

import cv2
import numpy as np

from realtime.matte.flow import FlowMap, Grey, Region, identity_map
from realtime.structures import Alpha

_BEGIN_PX, _END_PX = 0.25, 0.5
"""Motion of the edge since the last frame computed, up to which the subject becomes calm, and from which it is not,
pixels of the matte. While it is calm, twice as much time lies between two such frames."""

_FIRST_CALM = 3
"""Number of computed frames in a row without motion from which the subject is calm."""

_MAX_MOVED = 0.1
"""Maximum fraction of the edge that moves further."""

_STEP = 2
"""Motion is looked at in one row and one column in so many."""

_CHANGED_LEVELS, _MAX_CHANGED = 8.0, 0.005
"""Change of a pixel's surroundings that counts, grey levels, and maximum fraction of such pixels in a calm frame: what
comes near is seen before any motion is computed."""

_SURROUNDINGS = (5, 5)
"""Size of the box over which changes are averaged, so that noise is none; pixels of the matte."""

_SOLID = 0.95
"""Alpha from which a pixel is inside of the edge: a mouth may move there."""

_EDGE = np.ones((3, 3), np.uint8)
"""The neighbourhood in which the edge lies, in those rows and columns."""


class CalmDetector:
    """Follows the motion of the subject's edge. Called from one thread, frames in order."""

    def __init__(self) -> None:
        self._count = 0
        self._grey: Grey | None = None
        self._inside: Alpha | None = None
        self._region: Region = (slice(None), slice(None))

    def remember(self, grey: Grey, alpha: Alpha, backward: FlowMap, region: Region) -> None:
        """Take in a frame whose alpha was computed.

        Args:
            grey: (h, w) uint8, the frame.
            alpha: (h, w) float32 of the subject in it.
            backward: (h, w, 2), flow to the last such frame.
            region: rows and columns around the subject; elsewhere there is no flow.
        """
        self._inside, self._region, self._grey = alpha[region], region, grey[region]
        is_person = (self._inside[::_STEP, ::_STEP] > 0.5).view(np.uint8)
        is_edge = cv2.morphologyEx(is_person, cv2.MORPH_GRADIENT, _EDGE).view(bool)
        motion = (
            backward[region][::_STEP, ::_STEP][is_edge] - identity_map(grey.shape)[region][::_STEP, ::_STEP][is_edge]
        )
        max_px = _END_PX if self.has_begun else _BEGIN_PX
        moved = np.count_nonzero((motion * motion).sum(axis=1) > max_px * max_px)
        self._count = self._count + 1 if len(motion) > 0 and moved <= _MAX_MOVED * len(motion) else 0

    @property
    def has_begun(self) -> bool:
        """Whether the subject was calm in the last frames that were computed."""
        return self._count >= _FIRST_CALM

    def forget(self) -> None:
        """Forget the subject: until it is known to be calm again it is not."""
        self._count, self._grey, self._inside = 0, None, None

    def is_calm(self, grey: Grey) -> bool:
        """Whether the subject is calm and ``grey``, (h, w) uint8, shows nothing new around it."""
        if not self.has_begun or self._grey is None or self._inside is None:
            return False
        around = (self._inside < _SOLID).view(np.uint8)
        change = cv2.multiply(cv2.absdiff(grey[self._region], self._grey), around)
        changed = np.count_nonzero(cv2.blur(change, _SURROUNDINGS) > _CHANGED_LEVELS)
        if changed > _MAX_CHANGED * change.size:
            self._count = 0
        return self._count > 0
