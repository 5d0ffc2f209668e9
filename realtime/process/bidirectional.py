"""Non-causal mattes: blended from the inferences before and after each frame, then stabilized over time.

Alphas of other frames are warped along the optical flow. Everything here looks a bounded number of frames back and
ahead, and never across a cut.
"""

from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from fractions import Fraction

import cv2
import numpy as np
from numpy.typing import NDArray

from realtime.imaging import resize
from realtime.matte.flow import FlowMap, Grey, OpticalFlow, warp
from realtime.media.info import VideoInfo
from realtime.media.reader import FileFrame
from realtime.process import flow_chain
from realtime.process.flow_chain import FlowFrame
from realtime.process.prefetch import prefetch
from realtime.process.scenes import SceneFrame, split_scenes
from realtime.structures import Alpha, Frame, Matte, Size

MakeMatte = Callable[[Frame], Matte]

RADIUS = 2
"""Number of frames on each side that a matte is stabilized with."""

_OUTLIER = np.float32(0.5)
"""Minimum difference of an alpha from all others, while they agree, that makes it an outlier."""

_AGREEMENT = np.float32(0.3)
"""Maximum difference of alphas that agree."""

_MIN_TRUST = np.float32(0.5)
"""Minimum trust in all neighbours for one alpha to be an outlier."""

_ZERO_WEIGHT = np.float32(2)
"""Difference of two alphas at which one would have no weight for the other; their largest, 1, leaves half of it."""

_TIME_WEIGHTS = tuple(np.float32(np.exp(-0.5 * (k / 3) ** 2)) for k in range(RADIUS + 1))

_PREFETCHED = 1
"""Maximum number of frames that wait between inference and blending."""

_MAX_WAITING_BYTES = 300_000_000
"""Maximum size of the frames that wait for the inference after them."""


@dataclass(frozen=True, slots=True, eq=False)
class MattedFrame:
    """A frame with its alpha.

    Attributes:
        item: the frame.
        alpha: (h, w) float32 in [0, 1], or all NaN.
        age: distance from the nearest inference, frames.
        is_first: whether it is the first of its scene.
        is_last: whether it is the last of its scene.
    """

    item: FileFrame
    alpha: Alpha
    age: int
    is_first: bool
    is_last: bool


def mattes(
    items: Iterable[FileFrame], make_matte: MakeMatte, info: VideoInfo, *, every: int
) -> Generator[MattedFrame, None, None]:
    """Yield every frame with its alpha; inference runs a frame ahead in a thread of its own.

    Args:
        items: the frames in order, iterated in that thread.
        make_matte: makes the matte of a frame, in that thread; one with a NaN makes the alphas of the frames that it
            determines all NaN, and contributes nothing to others.
        info: of the file.
        every: infer on every ``every``-th frame, by the time stamps, and on the first and last of each scene; > 0.
    """
    inferred = _inferred(split_scenes(items), make_matte, _InferenceSlots(info, every))
    with closing(prefetch(inferred, _PREFETCHED, "infer")) as ahead:
        yield from _stabilized(_blended(ahead))


def warm_up_s(info: VideoInfo, every: int) -> float:
    """Return how long before a frame processing has to start for its matte to be the usual one, seconds."""
    return float((RADIUS + 2 * every + 4) / info.fps) + 0.5


class _InferenceSlots:
    """Which frames are inferred: the first of each slot of time, so the same wherever a run starts.

    Attributes:
        max_waiting: maximum number of frames that wait for the inference after them.
    """

    def __init__(self, info: VideoInfo, every: int) -> None:
        frame_ticks = 1 / (info.fps * info.time_base)
        self._every, self._ticks, self._start = every, every * frame_ticks, info.start_pts - frame_ticks / 2
        frame_bytes = info.size[0] * info.size[1] * 3
        self.max_waiting = max(1, min(2 * every, _MAX_WAITING_BYTES // frame_bytes))

    def slot_of(self, pts: int) -> int:
        """Return the number of the slot that contains the time stamp."""
        return pts if self._every == 1 else int((Fraction(pts) - self._start) // self._ticks)


@dataclass(slots=True, eq=False)
class _Linked:
    """A frame in a flow chain, with its alpha as far as it is known."""

    scene_frame: SceneFrame
    flow_frame: FlowFrame
    alpha: Alpha
    age: int = 0

    def finished(self, alpha: Alpha) -> MattedFrame:
        """Return the frame with its final alpha."""
        scene_frame = self.scene_frame
        return MattedFrame(scene_frame.item, alpha, self.age, scene_frame.is_first, scene_frame.is_last)


@dataclass(frozen=True, slots=True, eq=False)
class _Inferred:
    """A frame with what inference made of it.

    Attributes:
        scene_frame: the frame.
        grey: (h, w) uint8, the frame at matte size.
        alpha: (h, w) float32; None if there was no inference on it.
    """

    scene_frame: SceneFrame
    grey: Grey
    alpha: Alpha | None


def _inferred(items: Iterable[SceneFrame], make_matte: MakeMatte, slots: _InferenceSlots) -> Iterator[_Inferred]:
    """Infer on some frames, among them the first and the last of each scene."""
    last_slot: int | None = None
    size: Size | None = None
    waiting = 0  # frames since the last inference
    for item in items:
        slot = slots.slot_of(item.item.pts)
        is_due = item.is_first or item.is_last or slot != last_slot or waiting >= slots.max_waiting
        last_slot = slot
        image, alpha = item.item.frame.image, None
        with resize.reuse_halves(image):
            if is_due or size is None:
                alpha = make_matte(item.item.frame).alpha
                size = alpha.shape[1], alpha.shape[0]
            small = resize.shrink_to(image, size)
        waiting = waiting + 1 if alpha is None else 0
        yield _Inferred(item, np.asarray(cv2.cvtColor(small, cv2.COLOR_BGR2GRAY), np.uint8), alpha)


def _blended(items: Iterable[_Inferred]) -> Iterator[_Linked]:
    """Blend the alphas of the frames between two inferences from both."""
    flow = OpticalFlow()
    before: _Linked | None = None
    waiting: list[_Linked] = []
    for item in items:
        scene_frame, flow_frame = item.scene_frame, FlowFrame(item.grey)
        if item.alpha is None:
            if before is not None:  # as the first frame is inferred
                waiting.append(_Linked(scene_frame, flow_frame, before.alpha, age=1))
            continue
        now = _Linked(scene_frame, flow_frame, item.alpha)
        if before is not None and scene_frame.is_first:
            yield before
        elif before is not None:
            _blend(before, waiting, now, flow)
            yield before
            yield from waiting
        waiting, before = [], now
    if before is not None:
        yield before
        yield from waiting  # the input ended in the middle of a scene


def _blend(before: _Linked, waiting: list[_Linked], after: _Linked, flow: OpticalFlow) -> None:
    """Link the frames from ``before`` to ``after``, which were inferred, and set the alphas of those between them."""
    chain = [before.flow_frame, *(linked.flow_frame for linked in waiting), after.flow_frame]
    flow_chain.link(chain, flow, np.maximum(before.alpha, after.alpha))
    alphas = flow_chain.blend(chain, before.alpha, after.alpha)
    for index, (linked, alpha) in enumerate(zip(waiting, alphas, strict=True), 1):
        linked.alpha, linked.age = alpha, min(index, len(chain) - 1 - index)


def _stabilized(items: Iterable[_Linked]) -> Iterator[MattedFrame]:
    """Yield each frame with its alpha stabilized by the neighbours in its scene."""
    scene: deque[_Linked] = deque()  # the previous neighbours, the current frame, the next neighbours
    current = 0
    for item in items:
        if item.scene_frame.is_first:
            yield from _rest(scene, current)
            scene.clear()
            current = 0
        scene.append(item)
        while len(scene) - current > RADIUS:
            yield _stabilize_frame(scene, current)
            current += 1
            if current > RADIUS:
                scene.popleft()
                current -= 1
    yield from _rest(scene, current)


def _rest(scene: "deque[_Linked]", current: int) -> Iterator[MattedFrame]:
    for index in range(current, len(scene)):
        yield _stabilize_frame(scene, index)


def _stabilize_frame(scene: "deque[_Linked]", current: int) -> MattedFrame:
    own = scene[current]
    if not flow_chain.is_valid(own.alpha):
        return own.finished(own.alpha)
    near = [scene[k].alpha for k in range(max(0, current - RADIUS), min(len(scene), current + RADIUS + 1))]
    box = flow_chain.box_around([alpha for alpha in near if flow_chain.is_valid(alpha)])
    others = []
    for backwards in (True, False):
        path: FlowMap | None = None
        index = current
        for steps in range(1, RADIUS + 1):
            path = flow_chain.extend(path, scene[index].flow_frame, box, backwards=backwards)
            index += -1 if backwards else 1
            if path is None or not path.size or not 0 <= index < len(scene):
                break
            other = scene[index]
            if not flow_chain.is_valid(other.alpha):
                continue
            trust = flow_chain.trust(own.flow_frame, other.flow_frame, path, box)
            others.append(NeighbourAlpha(warp(other.alpha, path), trust, steps))
    alpha = own.alpha.copy()
    alpha[box] = stabilize(own.alpha[box], others)
    return own.finished(alpha)


@dataclass(frozen=True, slots=True, eq=False)
class NeighbourAlpha:
    """A neighbour's alpha warped to the current frame.

    Attributes:
        alpha: (h, w) float32 in [0, 1].
        trust: (h, w) float32 in (0, 1.001], how well the warped image matches.
        steps: distance, frames.
    """

    alpha: Alpha
    trust: NDArray[np.float32]
    steps: int


def stabilize(own: Alpha, others: Sequence[NeighbourAlpha]) -> Alpha:
    """Return an alpha stabilized by those of the neighbouring frames.

    An alpha that is an outlier while the others agree takes the nearest of their values (the neighbour-frame trick of
    MODNet, Ke et al., AAAI 2022, extended to five frames and to moving images). Then all are averaged, weighted by
    their distance in time and in value, and by their trust.

    Args:
        own: (h, w) float32 in [0, 1].
        others: of the neighbours, at most ``RADIUS`` frames away.

    Returns:
        A new (h, w) float32 array in [0, 1].
    """
    if len(others) < 2:
        return own.copy()
    low, high = _limits([own, *(other.alpha for other in others)])
    is_uncertain = np.minimum.reduce([other.trust for other in others]) < _MIN_TRUST
    low[is_uncertain], high[is_uncertain] = 0, 1
    base = np.clip(own, low, high)
    total, weights = base.copy(), np.ones_like(base)
    for other in others:
        alpha = np.clip(other.alpha, low, high)
        weight = (1 - np.abs(alpha - base) / _ZERO_WEIGHT) * (other.trust * _TIME_WEIGHTS[other.steps])
        total += weight * alpha
        weights += weight
    return np.asarray(total / weights, np.float32)


def _limits(alphas: Sequence[Alpha]) -> tuple[Alpha, Alpha]:
    """Return the minimum and the maximum of ``alphas`` at each pixel, without a single outlier."""
    first, second = alphas[0], alphas[1]
    min1, min2 = cv2.min(first, second), cv2.max(first, second)  # the two smallest
    max1, max2 = min2, min1  # the two largest
    for alpha in alphas[2:]:
        min2 = cv2.min(min2, cv2.max(min1, alpha))
        min1 = cv2.min(min1, alpha)
        max2 = cv2.max(max2, cv2.min(max1, alpha))
        max1 = cv2.max(max1, alpha)
    low = np.where((min2 - min1 > _OUTLIER) & (max1 - min2 < _AGREEMENT), min2, min1)
    high = np.where((max1 - max2 > _OUTLIER) & (max2 - min1 < _AGREEMENT), max2, max1)
    return low, high
