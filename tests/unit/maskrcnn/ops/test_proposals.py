import numpy as np
import pytest
from numpy.typing import NDArray

pytestmark = pytest.mark.slow

ANCHORS = np.array([[0, 0, 10, 10], [0, 0, 10, 9], [20, 20, 40, 40], [90, 90, 120, 120]], np.float32)
LIMITS = (np.zeros(4, np.float32), np.full(4, 100, np.float32))


def regions(scores: list[float], before_nms: int = 10, after_nms: int = 10) -> NDArray[np.float32]:
    from realtime.maskrcnn.ops import proposals

    found = proposals.propose(
        np.array(scores, np.float32),
        np.zeros((4, 4), np.float32),
        ANCHORS,
        LIMITS,
        weights=(1, 1, 1, 1),
        max_log=1.0,
        before_nms=before_nms,
        after_nms=after_nms,
        nms_iou=0.7,
    )
    return np.asarray(found)


def test_regions_come_by_score_without_their_doubles_and_inside_the_image() -> None:
    assert regions([0.1, 0.2, 0.9, 0.8]).tolist() == [[20, 20, 40, 40], [90, 90, 100, 100], [0, 0, 10, 9]]


def test_only_the_best_are_looked_at_and_only_so_many_are_left() -> None:
    assert regions([0.1, 0.2, 0.9, 0.8], before_nms=1).tolist() == [[20, 20, 40, 40]]
    assert len(regions([0.1, 0.2, 0.9, 0.8], after_nms=2)) == 2
