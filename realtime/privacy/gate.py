"""The one gate that every image passes on its way out. It fails closed.

Sinks accept only ``ReleasedImage``, and only the gate makes those. It releases an image that was made with a valid
matte; otherwise it hides the whole frame.
"""

import math
from collections import Counter
from collections.abc import Callable

import cv2
import numpy as np

from realtime.privacy.hide import card
from realtime.privacy.notices import NO_MATTE, OTHER_SCENE, PAUSED, TOO_OLD, Notices
from realtime.structures import Alpha, Alpha8, Frame, Image, Matte, Size

Compose = Callable[[Frame, Matte], Image | None]
"""Makes the image of a frame with a matte; None if the matte is of another scene."""

Explains = Callable[[Frame, Matte], bool]
"""Whether motion explains that an overdue matte still fits a frame."""

AlphaOf = Callable[[Frame, Matte], Alpha8 | None]
"""Brings a matte to a frame: its (H, W) alpha; None if the matte is of another scene."""

ColoursOf = Callable[[Image, Alpha8], Image]
"""Takes the room out of the soft edge: the subject's own colours, (H, W, 3), not multiplied by alpha."""

HideFrame = Callable[[Frame], Image]
"""Makes an image that shows nothing of the frame."""

MAX_KEPT = 0.98
"""Maximum fraction of the frame that a valid matte keeps: more than this is a fault of the model."""

MAX_EXPLAINED_S = 3.0
"""Maximum age of a matte that still fits because motion explains the image, seconds."""

_NAP_S = 0.2
"""Minimum growth of the time asleep, between two frames, that means that the machine was asleep, seconds."""

_MAX_REASONS = 100
"""Maximum number of distinct reasons to count: the text of an error may differ each time."""

_KEY = object()


class ReleasedImage:
    """An image that may leave the program; only a ``Gate`` makes one.

    Attributes:
        image: (H, W, 3) uint8 BGR, or (H, W, 4) BGRA from ``Gate.release_cutout``.
        captured_at: ``Frame.captured_at`` of the frame that it was made of, seconds.
        hidden_because: why the whole frame was hidden; empty if the image shows the subject.
    """

    __slots__ = ("captured_at", "hidden_because", "image")

    def __init__(self, image: Image, captured_at: float, hidden_because: str = "", *, key: object) -> None:
        if key is not _KEY:
            raise TypeError("only the gate makes released images")
        self.image = image
        self.captured_at = captured_at
        self.hidden_because = hidden_because

    def changed(self, change: Callable[[Image], Image]) -> "ReleasedImage":
        """Return what ``change`` makes of the image, such as the same in another size."""
        return ReleasedImage(change(self.image), self.captured_at, self.hidden_because, key=_KEY)

    def copied(self, into: Image | None = None) -> "ReleasedImage":
        """Return a copy, in the buffer ``into`` if one of the same shape is given."""
        if into is None or into.shape != self.image.shape:
            into = np.empty_like(self.image)
        np.copyto(into, self.image)
        return ReleasedImage(into, self.captured_at, self.hidden_because, key=_KEY)


class Gate:
    """Decides for every frame what leaves. Called from one thread; ``is_paused`` may be set from any.

    The log says when the frames begin to be hidden, why, and when they are shown again.

    Args:
        compose: makes the image of a frame with a valid matte. If it raises, the frame is hidden.
        hide: makes the image that leaves instead of a hidden frame. If it raises, a black image leaves.
        size: (width, height) of every image that leaves; a frame of another size is hidden.
        max_matte_age_s: maximum age of a valid matte, seconds.
        clock: measures the age of a matte, besides the time of the frame; None for files, whose times are not the
            clock's.
        asleep_s: returns how long the machine has been asleep so far, seconds, for a ``clock`` that stops meanwhile:
            mattes of frames from before are invalid.
        explains: tells whether a matte that is too old still fits; None = never. Once it does not, that matte never
            does again.
        starting: makes the image that leaves until there is a matte; None = ``hide``.
        freeze: repeat the last image that showed the subject, if there is one, instead of a hidden frame.
        quiet: log at DEBUG only, for offline runs, which report hidden frames at their end.

    Attributes:
        is_paused: hide every frame behind the card, whatever else is set: the user's own pause.
    """

    def __init__(
        self,
        compose: Compose,
        hide: HideFrame,
        *,
        size: Size,
        max_matte_age_s: float,
        clock: Callable[[], float] | None = None,
        asleep_s: Callable[[], float] = lambda: 0.0,
        explains: Explains | None = None,
        starting: HideFrame | None = None,
        freeze: bool = False,
        quiet: bool = False,
    ) -> None:
        self.is_paused = False
        self._compose, self._hide, self._size = compose, hide, size
        self._max_matte_age_s, self._clock, self._freeze = max_matte_age_s, clock, freeze
        self._explains, self._unexplained, self._starting = explains, -1, starting or hide
        self._asleep_s, self._slept_s, self._awake_since = asleep_s, asleep_s(), -math.inf
        self._checked: tuple[Matte, str] | None = None
        self._last: Image | None = None
        self._notices = Notices(quiet=quiet)
        self.hidden_reasons: Counter[str] = Counter()
        """Number of hidden frames by reason."""

    def __call__(self, frame: Frame, matte: Matte | None) -> ReleasedImage:
        """Return what leaves of ``frame``, given the newest matte."""
        reason = self._why_closed(frame, matte)
        image: Image | None = None
        if matte is not None and not reason:
            try:
                image = self._compose(frame, matte)
            except Exception as error:  # noqa: BLE001 - whatever fails closes the gate, and must not end a call
                reason = f"rendering failed ({type(error).__name__}: {error})"
            else:
                reason = "" if image is not None else OTHER_SCENE
        if image is not None and (image.shape != frame.image.shape or image.dtype != np.uint8):
            reason = f"rendering returned {image.shape} {image.dtype}, not {frame.image.shape} uint8"
        elif image is not None and np.may_share_memory(image, frame.image):
            reason = "rendering returned the frame itself"
        if image is None or reason:
            return self._hidden(frame, reason)
        self._notices.shown(frame)
        if self._freeze:
            self._last = image.copy()
        return ReleasedImage(image, frame.captured_at, key=_KEY)

    def release_alpha(self, frame: Frame, matte: Matte | None, alpha_of: AlphaOf) -> ReleasedImage:
        """Return the alpha as a grey image, white = kept sharp, which shows nothing of the frame; black if invalid."""
        alpha, reason = self._alpha(frame, matte, alpha_of)
        if alpha is None:
            return ReleasedImage(np.zeros_like(frame.image), frame.captured_at, reason, key=_KEY)
        return ReleasedImage(np.repeat(alpha[..., None], 3, axis=2), frame.captured_at, key=_KEY)

    def release_cutout(
        self, frame: Frame, matte: Matte | None, alpha_of: AlphaOf, colours_of: ColoursOf
    ) -> ReleasedImage:
        """Return the subject alone, (H, W, 4) BGRA with straight alpha; wholly transparent while the gate is closed.

        Where alpha is 0 the colour is black, so that no background is left behind the transparency.
        """
        alpha, reason = self._alpha(frame, matte, alpha_of)
        cutout = np.zeros((*frame.image.shape[:2], 4), np.uint8)
        if alpha is None:
            return ReleasedImage(cutout, frame.captured_at, reason, key=_KEY)
        try:
            colours = colours_of(frame.image, alpha)
            if colours.shape != frame.image.shape or colours.dtype != np.uint8:
                reason = f"the colours of the subject are {colours.shape} {colours.dtype}"
        except Exception as error:  # noqa: BLE001 - as for an image
            reason = f"estimating the colours of the subject failed ({type(error).__name__}: {error})"
        if reason:
            self._count(frame, reason)
            return ReleasedImage(cutout, frame.captured_at, reason, key=_KEY)
        cutout[..., 3] = alpha
        np.copyto(cutout[..., :3], colours, where=cutout[..., 3:] > 0)
        return ReleasedImage(cutout, frame.captured_at, key=_KEY)

    def _alpha(self, frame: Frame, matte: Matte | None, alpha_of: AlphaOf) -> tuple[Alpha8 | None, str]:
        """Return what ``alpha_of`` makes, or None and why."""
        reason = self._why_closed(frame, matte)
        alpha: Alpha8 | None = None
        if matte is not None and not reason:
            try:
                alpha = alpha_of(frame, matte)
            except Exception as error:  # noqa: BLE001 - as for an image
                reason = f"refining the matte failed ({type(error).__name__}: {error})"
            else:
                reason = _why_invalid_on_frame(alpha, frame)
        if reason:
            self._count(frame, reason)
            return None, reason
        self._notices.shown(frame)
        return alpha, ""

    @property
    def is_overdue(self) -> bool:
        """Whether a new matte is overdue and the last one, carried along the motion, serves on."""
        return self._notices.is_overdue

    def _why_closed(self, frame: Frame, matte: Matte | None) -> str:
        """Return why ``matte`` must not be used for ``frame``; empty if it may."""
        if self.is_paused:
            return PAUSED
        if frame.size != self._size:
            return f"the frame size changed to {frame.size[0]}x{frame.size[1]}"
        if frame.stand_in:
            return "the camera delivers no frames"
        if matte is None:
            return NO_MATTE
        reason = self._why_untimely(frame, matte, self._max_matte_age_s)
        is_overdue = reason == TOO_OLD and self._explains is not None and matte.frame_index != self._unexplained
        if is_overdue:
            reason = self._why_untimely(frame, matte, MAX_EXPLAINED_S)
        if reason:
            return reason
        if self._checked is None or self._checked[0] is not matte:
            self._checked = matte, why_invalid(matte.alpha)
        reason = self._checked[1]
        if is_overdue and not (reason or self._is_explained(frame, matte)):
            self._unexplained, reason = matte.frame_index, TOO_OLD
        if not reason:
            self._notices.waiting(frame, is_overdue=is_overdue)
        return reason

    def _is_explained(self, frame: Frame, matte: Matte) -> bool:
        try:
            return self._explains is not None and self._explains(frame, matte)
        except Exception:  # noqa: BLE001 - what fails explains nothing
            return False

    def _why_untimely(self, frame: Frame, matte: Matte, max_age_s: float) -> str:
        now = frame.captured_at if self._clock is None else max(frame.captured_at, self._clock())
        if (matte.frame_index, matte.captured_at) == (frame.index, frame.captured_at):
            max_age_s = math.inf  # made of this very frame, which it fits whenever that is shown
        if not now - matte.captured_at <= max_age_s:  # so that NaN closes it
            return TOO_OLD
        max_lead_s = self._max_matte_age_s if self._clock is None else 0.0  # files may be a frame behind the model
        if matte.captured_at > now + max_lead_s:  # it would never become too old
            return "the newest matte is timestamped in the future"
        slept_s = self._asleep_s()
        if slept_s > self._slept_s + _NAP_S:
            self._awake_since = now
        self._slept_s = slept_s
        return (
            "the newest matte is from before the machine was asleep" if matte.captured_at <= self._awake_since else ""
        )

    def _count(self, frame: Frame, reason: str) -> None:
        is_one_too_many = reason not in self.hidden_reasons and len(self.hidden_reasons) >= _MAX_REASONS
        kind = "other reasons" if is_one_too_many else reason
        self.hidden_reasons[kind] += 1
        self._notices.hidden(frame, reason, kind)

    def _hidden(self, frame: Frame, reason: str) -> ReleasedImage:
        self._count(frame, reason)
        if reason == PAUSED:
            return ReleasedImage(self._hide_whole(frame, self._card), frame.captured_at, reason, key=_KEY)
        if self._freeze and self._last is not None:
            return ReleasedImage(self._last, frame.captured_at, reason, key=_KEY)
        hide = self._starting if reason == NO_MATTE else self._hide
        return ReleasedImage(self._hide_whole(frame, hide), frame.captured_at, reason, key=_KEY)

    def _card(self, _: Frame) -> Image:
        return card(self._size)

    def _hide_whole(self, frame: Frame, hide: HideFrame) -> Image:
        width, height = self._size
        try:
            hidden = hide(frame)
            if hidden.shape[:2] != (height, width):
                hidden = np.asarray(cv2.resize(hidden, self._size, interpolation=cv2.INTER_AREA), np.uint8)
            if (
                hidden.shape == (height, width, 3)
                and hidden.dtype == np.uint8
                and not np.may_share_memory(hidden, frame.image)
            ):
                return hidden
        except Exception as error:  # noqa: BLE001 - black is the last resort, and needs nothing that can fail
            self._notices.black(frame, error)
        return np.zeros((height, width, 3), np.uint8)


def why_invalid(alpha: Alpha) -> str:
    """Return why ``alpha`` must not be used; empty if it is valid."""
    if not alpha.size or not np.isfinite(alpha).all() or alpha.min() < 0 or alpha.max() > 1:
        return "the model returned an invalid matte (empty, NaN or outside [0, 1])"
    if cv2.mean(alpha)[0] > MAX_KEPT:
        return "the model returned a matte that keeps the whole image"
    return ""


def _why_invalid_on_frame(alpha: Alpha8 | None, frame: Frame) -> str:
    """Return why ``alpha`` cannot be that of ``frame``; empty if it can."""
    if alpha is None:
        return OTHER_SCENE
    if alpha.shape != frame.image.shape[:2] or alpha.dtype != np.uint8:
        return f"refining the matte returned {alpha.shape} {alpha.dtype}, not {frame.image.shape[:2]} uint8"
    return "" if cv2.mean(alpha)[0] <= 255 * MAX_KEPT else "the refined matte is invalid"
