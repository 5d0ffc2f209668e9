import numpy as np
import pytest

from realtime.matte.mixing import mix


def test_where_flow_explains_everything_the_old_alpha_has_its_weight() -> None:
    old, new = np.full((20, 30), 0.2, np.float32), np.full((20, 30), 0.8, np.float32)
    mixed = mix(old, new, np.zeros((20, 30), np.uint8), weight=0.75, trust_levels=20)
    assert mixed == pytest.approx(0.8 + 0.75 * (0.2 - 0.8))


def test_the_old_alpha_counts_less_the_less_flow_explains_and_then_not_at_all() -> None:
    old, new = np.zeros((20, 90), np.float32), np.ones((20, 90), np.float32)
    unexplained = np.zeros((20, 90), np.uint8)
    unexplained[:, 30:60], unexplained[:, 60:] = 10, 20
    mixed = mix(old, new, unexplained, weight=1.0, trust_levels=20)
    assert mixed[10, 10] == pytest.approx(0)
    assert mixed[10, 45] == pytest.approx(0.5)
    assert mixed[10, 80] == 1


def test_nothing_valid_is_made_of_an_alpha_that_is_not() -> None:
    new = np.full((20, 30), 0.5, np.float32)
    new[5, 5] = np.nan
    assert np.isnan(
        mix(np.zeros((20, 30), np.float32), new, np.zeros((20, 30), np.uint8), weight=0.5, trust_levels=9)[5, 5]
    )
