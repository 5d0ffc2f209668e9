from pathlib import Path

import cv2
import numpy as np
import PIL.Image
import pytest

from realtime.errors import SourceError, UsageError
from realtime.looks import FitMode, LookOptions, make_look
from realtime.looks.colours import parse_colour
from tests.unit.looks.scene import background, grey_video, nobody

FRAME = np.zeros((60, 90, 3), np.uint8)


def test_a_colour_is_written_red_first() -> None:
    assert (background("colour", FRAME, nobody(60, 90), colour="#ff8000") == (0, 128, 255)).all()


@pytest.mark.parametrize(
    ("text", "bgr"), [("white", (255, 255, 255)), ("GREEN", (64, 177, 0)), ("#0102Ff", (255, 2, 1))]
)
def test_a_colour_is_a_name_or_a_code(text: str, bgr: tuple[int, int, int]) -> None:
    assert parse_colour(text) == bgr


@pytest.mark.parametrize("text", ["#12", "ff8000", "#ff80000", "rot", "", "#gggggg"])
def test_anything_else_is_not_a_colour(text: str) -> None:
    with pytest.raises(UsageError, match=r"is not a colour; give #rrggbb or one of green, blue"):
        parse_colour(text)


@pytest.mark.parametrize(("fit", "corner", "centre"), [("cover", 200, 200), ("contain", 0, 200), ("stretch", 200, 200)])
def test_an_image_is_fitted_to_the_frame(tmp_path: Path, fit: FitMode, corner: int, centre: int) -> None:
    path = tmp_path / "wide.png"
    cv2.imwrite(str(path), np.full((20, 80, 3), 200, np.uint8))
    fitted = background("image", FRAME, nobody(60, 90), background=path, fit=fit)
    assert fitted.shape == FRAME.shape
    assert fitted[0, 0, 0] == corner
    assert fitted[30, 45, 0] == centre


def test_cover_crops_and_stretch_distorts(tmp_path: Path) -> None:
    path = tmp_path / "halves.png"
    halves = np.zeros((20, 80, 3), np.uint8)
    halves[:, :20] = halves[:, 60:] = 255
    cv2.imwrite(str(path), halves)
    bright = {}
    for fit in ("cover", "stretch"):
        fitted = background("image", FRAME, nobody(60, 90), background=path, fit=fit)
        bright[fit] = int((fitted[30, :, 0] > 127).sum())
    assert bright["stretch"] == pytest.approx(45, abs=2)
    assert bright["cover"] <= 1


@pytest.mark.parametrize("suffix", [".gif", ".webp"])
def test_an_animated_image_plays_as_a_background(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"a{suffix}"
    images = [PIL.Image.new("RGB", (30, 20), (level,) * 3) for level in (0, 250)]
    images[0].save(path, save_all=True, append_images=images[1:], duration=100)
    look = make_look("image", LookOptions(size=(90, 60), background=path))
    levels = [int(look(FRAME, nobody(60, 90), at)[30, 45, 0]) for at in (0.0, 0.15, 0.25)]
    assert levels == pytest.approx([0, 250, 0], abs=3)


def test_a_background_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    path = tmp_path / "note.png"
    with pytest.raises(SourceError, match=r"note\.png cannot be read"):
        background("image", FRAME, nobody(60, 90), background=path)
    path.write_text("not an image")
    for name in ("image", "video"):
        with pytest.raises(SourceError, match=r"note\.png"):
            background(name, FRAME, nobody(60, 90), background=path)


def test_a_video_plays_by_the_time_of_the_frames(tmp_path: Path) -> None:
    path = grey_video(tmp_path / "four.mkv", (10, 60, 110, 160))
    look = make_look("video", LookOptions(size=(64, 48), background=path))

    def level_after(seconds: float) -> int:
        shown = look(np.zeros((48, 64, 3), np.uint8), nobody(48, 64), 100.0 + seconds)
        assert shown.shape == (48, 64, 3)
        return int(shown[24, 32, 0])

    assert [level_after(s) for s in (0, 0.05, 0.11, 0.31, 0.42, 0.55)] == [10, 10, 60, 160, 10, 60]
    assert level_after(50) in {10, 60, 110, 160}
