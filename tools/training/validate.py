"""How good the matte branch is on the pictures kept for validation."""

import cv2
import numpy as np

from realtime.maskrcnn.portrait.layers import PortraitNet, array_of
from tools.evaluation.metrics import boundary_iou, iou
from tools.training.compose import Sample


def validate(net: PortraitNet, samples: dict[str, list[Sample]]) -> tuple[float, dict[str, float]]:
    """The score, which is the mean of IoU and boundary IoU over the kinds of pictures, and what it is made of.

    On pictures without people the figure is the share of the picture that is taken for a person.
    """
    figures: dict[str, float] = {}
    for kind, some in samples.items():
        found: list[tuple[float, float]] = []
        for one in some:
            logits = net.matte(net.trunk(one.image[None].astype(np.float32)))
            alpha = 1 / (1 + np.exp(-array_of(logits)[0]))
            alpha = cv2.resize(alpha, one.image.shape[1::-1], interpolation=cv2.INTER_LINEAR)
            alpha[one.ignore] = 0
            if kind == "empty":
                found.append((float((alpha > 0.5).mean()), 0.0))
            else:
                true = np.where(one.ignore, 0, one.alpha).astype(np.float32)
                found.append((iou(alpha, true), boundary_iou(alpha, true)))
        area, edge = (float(np.mean(values)) for values in zip(*found, strict=True))
        figures |= {kind: area} if kind == "empty" else {f"{kind}_iou": area, f"{kind}_edge": edge}
    judged = [value for name, value in figures.items() if name != "empty"]
    return float(np.mean(judged)), figures
