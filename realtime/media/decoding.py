"""Decode a stream to its end and leave out what is damaged."""

from collections.abc import Generator, Iterator
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

import av

from realtime.errors import SourceError
from realtime.media.timeline import JumpingTimeline, Timeline
from realtime.system.addresses import without_secrets
from realtime.system.files import explain_os_error

if TYPE_CHECKING:
    from av.container import InputContainer
    from av.packet import Packet
    from av.video.frame import VideoFrame
    from av.video.stream import VideoStream

_MAX_DAMAGED_IN_A_ROW = 1000
"""Maximum number of packets in a row that cannot be read, before the video is given up."""


class Decoding:
    """Decodes a stream to its end and leaves out what is damaged.

    Attributes:
        damaged: number of packets that could not be read.
    """

    def __init__(
        self,
        container: "InputContainer",
        stream: "VideoStream",
        location: str | Path,
        *,
        timeline: Timeline | JumpingTimeline,
        is_live: bool,
        states_aspect: bool = False,
    ) -> None:
        """Prepare to decode ``stream`` from the position of ``container``.

        Args:
            container: the open file or stream.
            stream: of ``container``.
            location: its name in messages.
            timeline: shifts the packets.
            is_live: it comes over a network: when reading fails, it is over; in a file, the next packet may be good.
            states_aspect: attach to each frame the aspect of its pixels that it states, a ``Fraction``, as ``opaque``.
        """
        self._container, self._stream = container, stream
        self._name = without_secrets(location) if isinstance(location, str) else str(location)
        self._timeline, self._is_live, self._states_aspect = timeline, is_live, states_aspect
        self._aspect: Fraction | None = None
        self.damaged = 0
        self._in_a_row = 0

    def frames(self) -> Generator["VideoFrame", None, None]:
        """Yield the frames that can be decoded, in the order of their time.

        Raises:
            SourceError: the stream broke off, or too many packets in a row are damaged.
        """
        is_whole = True  # frames of a live stream that are made of damaged ones are left out, up to a key frame
        for packet in self._packets():
            try:
                decoded = self._stream.decode(packet)
            except av.error.EOFError:
                return
            except (av.error.FFmpegError, OSError) as error:
                self._skip(error)
                is_whole = not self._is_live
                continue
            if not is_whole:
                decoded = decoded[next((i for i, frame in enumerate(decoded) if frame.key_frame), len(decoded)) :]
                is_whole = bool(decoded)
            if decoded:
                self._in_a_row = 0
                if self._states_aspect:
                    self._attach_aspect(decoded)
            yield from decoded

    def _packets(self) -> "Iterator[Packet[VideoStream] | None]":
        """Yield the packets of the stream, and None at the end, which flushes the decoder."""
        packets = self._container.demux(self._stream)
        while True:
            try:
                packet = next(packets, None)
            except av.error.EOFError:
                packet = None
            except (av.error.FFmpegError, OSError) as error:
                if self._is_live and isinstance(error, OSError | av.error.ExitError):
                    reason = "no data came" if isinstance(error, av.error.ExitError) else "the connection was lost"
                    raise SourceError(f"{self._name} broke off: {reason}") from None  # it has the address in it
                self._skip(error)
                packets = self._container.demux(self._stream)
                continue
            if packet is None or packet.size == 0:
                yield None
                return
            self._timeline.shift(packet)
            if packet.is_corrupt:
                self.damaged += 1
            yield packet

    def _attach_aspect(self, decoded: "list[VideoFrame]") -> None:
        """Attach their pixel aspect to frames, of which PyAV knows only that of the frame last read.

        The frames before that one in time may come out later, so a new aspect counts from a key frame on.
        """
        newest = self._stream.codec_context.sample_aspect_ratio or Fraction(1)
        for frame in decoded:
            if self._aspect is None or frame.key_frame:
                self._aspect = newest
            frame.opaque = Fraction(self._aspect)  # a new object: PyAV loses what frames share

    def _skip(self, error: Exception) -> None:
        self.damaged += 1
        self._in_a_row += 1
        if self._in_a_row > _MAX_DAMAGED_IN_A_ROW:
            raise SourceError(
                f"{self._name} is damaged: {self._in_a_row} packets in a row cannot be read ({explain_os_error(error)})"
            ) from (None if self._is_live else error)
