"""Find the largest frames of a video whose size changes, as recordings of calls do."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import av

from realtime.media.descriptions import FORMAT, video_descriptions
from realtime.structures import Size

if TYPE_CHECKING:
    from av.container import InputContainer
    from av.packet import Packet
    from av.video.stream import VideoStream

_ONE_SIZE = frozenset({"avi", FORMAT})
"""Formats of ffmpeg that state the size once for the whole file, or for each sample description."""

_PARAMETER_SETS = {"h264": (0x1F, 0, {7}), "hevc": (0x3F, 1, {33})}
"""Mask and shift of a NAL unit's type in its first byte, and the types that state the size."""

_HEADER_BYTES = {"vp8": 10, "vp9": 12, "mpeg2video": 8, "mpeg1video": 8}
"""Number of bytes at the start of a key frame that contain its size."""


def can_change(container: "InputContainer", stream: "VideoStream", path: Path) -> bool:
    """Whether frames of ``stream`` may change their size, which ``find_sizes`` then finds; ``path`` is the file."""
    if container.format.name == FORMAT and len(video_descriptions(path)) > 1:
        return True
    is_known = stream.codec_context.name in (*_PARAMETER_SETS, *_HEADER_BYTES)
    return is_known and container.format.name not in _ONE_SIZE


def find_sizes(packets: "Iterable[Packet[Any]]", stream: "VideoStream") -> set[Size]:
    """Return the (width, height) of the frames of ``stream``, decoding one frame of each kind of header.

    Args:
        packets: all packets of the stream, maybe with others between them, from the start.
        stream: opened for this alone.
    """
    codec = stream.codec_context
    codec.thread_type = "NONE"  # a frame comes out of the decoder with its own packet
    seen: set[bytes] = set()
    sizes: set[Size] = set()
    for packet in packets:
        if packet.stream.index != stream.index or not packet.is_keyframe or not packet.size:
            continue
        header = _new_description(packet) or _size_header(bytes(packet), codec.name)
        if header is None or header in seen:
            continue
        seen.add(header)
        try:
            codec.flush_buffers()
            frames = [*codec.decode(packet), *codec.decode(None)]
        except (av.error.FFmpegError, OSError, ValueError):
            continue
        sizes |= {(frame.width, frame.height) for frame in frames}
    return sizes


def _new_description(packet: "Packet[Any]") -> bytes:
    """Return the sample description that begins with ``packet``; empty = none does."""
    return b"".join(bytes(side) for side in packet.iter_sidedata() if side.data_type == "new_extradata")


def _size_header(data: bytes, codec: str) -> bytes | None:
    """Return the part of a key frame that states its size; None = it states none, or the codec is unknown."""
    if codec in _HEADER_BYTES:
        return data[: _HEADER_BYTES[codec]]
    if codec in _PARAMETER_SETS:
        mask, shift, kinds = _PARAMETER_SETS[codec]
        return b"".join(unit for unit in _nal_units(data) if unit[:1] and ((unit[0] >> shift) & mask) in kinds) or None
    return None


def _nal_units(data: bytes) -> Iterator[bytes]:
    """Yield the NAL units before the first large one; those that state the size come first."""
    if data[:3] in (b"\0\0\1", b"\0\0\0"):  # Annex B: separated by start codes
        at = data.find(b"\0\0\1")
        while at >= 0:
            end = data.find(b"\0\0\1", at + 3)
            yield data[at + 3 : end if end >= 0 else at + 3 + 256]
            at = end
        return
    at = 0
    while at + 4 < len(data):  # each after its length
        length = int.from_bytes(data[at : at + 4], "big")
        yield data[at + 4 : at + 4 + min(length, 256)]
        at += 4 + length
