from pathlib import Path

import cv2
import numpy as np
import pytest

from realtime.errors import SourceError
from realtime.looks import OverlayPosition
from realtime.looks.overlay import Overlay

SIZE = (160, 90)


def logo(path: Path) -> Path:
    image = np.zeros((20, 40, 4), np.uint8)
    image[:, :20] = (255, 128, 0, 255)
    cv2.imwrite(str(path), image)
    return path


@pytest.mark.parametrize(
    ("position", "x", "y"),
    [("top-left", 5, 6), ("top-right", 118, 6), ("bottom-left", 5, 84), ("bottom-right", 118, 84), ("bottom", 61, 84)],
)
def test_a_logo_is_drawn_at_its_position(tmp_path: Path, position: OverlayPosition, x: int, y: int) -> None:
    image = np.full((90, 160, 3), 50, np.uint8)
    out = Overlay(logo(tmp_path / "logo.png"), SIZE, position=position, height=20 / 90)(image, None, 0.0)
    assert out[y, x].tolist() == [255, 128, 0]
    assert (out != image).any(axis=2).sum() == 20 * 20
    assert (image == 50).all()


def test_an_overlay_can_cover_the_whole_frame(tmp_path: Path) -> None:
    out = Overlay(logo(tmp_path / "logo.png"), SIZE, position="full")(np.full((90, 160, 3), 50, np.uint8), None, 0.0)
    assert (out[:, :76] == (255, 128, 0)).all()
    assert (out[:, 84:] == 50).all()


def test_an_overlay_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    path = tmp_path / "logo.png"
    with pytest.raises(SourceError, match=r"logo\.png cannot be read"):
        Overlay(path, SIZE)
    path.write_text("not an image")
    with pytest.raises(SourceError, match=r"logo\.png cannot be read as an image"):
        Overlay(path, SIZE)
    video = tmp_path / "logo.webm"
    video.write_text("not a video")
    with pytest.raises(SourceError, match=r"logo\.webm cannot be read as a video"):
        Overlay(video, SIZE)
