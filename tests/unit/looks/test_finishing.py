from pathlib import Path

import cv2
import numpy as np
import pytest

from realtime.errors import SourceError
from realtime.looks.framing import Framing
from realtime.looks.low_light import LowLightBoost
from realtime.looks.overlay import Overlay
from realtime.structures import Alpha8, Image

SIZE = (160, 90)


def ramp() -> Image:
    image = np.zeros((90, 160, 3), np.uint8)
    image[..., 0] = np.arange(160)
    image[..., 1] = np.arange(90)[:, None]
    return image


def someone(left: int, right: int, top: int = 30, bottom: int = 90) -> Alpha8:
    alpha = np.zeros((90, 160), np.uint8)
    alpha[top:bottom, left:right] = 255
    return alpha


def test_a_picture_is_turned_round() -> None:
    image = ramp()
    assert (Framing(SIZE, mirror=True)(image, None, 0.0) == image[:, ::-1]).all()
    assert (Framing(SIZE, flip=True)(image, None, 0.0) == image[::-1]).all()
    assert (Framing(SIZE, mirror=True, flip=True)(image, None, 0.0) == image[::-1, ::-1]).all()
    assert Framing(SIZE)(image, None, 0.0) is image


def test_a_zoom_shows_the_middle_larger() -> None:
    shown = Framing(SIZE, zoom=2.0)(ramp(), None, 0.0)
    assert shown.shape == (90, 160, 3)
    assert shown[45, 0, 0] == pytest.approx(40, abs=1)
    assert shown[45, -1, 0] == pytest.approx(119, abs=1)
    assert shown[0, 80, 1] == pytest.approx(22, abs=1)


def test_the_virtual_camera_follows_smoothly_and_settles() -> None:
    now = 0.0
    framing = Framing(SIZE, follow=True)
    centres = []
    for _ in range(120):
        shown = framing(ramp(), someone(100, 140, 60, 85), now)
        centres.append(float(shown[45, 79:81, 0].mean()))
        now += 1 / 30
    steps = np.abs(np.diff(centres))
    assert centres[0] == pytest.approx(80, abs=1)
    assert centres[-1] == pytest.approx(120, abs=4)
    assert steps.max() < 5
    assert steps[-10:].max() < 0.5
    assert min(np.diff(centres)) > -1


def test_the_virtual_camera_lets_the_subject_move_a_little() -> None:
    now = 0.0
    framing = Framing(SIZE, follow=True)
    for _ in range(100):
        settled = framing(ramp(), someone(60, 100), now)
        now += 1 / 30
    for _ in range(30):
        later = framing(ramp(), someone(62, 102), now)
        now += 1 / 30
    assert np.abs(settled.astype(int) - later).max() <= 1


def test_the_virtual_camera_opens_up_when_nobody_is_there() -> None:
    now = 0.0
    framing = Framing(SIZE, follow=True)
    for alpha in (*[someone(60, 100)] * 60, *[np.zeros((90, 160), np.uint8)] * 120):
        shown = framing(ramp(), alpha, now)
        now += 1 / 30
    assert np.abs(shown.astype(int) - ramp()).max() <= 2


def test_a_dark_picture_is_lifted_smoothly_and_a_bright_one_left_alone() -> None:
    dark, bright = np.full((90, 160, 3), 30, np.uint8), np.full((90, 160, 3), 140, np.uint8)
    lift = LowLightBoost(1.0)
    first = int(lift(dark, None, 0.0)[0, 0, 0])
    assert first > 70
    assert LowLightBoost(1.0)(bright, None, 0.0) is bright
    levels = [int(lift(bright, None, 0.0)[0, 0, 0]) for _ in range(80)]
    assert levels[0] > levels[20] > levels[79] == 140


def test_the_lift_looks_at_the_person_first() -> None:
    image = np.full((90, 160, 3), 220, np.uint8)
    image[30:, 60:100] = 40
    assert LowLightBoost(1.0)(image, None, 0.0) is image
    assert int(LowLightBoost(1.0)(image, someone(60, 100), 0.0)[60, 80, 0]) > 80


def logo(path: Path) -> Path:
    picture = np.zeros((20, 40, 4), np.uint8)
    picture[:, :20] = (255, 128, 0, 255)
    cv2.imwrite(str(path), picture)
    return path


@pytest.mark.parametrize(
    ("position", "x", "y"),
    [("top-left", 5, 6), ("top-right", 118, 6), ("bottom-left", 5, 84), ("bottom-right", 118, 84), ("bottom", 61, 84)],
)
def test_a_logo_lies_where_it_was_put(tmp_path: Path, position: str, x: int, y: int) -> None:
    image = np.full((90, 160, 3), 50, np.uint8)
    out = Overlay(logo(tmp_path / "logo.png"), SIZE, position=position, height=20 / 90)(image, None, 0.0)  # type: ignore[arg-type]
    assert out[y, x].tolist() == [255, 128, 0]
    assert (out != image).any(axis=2).sum() == 20 * 20
    assert (image == 50).all()


def test_an_overlay_can_cover_the_whole_frame(tmp_path: Path) -> None:
    out = Overlay(logo(tmp_path / "logo.png"), SIZE, position="full")(np.full((90, 160, 3), 50, np.uint8), None, 0.0)
    assert (out[:, :76] == (255, 128, 0)).all()
    assert (out[:, 84:] == 50).all()


def test_an_overlay_that_is_no_picture_is_named(tmp_path: Path) -> None:
    path = tmp_path / "logo.png"
    with pytest.raises(SourceError, match=r"logo\.png cannot be read"):
        Overlay(path, SIZE)
    path.write_text("no picture")
    with pytest.raises(SourceError, match=r"logo\.png cannot be read as an image"):
        Overlay(path, SIZE)
    video = tmp_path / "logo.webm"
    video.write_text("no video")
    with pytest.raises(SourceError, match=r"logo\.webm cannot be read as a video"):
        Overlay(video, SIZE)
