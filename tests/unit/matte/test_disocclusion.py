import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from realtime.matte.disocclusion import DisocclusionFilter, confirmed_by, drop_small_components, is_near
from realtime.structures import Alpha, Image

GREY, RED = (120, 120, 120, 255), (40, 30, 200, 255)


def square(x0: int, x1: int) -> Alpha:
    alpha = np.zeros((40, 80), np.float32)
    alpha[10:30, x0:x1] = 1
    return alpha


def image_with_red(x0: int = 0, x1: int = 0) -> Image:
    """A grey image, red from column ``x0`` to ``x1``."""
    image = np.full((40, 80, 4), GREY, np.uint8)
    image[:, x0:x1] = RED
    return image


def test_other_colours_at_the_edge_are_removed_while_somebody_is_near() -> None:
    kept = DisocclusionFilter().remove(square(20, 60), image_with_red(50, 70), image_with_red(), is_near=True)
    assert not kept[:, 50:].any()
    assert np.array_equal(kept[:, :48], square(20, 60)[:, :48])
    alone = square(20, 60)
    assert DisocclusionFilter().remove(alone, image_with_red(50, 70), image_with_red(), is_near=False) is alone


def test_other_colours_inside_the_subject_do_not_make_a_hole() -> None:
    alpha = square(20, 60)
    image = image_with_red()
    image[15:25, 30:40] = RED  # a hand before the chest
    assert np.array_equal(DisocclusionFilter().remove(alpha, image, image_with_red(), is_near=True), alpha)


def test_the_same_colours_return_the_same_alpha() -> None:
    alpha = square(20, 60)
    assert DisocclusionFilter().remove(alpha, image_with_red(), image_with_red(), is_near=True) is alpha
    assert (
        DisocclusionFilter().remove(np.zeros_like(alpha), image_with_red(0, 80), image_with_red(), is_near=True).max()
        == 0
    )


def test_where_everything_differs_all_the_time_nothing_is_removed() -> None:
    disocclusion, noisy = DisocclusionFilter(), image_with_red()
    noisy[...] = 150
    alpha = square(20, 60)
    for near in (False, True):
        assert np.array_equal(disocclusion.remove(alpha, noisy, image_with_red(), is_near=near), alpha)


def test_a_subject_that_hardly_keeps_its_colours_is_lost() -> None:
    disocclusion = DisocclusionFilter()
    assert not disocclusion.is_lost
    disocclusion.remove(square(20, 60), image_with_red(), image_with_red(), is_near=False)
    assert not disocclusion.is_lost
    for _ in range(20):
        disocclusion.remove(square(20, 60), image_with_red(0, 80), image_with_red(), is_near=False)
    assert disocclusion.is_lost


def test_near_is_who_touches_the_subject_or_nearly_does() -> None:
    assert is_near(square(20, 40), square(46, 60))
    assert not is_near(square(20, 40), square(60, 70))
    assert not is_near(square(20, 40), np.zeros((40, 80), np.float32))


def test_what_is_new_is_left_out_until_it_is_confirmed() -> None:
    alone, joined = square(20, 40), square(20, 60)
    assert not confirmed_by(joined, alone, alone)[:, 43:].any()
    assert np.array_equal(confirmed_by(joined, alone, joined), joined)
    assert np.array_equal(confirmed_by(alone, joined, joined), alone)


def test_small_components_apart_from_the_subject_are_dropped() -> None:
    alpha = square(20, 60)
    alpha[2:4, 2:4] = 1
    assert np.array_equal(drop_small_components(alpha), square(20, 60))
    both = square(5, 25) + square(40, 60)
    assert np.array_equal(drop_small_components(both), both)


@given(width=st.integers(1, 20), height=st.integers(1, 20), near=st.booleans())
def test_any_size_can_be_filtered(width: int, height: int, near: bool) -> None:
    rng = np.random.default_rng(0)
    now, then = rng.integers(0, 256, (2, height, width, 4), dtype=np.uint8)
    alpha = rng.random((height, width), np.float32)
    kept = drop_small_components(DisocclusionFilter().remove(alpha, now, then, is_near=near))
    assert kept.shape == alpha.shape
    assert ((kept == 0) | (kept == alpha)).all()
