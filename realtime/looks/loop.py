"""A video that plays again and again at its own pace."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import av
import numpy as np
from numpy.typing import NDArray

from realtime.errors import UsageError

_MOST_CATCH_UP = 8
"""Frames that are skipped in one call at most, so that no picture waits for a long stretch of decoding."""


class Loop:
    """Plays a video by a clock, whatever the pace of those who ask."""

    def __init__(self, path: Path, pixels: str, clock: Callable[[], float]) -> None:
        """Open the video.

        Args:
            path: the file.
            pixels: ``bgr24`` or ``bgra``.
            clock: the time it plays by, seconds; it begins with the first ``now``.

        Raises:
            UsageError: it cannot be read as a video.
        """
        self._path, self._pixels, self._clock = path, pixels, clock
        self._frames = self._decode()
        self._due, self._picture = next(self._frames)
        self._ahead = next(self._frames)
        self._began: float | None = None

    def now(self) -> NDArray[np.uint8]:
        """The picture for now, (H, W, 3 or 4) uint8, read-only; the very same array until the next one is due."""
        now = self._clock()
        if self._began is None:
            self._began = now
        played = now - self._began
        for _ in range(_MOST_CATCH_UP):
            if self._ahead[0] > played:
                break
            self._due, self._picture = self._ahead
            self._ahead = next(self._frames)
        else:
            self._began = now - self._due
        return self._picture

    def _decode(self) -> Iterator[tuple[float, NDArray[np.uint8]]]:
        """The frames for ever, each with the time from the beginning at which it is due, seconds."""
        start = 0.0
        while True:
            length = 0.0
            try:
                with av.open(str(self._path)) as container:
                    stream = container.streams.video[0]
                    stream.thread_type = "AUTO"
                    step = float(1 / stream.average_rate) if stream.average_rate else 1 / 30
                    for index, frame in enumerate(container.decode(stream)):
                        length = (index + 1) * step
                        picture: NDArray[Any] = frame.to_ndarray(format=self._pixels)
                        picture.setflags(write=False)
                        yield start + index * step, picture
            except (av.FFmpegError, IndexError, OSError) as error:
                raise UsageError(f"{self._path} cannot be played: {error}") from None
            if length == 0:
                raise UsageError(f"{self._path} is a video without pictures")
            start += length
