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


def picture(x0: int = 0, x1: int = 0) -> Image:
    """A grey picture, red from column ``x0`` to ``x1``."""
    image = np.full((40, 80, 4), GREY, np.uint8)
    image[:, x0:x1] = RED
    return image


def test_other_colours_at_the_edge_are_not_the_subject_while_somebody_is_near() -> None:
    kept = DisocclusionFilter().removed(square(20, 60), picture(50, 70), picture(), near=True)
    assert not kept[:, 50:].any()
    assert np.array_equal(kept[:, :48], square(20, 60)[:, :48])
    alone = square(20, 60)
    assert DisocclusionFilter().removed(alone, picture(50, 70), picture(), near=False) is alone


def test_other_colours_inside_the_subject_make_no_hole() -> None:
    alpha = square(20, 60)
    image = picture()
    image[15:25, 30:40] = RED  # a hand before the chest
    assert np.array_equal(DisocclusionFilter().removed(alpha, image, picture(), near=True), alpha)


def test_the_same_colours_leave_the_very_alpha() -> None:
    alpha = square(20, 60)
    assert DisocclusionFilter().removed(alpha, picture(), picture(), near=True) is alpha
    assert DisocclusionFilter().removed(np.zeros_like(alpha), picture(0, 80), picture(), near=True).max() == 0


def test_where_everything_differs_all_the_time_nothing_is_strange() -> None:
    strangers, noisy = DisocclusionFilter(), picture()
    noisy[...] = 150
    alpha = square(20, 60)
    for near in (False, True):
        assert np.array_equal(strangers.removed(alpha, noisy, picture(), near=near), alpha)


def test_a_subject_that_hardly_keeps_its_colours_is_lost() -> None:
    strangers = DisocclusionFilter()
    assert not strangers.lost
    strangers.removed(square(20, 60), picture(), picture(), near=False)
    assert not strangers.lost
    for _ in range(20):
        strangers.removed(square(20, 60), picture(0, 80), picture(), near=False)
    assert strangers.lost


def test_near_is_who_touches_the_subject_or_nearly() -> None:
    assert is_near(square(20, 40), square(46, 60))
    assert not is_near(square(20, 40), square(60, 70))
    assert not is_near(square(20, 40), np.zeros((40, 80), np.float32))


def test_what_is_new_is_left_out_until_it_is_seen_again() -> None:
    alone, joined = square(20, 40), square(20, 60)
    assert not confirmed_by(joined, alone, alone)[:, 43:].any()
    assert np.array_equal(confirmed_by(joined, alone, joined), joined)
    assert np.array_equal(confirmed_by(alone, joined, joined), alone)


def test_small_parts_apart_from_the_subject_are_dropped() -> None:
    alpha = square(20, 60)
    alpha[2:4, 2:4] = 1
    assert np.array_equal(drop_small_components(alpha), square(20, 60))
    both = square(5, 25) + square(40, 60)
    assert np.array_equal(drop_small_components(both), both)


@given(width=st.integers(1, 20), height=st.integers(1, 20), near=st.booleans())
def test_any_size_will_do(width: int, height: int, near: bool) -> None:
    rng = np.random.default_rng(0)
    now, then = rng.integers(0, 256, (2, height, width, 4), dtype=np.uint8)
    alpha = rng.random((height, width), np.float32)
    kept = drop_small_components(DisocclusionFilter().removed(alpha, now, then, near=near))
    assert kept.shape == alpha.shape
    assert ((kept == 0) | (kept == alpha)).all()
