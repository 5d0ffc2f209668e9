"""Which of the found instances stay sharp."""

from collections.abc import Collection

import numpy as np

from realtime.structures import Detections


def select(detections: Detections, *, min_score: float, class_ids: Collection[int] | None) -> Detections:
    """Keep what is sure enough and of a kept class.

    Args:
        detections: what the net found.
        min_score: the least score that counts, in [0, 1].
        class_ids: the kept classes, in the net's own numbering; None = every class.

    Returns:
        The kept detections, in the order they came.
    """
    kept = detections.scores >= min_score
    if class_ids is not None:
        kept &= np.isin(detections.class_ids, list(class_ids))
    return detections[kept]
