from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest

from realtime.media.probe import probe
from realtime.media.reader import FileFrames
from realtime.media.video import open_video
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


@pytest.mark.parametrize(
    ("name", "codec", "options"),
    [
        ("a.ts", "libx264", {"g": "200", "bf": "2"}),
        ("a.ts", "libx264", {"g": "12", "bf": "2"}),
        ("a.h264", "libx264", {"g": "12", "bf": "2"}),
        ("a.vob", "libx264", {"g": "12", "bf": "2"}),
        ("a.mpg", "mpeg2video", {"g": "12", "bf": "2"}),
        ("a.avi", "mpeg4", {"g": "12", "bf": "2"}),
        ("a.mkv", "libx264", {"g": "200", "bf": "2"}),
    ],
)
def test_frames_from_a_time_stamp_on_and_after_rewinding_are_those_of_the_whole_file(
    tmp_path: Path, name: str, codec: str, options: dict[str, str]
) -> None:
    path = tmp_path / name
    with av.open(str(path), "w") as container:
        stream: Any = container.add_stream(codec, rate=25, options=options)
        stream.width, stream.height, stream.pix_fmt = 64, 48, "yuv420p"
        for index in range(100):
            image = np.full((48, 64, 3), 2 * index, np.uint8)
            frame = av.VideoFrame.from_ndarray(image, "bgr24").reformat(format="yuv420p")
            frame.pts, frame.time_base = index, Fraction(1, 25)
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    info = probe(path)
    whole = list(FileFrames(info))
    assert len(whole) == 100
    for begin in (1, 13, 40, 90):
        rest = list(FileFrames(info, from_pts=whole[begin].pts, first_index=begin))
        assert [item.pts for item in rest] == [item.pts for item in whole[begin:]]
        assert all(np.array_equal(a.frame.image, b.frame.image) for a, b in zip(rest, whole[begin:], strict=True))
    with open_video(path) as video:
        for _ in range(3):
            assert sum(1 for _ in video.decode()) == 100
            video.rewind()


def test_what_was_put_in_order_counts_even_if_reading_ends_early(tmp_path: Path) -> None:
    """As that of a segment in a cluster does."""
    make_clip(tmp_path / "a.mkv", frames=20, stamps=[40 * k for k in range(20)])  # Matroska rounds to milliseconds
    frames = FileFrames(probe(tmp_path / "a.mkv"))
    reading = iter(frames)
    for _ in range(10):
        next(reading)
    reading.close()
    assert frames.restamped > 0
