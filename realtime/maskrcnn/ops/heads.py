"""What the box head and the mask head do after their last layers, the same in every net."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from realtime.maskrcnn.ops import boxes as box_ops
from realtime.maskrcnn.runtime import tf

Tensor = Any


def detect(
    boxes: Tensor,
    scores: Tensor,
    class_ids: NDArray[np.int32],
    *,
    min_score: float,
    nms_iou: float,
    most: int,
) -> tuple[Tensor, Tensor, Tensor]:
    """One list of detections out of every region's opinion on every class.

    Args:
        boxes: (R, K, 4) float32 ``xyxy``: each region's box for each of K classes.
        scores: (R, K) float32.
        class_ids: (K,) the classes.
        min_score: less confident ones are left out.
        nms_iou: overlap from which two detections of a class count as one.
        most: how many are returned at most.

    Returns:
        boxes (N, 4) ``xyxy``, scores (N,) and indices into ``class_ids`` (N,) int32, most confident first.
    """
    count = tf.shape(scores)[0]
    boxes, scores = tf.reshape(boxes, [-1, 4]), tf.reshape(scores, [-1])
    which_class = tf.tile(tf.range(len(class_ids)), [count])
    chosen = box_ops.suppress_by_class(boxes, scores, which_class, most, nms_iou, min_score)
    return tf.gather(boxes, chosen), tf.gather(scores, chosen), tf.gather(which_class, chosen)
