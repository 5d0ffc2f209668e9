"""A video or an animated image that plays over and over at its own pace."""

import logging
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from realtime.errors import SourceError
from realtime.imaging.animation import is_animated, read_animation
from realtime.media.colours import ImageConverter
from realtime.media.stamps import RisingStamps
from realtime.media.video import Video, open_video

log = logging.getLogger(__name__)

_MAX_CATCH_UP = 8
"""Maximum number of frames to skip in one call, so that no image waits for a long stretch of decoding."""

Due = tuple[float, NDArray[np.uint8]]
"""An image, and the time from the beginning at which it is due, seconds; infinity = never."""


class LoopingVideo:
    """Plays a video by the times that it is asked for, decoding ahead in a thread.

    When the file can no longer be read, its last image stays.
    """

    def __init__(
        self,
        path: Path,
        *,
        alpha: bool = False,
        prepare: Callable[[NDArray[np.uint8]], NDArray[np.uint8]] = lambda image: image,
    ) -> None:
        """Open the video.

        Args:
            path: the file: a video, or an animated GIF, WebP or PNG.
            alpha: images are BGRA with the video's transparency, instead of BGR.
            prepare: applied to each image ahead of time; called from other threads, one after the other.

        Raises:
            SourceError: it cannot be read.
        """
        self._path, self._alpha, self._prepare = path, alpha, prepare
        self._frames = self._animate() if is_animated(path) else self._decode(_opened(path))
        self._due, self._image = next(self._frames)
        self._ahead = _Ahead(self._frames)
        self._began: float | None = None

    def image_at(self, at_s: float) -> NDArray[np.uint8]:
        """Return the prepared image for ``at_s``, read-only; the same array until the next is due.

        The video begins with the first call.
        """
        if self._began is None:
            self._began = at_s
        played = at_s - self._began
        for _ in range(_MAX_CATCH_UP):
            due, image = self._ahead.item()
            if due > played:
                break
            self._due, self._image = due, image
            self._ahead = _Ahead(self._frames)
        else:
            self._began = at_s - self._due
        return self._image

    def _decode(self, video: Video) -> Iterator[Due]:
        """Yield the frames for ever, each with its time from the beginning."""
        start_s = 0.0
        last: NDArray[np.uint8] | None = None
        with video:
            convert = ImageConverter(video.info.with_square_pixels(), alpha=self._alpha)
            try:
                while True:
                    count, end_s, stamps = 0, 0.0, RisingStamps(video.info)
                    for stored in video.decode():
                        pts = stamps(stored.pts)
                        end_s = video.info.seconds(pts + (stored.duration or video.info.frame_duration))
                        last = self._prepare(convert(stored))
                        last.setflags(write=False)
                        yield start_s + video.info.seconds(pts), last
                        count += 1
                    if count <= 1:
                        break
                    start_s += end_s
                    video.rewind()
            except SourceError as error:
                if last is None:
                    raise
                log.warning("%s; its last image stays", error)
        while last is not None:
            yield float("inf"), last
        raise SourceError(f"{self._path} has no frame that can be decoded")

    def _animate(self) -> Iterator[Due]:
        """Yield the frames of an animated image for ever, each with its time from the beginning."""
        start_s = 0.0
        last: NDArray[np.uint8] | None = None
        try:
            while True:
                for duration_s, image in read_animation(self._path, alpha=self._alpha):
                    last = self._prepare(image)
                    last.setflags(write=False)
                    yield start_s, last
                    start_s += duration_s
        except SourceError as error:
            if last is None:
                raise
            log.warning("%s; its last image stays", error)
        while last is not None:
            yield float("inf"), last


def _opened(path: Path) -> Video:
    video = open_video(path)
    if video.info.is_cut_short:
        log.warning("%s is cut short: only its beginning plays", path)
    return video


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
