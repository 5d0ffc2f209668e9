"""How good a net is on images held out."""

import cv2
import numpy as np

from tools.metrics import boundary_iou, iou
from tools.portrait.layers import PortraitNet, array_of
from tools.samples.compose import empty, photo, webcam
from tools.samples.pool import Pool
from tools.samples.sample import Sample
from tools.training.targets import crop_mask, true_boxes

EMPTY = "empty"
"""The kind of images that nobody is in."""

_WEBCAM, _PHOTO = (336, 192), (256, 192)


def samples(pool: Pool, counts: dict[str, int], *, seed: int = 1) -> dict[str, list[Sample]]:
    """Make so many samples of each kind of the images held out; the same ones every time."""
    made: dict[str, list[Sample]] = {}
    for kind, count in counts.items():
        made[kind] = []
        for k in range(count):
            rng = np.random.default_rng([seed, *kind.encode(), k])
            if kind == "webcam":
                made[kind].append(webcam(pool, _WEBCAM, rng))
            elif kind == EMPTY:
                made[kind].append(empty(pool, _WEBCAM, rng))
            else:
                size = _WEBCAM if kind in {"ccp", "portraits"} else _PHOTO
                made[kind].append(photo(pool, kind, size, rng, taken=kind != "coco"))
    return made


def validate(net: PortraitNet, samples: dict[str, list[Sample]]) -> tuple[float, dict[str, float]]:
    """Return the score, which is the mean of IoU and boundary IoU over kinds of samples, and its parts.

    Of images that nobody is in the figure is the fraction that is taken for a person. ``masks`` is the mean IoU of the
    mask head's masks in the true boxes of the webcam samples with more than one person.
    """
    figures: dict[str, float] = {}
    masks: list[float] = []
    for kind, some in samples.items():
        found: list[tuple[float, float]] = []
        for one in some:
            features = net.trunk(one.image[None].astype(np.float32))
            logits, fine = net.alpha_logits(features)
            alpha = 1 / (1 + np.exp(-array_of(logits)[0]))
            alpha = cv2.resize(alpha, one.image.shape[1::-1], interpolation=cv2.INTER_LINEAR)
            alpha[one.ignore] = 0
            if kind == EMPTY:
                found.append((float((alpha > 0.5).mean()), 0.0))
            else:
                true = np.where(one.ignore, 0, one.alpha).astype(np.float32)
                found.append((iou(alpha, true), boundary_iou(alpha, true)))
            if kind == "webcam" and len(one.people) > 1:
                masks += _mask_ious(net, fine, one)
        area, edge = (float(np.mean(values)) for values in zip(*found, strict=True))
        figures |= {kind: area} if kind == EMPTY else {f"{kind}_iou": area, f"{kind}_edge": edge}
    judged = [value for name, value in figures.items() if name != EMPTY]
    return float(np.mean(judged)), figures | ({"masks": float(np.mean(masks))} if masks else {})


def _mask_ious(net: PortraitNet, features: object, sample: Sample) -> list[float]:
    boxes = true_boxes(sample.people)
    logits = array_of(net.mask_logits(features, boxes[None]))
    return [
        iou((logit > 0).astype(np.float32), crop_mask(person, box))
        for logit, person, box in zip(logits, sample.people, boxes, strict=True)
    ]
