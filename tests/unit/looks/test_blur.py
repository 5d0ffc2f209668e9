import cv2
import numpy as np
import pytest

from tests.unit.looks.scene import background, nobody, noise, square_person


@pytest.mark.parametrize("strength", [8.0, 20.0, 60.0])
def test_gaussian_is_a_gaussian_of_half_the_strength_where_nobody_is(strength: float) -> None:
    image = noise(360, 480)
    sigma = strength / 2 * 360 / 720
    wanted = cv2.GaussianBlur(image.astype(np.float32), (0, 0), sigma, borderType=cv2.BORDER_REPLICATE)
    assert np.abs(background("gaussian", image, nobody(), strength=strength) - wanted)[60:-60, 60:-60].max() < 8


def test_the_room_behind_the_person_is_that_around_them() -> None:
    image = np.full((360, 480, 3), (200, 100, 50), np.uint8)
    alpha = square_person(100, 380, 60, 300)
    image[alpha > 0] = 0
    room = background("gaussian", image, alpha, strength=8)
    assert np.abs(room[180, 240].astype(int) - (200, 100, 50)).max() <= 2
