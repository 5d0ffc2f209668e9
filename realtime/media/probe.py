"""Check a video file before it is processed."""

from dataclasses import replace
from pathlib import Path

from realtime.errors import UsageError
from realtime.media.info import VideoInfo
from realtime.media.timeline import can_jump, find_joints
from realtime.media.video import find_stream, open_container, open_video


def probe(path: Path, *, deinterlace: bool = False) -> VideoInfo:
    """Describe the video in ``path``, decoding its first frame.

    A transport stream is read to its end, as its clock may jump anywhere.

    Args:
        path: a video file.
        deinterlace: accept interlaced video.

    Raises:
        SourceError: it cannot be read, or contains no frame that can be processed.
        UsageError: it is interlaced and ``deinterlace`` is False.
    """
    with open_video(path, joints=()) as video:
        info = video.info
    if info.interlaced and not deinterlace:
        raise UsageError(f"{path} is interlaced: each frame holds two fields; pass --deinterlace")
    with open_container(path) as container:
        joints = find_joints(container, find_stream(container, path)) if can_jump(container) else ()
    return replace(info, joints=joints)
