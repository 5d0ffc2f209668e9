"""Codecs, and a piece of video written down so that pieces can be put together later.

A piece is a Matroska file whose time stamps count frames, which is exact for every codec, with the true time stamps in
a JSON file beside it. That one is written last: a piece without it is not whole and does not count.
"""

import contextlib
import errno
import json
import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Any

import av

from realtime.errors import SinkError, UsageError
from realtime.gate import Released
from realtime.media import colours
from realtime.media.probe import VideoInfo

if TYPE_CHECKING:
    from av.container import OutputContainer
    from av.packet import Packet
    from av.video.codeccontext import VideoCodecContext
    from av.video.stream import VideoStream

REORDER = 256
"""A frame's place in a piece is shifted by this, so that no encoder's order of packets gives a negative stamp."""


@dataclass(frozen=True, slots=True)
class Codec:
    """How a codec is called upon.

    Attributes:
        encoder: ffmpeg's name.
        pixel_format: of opaque pictures.
        alpha_format: of pictures with transparency; None: it has none.
        endings: of the files that hold it.
        quality: the usual quality, in the codec's own numbers (lower is better); None: it has none to choose.
        options: further options.
        tag: four letters that name it in MP4 where ffmpeg's own choice does not play everywhere.
    """

    encoder: str
    pixel_format: str
    alpha_format: str | None
    endings: tuple[str, ...]
    quality: int | None
    options: dict[str, str] = field(default_factory=dict)
    tag: str | None = None


# Without cpu-independent, x264's macroblock tree reads memory that it has not written: other bytes each run.
CODECS = {
    "h264": Codec(
        "libx264",
        "yuv420p",
        None,
        (".mp4", ".mkv", ".mov"),
        20,
        {"preset": "veryfast", "x264-params": "cpu-independent=1"},
    ),
    "h265": Codec(
        "libx265",
        "yuv420p",
        None,
        (".mp4", ".mkv", ".mov"),
        23,
        {"preset": "veryfast", "x265-params": "log-level=none"},
        "hvc1",
    ),
    "av1": Codec("libsvtav1", "yuv420p", None, (".mp4", ".mkv", ".webm"), 32, {"preset": "9"}),
    "vp9": Codec(
        "libvpx-vp9",
        "yuv420p",
        "yuva420p",
        (".webm", ".mkv"),
        31,
        {"deadline": "realtime", "cpu-used": "6", "row-mt": "1", "b": "0", "auto-alt-ref": "0"},
    ),
    "prores": Codec("prores_ks", "yuv422p10le", "yuva444p10le", (".mov", ".mkv"), None, {"vendor": "apl0"}),
}
"""The codecs by the names that users know."""

_USUAL = {".mp4": "h264", ".mkv": "h264", ".mov": "h264", ".webm": "vp9"}
_USUAL_WITH_ALPHA = {".mov": "prores", ".webm": "vp9", ".mkv": "vp9"}
ENDINGS = tuple(_USUAL)
"""File name endings that can be written."""


def codec_for(path: Path, name: str | None, *, with_alpha: bool) -> str:
    """The name of the codec for the file ``path``: ``name`` if that can be, else the usual one for the ending.

    Raises:
        UsageError: the ending is not known, the file cannot hold that codec, or the codec has no transparency.
    """
    ending = path.suffix.lower()
    if ending not in _USUAL:
        raise UsageError(f"{path.name}: an output ends in {', '.join(ENDINGS)}, or is PATH/%06d.png")
    if name is None:
        usual = (_USUAL_WITH_ALPHA if with_alpha else _USUAL).get(ending)
        if usual is None:
            raise UsageError(
                f"{path.name}: transparency needs a file that ends in .webm, .mov or .mkv, or PATH/%06d.png"
            )
        return usual
    if name not in CODECS:
        raise UsageError(f"there is no codec {name!r}; choose one of {', '.join(CODECS)}")
    codec = CODECS[name]
    if ending not in codec.endings:
        raise UsageError(f"{path.name}: {name} goes into {', '.join(codec.endings)}, not into {ending}")
    if with_alpha and codec.alpha_format is None:
        raise UsageError(f"{name} knows no transparency; use vp9 or prores")
    return name


@dataclass(frozen=True, slots=True)
class Encoding:
    """How pictures are to be encoded.

    Attributes:
        codec: one of ``CODECS``.
        quality: in the codec's own numbers; None = its usual one.
        with_alpha: whether the pictures have transparency.
        threads: how many the encoder uses; part of this because its number changes the bytes.
    """

    codec: str
    quality: int | None
    with_alpha: bool
    threads: int

    @property
    def pixel_format(self) -> str:
        """What the encoder is given."""
        codec = CODECS[self.codec]
        return (codec.alpha_format if self.with_alpha else codec.pixel_format) or codec.pixel_format

    @property
    def options(self) -> dict[str, str]:
        """The encoder's options."""
        codec = CODECS[self.codec]
        options = dict(codec.options)
        if codec.quality is not None:
            options["crf"] = str(codec.quality if self.quality is None else self.quality)
        if self.codec == "prores":
            options["profile"] = "4" if self.with_alpha else "3"
        return options

    @property
    def tag(self) -> str | None:
        """Four letters for MP4; None = ffmpeg's own choice."""
        return "ap4h" if self.codec == "prores" and self.with_alpha else CODECS[self.codec].tag

    def add_stream(self, container: "OutputContainer", info: VideoInfo) -> "VideoStream":
        """Add to ``container`` a stream with an encoder for pictures stored as ``info``'s are.

        Raises:
            SinkError: the pictures are too small for it.
        """
        width, height = stored_size(info, self.pixel_format)
        if min(width, height) < 1:
            raise SinkError(
                f"{info.path.name}: pictures of {info.size[0]}x{info.size[1]} are too small for {self.codec}"
            )
        os.environ.setdefault("SVT_LOG", "0")
        stream = container.add_stream(CODECS[self.codec].encoder, rate=info.fps, options=self.options)
        if not isinstance(stream, av.VideoStream):
            raise TypeError(f"{self.codec} is no video codec")
        context = stream.codec_context
        context.width, context.height, context.pix_fmt = width, height, self.pixel_format
        context.time_base = info.time_base
        context.thread_count = self.threads
        context.gop_size = max(1, min(600, round(info.fps * 8)))
        describe(context, info)
        return stream


def describe(context: "VideoCodecContext", info: VideoInfo) -> None:
    """Say of encoded pictures what ``info`` says of its own: the shape of a pixel and the meaning of colours."""
    context.sample_aspect_ratio = info.pixel_aspect
    context.colorspace, context.color_range, context.color_primaries, context.color_trc = info.tags


def stored_size(info: VideoInfo, pixel_format: str) -> tuple[int, int]:
    """(width, height) that pictures of ``info`` are stored with in ``pixel_format``: half chroma needs even sizes."""
    width, height = info.coded_size
    return (width // 2 * 2, height // 2 * 2) if "420" in pixel_format or "422" in pixel_format else (width, height)


class SegmentWriter:
    """Writes one piece; it counts once ``finish`` has returned."""

    def __init__(self, path: Path, info: VideoInfo, encoding: Encoding) -> None:
        """Open the file and the encoder.

        Args:
            path: where the piece goes, ending in .mkv; one that is there is replaced.
            info: how pictures are stored.
            encoding: how they are encoded.

        Raises:
            SinkError: it cannot be written, or the encoder refuses such pictures.
        """
        self._path, self._info, self._encoding = path, info, encoding
        self._places: dict[int, int] = {}
        self._packets = self._delay = 0
        self.stamps: list[tuple[int, int]] = []
        stamps_path(path).unlink(missing_ok=True)
        with told_as_sink_error(path):
            self._container = av.open(str(path.absolute()), "w", format="matroska")
            try:
                self._stream = encoding.add_stream(self._container, info)
                self._container.start_encoding()
            except BaseException:
                self.abandon()
                raise

    def write(self, picture: Released, pts: int, duration: int) -> None:
        """Encode one picture.

        Args:
            picture: upright, (H, W, 3) BGR, or (H, W, 4) BGRA where the encoding has transparency.
            pts: its time stamp, later than the one before.
            duration: how long it is shown, in the same unit.

        Raises:
            SinkError: it cannot be encoded or written.
        """
        stored = colours.to_picture(picture.image, self._info, self._encoding.pixel_format)
        stored.pts, stored.time_base = pts, self._info.time_base
        self._places[pts] = len(self.stamps)
        self.stamps.append((pts, duration))
        with told_as_sink_error(self._path):
            self._put(self._stream.encode(stored))

    def finish(self, **notes: Any) -> None:
        """Write what the encoder still holds, and then the time stamps with ``notes``: from now on the piece counts.

        Raises:
            SinkError: it cannot be written.
        """
        with told_as_sink_error(self._path):
            self._put(self._stream.encode(None))
            self._container.close()
            flush_to_disk(self._path)
            write_whole(stamps_path(self._path), json.dumps({"delay": self._delay, "stamps": self.stamps, **notes}))

    def abandon(self) -> None:
        """Let go of the file without making it count."""
        with contextlib.suppress(av.error.FFmpegError, OSError):
            self._container.close()

    def _put(self, packets: "list[Packet[VideoStream]]") -> None:
        for packet in packets:
            if packet.pts is None:
                raise SinkError(f"{self._path}: {self._encoding.codec} gave a picture without a time")
            place = self._places.pop(packet.pts)
            self._delay = max(self._delay, self._packets - place)
            packet.pts, packet.dts, packet.duration = place + REORDER, self._packets, 1
            packet.time_base = Fraction(1, 1000)
            self._packets += 1
            self._container.mux(packet)


def stamps_path(path: Path) -> Path:
    """The file beside the piece ``path`` that makes it count."""
    return path.with_suffix(".json")


def write_whole(path: Path, text: str) -> None:
    """Write ``text`` to ``path``, whole or not at all, and on the disk when this returns."""
    part = path.with_name(f"{path.name}.part")
    part.write_text(text, encoding="utf-8")
    flush_to_disk(part)
    part.replace(path)


def flush_to_disk(path: Path) -> None:
    """Return when what was written to ``path`` is on the disk."""
    with path.open("rb") as file:
        os.fsync(file.fileno())


_REASONS = {
    errno.ENOSPC: "the disk is full: make room, then go on with --resume",
    errno.EDQUOT: "your quota of the disk is used up: make room, then go on with --resume",
    errno.EACCES: "its folder is not writable for you: choose another one",
    errno.EPERM: "its folder is not writable for you: choose another one",
    errno.EROFS: "its folder is read-only: choose another one",
    errno.ENOENT: "its folder is not there (any more)",
    errno.ENOTDIR: "its folder is a file: choose another one",
}


@contextlib.contextmanager
def told_as_sink_error(path: Path) -> Iterator[None]:
    """What goes wrong inside comes out as a SinkError that names ``path``."""
    try:
        yield
    except (av.error.FFmpegError, OSError, ValueError) as error:
        number = getattr(error, "errno", None) or 0
        reason = _REASONS.get(number, getattr(error, "strerror", None) or str(error))
        raise SinkError(f"{path} cannot be written: {reason}") from error
