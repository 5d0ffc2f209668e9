"""Selects the subject: which instances stay sharp."""

from collections.abc import Collection, Sequence

import numpy as np
from numpy.typing import NDArray

from realtime.matte.paste import PERSON
from realtime.matte.recognition import Recognizer
from realtime.matte.tracks import InstanceTracker, Track, touching
from realtime.structures import Detections, Image, Size

POLICIES = ("all", "largest", "centre", "first", "near", "point")
"""The policies for videos."""

_TAKEOVER_FACTOR = 1.5
"""How many times larger, or nearer the centre, somebody must be to become the subject in another's place..."""

_TAKEOVER_S = 1.0
"""...and for how long, seconds."""

_MIN_SUCCESSOR_SIZE = 0.5
"""Minimum area of somebody who becomes the subject after it has left, as a fraction of its area."""

_START_S = 1.0
"""How long after the first subject appears others near it count as there from the start, seconds."""

_NEAR_SIZE, _NEAR_DISTANCE = 0.4, 1.5
"""Near the subject: minimum area as a fraction of its area, and maximum distance in mean box widths."""

_PAUSE_S = 0.04
"""How long an interruption of the video counts as having been, seconds."""

_HELD_FRACTION = 0.3
"""Minimum fraction of a thing that touches a person who holds it."""


def filter_detections(detections: Detections, *, min_score: float, class_ids: Collection[int] | None) -> Detections:
    """Drop detections below ``min_score`` or outside ``class_ids``.

    Args:
        detections: those of one image.
        min_score: minimum score, in [0, 1].
        class_ids: classes to keep, in the model's own numbering; None = all.

    Returns:
        The others, in their order.
    """
    is_kept = detections.scores >= min_score
    if class_ids is not None:
        is_kept &= np.isin(detections.class_ids, list(class_ids))
    return detections[is_kept]


class SubjectSelector:
    """Selects who stays sharp by identity, so that one wrong inference changes nothing.

    Policies: ``all``; ``largest`` and ``centre``, replaced only by somebody who is clearly larger or nearer the centre
    for a second; ``first``, who was there at the start, with anybody near them then, and nobody who walks in later,
    until they have left and somebody of a similar size comes; who was there at the start is known again when they come
    back, and takes the place of that one; ``near``, the first and anybody of a similar size near
    them; ``point``, who covers a point.

    Whoever is picked stays sharp instead, and is known again when they come back.

    Things (instances that are not people) stay sharp under ``all``; under other policies, where the subject holds them.
    If people are not among the kept classes, the policies choose among the things.
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
        """Create a selector.

        Args:
            policy: one of ``POLICIES``.
            min_score: minimum score of a new instance, in [0, 1].
            hold_s: how long an instance that is not detected stays sharp, fading towards the end, seconds.
            point: (x, y) as fractions of the frame's width and height, for the policy ``point``.
            people: whether people are among the kept classes.

        Raises:
            ValueError: the policy does not exist.
        """
        if policy not in POLICIES:
            raise ValueError(f"policy must be one of {', '.join(POLICIES)}, got {policy!r}")
        self._policy, self._point, self._people = policy, point, people
        self._tracker = InstanceTracker(min_score=min_score, hold_s=hold_s)
        self._is_holding = False
        self._tracks: list[Track] = []
        self._picked: frozenset[int] | None = None
        self._sharp_now: frozenset[int] = frozenset()
        self._main: int | None = None
        self._main_area = 0.0
        self._first: set[int] = set()
        self._start_until_s: float | None = None
        self._rival: tuple[int, float] | None = None
        self._recognizer, self._owner = Recognizer(), -1
        self._known_as: dict[int, int] = {}
        self._now_s, self._offset_s, self._is_resumed = 0.0, 0.0, False

    def __call__(
        self, detections: Detections, frame_size: Size, now_s: float, image: Image | None = None
    ) -> tuple[Detections, Detections]:
        """Split the instances into the subject and the others.

        Args:
            detections: those of one frame.
            frame_size: (width, height) of that frame, pixels.
            now_s: its captured time, seconds; later at each call, but for the first one after ``resume``.
            image: (H, W, 3) uint8, the frame; with it, who is not detected is held only while the image there stays.

        Returns:
            The subject and the others, each with the ``alpha`` of ``detections``. Masks of people who fade are fainter.
        """
        if self._is_resumed:
            self._offset_s, self._is_resumed = self._now_s + _PAUSE_S - now_s, False
        now_s = self._now_s = now_s + self._offset_s
        tracks = [track for track in self._tracker(detections, frame_size, now_s, image) if track.is_confirmed]
        self._is_holding = any(track.last_seen_s != now_s for track in tracks)
        self._tracks = tracks
        chosen = self._choose(tracks, frame_size, now_s, image)
        self._sharp_now = frozenset(map(self._person, chosen))
        return (
            _to_detections([track for track in tracks if track in chosen], detections),
            _to_detections([track for track in tracks if track not in chosen], detections),
        )

    @property
    def is_holding(self) -> bool:
        """Whether the last call kept somebody who was not detected."""
        return self._is_holding

    def resume(self) -> None:
        """Prepare for the rest of a video that was interrupted: its frames may have other times, and another size."""
        self._is_resumed = True

    @property
    def boxes(self) -> NDArray[np.float32]:
        """(N, 4) ``xyxy`` of all who were there at the last call, pixels of the frame; they may reach past it."""
        return np.array([track.box for track in self._tracks if track.weight], np.float32).reshape(-1, 4)

    def select(self, policy: str) -> None:
        """Choose by ``policy``, one of ``POLICIES``, and forget who was picked; from any thread."""
        if policy not in POLICIES:
            raise ValueError(f"policy must be one of {', '.join(POLICIES)}, got {policy!r}")
        self._picked, self._policy = None, policy

    def pick(self, point: tuple[float, float], *, add: bool = False) -> bool:
        """Keep who covers ``point`` sharp, and nobody else; whoever is sharp already is taken out. From any thread.

        Args:
            point: (x, y) as fractions of the frame's width and height.
            add: keep the others as they are.

        Returns:
            Whether somebody is there.
        """
        track = _covering(point, self._people_in(self._tracks))
        if track is None:
            return False
        sharp = self._sharp_now if self._picked is None else self._picked
        one = {self._person(track)}
        if one <= sharp:
            self._picked = sharp - one
        else:
            self._picked = (sharp if add else frozenset()) | one
        return True

    def coverage_at(self, point: tuple[float, float]) -> NDArray[np.float32] | None:
        """Return the coverage (see ``Track``) of who covers ``point``, as in ``pick``; None if nobody does."""
        track = _covering(point, self._people_in(self._tracks))
        return None if track is None else track.coverage

    def _people_in(self, tracks: list[Track]) -> list[Track]:
        return [track for track in tracks if track.class_id == PERSON] if self._people else tracks

    def _choose(self, tracks: list[Track], frame_size: Size, now_s: float, image: Image | None) -> list[Track]:
        picked = self._picked  # one read: another thread may pick meanwhile
        if self._policy == "all" and picked is None:
            return tracks
        candidates = self._people_in(tracks)
        if image is not None and (picked is not None or self._policy == "first"):
            self._recognize(picked or frozenset(), candidates, image, frame_size, now_s)
        if picked is not None:
            return _with_things([track for track in candidates if self._person(track) in picked], tracks)
        main = self._choose_main(candidates, frame_size, now_s)
        if main is None:
            return []
        if self._owner < 0:
            self._owner = main.identity
        self._main, self._main_area = main.identity, main.area
        chosen = [main]
        if self._policy == "near":
            chosen += [track for track in candidates if track is not main and _is_near(track, main)]
        elif self._policy == "first":
            chosen += self._choose_first(main, candidates, now_s)
        return _with_things(chosen, tracks)

    def _recognize(
        self, picked: frozenset[int], candidates: list[Track], image: Image, frame_size: Size, now_s: float
    ) -> None:
        """Know those again who were picked or there at the start and come back, whoever sat there meanwhile."""
        remembered = picked | self._first | ({self._owner} if self._owner >= 0 else set())
        for identity, known_as in self._recognizer(remembered, candidates, image, frame_size, now_s).items():
            self._known_as[identity] = known_as
            if known_as == self._owner:
                self._main = identity
            elif known_as in self._first:
                self._first.add(identity)

    def _person(self, track: Track) -> int:
        """Return the first identity of whoever it is."""
        return self._known_as.get(track.identity, track.identity)

    def _choose_first(self, main: Track, candidates: list[Track], now_s: float) -> list[Track]:
        """Return those who were near ``main`` at the start."""
        if self._start_until_s is None:
            self._start_until_s = now_s + _START_S
        others = [track for track in candidates if track is not main]
        if now_s <= self._start_until_s:
            self._first |= {track.identity for track in others if _is_near(track, main)}
        return [track for track in others if track.identity in self._first]

    def _choose_main(self, candidates: list[Track], frame_size: Size, now_s: float) -> Track | None:
        main = next((track for track in candidates if track.identity == self._main), None)
        if self._policy == "point":
            return main or _covering(self._point, candidates)
        if self._policy in ("largest", "centre"):
            return self._choose_best(main, candidates, frame_size, now_s)
        if main is None:
            main = next((track for track in candidates if track.identity in self._first), None)
        if main is None:
            # At the start the largest; later only somebody who could be the one who left.
            min_area = 0.0 if self._main is None else _MIN_SUCCESSOR_SIZE * self._main_area
            large = [track for track in candidates if track.area >= min_area]
            main = max(large, key=lambda track: track.area, default=None)
        return main

    def _choose_best(self, main: Track | None, candidates: list[Track], frame_size: Size, now_s: float) -> Track | None:
        """Return who is largest or nearest the centre, but ``main`` until somebody has clearly been for a second."""

        def merit(track: Track) -> float:
            return track.area if self._policy == "largest" else 1 / (0.05 + _distance_from_centre(track, frame_size))

        best = max(candidates, key=merit, default=None)
        if main is None or best is None or best is main or merit(best) < _TAKEOVER_FACTOR * merit(main):
            self._rival = None
            return main or best
        if self._rival is None or self._rival[0] != best.identity:
            self._rival = best.identity, now_s
        return best if now_s - self._rival[1] >= _TAKEOVER_S else main


def _with_things(chosen: list[Track], tracks: list[Track]) -> list[Track]:
    """Return ``chosen`` and the things among ``tracks`` that they hold."""
    things = [track for track in tracks if track.class_id != PERSON and track not in chosen]
    return chosen + [thing for thing in things if any(touching(thing, one) >= _HELD_FRACTION for one in chosen)]


def _distance_from_centre(track: Track, frame_size: Size) -> float:
    """Return the distance of a track's centre from the frame's, in diagonals of the frame."""
    return float(np.linalg.norm(track.centre - np.array(frame_size) / 2) / np.linalg.norm(frame_size))


def _is_near(track: Track, main: Track) -> bool:
    """Whether ``track`` belongs with ``main``, by size and distance."""
    widths = [float(each.box[2] - each.box[0]) for each in (track, main)]
    distance = abs(float(track.centre[0] - main.centre[0])) / max(1.0, sum(widths) / 2)
    return track.area >= _NEAR_SIZE * main.area and distance <= _NEAR_DISTANCE


def _covering(point: tuple[float, float], candidates: list[Track]) -> Track | None:
    """Return who covers ``point`` with the highest value, if anybody does."""

    def coverage_at(track: Track) -> float:
        rows, columns = track.coverage.shape
        return float(track.coverage[min(rows - 1, int(point[1] * rows)), min(columns - 1, int(point[0] * columns))])

    best = max(candidates, key=coverage_at, default=None)
    return best if best is not None and coverage_at(best) >= 0.5 else None


def _to_detections(tracks: Sequence[Track], detections: Detections) -> Detections:
    """Return ``tracks`` as detections with the ``alpha`` of ``detections``."""
    shape = detections.masks.shape[1:]
    return Detections(
        np.array([track.box for track in tracks], np.float32).reshape(-1, 4),
        np.array([track.score for track in tracks], np.float32),
        np.array([track.class_id for track in tracks], np.int32),
        np.array([track.mask * np.float32(track.weight) for track in tracks], np.float32).reshape(-1, *shape),
        detections.alpha,
    )
