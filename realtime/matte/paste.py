"""Boxes and small masks, and the net's own alpha if it has one -> one alpha at matte size."""

import cv2
import numpy as np
from numpy.typing import NDArray

from realtime.structures import Alpha, Detections, Size

PERSON = 1
"""The class id of a person in every net here: the one class that a matte branch covers."""

GROW = 0.12
"""How far around a mask the net's own alpha is still that person's: this times the square root of the mask's area."""

CORE = 0.06
"""How far inside a mask its person is there even if the net's own alpha has a hole: this times the same root."""


def paste(detections: Detections, frame_size: Size, matte_size: Size, *, others: Detections | None = None) -> Alpha:
    """Put every instance's mask into its place; where several overlap, the surest counts.

    A mask's cells are read by bilinear interpolation between their centres and fall to 0 within half a cell outside the
    box, as if the mask were padded by one and its box grown accordingly (Mask R-CNN's paste). Boxes may reach past the
    edge of the frame.

    Where the mask of one of ``others`` is surer of a pixel, it is theirs and not the subject's.

    Where the net gives an ``alpha`` of its own, that is used for the people instead: of it, what their masks, grown a
    little, claim. Where one of ``others`` claims a pixel too, the nearer mask has it. Deep inside a mask, where no edge
    can be, the mask fills the holes that the alpha may have.

    Args:
        detections: the subject's instances.
        frame_size: (width, height) of the frame the boxes are in, pixels.
        matte_size: (width, height) of the result, pixels.
        others: who and what is not the subject.

    Returns:
        A new (h, w) float32 alpha in [0, 1].
    """
    alpha = np.zeros(matte_size[::-1], np.float32)
    if detections.alpha is not None:
        people = detections[detections.class_ids == PERSON]
        rest = None if others is None else others[others.class_ids == PERSON]
        if len(people):
            alpha = _claimed(people, rest, frame_size, matte_size, detections.alpha)
        detections = detections[detections.class_ids != PERSON]
    for box, mask in zip(_scaled(detections, frame_size, matte_size), detections.masks, strict=True):
        paste_one(alpha, box, mask)
    if others is not None and len(others) and others.alpha is None:
        theirs = np.zeros_like(alpha)
        for box, mask in zip(_scaled(others, frame_size, matte_size), others.masks, strict=True):
            paste_one(theirs, box, mask)
        alpha[theirs > alpha] = 0
    return alpha


def paste_one(alpha: Alpha, box: NDArray[np.float32], mask: NDArray[np.float32]) -> None:
    """Raise ``alpha`` to ``mask`` where it lies.

    Args:
        alpha: (h, w) float32, changed in place.
        box: (4,) ``xyxy`` in pixels of ``alpha``.
        mask: (m, m) float32 in [0, 1].
    """
    height, width = alpha.shape
    (x0, x1), along_x = _interpolation(float(box[0]), float(box[2]), mask.shape[1], width)
    (y0, y1), along_y = _interpolation(float(box[1]), float(box[3]), mask.shape[0], height)
    if x0 < x1 and y0 < y1:
        place = alpha[y0:y1, x0:x1]
        np.maximum(place, (along_y @ mask @ along_x.T).clip(0, 1), out=place)


def _interpolation(start: float, end: float, cells: int, length: int) -> tuple[tuple[int, int], NDArray[np.float32]]:
    """Linear interpolation of ``cells`` between ``start`` and ``end`` at the pixel centres of [0, length).

    Returns:
        The range of pixels that the cells reach, and the (pixels, cells) float32 weights. A pixel larger than a cell
        takes the mean of the cells under it.
    """
    if not end > start:
        return (0, 0), np.zeros((0, cells), np.float32)
    cell = (end - start) / cells
    reach = max(cell, 1.0)
    first = int(np.clip(np.floor(start - reach), 0, length))
    last = int(np.clip(np.ceil(end + reach), first, length))
    at = (np.arange(first, last) + 0.5 - start) / cell - 0.5
    spread = reach / cell
    weights = np.maximum(0, 1 - np.abs(at[:, None] - np.arange(cells)) / spread) / spread
    weights /= np.maximum(1, weights.sum(axis=1, keepdims=True))
    return (first, last), weights.astype(np.float32)


def _scaled(detections: Detections, frame_size: Size, matte_size: Size) -> NDArray[np.float32]:
    """The boxes in pixels of the matte."""
    x, y = matte_size[0] / frame_size[0], matte_size[1] / frame_size[1]
    return detections.boxes * np.array([x, y, x, y], np.float32)


def _claimed(
    people: Detections, others: Detections | None, frame_size: Size, matte_size: Size, net_alpha: Alpha
) -> Alpha:
    """What of the net's own alpha belongs to ``people``."""
    shrinks = net_alpha.shape[0] > matte_size[1]
    alpha = np.array(cv2.resize(net_alpha, matte_size, interpolation=cv2.INTER_AREA if shrinks else cv2.INTER_LINEAR))
    distance, sureness, core = _nearness(people, frame_size, matte_size)
    np.maximum(alpha, core, out=alpha)
    mine = distance <= 1
    if others is not None and len(others):
        their_distance, their_sureness, _ = _nearness(others, frame_size, matte_size)
        mine &= (distance < their_distance) | ((distance == their_distance) & (sureness >= their_sureness))
    return np.where(mine, alpha, np.float32(0))


def _nearness(people: Detections, frame_size: Size, matte_size: Size) -> tuple[Alpha, Alpha, Alpha]:
    """Where the masks are, all together.

    Returns:
        How far each pixel is from the nearest mask, in reaches of that mask (0 = inside); how sure the surest mask is
        of it; and the same once more where it is deep inside that mask, else 0.
    """
    core = np.zeros(matte_size[::-1], np.float32)
    nearest = np.full(matte_size[::-1], np.inf, np.float32)
    surest = np.zeros(matte_size[::-1], np.float32)
    for box, mask in zip(_scaled(people, frame_size, matte_size), people.masks, strict=True):
        own = np.zeros_like(surest)
        paste_one(own, box, mask)
        outside = (own < 0.5).astype(np.uint8)
        area = own.size - int(np.count_nonzero(outside))
        if area:
            distance = cv2.distanceTransform(outside, cv2.DIST_L2, 3)
            np.minimum(nearest, distance / np.float32(max(1.0, GROW * area**0.5)), out=nearest)
            np.maximum(surest, own, out=surest)
            depth = cv2.distanceTransform(1 - outside, cv2.DIST_L2, 3)
            np.maximum(core, own, out=core, where=depth > max(1.0, CORE * area**0.5))
    return nearest, surest, core
