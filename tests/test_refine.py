import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from realtime.matte.refine import refine


def two_halves(width: int, height: int, edge: int) -> np.ndarray:
    image = np.full((height, width, 3), (30, 40, 50), np.uint8)
    image[:, edge:] = (200, 180, 160)
    return image


def test_a_coarse_edge_moves_onto_the_edge_of_the_picture() -> None:
    image = two_halves(320, 160, 170)
    alpha = np.zeros((20, 40), np.float32)
    alpha[:, 20:] = 1  # at 160 in the frame, ten pixels off
    refined = refine(alpha, image, feather_px=0)
    assert refined.shape == (160, 320)
    assert np.abs((refined[80] >= 0.5).argmax() - 170) <= 1


@pytest.mark.parametrize("value", [0.0, 1.0])
def test_a_flat_matte_stays_flat(value: float) -> None:
    image = np.random.default_rng(0).integers(0, 256, (45, 81, 3), dtype=np.uint8)
    assert np.allclose(refine(np.full((9, 16), value, np.float32), image, feather_px=2), value, atol=1e-3)


def test_feather_softens_the_edge() -> None:
    image = two_halves(320, 160, 160)
    alpha = np.zeros((20, 40), np.float32)
    alpha[:, 20:] = 1
    soft = [int(((a > 0.05) & (a < 0.95))[80].sum()) for a in (refine(alpha, image, feather_px=f) for f in (0, 4))]
    assert soft[1] > soft[0] + 4


@given(
    size=st.tuples(st.integers(1, 61), st.integers(1, 61)),
    matte=st.tuples(st.integers(1, 20), st.integers(1, 20)),
    feather_px=st.floats(0, 5),
)
def test_any_size_gives_an_alpha_of_the_frames_size(
    size: tuple[int, int], matte: tuple[int, int], feather_px: float
) -> None:
    rng = np.random.default_rng(1)
    image = rng.integers(0, 256, (*size, 3), dtype=np.uint8)
    refined = refine(rng.random(matte, np.float32), image, feather_px=feather_px)
    assert refined.shape == size
    assert refined.dtype == np.float32
    assert 0 <= refined.min() <= refined.max() <= 1
