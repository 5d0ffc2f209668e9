"""End a source after some seconds."""

import threading
import time
from contextlib import ExitStack, closing

from realtime.protocols import Delayable, Interruptible, Source
from realtime.structures import Frame, Pacing, Size

_GRACE_S = 0.2
"""Time that the last frame may be late before the source is interrupted, seconds."""


def limit(stack: ExitStack, source: Source, duration_s: float, pacing: Pacing) -> Source:
    """Return ``source``, ending after ``duration_s`` seconds; ``stack`` closes only what watches the time."""
    limited = LimitedSource(source, duration_s, pacing)
    stack.enter_context(closing(limited))
    return limited


class LimitedSource:
    """A source that ends after a number of seconds of its frames; in real time also while it waits for a frame.

    Closing it leaves the source itself open.
    """

    def __init__(self, source: Source, duration_s: float, pacing: Pacing) -> None:
        """Limit ``source``, played as ``pacing`` says, to ``duration_s`` seconds from its first frame."""
        self._source, self._duration_s = source, duration_s
        self._is_realtime = pacing is Pacing.REALTIME
        self._first_at: float | None = None
        self._closed = threading.Event()
        self._ends_at = 0.0

    @property
    def size(self) -> Size:
        """As ``Source``."""
        return self._source.size

    @property
    def fps(self) -> float:
        """As ``Source``."""
        return self._source.fps

    def read(self) -> Frame | None:
        """As ``Source``."""
        frame = self._source.read()
        if frame is None or self._closed.is_set():
            return None
        if self._first_at is None:
            self._first_at = frame.captured_at
            self._ends_at = time.monotonic() + self._duration_s + _GRACE_S
            if self._is_realtime:
                threading.Thread(target=self._watch, name="duration", daemon=True).start()
        return frame if frame.captured_at - self._first_at < self._duration_s else None

    def _watch(self) -> None:
        """Interrupt the source when its time is over."""
        while (left_s := self._ends_at - time.monotonic()) > 0:
            if self._closed.wait(left_s):
                return
        self._closed.set()
        self.interrupt()

    def delay(self, seconds: float) -> None:
        """As ``Delayable``."""
        if isinstance(self._source, Delayable):
            self._source.delay(seconds)
            self._first_at = None if self._first_at is None else self._first_at + seconds
            self._ends_at += seconds

    def interrupt(self) -> None:
        """As ``Interruptible``."""
        if isinstance(self._source, Interruptible):
            self._source.interrupt()

    def close(self) -> None:
        """Stop watching the time."""
        self._closed.set()
