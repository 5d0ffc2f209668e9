"""One timeline for files whose clock restarts or jumps, as transport streams that were joined with ``cat``.

Where the clock of the video stream goes back, or jumps ahead by more than ``MAX_GAP_S``, a new part of the file begins.
The packets of all its streams are shifted alike, so that its video continues where the part before ended and its audio
stays in step. Only formats in which ffmpeg expects such jumps are treated, as time-lapses have long gaps, too.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, Any

import av

if TYPE_CHECKING:
    from av.container import InputContainer
    from av.packet import Packet
    from av.stream import Stream
    from av.video.stream import VideoStream

MAX_GAP_S = 10
"""Maximum time between two packets of a stream that is a pause and not a jump of the clock, seconds."""

_MAX_DAMAGED = 100_000
_TS_DISCONT = 0x0200  # AVFMT_TS_DISCONT
_PAIR_S = 1
"""Maximum difference between the jumps of two streams at the same place, seconds."""


@dataclass(frozen=True, slots=True)
class Joint:
    """A place where the clock of a file jumps.

    Attributes:
        position: the first byte of the new part.
        shift: what is added to the time stamps from here on, seconds.
    """

    position: int
    shift: Fraction


def can_jump(container: "InputContainer") -> bool:
    """Whether the clock may jump in files of the format of ``container``."""
    return bool(container.format.flags & _TS_DISCONT)


class Timeline:
    """Shifts the packets of a file whose joints are known."""

    def __init__(self, joints: Sequence[Joint] = ()) -> None:
        """Create a timeline.

        Args:
            joints: as from ``JointFinder``.
        """
        self._positions = [joint.position for joint in joints]
        self._shifts = [Fraction(0), *(joint.shift for joint in joints)]
        self._part = 0

    def shift(self, packet: "Packet[Any]") -> None:
        """Shift the time stamps of ``packet``. One without a position belongs to the part of the packet before it."""
        if not self._positions:
            return
        if packet.pos is not None and packet.pos >= 0:
            self._part = bisect_right(self._positions, packet.pos)
        shift_packet(packet, self._shifts[self._part])


class JumpingTimeline:
    """Shifts the packets of one stream as they come, without knowing the rest of the file.

    Attributes:
        jumps: number of jumps of the clock so far.
    """

    def __init__(self) -> None:
        """Create a timeline for the packets from the next one on."""
        self._shift = Fraction(0)
        self._end: Fraction | None = None  # of the stream so far, unshifted
        self.jumps = 0

    def shift(self, packet: "Packet[Any]") -> None:
        """Shift the time stamps of ``packet``, the next one of the stream."""
        if packet.dts is None or packet.time_base is None:
            return
        at, duration = packet.dts * packet.time_base, (packet.duration or 0) * packet.time_base
        if self._end is not None and (at < self._end - 2 * duration or at > self._end + MAX_GAP_S):
            self._shift += self._end - at
            self.jumps += 1
        self._end = at + duration
        shift_packet(packet, self._shift)


def shift_packet(packet: "Packet[Any]", seconds: Fraction) -> None:
    """Add ``seconds`` to the time stamps of ``packet``."""
    if seconds and packet.time_base is not None:
        ticks = round(seconds / packet.time_base)
        packet.pts = None if packet.pts is None else packet.pts + ticks
        packet.dts = None if packet.dts is None else packet.dts + ticks


def read_packets(container: "InputContainer", streams: "Sequence[Stream]") -> "Iterator[Packet[Any]]":
    """Yield the packets of ``streams`` to the end of ``container``, without those that cannot be read."""
    packets, damaged = container.demux(streams), 0
    while damaged < _MAX_DAMAGED:
        try:
            packet = next(packets, None)
        except (av.error.FFmpegError, OSError):
            damaged += 1
            packets = container.demux(streams)
            continue
        if packet is None:
            return
        if packet.size:
            yield packet


class JointFinder:
    """Finds the places where the clock of a file jumps."""

    def __init__(self, container: "InputContainer", video: "VideoStream") -> None:
        """Prepare to read ``container``; ``video`` is the stream that must continue without a gap."""
        self.streams = [stream for stream in container.streams if stream.type in ("audio", "video")]
        self._clocks = {stream.index: _Clock() for stream in self.streams}
        self._video = video.index

    def add(self, packet: "Packet[Any]") -> None:
        """Take the next packet of ``streams``."""
        self._clocks[packet.stream.index].add(packet)

    def joints(self) -> tuple[Joint, ...]:
        """Return the places found, in order."""
        found, shift = list[Joint](), Fraction(0)
        others = [clock for index, clock in self._clocks.items() if index != self._video]
        for jump in self._clocks[self._video].jumps:
            shift += jump.shift
            same = [near for clock in others for near in clock.jumps if abs(near.shift - jump.shift) < _PAIR_S]
            earlier = [near.position for near in same if jump.before < near.position < jump.position]
            found.append(Joint(min([jump.position, *earlier]), shift))
        return tuple(found)


@dataclass(frozen=True, slots=True)
class _Jump:
    before: int  # position of the packet before
    position: int
    shift: Fraction  # seconds, by which this stream would continue without a gap


class _Clock:
    """Finds the jumps of one stream: a packet off its time that the next packet confirms."""

    def __init__(self) -> None:
        self.jumps: list[_Jump] = []
        self._end: Fraction | None = None
        self._position = 0
        self._suspect: tuple[Fraction, Fraction, int] | None = None  # time, end, position

    def add(self, packet: "Packet[Any]") -> None:
        """Take the next packet of the stream."""
        if packet.dts is None or packet.time_base is None:
            return
        at, duration = packet.dts * packet.time_base, (packet.duration or 0) * packet.time_base
        position = packet.pos if packet.pos is not None else -1
        if self._suspect is not None and self._end is not None:
            time, end, suspect_position = self._suspect
            if abs(at - end) < abs(at - self._end):
                self.jumps.append(_Jump(self._position, suspect_position, self._end - time))
                self._end, self._position = end, suspect_position
            self._suspect = None
        if self._end is not None and (at < self._end - 2 * duration or at > self._end + MAX_GAP_S):
            self._suspect = at, at + duration, position
            return
        self._end, self._position = at + duration, position
