"""The sound of a recording: stretches of it, as they come, become one track that keeps step with the picture."""

import logging
from collections.abc import Callable
from fractions import Fraction
from typing import TYPE_CHECKING

import av
import numpy as np
from numpy.typing import NDArray

from realtime.structures import SOUND_RATE, Listen

if TYPE_CHECKING:
    from av.audio.frame import AudioFrame
    from av.audio.stream import AudioStream
    from av.container import OutputContainer
    from av.packet import Packet

_log = logging.getLogger(__name__)

_SLOWLY = 0.002
"""How much faster or slower the sound is played to catch up: 3.5 hundredths of a semitone, which nobody hears."""

_IN_STEP_S = 0.002
"""What the sound may be off before it is caught up with, seconds."""

_TOO_FAR_S = 0.03
"""From here on silence is put in, or sound left out, at once; seconds."""

_LATE_S = 0.5
"""Sound that is so far behind the picture is taken for lost, and silence takes its place; seconds."""

_DUE_S = 0.2
"""But for so much, which may still come; seconds."""


class AudioTrack:
    """Encodes sound that belongs at given times of a file.

    No two clocks run alike: a sound card whose 48,000 samples take 1.0001 seconds is a third of a second late after an
    hour. So every stretch comes with its time, and is played a little faster or slower until it is where it belongs
    (libswresample's compensation, the ``async`` of ffmpeg's filter ``aresample``). Holes become silence.
    """

    def __init__(self, container: "OutputContainer", codec: str, *, rate: int = SOUND_RATE) -> None:
        """Add a track to ``container``, which has not been begun yet.

        Args:
            container: the file.
            codec: ffmpeg's name of the encoder.
            rate: samples a second.
        """
        self._rate = rate
        stream = container.add_stream(codec, rate=rate, layout="stereo", bit_rate=rate * 10 // 3)
        assert isinstance(stream, av.AudioStream)  # noqa: S101 - for the type checker
        self._stream: AudioStream = stream
        self._graph = av.filter.Graph()
        source = self._graph.add_abuffer(sample_rate=rate, format="fltp", layout="stereo", time_base=Fraction(1, rate))
        steady = self._graph.add(
            "aresample",
            f"async={_SLOWLY * rate:.0f}:min_comp={_IN_STEP_S}:min_hard_comp={_TOO_FAR_S}:first_pts=0:flags=res",
        )
        end = self._graph.add("abuffersink")
        source.link_to(steady)
        steady.link_to(end)
        self._graph.configure()
        self.end_s = 0.0
        """Up to where in the file there is sound, seconds."""

    def put(self, samples: NDArray[np.float32], at_s: float) -> "list[Packet[AudioStream]]":
        """Encode (2, n) ``samples`` that belong at ``at_s`` seconds of the file, >= 0; gives what is ready by now."""
        frame = av.AudioFrame.from_ndarray(np.ascontiguousarray(samples), "fltp", "stereo")
        frame.sample_rate, frame.pts, frame.time_base = self._rate, round(at_s * self._rate), Fraction(1, self._rate)
        self._graph.push(frame)
        self.end_s = max(self.end_s, at_s + samples.shape[1] / self._rate)
        return [packet for steady in self._steady() for packet in self._stream.encode(steady)]

    def fill(self, until_s: float) -> "list[Packet[AudioStream]]":
        """Silence up to ``until_s`` seconds of the file."""
        packets = []
        while (missing := round((until_s - self.end_s) * self._rate)) > 0:
            silence = np.zeros((2, min(missing, self._rate)), np.float32)
            packets += self.put(silence, self.end_s)
        return packets

    def finish(self) -> "list[Packet[AudioStream]]":
        """What the encoder still holds."""
        self._graph.push(None)
        rest = [packet for steady in self._steady() for packet in self._stream.encode(steady)]
        return rest + self._stream.encode(None)

    def _steady(self) -> "list[AudioFrame]":
        frames: list[AudioFrame] = []
        while True:
            try:
                frame = self._graph.pull()
            except (av.error.BlockingIOError, av.error.EOFError):
                return frames
            assert isinstance(frame, av.AudioFrame)  # noqa: S101 - for the type checker
            frames.append(frame)


class AudioSync:
    """The sound that goes with a picture that is recorded: what was heard since the last look, put where it belongs.

    Whatever is wrong with the sound is told and leaves the recording without it, and no exception comes out.
    """

    def __init__(self, track: AudioTrack, listen: Listen, *, offset_s: float = 0.0) -> None:
        """Nothing was heard yet.

        Args:
            track: of the file.
            listen: gives the sound captured since its last call, and never waits.
            offset_s: how much later than captured the sound is put, seconds.
        """
        self._track, self._listen, self._offset_s = track, listen, offset_s
        self._failed = False

    def follow(self, *, origin_s: float, begun_s: float, until_s: float, last: bool) -> "list[Packet[AudioStream]]":
        """Encode what was heard.

        Args:
            origin_s: captured time that is 0 in the file, seconds.
            begun_s: where the stretch begins that is being recorded, seconds of the file; older sound is left out.
            until_s: where the last picture ends, seconds of the file.
            last: the stretch ends there: silence for what is missing, and nothing beyond.
        """
        return self._guarded(lambda: self._follow(origin_s, begun_s, until_s, last))

    def ignore(self) -> None:
        """Forget what was heard."""
        self._listen()

    def finish(self) -> "list[Packet[AudioStream]]":
        """What the encoder still holds."""
        return self._guarded(self._track.finish)

    def _follow(self, origin_s: float, begun_s: float, until_s: float, last: bool) -> "list[Packet[AudioStream]]":
        packets = []
        for sound in self._listen():
            at_s = sound.captured_at + self._offset_s - origin_s
            early = max(0, round((begun_s - at_s) * SOUND_RATE))
            end = max(0, round((until_s - at_s) * SOUND_RATE)) if last else None
            samples = sound.samples[:, early:end]
            if samples.size:
                packets += self._track.put(samples, at_s + early / SOUND_RATE)
        if last:
            packets += self._track.fill(until_s)
        elif until_s - self._track.end_s > _LATE_S:
            packets += self._track.fill(until_s - _DUE_S)
        return packets

    def _guarded(self, encode: "Callable[[], list[Packet[AudioStream]]]") -> "list[Packet[AudioStream]]":
        if self._failed:
            return []
        try:
            return encode()
        except (av.error.FFmpegError, ValueError) as error:
            self._failed = True
            _log.error("The sound cannot be encoded (%s). The recording goes on without it.", error)
            return []
