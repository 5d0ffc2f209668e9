"""Files taken apart and put together: stamps, colours, shape, sound and the rest are those of the source."""

import os
import sys
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest
from av.stream import AttachmentStream

from realtime.errors import SinkError, SourceError, UsageError
from realtime.media import colours
from realtime.media.codecs import CODECS, Encoding, codec_for
from realtime.media.encode import SegmentWriter, stamps_path
from realtime.media.join import Segment, check_copies, join
from realtime.media.probe import probe
from realtime.media.reader import FileFrames
from tests.clips import make_clip, packets, pictures, scene, seconds
from tests.conftest import released

pytestmark = pytest.mark.slow  # whole videos are coded

UNEVEN = [0, 1500, 4500, 4600, 13_000, 16_003, 16_004, 40_000, 43_000, 46_000, 49_001, 90_000]


def remake(source: Path, output: Path, *, codec: str | None = None, cut: int = 5, **settings: Any) -> None:
    """Decode ``source``, encode it in pieces of ``cut`` frames, and join them into ``output``."""
    with_alpha = settings.pop("with_alpha", False)
    encoding = Encoding(codec_for(output, codec, with_alpha=with_alpha), None, with_alpha, threads=2)
    info = probe(source)
    check_copies(source, output, info, encoding, ())
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
    pieces = [Segment.load(path) for path in writers]
    assert all(pieces)
    join([piece for piece in pieces if piece], info, encoding, output, **settings)


@pytest.mark.parametrize("stamps", [UNEVEN, [3000 * k + 126_000 for k in range(12)], [3003 * k for k in range(12)]])
def test_time_stamps_are_kept_exactly(tmp_path: Path, stamps: list[int]) -> None:
    source, output = tmp_path / "a.mp4", tmp_path / "b.mp4"
    make_clip(source, stamps=stamps)
    remake(source, output)
    assert [frame.pts for frame in pictures(output)] == [frame.pts for frame in pictures(source)]
    assert pictures(output)[0].time_base == pictures(source)[0].time_base


def test_time_stamps_are_kept_where_pictures_are_coded_out_of_order(tmp_path: Path) -> None:
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


@pytest.mark.parametrize("ending", [".mp4", ".mkv"])
def test_sound_subtitles_chapters_and_tags_are_copied(tmp_path: Path, ending: str) -> None:
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


def test_of_attached_files_only_fonts_are_copied_for_others_may_show_the_room(tmp_path: Path) -> None:
    source, output = tmp_path / "a.mkv", tmp_path / "b.mkv"
    fonts = [("a.ttf", "application/octet-stream"), ("b", "font/otf")]
    pictures = [("cover.webp", "image/webp"), ("cover.jpg", "image/jpeg"), ("c.heic", "application/octet-stream")]
    make_clip(source, attached=[*fonts, *pictures])
    remake(source, output)
    with av.open(str(output)) as container:
        assert [stream.type for stream in container.streams] == ["video", "attachment", "attachment"]
        assert [stream.name for stream in container.streams if isinstance(stream, AttachmentStream)] == ["a.ttf", "b"]


def test_tags_of_ones_own_survive_in_mp4(tmp_path: Path) -> None:
    source, output = tmp_path / "a.mkv", tmp_path / "b.mp4"
    make_clip(source, metadata={"room": "12b"})
    remake(source, output)
    with av.open(str(output)) as container:
        assert {k.lower(): v for k, v in container.metadata.items()}["room"] == "12b"


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
def test_rotation_and_the_shape_of_a_pixel_are_kept(tmp_path: Path, rotation: int) -> None:
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


@pytest.mark.parametrize("matrix", [1, 5, 6])
@pytest.mark.parametrize("full_range", [False, True])
def test_colours_go_round_without_a_shift(tmp_path: Path, matrix: int, full_range: bool) -> None:
    source, output = tmp_path / "a.mp4", tmp_path / "b.mp4"
    make_clip(source, frames=6, size=(320, 240), matrix=matrix, full_range=full_range)
    remake(source, output)
    before, after = pictures(source), pictures(output)
    for a, b in zip(before, after, strict=True):
        tags = [(f.colorspace, f.color_range, f.color_primaries, f.color_trc) for f in (a, b)]
        assert tags[0] == tags[1]
        difference = b.to_ndarray(format="yuv444p").astype(int) - a.to_ndarray(format="yuv444p")
        assert np.abs(difference).mean() < 1
        assert np.abs(difference.mean(axis=(1, 2))).max() < 0.75


@pytest.mark.parametrize("pixel_format", ["yuv420p", "yuv444p", "yuv422p10le", "yuva444p10le"])
def test_an_image_survives_being_stored(tmp_path: Path, pixel_format: str) -> None:
    make_clip(tmp_path / "a.mp4", frames=1, size=(128, 96))
    info = probe(tmp_path / "a.mp4")
    image = scene(3, (128, 96))
    again = colours.ImageConverter(info)(colours.to_picture(image, info, pixel_format))
    assert np.abs(again.astype(int) - image).mean() < 1.5


@pytest.mark.parametrize(
    ("codec", "ending", "with_alpha"),
    [
        ("h264", ".mov", False),
        ("h265", ".mp4", False),
        ("h265", ".mkv", False),
        ("av1", ".mp4", False),
        ("av1", ".webm", False),
        ("vp9", ".webm", False),
        ("vp9", ".webm", True),
        ("prores", ".mov", False),
        ("prores", ".mov", True),
    ],
)
def test_every_codec_gives_every_frame(tmp_path: Path, codec: str, ending: str, with_alpha: bool) -> None:
    source, output = tmp_path / "a.mp4", tmp_path / f"b{ending}"
    make_clip(source, frames=11, size=(128, 96))
    remake(source, output, codec=codec, with_alpha=with_alpha)
    assert seconds(output) == pytest.approx(seconds(source), abs=0.00051)
    decoded = pictures(output, CODECS[codec].encoder if codec == "vp9" else None)
    assert len(decoded) == 11
    for before, after in zip(pictures(source), decoded, strict=True):
        difference = after.to_ndarray(format="bgr24").astype(int) - before.to_ndarray(format="bgr24")
        assert np.abs(difference).mean() < 4
    if with_alpha:
        assert abs(float(decoded[5].to_ndarray(format="rgba")[..., 3].mean()) - 128) < 2
    with av.open(str(output)) as container:
        tag = container.streams.video[0].codec_context.codec_tag
        assert tag == {("h265", ".mp4"): "hvc1", ("prores", ".mov"): "ap4h" if with_alpha else "apch"}.get(
            (codec, ending), tag
        )


def test_reading_may_begin_anywhere(tmp_path: Path) -> None:
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


def test_interlaced_pictures_are_refused_or_made_whole(tmp_path: Path) -> None:
    path = tmp_path / "a.mkv"
    make_clip(path, frames=10, options={"flags": "+ildct+ilme", "x264-params": "tff=1"})
    with pytest.raises(UsageError, match="--deinterlace"):
        probe(path)
    info = probe(path, deinterlace=True)
    assert [item.pts for item in FileFrames(info)] == [round(1000 * at) for at in seconds(path)]


def test_high_dynamic_range_is_refused_in_words(tmp_path: Path) -> None:
    path = tmp_path / "a.mkv"
    with av.open(str(path), "w") as container:
        video: Any = container.add_stream("libx265", rate=30, options={"x265-params": "log-level=none"})
        video.width, video.height, video.pix_fmt = 64, 48, "yuv420p10le"
        video.codec_context.color_trc, video.codec_context.color_primaries, video.codec_context.colorspace = 16, 9, 9
        for _ in range(3):
            container.mux(video.encode(av.VideoFrame(64, 48, "yuv420p10le")))
        container.mux(video.encode(None))
    with pytest.raises(SourceError, match=r"high dynamic range \(PQ\)"):
        probe(path)


def test_ten_bits_of_standard_range_are_taken(tmp_path: Path) -> None:
    make_clip(tmp_path / "a.mkv", frames=5, pixel_format="yuv420p10le", size=(128, 96))
    remake(tmp_path / "a.mkv", tmp_path / "b.mp4")
    before, after = pictures(tmp_path / "a.mkv"), pictures(tmp_path / "b.mp4")
    difference = after[2].to_ndarray(format="bgr24").astype(int) - before[2].to_ndarray(format="bgr24")
    assert np.abs(difference).mean() < 1.5


def test_a_piece_counts_once_it_is_whole(tmp_path: Path) -> None:
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
def test_no_encoder_makes_itself_more_urgent_than_all_else(tmp_path: Path) -> None:
    make_clip(tmp_path / "a.mp4", frames=4, size=(128, 96))
    info, before = probe(tmp_path / "a.mp4"), os.sched_getscheduler(0)
    writer = SegmentWriter(tmp_path / "000000.mkv", info, Encoding("av1", None, with_alpha=False, threads=1))
    for item in FileFrames(info):
        writer.write(released(item.frame.image), item.pts, item.duration)
    assert {os.sched_getscheduler(int(thread.name)) for thread in Path("/proc/self/task").iterdir()} == {before}
    writer.finish()


@pytest.mark.parametrize(
    ("name", "codec", "with_alpha", "message"),
    [
        ("a.avi", None, False, ".mp4"),
        ("a.mp4", None, True, ".webm"),
        ("a.mp4", "prores", False, ".mov"),
        ("a.mkv", "h264", True, "vp9 or prores"),
        ("a.mkv", "mpeg2", False, "h264, h265"),
    ],
)
def test_what_no_file_can_hold_is_refused(name: str, codec: str | None, with_alpha: bool, message: str) -> None:
    with pytest.raises(UsageError, match=message):
        codec_for(Path(name), codec, with_alpha=with_alpha)


def test_streams_that_the_output_cannot_hold_are_named(tmp_path: Path) -> None:
    make_clip(tmp_path / "a.mkv", subtitles=True)
    info = probe(tmp_path / "a.mkv")
    encoding = Encoding("h264", None, with_alpha=False, threads=1)
    with pytest.raises(UsageError, match=r"a.mkv has subtitles .* --drop subtitle"):
        check_copies(tmp_path / "a.mkv", tmp_path / "b.mp4", info, encoding, ())
    check_copies(tmp_path / "a.mkv", tmp_path / "b.mp4", info, encoding, ("subtitle",))


def damaged(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


def test_files_that_are_no_video_are_refused_in_a_sentence(tmp_path: Path) -> None:
    make_clip(tmp_path / "good.mp4", tracks=1)
    good = (tmp_path / "good.mp4").read_bytes()
    with av.open(str(tmp_path / "sound.m4a"), "w", format="mp4") as container:
        sound: Any = container.add_stream("aac", rate=48_000)
        audio = av.AudioFrame.from_ndarray(np.zeros((2, 1024), np.float32), "fltp", "stereo")
        audio.sample_rate = 48_000
        container.mux(sound.encode(audio))
        container.mux(sound.encode(None))
    bad = [
        damaged(tmp_path / "text.mp4", b"I am a text\n" * 50),
        damaged(tmp_path / "empty.mp4", b""),
        damaged(tmp_path / "short.mp4", good[: len(good) // 2]),  # its table of contents is at the end
        tmp_path / "sound.m4a",
        tmp_path / "gone.mp4",
        tmp_path,
    ]
    for path in bad:
        with pytest.raises(SourceError, match=path.name):
            probe(path)


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


def test_a_file_cut_in_the_middle_of_a_packet_gives_what_is_there(tmp_path: Path) -> None:
    make_clip(tmp_path / "a.mkv", frames=60, tracks=1)
    content = (tmp_path / "a.mkv").read_bytes()
    cut = damaged(tmp_path / "b.mkv", content[: len(content) * 2 // 3 + 7])
    assert 20 < len(list(FileFrames(probe(cut)))) < 60
    remake(cut, tmp_path / "c.mp4")
    assert len(pictures(tmp_path / "c.mp4")) > 20


def test_pictures_of_another_size_are_scaled_to_the_first(tmp_path: Path) -> None:
    make_clip(tmp_path / "a.ts", frames=20, size=(64, 48))
    make_clip(tmp_path / "b.ts", frames=20, size=(128, 96))
    both = damaged(tmp_path / "c.ts", (tmp_path / "a.ts").read_bytes() + (tmp_path / "b.ts").read_bytes())
    frames = FileFrames(probe(both))
    sizes = {item.frame.size for item in frames}
    assert sizes == {(64, 48)}
    assert frames.resized > 0


@pytest.mark.parametrize("size", [(65, 49), (2, 2), (3, 5)])
def test_odd_sizes_lose_their_last_line(tmp_path: Path, size: tuple[int, int]) -> None:
    make_clip(tmp_path / "a.mkv", frames=4, size=size, codec="ffv1", options={}, pixel_format="yuv444p")
    remake(tmp_path / "a.mkv", tmp_path / "b.mp4")
    frame = pictures(tmp_path / "b.mp4")[0]
    assert (frame.width, frame.height) == (size[0] // 2 * 2, size[1] // 2 * 2)


def test_one_pixel_is_too_small_and_a_still_is_one_frame(tmp_path: Path) -> None:
    make_clip(tmp_path / "a.mkv", frames=2, size=(1, 1), codec="ffv1", options={}, pixel_format="yuv444p")
    with pytest.raises(SinkError, match="too small"):
        remake(tmp_path / "a.mkv", tmp_path / "b.mp4")
    import cv2

    packed = cv2.imencode(".png", scene(0, (64, 48)))[1]
    still = damaged(tmp_path / "still.mp4", packed.tobytes())
    remake(still, tmp_path / "c.mp4")
    assert len(pictures(tmp_path / "c.mp4")) == 1


def test_negative_start_times_are_kept(tmp_path: Path) -> None:
    source, output = tmp_path / "a.mp4", tmp_path / "b.mp4"
    make_clip(source, stamps=[3000 * k - 9000 for k in range(12)], tracks=1)
    remake(source, output)
    assert seconds(output) == pytest.approx(seconds(source), abs=1e-9)
    assert [at for at, _ in packets(output)[1]] == pytest.approx([at for at, _ in packets(source)[1]], abs=1e-3)


def test_ten_tracks_of_sound_are_ten_tracks(tmp_path: Path) -> None:
    make_clip(tmp_path / "a.mkv", tracks=10)
    remake(tmp_path / "a.mkv", tmp_path / "b.mkv")
    with av.open(str(tmp_path / "b.mkv")) as container:
        assert len(container.streams.audio) == 10


def test_names_may_have_anything_in_them(tmp_path: Path) -> None:
    source, output = tmp_path / "a 'b\" %d – ü 二.mp4", tmp_path / "c:d 'e\" %05d ß.mp4"  # noqa: RUF001
    make_clip(source, tracks=1)
    remake(source, output)
    assert len(pictures(output)) == 30
