"""Segments joined: time stamps, orientation, audio and the rest are those of the source."""

from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest
from av.stream import AttachmentStream

from realtime.media.probe import probe
from realtime.media.reader import FileFrames
from tests.clips import make_clip, packets, pictures, seconds
from tests.unit.media.remaking import remake

pytestmark = pytest.mark.slow  # encodes whole videos

UNEVEN = [0, 1500, 4500, 4600, 13_000, 16_003, 16_004, 40_000, 43_000, 46_000, 49_001, 90_000]


@pytest.mark.parametrize("stamps", [UNEVEN, [3000 * k + 126_000 for k in range(12)], [3003 * k for k in range(12)]])
def test_time_stamps_are_kept_exactly(tmp_path: Path, stamps: list[int]) -> None:
    source, output = tmp_path / "a.mp4", tmp_path / "b.mp4"
    make_clip(source, stamps=stamps)
    remake(source, output)
    assert [frame.pts for frame in pictures(output)] == [frame.pts for frame in pictures(source)]
    assert pictures(output)[0].time_base == pictures(source)[0].time_base


def test_time_stamps_are_kept_with_reordered_frames(tmp_path: Path) -> None:
    source, output = tmp_path / "a.mp4", tmp_path / "b.mp4"
    stamps = [3000 * k + (k % 3) * 400 for k in range(60)]
    make_clip(source, stamps=stamps, options={"bf": "8", "crf": "10", "b-adapt": "0"})
    remake(source, output, cut=17)
    assert seconds(output) == pytest.approx(seconds(source), abs=1e-9)
    with av.open(str(output)) as container:
        order = [packet.dts for packet in container.demux(video=0) if packet.dts is not None]
    assert order == sorted(set(order))


def test_matroska_is_within_its_own_millisecond(tmp_path: Path) -> None:
    source, output = tmp_path / "a.mp4", tmp_path / "b.mkv"
    make_clip(source, stamps=UNEVEN)
    remake(source, output)
    assert seconds(output) == pytest.approx(seconds(source), abs=0.00051)


def test_negative_start_times_are_kept(tmp_path: Path) -> None:
    source, output = tmp_path / "a.mp4", tmp_path / "b.mp4"
    make_clip(source, stamps=[3000 * k - 9000 for k in range(12)], tracks=1)
    remake(source, output)
    assert seconds(output) == pytest.approx(seconds(source), abs=1e-9)
    assert [at for at, _ in packets(output)[1]] == pytest.approx([at for at, _ in packets(source)[1]], abs=1e-3)


@pytest.mark.parametrize("ending", [".mp4", ".mkv"])
def test_audio_subtitles_chapters_and_tags_are_copied(tmp_path: Path, ending: str) -> None:
    source, output = tmp_path / f"a{ending}", tmp_path / f"b{ending}"
    make_clip(source, tracks=2, subtitles=True, chapters=True, metadata={"title": "Talk", "comment": "naïve"})
    remake(source, output)
    before, after = packets(source), packets(output)
    kinds = 3 if ending == ".mp4" else 2
    for index in range(1, kinds):
        assert [content for _, content in after[index]] == [content for _, content in before[index]]
        assert [at for at, _ in after[index]] == pytest.approx([at for at, _ in before[index]], abs=1e-3)
    with av.open(str(source)) as a, av.open(str(output)) as b:
        assert [s.metadata.get("language") for s in b.streams.audio] == ["deu", "fra"]
        assert b.streams.subtitles[0].metadata["language"] == "swa"
        tags = {key.lower(): value for key, value in b.metadata.items()}
        assert (tags["title"], tags["comment"]) == ("Talk", "naïve")
        assert [c["metadata"]["title"] for c in b.chapters()] == ["One", "Zwei 二"]
        assert [(c["start"], c["end"]) for c in b.chapters()] == [(c["start"], c["end"]) for c in a.chapters()]


def test_of_attached_files_only_fonts_are_copied_as_others_may_show_the_room(tmp_path: Path) -> None:
    source, output = tmp_path / "a.mkv", tmp_path / "b.mkv"
    fonts = [("a.ttf", "application/octet-stream"), ("b", "font/otf")]
    pictures = [("cover.webp", "image/webp"), ("cover.jpg", "image/jpeg"), ("c.heic", "application/octet-stream")]
    make_clip(source, attached=[*fonts, *pictures])
    remake(source, output)
    with av.open(str(output)) as container:
        assert [stream.type for stream in container.streams] == ["video", "attachment", "attachment"]
        assert [stream.name for stream in container.streams if isinstance(stream, AttachmentStream)] == ["a.ttf", "b"]


def test_custom_tags_survive_in_mp4(tmp_path: Path) -> None:
    source, output = tmp_path / "a.mkv", tmp_path / "b.mp4"
    make_clip(source, metadata={"room": "12b"})
    remake(source, output)
    with av.open(str(output)) as container:
        assert {k.lower(): v for k, v in container.metadata.items()}["room"] == "12b"


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
def test_rotation_and_pixel_aspect_are_kept(tmp_path: Path, rotation: int) -> None:
    source, output = tmp_path / "a.mp4", tmp_path / "b.mp4"
    make_clip(source, frames=6, rotation=rotation, pixel_aspect=Fraction(4, 3))
    info = probe(source)
    assert info.size == ((48, 64) if rotation % 180 else (64, 48))
    first = next(iter(FileFrames(info))).frame
    assert first.size == info.size
    remake(source, output)
    with av.open(str(output)) as container:
        assert container.streams.video[0].sample_aspect_ratio == Fraction(4, 3)
        frame = next(container.decode(video=0))
    assert frame.rotation % 360 == pictures(source)[0].rotation % 360
    difference = frame.to_ndarray(format="gray").astype(int) - pictures(source)[0].to_ndarray(format="gray")
    assert np.abs(difference).mean() < 2


def test_ten_audio_tracks_are_ten_tracks(tmp_path: Path) -> None:
    make_clip(tmp_path / "a.mkv", tracks=10)
    remake(tmp_path / "a.mkv", tmp_path / "b.mkv")
    with av.open(str(tmp_path / "b.mkv")) as container:
        assert len(container.streams.audio) == 10


def test_file_names_may_contain_anything(tmp_path: Path) -> None:
    source, output = tmp_path / "a 'b\" %d – ü 二.mp4", tmp_path / "c:d 'e\" %05d ß.mp4"  # noqa: RUF001
    make_clip(source, tracks=1)
    remake(source, output)
    assert len(pictures(output)) == 30
