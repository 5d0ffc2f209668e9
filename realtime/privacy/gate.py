"""The one gate that every picture passes on its way out. It fails closed.

Sinks accept only ``ReleasedImage``, and only the gate makes those. It releases a composite that was made with a valid
matte; otherwise the whole frame is hidden.
"""

import math
from collections import Counter
from collections.abc import Callable

import cv2
import numpy as np

from realtime.structures import Alpha, Alpha8, Frame, Image, Matte, Size

Compose = Callable[[Frame, Matte], Image | None]
"""Makes the picture of a frame with a matte; None when there is no alpha for it after all."""

AlphaOf = Callable[[Frame, Matte], Alpha8 | None]
"""Carries a matte to a frame: its (H, W) alpha."""

Hide = Callable[[Frame], Image]
"""Makes a picture that shows nothing of the frame it is given."""

MAX_KEPT = 0.98
"""A matte that keeps more of the picture than this is taken for a fault of the net, and not believed."""

_NAP_S = 0.2
"""The machine was asleep when the clock of its sleep has gone on by so much; seconds."""

_MOST_REASONS = 100
"""So many reasons are counted one by one: an error's text may be another one each time."""

_AGAIN_S = 10.0
"""The same reason is not told again sooner, seconds of the frames: a machine at its limit may close the gate often."""

_KEY = object()


class ReleasedImage:
    """A picture that may leave the program; only a ``Gate`` makes one.

    Attributes:
        image: (H, W, 3) uint8 BGR.
        captured_at: ``Frame.captured_at`` of the frame it was made of, seconds.
        hidden_because: why the frame was hidden whole; empty when the picture shows the subject.
    """

    __slots__ = ("captured_at", "hidden_because", "image")

    def __init__(self, image: Image, captured_at: float, hidden_because: str = "", *, key: object) -> None:
        if key is not _KEY:
            raise TypeError("only the gate releases pictures")
        self.image = image
        self.captured_at = captured_at
        self.hidden_because = hidden_because

    def copied(self, into: Image | None = None) -> "ReleasedImage":
        """The same picture in ``into``, if that has its shape and is given, else in a new buffer."""
        if into is None or into.shape != self.image.shape:
            into = np.empty_like(self.image)
        np.copyto(into, self.image)
        return ReleasedImage(into, self.captured_at, self.hidden_because, key=_KEY)


class Gate:
    """Decides of every frame what leaves. Called from one thread only.

    Args:
        compose: makes the picture of a frame with a matte that the gate believes. Whatever it raises closes the gate
            for that frame.
        hide: makes what leaves while the gate is closed, from the frame. If that fails too, black leaves.
        size: (width, height) of every picture that leaves; a frame of another size is hidden.
        max_matte_age_s: an older matte is not believed, seconds.
        clock: what the age is measured by, besides the frame's own time; None for a file, whose time is not the
            clock's.
        asleep_s: how long the machine has been asleep by now, seconds, for a ``clock`` that stands still then: mattes
            of frames from before are not believed any more.
        freeze: while closed, show the last picture that was let through, if there is one, instead of hiding.
        tell: told in a sentence why the gate closed, when it does so for another reason than before.
    """

    def __init__(
        self,
        compose: Compose,
        hide: Hide,
        *,
        size: Size,
        max_matte_age_s: float,
        clock: Callable[[], float] | None = None,
        asleep_s: Callable[[], float] = lambda: 0.0,
        freeze: bool = False,
        tell: Callable[[str], None] = lambda _: None,
    ) -> None:
        self._compose, self._hide, self._size = compose, hide, size
        self._max_matte_age_s, self._clock, self._freeze, self._tell = max_matte_age_s, clock, freeze, tell
        self._asleep_s, self._slept_s, self._awake_since = asleep_s, asleep_s(), -math.inf
        self._judged: tuple[Matte, str] | None = None
        self._last: Image | None = None
        self._told = ""
        self._told_at: dict[str, float] = {}
        self.hidden_reasons: Counter[str] = Counter()
        """How many frames were hidden, by reason."""

    def __call__(self, frame: Frame, matte: Matte | None) -> ReleasedImage:
        """What leaves of ``frame``, given the newest matte."""
        reason = self._closed_because(frame, matte)
        image: Image | None = None
        if matte is not None and not reason:
            try:
                image = self._compose(frame, matte)
            except Exception as error:  # noqa: BLE001 - whatever fails closes the gate, and must not end a call
                reason = f"the picture could not be made ({type(error).__name__}: {error})"
            else:
                reason = "" if image is not None else "there is no matte for this scene yet"
        if image is not None and (image.shape != frame.image.shape or image.dtype != np.uint8):
            reason = f"the picture came out as {image.shape} {image.dtype}"
        elif image is not None and np.may_share_memory(image, frame.image):
            reason = "the picture came out as the frame itself"
        if image is None or reason:
            return self._hidden(frame, reason)
        self._told = ""
        if self._freeze:
            self._last = image.copy()
        return ReleasedImage(image, frame.captured_at, key=_KEY)

    def release_alpha(self, frame: Frame, matte: Matte | None, alpha_of: AlphaOf) -> ReleasedImage:
        """The alpha itself as a grey picture, white = kept sharp: it shows nothing of the frame. None is black."""
        alpha, reason = self._alpha(frame, matte, alpha_of)
        if alpha is None:
            return ReleasedImage(np.zeros_like(frame.image), frame.captured_at, reason, key=_KEY)
        return ReleasedImage(np.repeat(alpha[..., None], 3, axis=2), frame.captured_at, key=_KEY)

    def release_cutout(self, frame: Frame, matte: Matte | None, alpha_of: AlphaOf) -> ReleasedImage:
        """The subject alone, (H, W, 4) BGRA; all is transparent while the gate is closed.

        Where nothing of the subject is left the colour is black, so that no room hides behind the transparency.
        """
        alpha, reason = self._alpha(frame, matte, alpha_of)
        cut = np.zeros((*frame.image.shape[:2], 4), np.uint8)
        if alpha is None:
            return ReleasedImage(cut, frame.captured_at, reason, key=_KEY)
        cut[..., 3] = alpha
        np.copyto(cut[..., :3], frame.image, where=cut[..., 3:] > 0)
        return ReleasedImage(cut, frame.captured_at, key=_KEY)

    def _alpha(self, frame: Frame, matte: Matte | None, alpha_of: AlphaOf) -> tuple[Alpha8 | None, str]:
        """What ``alpha_of`` gives, or None and why."""
        reason = self._closed_because(frame, matte)
        alpha: Alpha8 | None = None
        if matte is not None and not reason:
            try:
                alpha = alpha_of(frame, matte)
            except Exception as error:  # noqa: BLE001 - as for a picture
                reason = f"the matte could not be made ({type(error).__name__}: {error})"
            else:
                reason = _fault_on_frame(alpha, frame)
        if reason:
            self._note(frame, reason)
            return None, reason
        self._told = ""
        return alpha, ""

    def _closed_because(self, frame: Frame, matte: Matte | None) -> str:
        if frame.size != self._size:
            return f"the frames changed their size to {frame.size[0]}x{frame.size[1]}"
        if frame.stand_in:
            return "the camera gives no picture"
        if matte is None:
            return "there is no matte yet"
        if untimely := self._untimely(frame, matte):
            return untimely
        if self._judged is None or self._judged[0] is not matte:
            self._judged = matte, why_invalid(matte.alpha)
        return self._judged[1]

    def _untimely(self, frame: Frame, matte: Matte) -> str:
        now = frame.captured_at if self._clock is None else max(frame.captured_at, self._clock())
        if not now - matte.captured_at <= self._max_matte_age_s:  # so that NaN closes it
            return "the newest matte is too old"
        if self._clock is not None and matte.captured_at > now:  # it would never become too old
            return "the newest matte has a time that has not come yet"
        slept_s = self._asleep_s()
        if slept_s > self._slept_s + _NAP_S:
            self._awake_since = now
        self._slept_s = slept_s
        return "the machine was asleep" if matte.captured_at <= self._awake_since else ""

    def _note(self, frame: Frame, reason: str) -> None:
        is_new = reason not in self.hidden_reasons and len(self.hidden_reasons) >= _MOST_REASONS
        kind = "other reasons" if is_new else reason
        self.hidden_reasons[kind] += 1
        if reason == self._told:
            return
        self._told = reason
        if frame.captured_at - self._told_at.get(kind, -math.inf) >= _AGAIN_S:
            self._told_at[kind] = frame.captured_at
            self._tell(f"the picture is hidden: {reason}")

    def _hidden(self, frame: Frame, reason: str) -> ReleasedImage:
        self._note(frame, reason)
        if self._freeze and self._last is not None:
            return ReleasedImage(self._last, frame.captured_at, reason, key=_KEY)
        return ReleasedImage(self._hide_whole(frame), frame.captured_at, reason, key=_KEY)

    def _hide_whole(self, frame: Frame) -> Image:
        width, height = self._size
        try:
            hidden = self._hide(frame)
            if hidden.shape[:2] != (height, width):
                hidden = np.asarray(cv2.resize(hidden, self._size, interpolation=cv2.INTER_AREA), np.uint8)
            if (
                hidden.shape == (height, width, 3)
                and hidden.dtype == np.uint8
                and not np.may_share_memory(hidden, frame.image)
            ):
                return hidden
        except Exception as error:  # noqa: BLE001 - black is the last resort, and needs nothing that can fail
            self._tell(f"the picture is black, as it cannot even be hidden ({type(error).__name__}: {error})")
        return np.zeros((height, width, 3), np.uint8)


def why_invalid(alpha: Alpha) -> str:
    """Why ``alpha`` is not to be believed; empty when it is."""
    if not alpha.size or not np.isfinite(alpha).all() or alpha.min() < 0 or alpha.max() > 1:
        return "the net gave a matte that is none"
    if cv2.mean(alpha)[0] > MAX_KEPT:
        return "the net took the whole picture for a person"
    return ""


def _fault_on_frame(alpha: Alpha8 | None, frame: Frame) -> str:
    """Why ``alpha`` is not that of ``frame``; empty when it is."""
    if alpha is None:
        return "there is no matte for this scene yet"
    if alpha.shape != frame.image.shape[:2] or alpha.dtype != np.uint8:
        return f"the matte came out as {alpha.shape} {alpha.dtype}"
    return "" if cv2.mean(alpha)[0] <= 255 * MAX_KEPT else "the matte went wrong on its way to the frame"
