"""Labels that another net makes for pictures which have none: people's masks, and where it is not sure.

A label picture is as those of ``coco/``, with ``UNKNOWN`` added where the teacher is not sure. The small net's masks
have 24x24 cells and are loose, so a band along each edge is unknown, and so is whoever it doubts.
"""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from realtime.matte.paste import paste_one
from tools.training.pictures import CROWD, UNKNOWN, Pool

Picture = NDArray[np.uint8]
Masks = NDArray[np.float32]
Boxes = NDArray[np.float32]

PERSON = 1
SHORT_SIDE = 384
"""Of the picture that the teacher sees, pixels."""

SURE, DOUBTFUL = 0.8, 0.2
"""Scores: from the first on a person counts, below the second nobody does, in between nothing is known."""

_INSIDE, _OUTSIDE = 0.8, 0.2
_LONGEST = 448


class Teacher:
    """The small Mask R-CNN with its published settings.

    Args:
        folder: with its ``model.pb`` and ``model_init.pb``.
    """

    def __init__(self, folder: Path) -> None:
        from realtime.maskrcnn.mobile.net import EXACT, Mobile
        from realtime.maskrcnn.model import MaskRCNN
        from realtime.maskrcnn.runtime import tf

        net = Mobile(folder / "model.pb", folder / "model_init.pb", [PERSON], DOUBTFUL, EXACT)

        def masks_of(image: Any, boxes: Any) -> Any:
            return net.segment(net.backbone(image), boxes, tf.fill([tf.shape(boxes)[0]], PERSON))

        # One trace for every size of picture and number of people.
        signature = [tf.TensorSpec([None, None, 3], tf.uint8), tf.TensorSpec([None, 4], tf.float32)]
        self._masks_of = tf.function(masks_of, input_signature=signature, autograph=False)
        self._detect: Callable[[Picture], tuple[Any, ...]] = MaskRCNN(net)

    def label(self, image: Picture, boxes: Boxes | None = None) -> Picture:
        """(H, W) uint8 labels of ``image``, (H, W, 3) BGR; of the people in ``boxes``, (N, 4) ``xyxy``, if given."""
        scale = SHORT_SIDE / min(image.shape[:2])
        canvas = cv2.resize(image, None, fx=scale, fy=scale, interpolation=cv2.INTER_CUBIC).astype(np.uint8)
        if boxes is None:
            found, scores, _, masks, _ = (None if one is None else np.asarray(one) for one in self._detect(canvas))
            return labels(image.shape[:2], found / scale, scores, masks)
        if not len(boxes):
            return np.zeros(image.shape[:2], np.uint8)
        boxes = boxes.astype(np.float32)
        mirrored = boxes[:, [2, 1, 0, 3]] * [-1, 1, -1, 1] + [image.shape[1], 0, image.shape[1], 0]
        straight = np.asarray(self._masks_of(canvas, boxes * scale))
        turned = np.asarray(self._masks_of(canvas[:, ::-1], (mirrored * scale).astype(np.float32)))
        return labels(image.shape[:2], boxes, np.ones(len(boxes), np.float32), (straight + turned[:, :, ::-1]) / 2)


def labels(shape: tuple[int, int], boxes: Boxes, scores: NDArray[np.float32], masks: Masks) -> Picture:
    """(H, W) uint8: who is where, as far as ``masks`` (N, m, m) in ``boxes`` are sure of it."""
    most, second = np.zeros(shape, np.float32), np.zeros(shape, np.float32)
    found = np.zeros(shape, np.uint8)
    for k, (box, score, mask) in enumerate(zip(boxes, scores, masks, strict=True)):
        own = np.zeros(shape, np.float32)
        paste_one(own, box, mask)
        second = np.maximum(second, np.minimum(own, most))
        found = np.where(own > np.maximum(most, 0.5), k + 1 if score >= SURE else CROWD, found).astype(np.uint8)
        most = np.maximum(most, own)
    found[(most > _OUTSIDE) & ((most < _INSIDE) | (second > _INSIDE))] |= UNKNOWN
    return found


def frames(clip: Path, count: int) -> Iterator[Picture]:
    """``count`` frames of ``clip``, evenly over its length, no side longer than the training pictures' are."""
    capture = cv2.VideoCapture(str(clip))
    try:
        total = int(capture.get(cv2.CAP_PROP_FRAME_COUNT))
        wanted = set(np.linspace(0, max(0, total - 1), count).astype(int).tolist())
        for k in range(total):
            good, frame = capture.read()
            if not good:
                return
            if k in wanted:
                scale = min(1.0, _LONGEST / max(frame.shape[:2]))
                yield cv2.resize(frame, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA).astype(np.uint8)
    finally:
        capture.release()


def teach(data: Path, clips: list[Path], out: Path, teacher: Teacher, *, holdout: int, count: int) -> int:
    """Write ``images/`` and ``masks/`` into ``out``: photos with boxes of ``data``, and ``count`` frames a clip."""
    for kind in ("images", "masks"):
        (out / kind).mkdir(parents=True, exist_ok=True)
    pool = Pool(data, holdout=holdout, validation=False)

    def pictures() -> Iterator[tuple[str, Picture, Boxes | None]]:
        for file in pool.boxed:
            image, boxes = pool.boxed_photo(file)
            yield file.stem, image, boxes
        for clip in clips:
            for k, frame in enumerate(frames(clip, count)):
                yield f"{clip.stem}_{k:03d}", frame, None

    made = 0
    for name, image, boxes in pictures():
        cv2.imwrite(str(out / "masks" / f"{name}.png"), teacher.label(image, boxes))
        cv2.imwrite(str(out / "images" / f"{name}.jpg"), image, [cv2.IMWRITE_JPEG_QUALITY, 95])
        made += 1
    return made
