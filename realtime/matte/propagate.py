"""Propagates the matte along optical flow to the frame on show, and fuses each new inference into it."""

from collections import deque
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from realtime.imaging import resize
from realtime.matte.calm import CalmDetector
from realtime.matte.disocclusion import DisocclusionFilter, confirmed_by, drop_small_components, is_near
from realtime.matte.explained import is_explained
from realtime.matte.extent import softened, surroundings
from realtime.matte.flow import FlowMap, Grey, OpticalFlow, identity_map, warp, warp_together
from realtime.matte.mixing import mix
from realtime.structures import Alpha, Frame, Image, Matte

MAX_LATENCY = 24
"""Maximum latency of a matte, frames; an older one is used without propagation."""

_NEAR_S = 1.5
"""How long after somebody was near the subject they may emerge from behind it, seconds."""

_CALM_MEMORY = 0.25
"""Time constant with which the alpha on show follows a new key while the subject is calm; fraction of the memory."""

_CALM, _RESTLESS = 4.0, 8.0
"""Baseline difference up to which the subject is calm, and from which it is not at all, grey levels."""

_REPEATED_LEVELS = 6.0
"""Mean difference from the frame before up to which a frame may have its alpha, grey levels."""

_VANISHED = 0.5
"""Alpha forgotten at once somewhere from which the alpha on show follows the new key in one jump."""

_DUE_S = 0.5
"""Age from which a new matte is overdue, seconds."""


@dataclass(frozen=True, slots=True, eq=False)
class _Shown:
    """A frame that was shown, at matte size.

    Attributes:
        index: ``Frame.index``.
        image: (h, w, 4) uint8: OpenCV warps four channels twice as fast as three.
        grey: (h, w) uint8.
        backward: flow to the frame shown before.
    """

    index: int
    image: Image
    grey: Grey
    backward: FlowMap


class MattePropagator:
    """Propagates mattes to the frame on show. Called for every frame, in order, from one thread.

    A new matte belongs to an earlier frame. There it is fused with the key, the alpha known so far, propagated to that
    frame; the result is the new key. The key is propagated to every frame on show in one step, so that it does not wear
    out. How much of the old key is kept depends on how well flow explains the image: where it does, the jitter of the
    model is averaged away; where it does not, the new matte counts alone. While the subject is calm, the alpha shown a
    frame ago counts in the same way, for a shorter time.

    Flow drags the subject over people who emerge from behind it. So while somebody else is near the subject, and for a
    moment after, pixels whose colours differ from what they were propagated from are not shown, and what is new in a
    matte counts only when the next one confirms it: models take somebody who is half hidden for a part of whoever hides
    them. This does not hold where person and camera turn so fast that flow loses even the subject.

    A cut, a jerk of the camera or a change of the light that flow cannot explain resets everything: nothing is shown
    until there is a matte of a later frame.
    """

    def __init__(
        self,
        *,
        memory_s: float = 0.45,
        trust_levels: float = 20.0,
        cut_levels: float = 18.0,
        calm_every: int = 1,
    ) -> None:
        """Create a propagator.

        Args:
            memory_s: time constant with which old mattes are forgotten where flow explains the image, seconds; 0 = at
                once.
            trust_levels: difference that flow leaves unexplained at which nothing old is kept, grey levels.
            cut_levels: mean difference left unexplained that counts as a cut, grey levels.
            calm_every: while the subject is calm, compute the alpha of one frame in so many.
        """
        self._memory_s, self._trust_levels, self._cut_levels = memory_s, trust_levels, cut_levels
        self._calm_every = calm_every
        self._flow, self._disocclusion, self._calm = OpticalFlow(), DisocclusionFilter(), CalmDetector()
        self._shown: deque[_Shown] = deque(maxlen=MAX_LATENCY)
        self._key: Alpha | None = None
        self._key_image: Image | None = None
        self._key_index, self._key_at_s = -1, 0.0
        self._inferred: Alpha | None = None
        self._near_until_s = -np.inf
        self._to_key: FlowMap | None = None
        """Flow from the last frame shown to that of the key."""
        self._cut_index = 0
        self._alpha: Alpha | None = None
        self._shown_at_s = 0.0
        self.every = 1
        """Flow is computed on every frame, or on one in so many while little moves; may be set from any thread."""

    def __call__(self, frame: Frame, matte: Matte | None) -> Alpha | None:
        """Return the alpha of ``frame``.

        Args:
            frame: the frame on show.
            matte: the newest matte: the same one as before if there is no newer one.

        Returns:
            (h, w) float32 in [0, 1], read-only; None if there is no matte yet, or none since the last cut.
        """
        if matte is None:
            return None
        shape = (matte.alpha.shape[0], matte.alpha.shape[1])
        if self._shown and self._shown[-1].grey.shape != shape:
            self._reset(frame.index)
        before: tuple[Alpha, Grey] | None = None
        if self._alpha is not None and self._may_repeat(frame, matte):
            return self._alpha
        if not self._shown or frame.index != self._shown[-1].index:
            before = self._add_frame(frame, shape)
        if matte.frame_index > self._key_index and matte.frame_index >= self._cut_index:
            self._fuse(matte)
            before = None if self._alpha is None else before
        elif before is None and self._alpha is not None and self._shown_at_s == frame.captured_at:
            return self._alpha
        if self._key is None or self._to_key is None:
            self._alpha = None
            return None
        overdue_s = frame.captured_at - self._key_at_s - _DUE_S
        if overdue_s > 0 or self._key_at_s <= self._near_until_s:
            alpha, _ = self._propagate(self._key, self._to_key, self._shown[-1].image, someone_is_near=True)
            alpha = drop_small_components(alpha)
            if overdue_s > 0:
                alpha = softened(alpha, overdue_s)
        else:
            alpha = np.asarray(warp(self._key, self._to_key), np.float32)
            if before is not None and len(self._shown) > 1:
                alpha = self._steady(alpha, *before, frame.captured_at - self._shown_at_s)
        alpha.setflags(write=False)
        self._alpha, self._shown_at_s = alpha, frame.captured_at
        if self._calm_every > 1:
            last = self._shown[-1]
            self._calm.remember(last.grey, alpha, last.backward, self._flow.region)
        return alpha

    def explains(self, frame: Frame, matte: Matte) -> bool:
        """Whether ``frame`` shows the subject of ``matte`` and nothing else in its place, moved along the flow.

        Not with somebody else in sight, who may come out from behind the subject.
        """
        alpha = self(frame, matte)
        if alpha is None or self._key_index != matte.frame_index or self._to_key is None or self._key_image is None:
            return False
        if matte.others is not None or frame.captured_at <= self._near_until_s:
            return False
        return is_explained(alpha, self._shown[-1].image, np.asarray(warp(self._key_image, self._to_key), np.uint8))

    def _may_repeat(self, frame: Frame, matte: Matte) -> bool:
        """Whether the alpha of the frame before will do for ``frame``: never for another scene or with others near."""
        gap = frame.index - self._shown[-1].index if self._shown else 0
        if gap <= 0 or (self.every == 1 and not self._calm.has_begun):
            return False
        grey = self._reduced(frame.image, self._shown[-1].grey.shape)[1]
        is_calm = self._calm.is_calm(grey)
        is_overdue = frame.captured_at > self._key_at_s + _DUE_S
        if matte.frame_index > self._key_index or is_overdue or self._key_at_s <= self._near_until_s:
            return False
        if is_calm and gap < self._calm_every:
            return True
        return gap < self.every and _mean_difference(grey, self._shown[-1].grey) <= _REPEATED_LEVELS

    def _add_frame(self, frame: Frame, shape: tuple[int, int]) -> tuple[Alpha, Grey] | None:
        """Compute the flow since the frame before, and reset if it is another scene.

        Returns:
            The alpha of the frame before, warped to this one, and the grey levels that flow leaves unexplained.
        """
        small, grey = self._reduced(frame.image, shape)
        image = np.asarray(cv2.cvtColor(small, cv2.COLOR_BGR2BGRA), np.uint8)
        if not self._shown:
            self._shown.append(_Shown(frame.index, image, grey, identity_map(shape)))
            return None
        before = self._shown[-1].grey
        backward = self._flow(grey, before, self._alpha)
        unexplained = _mean_difference(grey, before)
        if unexplained > self._cut_levels and _mean_difference(grey, warp(before, backward)) > self._cut_levels:
            self._reset(frame.index)
            backward = identity_map(shape)
        self._shown.append(_Shown(frame.index, image, grey, backward))
        if self._to_key is None or self._alpha is None:
            self._to_key = None if self._to_key is None else warp(self._to_key, backward)
            return None
        to_key, old, expected = warp_together(self._to_key, self._alpha, before, backward, self._flow.region)
        self._to_key = to_key
        return old, np.asarray(cv2.absdiff(grey, expected), np.uint8)

    @staticmethod
    def _reduced(image: Image, shape: tuple[int, ...]) -> tuple[Image, Grey]:
        """Return ``image`` at the size of the matte, and in grey."""
        small = np.asarray(resize.shrink_to(image, (shape[1], shape[0])), np.uint8)
        return small, np.asarray(cv2.cvtColor(small, cv2.COLOR_BGR2GRAY), np.uint8)

    def _reset(self, index: int) -> None:
        self._calm.forget()
        self._shown.clear()
        self._key, self._to_key, self._alpha, self._cut_index = None, None, None, index
        self._near_until_s = -np.inf

    def _fuse(self, matte: Matte) -> None:
        """Make ``matte``, fused with the old key, the new key."""
        new = matte.alpha
        if matte.others is not None and is_near(new, matte.others):
            self._near_until_s = matte.captured_at + _NEAR_S
        someone_is_near = matte.captured_at <= self._near_until_s
        old_position, position = self._position_of(self._key_index), self._position_of(matte.frame_index)
        if self._key is not None and self._inferred is not None and old_position is not None and position is not None:
            flow_map = self._flow_between(position, old_position)
            shown = self._shown[position]
            old, then = self._propagate(self._key, flow_map, shown.image, someone_is_near=someone_is_near)
            if someone_is_near and not self._disocclusion.is_lost:
                last, _ = self._propagate(self._inferred, flow_map, shown.image, someone_is_near=someone_is_near)
                new = confirmed_by(new, old, last)
            unexplained = cv2.absdiff(shown.grey, cv2.cvtColor(then, cv2.COLOR_BGRA2GRAY))
            known = old
            old = np.minimum(old, surroundings(new))
            if float((known - old).max()) > _VANISHED:
                self._alpha = None
            fused = self._mix(old, new, unexplained, matte.captured_at - self._key_at_s)
            new = fused if matte.others is None else np.where(matte.others > 0.3, np.minimum(new, fused), fused)
        self._key, self._key_index, self._key_at_s = new, matte.frame_index, matte.captured_at
        self._inferred = matte.alpha
        self._key_image = None if position is None else self._shown[position].image
        last_position = len(self._shown) - 1
        self._to_key = self._flow_between(last_position, last_position if position is None else position)

    def _propagate(
        self, alpha: Alpha, flow_map: FlowMap, image: Image, *, someone_is_near: bool
    ) -> tuple[Alpha, Image]:
        """Warp ``alpha``, of the key's frame, to the frame of ``image``, without disoccluded pixels.

        Returns:
            The alpha, and the key's image warped to that frame.
        """
        if self._key_image is None:
            return np.asarray(warp(alpha, flow_map), np.float32), image
        key = self._key_image.astype(np.float32)
        key[..., 3] = alpha
        warped = warp(key, flow_map)
        then = np.asarray(cv2.convertScaleAbs(warped), np.uint8)
        alpha = np.asarray(cv2.extractChannel(warped, 3), np.float32)
        return self._disocclusion.remove(alpha, image, then, is_near=someone_is_near), then

    def _position_of(self, index: int) -> int | None:
        """Return the position in ``_shown`` of the frame ``index``, or of the last one before if it was not shown."""
        positions = [position for position, shown in enumerate(self._shown) if shown.index <= index]
        return positions[-1] if positions else None

    def _flow_between(self, start: int, end: int) -> FlowMap:
        """Return the flow from the frame at ``start`` back to the one at ``end``, positions in ``_shown``."""
        flow_map = identity_map(self._shown[start].grey.shape)
        for position in range(start, end, -1):
            backward = self._shown[position].backward
            flow_map = backward if position == start else warp(backward, flow_map)
        return flow_map

    def _steady(self, alpha: Alpha, before: Alpha, unexplained: Grey, age_s: float) -> Alpha:
        """Mix ``alpha`` with the one shown ``before``, warped, so that a new key does not take effect in one jump.

        Not for a subject that moves fast: there the corrections of a new key are due at once.
        """
        calmness = min(1.0, max(0.0, (_RESTLESS - self._disocclusion.baseline) / (_RESTLESS - _CALM)))
        if not calmness:
            return alpha
        return self._mix(before, alpha, unexplained, age_s / _CALM_MEMORY, calmness)

    def _mix(self, old: Alpha, new: Alpha, unexplained: cv2.typing.MatLike, age_s: float, weight: float = 1.0) -> Alpha:
        """Keep of ``old``, which is ``age_s`` older than ``new``, what memory and flow allow."""
        weight *= float(np.exp(-max(0.0, age_s) / self._memory_s)) if self._memory_s > 0 else 0.0
        levels = np.asarray(unexplained, np.uint8)
        return mix(old, new, levels, weight=weight, trust_levels=self._trust_levels)


def _mean_difference(a: NDArray[np.uint8], b: NDArray[np.uint8]) -> float:
    """Return the mean absolute difference, grey levels."""
    return float(cv2.norm(a, b, cv2.NORM_L1)) / a.size
