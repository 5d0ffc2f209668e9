"""Play frames at their own pace."""

import threading
import time
from collections.abc import Callable


class Pacer:
    """Holds each frame back until its time has come, counted from the first one.

    A late frame is not held back and does not delay the ones after it, so the pace catches up.
    """

    def __init__(
        self, clock: Callable[[], float] = time.monotonic, wait: Callable[[float], object] | None = None
    ) -> None:
        """Create a pacer; its time starts with the first call.

        Args:
            clock: as ``time.monotonic``.
            wait: as ``time.sleep``; None = wait until ``interrupt`` at the longest.
        """
        self._interrupted = threading.Event()
        self._clock, self._wait = clock, wait or self._interrupted.wait
        self._start: float | None = None

    def __call__(self, media_s: float) -> float:
        """Wait until the frame at ``media_s`` seconds is due, and return the clock's time then."""
        now = self._clock()
        if self._start is None:
            self._start = now - media_s
        early_s = self._start + media_s - now
        if early_s <= 0:
            return now
        self._wait(early_s)
        return self._clock()

    def delay(self, seconds: float) -> None:
        """Hold every later frame back that much longer. Called from the thread that calls the pacer."""
        if self._start is not None:
            self._start += seconds

    def interrupt(self) -> None:
        """End the current wait, and do not wait from now on. Called from any thread."""
        self._interrupted.set()
