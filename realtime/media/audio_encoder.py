"""Encodes audio that the output cannot hold as it is."""

from contextlib import suppress
from fractions import Fraction
from typing import TYPE_CHECKING, Any

import av
import numpy as np

from realtime.media.audio_track import AudioTrack
from realtime.media.timeline import shift_packet
from realtime.structures import AUDIO_RATE

if TYPE_CHECKING:
    from av.audio.frame import AudioFrame
    from av.audio.stream import AudioStream
    from av.container import OutputContainer
    from av.packet import Packet

_LONG_GAP_S = 1.0
"""Length from which a gap is filled bit by bit, seconds: libswresample would keep its silence in memory as a whole."""

_MAX_GAP_S = 6 * 3600.0
"""Maximum length of a gap, seconds; a longer one is a fault of the time stamps."""


class AudioEncoder:
    """Encodes the packets of an audio stream, as mono or stereo.

    Attributes:
        stream: of the output.
    """

    def __init__(self, source: "AudioStream", container: "OutputContainer", codec: str) -> None:
        """Add a stream to ``container``, whose encoding has not been started yet.

        Args:
            source: the stream to encode.
            container: the output.
            codec: ffmpeg's name of the encoder.
        """
        layout = "mono" if source.codec_context.channels == 1 else "stereo"
        self._decoder = source.codec_context
        self._resampler = av.AudioResampler("fltp", layout, AUDIO_RATE)
        self._track = AudioTrack(container, codec, layout=layout)
        self._start_s: Fraction | None = None
        self._unit, self._end_s = Fraction(1), Fraction(0)  # of the source's time stamps; of what was decoded
        self.stream = self._track.stream

    def encode(self, packet: "Packet[Any]") -> "list[Packet[AudioStream]]":
        """Return the packets that are ready once ``packet`` is known.

        Raises:
            FFmpegError: it is damaged.
            ValueError: it is damaged, or its time stamp is too far from the one before.
        """
        self._unit = packet.time_base
        stamp = (packet.pts or packet.dts or 0) * packet.time_base
        return self._placed([ready for frame in self._decoder.decode(packet) for ready in self._put(frame, stamp)])

    def finish(self) -> "list[Packet[AudioStream]]":
        """Return the packets of what decoder and encoder have buffered."""
        try:
            frames = self._decoder.decode(None)
        except (av.error.FFmpegError, ValueError):
            frames = []
        rest: list[Packet[AudioStream]] = []
        for frame in frames:
            with suppress(ValueError):
                rest += self._put(frame, self._end_s)
        return self._placed(rest + self._track.finish())

    def _put(self, frame: "AudioFrame", stamp: Fraction) -> "list[Packet[AudioStream]]":
        """Return the packets that are ready with ``frame``, which belongs at ``stamp`` seconds if it does not say."""
        ready: list[Packet[AudioStream]] = []
        at_s = stamp if frame.pts is None else frame.pts * self._unit
        if self._start_s is None:
            self._start_s = at_s
        frame.pts = None  # the resampler must not compare it with its own count
        for resampled in self._resampler.resample(frame):
            samples = np.asarray(resampled.to_ndarray(), np.float32)
            place_s = float(max(Fraction(0), at_s - self._start_s))
            ready += self._fill(place_s) + self._track.put(samples, place_s)
            at_s += Fraction(samples.shape[1], AUDIO_RATE)
        self._end_s = at_s
        return ready

    def _fill(self, until_s: float) -> "list[Packet[AudioStream]]":
        """Return the packets that are ready once a long gap before ``until_s``, if there is one, is silence."""
        gap_s = until_s - self._track.end_s
        if gap_s > _MAX_GAP_S:
            raise ValueError(f"a gap of {gap_s:.0f} s in the audio")
        return self._track.fill(until_s) if gap_s > _LONG_GAP_S else []

    def _placed(self, packets: "list[Packet[AudioStream]]") -> "list[Packet[AudioStream]]":
        for packet in packets:
            shift_packet(packet, self._start_s or Fraction(0))
        return packets
