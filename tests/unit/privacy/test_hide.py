import cv2
import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from realtime.privacy.hide import privacy_blur


def test_text_of_a_twentieth_of_the_height_is_gone_after_the_privacy_blur() -> None:
    image = np.full((720, 1280, 3), 255, np.uint8)
    for line in range(1, 14):
        cv2.putText(image, "The quick brown fox", (20, 50 * line), cv2.FONT_HERSHEY_SIMPLEX, 1.6, (0, 0, 0), 3)
    hidden = privacy_blur(image)
    assert image[:, :600].std() > 60
    assert cv2.subtract(hidden, cv2.GaussianBlur(hidden, (0, 0), 9)).max() <= 2


@given(st.integers(1, 50), st.integers(1, 50))
def test_the_privacy_blur_takes_images_of_any_size(width: int, height: int) -> None:
    image = np.full((height, width, 3), 77, np.uint8)
    assert np.abs(privacy_blur(image).astype(int) - 77).max() <= 1
