"""Open a video and decode it: the one way, for recordings, live sources, backgrounds and overlays.

    open_video -> Video -> decoded frames -> ImageConverter -> images

Each defect of files is handled in one place: cover pictures (``find_stream``), damaged packets (``Decoding``), clocks
that jump (``Timeline``), time stamps that do not rise (``RisingStamps``), interlaced frames (``Deinterlacer``), and
colours, sizes and orientation (``ImageConverter``).
"""

from collections.abc import Generator, Sequence
from contextlib import ExitStack
from fractions import Fraction
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

import av

from realtime.errors import SourceError
from realtime.media.decoding import Decoding
from realtime.media.deinterlace import Deinterlacer
from realtime.media.descriptions import FORMAT, video_descriptions
from realtime.media.info import VideoInfo, describe
from realtime.media.pipe import STDIN, StdinReader
from realtime.media.timeline import Joint, JumpingTimeline, Timeline, can_jump
from realtime.system.addresses import without_secrets
from realtime.system.files import check_readable, explain_os_error

if TYPE_CHECKING:
    from av.container import InputContainer
    from av.video.frame import VideoFrame
    from av.video.stream import VideoStream

MAX_PIXELS = 64_000_000
"""Maximum number of pixels that a header may claim, at the start or later on; 8K has 33 million."""

_BEFORE_START_S = 10
"""How long before its first frame a video is sought to begin again, seconds."""

_NETWORK_TIMEOUT_S = 10.0
_STREAM_OPTIONS = {"rtsp_flags": "prefer_tcp", "fpsprobesize": "0", "analyzeduration": "1000000"}
"""Options of streams that are sent as they are filmed: over TCP, as lost packets tear frames, and open within a second
of their first key frame."""

_FILE_SCHEMES = ("file:", "http:", "https:")
"""Addresses of files as well as of streams: ffmpeg looks at them for as long as it thinks right."""

_STDIN_BUFFER = 1 << 18
"""Size of one read from standard input, bytes."""

_ATTACHED_PICTURE = 0x400

_SAME_ASPECT = 0.01
"""Maximum relative difference of two pixel aspects that mean the same; files round them."""

_TEXT_FORMATS = frozenset({"adf", "bin", "cdg", "idf", "tty", "xbin"})
"""Formats in which ffmpeg draws any text file as a video."""


def is_url(location: str | Path) -> bool:
    """Whether ``location`` is the address of a stream, or standard input, and not a path."""
    return isinstance(location, str) and ("://" in location or location == STDIN)


def shown(location: str | Path) -> str:
    """Return ``location`` as messages show it: an address without user, password and query."""
    return without_secrets(location) if isinstance(location, str) else str(location)


def open_container(location: str | Path, *, stdin: StdinReader | None = None) -> "InputContainer":
    """Open a file or stream for demuxing.

    Args:
        location: a path, the URL of a stream, or ``STDIN``.
        stdin: what is read for ``STDIN``; None = standard input.

    Raises:
        SourceError: it does not exist, cannot be read, or is not in a format that ffmpeg reads.
    """
    stream, name = is_url(location), shown(location)
    if not stream:
        check_readable(Path(location))
    try:
        if location == STDIN:
            file, size = stdin or StdinReader(), _STDIN_BUFFER
            return av.open(file, "r", options=_options(location), buffer_size=size, metadata_errors="replace")
        container = av.open(
            str(location) if stream else str(Path(location).absolute()),
            options=_options(location),
            timeout=_NETWORK_TIMEOUT_S if stream else None,
            metadata_errors="replace",
        )
    except av.error.InvalidDataError as error:
        raise SourceError(f"{name} cannot be read as a video: it is damaged, cut short or not a video") from (
            None if stream else error
        )
    except (av.error.FFmpegError, OSError, ValueError) as error:
        cause = None if stream else error  # ffmpeg's error has the whole address in it
        raise SourceError(f"{name} cannot be opened: {explain_os_error(error)}") from cause
    if container.format.name in _TEXT_FORMATS:
        container.close()
        raise SourceError(f"{name} is a text file, not a video")
    return container


def _options(location: str | Path) -> dict[str, str]:
    if not is_url(location) or location == STDIN:  # a playlist or a session description must not lead to the network
        return {"protocol_whitelist": "file,crypto,data"}
    return {} if str(location).startswith(_FILE_SCHEMES) else _STREAM_OPTIONS


def find_stream(container: "InputContainer", location: str | Path) -> "VideoStream":
    """Return the first video stream of ``container`` that is not a cover picture.

    Raises:
        SourceError: there is none, its codec is unknown, or it claims more than ``MAX_PIXELS``.
    """
    name = shown(location)
    for stream in container.streams.video:
        if int(stream.disposition) & _ATTACHED_PICTURE:
            continue
        if stream.codec_context is None:
            raise SourceError(f"{name} has a video codec that is not supported")
        if stream.width * stream.height > MAX_PIXELS:
            raise SourceError(f"{name} is too large: it claims frames of {stream.width}x{stream.height}")
        # one frame per thread would delay a stream by as many frames
        is_sent = is_url(location) and location != STDIN
        stream.codec_context.thread_type = "SLICE" if is_sent else "AUTO"
        options = {"max_pixels": str(MAX_PIXELS)}  # frames that grow beyond are left out as damaged ones are
        if is_sent:
            options["err_detect"] = "explode"  # else what is missing is made up
        stream.codec_context.options = options
        return stream
    raise SourceError(f"{name} has no video stream")


class Video:
    """An open video.

    Attributes:
        info: what it holds.
    """

    def __init__(
        self, location: str | Path, *, joints: Sequence[Joint] | None = None, deinterlace: bool = True
    ) -> None:
        """Open the video and decode its first frame.

        Args:
            location: a path, the URL of a stream, or ``STDIN``.
            joints: where the clock jumps, as from ``JointFinder``; None = notice jumps as they come.
            deinterlace: make interlaced frames progressive.

        Raises:
            SourceError: it cannot be opened, has no video stream, or nothing of that can be decoded.
        """
        self._location, self._joints, self._deinterlace = location, joints, deinterlace
        self._deinterlacer: Deinterlacer | None = None
        self._stdin = StdinReader() if location == STDIN else None
        with ExitStack() as opened:
            self._container = opened.enter_context(open_container(location, stdin=self._stdin))
            self._stream = find_stream(self._container, location)
            self._states_aspect = self._do_frames_state_aspect()
            self._start()
            first = next(self._decoded, None)
            if first is None:
                raise SourceError(f"{shown(location)} has no frame that can be decoded")
            self.info: VideoInfo = describe(location, self._container, self._stream, first)
            opened.pop_all()
        self._first: VideoFrame | None = first

    @property
    def damaged(self) -> int:
        """Number of packets since the last ``seek`` that could not be read."""
        return self._decoding.damaged

    @property
    def deinterlaced(self) -> int:
        """Number of frames since the last call of ``decode`` that were deinterlaced."""
        return 0 if self._deinterlacer is None else self._deinterlacer.count

    @property
    def jumps(self) -> int:
        """Number of jumps of the clock since the last ``seek`` that were noticed as they came."""
        return self._timeline.jumps if isinstance(self._timeline, JumpingTimeline) else 0

    def decode(self) -> Generator["VideoFrame", None, None]:
        """Yield the decoded frames in the order of their time, interlaced ones made progressive, without damaged ones.

        To be called once, and again after ``seek`` or ``rewind``.

        Raises:
            SourceError: the stream broke off, or too many packets in a row are damaged.
        """
        deinterlacer = self._deinterlacer = Deinterlacer(self.info.time_base, enabled=self._deinterlace)
        first, self._first = self._first, None
        if first is not None:
            yield from deinterlacer.put(first)
        for stored in self._decoded:
            yield from deinterlacer.put(stored)
        yield from deinterlacer.finish()

    def seek(self, pts: int) -> bool:
        """Continue with the last key frame before ``pts``, as far as the format can tell; False if it cannot seek.

        Where the clock of the file jumps, ``pts`` is ambiguous: decode from the start there.
        """
        self._first = None
        self._decoded.close()
        try:
            self._container.seek(pts, stream=self._stream, backward=True)
        except (av.error.FFmpegError, OSError):
            return False
        self._start()
        return True

    def rewind(self) -> None:
        """Continue with the first frame.

        Raises:
            SourceError: the format cannot seek, and the file cannot be opened again.
        """
        # ffmpeg seeks by the time of decoding, in transport streams to the next key frame if the first one is earlier
        if self.seek(self.info.start_pts - round(_BEFORE_START_S / self.info.time_base)):
            return
        self._container.close()
        self._container = open_container(self._location)
        self._stream = find_stream(self._container, self._location)
        self._start()

    @property
    def format_name(self) -> str:
        """Ffmpeg's name of the format of the file or stream."""
        return self._container.format.name

    def interrupt(self) -> None:
        """End a read of standard input that waits; may be called from any thread."""
        if self._stdin is not None:
            self._stdin.interrupt()

    def close(self) -> None:
        """Release the file."""
        self._decoded.close()
        self._container.close()

    def __enter__(self) -> "Video":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def _do_frames_state_aspect(self) -> bool:
        """Whether the pixel aspect is that of each frame; else the file states one, which is that of all.

        Raises:
            SourceError: the codec changes in mid-file, of which ffmpeg would drop frames.
        """
        kinds = list[str]()
        if self._container.format.name == FORMAT and not is_url(self._location):
            kinds = video_descriptions(Path(self._location))
        if len(set(kinds)) > 1:
            codecs = ", then ".join(dict.fromkeys(kinds))
            raise SourceError(f"{self._location} changes its codec in mid-file ({codecs}); convert it first")
        stated, said = (each.sample_aspect_ratio or Fraction(1) for each in (self._stream.codec_context, self._stream))
        return len(kinds) > 1 or abs(stated / said - 1) < _SAME_ASPECT

    def _start(self) -> None:
        jumping = self._joints is None and can_jump(self._container)
        self._timeline = JumpingTimeline() if jumping else Timeline(self._joints or ())
        self._decoding = Decoding(
            self._container,
            self._stream,
            self._location,
            timeline=self._timeline,
            is_live=is_url(self._location),
            states_aspect=self._states_aspect,
        )
        self._decoded = self._decoding.frames()


def open_video(location: str | Path, *, joints: Sequence[Joint] | None = None, deinterlace: bool = True) -> Video:
    """Open the video at a path or URL; see ``Video``."""
    return Video(location, joints=joints, deinterlace=deinterlace)
