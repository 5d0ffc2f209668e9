import numpy as np

from realtime.matte.subject import filter_detections
from realtime.structures import Detections


def found(scores: list[float], class_ids: list[int]) -> Detections:
    count = len(scores)
    return Detections(
        np.zeros((count, 4), np.float32),
        np.array(scores, np.float32),
        np.array(class_ids, np.int32),
        np.zeros((count, 2, 2), np.float32),
    )


def test_what_is_unsure_or_of_another_class_is_left_out() -> None:
    kept = filter_detections(found([0.9, 0.8, 0.5, 0.4], [1, 17, 1, 1]), min_score=0.5, class_ids=[1])
    assert np.allclose(kept.scores, [0.9, 0.5])
    assert kept.class_ids.tolist() == [1, 1]


def test_every_class_counts_when_none_is_named() -> None:
    assert filter_detections(found([0.9, 0.8], [1, 17]), min_score=0.0, class_ids=None).class_ids.tolist() == [1, 17]


def test_nothing_comes_of_nothing() -> None:
    assert len(filter_detections(Detections.none(), min_score=0.5, class_ids=[1])) == 0
