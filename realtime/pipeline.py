"""The path of one frame: its matte, and the image made with a matte. Live and offline runs share it."""

from collections.abc import Callable
from copy import copy
from dataclasses import dataclass

import cv2
import numpy as np

from realtime.errors import ModelError
from realtime.imaging.resize import reuse_halves
from realtime.looks import Finish, Look
from realtime.looks.cross_fade import CrossFade
from realtime.looks.framing import Framing
from realtime.looks.overlay import Overlay
from realtime.matte.change import ChangeDetector
from realtime.matte.focus import Focus
from realtime.matte.paste import paste
from realtime.matte.propagate import MattePropagator
from realtime.matte.refine import snap
from realtime.matte.subject import SubjectSelector
from realtime.privacy.gate import MAX_KEPT
from realtime.protocols import Segmenter
from realtime.stats import Stats
from realtime.structures import Alpha, Alpha8, Detections, Frame, Image, Matte, Size

Refine = Callable[[Alpha, Image], Alpha8]
"""``(alpha, image) -> alpha``: from (h, w) float32 to a new (H, W) uint8; ``matte.refine.refine`` with its settings."""

Blend = Callable[[Image, Image, Alpha8], Image]
"""``(image, background, alpha) -> image``: the compositor or a ``Harmonizer``. May write over ``background``, unless
that is read-only: then it returns a new image."""

_MAX_GROWTH = 0.25
"""Refining moves an edge: the largest fraction of the frame that it may add to what an alpha keeps."""


class MatteMaker:
    """Frame -> Matte: segment, tell the subject from the others, paste. Called from one thread, frames in order.

    Args:
        segmenter: finds people.
        subject: decides who of them stays sharp.
        matte_size: (width, height) of the mattes, pixels.
        stats: filled with counts and times.
        min_change: a frame that differs by less than this from the last one inferred gets that one's alpha, grey
            levels; 0 = infer on every frame.
        max_skip_s: longest time without inference, seconds.
        focus: lets the model see the part of a frame around the people; None = all of it, always.
    """

    def __init__(
        self,
        *,
        segmenter: Segmenter,
        subject: SubjectSelector,
        matte_size: Size,
        stats: Stats,
        min_change: float = 0.0,
        max_skip_s: float = 1.0,
        focus: Focus | None = None,
    ) -> None:
        self._focus = focus
        self._segmenter, self._subject, self._matte_size, self._stats = segmenter, subject, matte_size, stats
        self._min_change, self._max_skip_s = min_change, max_skip_s
        self._change = ChangeDetector()
        self._last: Matte | None = None
        self._must_infer = False

    def __call__(self, frame: Frame) -> Matte:
        """Return the matte of ``frame``.

        Raises:
            ModelError: the model failed.
        """
        if self._must_infer:
            self._must_infer, self._last = False, None
        with reuse_halves(frame.image):
            if self._last is not None and self._is_still(frame, self._last):
                self._stats.skipped_inference()
                return Matte(self._last.alpha, frame.index, frame.captured_at, self._last.others)
            if self._min_change:
                self._change.remember(frame.image)
            with self._stats.stage("segment"):
                if self._focus is None:
                    detections = self._segmenter(frame.image)
                else:
                    detections = self._focus(self._segmenter, frame, self._subject.boxes)
            with self._stats.stage("paste"):
                subject, others = self._subject(detections, frame.size, frame.captured_at, frame.image)
                alpha = self._paste(subject, others, frame)
                others_alpha = self._paste(others, subject, frame) if len(others) else None
        matte = Matte(alpha, frame.index, frame.captured_at, others_alpha)
        # somebody who is only held may have left: an unchanged frame must not keep them for longer
        self._last = None if self._subject.is_holding else matte
        return matte

    @property
    def subject(self) -> SubjectSelector:
        """Decides who stays sharp."""
        return self._subject

    def infer_next(self) -> None:
        """Do not take the next frame for unchanged: somebody else may stay sharp in it. From any thread."""
        self._must_infer = True  # an inference that runs now would undo _last = None

    def change(self, image: Image) -> float:
        """Return how much ``image`` differs from the last one inferred, grey levels."""
        return self._change.difference(image)

    def _is_still(self, frame: Frame, last: Matte) -> bool:
        is_recent = frame.captured_at - last.captured_at < self._max_skip_s
        return self._min_change > 0 and is_recent and self.change(frame.image) < self._min_change

    def _paste(self, shown: Detections, hidden_by: Detections, frame: Frame) -> Alpha:
        """Return the (h, w) alpha of ``shown`` where ``hidden_by`` is not in front, its edge on the image's edges."""
        pasted = paste(shown, frame.size, self._matte_size, others=hidden_by)
        return snap(pasted, frame.image, is_coarse=shown.alpha is None)


@dataclass(frozen=True, slots=True)
class Style:
    """What the image is made to look like; replaced as a whole while the video runs.

    Attributes:
        look: makes the background.
        blend: puts the subject before it.
        finish: last steps on the image, in order.
        framing: which part is shown, and which way round; None = all of it, as it is.
        frames_first: whether to frame the subject before the look makes a background, which stays as it is: the text
            of another place is neither mirrored nor cut off. If not, the room is framed with the subject.
    """

    look: Look
    blend: Blend
    finish: tuple[Finish, ...] = ()
    framing: Framing | None = None
    frames_first: bool = False


class Renderer:
    """Frame and Matte -> Image. Called from one thread, by the gate; ``change`` may be called from any.

    Args:
        propagator: carries a matte to a later frame; None where every matte is of the very frame it comes with.
        refine: brings an alpha to the size and the edges of the frame.
        style: look, blend and finish.
        stats: filled with times.
    """

    def __init__(self, *, propagator: MattePropagator | None, refine: Refine, style: Style, stats: Stats) -> None:
        self._propagator, self._refine, self._style, self._stats = propagator, refine, style, stats
        self._fade, self._framed_first = CrossFade(), False
        self._alpha: Alpha8 | None = None
        self._framed: tuple[Image, Alpha8] | None = None
        self._before_overlay: Image | None = None
        self._look_every = 1
        self._kept: tuple[Style, int, Image] | None = None
        """A background for the next frame, with the style and the index of the frame that it was made of."""

    def ease(self, *, motion_every: int = 1, look_every: int = 1) -> None:
        """Compute motion, and the background, on one frame in so many, from the next frame on, where that does.

        May be called from any thread.
        """
        self._look_every = look_every
        if self._propagator is not None:
            self._propagator.every = motion_every

    def render(self, frame: Frame, matte: Matte) -> Image | None:
        """Return the image of ``frame`` made with ``matte``; None if the matte is of another scene.

        Raises:
            ModelError: the refined matte is invalid.
        """
        with reuse_halves(frame.image):
            self._alpha = alpha = self.alpha_of(frame, matte)
            return None if alpha is None else self._compose(frame, alpha)

    def _compose(self, frame: Frame, alpha: Alpha8) -> Image:
        style, at_s = self._style, frame.captured_at  # one read: another thread may replace the style meanwhile
        first = style.framing if style.frames_first else None
        if (first is not None) != self._framed_first:  # in a fade, the other background would be turned, too
            self._fade, self._framed_first = CrossFade(), first is not None
        image = frame.image
        if first is not None:
            image, alpha = self._frame(first, image, alpha, at_s)
        self._framed = (image, alpha) if style.frames_first else None
        with reuse_halves(image), reuse_halves(alpha):
            with self._stats.stage("look"):
                background = self._background(style, frame, image, alpha)
            with self._stats.stage("blend"):
                image = style.blend(image, background, alpha)
            if style.framing is not None and first is None:
                image, alpha = self._frame(style.framing, image, alpha, at_s)
            return self._finish(style.finish, image, alpha, at_s)

    def _background(self, style: Style, frame: Frame, image: Image, alpha: Alpha8) -> Image:
        """Return the background: that of the frame before, or another one."""
        kept, self._kept = self._kept, None
        if kept is not None and kept[0] is style and 0 < frame.index - kept[1] < self._look_every:
            return kept[2]
        background = self._fade(style.look, image, alpha, frame.captured_at)
        if self._look_every > 1:
            self._kept = style, frame.index, background.copy() if background.flags.writeable else background
        return background

    def _frame(self, framing: Framing, image: Image, alpha: Alpha8, at_s: float) -> tuple[Image, Alpha8]:
        with self._stats.stage("finish"):
            image, alpha = framing.frame(image, alpha, at_s)
        alpha.setflags(write=False)
        return image, alpha

    def alpha_of(self, frame: Frame, matte: Matte) -> Alpha8 | None:
        """Return the (H, W) alpha of ``frame`` made with ``matte``; None if the matte is of another scene.

        Raises:
            ModelError: the refined matte is invalid.
        """
        with reuse_halves(frame.image):
            with self._stats.stage("propagate"):
                alpha = matte.alpha if self._propagator is None else self._propagator(frame, matte)
            return None if alpha is None else self.refine(alpha, frame.image)

    def explains(self, frame: Frame, matte: Matte) -> bool:
        """Whether motion explains that ``matte`` still fits ``frame``, although it is overdue."""
        with self._stats.stage("propagate"):
            return self._propagator is not None and self._propagator.explains(frame, matte)

    def refine(self, alpha: Alpha, image: Image) -> Alpha8:
        """Return the (H, W) alpha of ``image``, read-only, from its (h, w) one.

        Raises:
            ModelError: the refined matte is invalid. The gate has checked the model's matte, not what became of it.
        """
        with self._stats.stage("refine"):
            refined = self._refine(alpha, image)
        max_kept = min(MAX_KEPT, cv2.mean(alpha)[0] + _MAX_GROWTH)
        is_right = refined.shape == image.shape[:2] and refined.dtype == np.uint8
        if not is_right or not cv2.mean(refined)[0] <= 255 * max_kept:  # so that NaN is refused
            raise ModelError("the refined matte is invalid")
        refined.setflags(write=False)
        return refined

    def finish_hidden(self, image: Image, at_s: float, *, framed: bool = True) -> Image:
        """Return ``image``, which hides a whole frame of the time ``at_s``, finished as the others are.

        Args:
            image: (H, W, 3) uint8 BGR.
            at_s: time of the frame, seconds.
            framed: whether to frame it, too; not a card, whose text would be mirrored.
        """
        style = self._style
        if framed and style.framing is not None:
            image = style.framing(image, None, at_s)
        return self._finish(style.finish, image, None, at_s)

    def change(self, style: Style, refine: Refine | None = None) -> None:
        """Use ``style``, and ``refine`` if given, from the next frame on; a look that is new fades in."""
        self._style = style
        if refine is not None:
            self._refine = refine

    def mirror_last(self, image: Image, at_s: float) -> Image:
        """Return ``image``, the last one rendered, of the time ``at_s``, mirrored except for what may carry text.

        That is an overlay, and a background that replaces the room.
        """
        style = self._style
        overlays = tuple(step for step in style.finish if isinstance(step, Overlay))
        if self._framed is not None:
            person, alpha = (np.asarray(cv2.flip(part, 1), np.uint8) for part in self._framed)
            blend = copy(style.blend)  # what follows the light from frame to frame must not count this one twice
            image = blend(person, style.look(person, alpha, at_s), alpha)
            steps = tuple(copy(step) for step in style.finish if step not in overlays)
            return self._finish(overlays, self._finish(steps, image, alpha, at_s), alpha, at_s)
        if overlays and self._before_overlay is not None:
            image = self._before_overlay
        return self._finish(overlays, np.asarray(cv2.flip(image, 1), np.uint8), None, at_s)

    @property
    def style(self) -> Style:
        """What the image is made to look like."""
        return self._style

    @property
    def last_alpha(self) -> Alpha8 | None:
        """The (H, W) alpha of the last frame rendered, read-only; None if its matte was of another scene."""
        return self._alpha

    def _finish(self, steps: tuple[Finish, ...], image: Image, alpha: Alpha8 | None, at_s: float) -> Image:
        if not steps:
            return image
        with self._stats.stage("finish"):
            for step in steps:
                if isinstance(step, Overlay):
                    self._before_overlay = image
                image = step(image, alpha, at_s)
        return image
