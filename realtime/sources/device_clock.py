"""When audio was captured, estimated from when it arrived."""

from collections import deque


class DeviceClock:
    """Maps the samples that a device counts to the time at which they were captured.

    A chunk arrives when its last sample was captured or later, depending on the system. So the least delayed chunk of
    the last second says how the device's count relates to the clock. A clock that drifts is followed, and after lost
    samples the time is right again a second later.
    """

    def __init__(self, rate: int, *, window_s: float = 1.0) -> None:
        """Create a clock.

        Args:
            rate: nominal samples per second.
            window_s: how long the least delayed arrival counts, seconds.
        """
        self._rate, self._window_s = rate, window_s
        self._count = 0
        self._least: deque[tuple[float, float]] = deque()  # (arrival, start of the count by it), both rising

    def __call__(self, samples: int, arrived_at: float) -> float:
        """Return when the first of ``samples`` samples, which arrived at ``arrived_at``, was captured, seconds."""
        first = self._count
        self._count += samples
        begun_at = arrived_at - self._count / self._rate
        while self._least and self._least[-1][1] >= begun_at:
            self._least.pop()
        self._least.append((arrived_at, begun_at))
        while arrived_at - self._least[0][0] > self._window_s:
            self._least.popleft()
        return self._least[0][1] + first / self._rate
