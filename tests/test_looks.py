import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from realtime.errors import UsageError
from realtime.looks import make_look, privacy_blur


def figure(height: int = 360, width: int = 480) -> np.ndarray:
    """A soft-edged disc in the middle: the alpha of a round person."""
    y, x = np.mgrid[:height, :width]
    distance = np.hypot(y - height / 2, x - width / 2)
    return np.clip((height / 4 - distance) / 6 + 0.5, 0, 1).astype(np.float32)


def test_a_white_figure_on_black_leaves_no_halo() -> None:
    alpha = figure()
    image = np.repeat((alpha * 255).astype(np.uint8)[..., None], 3, axis=2)
    background = make_look("gaussian", strength=12, size=(480, 360))(image, alpha)
    naive = cv2.GaussianBlur(image, (0, 0), 6)
    assert naive[alpha == 0].max() > 40
    assert background.max() <= 2


@given(st.integers(12, 60), st.integers(12, 60), st.floats(0.5, 60), st.integers(0, 2))
def test_a_plain_background_stays_plain_at_any_size(width: int, height: int, strength: float, kind: int) -> None:
    image = np.full((height, width, 3), (20, 130, 240), np.uint8)
    alpha = np.zeros((height, width), np.float32)
    if kind == 1:
        alpha[height // 2, width // 2] = 1
    elif kind == 2:
        alpha[: height // 3] = 1
    background = make_look("gaussian", strength=strength, size=(width, height))(image, alpha)
    if alpha[-1].max() == 0:
        assert np.abs(background.astype(int) - image).max() <= 1


def test_all_alpha_1_is_no_error() -> None:
    image = np.zeros((48, 64, 3), np.uint8)
    assert make_look("gaussian", strength=8, size=(64, 48))(image, np.ones((48, 64), np.float32)).shape == image.shape


def test_none_gives_the_image_back() -> None:
    image = np.zeros((4, 4, 3), np.uint8)
    assert make_look("none", strength=0, size=(4, 4))(image, np.zeros((4, 4), np.float32)) is image


def test_a_look_that_is_not_there_is_named() -> None:
    with pytest.raises(UsageError, match=r"'sepia'.*gaussian"):
        make_look("sepia", strength=8, size=(4, 4))
    with pytest.raises(UsageError, match="above 0"):
        make_look("gaussian", strength=0, size=(4, 4))


def test_text_of_a_twentieth_of_the_height_is_gone_after_the_privacy_blur() -> None:
    image = np.full((720, 1280, 3), 255, np.uint8)
    for line in range(1, 14):
        cv2.putText(image, "The quick brown fox", (20, 50 * line), cv2.FONT_HERSHEY_SIMPLEX, 1.6, (0, 0, 0), 3)
    hidden = privacy_blur(image)
    assert image[:, :600].std() > 60
    fine = cv2.subtract(hidden, cv2.GaussianBlur(hidden, (0, 0), 9)).max()
    assert fine <= 2


@given(st.integers(1, 50), st.integers(1, 50))
def test_the_privacy_blur_takes_any_size(width: int, height: int) -> None:
    image = np.full((height, width, 3), 77, np.uint8)
    assert np.abs(privacy_blur(image).astype(int) - 77).max() <= 1
