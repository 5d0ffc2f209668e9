"""The audio of a recording: chunks, as they come, become one track in step with the video."""

import logging
from collections.abc import Callable
from fractions import Fraction
from typing import TYPE_CHECKING

import av
import numpy as np
from numpy.typing import NDArray

from realtime.structures import AUDIO_RATE, AudioListener

if TYPE_CHECKING:
    from av.audio.frame import AudioFrame
    from av.audio.stream import AudioStream
    from av.container import OutputContainer
    from av.packet import Packet

log = logging.getLogger(__name__)

_MAX_STRETCH = 0.002
"""Maximum change of the playing speed to catch up, a fraction: 3.5 hundredths of a semitone, which is inaudible."""

_TOLERANCE_S = 0.002
"""Maximum deviation that is not corrected, seconds."""

_JUMP_S = 0.03
"""Deviation from which silence is inserted, or audio dropped, at once; seconds."""

_LATE_S = 0.5
"""Audio this far behind the video is taken for lost and replaced by silence, seconds."""

_IN_FLIGHT_S = 0.2
"""Audio newer than this may still be in flight, seconds."""


class AudioTrack:
    """Encodes audio that belongs at given times of a file.

    No two clocks run alike: a sound card whose 48,000 samples take 1.0001 seconds is a third of a second late after an
    hour. So every chunk comes with its time, and is played a little faster or slower until it is where it belongs
    (libswresample's compensation, the ``async`` of ffmpeg's filter ``aresample``). Gaps become silence.

    Attributes:
        end_s: end of the audio in the file so far, seconds.
    """

    def __init__(self, container: "OutputContainer", codec: str, *, rate: int = AUDIO_RATE) -> None:
        """Add a track to ``container``, whose encoding has not been started yet.

        Args:
            container: the file.
            codec: ffmpeg's name of the encoder.
            rate: samples per second.
        """
        self._rate = rate
        stream = container.add_stream(codec, rate=rate, layout="stereo", bit_rate=rate * 10 // 3)
        assert isinstance(stream, av.AudioStream)  # noqa: S101 - for the type checker
        self._stream: AudioStream = stream
        self._graph = av.filter.Graph()
        source = self._graph.add_abuffer(sample_rate=rate, format="fltp", layout="stereo", time_base=Fraction(1, rate))
        resample = self._graph.add(
            "aresample",
            f"async={_MAX_STRETCH * rate:.0f}:min_comp={_TOLERANCE_S}:min_hard_comp={_JUMP_S}:first_pts=0:flags=res",
        )
        sink = self._graph.add("abuffersink")
        source.link_to(resample)
        resample.link_to(sink)
        self._graph.configure()
        self.end_s = 0.0

    def put(self, samples: NDArray[np.float32], at_s: float) -> "list[Packet[AudioStream]]":
        """Encode samples and return the packets that are ready.

        Args:
            samples: (2, n) float32 in [-1, 1].
            at_s: where they belong, seconds of the file, >= 0.
        """
        frame = av.AudioFrame.from_ndarray(np.ascontiguousarray(samples), "fltp", "stereo")
        frame.sample_rate, frame.pts, frame.time_base = self._rate, round(at_s * self._rate), Fraction(1, self._rate)
        self._graph.push(frame)
        self.end_s = max(self.end_s, at_s + samples.shape[1] / self._rate)
        return [packet for resampled in self._resampled() for packet in self._stream.encode(resampled)]

    def fill(self, until_s: float) -> "list[Packet[AudioStream]]":
        """Encode silence up to ``until_s`` seconds of the file."""
        packets = []
        while (missing := round((until_s - self.end_s) * self._rate)) > 0:
            silence = np.zeros((2, min(missing, self._rate)), np.float32)
            packets += self.put(silence, self.end_s)
        return packets

    def finish(self) -> "list[Packet[AudioStream]]":
        """Return the packets buffered by the encoder."""
        self._graph.push(None)
        rest = [packet for resampled in self._resampled() for packet in self._stream.encode(resampled)]
        return rest + self._stream.encode(None)

    def _resampled(self) -> "list[AudioFrame]":
        frames: list[AudioFrame] = []
        while True:
            try:
                frame = self._graph.pull()
            except (av.error.BlockingIOError, av.error.EOFError):
                return frames
            assert isinstance(frame, av.AudioFrame)  # noqa: S101 - for the type checker
            frames.append(frame)


class AudioSync:
    """Aligns captured audio with the recorded video.

    A failure of the audio is logged, and the recording continues without it; no exception is raised.
    """

    def __init__(self, track: AudioTrack, listen: AudioListener, *, offset_s: float = 0.0) -> None:
        """Create the alignment of one recording.

        Args:
            track: of the file.
            listen: returns the audio captured since its last call, without waiting.
            offset_s: audio delay, seconds; negative = earlier.
        """
        self._track, self._listen, self._offset_s = track, listen, offset_s
        self._failed = False

    def follow(self, *, origin_s: float, begun_s: float, until_s: float, last: bool) -> "list[Packet[AudioStream]]":
        """Encode the audio captured since the last call.

        Args:
            origin_s: captured time that is 0 in the file, seconds.
            begun_s: start of the current stretch of the recording, seconds of the file; older audio is dropped.
            until_s: end of the last frame, seconds of the file.
            last: the stretch ends there: fill it up with silence, and drop the audio after it.
        """
        return self._guarded(lambda: self._follow(origin_s, begun_s, until_s, last))

    def ignore(self) -> None:
        """Drop the audio captured since the last call."""
        self._listen()

    def finish(self) -> "list[Packet[AudioStream]]":
        """Return the packets buffered by the encoder."""
        return self._guarded(self._track.finish)

    def _follow(self, origin_s: float, begun_s: float, until_s: float, last: bool) -> "list[Packet[AudioStream]]":
        packets = []
        for chunk in self._listen():
            at_s = chunk.captured_at + self._offset_s - origin_s
            early = max(0, round((begun_s - at_s) * AUDIO_RATE))
            end = max(0, round((until_s - at_s) * AUDIO_RATE)) if last else None
            samples = chunk.samples[:, early:end]
            if samples.size:
                packets += self._track.put(samples, at_s + early / AUDIO_RATE)
        if last:
            packets += self._track.fill(until_s)
        elif until_s - self._track.end_s > _LATE_S:
            packets += self._track.fill(until_s - _IN_FLIGHT_S)
        return packets

    def _guarded(self, encode: "Callable[[], list[Packet[AudioStream]]]") -> "list[Packet[AudioStream]]":
        if self._failed:
            return []
        try:
            return encode()
        except (av.error.FFmpegError, ValueError) as error:
            self._failed = True
            log.warning("the audio cannot be encoded (%s); the recording continues without it", error)
            return []
