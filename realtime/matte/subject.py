"""Which of the found instances stay sharp."""

from collections.abc import Collection

import numpy as np

from realtime.matte.paste import PERSON
from realtime.matte.tracks import InstanceTracker, Track, touching
from realtime.structures import Detections, Size

POLICIES = ("all", "largest", "centre", "first", "near", "point")

_CLEARLY = 1.5
"""How many times larger, or nearer the middle, somebody must be to become the subject in another's place..."""

_FOR_S = 1.0
"""...and for how long, seconds."""

_LIKE_BEFORE = 0.5
"""Who comes after the subject has left is the subject when at least this share of its size."""

_START_S = 1.0
"""Who is near the first and found this soon after them was there first, too, seconds."""

_NEAR_SIZE, _NEAR_APART = 0.4, 1.5
"""Near the subject: of at least this share of its size, and no further off than this many times the mean width."""

_HELD = 0.3
"""A thing is held by somebody when this share of it lies on them."""


def filter_detections(detections: Detections, *, min_score: float, class_ids: Collection[int] | None) -> Detections:
    """Keep what is sure enough and of a kept class.

    Args:
        detections: what the net found.
        min_score: the least score that counts, in [0, 1].
        class_ids: the kept classes, in the net's own numbering; None = every class.

    Returns:
        The kept detections, in the order they came.
    """
    kept = detections.scores >= min_score
    if class_ids is not None:
        kept &= np.isin(detections.class_ids, list(class_ids))
    return detections[kept]


class SubjectSelector:
    """Says who stays sharp, by who they are and not by what one inference made of them.

    Policies: ``all``; ``largest`` and ``centre``, the one who is, changed only for somebody who is clearly more so for
    a second; ``first``, who was there at the start, with who sat beside them then, and nobody who walks in later,
    until they have left and somebody of about their size comes; ``near``, the first and whoever is about as large and
    close by; ``point``, who covers a point.

    Things (of other classes than people) stay sharp under ``all``; under the others, where the subject holds them.
    Where people are not among the kept classes, the policies choose among the things.
    """

    def __init__(
        self,
        *,
        policy: str = "all",
        min_score: float = 0.5,
        hold_s: float = 0.4,
        point: tuple[float, float] = (0.5, 0.5),
        people: bool = True,
    ) -> None:
        """Nobody is known yet.

        Args:
            policy: one of ``POLICIES``.
            min_score: the least score of a newcomer, in [0, 1].
            hold_s: how long somebody who is not found stays sharp, seconds, before fading.
            point: (x, y) as shares of the frame's width and height, for ``point``.
            people: whether people are among the kept classes.

        Raises:
            ValueError: there is no such policy.
        """
        if policy not in POLICIES:
            raise ValueError(f"policy must be one of {', '.join(POLICIES)}, got {policy!r}")
        self._policy, self._point, self._people = policy, point, people
        self._follow = InstanceTracker(min_score=min_score, hold_s=hold_s)
        self._main: int | None = None
        self._main_area = 0.0
        self._beside: set[int] = set()
        self._start_until_s: float | None = None
        self._rival: tuple[int, float] | None = None

    def __call__(self, detections: Detections, frame_size: Size, now_s: float) -> tuple[Detections, Detections]:
        """The subject's instances, and the others that are seen.

        Args:
            detections: what the net found in a frame.
            frame_size: (width, height) of that frame, pixels.
            now_s: its captured time, seconds; later at each call.

        Returns:
            Two ``Detections`` with the ``alpha`` of the given one. Masks of people who fade are fainter.
        """
        seen = [one for one in self._follow(detections, frame_size, now_s) if one.known]
        chosen = {one.identity for one in self._chosen(seen, frame_size, now_s)}
        return (
            _detections([one for one in seen if one.identity in chosen], detections),
            _detections([one for one in seen if one.identity not in chosen], detections),
        )

    def _chosen(self, seen: list[Track], frame_size: Size, now_s: float) -> list[Track]:
        if self._policy == "all":
            return seen
        candidates = [one for one in seen if one.class_id == PERSON] if self._people else seen
        main = self._choose_main(candidates, frame_size, now_s)
        if main is None:
            return []
        self._main, self._main_area = main.identity, main.area
        chosen = [main]
        if self._policy == "near":
            chosen += [one for one in candidates if one is not main and _near(one, main)]
        elif self._policy == "first":
            chosen += self._there_at_the_start(main, candidates, now_s)
        things = [one for one in seen if one.class_id != PERSON and one not in chosen]
        return chosen + [thing for thing in things if any(touching(thing, person) >= _HELD for person in chosen)]

    def _there_at_the_start(self, main: Track, candidates: list[Track], now_s: float) -> list[Track]:
        if self._start_until_s is None:
            self._start_until_s = now_s + _START_S
        others = [one for one in candidates if one is not main]
        if now_s <= self._start_until_s:
            self._beside |= {one.identity for one in others if _near(one, main)}
        return [one for one in others if one.identity in self._beside]

    def _choose_main(self, candidates: list[Track], frame_size: Size, now_s: float) -> Track | None:
        main = next((one for one in candidates if one.identity == self._main), None)
        if self._policy == "point":
            return main or _at(self._point, candidates)
        if self._policy in ("largest", "centre"):
            return self._most(main, candidates, frame_size, now_s)
        if main is None:
            main = next((one for one in candidates if one.identity in self._beside), None)
        if main is None:
            # at the start the largest, of those who are there; later, only somebody who could be the one who left
            least = 0.0 if self._main is None else _LIKE_BEFORE * self._main_area
            main = max((one for one in candidates if one.area >= least), key=lambda one: one.area, default=None)
        return main

    def _most(self, main: Track | None, candidates: list[Track], frame_size: Size, now_s: float) -> Track | None:
        """Who is largest or most in the middle; ``main`` unless somebody else clearly was for a second."""

        def merit(one: Track) -> float:
            return one.area if self._policy == "largest" else 1 / (0.05 + _off_centre(one, frame_size))

        best = max(candidates, key=merit, default=None)
        if main is None or best is None or best is main or merit(best) < _CLEARLY * merit(main):
            self._rival = None
            return main or best
        if self._rival is None or self._rival[0] != best.identity:
            self._rival = best.identity, now_s
        return best if now_s - self._rival[1] >= _FOR_S else main


def _off_centre(one: Track, frame_size: Size) -> float:
    """How far its middle is from the frame's, in diagonals of the frame."""
    return float(np.linalg.norm(one.centre - np.array(frame_size) / 2) / np.linalg.norm(frame_size))


def _near(one: Track, main: Track) -> bool:
    """Whether ``one`` belongs with ``main``, in size and place."""
    widths = [float(each.box[2] - each.box[0]) for each in (one, main)]
    apart = abs(float(one.centre[0] - main.centre[0])) / max(1.0, sum(widths) / 2)
    return one.area >= _NEAR_SIZE * main.area and apart <= _NEAR_APART


def _at(point: tuple[float, float], candidates: list[Track]) -> Track | None:
    """Who covers ``point`` most surely, if anybody does."""

    def cover(one: Track) -> float:
        rows, columns = one.cells.shape
        return float(one.cells[min(rows - 1, int(point[1] * rows)), min(columns - 1, int(point[0] * columns))])

    best = max(candidates, key=cover, default=None)
    return best if best is not None and cover(best) >= 0.5 else None


def _detections(instances: list[Track], of: Detections) -> Detections:
    side = of.masks.shape[1:]
    return Detections(
        np.array([one.box for one in instances], np.float32).reshape(-1, 4),
        np.array([one.score for one in instances], np.float32),
        np.array([one.class_id for one in instances], np.int32),
        np.array([one.mask * np.float32(one.share) for one in instances], np.float32).reshape(-1, *side),
        of.alpha,
    )
