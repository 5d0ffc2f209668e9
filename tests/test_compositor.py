import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from realtime.compositor import composite


def test_alpha_1_keeps_every_bit_and_alpha_0_shows_the_background() -> None:
    rng = np.random.default_rng(0)
    fg, bg = (rng.integers(0, 256, (33, 47, 3), dtype=np.uint8) for _ in range(2))
    alpha = np.zeros((33, 47), np.float32)
    alpha[5:20, 7:30] = 1
    out = composite(fg, bg, alpha)
    assert (out[alpha == 1] == fg[alpha == 1]).all()
    assert (out[alpha == 0] == bg[alpha == 0]).all()


@given(st.integers(1, 9), st.integers(1, 9), st.floats(0, 1, width=32))
def test_it_is_the_weighted_mean(height: int, width: int, alpha: float) -> None:
    rng = np.random.default_rng(height * 10 + width)
    fg, bg = (rng.integers(0, 256, (height, width, 3), dtype=np.uint8) for _ in range(2))
    out = composite(fg, bg, np.full((height, width), alpha, np.float32))
    assert np.abs(out - (alpha * fg + (1 - alpha) * bg)).max() <= 1


def test_the_inputs_are_left_as_they_were() -> None:
    fg, bg = np.full((4, 6, 3), 200, np.uint8), np.full((4, 6, 3), 20, np.uint8)
    alpha = np.full((4, 6), 0.5, np.float32)
    for array in (fg, bg, alpha):
        array.setflags(write=False)
    out = composite(fg, bg, alpha)
    assert out.flags.writeable
    assert np.unique(out).tolist() == [110]


def test_sizes_that_differ_are_refused() -> None:
    fg = np.zeros((4, 6, 3), np.uint8)
    with pytest.raises(ValueError, match="same height and width"):
        composite(fg, fg, np.zeros((4, 5), np.float32))
    with pytest.raises(ValueError, match="same height and width"):
        composite(fg, fg[:3], np.zeros((4, 6), np.float32))


def test_it_writes_into_a_background_that_nobody_needs_any_more() -> None:
    fg, bg = np.full((16, 32, 3), 200, np.uint8), np.full((16, 32, 3), 20, np.uint8)
    alpha = np.zeros((16, 32), np.float32)
    alpha[:, :16] = 1
    wanted = composite(fg, bg, alpha)
    kept = bg.copy()
    kept.setflags(write=False)
    assert composite(fg, kept, alpha, into_background=True) is not kept
    assert composite(fg, fg, alpha, into_background=True) is not fg
    assert composite(fg, bg, alpha, into_background=True) is bg
    assert (bg == wanted).all()
