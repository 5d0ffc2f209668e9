import numpy as np

from tests.unit.looks.scene import background, nobody, noise


def test_pixelate_shows_squares_of_the_given_side() -> None:
    squares = background("pixelate", noise(), nobody(), strength=48)
    assert (squares[:24, :24] == squares[0, 0]).all()
    assert (squares[0, 24] != squares[0, 23]).any()


def test_desaturate_shows_the_room_in_grey() -> None:
    grey = background("desaturate", np.full((4, 6, 3), (255, 0, 0), np.uint8), nobody(4, 6))
    assert (grey == 29).all()


def test_none_returns_the_image() -> None:
    image = noise(4, 4)
    assert (background("none", image, nobody(4, 4)) == image).all()
