"""Who is who from one inference to the next."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray
from scipy.optimize import linear_sum_assignment

from realtime.matte.paste import paste_one
from realtime.structures import Detections, Size

_GRID = 64
"""Width of the small picture in which masks are compared, cells."""

_LEAST_LIKENESS = 0.1
"""Two detections less alike than this are not the same instance."""

_SURE = 0.8
"""A score from which on a new instance need not be seen twice."""

KEEP_FRACTION = 0.6
"""Who is known stays so down to this share of the score that newcomers need."""

_GROWN = 2.0
"""A mask so many times as large as its instance's last one must be found twice..."""

_AGAIN = 0.5
"""...that is, with such an intersection over union."""

_FADE = 0.5
"""How long somebody fades, as a share of how long they are held."""


@dataclass(slots=True, eq=False)
class Track:
    """One instance, as it was last seen.

    Attributes:
        identity: a number of its own, from 0, in order of appearance.
        class_id: its class.
        box: (4,) ``xyxy``, pixels of the frame.
        score: how sure the net was.
        mask: (m, m) in its box.
        cells: (rows, columns) float32, the mask in a small picture of the whole frame.
        last_seen_s: captured time of the last frame it was found in, seconds.
        times: how often it was found.
        share: 1 while it is seen or held, then falling to 0.
        doubtful: like ``cells``, a mask last found for it that is too large to be believed at once; or None.
    """

    identity: int
    class_id: int
    box: NDArray[np.float32]
    score: float
    mask: NDArray[np.float32]
    cells: NDArray[np.float32]
    last_seen_s: float
    times: int = 1
    share: float = 1.0
    doubtful: NDArray[np.float32] | None = None

    @property
    def area(self) -> float:
        """Share of the frame that its mask covers."""
        return float(self.cells.mean())

    @property
    def centre(self) -> NDArray[np.float32]:
        """The middle of its box, pixels of the frame."""
        return (self.box[:2] + self.box[2:]) * np.float32(0.5)

    @property
    def known(self) -> bool:
        """Sure, or seen twice."""
        return self.times > 1 or self.score >= _SURE


class InstanceTracker:
    """Gives each instance an identity that it keeps. Called for every inference, in order, from one thread."""

    def __init__(self, *, min_score: float, hold_s: float) -> None:
        """Nobody is known yet.

        Args:
            min_score: what a newcomer needs; who is known stays with a little less.
            hold_s: how long somebody who is not found stays as last seen, seconds, before fading in half of that time.
        """
        self._min_score, self._hold_s = min_score, hold_s
        self._known: list[Track] = []
        self._next = 0

    def __call__(self, detections: Detections, frame_size: Size, now_s: float) -> list[Track]:
        """Everybody who is seen or held now, in order of appearance.

        Args:
            detections: what was found.
            frame_size: (width, height) of the frame that the boxes are in, pixels.
            now_s: captured time of the frame, seconds.
        """
        found = [
            place for place in range(len(detections)) if detections.scores[place] >= KEEP_FRACTION * self._min_score
        ]
        cells = [_cells(detections.boxes[place], detections.masks[place], frame_size) for place in found]
        matches = self._matches(detections, found, cells)
        for known, place in matches:
            if self._is_doubtful(known, cells[place]):
                known.doubtful = cells[place]  # a jerk of the camera blurs the room into a person
                continue
            known.doubtful = None
            known.box, known.mask = detections.boxes[found[place]], detections.masks[found[place]]
            known.score, known.cells = float(detections.scores[found[place]]), cells[place]
            known.last_seen_s, known.times, known.share = now_s, known.times + 1, 1.0
        old = {place for _, place in matches}
        for place, at in enumerate(found):
            if place not in old and detections.scores[at] >= self._min_score:
                self._welcome(detections, at, cells[place], now_s)
        for known in self._known:
            over = now_s - known.last_seen_s - self._hold_s
            known.share = float(np.clip(1 - over / max(1e-6, _FADE * self._hold_s), 0, 1))
        self._known = [
            known for known in self._known if known.share > 0 and (known.known or known.last_seen_s == now_s)
        ]
        return list(self._known)

    @staticmethod
    def _is_doubtful(known: Track, cells: NDArray[np.float32]) -> bool:
        if not known.known or float(cells.mean()) <= _GROWN * known.area:
            return False
        return known.doubtful is None or _overlap(known.doubtful, cells) < _AGAIN

    def _welcome(self, detections: Detections, at: int, cells: NDArray[np.float32], now_s: float) -> None:
        self._known.append(
            Track(
                self._next,
                int(detections.class_ids[at]),
                detections.boxes[at],
                float(detections.scores[at]),
                detections.masks[at],
                cells,
                now_s,
            )
        )
        self._next += 1

    def _matches(
        self, detections: Detections, found: list[int], cells: list[NDArray[np.float32]]
    ) -> list[tuple[Track, int]]:
        """Pairs of a known instance and a place in ``found``, for the greatest likeness in all (Hungarian method).

        Who is found more surely is the likelier to be somebody known: blurred furniture comes with a low score.
        """
        if not found or not self._known:
            return []
        likeness = np.zeros((len(self._known), len(found)))
        for row, known in enumerate(self._known):
            for column, at in enumerate(found):
                if known.class_id == detections.class_ids[at]:
                    likeness[row, column] = _likeness(known, detections.boxes[at], cells[column])
        rows, columns = linear_sum_assignment(likeness * detections.scores[found], maximize=True)
        return [
            (self._known[row], int(column))
            for row, column in zip(rows, columns, strict=True)
            if likeness[row, column] >= _LEAST_LIKENESS
        ]


def _likeness(known: Track, box: NDArray[np.float32], cells: NDArray[np.float32]) -> float:
    """Mean of the overlaps of boxes and of masks, each intersection over union; where they part, how near they are."""
    shared = np.minimum(known.box[2:], box[2:]) - np.maximum(known.box[:2], box[:2])
    both = float(np.prod(np.maximum(0, shared)))
    areas = [float(np.prod(np.maximum(0, b[2:] - b[:2]))) for b in (known.box, box)]
    larger = max(1e-6, *areas)
    boxes = both / max(1e-6, sum(areas) - both)
    masks = _overlap(known.cells, cells)
    apart = float(np.linalg.norm((box[:2] + box[2:]) / 2 - known.centre)) / max(1.0, larger**0.5)
    return float((boxes + masks) / 2 + 0.2 * (min(areas) / larger) * max(0.0, 1 - apart))


def _overlap(a: NDArray[np.float32], b: NDArray[np.float32]) -> float:
    """Intersection over union of two masks."""
    return float(np.minimum(a, b).sum()) / max(1e-6, float(np.maximum(a, b).sum()))


def _cells(box: NDArray[np.float32], mask: NDArray[np.float32], frame_size: Size) -> NDArray[np.float32]:
    scale = _GRID / frame_size[0]
    cells = np.zeros((max(1, round(frame_size[1] * scale)), _GRID), np.float32)
    paste_one(cells, box * np.float32(scale), mask)
    return cells


def touching(one: Track, other: Track) -> float:
    """Share of ``one`` that lies on ``other`` or within two cells of it."""
    grown = cv2.dilate(other.cells, np.ones((5, 5), np.uint8))
    return float(np.minimum(one.cells, grown).sum()) / max(1e-6, float(one.cells.sum()))
