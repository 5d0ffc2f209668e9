import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from realtime.maskrcnn.portrait.regions import anchors_at, decode, roi_align, suppress, top_k

WEIGHTS = (10.0, 10.0, 5.0, 5.0)


def test_anchors_stand_on_the_corners_of_their_cells() -> None:
    cell_anchors = np.array([[-1, -2, 3, 4], [0, 0, 8, 8]], np.float32)
    found = anchors_at(np.array([0, 1, 2, 9]), cell_anchors, width=3, stride=16)
    assert found.tolist() == [[-1, -2, 3, 4], [0, 0, 8, 8], [15, -2, 19, 4], [16, 16, 24, 24]]


@given(
    box=st.tuples(*[st.floats(-50, 50)] * 2, *[st.floats(2, 90)] * 2),
    goal=st.tuples(*[st.floats(-50, 50)] * 2, *[st.floats(2, 90)] * 2),
)
def test_decode_undoes_the_encoding_of_the_paper(box: tuple[float, ...], goal: tuple[float, ...]) -> None:
    (x, y, w, h), (gx, gy, gw, gh) = box, goal
    corners = np.array([[x, y, x + w, y + h]], np.float32)
    wanted = np.array([[gx, gy, gx + gw, gy + gh]], np.float32)
    shift = [(gx + gw / 2 - x - w / 2) / w, (gy + gh / 2 - y - h / 2) / h]
    deltas = np.array([[*shift, np.log(gw / w), np.log(gh / h)]], np.float32) * np.array(WEIGHTS, np.float32)
    np.testing.assert_allclose(decode(corners, deltas, WEIGHTS), wanted, atol=2e-2)


def test_a_box_grows_only_so_far() -> None:
    found = decode(np.array([[0, 0, 16, 16]], np.float32), np.full((1, 4), 99, np.float32) * [[0, 0, 1, 1]], WEIGHTS)
    np.testing.assert_allclose(found, [[-492, -492, 508, 508]], rtol=1e-5)


@given(scores=st.lists(st.floats(-1, 1, width=16), min_size=1, max_size=40), count=st.integers(1, 45))
def test_the_highest_scores_come_first(scores: list[float], count: int) -> None:
    values = np.array(scores, np.float32)
    found = values[top_k(values, count)]
    assert found.tolist() == sorted(scores, reverse=True)[:count]


def test_a_box_removes_later_ones_that_overlap_it() -> None:
    boxes = np.array([[0, 0, 10, 10], [1, 0, 11, 10], [0, 0, 10, 4], [20, 20, 30, 30], [2, 0, 12, 10]], np.float32)
    assert suppress(boxes, 10, 0.5).tolist() == [0, 2, 3]
    assert suppress(boxes, 10, 0.9).tolist() == [0, 1, 2, 3, 4]
    assert suppress(boxes, 2, 0.5).tolist() == [0, 2]
    assert suppress(boxes[:0], 2, 0.5).tolist() == []


def test_what_is_removed_does_not_remove_others() -> None:
    boxes = np.array([[0, 0, 10, 10], [4, 0, 14, 10], [8, 0, 18, 10]], np.float32)
    assert suppress(boxes, 10, 0.4).tolist() == [0, 2]


def test_boxes_without_area_stay() -> None:
    boxes = np.array([[3, 3, 3, 3], [3, 3, 3, 3]], np.float32)
    assert suppress(boxes, 10, 0.5).tolist() == [0, 1]


def test_a_region_reads_the_features_under_it_and_the_edge_goes_on_past_it() -> None:
    columns = np.broadcast_to(np.arange(10, dtype=np.float32)[None, :, None], (6, 10, 4))
    features = np.ascontiguousarray(columns)
    # 16 pixels per cell: the region from cell 2 to cell 8 has bins of one cell, centred at 2.5, 3.5, ...
    found = roi_align(features, np.array([[32, 16, 128, 64]], np.float32), 16, 6)[0, :, :, 0]
    np.testing.assert_allclose(found, np.broadcast_to(np.arange(6) + 2.5, (6, 6)), atol=1e-5)
    past = roi_align(features, np.array([[16 * 9, 0, 16 * 30, 64]], np.float32), 16, 6)[0, :, :, 0]
    np.testing.assert_allclose(past, 9, atol=1e-5)


@pytest.mark.parametrize("count", [0, 1, 3])
def test_any_number_of_regions_is_aligned(count: int) -> None:
    features = np.random.default_rng(0).random((4, 5, 8), np.float32)
    rois = np.random.default_rng(1).random((count, 4), np.float32) * 20 + np.array([0, 0, 30, 30], np.float32)
    found = roi_align(features, rois.astype(np.float32), 16, 6)
    assert found.shape == (count, 6, 6, 8)
    assert found.dtype == np.float32
    alone = [roi_align(features, roi[None].astype(np.float32), 16, 6)[0] for roi in rois]
    assert all(np.array_equal(one, other) for one, other in zip(found, alone, strict=True))
