import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from realtime.matte.strangers import Strangers, is_near, seen_twice, without_strays
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


@pytest.mark.parametrize("near", [True, False])
def test_other_colours_at_the_edge_are_not_the_subject(near: bool) -> None:
    kept = Strangers().removed(square(20, 60), picture(57, 70), picture(), near=near)
    assert not kept[:, 57:].any()
    assert np.array_equal(kept[:, :55], square(20, 60)[:, :55])


def test_other_colours_deep_inside_count_only_while_somebody_is_near() -> None:
    alpha, hands = square(20, 60), picture(45, 70)
    assert not Strangers().removed(alpha, hands, picture(), near=True)[:, 45:].any()
    assert Strangers().removed(alpha, hands, picture(), near=False)[14:26, 45:56].min() == 1


def test_other_colours_inside_the_subject_make_no_hole() -> None:
    alpha = square(20, 60)
    image = picture()
    image[15:25, 30:40] = RED  # a hand before the chest
    assert np.array_equal(Strangers().removed(alpha, image, picture(), near=True), alpha)


def test_the_same_colours_leave_the_very_alpha() -> None:
    alpha = square(20, 60)
    assert Strangers().removed(alpha, picture(), picture(), near=True) is alpha
    assert Strangers().removed(np.zeros_like(alpha), picture(0, 80), picture(), near=True).max() == 0


def test_a_small_difference_counts_only_while_somebody_is_near() -> None:
    now = picture()
    now[:, 50:, :3] += 36
    kept = [float(Strangers().removed(square(20, 60), now, picture(), near=near).sum()) for near in (True, False)]
    assert kept[0] < kept[1] == square(20, 60).sum()


def test_where_everything_differs_all_the_time_nothing_is_strange() -> None:
    strangers, noisy = Strangers(), picture()
    noisy[...] = 150
    alpha = square(20, 60)
    for _ in range(3):
        kept = strangers.removed(alpha, noisy, picture(), near=True)
    assert np.array_equal(kept, alpha)


def test_near_is_who_touches_the_subject_or_nearly() -> None:
    assert is_near(square(20, 40), square(46, 60))
    assert not is_near(square(20, 40), square(60, 70))
    assert not is_near(square(20, 40), np.zeros((40, 80), np.float32))


def test_what_is_new_is_left_out_until_it_is_seen_again() -> None:
    alone, joined = square(20, 40), square(20, 60)
    assert not seen_twice(joined, alone, alone)[:, 43:].any()
    assert np.array_equal(seen_twice(joined, alone, joined), joined)
    assert np.array_equal(seen_twice(alone, joined, joined), alone)


def test_small_parts_apart_from_the_subject_are_dropped() -> None:
    alpha = square(20, 60)
    alpha[2:4, 2:4] = 1
    assert np.array_equal(without_strays(alpha), square(20, 60))
    both = square(5, 25) + square(40, 60)
    assert np.array_equal(without_strays(both), both)


@given(width=st.integers(1, 20), height=st.integers(1, 20), near=st.booleans())
def test_any_size_will_do(width: int, height: int, near: bool) -> None:
    rng = np.random.default_rng(0)
    now, then = rng.integers(0, 256, (2, height, width, 4), dtype=np.uint8)
    alpha = rng.random((height, width), np.float32)
    kept = without_strays(Strangers().removed(alpha, now, then, near=near))
    assert kept.shape == alpha.shape
    assert ((kept == 0) | (kept == alpha)).all()
