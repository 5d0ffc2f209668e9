import os
import sys
from pathlib import Path

import pytest

from realtime.media.codecs import Encoding
from realtime.media.encode import SegmentWriter, stamps_path
from realtime.media.join import Segment
from realtime.media.probe import probe
from realtime.media.reader import FileFrames
from tests.clips import make_clip
from tests.conftest import released

pytestmark = pytest.mark.slow  # encodes whole videos


def test_a_segment_is_loaded_once_it_is_complete(tmp_path: Path) -> None:
    make_clip(tmp_path / "a.mp4", frames=4)
    info, path = probe(tmp_path / "a.mp4"), tmp_path / "000000.mkv"
    writer = SegmentWriter(path, info, Encoding("h264", None, with_alpha=False, threads=1))
    for item in FileFrames(info):
        writer.write(released(item.frame.image), item.pts, item.duration)
    assert Segment.load(path) is None
    writer.finish(partial=True)
    piece = Segment.load(path)
    assert piece is not None
    assert [pts for pts, _ in piece.stamps] == [0, 3000, 6000, 9000]
    assert piece.notes == {"partial": True}
    stamps_path(path).write_text("{")
    assert Segment.load(path) is None


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="threads are looked at as Linux shows them")
def test_no_encoder_keeps_real_time_priority(tmp_path: Path) -> None:
    make_clip(tmp_path / "a.mp4", frames=4, size=(128, 96))
    info, before = probe(tmp_path / "a.mp4"), os.sched_getscheduler(0)
    writer = SegmentWriter(tmp_path / "000000.mkv", info, Encoding("av1", None, with_alpha=False, threads=1))
    for item in FileFrames(info):
        writer.write(released(item.frame.image), item.pts, item.duration)
    assert {os.sched_getscheduler(int(thread.name)) for thread in Path("/proc/self/task").iterdir()} == {before}
    writer.finish()
