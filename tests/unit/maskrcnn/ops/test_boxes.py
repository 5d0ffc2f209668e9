import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

pytestmark = pytest.mark.slow

coordinates = st.floats(-500, 500, width=32)
lengths = st.floats(2, 500, width=32)
WEIGHTS = (10.0, 10.0, 5.0, 5.0)


def encode(boxes: NDArray[np.float64], goals: NDArray[np.float64]) -> NDArray[np.float64]:
    """The deltas that turn ``boxes`` into ``goals``."""
    size, goal = boxes[:, 2:] - boxes[:, :2], goals[:, 2:] - goals[:, :2]
    shift = (goals[:, :2] + goals[:, 2:] - boxes[:, :2] - boxes[:, 2:]) / 2 / size
    return np.concatenate([shift, np.log(goal / size)], axis=1) * WEIGHTS


@settings(deadline=None)
@given(st.tuples(coordinates, coordinates, lengths, lengths), st.tuples(coordinates, coordinates, lengths, lengths))
def test_a_box_moved_by_its_deltas_is_where_they_were_taken(
    first: tuple[float, ...], second: tuple[float, ...]
) -> None:
    from realtime.maskrcnn.ops import boxes

    box, goal = (np.array([[x, y, x + w, y + h]]) for x, y, w, h in (first, second))
    deltas = encode(box, goal).astype(np.float32)
    moved = boxes.decode(box.astype(np.float32), deltas, WEIGHTS, max_log=math.log(1000))
    np.testing.assert_allclose(moved.numpy(), goal, atol=0.02)


def test_no_delta_leaves_a_box_as_it_is_and_a_wild_one_is_held() -> None:
    from realtime.maskrcnn.ops import boxes

    box = np.array([[10, 20, 30, 60]], np.float32)
    zero = np.zeros((1, 4), np.float32)
    assert boxes.decode(box, zero, WEIGHTS, 1.0).numpy().tolist() == box.tolist()
    wild = boxes.decode(box, zero + np.array([0, 0, 1e9, 0], np.float32), WEIGHTS, math.log(2)).numpy()
    np.testing.assert_allclose(wild, [[0, 20, 40, 60]], atol=1e-4)


def test_the_order_of_axes_is_changed_and_changed_back() -> None:
    from realtime.maskrcnn.ops import boxes

    assert boxes.yxyx(np.array([[1, 2, 3, 4]], np.float32)).numpy().tolist() == [[2, 1, 4, 3]]


def test_of_two_that_overlap_the_more_confident_stays() -> None:
    from realtime.maskrcnn.ops import boxes

    found = np.array([[0, 0, 10, 10], [0, 0, 10, 8], [20, 0, 30, 10], [0, 0, 10, 2]], np.float32)
    scores = np.array([0.5, 0.9, 0.7, 0.1], np.float32)
    assert boxes.suppress(found, scores, 10, 0.5).numpy().tolist() == [1, 2, 3]
    assert boxes.suppress(found, scores, 1, 0.5).numpy().tolist() == [1]
    assert boxes.suppress(found, scores, 10, 0.5, 0.6).numpy().tolist() == [1, 2]
    assert boxes.suppress(found, scores, 10, 0.81).numpy().tolist() == [1, 2, 0, 3]


@pytest.mark.parametrize("name", ["suppress_by_class", "suppress_by_class_exactly"])
def test_boxes_of_two_classes_do_not_drop_each_other(name: str) -> None:
    from realtime.maskrcnn.ops import boxes

    found = np.array([[0, 0, 10, 10], [0, 0, 10, 10], [0, 0, 10, 9], [-50, 0, 10, 10]], np.float32)
    scores = np.array([0.9, 0.8, 0.7, 0.6], np.float32)
    kept = getattr(boxes, name)(found, scores, np.array([0, 1, 0, 1]), 10, 0.5, 0.0)
    assert kept.numpy().tolist() == [0, 1, 3]


def test_overlaps_are_shares_of_the_union_and_nothing_of_nothing() -> None:
    from realtime.maskrcnn.ops import boxes

    found = np.array([[0, 0, 4, 4], [2, 0, 6, 4], [9, 9, 9, 12]], np.float32)
    np.testing.assert_allclose(boxes.overlaps_of(found), [[1, 1 / 3, 0], [1 / 3, 1, 0], [0, 0, 0]], rtol=1e-6)
