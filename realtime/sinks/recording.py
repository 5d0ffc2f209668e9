"""A video file as a sink: H.264 and maybe sound, through PyAV, playable at every moment while it is written.

MP4 is written in fragments of a second and MKV in clusters of a second, each of which reaches the disk when it is full,
so that a crash costs the last second at most and no temporary file is needed.
"""

import contextlib
import os
from collections.abc import Callable, Iterator
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

import av
from av.video.reformatter import ColorRange, Colorspace, Interpolation

from realtime.errors import SinkError, UsageError
from realtime.privacy.gate import ReleasedImage
from realtime.sinks.audio_track import AudioSync, AudioTrack
from realtime.sinks.spec import RECORDING_SUFFIXES
from realtime.structures import Listen, Pacing, Size
from realtime.system.files import check_writable, explain_os_error, reraise_as_sink_error

if TYPE_CHECKING:
    from av.container import OutputContainer
    from av.video.stream import VideoStream

_TICKS = 90_000  # time stamps count in 1/90000 s
_BT709 = 1
_SOUND_CODECS = {".mp4": "aac", ".mkv": "libopus"}
_CONTAINER_OPTIONS = {
    ".mp4": {"movflags": "frag_keyframe+empty_moov+default_base_moof", "flush_packets": "1"},
    ".mkv": {"cluster_time_limit": "1000", "flush_packets": "1"},
}


class RecordingSink:
    """Writes every image into a video file, and the sound that belongs to it.

    Both are stamped with when they were captured, so they stay together however long either takes to get here. While
    the recording is not wanted nothing is written, and the break is left out of the file.

    A size that is odd loses its last column or row, for H.264 video has even sizes.
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
        preset: str = "veryfast",
        listen: Listen | None = None,
        sound_offset_s: float = 0.0,
        wanted: Callable[[float], bool] = lambda _: True,
    ) -> None:
        """Create the file.

        Args:
            path: ends in .mp4 or .mkv; its folder exists.
            size: (width, height) of the images, pixels.
            fps: nominal frames a second, > 0.
            pacing: REALTIME: timestamp each image with the capture time of its frame, so that a loop slower than
                ``fps`` does not play fast; LOSSLESS: exactly 1 / ``fps`` apart.
            overwrite: replace a file that is there.
            quality: x264's constant rate factor, 0 (lossless) to 51; 20 looks the same as the input to most eyes.
            preset: x264's speed, ``ultrafast`` to ``veryslow``.
            listen: gives the sound captured since its last call, and never waits; None = the file has no sound. Needs
                ``Pacing.REALTIME``.
            sound_offset_s: how much later than captured the sound is put, seconds.
            wanted: whether to record an image whose frame was captured then.

        Raises:
            UsageError: the name has another ending.
            SinkError: the file is there already, or cannot be created.
        """
        self._path = path
        suffix = path.suffix.lower()
        if suffix not in RECORDING_SUFFIXES:
            raise UsageError(f"{path}: a recording's name ends in .mp4 or .mkv.")
        self._size = size
        self._even: Size = (size[0] // 2 * 2, size[1] // 2 * 2)
        if min(self._even) < 2:
            raise SinkError(f"{path}: images of {size[0]}x{size[1]} are too small for a video.")
        self._create(overwrite)
        self._fps, self._pacing, self._wanted = fps, pacing, wanted
        self._origin_s: float | None = None  # the captured time that is 0 in the file; None: it stands still
        self._begun_s = self._end_s = 0.0  # the stretch since the last break, seconds of the file
        self._frames, self._last_tick = 0, -1
        self._failed = False
        try:
            self._container: OutputContainer = av.open(str(path), "w", options=_CONTAINER_OPTIONS[suffix])
            self._stream = self._add_stream(quality, preset)
            self._sound = None
            if listen is not None:
                track = AudioTrack(self._container, _SOUND_CODECS[suffix])
                self._sound = AudioSync(track, listen, offset_s=sound_offset_s)
            self._container.start_encoding()
        except (av.error.FFmpegError, OSError) as error:
            with contextlib.suppress(OSError):
                path.unlink()
            raise SinkError(f"{path} cannot be written: {explain_os_error(error)}") from error

    def write(self, picture: ReleasedImage) -> None:
        """Encode one image; it need not be written to the disk yet.

        Raises:
            SinkError: the image has another size, or the file cannot be written on. What was written so far plays.
        """
        image = picture.image
        if image.shape != (self._size[1], self._size[0], 3):
            raise SinkError(
                f"{self._path} holds images of {self._size[0]}x{self._size[1]}, got {image.shape[1]}x{image.shape[0]}."
            )
        if not self._wanted(picture.captured_at):
            self._stand_still()
            return
        frame = av.VideoFrame.from_ndarray(image[: self._even[1], : self._even[0]], "bgr24").reformat(
            format="yuv420p",
            dst_colorspace=int(Colorspace.ITU709),
            dst_color_range=int(ColorRange.MPEG),
            interpolation=Interpolation.BILINEAR | Interpolation.ACCURATE_RND,
            threads=1,
        )
        frame.pts = self._tick(picture.captured_at)
        frame.time_base = Fraction(1, _TICKS)
        with self._told():
            self._container.mux(self._stream.encode(frame))
            self._mux_sound(last=False)

    def close(self) -> None:
        """Write what is still in the encoders, and the end of the file; one that nothing was recorded into is removed.

        Raises:
            SinkError: that could not be written, and ``write`` has not said so already.
        """
        try:
            if not self._failed:
                with self._told():
                    self._stand_still()
                    self._container.mux(self._stream.encode(None))
                    if self._sound is not None:
                        self._container.mux(self._sound.finish())
                    self._container.close()
        finally:
            with contextlib.suppress(av.error.FFmpegError, OSError):
                self._container.close()
        if not self._frames:
            self._path.unlink(missing_ok=True)

    def _stand_still(self) -> None:
        """Finish the stretch that was begun: sound up to the end of its last picture, and none after it."""
        if self._origin_s is not None:
            with self._told():
                self._mux_sound(last=True)
            self._origin_s = None
        elif self._sound is not None:
            self._sound.ignore()

    def _mux_sound(self, *, last: bool) -> None:
        if self._sound is not None and self._origin_s is not None:
            stretch = {"origin_s": self._origin_s, "begun_s": self._begun_s, "until_s": self._end_s}
            self._container.mux(self._sound.follow(**stretch, last=last))

    @contextlib.contextmanager
    def _told(self) -> Iterator[None]:
        """What goes wrong inside comes out as a SinkError, and ends the recording."""
        try:
            yield
        except (av.error.FFmpegError, OSError) as error:
            self._failed = True
            raise SinkError(f"{self._path} cannot be written: {explain_os_error(error)}") from error

    def _create(self, overwrite: bool) -> None:
        """Create the empty file, so that no other program can take the name in the meantime."""
        check_writable(self._path, overwrite=overwrite)
        flags = os.O_WRONLY | os.O_CREAT | (os.O_TRUNC if overwrite else os.O_EXCL)
        with reraise_as_sink_error(self._path):
            os.close(os.open(self._path, flags, 0o666))

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
        """The next image's time stamp, later than the one before."""
        if self._origin_s is None:
            self._begun_s = self._end_s
            self._origin_s = captured_at - self._begun_s
        seconds = captured_at - self._origin_s if self._pacing is Pacing.REALTIME else self._frames / self._fps
        self._frames += 1
        self._last_tick = max(self._last_tick + 1, round(seconds * _TICKS))
        self._end_s = self._last_tick / _TICKS + 1 / self._fps
        return self._last_tick
