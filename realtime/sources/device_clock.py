"""When sound was captured, told from when it arrived."""

from collections import deque


class DeviceClock:
    """Tells the time of samples that a device counts by its own clock.

    A stretch of sound arrives when its last sample was captured, or later, whenever the system gets round to it. So the
    least late one of the last second tells how the device's count stands to the clock; a clock that drifts is followed,
    and when samples were lost on the way everything after them is a second later where it belongs.
    """

    def __init__(self, rate: int, *, window_s: float = 1.0) -> None:
        """Nothing has arrived yet.

        Args:
            rate: nominal samples a second.
            window_s: how long the least late arrival counts, seconds.
        """
        self._rate, self._window_s = rate, window_s
        self._count = 0
        self._least: deque[tuple[float, float]] = deque()  # (arrived at, begun at by it), both rising

    def __call__(self, samples: int, arrived_at: float) -> float:
        """When the first of so many ``samples``, which have just arrived, was captured, in the clock's seconds."""
        first = self._count
        self._count += samples
        begun_at = arrived_at - self._count / self._rate
        while self._least and self._least[-1][1] >= begun_at:
            self._least.pop()
        self._least.append((arrived_at, begun_at))
        while arrived_at - self._least[0][0] > self._window_s:
            self._least.popleft()
        return self._least[0][1] + first / self._rate
