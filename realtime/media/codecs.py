"""The codecs, which file holds which, and their encoders."""

import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import av

from realtime.errors import SinkError, UsageError
from realtime.media.info import VideoInfo

if TYPE_CHECKING:
    from av.container import OutputContainer
    from av.video.codeccontext import VideoCodecContext
    from av.video.stream import VideoStream


@dataclass(frozen=True, slots=True)
class Codec:
    """A codec and its encoder.

    Attributes:
        encoder: ffmpeg's name of the encoder.
        pixel_format: of opaque frames.
        alpha_format: of frames with transparency; None = not supported.
        suffixes: of the files that hold it.
        quality: the default quality, in the codec's own numbers (lower is better); None = not adjustable.
        options: further options of the encoder.
        tag: four letters for MP4 if ffmpeg's own do not play everywhere; None = ffmpeg's own.
    """

    encoder: str
    pixel_format: str
    alpha_format: str | None
    suffixes: tuple[str, ...]
    quality: int | None
    options: dict[str, str] = field(default_factory=dict)
    tag: str | None = None


# without cpu-independent, x264's macroblock tree reads uninitialised memory, and the bytes differ from run to run
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
"""The codecs by their common names."""

_DEFAULT = {".mp4": "h264", ".mkv": "h264", ".mov": "h264", ".webm": "vp9"}
_DEFAULT_WITH_ALPHA = {".mov": "prores", ".webm": "vp9", ".mkv": "vp9"}
SUFFIXES = tuple(_DEFAULT)
"""File name suffixes that can be written, lower case."""


def codec_for(path: Path, name: str | None, *, with_alpha: bool) -> str:
    """Return the name of the codec for the file ``path``: ``name``, or the default of the suffix if that is None.

    Raises:
        UsageError: the suffix is unknown, the file cannot hold the codec, or the codec does not support transparency.
    """
    suffix = path.suffix.lower()
    if suffix not in _DEFAULT:
        raise UsageError(f"{path.name} is not an output; give a file ({', '.join(SUFFIXES)}) or PATH/%06d.png")
    if name is None:
        default = (_DEFAULT_WITH_ALPHA if with_alpha else _DEFAULT).get(suffix)
        if default is None:
            raise UsageError(f"{path.name} cannot hold transparency; give a .webm, .mov or .mkv, or PATH/%06d.png")
        return default
    if name not in CODECS:
        raise UsageError(f"{name!r} is not a codec; choose one of {', '.join(CODECS)}")
    codec = CODECS[name]
    if suffix not in codec.suffixes:
        raise UsageError(f"{path.name} cannot hold {name}; give a file ({', '.join(codec.suffixes)})")
    if with_alpha and codec.alpha_format is None:
        raise UsageError(f"{name} does not support transparency; choose vp9 or prores")
    return name


@dataclass(frozen=True, slots=True)
class Encoding:
    """How frames are encoded.

    Attributes:
        codec: one of ``CODECS``.
        quality: in the codec's own numbers; None = its default.
        with_alpha: whether the frames have transparency.
        threads: number of threads of the encoder; it changes the bytes.
    """

    codec: str
    quality: int | None
    with_alpha: bool
    threads: int

    @property
    def pixel_format(self) -> str:
        """The pixel format of the encoder's input."""
        codec = CODECS[self.codec]
        return (codec.alpha_format if self.with_alpha else codec.pixel_format) or codec.pixel_format

    @property
    def options(self) -> dict[str, str]:
        """The options of the encoder."""
        codec = CODECS[self.codec]
        options = dict(codec.options)
        if codec.quality is not None:
            options["crf"] = str(codec.quality if self.quality is None else self.quality)
        if self.codec == "prores":
            options["profile"] = "4" if self.with_alpha else "3"
        return options

    @property
    def tag(self) -> str | None:
        """Four letters for MP4; None = ffmpeg's own."""
        return "ap4h" if self.codec == "prores" and self.with_alpha else CODECS[self.codec].tag

    def add_stream(self, container: "OutputContainer", info: VideoInfo) -> "VideoStream":
        """Add a stream to ``container``, with an encoder for frames like those of ``info``.

        Raises:
            SinkError: the frames are too small for it.
        """
        width, height = stored_size(info, self.pixel_format)
        if min(width, height) < 1:
            raise SinkError(
                f"{info.path.name} has frames of {info.size[0]}x{info.size[1]}, which are too small for {self.codec}"
            )
        os.environ.setdefault("SVT_LOG", "0")
        stream = container.add_stream(CODECS[self.codec].encoder, rate=info.fps, options=self.options)
        if not isinstance(stream, av.VideoStream):
            raise TypeError(f"{self.codec} is not a video codec")
        context = stream.codec_context
        context.width, context.height, context.pix_fmt = width, height, self.pixel_format
        context.time_base = info.time_base
        context.thread_count = self.threads
        context.gop_size = max(1, min(600, round(info.fps * 8)))
        describe(context, info)
        return stream


def describe(context: "VideoCodecContext", info: VideoInfo) -> None:
    """Give encoded frames the pixel aspect and the colour tags of ``info``."""
    context.sample_aspect_ratio = info.stored_aspect
    context.colorspace, context.color_range, context.color_primaries, context.color_trc = info.tags


def stored_size(info: VideoInfo, pixel_format: str) -> tuple[int, int]:
    """Return the (width, height) of frames of ``info`` in ``pixel_format``: subsampled chroma needs even sizes."""
    width, height = info.stored_size
    return (width // 2 * 2, height // 2 * 2) if "420" in pixel_format or "422" in pixel_format else (width, height)
