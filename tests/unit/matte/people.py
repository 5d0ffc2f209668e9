"""Detections of people who are rectangles."""

import numpy as np

from realtime.structures import Detections

SIZE = (640, 360)
BIG, SMALL, LEFT = (240, 60, 400, 360), (500, 150, 560, 330), (40, 80, 190, 360)


def found(
    *boxes: tuple[float, ...], scores: list[float] | None = None, class_ids: list[int] | None = None
) -> Detections:
    count = len(boxes)
    return Detections(
        np.array(boxes, np.float32).reshape(count, 4),
        np.array(scores or [0.9] * count, np.float32),
        np.array(class_ids or [1] * count, np.int32),
        np.ones((count, 8, 8), np.float32),
    )


def moved(box: tuple[float, ...], x: float) -> tuple[float, ...]:
    return box[0] + x, box[1], box[2] + x, box[3]
