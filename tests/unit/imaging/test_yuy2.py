import numpy as np
import pytest
from numpy.typing import NDArray

from realtime.imaging.yuy2 import to_yuy2

COLOURS = {"black": (0, 0, 0), "white": (255, 255, 255), "red": (0, 0, 255), "green": (0, 255, 0), "blue": (255, 0, 0)}


def converted(colour: tuple[int, int, int], lines: int) -> list[int]:
    image = np.empty((lines, 4, 3), np.uint8)
    image[:] = colour
    (result,) = np.unique(to_yuy2(image).reshape(-1, 4), axis=0).tolist()
    return list(result)


@pytest.mark.parametrize(
    ("lines", "expected"),  # Y, Cb, Y, Cr of BT.601 and BT.709
    [
        (576, {"black": (16, 128, 128), "white": (235, 128, 128), "red": (81, 90, 240), "green": (145, 54, 34)}),
        (577, {"black": (16, 128, 128), "white": (235, 128, 128), "red": (63, 102, 240), "green": (173, 42, 26)}),
    ],
)
def test_the_colours_of_the_standards(lines: int, expected: dict[str, tuple[int, int, int]]) -> None:
    for name, (y, cb, cr) in expected.items():
        assert converted(COLOURS[name], lines) == [y, cb, y, cr], name


def test_two_pixels_share_their_chroma() -> None:
    image = np.array([[COLOURS["red"], COLOURS["blue"]]], np.uint8)
    assert to_yuy2(image).ravel().tolist() == [81, 165, 41, 175]  # chroma (90 + 240) / 2, (240 + 110) / 2


def test_a_last_column_of_an_odd_width_is_dropped() -> None:
    image = np.random.default_rng(0).integers(0, 256, (3, 5, 3), np.uint8)
    assert np.array_equal(to_yuy2(image), to_yuy2(image[:, :4]))
    assert to_yuy2(image).shape == (3, 4, 2)


def test_views_are_read_as_they_are() -> None:
    image: NDArray[np.uint8] = np.random.default_rng(0).integers(0, 256, (4, 6, 3), np.uint8)
    assert np.array_equal(to_yuy2(image[::-1]), to_yuy2(image)[::-1])
