"""Recordings, live sources and backgrounds see the same video, as they open it through the same code."""

import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import av
import cv2
import numpy as np
import PIL.Image
import pytest

from realtime.errors import SourceError
from realtime.looks.looping_video import LoopingVideo
from realtime.media import video
from realtime.media.colours import ImageConverter, to_stored
from realtime.media.probe import probe
from realtime.media.reader import FileFrames
from realtime.media.video import Video, open_video
from realtime.sources.video import VideoSource
from realtime.structures import Image, Pacing
from tests.clips import make_clip, put_cover_first, scene

Read = Callable[[Path], list[Image]]


def from_file(path: Path) -> list[Image]:
    return [item.frame.image for item in FileFrames(probe(path))]


def live(path: Path) -> list[Image]:
    source = VideoSource(path, pacing=Pacing.LOSSLESS)
    images = [frame.image for frame in iter(source.read, None) if frame is not None]
    source.close()
    assert {(image.shape[1], image.shape[0]) for image in images} == {source.size}
    return images


def background(path: Path) -> list[Image]:
    loop, images = LoopingVideo(path), list[Image]()
    for tick in range(300):
        image = loop.image_at(tick / 90)
        if images and image is images[0]:
            continue
        if images and np.array_equal(image, images[0]):  # it begins again
            break
        if not images or image is not images[-1]:
            images.append(image)
    return images


READERS: dict[str, Read] = {"recording": from_file, "live": live, "background": background}


@pytest.fixture(params=READERS.values(), ids=READERS.keys())
def read(request: pytest.FixtureRequest) -> Read:
    return request.param


def same(images: Iterable[Image], others: Iterable[Image]) -> bool:
    return all(np.array_equal(a, b) for a, b in zip(images, others, strict=True))


def test_a_cover_picture_that_comes_first_is_not_the_video(tmp_path: Path, read: Read) -> None:
    path = tmp_path / "cover.mp4"
    put_cover_first(path)
    with av.open(str(path)) as container:
        assert [stream.width for stream in container.streams.video] == [100, 64]
    images = read(path)
    assert len(images) == 8
    for index, image in enumerate(images):
        assert image.shape == (48, 64, 3)
        assert np.abs(image.astype(int) - scene(index, (64, 48))).mean() < 4


@pytest.mark.parametrize("rotation", [90, 180, 270])
def test_every_reader_turns_a_video_upright(tmp_path: Path, rotation: int) -> None:
    path = tmp_path / "a.mp4"
    make_clip(path, frames=4, rotation=rotation)
    whole = from_file(path)
    assert whole[0].shape == ((64, 48, 3) if rotation % 180 else (48, 64, 3))
    assert same(whole, live(path))
    assert same(whole, background(path))


@pytest.mark.parametrize("across", [(1, 0), (-1, 0), (0, 1), (0, -1)])
@pytest.mark.parametrize("side", [1, -1])
def test_every_reader_applies_the_display_matrix_with_its_flip(
    tmp_path: Path, across: tuple[int, int], side: int
) -> None:
    """ffmpeg shows the pixel (p, q) at (p, q) times the matrix (``libavutil/display.h``)."""
    down = (-side * across[1], side * across[0])
    one = 1 << 16
    matrix = [across[0] * one, across[1] * one, 0, down[0] * one, down[1] * one, 0, 0, 0, 1 << 30]
    plain, turned = tmp_path / "plain.mp4", tmp_path / "turned.mp4"
    make_clip(plain, frames=2)
    make_clip(turned, frames=2, display_matrix=matrix)
    stored = from_file(plain)[0]
    rows, columns = np.indices(stored.shape[:2])
    x, y = columns * across[0] + rows * down[0], columns * across[1] + rows * down[1]
    shown = np.zeros(stored.shape if across[0] else (64, 48, 3), np.uint8)
    shown[y - y.min(), x - x.min()] = stored
    whole = from_file(turned)
    assert np.array_equal(whole[0], shown)
    assert same(whole, live(turned))
    assert same(whole, background(turned))
    assert np.array_equal(to_stored(shown, probe(turned), "bgr24").to_ndarray(), stored)


@pytest.mark.parametrize(("matrix", "full_range"), [(1, False), (5, False), (1, True)])
def test_every_reader_converts_colours_alike(tmp_path: Path, matrix: int, full_range: bool) -> None:
    path = tmp_path / "a.mp4"
    make_clip(path, frames=4, matrix=matrix, full_range=full_range)
    whole = from_file(path)
    assert np.abs(whole[0].astype(int) - scene(0, (64, 48))).mean() < 2
    assert same(whole, live(path))
    assert same(whole, background(path))


def test_every_reader_leaves_out_what_is_damaged(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    path = tmp_path / "a.mp4"
    make_clip(path, frames=30, options={"crf": "10", "g": "5", "bf": "0"})
    with av.open(str(path)) as container:
        packets = [(packet.pos, packet.size) for packet in container.demux(video=0) if packet.size]
    data = bytearray(path.read_bytes())
    at, size = packets[7]
    data[at : at + size] = b"\xff" * size
    path.write_bytes(data)
    frames = FileFrames(probe(path))
    whole = [item.frame.image for item in frames]
    assert frames.damaged > 0
    assert 25 <= len(whole) < 30
    assert same(whole, live(path))
    assert f"{frames.damaged} damaged packet" in caplog.text


def test_transparency_is_kept_on_request(tmp_path: Path) -> None:
    path = tmp_path / "a.mov"
    with av.open(str(path), "w") as container:
        video: Any = container.add_stream("qtrle", rate=30)
        video.width, video.height, video.pix_fmt = 64, 48, "argb"
        image = np.dstack([scene(0, (64, 48)), np.full((48, 64), 100, np.uint8)])
        container.mux(video.encode(av.VideoFrame.from_ndarray(image, "bgra").reformat(format="argb")))
        container.mux(video.encode(None))
    for alpha, expected in ((True, image), (False, image[..., :3])):
        with open_video(path) as opened:
            convert = ImageConverter(opened.info, alpha=alpha)
            assert np.array_equal(convert(next(opened.decode())), expected)


def test_a_background_goes_round_in_its_own_time(tmp_path: Path) -> None:
    path = tmp_path / "a.mp4"
    make_clip(path, stamps=[0, 9000, 45_000])  # 0, 0.1 and 0.5 s, and 0.4 s again for the last
    loop = LoopingVideo(path)
    shown = [loop.image_at(at) for at in (5.0, 5.09, 5.2, 5.49, 5.6)]
    assert shown[0] is shown[1]
    assert shown[2] is shown[3]
    assert not np.array_equal(shown[1], shown[2])
    assert not np.array_equal(shown[3], shown[4])
    again = next(
        image for image in (loop.image_at(5.5 + k / 30) for k in range(1, 60)) if np.array_equal(image, shown[0])
    )
    assert again is not shown[0]


def test_a_background_of_one_frame_is_decoded_once(tmp_path: Path) -> None:
    path = tmp_path / "a.mp4"
    make_clip(path, frames=1)
    prepared: list[Image] = []
    loop = LoopingVideo(path, prepare=lambda image: prepared.append(image) or image)
    first = loop.image_at(0.0)
    assert all(loop.image_at(at) is first for at in (1.0, 10.0, 1e6))
    assert len(prepared) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="an open file cannot be removed")
def test_a_background_whose_file_is_removed_goes_on(tmp_path: Path) -> None:
    path = tmp_path / "a.mp4"
    make_clip(path, frames=3)
    loop = LoopingVideo(path)
    path.unlink()
    shown = [loop.image_at(k / 30).copy() for k in range(9)]
    assert same(shown[:3], shown[6:])
    assert not np.array_equal(shown[0], shown[1])


def test_a_background_that_cannot_begin_again_keeps_its_last_image(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(_: Video) -> None:
        raise SourceError("a.mp4 cannot be read: no such file or folder")

    path = tmp_path / "a.mp4"
    make_clip(path, frames=3)
    monkeypatch.setattr(Video, "rewind", fail)
    loop = LoopingVideo(path)
    shown = [loop.image_at(k / 30) for k in range(9)]
    assert all(image is shown[2] for image in shown[2:])
    assert shown[1] is not shown[2]
    assert "a.mp4 cannot be read: no such file or folder; its last image stays" in caplog.text


def test_an_animated_gif_plays_as_a_background_in_its_own_time(tmp_path: Path) -> None:
    path = tmp_path / "a.gif"
    frames = [PIL.Image.new("RGB", (64, 48), (level,) * 3) for level in (0, 255, 85)]
    frames[0].save(path, save_all=True, append_images=frames[1:], duration=[100, 300, 200], loop=0)
    loop = LoopingVideo(path)
    loop.image_at(0.0)
    levels = [int(loop.image_at(k / 10 + 0.05)[0, 0, 0]) for k in range(12)]
    assert levels == [0, 255, 255, 255, 85, 85] * 2


@pytest.mark.parametrize(("codec", "suffix"), [("libx264", ".ts"), ("mjpeg", ".mjpeg")])
def test_frames_that_grow_beyond_what_is_allowed_are_left_out_undecoded(
    tmp_path: Path, read: Read, codec: str, suffix: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = b""
    for part, (size, level) in enumerate((((64, 48), 40), ((256, 192), 140), ((64, 48), 220))):
        make_clip(
            tmp_path / f"part{suffix}",
            size=size,
            codec=codec,
            pixel_format="yuv420p" if codec == "libx264" else "yuvj420p",
            options={"g": "10"} if codec == "libx264" else {},
            full_range=codec == "mjpeg",
            stamps=[900_000 + 3000 * (10 * part + k) for k in range(10)],
            image_of=lambda k, size, level=level: np.full((size[1], size[0], 3), level + 2 * k, np.uint8),
        )
        data += (tmp_path / f"part{suffix}").read_bytes()
    path = tmp_path / f"grows{suffix}"
    path.write_bytes(data)
    assert any(130 < image[24, 32, 0] < 170 for image in read(path))
    monkeypatch.setattr(video, "MAX_PIXELS", 64 * 48 * 2)
    images = read(path)
    assert {image.shape for image in images} == {(48, 64, 3)}
    levels = [int(image[24, 32, 0]) for image in images]
    assert not any(130 < level < 170 for level in levels)
    assert min(levels) < 60
    assert max(levels) > 210
    with open_video(path) as opened:
        assert {(stored.width, stored.height) for stored in opened.decode()} == {(64, 48)}
        assert opened.damaged > 0


def test_frames_that_change_their_size_keep_their_proportions(tmp_path: Path, read: Read) -> None:
    data = b""
    for part, (width, height) in enumerate(((64, 36), (256, 144), (72, 128))):  # a call that grows, then a turned phone
        image = np.full((height, width, 3), 40, np.uint8)
        cv2.circle(image, (width // 2, height // 2), min(width, height) // 3, (255, 255, 255), -1)
        stamps = [900_000 + 3000 * (10 * part + k) for k in range(10)]
        make_clip(tmp_path / "part.ts", size=(width, height), stamps=stamps, image_of=lambda *_, image=image: image)
        data += (tmp_path / "part.ts").read_bytes()
    path = tmp_path / "call.ts"
    path.write_bytes(data)
    images = read(path)
    height, width = images[0].shape[:2]
    assert (width, height) == ((256, 144) if read is from_file else (64, 36)), "live does not know what comes"
    assert {image.shape for image in images} == {(height, width, 3)}
    discs = [cv2.boundingRect((image[..., 1] > 150).astype(np.uint8)) for image in images]
    for _, _, wide, high in discs:
        assert abs(wide - high) <= 1
    assert discs[-1][2] < discs[0][2]  # the whole of the turned picture, with bars
    assert images[-1][:, : width // 5].max() < 10
