"""Videos decoded, encoded in segments and joined, as ``realtime process`` does it."""

from pathlib import Path
from typing import Any

import numpy as np

from realtime.media.codecs import Encoding, codec_for
from realtime.media.copies import plan_streams
from realtime.media.encode import SegmentWriter
from realtime.media.join import Segment, join
from realtime.media.probe import probe
from realtime.media.reader import FileFrames
from tests.conftest import released


def remake(source: Path, output: Path, *, codec: str | None = None, cut: int = 5, **settings: Any) -> None:
    """Decode ``source``, encode it in segments of ``cut`` frames, and join these into ``output``."""
    with_alpha = settings.pop("with_alpha", False)
    encoding = Encoding(codec_for(output, codec, with_alpha=with_alpha), None, with_alpha, threads=2)
    info = probe(source)
    settings.setdefault("streams", plan_streams(source, output, info, encoding))
    writers: list[Path] = []
    writer = None
    for item in FileFrames(info):
        if item.frame.index % cut == 0:
            if writer is not None:
                writer.finish()
            writers.append(output.with_name(f"{output.stem}{item.frame.index:06d}.mkv"))
            writer = SegmentWriter(writers[-1], info, encoding)
        assert writer is not None
        image: np.ndarray[Any, np.dtype[np.uint8]] = item.frame.image
        if with_alpha:
            image = np.dstack([image, np.full(image.shape[:2], 128, np.uint8)])
        writer.write(released(image), item.pts, item.duration)
    assert writer is not None
    writer.finish()
    segments = [Segment.load(path) for path in writers]
    assert all(segments)
    join([segment for segment in segments if segment], info, encoding, output, **settings)


def damaged(path: Path, content: bytes) -> Path:
    """Write ``content`` to ``path``; returns ``path``."""
    path.write_bytes(content)
    return path
