"""What the log says while the gate is closed."""

import logging
import math

from realtime.structures import Frame

log = logging.getLogger(__name__)

NO_MATTE = "there is no matte yet"
OTHER_SCENE = "there is no matte of this scene yet"
TOO_OLD = "the newest matte is too old"
PAUSED = "paused by the user"

_LOG_AGAIN_S = 10.0
"""Minimum time between two log lines of one kind, seconds of the frames."""


class Notices:
    """Logs when and why frames are hidden, and when they are shown again; not one line a frame."""

    def __init__(self, *, quiet: bool) -> None:
        self._quiet = quiet
        self._reason = ""
        self._logged_at_s: dict[str, float] = {}
        self._hidden_since_s: float | None = None
        self._is_logged = False  # whether the log says that frames are hidden now
        self._was_shown = False
        self._overdue_since_s: float | None = None
        self._is_overdue_logged = False

    def hidden(self, frame: Frame, reason: str, kind: str) -> None:
        """Log ``reason`` unless it is that of the frame before, or ``kind`` was logged a moment ago."""
        if self._hidden_since_s is None:
            self._hidden_since_s = frame.captured_at
        if reason == self._reason:
            return
        self._reason = reason
        if self._is_due(frame, kind):
            self._is_logged = True
            self._log(
                logging.INFO if reason in (NO_MATTE, PAUSED) else logging.WARNING, f"picture hidden: {_advised(reason)}"
            )

    def waiting(self, frame: Frame, *, is_overdue: bool) -> None:
        """Log when the image begins to be made with an overdue matte, and when the model has caught up."""
        if is_overdue and self._overdue_since_s is None:
            self._overdue_since_s = frame.captured_at
            if self._is_due(frame, "overdue"):
                self._is_overdue_logged = True
                self._log(logging.INFO, "waiting for the model: the last mask follows the motion meanwhile")
        elif not is_overdue and self._overdue_since_s is not None:
            if self._is_overdue_logged:
                self._log(logging.INFO, f"the model caught up after {frame.captured_at - self._overdue_since_s:.1f} s")
            self._overdue_since_s, self._is_overdue_logged = None, False

    @property
    def is_overdue(self) -> bool:
        """Whether the image is made with an overdue matte."""
        return self._overdue_since_s is not None

    def black(self, frame: Frame, error: Exception) -> None:
        """Log that a frame could not even be hidden."""
        if self._is_due(frame, "black"):
            self._log(logging.WARNING, f"showing black: hiding the frame failed ({type(error).__name__}: {error})")

    def shown(self, frame: Frame) -> None:
        """Log that frames are shown again, if the log says that they are hidden."""
        if self._is_logged and self._hidden_since_s is not None:
            again = " again" if self._was_shown else ""
            self._log(logging.INFO, f"picture shown{again} after {frame.captured_at - self._hidden_since_s:.1f} s")
        self._reason, self._hidden_since_s, self._is_logged, self._was_shown = "", None, False, True

    def _is_due(self, frame: Frame, kind: str) -> bool:
        if frame.captured_at - self._logged_at_s.get(kind, -math.inf) < _LOG_AGAIN_S:
            return False
        self._logged_at_s[kind] = frame.captured_at
        return True

    def _log(self, level: int, text: str) -> None:
        log.log(logging.DEBUG if self._quiet else level, text)


def _advised(reason: str) -> str:
    """Return ``reason`` and what the user can do about it."""
    advice = "; if this recurs, the model is too slow for this machine: try a smaller --short-side"
    return reason + advice if reason == TOO_OLD else reason
