"""Detections as plain values for JSON, and drawn into an image."""

import colorsys
from collections.abc import Sequence
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from realtime.structures import Alpha, Detections, Image


def records(detections: Detections, masks: Sequence[Alpha], class_names: Sequence[str]) -> list[dict[str, Any]]:
    """Return one plain dictionary per detection.

    Args:
        detections: N instances.
        masks: N masks pasted into the whole image, each (H, W) float32 in [0, 1]; a pixel belongs to it from 0.5 on.
        class_names: by class id.

    Returns:
        ``{box: [x1, y1, x2, y2], score, class_id, class_name, mask: {size: [H, W], counts}}``; the mask is COCO RLE in
        its compressed form, as pycocotools reads and writes it.
    """
    return [
        {
            "box": [round(float(value), 2) for value in box],
            "score": round(float(score), 4),
            "class_id": int(class_id),
            "class_name": class_names[class_id],
            "mask": {"size": list(mask.shape), "counts": rle_counts(mask >= 0.5)},
        }
        for box, score, class_id, mask in zip(
            detections.boxes, detections.scores, detections.class_ids, masks, strict=True
        )
    ]


def rle_counts(mask: NDArray[np.bool_]) -> str:
    """Return COCO's compressed run lengths of ``mask``, (H, W) bool: down the columns, zeros first.

    Each run is written as its difference from the run two before it, in base 32 with a continuation bit, least
    significant digit first, as in ``maskApi.c`` of the COCO API.
    """
    flat = mask.ravel(order="F")
    edges = np.flatnonzero(flat[1:] != flat[:-1]) + 1
    runs = np.diff(np.concatenate(([0], edges, [flat.size]))).tolist()
    if flat.size and flat[0]:
        runs.insert(0, 0)
    text: list[str] = []
    for index, run in enumerate(runs):
        value = run - runs[index - 2] if index > 2 else run
        more = True
        while more:
            digit = value & 0x1F
            value >>= 5
            more = value != (-1 if digit & 0x10 else 0)
            text.append(chr((digit | (0x20 if more else 0)) + 48))
    return "".join(text)


def plot(image: Image, detections: Detections, masks: Sequence[Alpha], class_names: Sequence[str]) -> Image:
    """Return a copy of ``image`` with every mask tinted, outlined and labelled; the arguments are as in ``records``."""
    canvas = image.copy()
    width = max(1, round(min(image.shape[:2]) / 300))
    scale = max(0.4, min(image.shape[:2]) / 1000)
    for index in reversed(range(len(detections))):  # the most confident on top
        colour = _colour(index)
        inside = masks[index] >= 0.5
        canvas[inside] = (0.6 * canvas[inside] + 0.4 * np.array(colour)).astype(np.uint8)
        outline, _ = cv2.findContours(inside.astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
        cv2.drawContours(canvas, outline, -1, colour, width, cv2.LINE_AA)
        x1, y1, x2, y2 = (round(float(value)) for value in detections.boxes[index])
        cv2.rectangle(canvas, (x1, y1), (x2, y2), colour, width, cv2.LINE_AA)
    for index in reversed(range(len(detections))):  # labels over everything
        text = f"{class_names[detections.class_ids[index]]} {detections.scores[index]:.2f}"
        (text_width, text_height), below = cv2.getTextSize(text, cv2.FONT_HERSHEY_SIMPLEX, scale, width)
        x = int(np.clip(detections.boxes[index, 0], 0, max(0, image.shape[1] - text_width)))
        y = int(np.clip(detections.boxes[index, 1], 0, max(0, image.shape[0] - text_height - below)))
        cv2.rectangle(canvas, (x, y), (x + text_width, y + text_height + below), _colour(index), cv2.FILLED)
        at = (x, y + text_height + below // 2)
        cv2.putText(canvas, text, at, cv2.FONT_HERSHEY_SIMPLEX, scale, (0, 0, 0), width, cv2.LINE_AA)
    return canvas


def _colour(index: int) -> tuple[int, int, int]:
    red, green, blue = colorsys.hsv_to_rgb((index * 0.381966) % 1, 0.65, 1.0)  # the golden angle keeps hues apart
    return round(blue * 255), round(green * 255), round(red * 255)
