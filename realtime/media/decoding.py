"""Decode a stream to its end, leaving out what is damaged."""

from collections.abc import Generator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import av

from realtime.errors import SourceError
from realtime.system.files import explain_os_error

if TYPE_CHECKING:
    from av.container import InputContainer
    from av.packet import Packet
    from av.video.frame import VideoFrame
    from av.video.stream import VideoStream

_MAX_DAMAGED_IN_A_ROW = 1000


class Decoding:
    """Decodes a stream to its end, leaving out what is damaged.

    Attributes:
        damaged: how many packets could not be read so far.
    """

    def __init__(self, container: "InputContainer", stream: "VideoStream", path: Path) -> None:
        self._container, self._stream, self._path = container, stream, path
        self.damaged = 0
        self._in_a_row = 0

    def frames(self) -> Generator["VideoFrame", None, None]:
        """The frames that can be decoded, in the order of their time.

        Raises:
            SourceError: too many packets in a row are damaged, or the file broke off for another reason.
        """
        for packet in self._packets():
            try:
                decoded = self._stream.decode(packet)
            except av.error.EOFError:
                return
            except (av.error.FFmpegError, OSError) as error:
                self._skip(error)
                continue
            if decoded:
                self._in_a_row = 0
            yield from decoded

    def _packets(self) -> "Iterator[Packet[VideoStream] | None]":
        """The packets of the stream, and None at the end: give out what you still hold."""
        packets = self._container.demux(self._stream)
        while True:
            try:
                packet = next(packets, None)
            except av.error.EOFError:
                packet = None
            except (av.error.FFmpegError, OSError) as error:
                self._skip(error)
                packets = self._container.demux(self._stream)
                continue
            if packet is None or packet.size == 0:
                yield None
                return
            if packet.is_corrupt:
                self.damaged += 1
            yield packet

    def _skip(self, error: Exception) -> None:
        self.damaged += 1
        self._in_a_row += 1
        if self._in_a_row > _MAX_DAMAGED_IN_A_ROW:
            raise SourceError(
                f"{self._path} is damaged: {self._in_a_row} packets in a row cannot be read ({explain_os_error(error)})"
            ) from error
