from pathlib import Path

import numpy as np
import pytest

from realtime.media.probe import probe
from realtime.media.reader import FileFrames
from tests.clips import make_clip, pictures
from tests.unit.media.remaking import damaged, remake

pytestmark = pytest.mark.slow  # encodes whole videos


def test_reading_can_start_anywhere(tmp_path: Path) -> None:
    stamps = make_clip(tmp_path / "a.mp4", frames=60, options={"g": "25", "bf": "3", "crf": "18"})
    info = probe(tmp_path / "a.mp4")
    whole = list(FileFrames(info))
    for begin in (0, 1, 24, 25, 26, 49, 59):
        late = list(FileFrames(info, from_pts=stamps[begin] - 5, first_index=begin))
        assert [item.pts for item in late] == stamps[begin:]
        assert [item.frame.index for item in late] == list(range(begin, 60))
        for a, b in zip(whole[begin:], late, strict=True):
            np.testing.assert_array_equal(a.frame.image, b.frame.image)
    assert list(FileFrames(info, from_pts=stamps[-1] + 1)) == []


def test_damaged_packets_are_left_out_and_counted(tmp_path: Path) -> None:
    make_clip(tmp_path / "a.mkv", frames=90, size=(320, 240), options={"g": "10", "crf": "4"})
    content = bytearray((tmp_path / "a.mkv").read_bytes())
    for place in range(20_000, len(content), 20_000):
        content[place] ^= 0xFF
    info = probe(damaged(tmp_path / "b.mkv", bytes(content)))
    frames = FileFrames(info)
    stamps = [item.pts for item in frames]
    assert len(stamps) > 45
    assert stamps == sorted(set(stamps))


def test_a_file_cut_in_the_middle_of_a_packet_is_read_up_to_there(tmp_path: Path) -> None:
    make_clip(tmp_path / "a.mkv", frames=60, tracks=1)
    content = (tmp_path / "a.mkv").read_bytes()
    cut = damaged(tmp_path / "b.mkv", content[: len(content) * 2 // 3 + 7])
    assert 20 < len(list(FileFrames(probe(cut)))) < 60
    remake(cut, tmp_path / "c.mp4")
    assert len(pictures(tmp_path / "c.mp4")) > 20


def test_frames_of_another_size_are_fitted_into_the_largest(tmp_path: Path) -> None:
    make_clip(tmp_path / "a.ts", frames=20, size=(64, 48))
    make_clip(tmp_path / "b.ts", frames=20, size=(128, 96))
    both = damaged(tmp_path / "c.ts", (tmp_path / "a.ts").read_bytes() + (tmp_path / "b.ts").read_bytes())
    frames = FileFrames(probe(both))
    sizes = {item.frame.size for item in frames}
    assert sizes == {(128, 96)}
    assert frames.resized > 0
