"""Check a video file before it is processed."""

from pathlib import Path

from realtime.errors import UsageError
from realtime.media.info import VideoInfo
from realtime.media.video import open_video


def probe(path: Path, *, deinterlace: bool = False) -> VideoInfo:
    """Describe the video in ``path``, decoding its first frame.

    Args:
        path: a video file.
        deinterlace: accept interlaced video.

    Raises:
        SourceError: it cannot be read, or contains no frame that can be processed.
        UsageError: it is interlaced and ``deinterlace`` is False.
    """
    with open_video(path) as video:
        info = video.info
    if info.interlaced and not deinterlace:
        raise UsageError(f"{path} is interlaced: each frame holds two fields; pass --deinterlace")
    return info
