"""What a video file holds."""

from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Any

import av
import numpy as np

from realtime.errors import SourceError, UsageError
from realtime.media.decoding import Decoding
from realtime.structures import Size
from realtime.system.files import explain_os_error

if TYPE_CHECKING:
    from av.container import InputContainer
    from av.video.frame import VideoFrame
    from av.video.stream import VideoStream

MAX_PIXELS = 64_000_000
"""8K is 33 million; a damaged header may claim far more than memory has."""

_HDR = {16: "PQ", 18: "HLG"}
_BT709, _UNSPECIFIED, _BT601 = 1, 2, 6
_FULL_RANGE, _LIMITED_RANGE = 2, 1
_ATTACHED_PICTURE = 0x400


_DRAWN = {"adf", "bin", "cdg", "idf", "tty", "xbin"}
"""Formats in which ffmpeg draws any text as pictures."""


@dataclass(frozen=True, slots=True)
class VideoInfo:
    """The picture stream of a file.

    Attributes:
        path: the file.
        stream: the index of the stream.
        coded_size: (width, height) of the pictures as they are stored, pixels.
        turns: quarter turns, counter-clockwise, that bring a stored picture upright.
        display_matrix: the file's own word on that, 9 integers; None where it has none.
        time_base: what time stamps count, seconds.
        start_pts: time stamp of the first picture.
        fps: nominal pictures a second.
        frame_count: how many pictures there are, by the header or the length; None when unknown. May be off.
        duration_s: length, seconds; None when unknown.
        pixel_aspect: width of a pixel by its height.
        tags: colour matrix, range, primaries and transfer as ffmpeg numbers them, as the file says (2 or 0 = it does
            not).
        matrix: the colour matrix to convert with: where the file does not say, BT.709 from 720 lines on, else BT.601.
        full_range: whether luma goes from 0 to 255 instead of 16 to 235.
        bits: bits a channel.
    """

    path: Path
    stream: int
    coded_size: Size
    turns: int
    display_matrix: tuple[int, ...] | None
    time_base: Fraction
    start_pts: int
    fps: Fraction
    frame_count: int | None
    duration_s: float | None
    pixel_aspect: Fraction
    tags: tuple[int, int, int, int]
    matrix: int
    full_range: bool
    bits: int

    @property
    def size(self) -> Size:
        """(width, height) of the upright picture, pixels."""
        width, height = self.coded_size
        return (height, width) if self.turns % 2 else (width, height)

    def seconds(self, pts: int) -> float:
        """The time of the stamp ``pts``, seconds after the first picture."""
        return float((pts - self.start_pts) * self.time_base)


def open_file(path: Path) -> "InputContainer":
    """Open ``path`` for demuxing.

    Raises:
        SourceError: it is not there, or nothing that ffmpeg reads.
    """
    try:
        if path.is_dir():
            raise SourceError(f"{path} is a folder; give a video file in it")
        if path.stat().st_size == 0:
            raise SourceError(f"{path} is empty")
        # a playlist may not lead out into the network
        container = av.open(
            str(path.absolute()), options={"protocol_whitelist": "file,crypto,data"}, metadata_errors="replace"
        )
    except av.error.InvalidDataError:
        raise SourceError(
            f"{path} is not a video that can be read: it is damaged, cut short or of another kind"
        ) from None
    except FileNotFoundError:
        raise SourceError(f"there is no video file {path}") from None
    except (av.error.FFmpegError, OSError, ValueError) as error:
        raise SourceError(f"{path} cannot be opened: {explain_os_error(error)}") from error
    if container.format.name in _DRAWN:
        container.close()
        raise SourceError(f"{path} is a text and not a video")
    return container


def picture_stream(container: "InputContainer", path: Path) -> "VideoStream":
    """The picture stream of ``container``, cover pictures left out.

    Raises:
        SourceError: there is none.
    """
    for stream in container.streams.video:
        if not int(stream.disposition) & _ATTACHED_PICTURE:
            if stream.codec_context is None:
                raise SourceError(f"{path} is in a video format that is not known here")
            stream.codec_context.thread_type = "AUTO"
            return stream
    raise SourceError(f"{path} has no moving picture in it, only sound, data or a still")


def probe(path: Path, *, deinterlace: bool = False) -> VideoInfo:
    """Look into ``path``, decoding its first picture.

    Args:
        path: a video file.
        deinterlace: whether interlaced pictures are welcome.

    Raises:
        SourceError: it cannot be read, or holds no picture that can be processed.
        UsageError: it is interlaced and ``deinterlace`` is not set.
    """
    with open_file(path) as container:
        stream = picture_stream(container, path)
        if stream.width * stream.height > MAX_PIXELS:
            raise SourceError(f"{path} claims pictures of {stream.width}x{stream.height}, too large to hold")
        first = _first_picture(container, stream, path)
        transfer = int(first.color_trc)
        if transfer in _HDR:
            raise SourceError(
                f"{path} is high dynamic range ({_HDR[transfer]}), which would come out wrong; convert it to standard "
                "range first, for example with ffmpeg's tonemap filter"
            )
        if first.interlaced_frame and not deinterlace:
            raise UsageError(f"{path} is interlaced: each picture is two half pictures; give --deinterlace")
        time_base = stream.time_base or Fraction(1, 90_000)
        fps = stream.average_rate or stream.guessed_rate or Fraction(30)
        duration_s = _duration_s(container, stream)
        rgb = first.format.is_rgb
        told = int(first.colorspace)
        guessed = _BT709 if first.height >= 720 else _BT601
        matrix = guessed if told in {0, _UNSPECIFIED} else told
        full = not rgb and (int(first.color_range) == _FULL_RANGE or first.format.name.startswith("yuvj"))
        return VideoInfo(
            path=path,
            stream=stream.index,
            coded_size=(first.width, first.height),
            turns=round(first.rotation / 90) % 4,
            display_matrix=_display_matrix(first),
            time_base=time_base,
            start_pts=first.pts or 0,
            fps=fps if fps > 0 else Fraction(30),
            frame_count=stream.frames or (round(duration_s * fps) if duration_s else None),
            duration_s=duration_s,
            pixel_aspect=stream.sample_aspect_ratio or Fraction(1),
            tags=(
                guessed if rgb else told,
                (_FULL_RANGE if full else _LIMITED_RANGE) if rgb or full else int(first.color_range),
                int(first.color_primaries),
                transfer,
            ),
            matrix=matrix,
            full_range=full,
            bits=max(component.bits for component in first.format.components),
        )


def _first_picture(container: "InputContainer", stream: "VideoStream", path: Path) -> "VideoFrame":
    first = next(Decoding(container, stream, path).frames(), None)
    if first is None:
        raise SourceError(f"{path} has no picture that can be read")
    return first


def _duration_s(container: "InputContainer", stream: "VideoStream") -> float | None:
    if stream.duration and stream.time_base:
        return float(stream.duration * stream.time_base)
    return container.duration / 1_000_000 if container.duration else None


def _display_matrix(frame: "VideoFrame") -> tuple[int, ...] | None:
    sides: Any = frame.side_data  # declared as something else than it is
    try:
        data = sides["DISPLAYMATRIX"]
    except KeyError:
        return None
    return tuple(int(value) for value in np.frombuffer(bytes(data), np.int32)[:9])
