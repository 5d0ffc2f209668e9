"""The codecs, which file holds which, and how each is called upon."""

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
