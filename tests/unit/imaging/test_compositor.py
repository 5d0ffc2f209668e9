import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from realtime.imaging.compositor import blend_over, composite


def test_alpha_1_keeps_every_bit_and_alpha_0_shows_the_background() -> None:
    rng = np.random.default_rng(0)
    fg, bg = (rng.integers(0, 256, (33, 47, 3), dtype=np.uint8) for _ in range(2))
    alpha = rng.integers(0, 256, (33, 47), dtype=np.uint8)
    alpha[5:20, 7:30] = 255
    alpha[25:, :20] = 0
    out = composite(fg, bg, alpha)
    assert (out[alpha == 255] == fg[alpha == 255]).all()
    assert (out[alpha == 0] == bg[alpha == 0]).all()


@given(st.integers(1, 19), st.integers(1, 19))
def test_it_is_the_weighted_mean_rounded_to_the_nearest(height: int, width: int) -> None:
    rng = np.random.default_rng(height * 20 + width)
    fg, bg = (rng.integers(0, 256, (height, width, 3), dtype=np.uint8) for _ in range(2))
    alpha = rng.integers(0, 256, (height, width), dtype=np.uint8)
    weight = alpha[..., None] / 255
    assert np.abs(composite(fg, bg, alpha) - (weight * fg + (1 - weight) * bg)).max() <= 0.5 + 1e-9


def test_what_is_the_same_before_and_behind_stays_whatever_alpha_is() -> None:
    alpha = np.tile(np.arange(256, dtype=np.uint8), (256, 1))
    plain = np.repeat(alpha.T.copy()[..., None], 3, axis=2)
    assert (composite(plain, plain.copy(), alpha) == plain).all()


def test_the_inputs_are_left_as_they_were() -> None:
    fg, bg = np.full((4, 6, 3), 200, np.uint8), np.full((4, 6, 3), 20, np.uint8)
    alpha = np.full((4, 6), 127, np.uint8)
    for array in (fg, bg, alpha):
        array.setflags(write=False)
    out = composite(fg, bg, alpha)
    assert out.flags.writeable
    assert np.unique(out).tolist() == [110]


def test_sizes_that_differ_are_refused() -> None:
    fg = np.zeros((4, 6, 3), np.uint8)
    with pytest.raises(ValueError, match="same height and width"):
        composite(fg, fg, np.zeros((4, 5), np.uint8))
    with pytest.raises(ValueError, match="same height and width"):
        composite(fg, fg[:3], np.zeros((4, 6), np.uint8))
    with pytest.raises(ValueError, match="alpha be uint8"):
        composite(fg, fg, np.zeros((4, 6), np.float32))  # type: ignore[arg-type]


def test_it_writes_to_out_which_may_be_the_background() -> None:
    fg, bg = np.full((16, 32, 3), 200, np.uint8), np.full((16, 32, 3), 20, np.uint8)
    alpha = np.zeros((16, 32), np.uint8)
    alpha[:, :16] = 255
    wanted = composite(fg, bg, alpha)
    other = np.empty_like(bg)
    assert composite(fg, bg, alpha, out=other) is other
    assert (other == wanted).all()
    assert (bg == 20).all()
    assert composite(fg, bg, alpha, out=bg) is bg
    assert (bg == wanted).all()


def test_an_out_that_cannot_be_written_to_is_refused() -> None:
    fg, alpha = np.zeros((4, 6, 3), np.uint8), np.zeros((4, 6), np.uint8)
    kept = fg.copy()
    kept.setflags(write=False)
    for out in (kept, fg[:, ::-1], fg[:3]):
        with pytest.raises(ValueError, match="out must be writable"):
            composite(fg, fg, alpha, out=out)


def test_a_background_that_is_read_only_stays_as_it_is() -> None:
    rng = np.random.default_rng(0)
    fg, bg = (rng.integers(0, 256, (33, 147, 3), dtype=np.uint8) for _ in range(2))
    alpha = np.zeros((33, 147), np.uint8)
    alpha[:, 20:90], alpha[:11, 100:] = 255, rng.integers(0, 256, (11, 47))
    wanted, before = composite(fg, bg, alpha, out=bg.copy()), bg.copy()
    bg.setflags(write=False)
    out = blend_over(fg, bg, alpha)
    assert (out == wanted).all()
    assert out.flags.writeable
    assert (bg == before).all()
    bg.setflags(write=True)
    assert blend_over(fg, bg, alpha) is bg
    assert (bg == wanted).all()
