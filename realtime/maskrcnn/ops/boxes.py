"""Boxes inside the net: deltas to boxes, overlaps, non-maximum suppression. All are (N, 4) float32 ``xyxy``."""

from collections.abc import Sequence
from typing import Any

from realtime.maskrcnn.runtime import tf

Tensor = Any


def decode(boxes: Tensor, deltas: Tensor, weights: Sequence[float], max_log: float) -> Tensor:
    """Move and stretch ``boxes`` by ``deltas`` (Faster R-CNN, section 3.1.2).

    Args:
        boxes: (..., 4) float32 ``xyxy``.
        deltas: (..., 4) float32: shift of the centre in x and y, logarithm of the change in width and height.
        weights: factor on each of the four in training.
        max_log: width and height grow by at most ``exp(max_log)``.

    Returns:
        (..., 4) float32 ``xyxy``.
    """
    low, high = tf.split(boxes, 2, axis=-1)
    shift, log_growth = tf.split(deltas / tf.constant(weights, tf.float32), 2, axis=-1)
    size = high - low
    centre = low + 0.5 * size + shift * size
    half = 0.5 * size * tf.exp(tf.minimum(log_growth, max_log))
    return tf.concat([centre - half, centre + half], axis=-1)


def yxyx(boxes: Tensor) -> Tensor:
    """Convert ``xyxy`` to ``yxyx``, the order of TensorFlow's own operations, or back."""
    return tf.gather(boxes, [1, 0, 3, 2], axis=-1)


def suppress(boxes: Tensor, scores: Tensor, max_count: int, iou: float, min_score: float = float("-inf")) -> Tensor:
    """Non-maximum suppression: a box removes the less confident ones that overlap it by more than ``iou``.

    Args:
        boxes: (N, 4) float32 ``xyxy``.
        scores: (N,) float32.
        max_count: maximum number of boxes to keep.
        iou: intersection over union above which the less confident box is removed.
        min_score: boxes below this score are removed first.

    Returns:
        (K,) int32 indices of the boxes kept, most confident first.
    """
    return tf.raw_ops.NonMaxSuppressionV3(
        boxes=boxes,  # an intersection is the same with x and y swapped
        scores=scores,
        max_output_size=max_count,
        iou_threshold=iou,
        score_threshold=min_score,
    )


def suppress_by_class(
    boxes: Tensor, scores: Tensor, class_ids: Tensor, max_count: int, iou: float, min_score: float
) -> Tensor:
    """As ``suppress`` within each class, in one call.

    Each class is shifted to a region of its own, so that boxes of different classes never overlap.
    """
    step = tf.reduce_max(boxes) - tf.minimum(tf.reduce_min(boxes), 0.0) + 1.0
    return suppress(boxes + (tf.cast(class_ids, tf.float32) * step)[:, None], scores, max_count, iou, min_score)


def suppress_by_class_exactly(
    boxes: Tensor, scores: Tensor, class_ids: Tensor, max_count: int, iou: float, min_score: float
) -> Tensor:
    """As ``suppress_by_class``, without the rounding error of shifted classes, which decides close cases.

    Computes all pairwise overlaps, so it is meant for few boxes.
    """
    kept = tf.where(scores >= min_score)[:, 0]
    boxes, scores, class_ids = (tf.gather(each, kept) for each in (boxes, scores, class_ids))
    same = class_ids[:, None] == class_ids
    overlaps = tf.where(same, overlaps_of(boxes), 0.0)
    chosen = tf.image.non_max_suppression_overlaps(overlaps, scores, max_count, overlap_threshold=iou)
    return tf.cast(tf.gather(kept, chosen), tf.int32)


def overlaps_of(boxes: Tensor) -> Tensor:
    """(N, N) pairwise intersection over union of ``boxes``, (N, 4) ``xyxy``; 0 for boxes without area."""
    low, high = boxes[:, :2], boxes[:, 2:]
    shared = tf.nn.relu(tf.minimum(high[:, None], high) - tf.maximum(low[:, None], low))
    intersection = shared[..., 0] * shared[..., 1]
    area = tf.reduce_prod(high - low, axis=1)
    return tf.math.divide_no_nan(intersection, area[:, None] + area - intersection)
