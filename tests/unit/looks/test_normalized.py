import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from realtime.looks import normalized
from tests.unit.looks.scene import nobody


def test_what_is_premultiplied_comes_back() -> None:
    rng = np.random.default_rng(0)
    image = (255 * rng.random((7, 9, 3))).astype(np.float32)
    weight = (0.1 + 0.9 * rng.random((7, 9))).astype(np.float32)
    joined = normalized.premultiply(image, weight)
    assert np.allclose(joined[..., :3], image * weight[..., None], atol=1e-3)
    assert np.allclose(joined[..., 3], weight)
    assert np.allclose(normalized.unpremultiply(joined), image, atol=1e-2)


def test_where_there_is_no_weight_the_other_value_is_returned() -> None:
    empty = np.zeros((2, 3, 4), np.float32)
    assert (normalized.unpremultiply(empty, otherwise=128) == 128).all()


@given(width=st.integers(1, 70), height=st.integers(1, 70))
def test_holes_are_filled_with_the_colours_around_them(width: int, height: int) -> None:
    weight = np.zeros((height, width), np.float32)
    weight[height // 2, width // 2] = 1
    joined = normalized.premultiply(np.full((height, width, 3), 70, np.float32), weight)
    filled = normalized.fill_holes(joined)
    assert filled[..., 3].min() > 0
    assert np.abs(normalized.unpremultiply(filled) - 70).max() < 0.1


def test_holes_hardly_change_what_has_weight() -> None:
    image = (255 * np.random.default_rng(0).random((40, 40, 3))).astype(np.float32)
    weight = np.ones((40, 40), np.float32)
    weight[10:30, 10:30] = 0
    colours = normalized.unpremultiply(normalized.fill_holes(normalized.premultiply(image, weight)))
    assert np.abs(colours - image)[weight == 1].max() < 0.5


def test_a_pixel_with_a_64th_of_the_person_in_it_does_not_count_as_room() -> None:
    alpha = nobody(40, 40)
    alpha[20, 20] = 4
    weight = normalized.room_weight(alpha, [], grow=1)
    assert (weight[19:22, 19:22] == 0).all()
    assert weight.sum() == 40 * 40 - 9


def test_an_enlarged_image_has_no_overshoot() -> None:
    small = np.zeros((6, 8, 3), np.uint8)
    small[:, 4:] = 200
    large = normalized.enlarge(small, (80, 60))
    assert (large.min(), large.max()) == (0, 200)
    assert (np.diff(large[30, :, 0].astype(int)) >= 0).all()
