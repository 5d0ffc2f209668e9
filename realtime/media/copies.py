"""The audio, subtitles and fonts of the source: copied, or encoded where the output cannot hold them."""

import io
from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from fractions import Fraction
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

import av
from av.stream import AttachmentStream

from realtime.errors import UsageError
from realtime.media.audio_encoder import AudioEncoder
from realtime.media.codecs import Encoding
from realtime.media.info import VideoInfo
from realtime.media.timeline import Timeline, shift_packet
from realtime.media.video import open_container

if TYPE_CHECKING:
    from av.audio.stream import AudioStream
    from av.container import InputContainer, OutputContainer
    from av.packet import Packet
    from av.stream import Stream

COPIED = ("audio", "subtitle", "attachment")
"""The kinds of streams that are copied. Data streams and other video streams are not: they would leave the program
unfiltered. So of attached files only fonts are copied, which subtitles need."""

FORMATS = {".mp4": "mp4", ".mkv": "matroska", ".mov": "mov", ".webm": "webm"}
"""ffmpeg's names of the formats that are written, by suffix."""

_AAC, _OPUS = ("aac", "AAC"), ("libopus", "Opus")
_AUDIO_CODECS = {"mp4": _AAC, "mov": _AAC, "matroska": _OPUS, "webm": _OPUS}
"""The encoder of audio that a format cannot hold as it is, and its name in messages."""

_FONT_SUFFIXES = (".ttf", ".otf", ".ttc", ".woff", ".woff2")
_FONT_WORDS = ("font", "opentype", "truetype")
_ENCODER_TAGS = ("encoder", "vendor_id", "BPS", "NUMBER_OF_FRAMES", "NUMBER_OF_BYTES", "DURATION")

_MAX_DAMAGED = 100_000
"""Maximum number of unreadable packets, before the rest of the copied streams is given up."""

_TRIAL_PACKETS = 1000
"""Maximum number of packets to read for the first one of each stream."""

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


@dataclass(frozen=True, slots=True)
class StreamPlan:
    """What becomes of the other streams of a source.

    Attributes:
        copied: indices of those that are copied unchanged.
        encoded: indices of audio that the output cannot hold and that is encoded.
        notes: what is encoded or left out, in words.
    """

    copied: tuple[int, ...] = ()
    encoded: tuple[int, ...] = ()
    notes: tuple[str, ...] = ()


def plan_streams(
    source_path: Path, output: Path, info: VideoInfo, encoding: Encoding, dropped: Sequence[str] = ()
) -> StreamPlan:
    """Decide up front what becomes of the source's other streams.

    Args:
        source_path: the source.
        output: its suffix says what it can hold.
        info: of the source.
        encoding: of the video of the output.
        dropped: kinds of streams to leave out.

    Raises:
        UsageError: the output cannot hold subtitles or attached files of the source.
    """
    output_format = FORMATS[output.suffix.lower()]
    copied, encoded, notes, track = list[int](), list[int](), list[str](), 0
    with open_container(source_path) as source:
        streams = streams_to_copy(source, dropped)
        first = _first_packets(source, streams)
        for stream in streams:
            track += stream.type == "audio"
            codec = getattr(stream.codec_context, "name", None)  # PyAV has no context for an unknown codec
            if _can_hold(
                output_format, lambda trial: encoding.add_stream(trial, info), stream, first.get(stream.index)
            ):
                copied.append(stream.index)
            elif stream.type != "audio":
                elsewhere = "" if output_format == "matroska" else "give an output that ends in .mkv, or "
                raise UsageError(
                    f"{source_path.name} has {_plural(stream.type)} ({codec or 'unknown codec'}) that a "
                    f"{output.suffix} cannot hold; {elsewhere}pass --drop {stream.type}"
                )
            elif codec is None:
                notes.append(f"audio track {track} (unknown codec) left out")
            else:
                encoded.append(stream.index)
                target = _AUDIO_CODECS[output_format][1]
                notes.append(f"audio track {track} ({codec}) encoded as {target}")
    return StreamPlan(tuple(copied), tuple(encoded), tuple(notes))


def _first_packets(source: "InputContainer", streams: "Sequence[Stream]") -> "dict[int, Packet[Any]]":
    """Return the first packet of each of ``streams``; those without one in the next ``_TRIAL_PACKETS`` are missing."""
    first: dict[int, Packet[Any]] = {}
    wanted = [stream for stream in streams if stream.type != "attachment"]
    packets = source.demux(wanted) if wanted else iter(())
    with suppress(av.error.FFmpegError, OSError):
        for packet in islice(packets, _TRIAL_PACKETS):
            if packet.size and packet.dts is not None:
                first.setdefault(packet.stream.index, packet)
            if len(first) == len(wanted):
                break
    return first


def _can_hold(
    output_format: str,
    add_video: "Callable[[OutputContainer], object]",
    stream: "Stream",
    packet: "Packet[Any] | None",
) -> bool:
    """Whether a file of ``output_format`` can be written with ``stream``, whose first packet is ``packet``."""
    try:
        with av.open(io.BytesIO(), "w", format=output_format) as trial:
            add_video(trial)
            copy = add_copy(stream, trial)
            trial.start_encoding()
            if packet is not None:  # some muxers look at the format only once there is one
                again: Packet[Any] = av.Packet(bytes(packet))
                again.stream, again.pts, again.dts, again.time_base = copy, 0, 0, packet.time_base
                trial.mux(again)
    except (av.error.FFmpegError, OSError, ValueError, AttributeError):
        return False
    return True


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


def _without_hidden(packets: "Iterable[Packet[Any]]", indices: Container[int]) -> "Iterator[Packet[Any]]":
    """Leave out packets of the streams ``indices`` that the file's edit list hides.

    The one before each that is shown or heard stays, as decoders need it.
    """
    held: dict[int, Packet[Any]] = {}
    for packet in packets:
        before = held.pop(packet.stream.index, None)
        if packet.is_discard and packet.stream.index in indices:
            held[packet.stream.index] = packet
            continue
        if before is not None:
            yield before
        yield packet


class OtherStreams:
    """The streams of an output beside its video, on the timeline of the video.

    Attributes:
        damaged: number of packets that could not be read.
    """

    def __init__(self, source: "InputContainer", container: "OutputContainer", plan: StreamPlan) -> None:
        """Add the streams to ``container``, whose encoding has not been started yet.

        Args:
            source: open at its start.
            container: the output.
            plan: as from ``plan_streams``.
        """
        self._source = source
        streams = {stream.index: stream for stream in source.streams}
        self._copies = {index: add_copy(streams[index], container) for index in plan.copied}
        codec = _AUDIO_CODECS[container.format.name][0]
        self._encoders: dict[int, AudioEncoder] = {}
        for index in plan.encoded:
            stream = streams[index]
            assert isinstance(stream, av.AudioStream)  # noqa: S101 - plan_streams encodes audio only
            self._encoders[index] = AudioEncoder(stream, container, codec)
            copy_tags(stream, self._encoders[index].stream)
        self._last: dict[int, int] = {}
        self.damaged = 0

    def packets(
        self, timeline: Timeline, *, offset_s: Fraction = Fraction(0), end_s: Fraction | None = None
    ) -> "Iterator[Packet[Any]]":
        """Yield the packets in the order of the file, with decoding times that never go back in a stream.

        Args:
            timeline: shifts the packets of the source.
            offset_s: added to all time stamps after that, seconds.
            end_s: leave out packets from here on, seconds of ``timeline``; None = none.
        """
        for packet in _without_hidden(self._read(), self._copies):
            timeline.shift(packet)
            if end_s is not None and (packet.dts or 0) * packet.time_base >= end_s:
                continue
            shift_packet(packet, offset_s)
            index = packet.stream.index
            if index in self._encoders:
                yield from self._encode(index, packet)
            else:
                self._raise_stamp(packet)
                packet.stream = self._copies[index]
                yield packet
        for encoder in self._encoders.values():
            yield from encoder.finish()

    def _read(self) -> "Iterator[Packet[Any]]":
        indices = {*self._copies, *self._encoders}
        wanted = [stream for stream in self._source.streams if stream.index in indices]
        if not any(stream.type != "attachment" for stream in wanted):
            return
        packets = self._source.demux(wanted)
        while self.damaged <= _MAX_DAMAGED:
            try:
                packet = next(packets, None)
            except (av.error.FFmpegError, OSError):
                self.damaged += 1
                packets = self._source.demux(wanted)
                continue
            if packet is None:
                return
            if packet.size and packet.dts is not None:
                yield packet

    def _encode(self, index: int, packet: "Packet[Any]") -> "list[Packet[AudioStream]]":
        try:
            return self._encoders[index].encode(packet)
        except (av.error.FFmpegError, ValueError):
            self.damaged += 1
            return []

    def _raise_stamp(self, packet: "Packet[Any]") -> None:
        """Move a packet whose decoding time does not follow that of the one before it, which muxers do not accept."""
        stream, dts = packet.stream, packet.dts or 0
        last = self._last.get(stream.index)
        if last is not None and (dts < last or (dts == last and stream.type == "audio")):
            dts = last + max(1, round(_STEP_S / packet.time_base))
            packet.dts, packet.pts = dts, max(dts, packet.pts or dts)
        self._last[stream.index] = dts
