"""Several views of one image -> one result: test-time augmentation (Krizhevsky et al. 2012, section 4.1)."""

from collections.abc import Sequence
from dataclasses import replace

import cv2
import numpy as np
from numpy.typing import NDArray

from realtime.structures import Alpha, Detections

_SAME_IOU = 0.5
"""Overlap of their boxes from which detections of one class in two views are the same instance."""


def mirror(detections: Detections, width: int) -> Detections:
    """Return what was found in the mirror image of an image ``width`` pixels wide, in pixels of the image."""
    boxes = detections.boxes.copy()
    boxes[:, [0, 2]] = width - detections.boxes[:, [2, 0]]
    alpha = None if detections.alpha is None else np.ascontiguousarray(detections.alpha[:, ::-1])
    return replace(detections, boxes=boxes, masks=np.ascontiguousarray(detections.masks[:, :, ::-1]), alpha=alpha)


def average(views: Sequence[Detections], min_score: float) -> Detections:
    """Return the mean of what was found in several views of one image.

    An instance that a view does not have counts there with a score of 0, so the views vote. Its box and its mask are
    the means of those in the other views, weighted by their scores.

    Args:
        views: at least one, in pixels of the same image, with masks of the same size; all of them have an alpha, or
            none has.
        min_score: instances with a lower mean score are dropped, 0 to 1.

    Returns:
        The instances, most confident first; the alpha has the size of the largest.
    """
    groups = [group for group in _groups(views) if _score(group, len(views)) >= min_score]
    groups.sort(key=lambda group: -_score(group, len(views)))
    alpha = _mean_alpha([view.alpha for view in views if view.alpha is not None])
    if not groups:
        return replace(Detections.none(views[0].masks.shape[1]), alpha=alpha)
    boxes = [_mean_box(group) for group in groups]
    return Detections(
        np.stack(boxes),
        np.array([_score(group, len(views)) for group in groups], np.float32),
        np.array([group.class_ids[0] for group in groups], np.int32),
        np.stack([_mean_mask(group, box) for group, box in zip(groups, boxes, strict=True)]),
        alpha,
    )


def _groups(views: Sequence[Detections]) -> list[Detections]:
    """Sort the detections of all views by instance; a group has at most one of each view, the most confident first."""
    found = [(float(score), view, k) for view, one in enumerate(views) for k, score in enumerate(one.scores)]
    groups: list[dict[int, int]] = []
    leaders: list[tuple[NDArray[np.float32], int]] = []
    for _, view, k in sorted(found, key=lambda one: -one[0]):
        box, class_id = views[view].boxes[k], int(views[view].class_ids[k])
        overlaps = [
            _iou(box, leader) if class_id == its_class and view not in group else 0.0
            for (leader, its_class), group in zip(leaders, groups, strict=True)
        ]
        best = int(np.argmax(overlaps)) if overlaps else -1
        if best >= 0 and overlaps[best] >= _SAME_IOU:
            groups[best][view] = k
        else:
            groups.append({view: k})
            leaders.append((box, class_id))
    return [_joined([views[view][[k]] for view, k in group.items()]) for group in groups]


def _joined(parts: Sequence[Detections]) -> Detections:
    return Detections(
        np.concatenate([one.boxes for one in parts]),
        np.concatenate([one.scores for one in parts]),
        np.concatenate([one.class_ids for one in parts]),
        np.concatenate([one.masks for one in parts]),
    )


def _iou(a: NDArray[np.float32], b: NDArray[np.float32]) -> float:
    sides = np.minimum(a[2:], b[2:]) - np.maximum(a[:2], b[:2])
    shared = float(np.prod(np.maximum(sides, 0)))
    return shared / max(float(np.prod(a[2:] - a[:2]) + np.prod(b[2:] - b[:2])) - shared, 1e-9)


def _score(group: Detections, views: int) -> float:
    return float(group.scores.sum()) / views


def _mean_box(group: Detections) -> NDArray[np.float32]:
    return np.average(group.boxes, axis=0, weights=group.scores).astype(np.float32)


def _mean_mask(group: Detections, box: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the (m, m) mean in the cells of ``box``; a mask is 0 outside its own box."""
    side = group.masks.shape[1]
    centres = (np.arange(side, dtype=np.float32) + 0.5) / side
    points = box[:2, None] + centres * (box[2:] - box[:2])[:, None]
    total = np.zeros((side, side), np.float32)
    for own, mask, weight in zip(group.boxes, group.masks, group.scores / group.scores.sum(), strict=True):
        x, y = (points - own[:2, None]) / np.maximum(own[2:] - own[:2], 1e-3)[:, None]
        is_inside = ((y >= 0) & (y <= 1))[:, None] & ((x >= 0) & (x <= 1))
        grid_x = np.tile(x * side - np.float32(0.5), (side, 1))
        grid_y = np.tile(y[:, None] * side - np.float32(0.5), (1, side))
        moved = cv2.remap(mask, grid_x, grid_y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
        total += weight * np.asarray(moved, np.float32) * is_inside
    return total


def _mean_alpha(alphas: Sequence[Alpha]) -> Alpha | None:
    if not alphas:
        return None
    height, width = max(alpha.shape for alpha in alphas)
    total = np.zeros((height, width), np.float32)
    for alpha in alphas:
        total += cv2.resize(alpha, (width, height), interpolation=cv2.INTER_LINEAR)
    return total * np.float32(1 / len(alphas))
