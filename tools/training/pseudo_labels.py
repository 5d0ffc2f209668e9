"""Labels from the net ``mobile`` for images that have boxes or nothing: ``python -m tools.training pseudo-label``.

A label image is as those of ``coco``, with ``UNKNOWN`` added where the teacher is unsure. Its masks have 24x24 cells
and are loose, so a band along each edge is unknown, and so is whoever it doubts. An image is dropped if a second
opinion, the selfie net of MediaPipe, disagrees about large people.
"""

import json
import logging
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from realtime.matte.paste import paste_one
from tools.metrics import iou as mask_iou
from tools.samples.cache import has_part, write_part
from tools.samples.pool import UNKNOWN
from tools.samples.prepare import CROWD, files_of, read
from tools.training.targets import iou

log = logging.getLogger(__name__)

Pixels = NDArray[np.uint8]
Floats = NDArray[np.float32]

PERSON = 1

SHORT_SIDES = (320, 448)
"""Of the images that the teacher sees, each also mirrored, pixels; its masks are averaged."""

SURE, DOUBTFUL = 0.8, 0.2
"""Scores: at the first a person counts, below the second nobody does, in between nothing is known."""

_INSIDE, _OUTSIDE = 0.8, 0.2
_SAME_BOX = 0.6
"""Minimum IoU of a given box with one of the teacher's; otherwise nothing is known in it."""

_SELFIE_AREA, _SELFIE_IOU = 0.15, 0.5
"""Images with at least the first fraction of person are dropped below the second IoU of the two opinions."""

_JOINT_REACH = 0.04
"""Radius around a visible joint outside the mask in which nothing is known, as a fraction of the box's height."""

_BELOW = 0.35
"""Height below a found box in which nothing is known if the mask touches its bottom, as a fraction of the box's."""

_LONGEST = 448
_FRAMES = 40
"""Of each clip."""


@dataclass(frozen=True, slots=True, eq=False)
class Unlabelled:
    """An image to label.

    Attributes:
        name: of the image.
        image: (H, W, 3) uint8 BGR.
        boxes: (N, 4) ``xyxy`` of all people in it; None if they are not known.
        joints: (N, 3) x, y and the height of the person, of visible joints.
    """

    name: str
    image: Pixels
    boxes: Floats | None = None
    joints: Floats = field(default_factory=lambda: np.zeros((0, 3), np.float32))


class Teacher:
    """MaskRCNN2Go with its published settings, and the selfie net.

    Args:
        models: folder with ``maskrcnn2go/`` and ``selfie/``.
    """

    def __init__(self, models: Path) -> None:
        from ai_edge_litert.interpreter import Interpreter

        from realtime.maskrcnn.mobile.net import EXACT, Mobile
        from realtime.maskrcnn.model import MaskRCNN
        from realtime.maskrcnn.runtime import tf

        folder = models / "maskrcnn2go"
        net = Mobile(folder / "model.pb", folder / "model_init.pb", [PERSON], DOUBTFUL, EXACT)

        def masks_of(image: Any, boxes: Any) -> Any:
            return net.segment(net.backbone(image), boxes, tf.fill([tf.shape(boxes)[0]], PERSON))

        # One trace for all sizes of images and numbers of people.
        signature = [tf.TensorSpec([None, None, 3], tf.uint8), tf.TensorSpec([None, 4], tf.float32)]
        self._masks_of = tf.function(masks_of, input_signature=signature, autograph=False)
        self._detect = MaskRCNN(net)
        selfie = next((models / "selfie").glob("*.tflite"))
        self._selfie = Interpreter(str(selfie), num_threads=1)
        self._selfie.allocate_tensors()

    def label(self, one: Unlabelled) -> Pixels | None:
        """Return (H, W) uint8 labels of an image; None if the two opinions differ."""
        scale = SHORT_SIDES[-1] / min(one.image.shape[:2])
        found, scores = (np.asarray(output) for output in self._detect(_resized(one.image, scale))[:2])
        found = found / scale
        boxes = found if one.boxes is None else one.boxes
        if one.boxes is not None:
            agreed = iou(boxes, found).max(axis=1, initial=0.0) >= _SAME_BOX
            scores = np.where(agreed, 1.0, DOUBTFUL).astype(np.float32)
        if not len(boxes):
            return np.zeros(one.image.shape[:2], np.uint8)
        masks = self._masks(one.image, boxes)
        labels, alpha = labels_of(one.image.shape[:2], boxes, scores, masks)
        opinion = self._second_opinion(one.image)
        if (alpha > 0.5).mean() > _SELFIE_AREA and mask_iou(alpha, opinion) < _SELFIE_IOU:
            return None
        labels[(labels == 0) & (opinion > 0.5)] = UNKNOWN
        if one.boxes is None:
            _doubt_below(labels, boxes, masks)
        for x, y, height in one.joints:
            column, row = (int(np.clip(v, 0, side - 1)) for v, side in zip((x, y), labels.shape[::-1], strict=True))
            if alpha[row, column] < 0.5:
                disc = cv2.circle(
                    np.zeros_like(labels), (column, row), max(3, round(_JOINT_REACH * float(height))), 1, -1
                )
                labels[disc > 0] |= UNKNOWN
        return labels

    def _masks(self, image: Pixels, boxes: Floats) -> Floats:
        """(N, 24, 24): means over sizes and mirrors."""
        mirrored = boxes[:, [2, 1, 0, 3]] * [-1, 1, -1, 1] + [image.shape[1], 0, image.shape[1], 0]
        masks = []
        for side in SHORT_SIDES:
            scale = side / min(image.shape[:2])
            canvas = _resized(image, scale)
            masks.append(np.asarray(self._masks_of(canvas, (boxes * scale).astype(np.float32))))
            flipped = np.ascontiguousarray(canvas[:, ::-1])
            masks.append(np.asarray(self._masks_of(flipped, (mirrored * scale).astype(np.float32)))[:, :, ::-1])
        return np.asarray(np.mean(masks, axis=0), np.float32)

    def _second_opinion(self, image: Pixels) -> Floats:
        rgb = cv2.cvtColor(cv2.resize(image, (256, 256), interpolation=cv2.INTER_AREA), cv2.COLOR_BGR2RGB)
        self._selfie.set_tensor(self._selfie.get_input_details()[0]["index"], rgb[None].astype(np.float32) / 255)
        self._selfie.invoke()
        mask = self._selfie.get_tensor(self._selfie.get_output_details()[0]["index"])[0, ..., 0]
        return np.asarray(cv2.resize(mask, image.shape[1::-1], interpolation=cv2.INTER_LINEAR), np.float32)


def _resized(image: Pixels, scale: float) -> Pixels:
    return cv2.resize(image, None, fx=scale, fy=scale, interpolation=cv2.INTER_CUBIC).astype(np.uint8)


def labels_of(shape: tuple[int, ...], boxes: Floats, scores: Floats, masks: Floats) -> tuple[Pixels, Floats]:
    """Return (H, W) labels and the (H, W) probability of anybody.

    Args:
        shape: (H, W) of the image.
        boxes: (N, 4) ``xyxy``.
        scores: (N,) of the people.
        masks: (N, m, m) probabilities in the boxes.
    """
    most, second = np.zeros(shape, np.float32), np.zeros(shape, np.float32)
    labels = np.zeros(shape, np.uint8)
    for k, (box, score, mask) in enumerate(zip(boxes, scores, masks, strict=True)):
        own = np.zeros(shape, np.float32)
        paste_one(own, box, mask)
        second = np.maximum(second, np.minimum(own, most))
        label = k + 1 if score >= SURE and k + 1 < UNKNOWN else CROWD
        labels = np.where(own > np.maximum(most, 0.5), label, labels).astype(np.uint8)
        most = np.maximum(most, own)
    labels[(most > _OUTSIDE) & ((most < _INSIDE) | (second > _INSIDE))] |= UNKNOWN
    return labels, most


def _doubt_below(labels: Pixels, boxes: Floats, masks: Floats) -> None:
    """Mark as unknown what is below found boxes whose bottom the mask touches: boxes often end above the feet."""
    for (x1, y1, x2, y2), mask in zip(boxes, masks, strict=True):
        if mask[-2:].max() > 0.5:
            left, right = (max(0, round(float(x))) for x in (x1, x2))
            top, bottom = round(float(y2)) - 2, round(float(y2 + _BELOW * (y2 - y1)))
            part = labels[max(0, top) : bottom, left:right]
            part[part == 0] = UNKNOWN


def pseudo_label(shared: Path, cache: Path, teacher: Teacher) -> None:
    """Write the parts ``taught_*`` of the cache.

    Finished labels are kept in the cache's folder ``labels``, so that a stop loses one image at most.
    """
    parts = {
        "taught_people": people(shared / "train2/people"),
        "taught_boxes": boxed(shared / "train2/boxes", shared / "train/coco_boxes"),
        "taught_clips": frames(shared / "clips/plain"),
    }
    for part, images in parts.items():
        if has_part(cache, part):
            continue
        folder = cache / "labels" / part
        folder.mkdir(parents=True, exist_ok=True)
        dropped = 0
        with write_part(cache, part) as out:
            for k, one in enumerate(images):
                file = folder / f"{one.name}.png"
                if not file.exists():
                    labels = teacher.label(one)
                    unfinished = folder / "unfinished.png"
                    cv2.imwrite(str(unfinished), np.zeros((1, 1), np.uint8) if labels is None else labels)
                    unfinished.replace(file)
                plane = read(file, cv2.IMREAD_GRAYSCALE)
                if plane.shape == one.image.shape[:2]:
                    out.add(np.dstack([one.image, plane]), name=one.name)
                else:
                    dropped += 1
                if k % 100 == 0:
                    log.info("%s: %d", part, k)
        log.info("%s: %d images, %d dropped", part, len(out.facts), dropped)


def people(folder: Path) -> Iterator[Unlabelled]:
    """Images of which nothing is known."""
    for file in files_of(folder / "images"):
        yield Unlabelled(file.stem, read(file))


def boxed(square: Path, coco: Path) -> Iterator[Unlabelled]:
    """Photos with boxes: those of ``square``, stretched to a likely width, and those of ``coco`` not held out."""
    boxes = json.loads((square / "boxes.json").read_text())
    landscape = json.loads((square / "landscape.json").read_text())
    keypoints = json.loads((square / "keypoints.json").read_text())
    for file in files_of(square / "images"):
        name = file.stem
        image = read(file)
        size = likely_size(name, landscape.get(name, 0.5))
        factor = np.array(size, np.float32) / image.shape[1::-1]
        joints = [
            [x * factor[0], y * factor[1], (one["box"][3] - one["box"][1]) * factor[1]]
            for one in keypoints.get(name, [])
            for x, y, v in one["keypoints"]
            if v == 2
        ]
        yield Unlabelled(
            name,
            cv2.resize(image, size, interpolation=cv2.INTER_LINEAR).astype(np.uint8),
            (np.array(boxes[name], np.float32).reshape(-1, 4) * np.tile(factor, 2)).astype(np.float32),
            np.array(joints, np.float32).reshape(-1, 3),
        )
    given = json.loads((coco / "boxes_xyxy.json").read_text())
    for k, name in enumerate(sorted(given)):
        if k % 12:
            image = read(coco / f"images/{name}.jpg")
            yield Unlabelled(f"coco_{name}", image, np.array(given[name], np.float32).reshape(-1, 4))


def likely_size(name: str, landscape: float) -> tuple[int, int]:
    """(width, height) that a photo stretched to a square may have had; ``landscape`` = chance that it was wider."""
    draw = zlib.crc32(name.encode()) / 2**32
    wide = landscape > 0.8 or (landscape >= 0.35 and draw < 0.5)
    long, short = 352, 264 if (draw * 16) % 1 < 0.6 else 235
    return (long, short) if wide else (short, long)


def frames(folder: Path) -> Iterator[Unlabelled]:
    """Frames of the clips in ``folder``, evenly over their length."""
    for clip in sorted(folder.iterdir()):
        capture = cv2.VideoCapture(str(clip))
        try:
            total = int(capture.get(cv2.CAP_PROP_FRAME_COUNT))
            wanted = set(np.linspace(0, max(0, total - 1), _FRAMES).astype(int).tolist())
            for k in range(total):
                good, frame = capture.read()
                if not good:
                    break
                if k in wanted:
                    scale = min(1.0, _LONGEST / max(frame.shape[:2]))
                    small = cv2.resize(frame, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
                    yield Unlabelled(f"{clip.stem}_{k:05d}", small.astype(np.uint8))
        finally:
            capture.release()
