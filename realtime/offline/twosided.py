"""Mattes that know their past and their future: blended from the inferences on both sides, steadied over time.

Everything here looks a bounded number of frames back and ahead and never over a cut.
"""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction

import numpy as np

from realtime.media.probe import VideoInfo
from realtime.media.reader import FileFrame
from realtime.offline.scenes import Placed, placed
from realtime.structures import Alpha, Frame, Matte

MatteOf = Callable[[Frame], Matte]
RADIUS = 2
"""How many frames on each side a matte is steadied with."""
_AGREEING = np.float32(0.5)
"""Alphas that differ by this much have nothing to do with each other."""
_ALIKE = np.float32(0.3)
"""Alphas of which no two differ by this much agree."""
_WEIGHTS = tuple(np.float32(np.exp(-0.5 * (k / 1.2) ** 2)) for k in range(RADIUS + 1))
_HELD_BYTES = 300_000_000


@dataclass(frozen=True, slots=True, eq=False)
class Matted:
    """A frame with its alpha.

    Attributes:
        item: the frame.
        alpha: (h, w) float32 in [0, 1].
        age: how many frames away the nearest inference is.
        last: whether a cut follows.
        first: whether it comes after a cut.
    """

    item: FileFrame
    alpha: Alpha
    age: int
    first: bool
    last: bool


def mattes(items: Iterable[FileFrame], matte_of: MatteOf, info: VideoInfo, *, every: int) -> Iterator[Matted]:
    """Give every frame its matte.

    Args:
        items: the frames in order.
        matte_of: makes a matte of a frame.
        info: of the file.
        every: infer on every ``every``-th frame, by the time stamps, and on the first and last of each scene; > 0.
    """
    return _steadied(_blended(placed(items), matte_of, _Cadence(info, every)))


def warm_up_s(info: VideoInfo, every: int) -> float:
    """How long before a frame one has to begin so that its matte comes out as it always does, seconds."""
    return float((RADIUS + 2 * every + 4) / info.fps) + 0.5


class _Cadence:
    """On which frames to infer. Counts time and not frames, so that it is the same wherever a run begins."""

    def __init__(self, info: VideoInfo, every: int) -> None:
        frame = 1 / (info.fps * info.time_base)
        self._every, self._step, self._start = every, every * frame, info.start_pts - frame / 2
        held = info.size[0] * info.size[1] * 3
        self.most_waiting = max(1, min(2 * every, _HELD_BYTES // held))

    def slot(self, pts: int) -> int:
        """Which stretch of ``every`` frames the time stamp falls into."""
        return pts if self._every == 1 else int((Fraction(pts) - self._start) // self._step)


def _blended(items: Iterable[Placed], matte_of: MatteOf, cadence: _Cadence) -> Iterator[Matted]:
    """Infer on some frames; between two of them each counts by its nearness."""
    before: tuple[Matte, int] | None = None
    slot: int | None = None
    waiting: list[Placed] = []
    for place, item in enumerate(items):
        new = cadence.slot(item.item.pts)
        wanted = item.first or item.last or new != slot or len(waiting) >= cadence.most_waiting
        slot = new
        if not wanted and before is not None:
            waiting.append(item)
            continue
        matte = matte_of(item.item.frame)
        for between, frame in enumerate(waiting, 1):
            if before is None:
                break
            share = np.float32(between / (len(waiting) + 1))
            alpha = before[0].alpha + share * (matte.alpha - before[0].alpha)
            age = min(between, len(waiting) + 1 - between)
            yield Matted(frame.item, alpha, age, frame.first, frame.last)
        waiting.clear()
        yield Matted(item.item, matte.alpha, 0, item.first, item.last)
        before = matte, place
    for frame in waiting:  # a stream that was stopped in the middle of a scene
        if before is not None:
            yield Matted(frame.item, before[0].alpha, 1, frame.first, frame.last)


def _steadied(items: Iterable[Matted]) -> Iterator[Matted]:
    """Each frame's alpha steadied with its neighbours of the same scene."""
    scene: deque[Matted] = deque()  # the neighbours behind, the frame in work, those ahead
    at = 0
    for item in items:
        if item.first:
            yield from _rest(scene, at)
            scene.clear()
            at = 0
        scene.append(item)
        while len(scene) - at > RADIUS:
            yield _steady(scene, at)
            at += 1
            if at > RADIUS:
                scene.popleft()
                at -= 1
        if item.last:
            yield from _rest(scene, at)
            scene.clear()
            at = 0
    yield from _rest(scene, at)


def _rest(scene: "deque[Matted]", at: int) -> Iterator[Matted]:
    for place in range(at, len(scene)):
        yield _steady(scene, place)


def _steady(scene: "deque[Matted]", at: int) -> Matted:
    own = scene[at]
    window = [scene[_mirrored(at + step, len(scene))].alpha for step in range(-RADIUS, RADIUS + 1)]
    return Matted(own.item, steady(window), own.age, own.first, own.last)


def _mirrored(place: int, count: int) -> int:
    """``place`` reflected into [0, count)."""
    if place < 0:
        place = -place
    if place >= count:
        place = 2 * (count - 1) - place
    return min(max(place, 0), count - 1)


def steady(window: list[Alpha]) -> Alpha:
    """The middle one of five alphas, steadied with its neighbours.

    Where the other four agree and it does not, it is an outlier, and takes their value (the neighbour-frame trick of
    MODNet, Ke et al., AAAI 2022, made for five frames); then those that agree are averaged, each by its nearness in
    time and in value. A median of the five would steady more, and wear away hands that move fast.

    Args:
        window: five (h, w) float32 arrays in [0, 1], in order of time.

    Returns:
        A new (h, w) float32 array in [0, 1].
    """
    own = window[RADIUS]
    others = [alpha for place, alpha in enumerate(window) if place != RADIUS]
    low, high = np.minimum.reduce(others), np.maximum.reduce(others)
    theirs = (low + high) * np.float32(0.5)
    outlier = (high - low < _ALIKE) & (np.abs(own - theirs) > _AGREEING)
    base = np.where(outlier, theirs, own)
    total, weights = np.zeros_like(base), np.zeros_like(base)
    for place, alpha in enumerate(window):
        weight = np.maximum(1 - np.abs(alpha - base) / _AGREEING, 0) * _WEIGHTS[abs(place - RADIUS)]
        total += weight * alpha
        weights += weight
    return np.where(weights > 1e-3, total / np.maximum(weights, np.float32(1e-3)), base).astype(np.float32)
