import numpy as np
import pytest

from realtime.matte.band import certainty_of, confine
from realtime.structures import Alpha


def half(*, width: int = 40) -> Alpha:
    alpha = np.zeros((20, width), np.float32)
    alpha[:, width // 2 :] = 1
    return alpha


def test_what_is_far_from_the_edge_is_certain() -> None:
    certainty = certainty_of(half())
    assert (certainty[:, :15] == -1).all()
    assert (certainty[:, 25:] == 1).all()
    assert np.abs(certainty[:, 19:21]).max() < 0.1
    assert (np.diff(certainty, axis=1) >= 0).all()


def test_where_the_model_is_not_sure_the_band_is_wider() -> None:
    unsure = np.where(half() > 0, np.float32(0.7), np.float32(0.3))
    certainty = certainty_of(unsure)
    assert (certainty[:, 17:23] == 0).all()
    assert (certainty[:, :14] == -1).all()
    assert (certainty[:, 26:] == 1).all()


def test_the_band_is_wider_for_a_large_person() -> None:
    certainty = certainty_of(np.where(half(width=4000) > 0, np.float32(0.7), np.float32(0.3)))
    assert (np.abs(certainty[10, 1996:2004]) == 0).all()  # 3 % of the root of 40000 are 6 pixels
    assert np.abs(certainty[10, 2005:2007]).max() < 1
    assert certainty[10, 2008] == 1


def test_the_band_of_a_coarse_mask_is_as_wide_as_its_cells() -> None:
    alpha = half(width=200)
    assert (certainty_of(alpha)[10, 104:] == 1).all()
    coarse = certainty_of(alpha, is_coarse=True)[10]
    assert (coarse[95:105] == 0).all()  # 14 % of the root of 2000 are 6.3 pixels
    assert (np.abs(coarse[[91, 108]]) == 1).all()


@pytest.mark.parametrize("value", [0.0, 1.0])
def test_a_matte_of_nobody_or_all_has_no_band(value: float) -> None:
    assert (certainty_of(np.full((4, 6), value, np.float32)) == 2 * value - 1).all()


@pytest.mark.parametrize(("depth", "is_closed"), [(0.2, True), (0.1, False)])
def test_a_small_hole_is_closed_if_the_model_only_doubts(depth: float, is_closed: bool) -> None:
    alpha = np.ones((60, 80), np.float32)
    alpha[:, :10] = 0
    alpha[30:34, 40:44] = depth
    assert (certainty_of(alpha)[32, 42] == 1) == is_closed


@pytest.mark.parametrize("hole", [(slice(10, 30), slice(30, 60)), (slice(56, 60), slice(40, 44))])
def test_a_large_hole_and_one_at_the_edge_of_the_frame_stay(hole: tuple[slice, slice]) -> None:
    alpha = np.ones((60, 80), np.float32)
    alpha[:, :10] = 0
    alpha[hole] = 0.3
    certainty = certainty_of(alpha)
    assert certainty[hole].min() <= 0


def test_a_choked_edge_lies_where_alpha_is_higher() -> None:
    ramp = np.tile(np.linspace(0, 1, 101, dtype=np.float32), (50, 1))
    assert (certainty_of(ramp, level=0.7)[25] > 0).argmax() > (certainty_of(ramp)[25] > 0).argmax() + 15


def test_beyond_the_band_the_model_gives_1_or_0_whatever_the_colour() -> None:
    alpha, model = half(), np.full((20, 40, 4), 0.5, np.float32)
    confine(model, np.ones_like(alpha), alpha, certainty_of(alpha), contrast=2.0)
    assert (model[:, 25:, :3] == 0).all()
    assert (model[:, :15, :3] == 0).all()
    assert (model[:, 25:, 3] > 1.1).all()
    assert (model[:, :15, 3] < -0.1).all()


def test_in_the_band_the_model_and_alpha_count_by_the_weight() -> None:
    alpha = np.full((1, 3), 0.5, np.float32)
    alpha[0] = 0.4, 0.5, 0.7
    certainty = np.zeros_like(alpha)
    for weight, expected in ((1.0, [0.9, 0.9, 0.9]), (0.0, [0.35, 0.5, 0.8]), (0.5, [0.625, 0.7, 0.85])):
        model = np.zeros((1, 3, 4), np.float32)
        model[..., 3] = 0.7 * weight
        confine(model, np.full_like(alpha, weight), alpha, certainty, contrast=2.0)
        assert model[0, :, 3] == pytest.approx(expected)
