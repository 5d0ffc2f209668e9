import struct
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest

from realtime.errors import SourceError
from realtime.sinks.recording import RecordingSink
from realtime.sources.video import VideoSource
from realtime.structures import Image, Pacing
from tests.clips import make_clip
from tests.conftest import released
from tests.fakes_io import FakeClock


def write_video(path: Path, images: list[Image], fps: float = 25.0) -> Path:
    height, width = images[0].shape[:2]
    sink = RecordingSink(path, size=(width, height), fps=fps, pacing=Pacing.LOSSLESS, quality=4)
    for image in images:
        sink.write(released(image))
    sink.close()
    return path


def greys(count: int) -> list[Image]:
    return [np.full((48, 64, 3), 20 * k, np.uint8) for k in range(count)]


def test_every_frame_comes_in_order_with_its_seconds(tmp_path: Path) -> None:
    source = VideoSource(write_video(tmp_path / "a.mp4", greys(10)), pacing=Pacing.LOSSLESS)
    frames = [frame for frame in iter(source.read, None) if frame is not None]
    source.close()
    assert [round(frame.image.mean() / 20) for frame in frames] == list(range(10))
    assert [frame.captured_at for frame in frames] == pytest.approx([k / 25 for k in range(10)])
    assert source.frame_count == 10
    assert source.fps == 25


def test_at_its_own_pace_frames_wait_for_their_time(tmp_path: Path) -> None:
    clock = FakeClock(100.0)
    source = VideoSource(write_video(tmp_path / "a.mp4", greys(3)), clock=clock, wait=clock.wait)
    times = [frame.captured_at for frame in iter(source.read, None) if frame is not None]
    source.close()
    assert times == pytest.approx([100.0, 100.04, 100.08])


def mark_as_turned(path: Path, clockwise: int) -> None:
    """Write what a phone held sideways writes into an MP4: a display matrix in the header of the track."""
    matrix = {90: (0, 1, -1, 0), 180: (-1, 0, 0, -1), 270: (0, -1, 1, 0)}[clockwise]
    a, b, c, d = (value * 0x10000 for value in matrix)
    data = bytearray(path.read_bytes())
    struct.pack_into(">9i", data, data.index(b"tkhd") + 4 + 40, a, b, 0, c, d, 0, 0, 0, 0x40000000)
    path.write_bytes(data)


@pytest.mark.parametrize(("clockwise", "corner"), [(90, "top right"), (180, "bottom right"), (270, "bottom left")])
def test_a_video_of_a_phone_held_sideways_is_upright(tmp_path: Path, clockwise: int, corner: str) -> None:
    image = np.zeros((48, 64, 3), np.uint8)
    image[:24, :32] = 255  # the top left corner, which turning moves to ``corner``
    path = write_video(tmp_path / "a.mp4", [image])
    mark_as_turned(path, clockwise)
    source = VideoSource(path, pacing=Pacing.LOSSLESS)
    frame = source.read()
    source.close()
    assert frame is not None
    assert frame.size == source.size == ((48, 64) if clockwise % 180 else (64, 48))
    corners = {
        "top left": frame.image[4, 4],
        "top right": frame.image[4, -4],
        "bottom left": frame.image[-4, 4],
        "bottom right": frame.image[-4, -4],
    }
    assert [name for name, pixel in corners.items() if pixel.min() > 200] == [corner]


def test_colours_come_back_as_they_were_written(tmp_path: Path) -> None:
    columns = np.random.default_rng(1).integers(30, 226, (1, 8, 3), dtype=np.uint8)
    image = np.repeat(np.repeat(columns, 16, axis=1), 96, axis=0)
    source = VideoSource(write_video(tmp_path / "a.mp4", [image]), pacing=Pacing.LOSSLESS)
    frame = source.read()
    source.close()
    assert frame is not None
    middles = np.abs(frame.image[40, 8::16].astype(int) - image[40, 8::16])
    assert middles.max() <= 4


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [("text.mp4", b"hello " * 100, "not a video"), ("zero.mp4", b"", "is empty"), ("gone.mp4", None, "no such file")],
)
def test_a_file_that_is_not_a_video_is_explained(tmp_path: Path, name: str, content: bytes | None, says: str) -> None:
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(SourceError, match=says) as caught:
        VideoSource(path)
    assert name in str(caught.value)
    assert not str(caught.value).endswith(".")
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("name", ["notes.txt", "notes.nfo", "notes.cdg", "notes.bin", "notes.mp4", "notes"])
def test_a_text_file_is_not_a_video_whatever_its_name(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("a line of text\n" * 2000, encoding="utf-8")
    with pytest.raises(SourceError, match="not a video"):
        VideoSource(tmp_path / name)


def test_a_playlist_does_not_lead_into_the_network(tmp_path: Path) -> None:
    path = tmp_path / "list.m3u8"
    path.write_text("#EXTM3U\n#EXT-X-TARGETDURATION:9\n#EXTINF:9,\nhttp://127.0.0.1:9/a.ts\n#EXT-X-ENDLIST\n")
    with pytest.raises(SourceError):
        VideoSource(path)


def test_a_folder_and_a_file_with_only_audio_are_refused(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="is a folder"):
        VideoSource(tmp_path)
    path = tmp_path / "sound.mp4"
    with av.open(str(path), "w") as container:
        stream = container.add_stream("aac", rate=8000, layout="mono")
        samples = av.AudioFrame.from_ndarray(np.zeros((1, 1024), np.float32), format="fltp", layout="mono")
        samples.sample_rate, samples.pts, samples.time_base = 8000, 0, Fraction(1, 8000)
        container.mux(stream.encode(samples))
        container.mux(stream.encode(None))
    with pytest.raises(SourceError, match="has no video stream"):
        VideoSource(path)


def test_a_file_cut_off_in_the_middle_plays_as_far_as_it_goes(tmp_path: Path) -> None:
    whole = write_video(tmp_path / "a.mkv", [np.random.default_rng(k).integers(0, 256, (48, 64, 3), np.uint8)
                                             for k in range(40)])  # fmt: skip
    part = tmp_path / "part.mkv"
    part.write_bytes(whole.read_bytes()[: whole.stat().st_size // 2])
    source = VideoSource(part, pacing=Pacing.LOSSLESS)
    count = sum(1 for _ in iter(source.read, None))
    source.close()
    assert 5 < count < 40


def test_an_address_that_does_not_answer_is_explained() -> None:
    with pytest.raises(SourceError, match="cannot be opened"):
        VideoSource("http://127.0.0.1:9/video.mp4")


def test_an_unknown_codec_is_reported(tmp_path: Path) -> None:
    path = write_video(tmp_path / "odd.mkv", greys(2))
    path.write_bytes(path.read_bytes().replace(b"V_MPEG4/ISO/AVC", b"V_MPEG4/ISO/XYZ"))
    with pytest.raises(SourceError, match=r"odd\.mkv has"):
        VideoSource(path, pacing=Pacing.LOSSLESS)


@pytest.mark.parametrize(
    ("stamps", "waits"),
    [
        ([0, 3000, *range(9_000_000, 9_120_000, 3000)], 1.4),
        ([0, 5_400_000, 10_800_000], 120),
    ],
    ids=["a gap of 100 s is skipped", "a picture a minute is not a gap"],
)
def test_a_long_gap_is_skipped_and_said(
    tmp_path: Path, stamps: list[int], waits: float, caplog: pytest.LogCaptureFixture
) -> None:
    make_clip(tmp_path / "a.mp4", stamps=stamps)
    clock = FakeClock(5.0)
    source = VideoSource(tmp_path / "a.mp4", clock=clock, wait=clock.wait)
    frames = list(iter(source.read, None))
    source.close()
    assert len(frames) == len(stamps)
    assert clock.now - 5.0 == pytest.approx(waits, rel=0.5)
    assert ("a gap of 100 s is skipped" in caplog.text) == (waits < 2)
