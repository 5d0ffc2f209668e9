"""Looks closely at the people: the model sees the part of the frame around them instead of all of it.

People who are small in the frame are small in the model's input, too. Around them, the same input has finer edges, at
the same cost.
"""

from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from realtime.matte.tracks import KEEP_FRACTION
from realtime.structures import Alpha, Detections, Frame, Image, Size

_MARGIN = 0.25
"""Room around the people, as a fraction of their size, when a region is chosen."""

_MIN_MARGIN = 0.1
"""Room that has to be left for a region to stay."""

_LARGEST, _SMALLEST = 0.7, 0.25
"""Size of a region, as a fraction of the frame's: a larger one gains nothing, a smaller one has too few pixels."""

_TOO_LARGE = 1.5
"""How many times larger than needed a region may be."""

_WHOLE_EVERY_S = 0.5
"""Maximum time between two looks at the whole frame, seconds: others may have come. Also the time for which only the
whole frame is looked at after a look at a region has not shown everybody."""

_AT_EDGE = 0.02
"""Distance from the edge of a region at which somebody may reach past it, as a fraction of the region's size."""

_SAME = 0.3
"""Minimum IoU of the boxes of somebody who is known and of what was found now."""

_INSIDE = 0.8
"""Minimum fraction of a box inside the region for it to be somebody there."""

Segment = Callable[[Image], Detections]


@dataclass(frozen=True, slots=True)
class Region:
    """A part of the frame with the frame's shape, pixels."""

    x: int
    y: int
    width: int
    height: int

    def of(self, image: Image) -> Image:
        """Return a copy of that part of ``image``."""
        return np.ascontiguousarray(image[self.y : self.y + self.height, self.x : self.x + self.width])

    @property
    def box(self) -> NDArray[np.float32]:
        """(4,) ``xyxy``."""
        return np.array([self.x, self.y, self.x + self.width, self.y + self.height], np.float32)


class Focus:
    """Runs a model on the region around the people that are known, where that gains something.

    At least twice a second the model also sees the whole frame. Where that shows somebody outside the region, or
    somebody who is known is missing in it or reaches past it, what was found in the whole frame counts. Outside the
    region alpha is 0, so whoever has not been seen yet is not shown.

    Called from one thread, frames in order.

    Args:
        min_score: minimum score of somebody new, in [0, 1].
        piece_of: returns the number of the piece of the video that contains a time, seconds. Each begins with the
            whole frame: what is found in it does not depend on the regions before, which differ with where a run began.
    """

    def __init__(self, min_score: float, *, piece_of: Callable[[float], int] = lambda _: 0) -> None:
        self._min_score, self._piece_of = min_score, piece_of
        self._piece = 0
        self._region: Region | None = None
        self._size: Size | None = None
        self._whole_s = self._close_from_s = -np.inf

    def __call__(self, segment: Segment, frame: Frame, people: NDArray[np.float32]) -> Detections:
        """Return what ``segment`` finds in ``frame``.

        Args:
            segment: the model.
            frame: the frame.
            people: (N, 4) ``xyxy`` boxes of those who are known, pixels of the frame; they may reach past it.

        Raises:
            ModelError: the model failed.
        """
        now_s = frame.captured_at
        piece = self._piece_of(now_s)
        if piece != self._piece or now_s < self._whole_s or frame.size != self._size:  # the last two: another video
            self._region, self._piece, self._size = None, piece, frame.size
            self._whole_s, self._close_from_s = now_s, -np.inf
            return segment(frame.image)
        region = _choose(self._region, people, frame.size) if now_s >= self._close_from_s else None
        close = whole = None
        if region is None or now_s - self._whole_s >= _WHOLE_EVERY_S:
            whole, self._whole_s = segment(frame.image), now_s
        if region is not None and (whole is None or self._are_all_inside(whole, region)):
            close = self._look_closely(segment, frame, region, people)
        if region is not None and close is None:
            self._close_from_s = now_s + _WHOLE_EVERY_S
        self._region = None if close is None else region
        if close is not None:
            return close
        return segment(frame.image) if whole is None else whole

    def _look_closely(
        self, segment: Segment, frame: Frame, region: Region, people: NDArray[np.float32]
    ) -> Detections | None:
        """Return what is in the region, in the frame's coordinates; None if one of ``people`` is not wholly in it."""
        found = _in_frame(segment(region.of(frame.image)), region, frame.size)
        boxes = found.boxes[found.scores >= KEEP_FRACTION * self._min_score]
        if not len(boxes):
            return None
        overlap = _overlaps(people, boxes)
        is_seen = overlap.max(axis=1) >= _SAME
        return found if is_seen.all() and not _reach_past(boxes[overlap.argmax(axis=1)], region, frame.size) else None

    def _are_all_inside(self, found: Detections, region: Region) -> bool:
        boxes = found.boxes[found.scores >= self._min_score]
        inside = np.minimum(boxes[:, 2:], region.box[2:]) - np.maximum(boxes[:, :2], region.box[:2])
        areas = np.prod(np.maximum(boxes[:, 2:] - boxes[:, :2], 1e-6), axis=1)
        return bool((np.prod(np.maximum(inside, 0), axis=1) >= _INSIDE * areas).all())


def _choose(last: Region | None, people: NDArray[np.float32], frame_size: Size) -> Region | None:
    """Return the region around ``people``, the last one while it does; None = the whole frame."""
    if not len(people):
        return None
    width, height = frame_size
    limits = np.array([width, height], np.float32)
    low = np.clip(people[:, :2].min(axis=0), 0, limits)
    high = np.clip(people[:, 2:].max(axis=0), 0, limits)
    size = high - low
    fraction = max(_SMALLEST, float((size / limits).max()) * (1 + 2 * _MARGIN))
    if fraction > _LARGEST:
        return None
    if last is not None and last.height <= _TOO_LARGE * fraction * height:
        room = np.concatenate([low - last.box[:2], last.box[2:] - high])
        is_at_edge = np.concatenate([last.box[:2] <= 0, last.box[2:] >= limits])
        if (is_at_edge | (room >= _MIN_MARGIN * np.tile(size, 2))).all():
            return last
    w, h = round(fraction * width), round(fraction * height)
    x, y = ((low + high) / 2 - (w / 2, h / 2)).astype(int)
    return Region(int(np.clip(x, 0, width - w)), int(np.clip(y, 0, height - h)), w, h)


def _in_frame(found: Detections, region: Region, frame_size: Size) -> Detections:
    """Return what was found in ``region`` in the coordinates of the frame."""
    boxes = (found.boxes + np.tile(region.box[:2], 2)).astype(np.float32)
    alpha = None if found.alpha is None else _alpha_in_frame(found.alpha, region, frame_size)
    return Detections(boxes, found.scores, found.class_ids, found.masks, alpha)


def _alpha_in_frame(alpha: Alpha, region: Region, frame_size: Size) -> Alpha:
    """Return the alpha of the frame, with cells of the same size as ``alpha`` and 0 outside of ``region``."""
    cells = np.array(alpha.shape[::-1])
    per_pixel = cells / (region.width, region.height)
    size = np.maximum(1, np.rint(np.array(frame_size) * per_pixel).astype(int))
    scale = size / frame_size / per_pixel
    offset = (np.array([region.x, region.y]) + 0.5 / per_pixel) * size / frame_size - 0.5
    matrix = np.array([[scale[0], 0, offset[0]], [0, scale[1], offset[1]]])
    return np.asarray(cv2.warpAffine(alpha, matrix, (int(size[0]), int(size[1]))), np.float32)


def _reach_past(boxes: NDArray[np.float32], region: Region, frame_size: Size) -> bool:
    """Whether one of ``boxes`` comes to an edge of ``region`` that is not one of the frame."""
    limits = np.array([0, 0, *frame_size], np.float32)
    is_inner = region.box != limits
    room = (boxes - region.box) * np.array([1, 1, -1, -1], np.float32)
    margin = _AT_EDGE * np.tile(region.box[2:] - region.box[:2], 2)
    return bool((room < margin)[:, is_inner].any())


def _overlaps(boxes: NDArray[np.float32], others: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the (N, M) IoU of N boxes with M others."""
    low = np.maximum(boxes[:, None, :2], others[None, :, :2])
    high = np.minimum(boxes[:, None, 2:], others[None, :, 2:])
    shared = np.prod(np.maximum(high - low, 0), axis=2)
    areas = [np.prod(np.maximum(each[:, 2:] - each[:, :2], 1e-6), axis=1) for each in (boxes, others)]
    return np.asarray(shared / (areas[0][:, None] + areas[1] - shared), np.float32)
