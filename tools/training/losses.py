"""Parts of the training loss, in Keras operations. B images; logits and truths of one shape unless said otherwise."""

from typing import Any

from keras import ops


def cross_entropy(logits: Any, truth: Any) -> Any:
    """Binary cross-entropy, element by element."""
    return ops.maximum(logits, 0.0) - logits * truth + ops.log1p(ops.exp(-ops.abs(logits)))


def smooth_l1(difference: Any, beta: float) -> Any:
    """Absolute difference, quadratic below ``beta``, element by element."""
    size = ops.abs(difference)
    return ops.where(size < beta, 0.5 * size * size / beta, size - 0.5 * beta)


def weighted_mean(values: Any, weight: Any) -> Any:
    """Mean of ``values`` by ``weight``; 0 where all weights are."""
    return ops.sum(values * weight) / (ops.sum(weight) + 1e-3)


def laplacian_l1(difference: Any, weight: Any, *, levels: int = 4) -> Any:
    """Laplacian-pyramid L1 of a difference of alphas (Hou and Liu, ICCV 2019); the pyramid is linear.

    Args:
        difference: (B, h, w), 0 where nothing is known; sides are multiples of ``2 ** (levels - 1)``.
        weight: (B,) by image.
        levels: of the pyramid, each of twice the weight of the finer one.
    """
    total, level = 0.0, difference[..., None]
    for k in range(levels):
        coarser = level
        if k < levels - 1:
            coarser = ops.average_pool(level, 2, 2)
            level = level - ops.repeat(ops.repeat(coarser, 2, axis=1), 2, axis=2)
        total += 2.0**k * ops.mean(ops.mean(ops.abs(level), axis=(1, 2, 3)) * weight)
        level = coarser
    return total


def lovasz_hinge(logits: Any, truth: Any, known: Any) -> Any:
    """Lovász hinge (Berman et al., CVPR 2018): a convex surrogate of the IoU, image by image.

    Args:
        logits: (B, n).
        truth: (B, n) of 0 and 1.
        known: (B, n), 0 where nothing is known.
    """
    errors = ops.relu(1.0 - logits * (2.0 * truth - 1.0)) * known
    order = ops.argsort(ops.stop_gradient(-errors), axis=-1)
    errors, truth = ops.take_along_axis(errors, order, axis=-1), ops.take_along_axis(truth, order, axis=-1)
    all_true = ops.sum(truth, axis=-1, keepdims=True)
    missed = ops.cumsum(truth, axis=-1)
    jaccard = 1.0 - (all_true - missed) / ops.maximum(all_true + ops.cumsum(1.0 - truth, axis=-1), 1.0)
    steps = ops.concatenate([jaccard[:, :1], jaccard[:, 1:] - jaccard[:, :-1]], axis=-1)
    return ops.mean(ops.sum(errors * ops.stop_gradient(steps), axis=-1))


def feature_distance(features: Any, wanted: Any) -> Any:
    """Mean squared difference of two (B, h, w, C), each channel against its own variance in ``wanted``."""
    wanted = ops.cast(wanted, "float32")
    spread = ops.var(wanted, axis=(0, 1, 2), keepdims=True)
    return ops.mean(ops.square(features - wanted) / (spread + 1e-3 * ops.mean(spread)))


def overlaps(a: Any, b: Any) -> tuple[Any, Any]:
    """(B, R, 4), (B, P, 4) -> (B, R, P) intersection over union, and intersection over the area of ``a``."""
    low = ops.maximum(a[:, :, None, :2], b[:, None, :, :2])
    high = ops.minimum(a[:, :, None, 2:], b[:, None, :, 2:])
    inside = ops.prod(ops.maximum(high - low, 0.0), axis=-1)
    area_a, area_b = (ops.prod(boxes[..., 2:] - boxes[..., :2], axis=-1) for boxes in (a, b))
    union = ops.maximum(area_a[:, :, None] + area_b[:, None] - inside, 1e-6)
    return inside / union, inside / ops.maximum(area_a[:, :, None], 1e-6)
