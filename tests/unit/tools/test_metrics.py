import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.evaluation import metrics


def square(start: int, end: int, side: int = 100) -> np.ndarray:
    alpha = np.zeros((side, side), np.float32)
    alpha[start:end, start:end] = 1
    return alpha


def test_iou_of_exact_squares() -> None:
    assert metrics.iou(square(0, 10), square(0, 20)) == 0.25
    assert metrics.iou(square(0, 10), square(20, 30)) == 0
    assert metrics.iou(square(0, 0), square(0, 0)) == 1


def test_boundary_iou_compares_only_the_edge_bands() -> None:
    # a band of 3 pixels (2 % of the diagonal of 100 x 100): a ring of 40 - 34 and one of 38 - 32, inside each other
    ring = 40 * 40 - 34 * 34
    inner_ring = 38 * 38 - 32 * 32
    shared_ring = 38 * 38 - 34 * 34
    expected = shared_ring / (ring + inner_ring - shared_ring)
    assert metrics.boundary_iou(square(30, 70), square(31, 69)) == pytest.approx(expected)
    assert metrics.iou(square(30, 70), square(31, 69)) > metrics.boundary_iou(square(30, 70), square(31, 69))


def test_the_edge_of_the_picture_is_an_edge() -> None:
    full, holed = np.ones((100, 100), np.float32), np.ones((100, 100), np.float32)
    holed[40:60, 40:60] = 0
    band = 100 * 100 - 94 * 94
    assert metrics.boundary_iou(full, holed) == pytest.approx(band / (band + 26 * 26 - 20 * 20))


def test_mad_and_dtssd_have_their_published_units() -> None:
    none, half = np.zeros((4, 4), np.float32), np.full((4, 4), 0.5, np.float32)
    assert metrics.mad(half, none) == 500
    assert metrics.dtssd(none, half, none, none) == 50
    assert metrics.dtssd(none, half, half, none) == 100
    assert metrics.dtssd(none, half, none, half) == 0


def noise(shift: int) -> np.ndarray:
    grain = np.random.default_rng(0).random((36, 64), np.float32)
    import cv2

    image = cv2.resize(grain, (640, 360), interpolation=cv2.INTER_CUBIC).clip(0, 1)
    return np.roll(np.dstack([image * 255] * 3).astype(np.uint8), shift, axis=1)


def test_a_matte_that_moves_with_the_picture_does_not_flicker() -> None:
    alpha = np.zeros((360, 640), np.float32)
    alpha[100:260, 200:400] = 1
    moved = metrics.flicker(alpha, np.roll(alpha, 6, axis=1), noise(0), noise(6))
    left = metrics.flicker(alpha, alpha, noise(0), noise(6))
    still = metrics.flicker(alpha, np.roll(alpha, 6, axis=1), noise(0), noise(0))
    assert moved < left / 4
    assert moved < still / 4
    assert metrics.flicker(alpha, alpha, noise(0), noise(0)) == pytest.approx(0, abs=0.2)


@given(seed=st.integers(0, 99), shape=st.tuples(st.integers(1, 40), st.integers(1, 40)))
def test_a_perfect_matte_has_perfect_figures(seed: int, shape: tuple[int, int]) -> None:
    alpha = np.random.default_rng(seed).random(shape, np.float32)
    assert metrics.iou(alpha, alpha) == metrics.boundary_iou(alpha, alpha) == 1
    assert metrics.mad(alpha, alpha) == metrics.dtssd(alpha, alpha, alpha, alpha) == 0
