"""Playing at a given pace."""

import time
from collections.abc import Callable


class Pacer:
    """Holds back each picture until its time has come, counted from the first one.

    A picture that is late is not held back, and the ones after it are not moved: the pace catches up.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic, wait: Callable[[float], None] = time.sleep) -> None:
        """Count from the first call.

        Args:
            clock: seconds, never going back.
            wait: lets that many seconds pass.
        """
        self._clock, self._wait = clock, wait
        self._start: float | None = None

    def __call__(self, media_s: float) -> float:
        """Wait until the picture at ``media_s`` seconds is due and return the clock's time then."""
        now = self._clock()
        if self._start is None:
            self._start = now - media_s
        early_s = self._start + media_s - now
        if early_s <= 0:
            return now
        self._wait(early_s)
        return self._clock()
