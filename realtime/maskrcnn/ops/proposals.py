"""Region proposal outputs to regions of interest (Faster R-CNN, section 3.1)."""

from collections.abc import Sequence
from typing import Any

from realtime.maskrcnn.ops import boxes
from realtime.maskrcnn.runtime import tf

Tensor = Any


def propose(
    scores: Tensor,
    deltas: Tensor,
    anchors: Tensor,
    limits: tuple[Tensor, Tensor],
    *,
    weights: Sequence[float],
    max_log: float,
    before_nms: int,
    after_nms: int,
    nms_iou: float,
) -> Tensor:
    """Return the regions most likely to contain an object.

    Args:
        scores: (A,) float32, monotonic in the probability that an anchor contains an object.
        deltas: (A, 4) float32.
        anchors: (A, 4) float32 ``xyxy``.
        limits: the minimum and the maximum (x1, y1, x2, y2) of a region, (4,) float32 each.
        weights: see ``boxes.decode``.
        max_log: see ``boxes.decode``.
        before_nms: number of best-scored anchors that take part.
        after_nms: maximum number of regions.
        nms_iou: overlap above which the less likely of two regions is dropped.

    Returns:
        (R, 4) float32 ``xyxy`` regions of interest, most likely first; 1 <= R <= ``after_nms``.
    """
    count = tf.minimum(before_nms, tf.size(scores))
    best, which = tf.math.top_k(scores, count)
    regions = boxes.decode(tf.gather(anchors, which), tf.gather(deltas, which), weights, max_log)
    regions = tf.clip_by_value(regions, *limits)
    return tf.gather(regions, boxes.suppress(regions, best, after_nms, nms_iou))
