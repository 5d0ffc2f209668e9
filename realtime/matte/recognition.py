"""Knows people again who have left the frame and come back: by the colours of head and clothes, place and size."""

from collections.abc import Collection
from dataclasses import dataclass, field

import cv2
import numpy as np
from numpy.typing import NDArray

from realtime.imaging import resize
from realtime.matte.paste import paste_one
from realtime.matte.tracks import Track
from realtime.structures import Image, Size

_WIDTH = 160
"""Width of the image on which colours are compared, pixels."""

_BINS = 8, 16, 16
"""Bins of a histogram over lightness, a* and b*."""

_RANGES = 0, 256, 96, 192, 96, 192
"""What the bins cover: rooms and clothes are hardly ever more colourful."""

_HEAD_FRACTION = 0.35
"""Fraction of a person's rows that count as the head; the rest is clothes."""

_MIN_PIXELS = 12
"""Minimum number of pixels of head or clothes whose colours say something."""

_RATE, _UPDATE_S = 0.1, 0.5
"""Weight of a new image in somebody's appearance, and time between two while nobody is missing, seconds."""

_MIN_LIKENESS = 0.62
"""Minimum likeness of somebody who is known again."""

_MIN_LEAD = 0.08
"""Minimum lead over everybody else in sight."""

_PLACE_WEIGHT = 0.06
"""How much place and size count beside the colours."""

_CONFIRM_S = 0.3
"""How long somebody has to be alike before they are known again, seconds."""

Appearance = NDArray[np.float32]
"""(2, bins) float32: histograms of the colours of head and clothes in CIELAB, each of sum 1, or 0 if out of sight."""


@dataclass(slots=True)
class _Known:
    """Somebody who is remembered: their tracks so far, and how and where (in fractions of the frame) they were last."""

    identities: set[int]
    appearance: Appearance
    centre: NDArray[np.float32]
    area: float
    candidates: dict[int, float] = field(default_factory=dict)  # track -> since when it has been alike, seconds


class Recognizer:
    """Remembers people and knows them again. Called for every inference, in order, from one thread."""

    def __init__(self) -> None:
        self._known: dict[int, _Known] = {}
        self._updated_s = -np.inf

    def __call__(
        self, remembered: Collection[int], tracks: list[Track], image: Image, frame_size: Size, now_s: float
    ) -> dict[int, int]:
        """Update how people look, and look for those who are not in sight.

        Args:
            remembered: identities of the tracks whose people are to be remembered.
            tracks: everybody in sight.
            image: (H, W, 3) uint8, the frame.
            frame_size: (width, height) of it, pixels.
            now_s: its captured time, seconds.

        Returns:
            For each track that is known again the identity under which its person was remembered.
        """
        seen = [track for track in tracks if track.last_seen_s == now_s]
        in_sight = {track.identity for track in tracks}
        nobody_is_missing = all(known.identities & in_sight for known in self._known.values())
        is_complete = nobody_is_missing and set(remembered) & in_sight <= self._identities()
        if not seen or (is_complete and now_s - self._updated_s < _UPDATE_S):
            return {}
        self._updated_s = now_s
        size = _WIDTH, max(1, round(_WIDTH * frame_size[1] / frame_size[0]))
        small = np.asarray(cv2.cvtColor(resize.shrink_to(image, size), cv2.COLOR_BGR2LAB), np.uint8)
        appearances = {track.identity: _appearance(track, small, frame_size) for track in seen}
        for track in seen:
            centre = (track.centre / frame_size).astype(np.float32)
            self._remember(track, appearances[track.identity], centre, may_begin=track.identity in remembered)
        unknown = [track for track in seen if track.identity not in self._identities()]
        found: dict[int, int] = {}
        for identity, known in self._known.items():
            if known.identities & in_sight:
                known.candidates.clear()
                continue
            match = _best(known, unknown, appearances, frame_size)
            known.candidates = {} if match is None else {match.identity: known.candidates.get(match.identity, now_s)}
            if match is not None and now_s - known.candidates[match.identity] >= _CONFIRM_S:
                known.identities.add(match.identity)
                unknown.remove(match)
                found[match.identity] = identity
        return found

    def _identities(self) -> set[int]:
        """Return the tracks of everybody who is known."""
        return set().union(*(known.identities for known in self._known.values()))

    def _remember(self, track: Track, appearance: Appearance, centre: NDArray[np.float32], *, may_begin: bool) -> None:
        for known in self._known.values():
            if track.identity in known.identities:
                known.appearance += np.float32(_RATE) * (appearance - known.appearance)
                known.centre, known.area = centre, track.area
                return
        if may_begin:
            self._known[track.identity] = _Known({track.identity}, appearance, centre, track.area)


def likeness(a: Appearance, b: Appearance) -> float:
    """Return how alike two people look, in [0, 1]: the mean Bhattacharyya coefficient of what both show."""
    parts = (a.sum(axis=1) > 0) & (b.sum(axis=1) > 0)
    return float(np.sqrt(a[parts] * b[parts]).sum(axis=1).mean()) if parts.any() else 0.0


def _best(known: _Known, tracks: list[Track], appearances: dict[int, Appearance], frame_size: Size) -> Track | None:
    """Return who is clearly more like ``known`` than the others, and enough so; None if nobody is."""
    ranked = sorted(
        ((_likeness(known, track, appearances[track.identity], frame_size), track.identity) for track in tracks),
        reverse=True,
    )
    if not ranked or ranked[0][0] < _MIN_LIKENESS or (len(ranked) > 1 and ranked[0][0] - ranked[1][0] < _MIN_LEAD):
        return None
    return next(track for track in tracks if track.identity == ranked[0][1])


def _likeness(known: _Known, track: Track, appearance: Appearance, frame_size: Size) -> float:
    distance = float(np.linalg.norm(track.centre - known.centre * frame_size) / np.linalg.norm(frame_size))
    size = min(track.area, known.area) / max(1e-6, track.area, known.area)
    near = 0.5 * max(0.0, 1 - 2 * distance) + 0.5 * size
    return (1 - _PLACE_WEIGHT) * likeness(known.appearance, appearance) + _PLACE_WEIGHT * near


def _appearance(track: Track, small: Image, frame_size: Size) -> Appearance:
    """Return how a track looks in ``small``, (h, w, 3) uint8 CIELAB."""
    height, width = small.shape[:2]
    alpha = np.zeros((height, width), np.float32)
    paste_one(alpha, track.box * np.float32(width / frame_size[0]), track.mask)
    is_person = alpha > 0.7
    rows = np.flatnonzero(is_person.any(axis=1))
    made = np.zeros((2, *_BINS), np.float32)
    if not len(rows):
        return made.reshape(2, -1)
    border = int(rows[0] + _HEAD_FRACTION * (rows[-1] + 1 - rows[0]))
    for part, here in enumerate((slice(0, border), slice(border, height))):
        pixels = small[here][is_person[here]]
        if len(pixels) >= _MIN_PIXELS:
            counts = cv2.calcHist([np.ascontiguousarray(pixels[:, None])], [0, 1, 2], None, _BINS, _RANGES)
            made[part] = np.asarray(counts, np.float32) / len(pixels)
    for axis in (1, 2, 3):  # so that a little more light does not change every bin
        before, after = np.roll(made, 1, axis), np.roll(made, -1, axis)
        made = np.float32(0.5) * made + np.float32(0.25) * (before + after)
    return made.reshape(2, -1)
