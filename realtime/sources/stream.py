"""A camera by its address: a phone, an IP camera or any other stream that is sent as it is filmed.

The stream is opened and decoded in a thread of its own, and the newest frame wins: whatever the network or the machine
does, the delay does not grow. ffmpeg's own reads cannot be interrupted; a thread that hangs in one is abandoned, closes
the stream when the read times out, and does not keep the program from ending.
"""

import contextlib
import threading
import time
from collections.abc import Callable, Generator
from typing import TYPE_CHECKING

from realtime.errors import SourceError
from realtime.media.colours import ImageConverter
from realtime.media.stamps import RisingStamps
from realtime.media.video import Video, open_video
from realtime.protocols import Source
from realtime.sources.pacer import Pacer
from realtime.sources.reconnecting import ReconnectingSource
from realtime.sources.rotated import rotated
from realtime.sources.video import VideoSource
from realtime.structures import Frame, Pacing, Size
from realtime.system.addresses import without_secrets

if TYPE_CHECKING:
    from av.video.frame import VideoFrame

_MAX_RETRY_S = 1.0
"""Maximum interval between two attempts to connect again, seconds."""

_ABANDON_S = 0.3
"""How long closing waits for the thread, seconds."""

_IN_PARTS = frozenset({"dash", "hls"})
"""Formats that come in parts of several seconds, each at once; their time stamps say when a frame is due."""


def open_stream(
    url: str,
    *,
    pacing: Pacing = Pacing.REALTIME,
    rotate: int = 0,
    open_video: Callable[[str], Video] = open_video,
) -> Source:
    """Open the stream at ``url``: a recording is played like a file, anything else is a camera that may come and go.

    Args:
        url: its address.
        pacing: how a recording is played.
        rotate: turn the frames clockwise by 0, 90, 180 or 270 degrees.
        open_video: as ``media.video.open_video``.

    Raises:
        SourceError: it cannot be opened.
    """
    stream = Stream(url, open_video=open_video)
    video = stream.connect()
    if video.info.duration_s is not None:
        return rotated(VideoSource(url, pacing=pacing, video=video), rotate)
    return ReconnectingSource(
        rotated(StreamSource(stream, video), rotate),
        lambda: rotated(stream.open(), rotate),
        interrupt=stream.interrupt,
        max_retry_s=_MAX_RETRY_S,
    )


class Stream:
    """A stream that can be opened again and again."""

    def __init__(
        self,
        url: str,
        *,
        open_video: Callable[[str], Video] = open_video,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Prepare; nothing is opened yet.

        Args:
            url: its address.
            open_video: opens it and decodes its first frame.
            clock: as ``time.monotonic``.
        """
        self.url, self.clock = url, clock
        self._open_video = open_video
        self.changed = threading.Condition()
        self.is_interrupted = False

    def open(self) -> "StreamSource":
        """Open it.

        Raises:
            SourceError: that failed, or was interrupted.
        """
        return StreamSource(self, self.connect())

    def connect(self) -> Video:
        """Open it and decode its first frame.

        Raises:
            SourceError: that failed, or was interrupted.
        """
        results: list[Video | BaseException] = []
        is_given_up = False

        def run() -> None:
            try:
                result: Video | BaseException = self._open_video(self.url)
            except BaseException as error:  # noqa: BLE001 - raised by connect
                result = error
            with self.changed:
                results.append(result)
                is_late = is_given_up
                self.changed.notify_all()
            if is_late and not isinstance(result, BaseException):
                result.close()

        threading.Thread(target=run, name="open stream", daemon=True).start()
        with self.changed:
            self.changed.wait_for(lambda: results or self.is_interrupted)
            is_given_up = not results
            if is_given_up:
                raise SourceError(f"{without_secrets(self.url)} was not opened: the run ends")
        (result,) = results
        if isinstance(result, BaseException):
            raise result
        return result

    def interrupt(self) -> None:
        """Make waiting calls of ``connect`` and of ``read`` of its sources return; for good."""
        with self.changed:
            self.is_interrupted = True
            self.changed.notify_all()


class StreamSource:
    """The newest frame of an open stream."""

    def __init__(self, stream: Stream, video: Video) -> None:
        """Take over ``video``, the open ``stream``, and start to decode it."""
        self._stream, self._video = stream, video
        self._info = video.info.with_square_pixels()
        self.size: Size = self._info.size
        self.fps = float(self._info.fps)
        self._convert = ImageConverter(self._info)
        self._pacer = Pacer(stream.clock) if video.format_name in _IN_PARTS else None
        self._newest: tuple[VideoFrame, float] | None = None
        self._failure: BaseException | None = None
        self._closed = False
        self._next = 0
        self._thread = threading.Thread(target=self._run, name="stream", daemon=True)
        self._thread.start()

    def read(self) -> Frame | None:
        """Wait for a frame that was not read yet, and return the newest; None if the stream was interrupted.

        Raises:
            SourceError: the stream ended or broke off.
        """
        with self._stream.changed:
            self._stream.changed.wait_for(lambda: self._newest or self._failure or self._stream.is_interrupted)
            if self._stream.is_interrupted:
                return None
            if self._newest is None:
                assert self._failure is not None  # noqa: S101 - the third of what was waited for
                raise self._failure
            (stored, captured_at), self._newest = self._newest, None
        index, self._next = self._next, self._next + 1
        return Frame(self._convert(stored), index, captured_at)

    def close(self) -> None:
        """Disconnect; a thread that hangs in the network does that later."""
        with self._stream.changed:
            self._closed = True
        if self._pacer is not None:
            self._pacer.interrupt()
        self._thread.join(_ABANDON_S)

    def _decoded(self) -> Generator["VideoFrame", None, None]:
        """Yield the frames when they are due."""
        if self._pacer is None:
            yield from self._video.decode()
            return
        stamps = RisingStamps(self._info)
        for stored in self._video.decode():
            self._pacer(self._info.seconds(stamps(stored.pts)))
            yield stored

    def _run(self) -> None:
        failure: BaseException = SourceError(f"{without_secrets(self._stream.url)} ended")
        try:
            with contextlib.closing(self._decoded()) as decoded:
                for stored in decoded:
                    with self._stream.changed:
                        if self._closed:
                            break
                        self._newest = stored, self._stream.clock()
                        self._stream.changed.notify_all()
        except BaseException as error:  # noqa: BLE001 - raised by read
            failure = error
        finally:
            self._video.close()
            with self._stream.changed:
                self._failure = failure
                self._stream.changed.notify_all()
