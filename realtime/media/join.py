"""Join segments without re-encoding, with the audio, subtitles, chapters and tags of the source."""

import heapq
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Any

import av

from realtime.media.codecs import Encoding, describe
from realtime.media.copies import FORMATS, OtherStreams, StreamPlan, copy_tags
from realtime.media.encode import ENCODER_ERRORS, REORDER, stamps_path
from realtime.media.info import VideoInfo
from realtime.media.timeline import Timeline, shift_packet
from realtime.media.video import open_container
from realtime.system.files import flush_to_disk, reraise_as_sink_error

if TYPE_CHECKING:
    from av.container import InputContainer
    from av.packet import Packet
    from av.video.stream import VideoStream

_MP4_KEYS = frozenset(
    {"title", "artist", "album_artist", "album", "date", "comment", "genre", "copyright", "description", "synopsis"}
    | {"composer", "grouping", "lyrics", "show", "episode_id", "network", "keywords", "track", "disc", "encoder"}
    | {"major_brand", "minor_version", "compatible_brands", "creation_time"}
)
_MUXER_TAGS = ("encoder", "major_brand", "minor_version", "compatible_brands")


@dataclass(frozen=True, slots=True)
class Segment:
    """A complete segment.

    Attributes:
        path: its file.
        stamps: time stamp and duration of each frame, in display order.
        delay: maximum number of positions by which a packet precedes its frame's display order.
        notes: the notes given to ``finish``.
    """

    path: Path
    stamps: list[tuple[int, int]]
    delay: int
    notes: dict[str, Any]

    @classmethod
    def load(cls, path: Path) -> "Segment | None":
        """Load the segment ``path``; None = it is incomplete."""
        try:
            notes = json.loads(stamps_path(path).read_text(encoding="utf-8"))
            stamps = [(int(pts), int(duration)) for pts, duration in notes.pop("stamps")]
            return cls(path, stamps, int(notes.pop("delay")), notes) if path.exists() else None
        except (OSError, ValueError, KeyError, TypeError):
            return None


def join(
    segments: Sequence[Segment],
    info: VideoInfo,
    encoding: Encoding,
    output: Path,
    *,
    streams: StreamPlan | None = None,
    suffix: str | None = None,
    cut_short: bool = False,
) -> int:
    """Write the segments one after the other into ``output``.

    Args:
        segments: in order; at least one frame in all.
        info: of the source.
        encoding: of the segments.
        output: the file to write, on the disk when this returns; an existing one is replaced.
        streams: what becomes of the other streams, as from ``plan_streams``; None = they are left out.
        suffix: the kind of file, such as ``.mp4``; None = by the name.
        cut_short: copy nothing that starts after the last frame.

    Returns:
        The number of packets of other streams that could not be read and were left out.

    Raises:
        SinkError: it cannot be written.
    """
    kind = FORMATS[(suffix or output.suffix).lower()]
    filled = [segment for segment in segments if segment.stamps]
    order = _Order(filled)
    with open_container(info.location) as source, reraise_as_sink_error(output, *ENCODER_ERRORS):
        options = _options(kind, source)
        with av.open(str(output.absolute()), "w", format=kind, container_options=options) as container:
            with av.open(str(filled[0].path.absolute())) as first:
                video = container.add_stream_from_template(first.streams.video[0], opaque=True)
            context = video.codec_context
            describe(context, info)
            video.time_base = info.time_base
            context.framerate = info.fps
            if encoding.tag and kind in ("mp4", "mov"):
                context.codec_tag = encoding.tag
            if encoding.with_alpha and kind in ("matroska", "webm"):
                video.metadata["alpha_mode"] = "1"
            if info.display_matrix is not None:
                video.set_display_matrix(info.display_matrix)
            copy_tags(source.streams[info.stream], video)
            others = OtherStreams(source, container, streams or StreamPlan())
            container.metadata.update({k: v for k, v in source.metadata.items() if k not in _MUXER_TAGS})
            container.set_chapters(source.chapters())
            container.start_encoding()
            end_s = Fraction(order.end) * info.time_base if cut_short else None
            offset_s = order.start_offset * info.time_base if kind in ("mp4", "mov") else Fraction(0)
            other_packets = others.packets(Timeline(info.joints), offset_s=offset_s, end_s=end_s)
            video_packets = _video_packets(filled, order, info.time_base, video, offset_s)
            for packet in heapq.merge(video_packets, other_packets, key=_time):
                container.mux(packet)
        flush_to_disk(output)
    return others.damaged


class _Order:
    """Decoding times for packets in coding order, from the time stamps in display order.

    The n-th packet is decoded when the (n - delay)-th frame in display order is shown, ``delay`` being the maximum
    number of positions by which a packet precedes its frame. These times rise strictly whatever the time stamps, also
    from one segment to the next. The first ``delay`` packets are decoded as long before the first frame as the last
    frame is shown after the last packet is decoded, so that the decoding times span the length of the video: MP4 files
    state that as their duration.
    """

    def __init__(self, segments: Sequence[Segment]) -> None:
        self._stamps = [pts for segment in segments for pts, _ in segment.stamps]
        self._delay = max(segment.delay for segment in segments)
        last, self._last_duration = segments[-1].stamps[-1]
        self.end = last + self._last_duration
        self.start_offset = max(0, -self._stamps[0])

    def dts(self, packet: int) -> int:
        """Return the decoding time of the ``packet``-th packet."""
        index, stamps = packet - self._delay, self._stamps
        if index >= 0:
            return stamps[index]
        if len(stamps) > self._delay:
            return stamps[0] + index * (stamps[-1] - stamps[-1 - self._delay]) // self._delay
        return stamps[0] + index * (stamps[1] - stamps[0] if len(stamps) > 1 else 1)

    def duration(self, packet: int, own: int) -> int:
        """Return the duration of the ``packet``-th packet, ``own`` by its frame; the last one is that of the video."""
        return self._last_duration if packet == len(self._stamps) - 1 else own


def _video_packets(
    segments: Sequence[Segment], order: _Order, time_base: Fraction, video: "VideoStream", offset_s: Fraction
) -> "Iterator[Packet[Any]]":
    """Yield the packets of the segments with their true time stamps."""
    done = 0
    for segment in segments:
        with open_container(segment.path) as container:
            for packet in container.demux(video=0):
                if packet.size == 0 or packet.pts is None:
                    continue
                pts, duration = segment.stamps[packet.pts - REORDER]
                packet.pts, packet.dts, packet.duration = pts, order.dts(done), order.duration(done, duration)
                packet.time_base, packet.stream = time_base, video
                shift_packet(packet, offset_s)
                done += 1
                yield packet


def _time(packet: "Packet[Any]") -> Fraction:
    return (packet.dts or 0) * packet.time_base


def _options(kind: str, source: "InputContainer") -> dict[str, str]:
    options = {"fflags": "+bitexact"}  # otherwise Matroska contains random numbers
    if kind in ("mp4", "mov") and not _MP4_KEYS.issuperset(source.metadata):
        options["movflags"] = "+use_metadata_tags"
    return options
