"""Tracks instances: who is who from one inference to the next."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from realtime.imaging import resize
from realtime.matte.assignment import assign
from realtime.matte.paste import paste_one
from realtime.structures import Detections, Image, Size

_MAP_WIDTH = 64
"""Width of the coarse map of the frame on which masks are compared, cells."""

_MIN_SIMILARITY = 0.1
"""Minimum similarity of two detections of one instance."""

_CONFIRMING_SCORE = 0.8
"""Minimum score of a new instance that is confirmed by its first detection."""

KEEP_FRACTION = 0.6
"""Tracks are kept down to this fraction of the score that a new instance needs."""

_MAX_GROWTH = 2.0
"""Maximum growth of a track's area between two detections; a larger mask needs a second detection..."""

_MIN_IOU = 0.5
"""...that has at least this intersection over union with the first."""

_FADE_FRACTION = 0.25
"""Duration of the fade at the end of the time that a lost track is held, as a fraction of that time."""

_CHANGED_LEVELS = 30
"""Colour difference from which a cell of the coarse map shows something else than before, grey levels."""

_GONE_FRACTION = 0.5
"""Fraction of a lost track's cells that show something else from which it has left instead of being missed."""

_TOUCH = np.ones((5, 5), np.uint8)
"""Neighbourhood in which masks touch, cells of the coarse map."""


@dataclass(slots=True, eq=False)
class Track:
    """One instance over time, as it was last detected.

    Attributes:
        identity: its number, from 0, in order of appearance.
        class_id: its class.
        box: (4,) ``xyxy``, pixels of the frame.
        score: of the last detection.
        mask: (m, m) float32 in [0, 1], in its box.
        coverage: (rows, columns) float32 in [0, 1], the mask on a coarse map of the whole frame.
        last_seen_s: captured time of the last frame in which it was detected, seconds.
        hits: number of detections.
        weight: 1 while it is detected or held, then falling to 0; 0 at once if the image there has changed.
        appearance: (rows, columns, 3) uint8, the image of its last detection on the coarse map; or None.
        doubtful_coverage: the coverage of a detection that was too large to be accepted at once; or None.
    """

    identity: int
    class_id: int
    box: NDArray[np.float32]
    score: float
    mask: NDArray[np.float32]
    coverage: NDArray[np.float32]
    last_seen_s: float
    hits: int = 1
    weight: float = 1.0
    appearance: Image | None = None
    doubtful_coverage: NDArray[np.float32] | None = None

    @property
    def area(self) -> float:
        """Fraction of the frame that its mask covers."""
        return float(self.coverage.mean())

    @property
    def centre(self) -> NDArray[np.float32]:
        """Centre of its box, (x, y) in pixels of the frame."""
        return (self.box[:2] + self.box[2:]) * np.float32(0.5)

    @property
    def is_confirmed(self) -> bool:
        """Whether it was detected twice, or once with a high score."""
        return self.hits > 1 or self.score >= _CONFIRMING_SCORE


class InstanceTracker:
    """Gives each instance an identity that it keeps. Called for every inference, in order, from one thread.

    Detections are assigned to tracks as in SORT (Bewley et al., ICIP 2016): by the Hungarian method, for the greatest
    similarity in all.
    """

    def __init__(self, *, min_score: float, hold_s: float) -> None:
        """Create a tracker without tracks.

        Args:
            min_score: minimum score of a new instance; a track needs ``KEEP_FRACTION`` of it.
            hold_s: how long an instance that is not detected stays, seconds; towards the end it fades.
        """
        self._min_score, self._hold_s = min_score, hold_s
        self._tracks: list[Track] = []
        self._next_identity = 0
        self._frame_size: Size | None = None

    def __call__(
        self, detections: Detections, frame_size: Size, now_s: float, image: Image | None = None
    ) -> list[Track]:
        """Update the tracks and return them, in order of appearance.

        Args:
            detections: those of one frame.
            frame_size: (width, height) of the frame that the boxes are in, pixels; another one than before is that of
                the same video.
            now_s: captured time of the frame, seconds.
            image: (H, W, 3) uint8, the frame; with it, who is not detected is held only while the image there stays.
        """
        if self._frame_size is not None and self._frame_size != frame_size:
            self._fit(self._frame_size, frame_size)
        self._frame_size = frame_size
        detections = detections[detections.scores >= KEEP_FRACTION * self._min_score]
        coverages = [
            _coverage(box, mask, frame_size) for box, mask in zip(detections.boxes, detections.masks, strict=True)
        ]
        appearance = None if image is None else np.asarray(resize.shrink_to(image, _map_size(frame_size)), np.uint8)
        matches = self._match(detections, coverages)
        for track, index in matches:
            if self._is_doubtful(track, coverages[index]):
                track.doubtful_coverage = coverages[index]  # motion blur can turn the room into a person
                continue
            track.doubtful_coverage = None
            track.box, track.mask = detections.boxes[index], detections.masks[index]
            track.score, track.coverage = float(detections.scores[index]), coverages[index]
            track.last_seen_s, track.hits, track.weight = now_s, track.hits + 1, 1.0
            track.appearance = appearance
        matched = {index for _, index in matches}
        for index in range(len(detections)):
            if index not in matched and detections.scores[index] >= self._min_score:
                self._add(detections, index, coverages[index], now_s)
                self._tracks[-1].appearance = appearance
        self._tracks = [
            track
            for track in self._tracks
            # who was seen once may have been a mistake, and is not held
            if self._weight(track, now_s) > 0 and (track.hits > 1 or track.last_seen_s == now_s)
        ]
        for track in self._tracks:
            # who has left keeps the identity for as long as who is held, but is not shown
            track.weight = 0.0 if _has_left(track, now_s, appearance) else self._weight(track, now_s)
        return list(self._tracks)

    def _fit(self, before: Size, after: Size) -> None:
        """Bring the tracks from one size of the frame to another."""
        scale = np.array([after[0] / before[0], after[1] / before[1]] * 2, np.float32)
        for track in self._tracks:
            track.box = track.box * scale
            track.coverage = np.asarray(cv2.resize(track.coverage, _map_size(after)), np.float32)
            track.appearance = track.doubtful_coverage = None

    def _weight(self, track: Track, now_s: float) -> float:
        """Return 1, or less towards the end of the time that a lost track is held."""
        left_s = self._hold_s - (now_s - track.last_seen_s)
        if track.last_seen_s == now_s:
            return 1.0
        return float(np.clip(left_s / max(1e-6, _FADE_FRACTION * self._hold_s), 0, 1))

    @staticmethod
    def _is_doubtful(track: Track, coverage: NDArray[np.float32]) -> bool:
        if not track.is_confirmed or float(coverage.mean()) <= _MAX_GROWTH * track.area:
            return False
        return track.doubtful_coverage is None or _iou(track.doubtful_coverage, coverage) < _MIN_IOU

    def _add(self, detections: Detections, index: int, coverage: NDArray[np.float32], now_s: float) -> None:
        self._tracks.append(
            Track(
                self._next_identity,
                int(detections.class_ids[index]),
                detections.boxes[index],
                float(detections.scores[index]),
                detections.masks[index],
                coverage,
                now_s,
            )
        )
        self._next_identity += 1

    def _match(self, detections: Detections, coverages: list[NDArray[np.float32]]) -> list[tuple[Track, int]]:
        """Return pairs of a track and the index of a detection.

        Similarities are weighted by the score: a confident detection is more likely to be of a known instance than
        blurred furniture, which has a low score.
        """
        if not len(detections) or not self._tracks:
            return []
        similarity = np.zeros((len(self._tracks), len(detections)))
        for row, track in enumerate(self._tracks):
            for column, coverage in enumerate(coverages):
                if track.class_id == detections.class_ids[column]:
                    similarity[row, column] = _similarity(track, detections.boxes[column], coverage)
        return [
            (self._tracks[row], column)
            for row, column in assign(similarity * detections.scores)
            if similarity[row, column] >= _MIN_SIMILARITY
        ]


def touching(track: Track, other: Track) -> float:
    """Return the fraction of ``track`` that lies on ``other`` or within two cells of it."""
    grown = cv2.dilate(other.coverage, _TOUCH)
    return float(np.minimum(track.coverage, grown).sum()) / max(1e-6, float(track.coverage.sum()))


def _similarity(track: Track, box: NDArray[np.float32], coverage: NDArray[np.float32]) -> float:
    """Return the mean IoU of boxes and masks, plus up to 0.2 for nearness and like size: masks may not overlap."""
    overlap = np.minimum(track.box[2:], box[2:]) - np.maximum(track.box[:2], box[:2])
    intersection = float(np.prod(np.maximum(0, overlap)))
    areas = [float(np.prod(np.maximum(0, b[2:] - b[:2]))) for b in (track.box, box)]
    larger = max(1e-6, *areas)
    box_iou = intersection / max(1e-6, sum(areas) - intersection)
    mask_iou = _iou(track.coverage, coverage)
    distance = float(np.linalg.norm((box[:2] + box[2:]) / 2 - track.centre)) / max(1.0, larger**0.5)
    return float((box_iou + mask_iou) / 2 + 0.2 * (min(areas) / larger) * max(0.0, 1 - distance))


def _iou(a: NDArray[np.float32], b: NDArray[np.float32]) -> float:
    """Return the intersection over union of two masks."""
    return float(np.minimum(a, b).sum()) / max(1e-6, float(np.maximum(a, b).sum()))


def _has_left(track: Track, now_s: float, appearance: Image | None) -> bool:
    """Whether a track that is not detected shows something else than when it was."""
    if track.last_seen_s == now_s or appearance is None or track.appearance is None:
        return False
    if track.appearance.shape != appearance.shape:
        return True
    is_covered = track.coverage[: appearance.shape[0], : appearance.shape[1]] >= 0.5
    difference = cv2.absdiff(appearance, track.appearance).max(axis=2)
    return bool(is_covered.any()) and float((difference[is_covered] > _CHANGED_LEVELS).mean()) > _GONE_FRACTION


def _map_size(frame_size: Size) -> Size:
    """Return the (width, height) of the coarse map, cells."""
    return _MAP_WIDTH, max(1, round(frame_size[1] * _MAP_WIDTH / frame_size[0]))


def _coverage(box: NDArray[np.float32], mask: NDArray[np.float32], frame_size: Size) -> NDArray[np.float32]:
    scale = _MAP_WIDTH / frame_size[0]
    coverage = np.zeros(_map_size(frame_size)[::-1], np.float32)
    paste_one(coverage, box * np.float32(scale), mask)
    return coverage
