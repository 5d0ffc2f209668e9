"""Copies the audio, subtitles and fonts of the source without re-encoding."""

import io
from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Any

import av
from av.stream import AttachmentStream

from realtime.errors import UsageError
from realtime.media.codecs import Encoding
from realtime.media.info import VideoInfo
from realtime.media.timeline import Timeline, shift_packet
from realtime.media.video import open_container

if TYPE_CHECKING:
    from av.container import InputContainer, OutputContainer
    from av.packet import Packet
    from av.stream import Stream

COPIED = ("audio", "subtitle", "attachment")
"""The kinds of streams that are copied. Data streams and other video streams are not: they would leave the program
unfiltered. So of attached files only fonts are copied, which subtitles need."""

FORMATS = {".mp4": "mp4", ".mkv": "matroska", ".mov": "mov", ".webm": "webm"}
"""ffmpeg's names of the formats that are written, by suffix."""

_FONT_SUFFIXES = (".ttf", ".otf", ".ttc", ".woff", ".woff2")
_FONT_WORDS = ("font", "opentype", "truetype")
_ENCODER_TAGS = ("encoder", "vendor_id", "BPS", "NUMBER_OF_FRAMES", "NUMBER_OF_BYTES", "DURATION")

_MAX_DAMAGED = 100_000
"""Maximum number of unreadable packets, before the rest of the copied streams is given up."""

_STEP_S = Fraction(1, 1000)
"""Distance of a packet whose time stamp did not rise from the one before, seconds."""


def streams_to_copy(source: "InputContainer", dropped: Iterable[str]) -> "list[Stream]":
    """Return the streams of ``source`` to copy, without the kinds in ``dropped``."""
    kinds = set(COPIED) - set(dropped)
    return [stream for stream in source.streams if stream.type in kinds and not _is_foreign(stream)]


def _is_foreign(stream: "Stream") -> bool:
    """Whether ``stream`` is an attached file other than a font."""
    if not isinstance(stream, AttachmentStream):
        return False
    named = (stream.name or "").lower().endswith(_FONT_SUFFIXES)
    return not named and not any(word in (stream.mimetype or "") for word in _FONT_WORDS)


def check_copies(source_path: Path, output: Path, info: VideoInfo, encoding: Encoding, dropped: Sequence[str]) -> None:
    """Check up front that ``output`` can hold the source's other streams.

    Raises:
        UsageError: it cannot hold one of them.
    """
    with open_container(source_path) as source:
        for stream in streams_to_copy(source, dropped):
            try:
                with av.open(io.BytesIO(), "w", format=FORMATS[output.suffix.lower()]) as trial:
                    encoding.add_stream(trial, info)
                    add_copy(stream, trial)
                    trial.start_encoding()
            except (av.error.FFmpegError, ValueError, AttributeError):
                name = getattr(stream.codec_context, "name", None) or "an unknown kind"
                raise UsageError(
                    f"{source_path.name} has {_plural(stream.type)} ({name}) that a {output.suffix} cannot hold; give "
                    f"an output that ends in .mkv, or pass --drop {stream.type}"
                ) from None


def _plural(kind: str) -> str:
    return {"subtitle": "subtitles", "attachment": "attached files"}.get(kind, kind)


def add_copy(stream: "Stream", container: "OutputContainer") -> "Stream":
    """Add a stream to ``container`` that takes the packets of ``stream`` unchanged."""
    if isinstance(stream, AttachmentStream):
        return container.add_attachment(
            stream.name or "file", stream.mimetype or "application/octet-stream", stream.data
        )
    copy = container.add_stream_from_template(stream, opaque=True)
    copy_tags(stream, copy)
    return copy


def copy_tags(stream: "Stream", copy: "Stream") -> None:
    """Give ``copy`` the metadata of ``stream``, without that of its encoder."""
    copy.metadata.update({key: value for key, value in stream.metadata.items() if key not in _ENCODER_TAGS})
    copy.disposition = stream.disposition


class CopiedPackets:
    """The packets of the copied streams, on the timeline of the video.

    Attributes:
        damaged: number of packets that could not be read.
    """

    def __init__(
        self,
        source: "InputContainer",
        copies: "dict[int, Stream]",
        *,
        timeline: Timeline,
        offset_s: Fraction = Fraction(0),
        end_s: Fraction | None = None,
    ) -> None:
        """Prepare to read.

        Args:
            source: open at its start.
            copies: the streams of the output by the indices of those of ``source``.
            timeline: shifts the packets of ``source``.
            offset_s: added to all time stamps after that, seconds.
            end_s: leave out packets from here on, seconds of ``timeline``; None = none.
        """
        self._source, self._copies, self._timeline, self._end_s = source, copies, timeline, end_s
        self._offset_s = offset_s
        self._last: dict[int, int] = {}
        self.damaged = 0

    def packets(self) -> "Iterator[Packet[Any]]":
        """Yield the packets in the order of the file, with decoding times that never go back in a stream."""
        wanted = [stream for stream in self._source.streams if stream.index in self._copies]
        if not any(stream.type != "attachment" for stream in wanted):
            return
        packets = self._source.demux(wanted)
        while True:
            try:
                packet = next(packets, None)
            except (av.error.FFmpegError, OSError):
                self.damaged += 1
                if self.damaged > _MAX_DAMAGED:
                    return
                packets = self._source.demux(wanted)
                continue
            if packet is None:
                return
            if packet.size == 0 or packet.dts is None:
                continue
            self._timeline.shift(packet)
            if self._end_s is not None and packet.dts * packet.time_base >= self._end_s:
                continue
            shift_packet(packet, self._offset_s)
            self._raise_stamp(packet)
            packet.stream = self._copies[packet.stream.index]
            yield packet

    def _raise_stamp(self, packet: "Packet[Any]") -> None:
        """Move a packet whose decoding time does not follow that of the one before it, which muxers do not accept."""
        stream, dts = packet.stream, packet.dts or 0
        last = self._last.get(stream.index)
        if last is not None and (dts < last or (dts == last and stream.type == "audio")):
            dts = last + max(1, round(_STEP_S / packet.time_base))
            packet.dts, packet.pts = dts, max(dts, packet.pts or dts)
        self._last[stream.index] = dts
