"""Segments joined: time stamps, orientation, audio and the rest are those of the source."""

from fractions import Fraction
from pathlib import Path
from typing import Any

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


def loudest_hz(path: Path) -> float:
    """The frequency of the first twentieth of a second of the audio."""
    with av.open(str(path)) as container:
        frames = [next(container.decode(audio=0)) for _ in range(3)]
    samples = np.concatenate([frame.to_ndarray()[0] for frame in frames])[:2400]
    return float(np.abs(np.fft.rfft(samples)).argmax()) * frames[0].sample_rate / len(samples)


def make_trimmed(path: Path) -> None:
    """Write 2 s of video and audio of which an edit list hides the first half second, with its tone of 4 kHz."""
    with av.open(str(path), "w") as container:
        video: Any = container.add_stream("libx264", rate=30, options={"crf": "10", "g": "60"})
        video.width, video.height, video.pix_fmt, video.codec_context.time_base = 64, 48, "yuv420p", Fraction(1, 30)
        sound: Any = container.add_stream("aac", rate=48_000, layout="mono")
        container.start_encoding()
        packets = []
        for index in range(60):
            frame = av.VideoFrame.from_ndarray(np.full((48, 64, 3), 4 * index, np.uint8), "bgr24")
            frame.pts, frame.time_base = index - 15, Fraction(1, 30)
            packets += video.encode(frame.reformat(format="yuv420p"))
        for start in range(-24_576, 71_680, 1024):
            tone = np.sin(np.arange(start, start + 1024) * 2 * np.pi * (4000 if start < 0 else 400) / 48_000)
            audio = av.AudioFrame.from_ndarray((0.3 * tone).astype(np.float32)[None], "fltp", "mono")
            audio.sample_rate, audio.pts, audio.time_base = 48_000, start, Fraction(1, 48_000)
            packets += sound.encode(audio)
        packets += [*video.encode(None), *sound.encode(None)]
        for packet in sorted(packets, key=lambda packet: packet.dts * packet.time_base):
            container.mux(packet)


@pytest.mark.parametrize("name", ["b.mp4", "b.mkv", "b.webm", "b.mov"])
def test_nothing_that_an_edit_list_hides_is_seen_or_heard(tmp_path: Path, name: str) -> None:
    make_trimmed(tmp_path / "a.mp4")
    assert len(pictures(tmp_path / "a.mp4")) == 45
    remake(tmp_path / "a.mp4", tmp_path / name)
    shown = pictures(tmp_path / name)
    assert len(shown) == 45
    assert shown[0].to_ndarray(format="gray").mean() == pytest.approx(60, abs=8)
    with av.open(str(tmp_path / name)) as container:
        packets = [packet for packet in container.demux(audio=0) if packet.size]
        length_s = sum(packet.duration or 0 for packet in packets) * packets[0].time_base
    assert float(length_s) < 1.6, "what was hidden is not in the file"
    assert loudest_hz(tmp_path / name) == pytest.approx(400, abs=60)


@pytest.mark.parametrize(
    ("codec", "name"),
    [("h264", "b.mp4"), ("h264", "b.mkv"), ("h265", "b.mp4"), ("av1", "b.mp4"), ("vp9", "b.webm"), ("prores", "b.mov")],
)
@pytest.mark.parametrize(
    "stamps",
    [
        pytest.param([45_000 * index for index in range(8)], id="2 a second"),
        pytest.param([5_400_000 * index for index in range(5)], id="1 a minute"),
        pytest.param([0, 3000, 9000, 90_000, 93_000, 400_000, 403_000], id="any rate"),
    ],
)
def test_slow_and_uneven_videos_keep_their_times_and_length(
    tmp_path: Path, stamps: list[int], codec: str, name: str
) -> None:
    make_clip(tmp_path / "a.mp4", stamps=stamps)
    info = probe(tmp_path / "a.mp4")
    remake(tmp_path / "a.mp4", tmp_path / name, codec=codec)
    assert seconds(tmp_path / name) == pytest.approx([pts / 90_000 for pts in stamps], abs=0.001)
    *_, last = FileFrames(info)
    with av.open(str(tmp_path / name)) as container:
        assert container.duration is not None
        length_s = container.duration / 1_000_000
    assert length_s == pytest.approx((stamps[-1] + last.duration * info.time_base * 90_000) / 90_000, abs=0.05)


@pytest.mark.parametrize("name", ["b.mp4", "b.mkv", "b.webm", "b.mov"])
@pytest.mark.parametrize("matrix", [(-1, 0, 0, 1), (1, 0, 0, -1), (0, 1, 1, 0), (0, -1, -1, 0)])
def test_the_result_is_shown_as_the_input_with_its_flip(
    tmp_path: Path, name: str, matrix: tuple[int, int, int, int]
) -> None:
    a, b, c, d = (value << 16 for value in matrix)
    make_clip(tmp_path / "a.mp4", frames=2, display_matrix=[a, b, 0, c, d, 0, 0, 0, 1 << 30])
    remake(tmp_path / "a.mp4", tmp_path / name)
    shown, expected = (next(iter(FileFrames(probe(tmp_path / n)))).frame.image for n in (name, "a.mp4"))
    assert shown.shape == expected.shape
    assert np.abs(shown.astype(int) - expected).mean() < 4
