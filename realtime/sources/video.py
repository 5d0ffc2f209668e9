"""A video file or stream as a source, through PyAV (ffmpeg)."""

import time
from collections.abc import Callable, Generator
from pathlib import Path
from typing import TYPE_CHECKING

import av
import numpy as np
from av.video.reformatter import Colorspace, Interpolation

from realtime.errors import SourceError
from realtime.sources.pacer import Pacer
from realtime.structures import Frame, Image, Pacing, Size

if TYPE_CHECKING:
    from av.container import InputContainer
    from av.video.frame import VideoFrame
    from av.video.stream import VideoStream

_MAX_PIXELS = 64_000_000  # 8K is 33 million; a damaged header may claim far more than memory has
_MAX_DAMAGED_IN_A_ROW = 300
_NETWORK_TIMEOUT_S = 10.0
_TEXT_FORMATS = frozenset({"adf", "bin", "cdg", "idf", "tty", "xbin"})  # ffmpeg draws text as pictures of a terminal
# without these, a decoded picture is a grey level darker than what was encoded; they cost 2 ms a frame of 1280x720
_EXACT = Interpolation.BILINEAR | Interpolation.ACCURATE_RND | Interpolation.FULL_CHR_H_INT


def is_url(spec: str) -> bool:
    """Whether ``spec`` is the address of a stream and not a path."""
    return "://" in spec


def _open(spec: str) -> "InputContainer":
    if not is_url(spec):
        path = Path(spec)
        if not path.exists():
            raise SourceError(f"There is no video file {path}.")
        if path.is_dir():
            raise SourceError(f"{path} is a folder; give a video file in it.")
        if path.is_file() and path.stat().st_size == 0:
            raise SourceError(f"The video file {path} is empty.")
    try:
        if is_url(spec):
            return av.open(spec, timeout=_NETWORK_TIMEOUT_S)
        # a playlist on the disk may not lead out into the network
        container = av.open(spec, options={"protocol_whitelist": "file,crypto,data"})
    except av.error.InvalidDataError as error:
        raise SourceError(f"{spec} is not a video that can be read: it is damaged or of another kind.") from error
    except (av.error.FFmpegError, OSError, ValueError) as error:
        raise SourceError(f"The video {spec} cannot be opened: {getattr(error, 'strerror', None) or error}.") from error
    if container.format.name in _TEXT_FORMATS:
        container.close()
        raise SourceError(f"{spec} is not a video that can be read: it is text.")
    return container


class VideoSource:
    """The frames of a video, turned upright, in order."""

    def __init__(
        self,
        spec: str | Path,
        *,
        pacing: Pacing = Pacing.REALTIME,
        clock: Callable[[], float] = time.monotonic,
        wait: Callable[[float], None] = time.sleep,
    ) -> None:
        """Open the video and decode its first frame.

        Args:
            spec: path or URL.
            pacing: play at the video's own pace, or as fast as possible.
            clock: as ``time.monotonic``.
            wait: as ``time.sleep``.

        Raises:
            SourceError: there is no such file, or it is not a video.
        """
        self._spec = str(spec)
        self._container = _open(self._spec)
        self._pace = Pacer(clock, wait) if pacing is Pacing.REALTIME else None
        self._next = 0
        self._start_s: float | None = None
        try:
            self._stream = self._video_stream()
            self._frames = self._decode()
            first = self._first()
        except BaseException:
            self._container.close()
            raise
        self._ahead: VideoFrame | None = first  # decoded, not read yet
        turned = first.rotation % 180 != 0
        self.size: Size = (first.height, first.width) if turned else (first.width, first.height)
        self.fps = float(self._stream.average_rate or self._stream.guessed_rate or 30)
        self.frame_count: int | None = self._count()

    def read(self) -> Frame | None:
        """Wait for the next frame's time; None after the last.

        Raises:
            SourceError: the stream broke off, or nothing more of it can be decoded.
        """
        frame = self._ahead if self._ahead is not None else next(self._frames, None)
        self._ahead = None
        if frame is None:
            return None
        index, self._next = self._next, self._next + 1
        media_s = self._media_s(frame, index)
        image = _to_image(frame)
        return Frame(image, index, self._pace(media_s) if self._pace else media_s)

    def close(self) -> None:
        """Let go of the file."""
        self._frames.close()
        self._container.close()

    def _video_stream(self) -> "VideoStream":
        if not self._container.streams.video:
            raise SourceError(f"{self._spec} has no picture in it, only sound or data.")
        stream = self._container.streams.video[0]
        if stream.codec_context is None:
            raise SourceError(f"{self._spec} has a picture of a kind that cannot be decoded.")
        if stream.width * stream.height > _MAX_PIXELS:
            raise SourceError(f"{self._spec} claims frames of {stream.width}x{stream.height}, too large to hold.")
        stream.thread_type = "AUTO"
        return stream

    def _first(self) -> "VideoFrame":
        first = next(self._frames, None)
        if first is None:
            raise SourceError(f"{self._spec} has no frame that can be read.")
        return first

    def _media_s(self, frame: "VideoFrame", index: int) -> float:
        """Seconds since the first frame; by the nominal rate where the video does not say."""
        time_s = float(frame.time) if frame.pts is not None else None
        if time_s is None:
            return index / self.fps
        if self._start_s is None:
            self._start_s = time_s
        return max(0.0, time_s - self._start_s)

    def _count(self) -> int | None:
        """How many frames there are: as the file says, else from its length (then off by a few); None if unknown."""
        if self._stream.frames:
            return int(self._stream.frames)
        if self._stream.duration and self._stream.time_base:
            return round(float(self._stream.duration * self._stream.time_base) * self.fps)
        if self._container.duration:
            return round(self._container.duration / 1_000_000 * self.fps)
        return None

    def _decode(self) -> Generator["VideoFrame", None, None]:
        """The frames, leaving out damaged ones."""
        damaged = 0
        packets = self._container.demux(self._stream)
        while True:
            try:
                packet = next(packets, None)
                if packet is None:
                    return
                for frame in packet.decode():
                    damaged = 0
                    yield frame
            except av.error.EOFError:
                return
            except av.error.InvalidDataError as error:
                damaged += 1
                if damaged > _MAX_DAMAGED_IN_A_ROW:
                    raise SourceError(f"{self._spec} is damaged: {damaged} parts in a row cannot be read.") from error
            except (av.error.FFmpegError, OSError) as error:
                raise SourceError(f"{self._spec} broke off: {getattr(error, 'strerror', None) or error}.") from error


def _to_image(frame: "VideoFrame") -> Image:
    """The frame upright, (H, W, 3) uint8 BGR, in a new buffer.

    A video that does not name its colour matrix is taken for BT.709 from 720 lines on and for BT.601 below, as players
    do.
    """
    matrix = int(frame.colorspace)
    if matrix in {0, 2}:  # 0 RGB or none, 2 unspecified
        matrix = int(Colorspace.ITU709 if frame.height >= 720 else Colorspace.ITU601)
    converted = frame.reformat(
        format="bgr24",
        src_colorspace=matrix,
        interpolation=_EXACT,
        threads=1,
    )
    image = np.asarray(converted.to_ndarray(), np.uint8)
    turns = round(frame.rotation / 90) % 4  # degrees counter-clockwise
    return np.ascontiguousarray(np.rot90(image, turns)) if turns else image
