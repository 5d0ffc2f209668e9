"""Which frames the model is done with, for loops that wait for it."""

import time
from collections import deque
from collections.abc import Callable
from dataclasses import replace
from threading import Condition

from realtime.structures import Frame, Matte, Pacing

SLOW_S = 0.4
"""Time since the frame before from which a frame waits for its own matte, seconds: that of the frame before is about to
become too old, and there is time to wait."""

_PATIENCE = 0.9
"""Maximum wait for a frame's own matte in real time, as a fraction of the time since the frame before..."""

_MAX_PATIENCE_S = 2.0
"""...and in seconds."""


class Answers:
    """The newest frame that the model is done with, whether it made a matte of it or not.

    Args:
        first: whether the first frame waits for its matte however long that takes, and later ones are delayed by that.
        pacing: with LOSSLESS a frame waits as long as it takes, and keeps its time.
        clock: as ``time.monotonic``.
    """

    def __init__(
        self, *, first: bool = False, pacing: Pacing = Pacing.REALTIME, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._first, self._is_realtime, self._clock = first, pacing is Pacing.REALTIME, clock
        self._changed = Condition()  # has an RLock: a signal handler may close while its own thread waits here
        self._index = -1
        self._first_at_s = 0.0
        self._is_closed = False
        self._mattes: deque[Matte | None] = deque(maxlen=2)  # of a frame on show, and of the next if the model is ahead
        self._held_s: float | None = None
        self._shown_s: float | None = None

    def done(self, index: int, matte: Matte | None = None) -> None:
        """The model is done with the frame ``index`` and has made ``matte``, if it has. Called from its thread."""
        with self._changed:
            self._mattes.append(matte)
            if self._index < 0:
                self._first_at_s = self._clock()
            self._index = max(self._index, index)
            self._changed.notify_all()

    def hold_next(self, frame: Frame) -> float:
        """Wait as long as ``frame`` has to, unless it may be dropped, so that no later frame takes its turn.

        Called from the capture thread, with every frame.

        Returns:
            How much later the frames after it have to come, seconds: as long as the first one waited.
        """
        since_s, self._held_s = self._since(frame, self._held_s), frame.captured_at
        if frame.stand_in:
            return 0.0
        if since_s is None and self._first:
            self._wait(frame.index, None)
            return self._first_delay_s(frame)
        if since_s is not None and since_s >= SLOW_S and not self._is_realtime:
            self._wait(frame.index, None)
        return 0.0

    def await_matte(self, frame: Frame) -> tuple[Frame, Matte | None]:
        """Wait for the model if ``frame`` is the first or comes long after the one before.

        Called from the show loop, with every frame.

        Returns:
            The frame, stamped with the time at which the wait for the first matte ended, and its own matte; None if it
            did not wait, or in vain.
        """
        since_s, self._shown_s = self._since(frame, self._shown_s), frame.captured_at
        if frame.stand_in:
            return frame, None
        if since_s is None and self._first:
            self._wait(frame.index, None)
            matte = self._matte_of(frame)
            delay_s = self._first_delay_s(frame)
            return replace(frame, captured_at=frame.captured_at + delay_s) if delay_s else frame, matte
        if since_s is None or since_s < SLOW_S:
            return frame, None
        self._wait(frame.index, min(_PATIENCE * since_s, _MAX_PATIENCE_S) if self._is_realtime else None)
        return frame, self._matte_of(frame)

    def close(self) -> None:
        """End every wait. May be called more than once, also from a signal handler."""
        with self._changed:
            self._is_closed = True
            self._changed.notify_all()

    @staticmethod
    def _since(frame: Frame, last_s: float | None) -> float | None:
        """Return the time since the frame before, seconds; None for the first."""
        return None if last_s is None else frame.captured_at - last_s

    def _first_delay_s(self, frame: Frame) -> float:
        with self._changed:
            return max(0.0, self._first_at_s - frame.captured_at) if self._is_realtime else 0.0

    def _matte_of(self, frame: Frame) -> Matte | None:
        with self._changed:
            own = (matte for matte in self._mattes if matte is not None and matte.frame_index == frame.index)
            return next(own, None)

    def _wait(self, index: int, timeout_s: float | None) -> None:
        with self._changed:
            self._changed.wait_for(lambda: self._is_closed or self._index >= index, timeout_s)
