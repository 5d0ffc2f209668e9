"""Boxes and small masks, and the model's own alpha if it has one -> one alpha at matte size."""

import cv2
import numpy as np
from numpy.typing import NDArray

from realtime.structures import Alpha, Detections, Size

PERSON = 1
"""Class id of a person in all models: the only class that a matte branch covers."""

_REACH = 0.12
"""Distance from a mask up to which the model's alpha belongs to it, in units of the square root of the mask's area."""

_CORE_DEPTH = 0.06
"""Depth inside a mask from which it fills holes in the model's alpha, in the same unit."""

_VISIBLE = 0.2
"""Minimum alpha of an island."""

_SURE_ALPHA, _SURE_MASK = 0.9, 0.75
"""An island in which neither the alpha nor a mask reaches these is a doubt of the model."""

_MAX_ISLAND = 0.05
"""Maximum area of such an island, as a fraction of the largest part of the subject."""


def paste(detections: Detections, frame_size: Size, matte_size: Size, *, others: Detections | None = None) -> Alpha:
    """Paste the mask of every instance into its box; where masks overlap, the highest value counts.

    A mask is interpolated bilinearly between the centres of its cells, and falls to 0 within half a cell outside the
    box (as pasting in Mask R-CNN pads masks by one cell and expands boxes accordingly). Boxes may reach past the edge
    of the frame. A pixel where the mask of one of ``others`` has a higher value is theirs and not the subject's.

    If the model gives an ``alpha``, that is used for people instead: the part of it that their masks, grown a little,
    claim. Where one of ``others`` claims a pixel too, the nearer mask has it. Deep inside a mask, where no edge can be,
    the mask fills holes in the alpha.

    Args:
        detections: the subject's instances.
        frame_size: (width, height) of the frame that the boxes are in, pixels.
        matte_size: (width, height) of the result, pixels.
        others: the instances that are not the subject.

    Returns:
        A new (h, w) float32 alpha in [0, 1].
    """
    alpha = np.zeros(matte_size[::-1], np.float32)
    if detections.alpha is not None:
        people = detections[detections.class_ids == PERSON]
        other_people = None if others is None else others[others.class_ids == PERSON]
        if len(people):
            alpha = _claimed_alpha(people, other_people, frame_size, matte_size, detections.alpha)
        detections = detections[detections.class_ids != PERSON]
    for box, mask in zip(_scaled_boxes(detections, frame_size, matte_size), detections.masks, strict=True):
        paste_one(alpha, box, mask)
    if others is not None and len(others) and others.alpha is None:
        others_alpha = np.zeros_like(alpha)
        for box, mask in zip(_scaled_boxes(others, frame_size, matte_size), others.masks, strict=True):
            paste_one(others_alpha, box, mask)
        alpha[others_alpha > alpha] = 0
    return alpha


def paste_one(alpha: Alpha, box: NDArray[np.float32], mask: NDArray[np.float32]) -> None:
    """Raise ``alpha`` to ``mask`` inside its box.

    Args:
        alpha: (h, w) float32, changed in place.
        box: (4,) ``xyxy``, pixels of ``alpha``.
        mask: (m, m) float32 in [0, 1].
    """
    height, width = alpha.shape
    (x0, x1), along_x = _interpolation(float(box[0]), float(box[2]), mask.shape[1], width)
    (y0, y1), along_y = _interpolation(float(box[1]), float(box[3]), mask.shape[0], height)
    if x0 < x1 and y0 < y1:
        region = alpha[y0:y1, x0:x1]
        np.maximum(region, _product(_product(along_y, mask), along_x, cv2.GEMM_2_T).clip(0, 1), out=region)


def _product(a: NDArray[np.float32], b: NDArray[np.float32], flags: int = 0) -> NDArray[np.float32]:
    """Return ``a @ b`` from OpenCV: BLAS splits it among threads, which wait for each other on a busy machine."""
    product = cv2.gemm(a, b, 1, None, 0, flags=flags)  # type: ignore[call-overload] # its stubs want a third matrix
    return np.asarray(product, np.float32)


def _interpolation(start: float, end: float, cells: int, length: int) -> tuple[tuple[int, int], NDArray[np.float32]]:
    """Interpolate ``cells`` between ``start`` and ``end`` linearly at the pixel centres of [0, ``length``).

    Returns:
        The range of pixels that the cells reach, and the (pixels, cells) float32 weights. A pixel larger than a cell
        gets the mean of the cells under it.
    """
    if not end > start:
        return (0, 0), np.zeros((0, cells), np.float32)
    cell = (end - start) / cells
    reach = max(cell, 1.0)
    first = int(np.clip(np.floor(start - reach), 0, length))
    last = int(np.clip(np.ceil(end + reach), first, length))
    positions = (np.arange(first, last) + 0.5 - start) / cell - 0.5
    spread = reach / cell
    weights = np.maximum(0, 1 - np.abs(positions[:, None] - np.arange(cells)) / spread) / spread
    weights /= np.maximum(1, weights.sum(axis=1, keepdims=True))
    return (first, last), weights.astype(np.float32)


def _scaled_boxes(detections: Detections, frame_size: Size, matte_size: Size) -> NDArray[np.float32]:
    """Return the boxes in pixels of the matte."""
    x, y = matte_size[0] / frame_size[0], matte_size[1] / frame_size[1]
    return detections.boxes * np.array([x, y, x, y], np.float32)


def _claimed_alpha(
    people: Detections, others: Detections | None, frame_size: Size, matte_size: Size, model_alpha: Alpha
) -> Alpha:
    """Return the part of the model's alpha that belongs to ``people``."""
    is_reduced = model_alpha.shape[0] > matte_size[1]
    interpolation = cv2.INTER_AREA if is_reduced else cv2.INTER_LINEAR
    alpha = np.array(cv2.resize(model_alpha, matte_size, interpolation=interpolation))
    distance, score, core = _distances(people, frame_size, matte_size)
    np.maximum(alpha, core, out=alpha)
    is_claimed = distance <= 1
    if others is not None and len(others):
        other_distance, other_score, _ = _distances(others, frame_size, matte_size)
        is_claimed &= (distance < other_distance) | ((distance == other_distance) & (score >= other_score))
    return _drop_doubtful_islands(np.where(is_claimed, alpha, np.float32(0)), score)


def _drop_doubtful_islands(alpha: Alpha, score: Alpha) -> Alpha:
    """Return ``alpha`` without small parts apart from the subject of which the model is nowhere sure.

    Args:
        alpha: (h, w) float32.
        score: (h, w) float32, the highest value of a mask.
    """
    count, labels, stats, _ = cv2.connectedComponentsWithStats((alpha >= _VISIBLE).view(np.uint8))
    if count <= 2:
        return alpha
    areas = stats[:, cv2.CC_STAT_AREA]
    is_kept = areas > _MAX_ISLAND * areas[1:].max()
    is_kept[labels[(alpha >= _SURE_ALPHA) | (score >= _SURE_MASK)]] = True
    is_kept[0] = True  # what is fainter than an island
    return np.where(is_kept[labels], alpha, np.float32(0))


def _distances(people: Detections, frame_size: Size, matte_size: Size) -> tuple[Alpha, Alpha, Alpha]:
    """Measure how far each pixel is from the masks.

    Returns:
        The distance of each pixel from the nearest mask, in units of that mask's reach (0 = inside); the highest value
        of a mask there; and that value again where the pixel is deep inside the mask, else 0. (h, w) float32 each.
    """
    core = np.zeros(matte_size[::-1], np.float32)
    nearest = np.full(matte_size[::-1], np.inf, np.float32)
    highest = np.zeros(matte_size[::-1], np.float32)
    for box, mask in zip(_scaled_boxes(people, frame_size, matte_size), people.masks, strict=True):
        pasted = np.zeros_like(highest)
        paste_one(pasted, box, mask)
        outside = (pasted < 0.5).astype(np.uint8)
        area = pasted.size - int(np.count_nonzero(outside))
        if area:
            distance = cv2.distanceTransform(outside, cv2.DIST_L2, 3)
            np.minimum(nearest, distance / np.float32(max(1.0, _REACH * area**0.5)), out=nearest)
            np.maximum(highest, pasted, out=highest)
            depth = cv2.distanceTransform(1 - outside, cv2.DIST_L2, 3)
            np.maximum(core, pasted, out=core, where=depth > max(1.0, _CORE_DEPTH * area**0.5))
    return nearest, highest, core
