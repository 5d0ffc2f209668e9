"""RoIAlign (Mask R-CNN, He et al. 2017, section 3).

Bilinear sampling and averaging are linear and separable, so one region is ``Y @ features @ X`` with two small matrices.
That is exact for any number of samples, never reads past the last cell, and a matrix product is what processors do
best.
"""

from typing import Any

from realtime.maskrcnn.runtime import tf

Tensor = Any

_BORDER = 1.0 - 1e-6


def roi_align(features: Tensor, rois: Tensor, side: int) -> Tensor:
    """Average the features in each of the ``side`` x ``side`` bins of each region.

    The number of samples per bin is adaptive: the number of cells it spans, rounded up, in each direction.

    Args:
        features: (H, W, C) float32.
        rois: (R, 4) float32 ``xyxy`` in cells; 0 is the centre of the first cell. Regions are at least one cell.
        side: bins in each direction.

    Returns:
        (R, side, side, C) float32.
    """
    height, width, channels = tf.unstack(tf.shape(features))
    x1, y1, x2, y2 = tf.unstack(rois, axis=1)
    rows = axis_weights(y1, y2, height, side)
    columns = axis_weights(x1, x2, width, side)
    both = tf.reshape(rows[:, :, None, :, None] * columns[:, None, :, None, :], [-1, height * width])
    pooled = tf.matmul(both, tf.reshape(features, [height * width, channels]))
    return tf.reshape(pooled, [-1, side, side, features.shape[2]])


def axis_weights(start: Tensor, end: Tensor, cells: Tensor, side: int) -> Tensor:
    """Weight of each of ``cells`` cells in each of ``side`` bins between ``start`` and ``end``: (R, side, cells).

    Samples up to one cell outside take the value of the border cell; those further out are zero.
    """
    length = tf.maximum(end - start, 1.0)[:, None, None]
    samples = tf.math.ceil(length / side)
    sample = tf.range(tf.reduce_max(samples))
    position = (tf.range(float(side))[:, None] + (sample + 0.5) / samples) * length / side + start[:, None, None]
    last = tf.cast(cells, tf.float32) - 1.0
    valid = (sample < samples) & (position >= -1.0) & (position <= last + 1.0)
    weight = tf.where(valid, 1.0 / samples, 0.0)
    distance = tf.abs(tf.clip_by_value(position, 0.0, last)[..., None] - tf.range(last + 1.0))
    return tf.reduce_sum(tf.nn.relu(1.0 - distance) * weight[..., None], axis=2)


def crop_from_pyramid(levels: list[Tensor], rois: Tensor, level: Tensor, side: int) -> Tensor:
    """Sample ``side`` x ``side`` points of each region, corner to corner, bilinear, each region from its own level.

    Args:
        levels: (1, H, W, C) each.
        rois: (R, 4) float32 ``yxyx``, 0 is the centre of the first cell, 1 that of the last.
        level: (R,) int32, index into ``levels``.
        side: samples in each direction.

    Returns:
        (R, side, side, C) float32.
    """
    # On the last cell, rounding decides whether TensorFlow takes a sample for inside; outside, it reads zero.
    rois = tf.minimum(rois, _BORDER)
    indices, crops = [], []
    for index, features in enumerate(levels):
        chosen = tf.where(level == index)[:, 0]
        indices.append(chosen)
        boxes = tf.gather(rois, chosen)
        crops.append(tf.image.crop_and_resize(features, boxes, tf.zeros_like(chosen, tf.int32), [side, side]))
    order = tf.math.invert_permutation(tf.cast(tf.concat(indices, 0), tf.int32))
    return tf.gather(tf.concat(crops, 0), order)
