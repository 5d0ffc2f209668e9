"""Carry the matte along the motion of the picture to the frame on show, and fuse each new inference into it."""

from collections import deque
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from realtime.imaging import resize
from realtime.matte.disocclusion import DisocclusionFilter, confirmed_by, drop_small_components, is_near
from realtime.matte.flow import FlowMap, Grey, OpticalFlow, identity_map, warp
from realtime.structures import Alpha, Frame, Image, Matte

KEPT_FRAMES = 24
"""How many frames a matte may be late; an older one is taken as it is."""

_NEAR_S = 1.5
"""How long after somebody was near the subject they may come out from behind it, seconds."""

_CALM = 0.25
"""How long what was shown counts in what is shown next, as a share of the memory, while the subject moves calmly."""

_CALM_LEVELS = 4.0, 8.0
"""Who is calm: whose own pixels usually differ by less from what they were, grey levels; from the second on, nobody."""


@dataclass(frozen=True, slots=True, eq=False)
class _Seen:
    """A frame that was shown, at matte size, and where its pixels were in the one shown before it.

    Its image is (h, w, 4), for OpenCV carries four channels twice as fast as three.
    """

    index: int
    image: Image
    grey: Grey
    back: FlowMap


class MattePropagator:
    """Brings mattes to the frame on show. Called on every frame, from one thread.

    A fresh matte belongs to a frame a few frames ago. There it is fused with what was known, carried to there along
    dense optical flow; the result, the key, is carried on to the frame on show, anew for every frame and in one step,
    so that it does not wear out. How much of the old is kept depends on how well the flow explains the picture: where
    it does, the net's own trembling is averaged away; where it does not, the new matte counts alone. While the subject
    moves calmly, what was shown a frame ago counts likewise, for a shorter time.

    Flow drags the subject over who comes out from behind it. So while somebody else is near the subject, and for a
    moment after, pixels that have other colours than what they were carried from are not shown, and what is new in a
    matte counts only when the next one says so, too: the net takes who is half hidden for a part of who hides them. Not
    so where person and camera turn so fast that the flow loses even the subject: there the old is no witness.

    A cut, a jerk of the camera or a change of the light that the flow cannot explain forgets everything: nothing is
    shown until there is a matte of a frame after it.
    """

    def __init__(
        self,
        *,
        memory_s: float = 0.45,
        trust_levels: float = 20.0,
        cut_levels: float = 18.0,
    ) -> None:
        """Nothing to show yet.

        Args:
            memory_s: where the flow explains the picture, the old counts 1 / e after so long, seconds; 0 = not.
            trust_levels: difference that the flow leaves unexplained, grey levels, from which on nothing old is kept.
            cut_levels: mean difference left unexplained that counts as a cut, grey levels.
        """
        self._memory_s, self._trust_levels, self._cut_levels = memory_s, trust_levels, cut_levels
        self._motion, self._strangers = OpticalFlow(), DisocclusionFilter()
        self._seen: deque[_Seen] = deque(maxlen=KEPT_FRAMES)
        self._key: Alpha | None = None
        self._key_image: Image | None = None
        self._key_index, self._key_at_s = -1, 0.0
        self._inferred: Alpha | None = None
        self._near_until_s = -np.inf
        self._from_key: FlowMap | None = None
        self._cut_at = 0
        self._alpha: Alpha | None = None
        self._shown_at_s = 0.0

    def __call__(self, frame: Frame, matte: Matte | None) -> Alpha | None:
        """The alpha for ``frame``.

        Args:
            frame: the frame on show.
            matte: the newest matte there is, the same one as last time if no newer one has come.

        Returns:
            (h, w) float32 in [0, 1], read-only, or None: nothing to show yet, or not since the last cut.
        """
        if matte is None:
            return None
        shape = (matte.alpha.shape[0], matte.alpha.shape[1])
        if self._seen and self._seen[-1].grey.shape != shape:
            self._forget(frame.index)
        before: Alpha | None = None
        if not self._seen or frame.index != self._seen[-1].index:
            before = self._alpha
            self._see(frame, shape)
        if matte.frame_index > self._key_index and matte.frame_index >= self._cut_at:
            self._take(matte)
        elif before is None and self._alpha is not None and self._shown_at_s == frame.captured_at:
            return self._alpha
        if self._key is None or self._from_key is None:
            self._alpha = None
            return None
        if self._key_at_s <= self._near_until_s:
            alpha = drop_small_components(self._known(self._key, self._from_key, self._seen[-1].image, near=True))
        else:
            alpha = np.asarray(warp(self._key, self._from_key), np.float32)
            if before is not None and len(self._seen) > 1:
                alpha = self._calmed(alpha, before, frame.captured_at - self._shown_at_s)
        alpha.setflags(write=False)
        self._alpha, self._shown_at_s = alpha, frame.captured_at
        return alpha

    def _see(self, frame: Frame, shape: tuple[int, int]) -> None:
        """Find how the picture moved since the frame before, and whether it is still the same scene."""
        small = resize.shrink_to(frame.image, (shape[1], shape[0]))
        image = np.asarray(cv2.cvtColor(small, cv2.COLOR_BGR2BGRA), np.uint8)
        grey = np.asarray(cv2.cvtColor(small, cv2.COLOR_BGR2GRAY), np.uint8)
        if not self._seen:
            self._seen.append(_Seen(frame.index, image, grey, identity_map(shape)))
            return
        before = self._seen[-1].grey
        back = self._motion(grey, before, self._alpha)
        if _levels(grey, before) > self._cut_levels and _levels(grey, warp(before, back)) > self._cut_levels:
            self._forget(frame.index)
            back = identity_map(shape)
        self._seen.append(_Seen(frame.index, image, grey, back))
        if self._from_key is not None:
            self._from_key = warp(self._from_key, back)

    def _forget(self, index: int) -> None:
        self._seen.clear()
        self._key, self._from_key, self._alpha, self._cut_at = None, None, None, index
        self._near_until_s = -np.inf

    def _take(self, matte: Matte) -> None:
        """Make a new key of ``matte`` and what is left of the old one."""
        new = matte.alpha
        if matte.others is not None and is_near(new, matte.others):
            self._near_until_s = matte.captured_at + _NEAR_S
        near = matte.captured_at <= self._near_until_s
        old_key_at = self._place_of(self._key_index)
        at = self._place_of(matte.frame_index)
        if self._key is not None and self._inferred is not None and old_key_at is not None and at is not None:
            back = self._way_back(at, old_key_at)
            seen = self._seen[at]
            old = self._known(self._key, back, seen.image, near=near)
            if near and not self._strangers.lost:
                new = confirmed_by(new, old, self._known(self._inferred, back, seen.image, near=near))
            unexplained = cv2.absdiff(seen.grey, warp(self._seen[old_key_at].grey, back))
            fused = self._mixed(old, new, unexplained, matte.captured_at - self._key_at_s)
            new = fused if matte.others is None else np.where(matte.others > 0.3, np.minimum(new, fused), fused)
        self._key, self._key_index, self._key_at_s = new, matte.frame_index, matte.captured_at
        self._inferred = matte.alpha
        self._key_image = None if at is None else self._seen[at].image
        self._from_key = self._way_back(len(self._seen) - 1, len(self._seen) - 1 if at is None else at)

    def _known(self, alpha: Alpha, back: FlowMap, image: Image, *, near: bool) -> Alpha:
        """``alpha``, of the key's frame, carried to the frame of ``image``; only what looks as it did."""
        there = np.asarray(warp(alpha, back), np.float32)
        if self._key_image is None:
            return there
        return self._strangers.removed(there, image, np.asarray(warp(self._key_image, back), np.uint8), near=near)

    def _place_of(self, index: int) -> int | None:
        """Where in ``_seen`` the frame ``index`` is, or the last one before it, should it never have been shown."""
        places = [place for place, seen in enumerate(self._seen) if seen.index <= index]
        return places[-1] if places else None

    def _way_back(self, start: int, end: int) -> FlowMap:
        """Where the pixels of frame ``start`` were in frame ``end``, both places in ``_seen``."""
        way = identity_map(self._seen[start].grey.shape)
        for place in range(start, end, -1):
            way = self._seen[place].back if place == start else warp(self._seen[place].back, way)
        return way

    def _calmed(self, alpha: Alpha, before: Alpha, age_s: float) -> Alpha:
        """``alpha`` and some of what was shown ``before``, the last frame: a new key does not jump into its place.

        Not of a subject who moves fast: there what a new key corrects is due at once.
        """
        start, end = _CALM_LEVELS
        calm = min(1.0, max(0.0, (end - self._strangers.usual) / (end - start)))
        if not calm:
            return alpha
        now = self._seen[-1]
        old = np.asarray(warp(before, now.back), np.float32)
        unexplained = cv2.absdiff(now.grey, warp(self._seen[-2].grey, now.back))
        return self._mixed(old, alpha, unexplained, age_s / _CALM, calm)

    def _mixed(
        self, old: Alpha, new: Alpha, unexplained: cv2.typing.MatLike, age_s: float, share: float = 1.0
    ) -> Alpha:
        """Keep of ``old``, made ``age_s`` before ``new``, what the memory has left of it, where the flow is right."""
        share *= float(np.exp(-max(0.0, age_s) / self._memory_s)) if self._memory_s > 0 else 0.0
        doubt = cv2.blur(unexplained, (7, 7)) * np.float32(1 / self._trust_levels)
        mixed: Alpha = new + np.float32(share) * np.maximum(0, 1 - doubt) * (old - new)
        return mixed


def _levels(a: NDArray[np.uint8], b: NDArray[np.uint8]) -> float:
    """Mean absolute difference, grey levels."""
    return float(cv2.norm(a, b, cv2.NORM_L1)) / a.size
