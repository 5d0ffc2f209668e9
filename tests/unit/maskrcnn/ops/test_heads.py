import numpy as np
import pytest

pytestmark = pytest.mark.slow


def test_detections_are_made_of_every_regions_opinion_on_every_class() -> None:
    from realtime.maskrcnn.ops import heads

    boxes = np.array([[[0, 0, 9, 9], [0, 0, 8, 8]], [[0, 0, 9, 8], [50, 50, 60, 60]]], np.float32)
    scores = np.array([[0.9, 0.3], [0.8, 0.95]], np.float32)
    found, confidence, which = heads.select_detections(
        boxes, scores, np.array([1, 17], np.int32), min_score=0.5, nms_iou=0.3, max_count=10
    )
    assert found.numpy().tolist() == [[50, 50, 60, 60], [0, 0, 9, 9]]
    np.testing.assert_allclose(confidence.numpy(), [0.95, 0.9])
    assert which.numpy().tolist() == [1, 0]


def test_there_may_be_nothing_and_there_may_be_too_much() -> None:
    from realtime.maskrcnn.ops import heads

    boxes = np.array([[[0, 0, 1, 1]], [[5, 5, 6, 6]]], np.float32)
    scores = np.array([[0.6], [0.7]], np.float32)
    only = np.array([1], np.int32)
    found, confidence, _ = heads.select_detections(boxes, scores, only, min_score=0.8, nms_iou=0.3, max_count=10)
    assert found.shape == (0, 4)
    found, confidence, _ = heads.select_detections(boxes, scores, only, min_score=0.1, nms_iou=0.3, max_count=1)
    np.testing.assert_allclose(confidence.numpy(), [0.7])
