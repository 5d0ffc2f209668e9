"""Mattes that know their past and their future: blended from the inferences on both sides, steadied over time.

What comes from another frame is carried along the motion of the picture. Everything here looks a bounded number of
frames back and ahead and never over a cut.
"""

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

import cv2
import numpy as np
from numpy.typing import NDArray

from realtime.imaging import resize
from realtime.matte.flow import FlowMap, OpticalFlow, warp
from realtime.media.info import VideoInfo
from realtime.media.reader import FileFrame
from realtime.process import flow_chain
from realtime.process.flow_chain import FlowFrame
from realtime.process.scenes import Placed, placed
from realtime.structures import Alpha, Frame, Matte

MakeMatte = Callable[[Frame], Matte]
RADIUS = 2
"""How many frames on each side a matte is steadied with."""
_OUT = np.float32(0.5)
"""An alpha that differs by this much from all others, while they agree, stands alone."""
_ALIKE = np.float32(0.3)
"""Alphas of which no two differ by this much agree."""
_SURE = np.float32(0.5)
"""Where one of the neighbours is trusted less than this none is outvoted."""
_UNLIKE = np.float32(2)
"""Difference of two alphas at which one would not count for the other at all; so none ever counts less than half."""
_NEAR = tuple(np.float32(np.exp(-0.5 * (k / 3) ** 2)) for k in range(RADIUS + 1))
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


def mattes(items: Iterable[FileFrame], matte_of: MakeMatte, info: VideoInfo, *, every: int) -> Iterator[Matted]:
    """Give every frame its matte.

    Args:
        items: the frames in order.
        matte_of: makes a matte of a frame; one with a NaN in it makes nothing but NaN of the frames that it decides,
            and has no share in others.
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


@dataclass(slots=True, eq=False)
class _Linked:
    """A frame on its way, with what is known of it so far."""

    place: Placed
    frame: FlowFrame
    alpha: Alpha
    age: int = 0


def _blended(items: Iterable[Placed], matte_of: MakeMatte, cadence: _Cadence) -> Iterator[_Linked]:
    """Infer on some frames, and give those between two of them what both make of it."""
    motion = OpticalFlow()
    before: _Linked | None = None
    slot: int | None = None
    waiting: list[_Linked] = []
    for item in items:
        new = cadence.slot(item.item.pts)
        wanted = item.first or item.last or new != slot or len(waiting) >= cadence.most_waiting
        slot = new
        if not wanted and before is not None:
            waiting.append(_Linked(item, _neighbour(item, before.alpha), before.alpha, age=1))
            continue
        alpha = matte_of(item.item.frame).alpha
        now = _Linked(item, _neighbour(item, alpha), alpha)
        if before is not None and item.first:
            yield before
        elif before is not None:
            _blend(before, waiting, now, motion)
            yield before
            yield from waiting
        waiting, before = [], now
    if before is not None:
        yield before
        yield from waiting  # a stream that was stopped in the middle of a scene


def _neighbour(item: Placed, alpha: Alpha) -> FlowFrame:
    small = resize.shrink_to(item.item.frame.image, (alpha.shape[1], alpha.shape[0]))
    return FlowFrame(np.asarray(cv2.cvtColor(small, cv2.COLOR_BGR2GRAY), np.uint8))


def _blend(before: _Linked, waiting: list[_Linked], after: _Linked, motion: OpticalFlow) -> None:
    """Join the frames from ``before`` to ``after``, which were inferred, and give those between them their alphas."""
    chain = [before.frame, *(linked.frame for linked in waiting), after.frame]
    flow_chain.link(chain, motion, np.maximum(before.alpha, after.alpha))
    alphas = flow_chain.blend(chain, before.alpha, after.alpha)
    for place, (linked, alpha) in enumerate(zip(waiting, alphas, strict=True), 1):
        linked.alpha, linked.age = alpha, min(place, len(chain) - 1 - place)


def _steadied(items: Iterable[_Linked]) -> Iterator[Matted]:
    """Each frame's alpha steadied with its neighbours of the same scene."""
    scene: deque[_Linked] = deque()  # the neighbours behind, the frame in work, those ahead
    at = 0
    for item in items:
        if item.place.first:
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
    yield from _rest(scene, at)


def _rest(scene: "deque[_Linked]", at: int) -> Iterator[Matted]:
    for place in range(at, len(scene)):
        yield _steady(scene, place)


def _steady(scene: "deque[_Linked]", at: int) -> Matted:
    own = scene[at]
    if not flow_chain.is_good(own.alpha):
        return Matted(own.place.item, own.alpha, own.age, own.place.first, own.place.last)
    near = [scene[place].alpha for place in range(max(0, at - RADIUS), min(len(scene), at + RADIUS + 1))]
    box = flow_chain.box_around([alpha for alpha in near if flow_chain.is_good(alpha)])
    others = []
    for back in (True, False):
        way: FlowMap | None = None
        place = at
        for steps in range(1, RADIUS + 1):
            way = flow_chain.further(way, scene[place].frame, box, back=back)
            place += -1 if back else 1
            if way is None or not way.size or not 0 <= place < len(scene):
                break
            other = scene[place]
            if not flow_chain.is_good(other.alpha):
                continue
            trust = flow_chain.trust(own.frame, other.frame, way, box)
            others.append(NeighbourAlpha(warp(other.alpha, way), trust, steps))
    alpha = own.alpha.copy()
    alpha[box] = stabilize(own.alpha[box], others)
    return Matted(own.place.item, alpha, own.age, own.place.first, own.place.last)


@dataclass(frozen=True, slots=True, eq=False)
class NeighbourAlpha:
    """What a frame nearby makes of a frame.

    Attributes:
        alpha: (h, w) float32 in [0, 1], its own, carried to the frame.
        trust: (h, w) float32 in [0, 1], how far that is to be believed.
        steps: how many frames away it is.
    """

    alpha: Alpha
    trust: NDArray[np.float32]
    steps: int


def stabilize(own: Alpha, others: Sequence[NeighbourAlpha]) -> Alpha:
    """An alpha steadied with those of the frames around it.

    An alpha that stands alone while the others agree is an outlier, and takes the nearest of their values (the
    neighbour-frame trick of MODNet, Ke et al., AAAI 2022, made for five frames and for pictures that move). Then all
    are averaged, each by its nearness in time and in value, and by how far it is to be believed.

    Args:
        own: (h, w) float32 in [0, 1].
        others: of the frames around it, at most ``RADIUS`` steps away.

    Returns:
        A new (h, w) float32 array in [0, 1].
    """
    if len(others) < 2:
        return own.copy()
    low, high = _limits([own, *(other.alpha for other in others)])
    doubted = np.minimum.reduce([other.trust for other in others]) < _SURE
    low[doubted], high[doubted] = 0, 1
    base = np.clip(own, low, high)
    total, weights = base.copy(), np.ones_like(base)
    for other in others:
        alpha = np.clip(other.alpha, low, high)
        weight = (1 - np.abs(alpha - base) / _UNLIKE) * (other.trust * _NEAR[other.steps])
        total += weight * alpha
        weights += weight
    return np.asarray(total / weights, np.float32)


def _limits(alphas: Sequence[Alpha]) -> tuple[Alpha, Alpha]:
    """The least and the most of them but for one that stands alone."""
    first, second = alphas[0], alphas[1]
    least, less = cv2.min(first, second), cv2.max(first, second)
    most, more = less, least
    for alpha in alphas[2:]:
        less = cv2.min(less, cv2.max(least, alpha))
        least = cv2.min(least, alpha)
        more = cv2.max(more, cv2.min(most, alpha))
        most = cv2.max(most, alpha)
    low = np.where((less - least > _OUT) & (most - less < _ALIKE), less, least)
    high = np.where((most - more > _OUT) & (more - least < _ALIKE), more, most)
    return low, high
