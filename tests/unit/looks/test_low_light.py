import numpy as np

from realtime.looks.low_light import LowLightBoost
from tests.unit.looks.scene import square_person


def test_a_dark_image_is_brightened_smoothly_and_a_bright_one_left_as_it_is() -> None:
    dark, bright = np.full((90, 160, 3), 30, np.uint8), np.full((90, 160, 3), 140, np.uint8)
    boost = LowLightBoost(1.0)
    first = int(boost(dark, None, 0.0)[0, 0, 0])
    assert first > 70
    assert LowLightBoost(1.0)(bright, None, 0.0) is bright
    levels = [int(boost(bright, None, 0.0)[0, 0, 0]) for _ in range(80)]
    assert levels[0] > levels[20] > levels[79] == 140


def test_brightness_is_measured_on_the_person() -> None:
    image = np.full((90, 160, 3), 220, np.uint8)
    image[30:, 60:100] = 40
    assert LowLightBoost(1.0)(image, None, 0.0) is image
    assert int(LowLightBoost(1.0)(image, square_person(60, 100, 30, 90, height=90, width=160), 0.0)[60, 80, 0]) > 80
