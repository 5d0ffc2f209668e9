import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools import metrics


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


def test_a_hole_counts_only_deep_inside() -> None:
    # 2 % of the diagonal are 2.8 pixels: of a square of 40 the inner 36 x 36 lie more than that inside
    true, found = square(30, 70), square(30, 70)
    found[50:52, 50:53] = 0.89
    found[31, 31:60] = 0
    assert metrics.hole(found, true) == pytest.approx(6 / 36**2 * 1e3)
    assert metrics.spill(found, true) == 0


def test_spill_counts_only_away_from_the_person() -> None:
    true, found = square(0, 40), square(0, 40)
    found[:40, 41] = 1  # the second column outside
    found[60:62, 60:65] = 0.11
    near = 40 * 40 + 2 * 2 * 40 + 4  # two rows, two columns, and between them (1, 1), (1, 2), (2, 1) and (2, 2)
    assert metrics.spill(found, true) == pytest.approx(10 / (100 * 100 - near) * 1e3)
    assert metrics.hole(found, true) == 0


def test_the_edge_of_the_image_is_not_an_edge_of_the_person() -> None:
    true = np.ones((100, 100), np.float32)
    found = true.copy()
    found[0] = 0
    assert metrics.hole(found, true) == pytest.approx(10)
    assert metrics.spill(found, true) == 0
    assert metrics.hole(1 - found, 1 - true) == 0
    assert metrics.spill(1 - found, 1 - true) == pytest.approx(10)


def test_the_colour_error_is_the_mean_of_the_band() -> None:
    true = np.zeros((100, 100), np.float32)
    true[:, 50:] = 1
    right = np.zeros((100, 100, 3), np.uint8)
    wrong = right.copy()
    wrong[:, 50] = 40  # one of the four columns within 2.8 pixels of the other side
    wrong[:, 80] = 200
    assert metrics.band_colour_error(wrong, right, true) == pytest.approx(10)
    assert metrics.band_colour_error(wrong, right, np.ones_like(true)) == 0
