"""Targets of a sample as arrays of fixed shapes: anchors, regions, masks, alpha.

Boxes are ``xyxy`` canvas pixels. If the frame cuts a person off, the box reaches a little past it and the mask
continues there, so that the mask is not cut a second time.
"""

import cv2
import numpy as np
from numpy.typing import NDArray

from realtime.maskrcnn.portrait.shapes import ANCHORS, MASK_SIDE, MATTE_STRIDE, STRIDE
from tools.samples.sample import Sample

Floats = NDArray[np.float32]

PEOPLE = 6
"""Maximum number of boxes of people; smaller ones are left out."""

REGIONS = 6
"""Number of regions for the box head made from the truth, beside the net's own proposals."""

MASKS = 3
"""Number of regions for the mask head."""

CROWDS = 4
"""Maximum number of boxes in which people are not told apart, where regions teach the box head nothing."""

_EDGE_REACH = 3
"""Cells on either side of a true edge in which the alpha counts four times."""

_THICK = 13
"""Side of the square that an unknown part must hold to count as a crowd, pixels."""

PAST_EDGE = 0.06
"""How far a box reaches past the frame that cuts it off, as a fraction of its side."""


def true_boxes(people: Floats) -> Floats:
    """Return (N, 4) boxes around (N, H, W) alphas, which reach past the frame if it cuts them off."""
    height, width = people.shape[1:]
    boxes = np.zeros((len(people), 4), np.float32)
    for k, person in enumerate(people > 0.5):
        xs, ys = np.flatnonzero(person.any(axis=0)), np.flatnonzero(person.any(axis=1))
        left, top, right, bottom = float(xs[0]), float(ys[0]), float(xs[-1] + 1), float(ys[-1] + 1)
        more_x, more_y = PAST_EDGE * (right - left), PAST_EDGE * (bottom - top)
        boxes[k] = (
            left - more_x * (left <= 1),
            top - more_y * (top <= 1),
            right + more_x * (right >= width - 1),
            bottom + more_y * (bottom >= height - 1),
        )
    return boxes


def iou(a: Floats, b: Floats) -> Floats:
    """Return the (A, B) intersections over unions of boxes."""
    low, high = np.maximum(a[:, None, :2], b[None, :, :2]), np.minimum(a[:, None, 2:], b[None, :, 2:])
    inside = np.clip(high - low, 0, None).prod(axis=2)
    area_a, area_b = ((boxes[:, 2:] - boxes[:, :2]).prod(axis=1) for boxes in (a, b))
    return np.asarray(inside / np.maximum(area_a[:, None] + area_b[None] - inside, 1e-6), np.float32)


def encode(boxes: Floats, true: Floats, weights: tuple[float, ...] = (1.0, 1.0, 1.0, 1.0)) -> Floats:
    """Return the (N, 4) deltas that turn ``boxes`` into ``true`` (Faster R-CNN, section 3.1.2), times ``weights``."""
    size, true_size = np.maximum(boxes[:, 2:] - boxes[:, :2], 1.0), true[:, 2:] - true[:, :2]
    move = ((true[:, 2:] + true[:, :2]) - (boxes[:, 2:] + boxes[:, :2])) / (2 * size)
    return np.asarray(np.concatenate([move, np.log(true_size / size)], axis=1) * np.array(weights), np.float32)


def anchor_grid(height: int, width: int) -> Floats:
    """Return the (h w A, 4) anchors of an image of this size."""
    rows, columns = height // STRIDE, width // STRIDE
    y, x = np.meshgrid(np.arange(rows) * STRIDE, np.arange(columns) * STRIDE, indexing="ij")
    corner = np.stack([x, y, x, y], axis=-1).astype(np.float32)
    return (corner[:, :, None] + ANCHORS).reshape(-1, 4)


def _anchors(boxes: Floats, crowd: Floats, shape: tuple[int, int], rng: np.random.Generator) -> dict[str, Floats]:
    anchors = anchor_grid(*shape)
    truth = np.zeros(len(anchors), np.float32)
    weight = np.zeros(len(anchors), np.float32)
    deltas = np.zeros((len(anchors), 4), np.float32)
    overlap = iou(anchors, boxes) if len(boxes) else np.zeros((len(anchors), 1), np.float32)
    best = overlap.max(axis=1)
    positive = best >= 0.55
    if len(boxes):
        positive |= ((overlap >= overlap.max(axis=0) - 1e-4) & (overlap > 0.2)).any(axis=1)
        deltas = encode(anchors, boxes[overlap.argmax(axis=1)])
    negative = ~positive & (best < 0.35)
    if len(crowd):
        negative &= iou(anchors, crowd).max(axis=1) < 0.1
    ups, downs = np.flatnonzero(positive), np.flatnonzero(negative)
    ups = rng.permutation(ups)[:48]
    downs = rng.permutation(downs)[:256]
    truth[ups], weight[ups], weight[downs] = 1.0, 1.0 / 64, 1.0 / 256
    return {"anchor_truth": truth, "anchor_weight": weight, "anchor_deltas": deltas}


def _regions(boxes: Floats, shape: tuple[int, int], rng: np.random.Generator) -> Floats:
    """(REGIONS + MASKS, 4): displaced true boxes and random boxes; the last ``MASKS`` are near a person."""
    height, width = shape
    regions = np.zeros((REGIONS + MASKS, 4), np.float32)
    for k in range(REGIONS + MASKS):
        near = k >= REGIONS or k % 2 == 0
        if near and len(boxes):
            # The mask head sees the largest people in turn.
            box = boxes[int(rng.integers(len(boxes))) if k < REGIONS else (k - REGIONS) % min(MASKS, len(boxes))]
            side = np.tile(box[2:] - box[:2], 2)
            much = 0.08 if k >= REGIONS else rng.choice([0.06, 0.2])
            regions[k] = box + rng.normal(0, much, 4) * side
        else:
            w, h = rng.uniform(0.1, 0.9) * width, rng.uniform(0.2, 1.0) * height
            x, y = rng.uniform(-0.2 * w, width - 0.8 * w), rng.uniform(-0.1 * h, height - 0.8 * h)
            regions[k] = (x, y, x + w, y + h)
    regions[:, 2:] = np.maximum(regions[:, 2:], regions[:, :2] + 8)
    return regions


def crop_mask(alpha: Floats, box: Floats) -> Floats:
    """Return the (m, m) ``alpha`` in ``box``; past the frame the pixels at its edge continue."""
    fine = 2 * MASK_SIDE
    x0, y0, x1, y1 = (float(v) for v in box)
    step_x, step_y = (x1 - x0) / fine, (y1 - y0) / fine
    matrix = np.array([[step_x, 0, x0 + step_x / 2 - 0.5], [0, step_y, y0 + step_y / 2 - 0.5]])
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    mask = cv2.warpAffine(alpha, matrix, (fine, fine), flags=flags, borderMode=cv2.BORDER_REPLICATE)
    return cv2.resize(mask, (MASK_SIDE, MASK_SIDE), interpolation=cv2.INTER_AREA).astype(np.float32)


def _alpha(sample: Sample) -> dict[str, Floats]:
    height, width = sample.ignore.shape
    size = (width // MATTE_STRIDE, height // MATTE_STRIDE)
    alpha = cv2.resize(sample.alpha, size, interpolation=cv2.INTER_AREA)
    side = 2 * _EDGE_REACH + 1
    band = cv2.morphologyEx(alpha, cv2.MORPH_GRADIENT, np.ones((side, side), np.uint8))
    known = 1 - cv2.resize(sample.ignore.astype(np.float32), size, interpolation=cv2.INTER_AREA)
    weight = (1 + 3 * band) * known if sample.fine else known
    return {
        "alpha": alpha.astype(np.float32),
        "alpha_weight": weight.astype(np.float32),
        "alpha_known": known.astype(np.float32),
        "fine": np.array(sample.fine, np.float32),
    }


def _crowds(sample: Sample) -> Floats:
    """(N, 4): boxes in which people are not told apart."""
    # Edges that are only guessed are thin; a crowd is not.
    loose = (sample.ignore & (sample.alpha < 0.5)).astype(np.uint8)
    loose = np.asarray(cv2.morphologyEx(loose, cv2.MORPH_OPEN, np.ones((_THICK, _THICK), np.uint8)), np.uint8)
    if not sample.apart:
        loose |= (sample.alpha > 0.5).astype(np.uint8)
    count, _, stats, _ = cv2.connectedComponentsWithStats(loose)
    parts = stats[1:count][np.argsort(-stats[1:count, cv2.CC_STAT_AREA])][:CROWDS].astype(np.float32)
    corner, size = parts[:, :2], parts[:, 2:4]
    return np.concatenate([corner, corner + size], axis=1).astype(np.float32)


def targets(sample: Sample, rng: np.random.Generator) -> dict[str, NDArray[np.generic]]:
    """Return all arrays that a training step takes for one image."""
    shape: tuple[int, int] = sample.ignore.shape
    people = sample.people if sample.apart else sample.people[:0]
    if len(people):
        people = people[np.argsort([-person.sum() for person in people])][:PEOPLE]
    boxes, crowds = true_boxes(people), _crowds(sample)
    regions = _regions(boxes, shape, rng)
    masks = np.zeros((MASKS, MASK_SIDE, MASK_SIDE), np.float32)
    mask_weight = np.zeros(MASKS, np.float32)
    if len(boxes):
        overlap = iou(regions[REGIONS:], boxes)
        for k in range(MASKS):
            masks[k] = crop_mask(people[int(overlap[k].argmax())], regions[REGIONS + k])
            mask_weight[k] = float(overlap[k].max() > 0.5)
    padded, hazy = np.zeros((PEOPLE, 4), np.float32), np.zeros((CROWDS, 4), np.float32)
    padded[: len(boxes)], hazy[: len(crowds)] = boxes, crowds
    return {
        "image": sample.image,
        "people": padded,
        "crowds": hazy,
        "regions": regions[:REGIONS],
        "mask_regions": regions[REGIONS:],
        "masks": masks,
        "mask_weight": mask_weight,
        **_anchors(boxes, crowds, shape, rng),
        **_alpha(sample),
    }
