"""An audio track encoded from chunks that come with their times."""

from fractions import Fraction
from typing import TYPE_CHECKING

import av
import numpy as np
from numpy.typing import NDArray

from realtime.structures import AUDIO_RATE

if TYPE_CHECKING:
    from av.audio.frame import AudioFrame
    from av.audio.stream import AudioStream
    from av.container import OutputContainer
    from av.packet import Packet

_MAX_STRETCH = 0.002
"""Maximum change of the playing speed to catch up, a fraction: 3.5 hundredths of a semitone, which is inaudible."""

_TOLERANCE_S = 0.002
"""Maximum deviation that is not corrected, seconds."""

_JUMP_S = 0.03
"""Deviation from which silence is inserted, or audio dropped, at once; seconds."""


class AudioTrack:
    """Encodes audio that belongs at given times of a file.

    No two clocks run alike: a sound card whose 48,000 samples take 1.0001 seconds is a third of a second late after an
    hour. So every chunk comes with its time, and is played a little faster or slower until it is where it belongs
    (libswresample's compensation, the ``async`` of ffmpeg's filter ``aresample``). Gaps become silence.

    Attributes:
        stream: of the container.
        end_s: end of the audio in the file so far, seconds.
    """

    def __init__(
        self, container: "OutputContainer", codec: str, *, rate: int = AUDIO_RATE, layout: str = "stereo"
    ) -> None:
        """Add a track to ``container``, whose encoding has not been started yet.

        Args:
            container: the file.
            codec: ffmpeg's name of the encoder.
            rate: samples per second.
            layout: ffmpeg's name of the arrangement of the channels.
        """
        self._rate, self._layout = rate, layout
        self._channels = channels = av.AudioLayout(layout).nb_channels
        stream = container.add_stream(codec, rate=rate, layout=layout, bit_rate=rate * channels * 5 // 3)
        assert isinstance(stream, av.AudioStream)  # noqa: S101 - for the type checker
        self.stream: AudioStream = stream
        self._graph = av.filter.Graph()
        source = self._graph.add_abuffer(sample_rate=rate, format="fltp", layout=layout, time_base=Fraction(1, rate))
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
            samples: (channels, n) float32 in [-1, 1].
            at_s: where they belong, seconds of the file, >= 0.
        """
        frame = av.AudioFrame.from_ndarray(np.ascontiguousarray(samples), "fltp", self._layout)
        frame.sample_rate, frame.pts, frame.time_base = self._rate, round(at_s * self._rate), Fraction(1, self._rate)
        self._graph.push(frame)
        self.end_s = max(self.end_s, at_s + samples.shape[1] / self._rate)
        return [packet for resampled in self._resampled() for packet in self.stream.encode(resampled)]

    def fill(self, until_s: float) -> "list[Packet[AudioStream]]":
        """Encode silence up to ``until_s`` seconds of the file."""
        packets = []
        while (missing := round((until_s - self.end_s) * self._rate)) > 0:
            silence = np.zeros((self._channels, min(missing, self._rate)), np.float32)
            packets += self.put(silence, self.end_s)
        return packets

    def finish(self) -> "list[Packet[AudioStream]]":
        """Return the packets buffered by the encoder."""
        self._graph.push(None)
        rest = [packet for resampled in self._resampled() for packet in self.stream.encode(resampled)]
        return rest + self.stream.encode(None)

    def _resampled(self) -> "list[AudioFrame]":
        frames: list[AudioFrame] = []
        while True:
            try:
                frame = self._graph.pull()
            except (av.error.BlockingIOError, av.error.EOFError):
                return frames
            assert isinstance(frame, av.AudioFrame)  # noqa: S101 - for the type checker
            frames.append(frame)
