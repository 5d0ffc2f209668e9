"""The steps of Mask R-CNN between its layers, in NumPy: anchors, boxes, non-maximum suppression, RoIAlign.

The TensorFlow form of the same, for the other models, is in ``maskrcnn.ops``. Boxes are (N, 4) float32 ``xyxy``.
"""

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float32]

_MAX_LOG = math.log(1000 / 16)
"""Width and height of a box grow by at most the exponential of this."""
_SAMPLES = 2
"""Bilinear samples along each side of a bin, averaged."""


def anchors_at(indices: NDArray[np.intp], cell_anchors: Array, width: int, stride: int) -> Array:
    """Return some anchors of a grid (Faster R-CNN, Ren et al. 2015, section 3.1).

    Args:
        indices: (N,) into all anchors of the grid: row by row, then column, then anchor.
        cell_anchors: (A, 4), relative to the top left corner of a cell.
        width: columns of cells.
        stride: canvas pixels per cell.

    Returns:
        (N, 4).
    """
    cells, kinds = np.divmod(indices, len(cell_anchors))
    rows, columns = np.divmod(cells, width)
    corners = np.stack([columns, rows, columns, rows], axis=1) * stride
    return np.asarray(cell_anchors[kinds] + corners, np.float32)


def decode(boxes: Array, deltas: Array, weights: Sequence[float]) -> Array:
    """Move and stretch ``boxes`` by ``deltas`` (Faster R-CNN, section 3.1.2).

    Args:
        boxes: (N, 4).
        deltas: (N, 4): shift of the centre in x and y, logarithm of the change in width and height.
        weights: factor on each of the four in training.
    """
    low, size = boxes[:, :2], boxes[:, 2:] - boxes[:, :2]
    scaled = deltas / np.array(weights, np.float32)
    centre = low + 0.5 * size + scaled[:, :2] * size
    half = 0.5 * size * np.exp(np.minimum(scaled[:, 2:], _MAX_LOG))
    return np.asarray(np.concatenate([centre - half, centre + half], axis=1), np.float32)


def top_k(scores: Array, count: int) -> NDArray[np.intp]:
    """Return the indices of the ``count`` highest of ``scores``, (N,), highest first."""
    highest = np.sort(np.argpartition(scores, -count)[-count:]) if count < len(scores) else np.arange(len(scores))
    return highest[np.argsort(-scores[highest], kind="stable")]


def suppress(boxes: Array, max_count: int, iou: float) -> NDArray[np.intp]:
    """Non-maximum suppression: a box removes those after it that overlap it by more than ``iou``.

    Args:
        boxes: most confident first.
        max_count: maximum number of boxes to keep.
        iou: intersection over union.

    Returns:
        (K,) indices of the boxes kept, ascending.
    """
    low, high = boxes[:, :2], boxes[:, 2:]
    area = (high - low)[:, 0] * (high - low)[:, 1]
    remaining = np.ones(len(boxes), np.bool_)
    kept: list[int] = []
    while len(kept) < max_count and remaining.any():
        first = int(remaining.argmax())
        kept.append(first)
        shared = np.maximum(np.minimum(high, high[first]) - np.maximum(low, low[first]), 0)
        intersection = shared[:, 0] * shared[:, 1]
        remaining &= ~(intersection > iou * (area + area[first] - intersection))
        remaining[first] = False
    return np.array(kept, np.intp)


def roi_align(features: Array, rois: Array, stride: int, side: int) -> Array:
    """Average the features in each of the ``side`` x ``side`` bins of each region (Mask R-CNN, section 3).

    Bilinear sampling and averaging are linear and separable: two matrix products per region, one for its rows and one
    for its columns. Past the edge, the edge cells are repeated. (Both are done in small products: larger ones BLAS
    splits among threads, which wait for each other and for the net's.)

    Args:
        features: (h, w, C); cell k is centred at pixel k times ``stride``.
        rois: (R, 4), canvas pixels.
        stride: canvas pixels per cell.
        side: bins in each direction.

    Returns:
        (R, side, side, C).
    """
    height, width, channels = features.shape
    cells = rois / np.float32(stride)
    rows = _bin_weights(cells[:, 1], cells[:, 3], height, side)
    columns = _bin_weights(cells[:, 0], cells[:, 2], width, side)
    result = np.empty((len(rois), side, side, channels), np.float32)
    by_column = features.transpose(1, 0, 2)
    for region in range(len(rois)):
        strips = np.matmul(rows[region], by_column).transpose(1, 0, 2)
        np.matmul(columns[region], strips, out=result[region])
    return result


def _bin_weights(low: Array, high: Array, cells: int, side: int) -> Array:
    """(R, side, cells): weight of each cell in each of ``side`` bins from ``low`` to ``high``."""
    steps = (np.arange(side * _SAMPLES, dtype=np.float32) + np.float32(0.5)) / np.float32(side * _SAMPLES)
    position = np.clip(low[:, None] + (high - low)[:, None] * steps, 0, cells - 1)
    distance = np.abs(position[:, :, None] - np.arange(cells, dtype=np.float32))
    weights = np.maximum(0, 1 - distance).reshape(len(low), side, _SAMPLES, cells)
    return np.asarray(weights.mean(axis=2), np.float32)
