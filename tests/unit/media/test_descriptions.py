"""MP4 files with several sample descriptions in the video track, as joined films have them."""

import struct
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import pytest

from realtime.errors import SourceError
from realtime.looks.looping_video import LoopingVideo
from realtime.media.descriptions import video_descriptions
from realtime.media.probe import probe
from realtime.media.reader import FileFrames
from realtime.sources.video import VideoSource
from realtime.structures import Size
from tests.clips import make_clip, put_cover_first
from tests.mp4 import box, join_descriptions
from tests.unit.media.test_sizes import disc, images, roundness

FRAMES = 6


def make(path: Path, size: Size, aspect: Fraction = Fraction(1), codec: str = "libx264") -> None:
    options = {"bf": "0", "g": "3", "crf": "8"} if codec == "libx264" else {"g": "3"}
    make_clip(
        path,
        frames=FRAMES,
        size=size,
        pixel_aspect=aspect,
        image_of=lambda _, size: disc(size, float(aspect)),
        codec=codec,
        options=options,
    )


@pytest.mark.parametrize("is_turned", [False, True])
@pytest.mark.parametrize(
    ("first", "second", "size"),
    [
        (((96, 54), 1), ((320, 180), 1), (320, 180)),
        (((320, 180), 1), ((96, 54), 1), (320, 180)),
        (((320, 180), 1), ((160, 180), 2), (320, 180)),
        (((160, 90), 1), ((160, 90), 2), (160, 90)),
    ],
)
def test_every_description_is_shown_in_its_own_shape(
    first: tuple[Size, int], second: tuple[Size, int], size: Size, is_turned: bool, tmp_path: Path
) -> None:
    parts = (second, first) if is_turned else (first, second)
    for part, (coded, aspect) in enumerate(parts):
        make(tmp_path / f"{part}.mp4", coded, Fraction(aspect))
    path = tmp_path / "joined.mp4"
    join_descriptions(tmp_path / "0.mp4", tmp_path / "1.mp4", path)
    assert video_descriptions(path) == ["avc1", "avc1"]
    info = probe(path)
    if not is_turned:
        assert info.size == size
    shown = images(info)
    assert len(shown) == 2 * FRAMES
    assert {image.shape for image in shown} == {(info.size[1], info.size[0], 3)}
    for image in shown:
        assert roundness(image) * info.stored_aspect == pytest.approx(1, abs=0.06)
    resumed = list(FileFrames(info, from_pts=info.start_pts + (FRAMES + 2) * info.frame_duration, first_index=8))
    assert [(item.frame.image == image).all() for item, image in zip(resumed, shown[8:], strict=True)] == [True] * 4


@pytest.mark.parametrize("read", [probe, VideoSource, LoopingVideo])
@pytest.mark.parametrize("codecs", [("libx264", "libx265"), ("libx265", "libx264")])
def test_a_codec_that_changes_is_named(codecs: tuple[str, str], read: Callable[[Path], object], tmp_path: Path) -> None:
    for part, codec in enumerate(codecs):
        make(tmp_path / f"{part}.mp4", (64, 48), codec=codec)
    path = tmp_path / "joined.mp4"
    join_descriptions(tmp_path / "0.mp4", tmp_path / "1.mp4", path)
    names = ", then ".join({"libx264": "avc1", "libx265": "hev1"}[codec] for codec in codecs)
    with pytest.raises(SourceError, match=rf"joined\.mp4 changes its codec in mid-file \({names}\); convert it first"):
        read(path)


@pytest.mark.slow
def test_the_descriptions_of_ordinary_and_broken_files_are_read(tmp_path: Path) -> None:
    path = tmp_path / "a.mp4"
    put_cover_first(path)
    assert video_descriptions(path) == ["avc1"]
    data = path.read_bytes()
    at = data.index(b"moov") - 4
    path.write_bytes(data[:at] + struct.pack(">I4sQ", 1, b"free", 20) + bytes(4) + data[at:])
    assert video_descriptions(path) == ["avc1"]  # after a box with a size of 64 bits
    for size in (0, 1, 7, 2**31):
        path.write_bytes(struct.pack(">I4s", size, b"moov") + box(b"trak", box(b"mdia")))
        assert video_descriptions(path) == []
    for end in range(at, len(data), 5):
        path.write_bytes(data[:end])
        assert video_descriptions(path) in ([], ["avc1"])
    assert video_descriptions(tmp_path / "none.mp4") == []
