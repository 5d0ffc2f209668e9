import numpy as np

from realtime.looks import LookOptions, make_look
from realtime.looks.cross_fade import CrossFade
from tests.unit.looks.scene import nobody


def test_a_new_look_fades_in() -> None:
    image, alpha = np.zeros((8, 8, 3), np.uint8), nobody(8, 8)
    black, white = (make_look("colour", LookOptions(size=(8, 8), colour=colour)) for colour in ("black", "white"))
    fade = CrossFade()
    assert fade(black, image, alpha, 4.9).max() == 0
    levels = [int(fade(white, image, alpha, 5.0 + seconds)[0, 0, 0]) for seconds in (0.0, 0.1, 0.2, 0.3, 9.0)]
    assert levels == [0, 85, 170, 255, 255]


def test_the_first_look_does_not_fade_in() -> None:
    white = make_look("colour", LookOptions(size=(8, 8), colour="white"))
    assert CrossFade()(white, np.zeros((8, 8, 3), np.uint8), nobody(8, 8), 0.0).min() == 255
