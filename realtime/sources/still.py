"""An image file as a source."""

import time
from collections.abc import Callable
from pathlib import Path

from realtime.imaging.read import read_image
from realtime.sources.pacer import Pacer
from realtime.structures import Frame, Pacing, Size


class StillSource:
    """One image, repeated at ``fps``, or given once."""

    def __init__(
        self,
        path: Path,
        *,
        fps: float = 30.0,
        pacing: Pacing = Pacing.REALTIME,
        clock: Callable[[], float] = time.monotonic,
        wait: Callable[[float], object] | None = None,
    ) -> None:
        """Read the image.

        Args:
            path: an image file.
            fps: frame rate, > 0.
            pacing: REALTIME: repeat forever at ``fps``; LOSSLESS: end after one frame, captured at 0.0 s.
            clock: as ``time.monotonic``.
            wait: as ``time.sleep``; None = wait until ``interrupt`` at the longest.

        Raises:
            SourceError: the file cannot be read as an image.
        """
        self._image = read_image(path)
        self._pacer = Pacer(clock, wait) if pacing is Pacing.REALTIME else None
        self._next = 0
        self.size: Size = (self._image.shape[1], self._image.shape[0])
        self.fps = fps
        self.frame_count: int | None = None if pacing is Pacing.REALTIME else 1

    def read(self) -> Frame | None:
        """Return the image in a new buffer; None after the first frame of a lossless run."""
        if self.frame_count is not None and self._next >= self.frame_count:
            return None
        index, self._next = self._next, self._next + 1
        captured_at = self._pacer(index / self.fps) if self._pacer else 0.0
        return Frame(self._image.copy(), index, captured_at)

    def delay(self, seconds: float) -> None:
        """As ``Delayable``."""
        if self._pacer is not None:
            self._pacer.delay(seconds)

    def interrupt(self) -> None:
        """As ``Interruptible``."""
        if self._pacer is not None:
            self._pacer.interrupt()

    def close(self) -> None:
        """Do nothing: nothing is open."""
