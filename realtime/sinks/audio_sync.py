"""Aligns the audio of a recording with its video."""

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

import av

from realtime.media.audio_track import AudioTrack
from realtime.structures import AUDIO_RATE, AudioListener

if TYPE_CHECKING:
    from av.audio.stream import AudioStream
    from av.packet import Packet

log = logging.getLogger(__name__)

_LATE_S = 0.5
"""Audio this far behind the video is taken for lost and replaced by silence, seconds."""

_IN_FLIGHT_S = 0.2
"""Audio newer than this may still be in flight, seconds."""


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
