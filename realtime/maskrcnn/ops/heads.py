"""What follows the last layers of the box head, the same in every net."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from realtime.maskrcnn.ops import boxes as box_ops
from realtime.maskrcnn.runtime import tf

Tensor = Any


def select_detections(
    boxes: Tensor,
    scores: Tensor,
    class_ids: NDArray[np.int32],
    *,
    min_score: float,
    nms_iou: float,
    max_count: int,
) -> tuple[Tensor, Tensor, Tensor]:
    """Turn per-region boxes and scores into detections (class-wise non-maximum suppression).

    Args:
        boxes: (R, K, 4) float32 ``xyxy``, one per region and class.
        scores: (R, K) float32.
        class_ids: (K,) ids of the classes.
        min_score: detections below this score are dropped.
        nms_iou: overlap above which the less confident of two detections of a class is dropped.
        max_count: maximum number of detections.

    Returns:
        boxes (N, 4) ``xyxy``, scores (N,) and indices into ``class_ids`` (N,) int32, most confident first.
    """
    count = tf.shape(scores)[0]
    boxes, scores = tf.reshape(boxes, [-1, 4]), tf.reshape(scores, [-1])
    which_class = tf.tile(tf.range(len(class_ids)), [count])
    chosen = box_ops.suppress_by_class(boxes, scores, which_class, max_count, nms_iou, min_score)
    return tf.gather(boxes, chosen), tf.gather(scores, chosen), tf.gather(which_class, chosen)
