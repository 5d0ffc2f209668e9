"""Frames that change their size or have no square pixels: a disc stays a disc, in the largest size of the file."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import cv2
import numpy as np
import pytest

from realtime.media.info import VideoInfo
from realtime.media.probe import probe
from realtime.media.reader import FileFrames
from realtime.sources.video import VideoSource
from realtime.structures import Image, Pacing, Size
from tests.clips import make_clip
from tests.unit.media.remaking import remake

GROWING = ((96, 54), (320, 180), (90, 160))
"""A call that begins small, grows, and is held upright at the end."""


def disc(size: Size, aspect: float = 1.0) -> Image:
    """A white disc as it is stored with pixels ``aspect`` times as wide as high."""
    image, radius = np.full((size[1], size[0], 3), 30, np.uint8), min(size) / 3
    axes = round(radius / aspect) if aspect > 1 else round(radius), round(radius * min(1, aspect))
    cv2.ellipse(image, (size[0] // 2, size[1] // 2), axes, 0, 0, 360, (255, 255, 255), -1)
    return image


def roundness(image: Image) -> float:
    """Width of the disc divided by its height."""
    _, _, width, height = cv2.boundingRect((image[..., 1] > 140).view(np.uint8))
    return width / height


def packets(codec: str, sizes: Sequence[Size], frames: int) -> Iterator[Any]:
    for part, size in enumerate(sizes):
        encoder: Any = av.CodecContext.create(codec, "w")
        encoder.width, encoder.height, encoder.pix_fmt = *size, "yuv420p"
        encoder.framerate, encoder.time_base, encoder.max_b_frames = Fraction(25), Fraction(1, 25), 0
        for index in range(frames):
            frame = av.VideoFrame.from_ndarray(disc(size), "bgr24").reformat(format="yuv420p")
            frame.pts, frame.time_base = part * frames + index, Fraction(1, 25)
            yield from encoder.encode(frame)
        yield from encoder.encode(None)


def make_changing(path: Path, codec: str, sizes: Sequence[Size] = GROWING, frames: int = 6) -> None:
    with av.open(str(path), "w") as container:
        stream: Any = container.add_stream(codec, rate=25)
        stream.width, stream.height, stream.pix_fmt = *sizes[0], "yuv420p"
        stream.codec_context.max_b_frames = 0
        for packet in packets(codec, sizes, frames):
            packet.stream = stream
            container.mux(packet)


def images(info: VideoInfo) -> list[Image]:
    return [item.frame.image for item in FileFrames(info)]


@pytest.mark.parametrize(
    ("name", "codec"),
    [
        ("a.ts", "libx264"),
        ("a.ts", "mpeg2video"),
        ("a.webm", "libvpx"),
        ("a.webm", "libvpx-vp9"),
        ("a.h264", "libx264"),
    ],
)
def test_frames_are_fitted_into_the_largest_size_of_the_file(tmp_path: Path, name: str, codec: str) -> None:
    make_changing(tmp_path / name, codec)
    info = probe(tmp_path / name)
    assert info.size == (320, 180)
    shown = images(info)
    assert len(shown) == (16 if codec == "mpeg2video" else 18)  # ffmpeg's decoder drops a frame where the size changes
    for image in shown:
        assert image.shape == (180, 320, 3)
        assert roundness(image) == pytest.approx(1, abs=0.06)
    assert shown[0][90, 160].min() > 200
    remake(tmp_path / name, tmp_path / "b.mp4")
    assert probe(tmp_path / "b.mp4").size == (320, 180)


def test_a_file_of_one_size_keeps_it(tmp_path: Path) -> None:
    make_changing(tmp_path / "a.ts", "libx264", sizes=[(96, 54)] * 2)
    info = probe(tmp_path / "a.ts")
    assert (info.size, info.fit) == ((96, 54), None)


@pytest.mark.parametrize("rotation", [0, 90])
def test_the_output_size_can_be_given(tmp_path: Path, rotation: int) -> None:
    path = tmp_path / "a.mp4"
    make_clip(path, frames=3, size=(64, 48), image_of=lambda _, size: disc(size), rotation=rotation)
    info = probe(path, output_size=(200, 100))
    for image in images(info):
        assert image.shape == (100, 200, 3)
        assert roundness(image) == pytest.approx(1, abs=0.05)


@pytest.mark.parametrize("aspect", [Fraction(4, 3), Fraction(3, 4)])
@pytest.mark.parametrize("rotation", [0, 90])
def test_live_and_backgrounds_show_square_pixels(tmp_path: Path, aspect: Fraction, rotation: int) -> None:
    path = tmp_path / "a.mp4"
    make_clip(
        path,
        frames=3,
        size=(240, 180),
        image_of=lambda _, size: disc(size, float(aspect)),
        pixel_aspect=aspect,
        rotation=rotation,
    )
    source = VideoSource(path, pacing=Pacing.LOSSLESS)
    frame = source.read()
    source.close()
    assert frame is not None
    assert frame.size == source.size
    assert sorted(frame.size) == ([180, 320] if aspect > 1 else [240, 240])
    assert roundness(frame.image) == pytest.approx(1, abs=0.03)


def test_files_keep_pixels_that_are_not_square(tmp_path: Path) -> None:
    make_clip(tmp_path / "a.mp4", frames=3, pixel_aspect=Fraction(4, 3))
    info = probe(tmp_path / "a.mp4")
    assert (info.size, info.stored_aspect) == ((64, 48), Fraction(4, 3))
    assert (info.with_square_pixels().size, info.with_square_pixels().stored_aspect) == ((85, 48), 1)


@pytest.mark.parametrize(("codec", "is_read"), [("libvpx", True), ("mpeg4", False)])
def test_a_file_is_read_to_its_end_only_for_sizes_that_are_found(
    codec: str, is_read: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_changing(tmp_path / "call.mkv", codec, sizes=GROWING[:1])
    asked: list[object] = []
    monkeypatch.setattr("realtime.media.probe.read_packets", lambda *_: asked.append(_) or iter(()))
    assert probe(tmp_path / "call.mkv").size == GROWING[0]
    assert bool(asked) is is_read


@pytest.mark.parametrize("interlaced", [False, True])
def test_a_pixel_aspect_that_changes_is_followed(tmp_path: Path, interlaced: bool) -> None:
    aspects = Fraction(16, 15), Fraction(64, 45), Fraction(1, 2)
    options = {"crf": "8"} | ({"flags": "+ilme+ildct", "x264-params": "tff=1"} if interlaced else {})
    data = b""
    for aspect in aspects:
        make_clip(
            tmp_path / "part.ts",
            frames=20,
            size=(180, 144),
            image_of=lambda _, size, aspect=aspect: disc(size, float(aspect)),
            pixel_aspect=aspect,
            options=options,
        )
        data += (tmp_path / "part.ts").read_bytes()
    path = tmp_path / "a.ts"
    path.write_bytes(data)
    info = probe(path)
    assert info.pixel_aspect == aspects[0]
    frames = FileFrames(info)
    shown = [item.frame.image for item in frames]
    assert frames.resized == 40
    assert {image.shape for image in shown} == {(144, 180, 3)}
    for index in (0, 19, 20, 39, 40, 59):
        assert roundness(shown[index]) * info.pixel_aspect == pytest.approx(1, abs=0.05), index
    source = VideoSource(path, pacing=Pacing.LOSSLESS)
    live = [frame.image for frame in iter(source.read, None) if frame is not None]
    source.close()
    for index in (0, 19, 20, 39, 40, 59):
        assert roundness(live[index]) == pytest.approx(1, abs=0.05), index


def test_the_pixel_aspect_of_the_file_counts_before_that_of_its_frames(tmp_path: Path) -> None:
    make_clip(tmp_path / "a.mp4", frames=3, pixel_aspect=Fraction(4, 3))
    data = (tmp_path / "a.mp4").read_bytes()
    at = data.index(b"pasp") + 4
    (tmp_path / "a.mp4").write_bytes(data[:at] + bytes((0, 0, 0, 2, 0, 0, 0, 1)) + data[at + 8 :])
    info = probe(tmp_path / "a.mp4")
    frames = FileFrames(info)
    assert len(list(frames)) == 3
    assert (info.pixel_aspect, frames.resized) == (2, 0)
