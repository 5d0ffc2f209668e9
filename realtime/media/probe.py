"""Check a video file before it is processed."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from realtime.media.info import VideoInfo, turn_size
from realtime.media.sizes import can_change, find_sizes
from realtime.media.timeline import JointFinder, can_jump, read_packets
from realtime.media.video import find_stream, open_container, open_video
from realtime.structures import Size

if TYPE_CHECKING:
    from av.packet import Packet


def probe(path: Path, *, output_size: Size | None = None) -> VideoInfo:
    """Describe the video in ``path``, decoding its first frame.

    A file whose clock may jump, or whose frames may change their size, is read to its end. If the size changes, the
    largest one is that of the images.

    Args:
        path: a video file.
        output_size: (width, height) of the images, pixels; None = those of the largest frame.

    Raises:
        SourceError: it cannot be read, or contains no frame that can be processed.
    """
    with open_video(path, joints=()) as video:
        info = video.info
    if output_size is not None:
        info = replace(info, fit=output_size)
    with open_container(path) as container:
        stream = find_stream(container, path)
        if not (can_jump(container) or (can_change(container, stream, path) and info.fit is None)):
            return info
        joints = JointFinder(container, stream)
        streams = joints.streams if can_jump(container) else [stream]

        def packets() -> "Iterator[Packet[Any]]":
            for packet in read_packets(container, streams):
                joints.add(packet)
                yield packet

        sizes = find_sizes(packets(), stream)
        largest = max({info.coded_size, *sizes}, key=lambda size: size[0] * size[1])
        if info.fit is None and largest != info.coded_size:
            info = replace(info, fit=turn_size(largest, info.turns))
        return replace(info, joints=joints.joints() if can_jump(container) else ())
