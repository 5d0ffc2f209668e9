"""A still picture as a source."""

import time
from collections.abc import Callable
from pathlib import Path

from realtime.imaging.read import read_image
from realtime.sources.pacer import Pacer
from realtime.structures import Frame, Pacing, Size


class StillSource:
    """One picture: over and over at ``fps``, or once."""

    def __init__(
        self,
        path: Path,
        *,
        fps: float = 30.0,
        pacing: Pacing = Pacing.REALTIME,
        clock: Callable[[], float] = time.monotonic,
        wait: Callable[[float], None] = time.sleep,
    ) -> None:
        """Read the picture.

        Args:
            path: a picture file.
            fps: frames a second, > 0.
            pacing: repeat for ever at ``fps``, or end after one frame, captured at 0.0 s.
            clock: as ``time.monotonic``.
            wait: as ``time.sleep``.

        Raises:
            SourceError: there is no such file, or it is not a picture.
        """
        self._image = read_image(path)
        self._pace = Pacer(clock, wait) if pacing is Pacing.REALTIME else None
        self._next = 0
        self.size: Size = (self._image.shape[1], self._image.shape[0])
        self.fps = fps
        self.frame_count: int | None = None if pacing is Pacing.REALTIME else 1

    def read(self) -> Frame | None:
        """The picture again, in a buffer of its own; None after the first when played as fast as possible."""
        if self.frame_count is not None and self._next >= self.frame_count:
            return None
        index, self._next = self._next, self._next + 1
        captured_at = self._pace(index / self.fps) if self._pace else 0.0
        return Frame(self._image.copy(), index, captured_at)

    def close(self) -> None:
        """Nothing is held."""
