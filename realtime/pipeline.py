"""What happens to one frame: the matte of it, and the picture made with a matte. Shared by live and offline runs."""

from collections.abc import Callable

import cv2
import numpy as np

from realtime.errors import ModelError
from realtime.looks.cross_fade import CrossFade
from realtime.matte.change import ChangeDetector
from realtime.privacy.gate import MOST_KEPT
from realtime.stats import Stats
from realtime.structures import Alpha, Alpha8, Detections, Frame, Image, Matte

Segment = Callable[[Image], Detections]
Select = Callable[[Detections, Frame], tuple[Detections, Detections]]
Paste = Callable[[Detections, Detections, Image], Alpha]
Propagate = Callable[[Frame, Matte | None], Alpha | None]
Refine = Callable[[Alpha, Image], Alpha8]
Look = Callable[[Image, Alpha8, float], Image]
Harmonizer = Callable[[Image, Image, Alpha8], Image]
Composite = Callable[[Image, Image, Alpha8], Image]
Finish = Callable[[Image, Alpha8 | None, float], Image]

_MOST_GROWN = 0.25
"""Refining moves an edge: an alpha that keeps by this share of the picture more than before is none."""


class MatteMaker:
    """Frame -> Matte: segment, select the subject from the others, paste. Called from one thread only, in order.

    Args:
        segment: finds people.
        select: tells the subject from the others.
        paste: makes the alpha of the first given, where they are not hidden by the second.
        stats: filled as it goes.
        still_levels: a picture that differs by less from the last one inferred keeps that one's alpha, grey levels.
        still_s: for so long at most, seconds.
    """

    def __init__(
        self,
        segment: Segment,
        select: Select,
        paste: Paste,
        stats: Stats,
        *,
        still_levels: float = 0.0,
        still_s: float = 1.0,
    ) -> None:
        self._segment, self._select, self._paste, self._stats = segment, select, paste, stats
        self._still_levels, self._still_s = still_levels, still_s
        self._change = ChangeDetector()
        self._last: Matte | None = None

    def change(self, image: Image) -> float:
        """How much ``image`` differs from the last one inferred, grey levels."""
        return self._change.difference(image)

    def __call__(self, frame: Frame) -> Matte:
        """Make the matte of ``frame``."""
        if self._is_still(frame) and self._last is not None:
            self._stats.skipped_inference()
            return Matte(self._last.alpha, frame.index, frame.captured_at, self._last.others)
        if self._still_levels:
            self._change.remember(frame.image)
        with self._stats.stage("segment"):
            detections = self._segment(frame.image)
        with self._stats.stage("paste"):
            subject, others = self._select(detections, frame)
            alpha = self._paste(subject, others, frame.image)
            theirs = self._paste(others, subject, frame.image) if len(others) else None
        self._last = Matte(alpha, frame.index, frame.captured_at, theirs)
        return self._last

    def _is_still(self, frame: Frame) -> bool:
        if not self._still_levels or self._last is None:
            return False
        return (
            frame.captured_at - self._last.captured_at < self._still_s and self.change(frame.image) < self._still_levels
        )


class Renderer:
    """(Frame, Matte) -> Image: track, refine, look, composite. Called from one thread only, by the gate."""

    def __init__(
        self,
        *,
        track: Propagate,
        refine: Refine,
        look: Look,
        light: Harmonizer | None = None,
        composite: Composite,
        finish: Finish | None = None,
        stats: Stats,
    ) -> None:
        self._track, self._refine, self._composite = track, refine, composite
        self._look = CrossFade(look)
        self._light, self._finish = light, finish
        self._stats = stats

    def change(self, look: Look, light: Harmonizer | None, finish: Finish | None) -> None:
        """From the next frame on, another look, which fades in; may be called from any thread."""
        self._light, self._finish = light, finish
        self._look.change(look)

    def alpha_of(self, frame: Frame, matte: Matte) -> Alpha8 | None:
        """The (H, W) alpha of ``frame`` made with ``matte``; None when that belongs to another scene."""
        with self._stats.stage("track"):
            alpha = self._track(frame, matte)
        if alpha is None:
            return None
        return self.refine(alpha, frame.image)

    def refine(self, alpha: Alpha, image: Image) -> Alpha8:
        """The (H, W) alpha of ``image`` from its (h, w) one.

        Raises:
            ModelError: what came out cannot be a person's alpha.
        """
        with self._stats.stage("refine"):
            fine = self._refine(alpha, image)
        # The gate has looked at the net's matte, not at what became of it.
        most = min(MOST_KEPT, cv2.mean(alpha)[0] + _MOST_GROWN)
        if fine.shape != image.shape[:2] or fine.dtype != np.uint8 or not cv2.mean(fine)[0] <= 255 * most:
            raise ModelError("the matte went wrong on its way to the frame")
        fine.setflags(write=False)
        return fine

    def __call__(self, frame: Frame, matte: Matte) -> Image | None:
        """The picture of ``frame`` made with ``matte``; None when that belongs to another scene."""
        alpha = self.alpha_of(frame, matte)
        return None if alpha is None else self.compose(frame, alpha)

    def compose(self, frame: Frame, alpha: Alpha8) -> Image:
        """The image of ``frame`` where ``alpha`` is 255, the look elsewhere."""
        image, at_s = frame.image, frame.captured_at
        with self._stats.stage("look"):
            background = self._look(image, alpha, at_s)
        light = self._light  # read once: another thread may change it
        with self._stats.stage("composite" if light is None else "light"):
            picture = (light or self._composite)(image, background, alpha)
        return self.finished(picture, alpha, at_s)

    def finished(self, picture: Image, alpha: Alpha8 | None, at_s: float) -> Image:
        """``picture`` as it leaves: framed, turned round, overlaid; ``alpha`` is None when it hides the frame."""
        if (finish := self._finish) is None:
            return picture
        with self._stats.stage("finish"):
            return finish(picture, alpha, at_s)
