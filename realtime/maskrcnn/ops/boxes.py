"""Boxes inside the net: deltas to boxes, clipping, non-maximum suppression. All are (N, 4) float32 ``xyxy``."""

from collections.abc import Sequence
from typing import Any

from realtime.maskrcnn.runtime import tf

Tensor = Any


def decode(boxes: Tensor, deltas: Tensor, weights: Sequence[float], max_log: float) -> Tensor:
    """Move and stretch ``boxes`` by ``deltas`` (Faster R-CNN, section 3.1.2).

    Args:
        boxes: (..., 4) float32 ``xyxy``.
        deltas: (..., 4) float32: shift of the centre in x and y, logarithm of the change in width and height.
        weights: what each of the four was multiplied by in training.
        max_log: no width or height grows by more than ``exp(max_log)``.

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
    """``xyxy`` to ``yxyx`` and back: TensorFlow's own operations have it the other way round."""
    return tf.gather(boxes, [1, 0, 3, 2], axis=-1)


def suppress(boxes: Tensor, scores: Tensor, most: int, iou: float, min_score: float = float("-inf")) -> Tensor:
    """Indices of the boxes that stay when each drops the less confident that overlap it by more than ``iou``.

    Args:
        boxes: (N, 4) float32 ``xyxy``.
        scores: (N,) float32.
        most: how many may stay.
        iou: intersection over union from which a box counts as the same thing.
        min_score: boxes below it do not take part.

    Returns:
        (K,) int32, most confident first.
    """
    return tf.raw_ops.NonMaxSuppressionV3(
        boxes=boxes,  # the order of the axes does not matter to an intersection
        scores=scores,
        max_output_size=most,
        iou_threshold=iou,
        score_threshold=min_score,
    )


def suppress_by_class(
    boxes: Tensor, scores: Tensor, class_ids: Tensor, most: int, iou: float, min_score: float
) -> Tensor:
    """As ``suppress``, but a box drops only those of its own class; one call for all classes.

    Every class is moved to a place of its own, so that boxes of two classes never overlap.
    """
    step = tf.reduce_max(boxes) - tf.minimum(tf.reduce_min(boxes), 0.0) + 1.0
    return suppress(boxes + (tf.cast(class_ids, tf.float32) * step)[:, None], scores, most, iou, min_score)


def suppress_by_class_exactly(
    boxes: Tensor, scores: Tensor, class_ids: Tensor, most: int, iou: float, min_score: float
) -> Tensor:
    """As ``suppress_by_class``, without the last bits that moving the classes apart costs: it decides close cases.

    The overlaps of all boxes with all are worked out here, which is for few boxes and for TensorFlow alone.
    """
    taken = tf.where(scores >= min_score)[:, 0]
    boxes, scores, class_ids = (tf.gather(each, taken) for each in (boxes, scores, class_ids))
    same = class_ids[:, None] == class_ids
    overlaps = tf.where(same, overlaps_of(boxes), 0.0)
    chosen = tf.image.non_max_suppression_overlaps(overlaps, scores, most, overlap_threshold=iou)
    return tf.cast(tf.gather(taken, chosen), tf.int32)


def overlaps_of(boxes: Tensor) -> Tensor:
    """(N, N) intersection over union of every two of ``boxes``, (N, 4) ``xyxy``; 0 where one has no area."""
    low, high = boxes[:, :2], boxes[:, 2:]
    shared = tf.nn.relu(tf.minimum(high[:, None], high) - tf.maximum(low[:, None], low))
    intersection = shared[..., 0] * shared[..., 1]
    area = tf.reduce_prod(high - low, axis=1)
    return tf.math.divide_no_nan(intersection, area[:, None] + area - intersection)
