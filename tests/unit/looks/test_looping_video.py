import threading
from pathlib import Path

import PIL.Image
import pytest

from realtime.errors import UsageError
from realtime.looks.looping_video import LoopingVideo
from realtime.structures import Image
from tests.unit.looks.scene import grey_video


def test_images_are_decoded_and_prepared_ahead_in_another_thread(tmp_path: Path) -> None:
    prepared_in: list[int] = []

    def prepare(image: Image) -> Image:
        prepared_in.append(threading.get_ident())
        return image[:8]

    loop = LoopingVideo(grey_video(tmp_path / "four.mkv", (10, 60, 110, 160)), prepare=prepare)
    prepared_in.clear()
    for tenths, level in enumerate((10, 60, 110, 160, 10)):
        image = loop.image_at(tenths * 0.1)
        assert (image.shape, image[0, 0, 0]) == ((8, 32, 3), level)
    assert len(prepared_in) >= 4
    assert threading.get_ident() not in prepared_in


def animated(path: Path, levels: tuple[int, ...], ms: int = 100, mode: str = "RGB") -> Path:
    images = [PIL.Image.new("L", (32, 16), level).convert(mode) for level in levels]
    images[0].save(path, save_all=True, append_images=images[1:], duration=ms, loop=0)
    return path


@pytest.mark.parametrize("suffix", [".gif", ".webp", ".png"])
def test_an_animated_image_plays(tmp_path: Path, suffix: str) -> None:
    loop = LoopingVideo(animated(tmp_path / f"a{suffix}", (10, 60, 110)))
    seen = [int(loop.image_at(tenths * 0.1 + 0.01)[0, 0, 0]) for tenths in range(7)]
    assert seen == pytest.approx([10, 60, 110, 10, 60, 110, 10], abs=3)


def test_a_frame_without_a_duration_is_shown_for_a_tenth_of_a_second(tmp_path: Path) -> None:
    loop = LoopingVideo(animated(tmp_path / "a.gif", (10, 60, 110), ms=0))
    assert [int(loop.image_at(at)[0, 0, 0]) for at in (0.0, 0.05, 0.15)] == [10, 10, 60]


def test_the_last_frame_of_an_animation_stays_when_its_file_is_deleted(tmp_path: Path) -> None:
    path = animated(tmp_path / "a.webp", (10, 60))
    loop = LoopingVideo(path)
    loop.image_at(0.0)
    path.unlink()
    for _ in range(3):
        image = loop.image_at(0.5)
    assert int(image[0, 0, 0]) == pytest.approx(60, abs=3)


def test_transparency_is_kept_if_asked_for_and_else_black(tmp_path: Path) -> None:
    path, images = tmp_path / "a.webp", [PIL.Image.new("RGBA", (8, 8), (200, 200, 200, a)) for a in (0, 255)]
    images[0].save(path, save_all=True, append_images=images[1:], duration=100, lossless=True)
    assert LoopingVideo(path, alpha=True).image_at(0.0)[0, 0, 3] == 0
    assert LoopingVideo(path).image_at(0.0)[0, 0].tolist() == [0, 0, 0]


def test_an_error_while_an_image_is_prepared_is_raised_on_every_call(tmp_path: Path) -> None:
    def prepare(image: Image) -> Image:
        if image[0, 0, 0] > 100:
            raise UsageError("cannot be prepared")
        return image

    loop = LoopingVideo(grey_video(tmp_path / "four.mkv", (10, 60, 110, 160)), prepare=prepare)
    assert loop.image_at(0.0)[0, 0, 0] == 10
    for _ in range(2):
        with pytest.raises(UsageError, match="cannot be prepared"):
            loop.image_at(0.15)


def test_a_background_that_is_cut_short_is_named_and_plays_its_beginning(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = grey_video(tmp_path / "a.mkv", [40, 80, 120, 160, 200, 240] * 20)
    assert LoopingVideo(path).image_at(0.0).mean() == 40
    assert not caplog.records
    path.write_bytes(path.read_bytes()[: path.stat().st_size * 2 // 3])
    video = LoopingVideo(path)
    assert f"{path} is cut short: only its beginning plays" in caplog.text
    assert [video.image_at(k / 10).mean() for k in range(3)] == [40, 80, 120]
