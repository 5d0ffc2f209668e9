"""Limits how often a part that failed is started again."""

import threading
from collections.abc import Callable


class Restarts:
    """Allows a part that failed to be started again, at most ``limit`` times in any ``window_s`` seconds.

    Thread-safe.

    Attributes:
        count: number of failures so far.
    """

    def __init__(self, clock: Callable[[], float], *, limit: int = 5, window_s: float = 60.0) -> None:
        self._clock, self._limit, self._window_s = clock, limit, window_s
        self._failed_at: list[float] = []
        self._lock = threading.Lock()
        self.count = 0

    def failed(self) -> None:
        """Count a failure, now."""
        with self._lock:
            self.count += 1
            self._failed_at.append(self._clock())

    @property
    def allowed(self) -> bool:
        """Whether the part may be started now."""
        with self._lock:
            now = self._clock()
            self._failed_at = [at for at in self._failed_at if now - at < self._window_s]
            return len(self._failed_at) < self._limit
