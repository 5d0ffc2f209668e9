import numpy as np
import pytest
from PySide6.QtCore import QRect
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from realtime.studio.picture import Picture

pytestmark = pytest.mark.usefixtures("app")


def halves(width: int = 64, height: int = 36) -> np.ndarray:
    """Red on the left, green on the right."""
    pixels = np.zeros((height, width, 4), np.uint8)
    pixels[:, : width // 2, 2], pixels[:, width // 2 :, 1] = 255, 255
    return pixels


def shown(picture: Picture) -> np.ndarray:
    """Return what the widget draws, (H, W, 3) BGR."""
    image = picture.grab().toImage()
    return np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1, 4)[:, : image.width(), :3].copy()


def test_an_image_fills_the_widget_in_its_proportions() -> None:
    picture = Picture((64, 36))
    picture.resize(640, 400)
    picture.show()
    assert QTest.qWaitForWindowExposed(picture)
    picture.show_image(halves())
    assert picture.area() == QRect(0, 20, 640, 360)
    drawn = shown(picture)
    assert drawn[200, 100].tolist() == [0, 0, 255]
    assert drawn[200, 500].tolist() == [0, 255, 0]
    assert not drawn[:20].any()
    assert not drawn[380:].any()


def test_the_image_may_be_written_over_once_it_is_drawn() -> None:
    picture = Picture((64, 36))
    picture.setMinimumSize(1, 1)
    picture.resize(64, 36)
    picture.show()
    assert QTest.qWaitForWindowExposed(picture)
    done: list[int] = []
    picture.show_image(halves(), done=lambda: done.append(1))
    assert not done
    assert np.array_equal(shown(picture), halves()[..., :3])
    assert done == [1]
    picture.grab()
    assert done == [1], "once"


def test_a_scaled_image_is_copied_at_once() -> None:
    picture = Picture((64, 36))
    picture.resize(640, 360)
    picture.show()
    assert QTest.qWaitForWindowExposed(picture)
    pixels, done = halves(), list[int]()
    picture.show_image(pixels, done=lambda: done.append(1))
    pixels[:] = 0
    assert done == [1]
    assert shown(picture)[200, 100].tolist() == [0, 0, 255]


def test_an_image_larger_than_the_screen_starts_smaller() -> None:
    available = QApplication.primaryScreen().availableGeometry()
    hint = Picture((64000, 36000)).sizeHint()
    assert hint.width() <= available.width()
    assert abs(hint.width() / hint.height() - 16 / 9) < 0.02


def test_an_image_that_nobody_sees_is_not_prepared() -> None:
    picture = Picture((64, 36))
    done: list[int] = []
    picture.show_image(halves(), done=lambda: done.append(1))
    assert done == [1]
    assert not shown(picture).any()
