from itertools import permutations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from realtime.matte.assignment import assign

shapes = st.tuples(st.integers(0, 5), st.integers(0, 5))


def greatest_sum(values: np.ndarray) -> float:
    """By trying everything."""
    if values.shape[0] > values.shape[1]:
        values = values.T
    rows = range(values.shape[0])
    return max(sum(values[rows, list(order)]) for order in permutations(range(values.shape[1]), len(rows)))


@given(values=arrays.arrays(np.float64, shapes, elements=st.floats(-2, 2, width=16)))
def test_the_sum_is_the_greatest_there_is(values: np.ndarray) -> None:
    pairs = assign(values)
    assert len(pairs) == min(values.shape)
    assert len({row for row, _ in pairs}) == len({column for _, column in pairs}) == len(pairs)
    assert pairs == sorted(pairs)
    assert sum(values[pair] for pair in pairs) == pytest.approx(greatest_sum(values))


def test_what_is_best_for_all_comes_before_what_is_best_for_one() -> None:
    assert assign(np.array([[0.9, 0.8], [0.8, 0.1]])) == [(0, 1), (1, 0)]


def test_many_instances_are_assigned() -> None:
    values = np.random.default_rng(0).random((100, 60))
    pairs = assign(values)
    assert len(pairs) == 60
    assert sum(values[pair] for pair in pairs) > 58
