"""Limits how often a crashed stage is restarted."""

import threading
from collections.abc import Callable


class Restarts:
    """Lets a part that crashed be started again, at most ``limit`` times in any ``window_s`` seconds.

    Thread-safe.
    """

    def __init__(self, clock: Callable[[], float], *, limit: int = 5, window_s: float = 60.0) -> None:
        self._clock, self._limit, self._window_s = clock, limit, window_s
        self._crashes: list[float] = []
        self._lock = threading.Lock()
        self.count = 0
        """All crashes so far."""

    def crashed(self) -> None:
        """The part crashed just now."""
        with self._lock:
            self.count += 1
            self._crashes.append(self._clock())

    @property
    def allowed(self) -> bool:
        """Whether it may be started now."""
        with self._lock:
            now = self._clock()
            self._crashes = [at for at in self._crashes if now - at < self._window_s]
            return len(self._crashes) < self._limit
