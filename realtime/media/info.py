"""What a video holds."""

from dataclasses import dataclass, replace
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from realtime.media import tone
from realtime.media.timeline import Joint
from realtime.media.truncation import is_cut_short
from realtime.structures import Size

if TYPE_CHECKING:
    from av.container import InputContainer
    from av.video.frame import VideoFrame
    from av.video.stream import VideoStream

_BT709, _BT601 = 1, 6

UNKNOWN_MATRICES = frozenset({0, 2})
"""Numbers of colour matrices that name none: RGB and unspecified."""

_FULL_RANGE, _LIMITED_RANGE = 2, 1


@dataclass(frozen=True, slots=True)
class VideoInfo:
    """The video stream of a file or address.

    Attributes:
        location: the path or URL.
        stream: its index.
        coded_size: (width, height) of the decoded frames, pixels.
        turns: counter-clockwise quarter turns that bring a decoded frame upright, after ``is_flipped``.
        display_matrix: the file's own display matrix, 9 integers; None = it has none.
        time_base: unit of the time stamps, seconds.
        start_pts: time stamp of the first frame.
        fps: nominal frame rate.
        frame_count: number of frames, by the header or the length, maybe inexact; None = unknown.
        duration_s: length, seconds; None = unknown.
        pixel_aspect: width of a pixel of the first frame divided by its height.
        tags: colour matrix, range, primaries and transfer in ffmpeg's numbers, as the file says (2 or 0 = it does not);
            those of BT.709 for high dynamic range.
        matrix: the colour matrix to convert with; if the file has none, BT.709 from 720 lines up, else BT.601.
        full_range: luma goes from 0 to 255 instead of 16 to 235.
        bits: bits per channel.
        joints: where the clock of the file jumps, if that was looked for.
        fit: (width, height) of the upright images, whose pixels are square and into which frames are fitted with bars;
            None = size and pixels of the first frame.
        is_cut_short: the end of the file is missing.
        hdr: transfer function of high dynamic range in ffmpeg's numbers, which is converted to BT.709; None = standard.
    """

    location: str | Path
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
    joints: tuple[Joint, ...] = ()
    hdr: int | None = None
    fit: Size | None = None
    is_cut_short: bool = False

    @property
    def path(self) -> Path:
        """The file."""
        return Path(self.location)

    @property
    def size(self) -> Size:
        """(width, height) of the upright images, pixels."""
        return self.fit or turn_size(self.coded_size, self.turns)

    @property
    def stored_size(self) -> Size:
        """(width, height) of the images as they are stored, pixels."""
        return turn_size(self.size, self.turns)

    @property
    def stored_aspect(self) -> Fraction:
        """Width of a pixel of the stored images divided by its height."""
        return self.pixel_aspect if self.fit is None else Fraction(1)

    def with_square_pixels(self) -> "VideoInfo":
        """Return the description of the same video with images whose pixels are square; none is shrunk."""
        if self.pixel_aspect == 1 or self.fit is not None:
            return self
        width, height = self.coded_size
        aspect = self.pixel_aspect
        square = (round(width * aspect), height) if aspect > 1 else (width, round(height / aspect))
        return replace(self, fit=turn_size(square, self.turns))

    @property
    def is_flipped(self) -> bool:
        """Whether a decoded frame has to be flipped vertically before it is turned."""
        if self.display_matrix is None:
            return False
        a, b, _, c, d = self.display_matrix[:5]
        return a * d < b * c

    @property
    def hdr_name(self) -> str | None:
        """The name of ``hdr``."""
        return None if self.hdr is None else tone.NAMES[self.hdr]

    @property
    def frame_duration(self) -> int:
        """Nominal time from one frame to the next, in ``time_base``, at least 1."""
        return max(1, round(1 / (self.fps * self.time_base)))

    def seconds(self, pts: int) -> float:
        """Return the time of the stamp ``pts``, seconds after the first frame."""
        return float((pts - self.start_pts) * self.time_base)


def describe(
    location: str | Path, container: "InputContainer", stream: "VideoStream", first: "VideoFrame"
) -> VideoInfo:
    """Describe the video stream ``stream`` of ``container``, whose first decoded frame is ``first``."""
    fps = stream.average_rate or stream.guessed_rate or Fraction(30)
    fps = fps if fps > 0 else Fraction(30)
    duration_s = _duration_s(container, stream)
    rgb = first.format.is_rgb
    tagged = int(first.colorspace)
    guessed = _BT709 if first.height >= 720 else _BT601
    full = not rgb and has_full_range(first)
    hdr = int(first.color_trc) if int(first.color_trc) in tone.NAMES else None
    tags = (
        guessed if rgb else tagged,
        (_FULL_RANGE if full else _LIMITED_RANGE) if rgb or full else int(first.color_range),
        int(first.color_primaries),
        int(first.color_trc),
    )
    return VideoInfo(
        location=location,
        stream=stream.index,
        coded_size=(first.width, first.height),
        turns=turns_of(first),
        display_matrix=read_display_matrix(first),
        time_base=stream.time_base or Fraction(1, 90_000),
        start_pts=first.pts or 0,
        fps=fps,
        frame_count=stream.frames or (round(duration_s * fps) if duration_s else None),
        duration_s=duration_s,
        pixel_aspect=read_pixel_aspect(first) or stream.sample_aspect_ratio or Fraction(1),
        tags=tags if hdr is None else (_BT709, _LIMITED_RANGE, _BT709, _BT709),
        matrix=_BT709 if hdr is not None else guessed if tagged in UNKNOWN_MATRICES else tagged,
        full_range=full and hdr is None,
        hdr=hdr,
        is_cut_short="://" not in str(location) and is_cut_short(Path(location)),
        bits=max(component.bits for component in first.format.components),
    )


def turn_size(size: Size, turns: int) -> Size:
    """Return (width, height) ``size`` after ``turns`` quarter turns."""
    return (size[1], size[0]) if turns % 2 else size


def has_full_range(stored: "VideoFrame") -> bool:
    """Whether the luma of a decoded frame goes from 0 to 255 instead of 16 to 235."""
    return int(stored.color_range) == _FULL_RANGE or stored.format.name.startswith("yuvj")


def _duration_s(container: "InputContainer", stream: "VideoStream") -> float | None:
    if stream.duration and stream.time_base:
        return float(stream.duration * stream.time_base)
    return container.duration / 1_000_000 if container.duration else None


def turns_of(frame: "VideoFrame") -> int:
    """Return the counter-clockwise quarter turns that bring a decoded frame upright."""
    return round(frame.rotation / 90) % 4


def read_pixel_aspect(frame: "VideoFrame") -> Fraction | None:
    """Return the pixel aspect that ``Decoding`` attached to a decoded frame; None = that of the file applies."""
    return frame.opaque if isinstance(frame.opaque, Fraction) else None


def read_display_matrix(frame: "VideoFrame") -> tuple[int, ...] | None:
    """Return the display matrix of a decoded frame, 9 integers; None = it has none."""
    sides: Any = frame.side_data  # PyAV declares another type
    try:
        data = sides["DISPLAYMATRIX"]
    except KeyError:
        return None
    return tuple(int(value) for value in np.frombuffer(bytes(data), np.int32)[:9])
