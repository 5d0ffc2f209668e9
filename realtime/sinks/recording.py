"""A video file as a sink: H.264 and audio, through PyAV; it plays at any moment while it is written.

MP4 is written in fragments and MKV in clusters of one second, each of which reaches the disk when it is full. So a
crash costs the last second at most, and no temporary file is needed.
"""

import contextlib
import os
from collections.abc import Callable, Iterator
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

import av
from av.video.reformatter import ColorRange

from realtime.errors import SinkError, UsageError
from realtime.media.audio_track import AudioTrack
from realtime.media.i420 import to_i420
from realtime.privacy.gate import ReleasedImage
from realtime.sinks.audio_sync import AudioSync
from realtime.sinks.spec import RECORDING_SUFFIXES
from realtime.structures import AudioListener, Pacing, Size
from realtime.system.files import explain_os_error
from realtime.system.locks import create_locked
from realtime.system.machine import cores

if TYPE_CHECKING:
    from av.container import OutputContainer
    from av.video.stream import VideoStream

_TICKS = 90_000
"""Time stamps per second."""

_PRESETS = {2: "ultrafast", 4: "superfast"}
"""x264's preset in real time, by the largest number of processors it is for; with more of them ``veryfast``."""

_LOSSLESS_PRESET = "veryfast"

_BT709 = 1
_AUDIO_CODECS = {".mp4": "aac", ".mkv": "libopus"}
_CONTAINER_OPTIONS = {
    ".mp4": {"movflags": "frag_keyframe+empty_moov+default_base_moof", "flush_packets": "1"},
    ".mkv": {"cluster_time_limit": "1000", "flush_packets": "1"},
}


class RecordingSink:
    """Writes images and the audio that belongs to them into a video file.

    Both are timestamped with their capture time, so they stay in step however long either takes to arrive. While the
    recording is paused nothing is written, and the pause is cut out of the file.

    An odd last column or row is dropped, as H.264 video has even sizes.
    """

    def __init__(
        self,
        path: Path,
        *,
        size: Size,
        fps: float,
        pacing: Pacing = Pacing.REALTIME,
        overwrite: bool = False,
        quality: int = 20,
        preset: str | None = None,
        listen: AudioListener | None = None,
        audio_offset_s: float = 0.0,
        wanted: Callable[[float], bool] = lambda _: True,
    ) -> None:
        """Create the file.

        Args:
            path: ends in .mp4 or .mkv; its folder exists.
            size: (width, height) of the images, pixels.
            fps: nominal frame rate, > 0.
            pacing: REALTIME: timestamp each image with the capture time of its frame, so that a loop slower than
                ``fps`` does not play fast; LOSSLESS: exactly 1 / ``fps`` apart.
            overwrite: replace an existing file.
            quality: x264's constant rate factor, 0 (lossless) to 51; 20 looks like the input to most eyes.
            preset: x264's speed, ``ultrafast`` to ``veryslow``; None = in real time a faster one on few processors: a
                larger file of the same quality, and time for the filter.
            listen: returns the audio captured since its last call, without waiting; None = no audio. Needs
                ``Pacing.REALTIME``.
            audio_offset_s: audio delay, seconds; negative = earlier.
            wanted: whether to record an image, by the capture time of its frame.

        Raises:
            UsageError: the name has another suffix.
            SinkError: the file exists, or cannot be created.
        """
        self._path = path
        suffix = path.suffix.lower()
        if suffix not in RECORDING_SUFFIXES:
            raise UsageError(f"{path} is not a recording; give a name that ends in .mp4 or .mkv")
        self._size = size
        self._even: Size = (size[0] // 2 * 2, size[1] // 2 * 2)
        if min(self._even) < 2:
            raise SinkError(f"{path} cannot be written: images of {size[0]}x{size[1]} are too small for a video")
        if preset is None:
            preset = _preset(cores()) if pacing is Pacing.REALTIME else _LOSSLESS_PRESET
        self._lock = create_locked(path, overwrite=overwrite)
        self._fps, self._pacing, self._wanted = fps, pacing, wanted
        self._origin_s: float | None = None  # the capture time that is 0 in the file; None = paused
        self._begun_s = self._end_s = 0.0  # the stretch since the last pause, seconds of the file
        self._frames, self._last_tick = 0, -1
        self._failed = False
        try:
            self._container: OutputContainer = av.open(str(path), "w", options=_CONTAINER_OPTIONS[suffix])
            self._stream = self._add_stream(quality, preset)
            self._audio = None
            if listen is not None:
                track = AudioTrack(self._container, _AUDIO_CODECS[suffix])
                self._audio = AudioSync(track, listen, offset_s=audio_offset_s)
            self._container.start_encoding()
        except (av.error.FFmpegError, OSError) as error:
            with contextlib.suppress(OSError):
                path.unlink()
            self._unlock()
            raise SinkError(f"{path} cannot be written: {explain_os_error(error)}") from error

    def write(self, released: ReleasedImage) -> None:
        """Encode one image; it may reach the disk later.

        Raises:
            SinkError: the image has another size, or the file cannot be written any further; it plays up to there.
        """
        image = released.image
        if image.shape != (self._size[1], self._size[0], 3):
            raise SinkError(
                f"{self._path} takes images of {self._size[0]}x{self._size[1]}, got {image.shape[1]}x{image.shape[0]}"
            )
        if not self._wanted(released.captured_at):
            self._pause()
            return
        frame = to_i420(image[: self._even[1], : self._even[0]])
        frame.pts = self._tick(released.captured_at)
        frame.time_base = Fraction(1, _TICKS)
        with self._failing():
            self._container.mux(self._stream.encode(frame))
            self._mux_audio(last=False)

    def close(self) -> None:
        """Write the buffered packets and the end of the file; a file without any frame is removed.

        Raises:
            SinkError: that could not be written, and ``write`` has not raised yet.
        """
        try:
            if not self._failed:
                with self._failing():
                    self._pause()
                    self._container.mux(self._stream.encode(None))
                    if self._audio is not None:
                        self._container.mux(self._audio.finish())
                    self._container.close()
        finally:
            with contextlib.suppress(av.error.FFmpegError, OSError):
                self._container.close()
            if not self._frames:
                self._path.unlink(missing_ok=True)
            self._unlock()

    def _unlock(self) -> None:
        """Let other processes write the file."""
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None

    def _pause(self) -> None:
        """End the current stretch: write audio up to the end of its last frame, and none after it."""
        if self._origin_s is not None:
            with self._failing():
                self._mux_audio(last=True)
            self._origin_s = None
        elif self._audio is not None:
            self._audio.ignore()

    def _mux_audio(self, *, last: bool) -> None:
        if self._audio is not None and self._origin_s is not None:
            stretch = {"origin_s": self._origin_s, "begun_s": self._begun_s, "until_s": self._end_s}
            self._container.mux(self._audio.follow(**stretch, last=last))

    @contextlib.contextmanager
    def _failing(self) -> Iterator[None]:
        """Within the block, turn a failure to write into a ``SinkError`` that ends the recording."""
        try:
            yield
        except (av.error.FFmpegError, OSError) as error:
            self._failed = True
            raise SinkError(f"{self._path} cannot be written: {explain_os_error(error)}") from error

    def _add_stream(self, quality: int, preset: str) -> "VideoStream":
        rate = Fraction(self._fps).limit_denominator(1001)
        stream = self._container.add_stream("libx264", rate=rate)
        stream.width, stream.height = self._even
        stream.pix_fmt = "yuv420p"
        stream.time_base = Fraction(1, _TICKS)
        stream.options = {"crf": str(quality), "preset": preset}
        context = stream.codec_context
        context.time_base = Fraction(1, _TICKS)
        context.gop_size = max(1, round(self._fps))
        context.colorspace = context.color_primaries = context.color_trc = _BT709
        context.color_range = int(ColorRange.MPEG)
        return stream

    def _tick(self, captured_at: float) -> int:
        """Return the next time stamp, later than the one before."""
        if self._origin_s is None:
            self._begun_s = self._end_s
            self._origin_s = captured_at - self._begun_s
        seconds = captured_at - self._origin_s if self._pacing is Pacing.REALTIME else self._frames / self._fps
        self._frames += 1
        self._last_tick = max(self._last_tick + 1, round(seconds * _TICKS))
        self._end_s = self._last_tick / _TICKS + 1 / self._fps
        return self._last_tick


def _preset(processors: int) -> str:
    return next((preset for most, preset in _PRESETS.items() if processors <= most), _LOSSLESS_PRESET)
