"""A video that plays again and again at its own pace."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import av
import numpy as np
from numpy.typing import NDArray

from realtime.errors import UsageError

_MOST_CATCH_UP = 8
"""Frames that are skipped in one call at most, so that no picture waits for a long stretch of decoding."""


Due = tuple[float, NDArray[np.uint8]]
"""A picture, and the time from the beginning at which it is due, seconds."""


class LoopingVideo:
    """Plays a video by the times that it is asked for, decoding ahead in a thread."""

    def __init__(
        self,
        path: Path,
        pixels: str,
        made: Callable[[NDArray[np.uint8]], NDArray[np.uint8]] = lambda picture: picture,
    ) -> None:
        """Open the video.

        Args:
            path: the file.
            pixels: ``bgr24`` or ``bgra``.
            made: what is made of each picture, ahead of time; called from other threads, one after the other.

        Raises:
            UsageError: it cannot be read as a video.
        """
        self._path, self._pixels, self._made = path, pixels, made
        self._frames = self._decode()
        self._due, self._picture = next(self._frames)
        self._ahead = _Ahead(self._frames)
        self._began: float | None = None

    def image_at(self, at_s: float) -> NDArray[np.uint8]:
        """Return what was made of the image for ``at_s``, read-only; the same array until the next is due.

        The video begins with the first call.
        """
        if self._began is None:
            self._began = at_s
        played = at_s - self._began
        for _ in range(_MOST_CATCH_UP):
            due, picture = self._ahead.item()
            if due > played:
                break
            self._due, self._picture = due, picture
            self._ahead = _Ahead(self._frames)
        else:
            self._began = at_s - self._due
        return self._picture

    def _decode(self) -> Iterator[Due]:
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
                        decoded: NDArray[Any] = frame.to_ndarray(format=self._pixels)
                        picture = self._made(decoded)
                        picture.setflags(write=False)
                        yield start + index * step, picture
            except (av.FFmpegError, IndexError, OSError) as error:
                raise UsageError(f"{self._path} cannot be played: {error}") from None
            if length == 0:
                raise UsageError(f"{self._path} is a video without pictures")
            start += length


class _Ahead:
    """The next item of ``items``, made in a thread that ends with it: nobody has to close it."""

    def __init__(self, items: Iterator[Due]) -> None:
        self._item: Due
        self._failure: Exception | None = None
        self._thread = threading.Thread(target=self._make, args=(items,), name="background video")
        self._thread.start()

    def item(self) -> Due:
        """Wait for it, should it not be there yet."""
        self._thread.join()
        if self._failure is not None:
            raise self._failure
        return self._item

    def _make(self, items: Iterator[Due]) -> None:
        try:
            self._item = next(items)
        except Exception as error:  # noqa: BLE001 - carried to whoever asks for the item
            self._failure = error
