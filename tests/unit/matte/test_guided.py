import numpy as np
import pytest

from realtime.matte import guided


def test_a_model_fitted_to_a_function_of_the_colours_gives_that_function_back() -> None:
    rng = np.random.default_rng(0)
    small = rng.integers(0, 256, (40, 60, 3), dtype=np.uint8)
    alpha = (small @ np.array([0.2, 0.3, 0.1], np.float32) / 255 + np.float32(0.1)).astype(np.float32)
    for fit, tolerance in ((guided.fit, 1), (guided.fit_halved, 12)):
        model, weight = fit(alpha, small, 4, 1e-6)
        assert (weight == 1).all()
        applied = guided.apply(model, small, small)
        assert np.abs(applied[8:-8, 8:-8] - 255 * alpha[8:-8, 8:-8]).max() <= tolerance


def test_a_flat_alpha_stays_as_it_is() -> None:
    alpha = np.full((30, 40), 0.25, np.float32)
    small, image = np.full((30, 40, 3), 90, np.uint8), np.full((90, 120, 3), 90, np.uint8)
    model, weight = guided.fit(alpha, small, 3, 1e-3)
    assert (weight == 1).all()
    assert (guided.apply(model, small, image) == 64).all()


def test_a_window_whose_colours_do_not_explain_alpha_does_not_count() -> None:
    alpha = np.zeros((30, 40), np.float32)
    alpha[:, 20:] = 1
    model, weight = guided.fit(alpha, np.full((30, 40, 3), 90, np.uint8), 3, 1e-3)
    assert weight[15, 20] < 0.2  # windows nearby have no edge
    assert weight[15, 5] == weight[15, 35] == 1
    assert np.abs(model[15, 20]).max() < 0.2


@pytest.mark.parametrize(("sum_of_alpha", "radius"), [(0, 2), (1000, 2), (19200, 10), (400000, 26)])
def test_the_radius_grows_with_the_subject_within_limits(sum_of_alpha: float, radius: int) -> None:
    alpha = np.full((120, 213), sum_of_alpha / (120 * 213), np.float32)
    assert guided.radius_of(alpha, 0.07) == radius


def test_nan_counts_as_background() -> None:
    small, image = np.zeros((36, 64, 3), np.uint8), np.zeros((72, 128, 3), np.uint8)
    assert not guided.apply(np.full((36, 64, 4), np.nan, np.float32), small, image).any()
    assert (guided.apply(np.full((36, 64, 4), 2, np.float32), small, image) == 255).all()


def test_for_a_coarse_mask_every_window_counts() -> None:
    alpha = np.zeros((30, 40), np.float32)
    alpha[:, 20:] = 1
    _, weight = guided.fit(alpha, np.full((30, 40, 3), 90, np.uint8), 3, 1e-3, is_coarse=True)
    assert (weight == 1).all()
