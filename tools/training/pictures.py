"""What the pool of training pictures holds: photos with masks, cut-outs of people, backgrounds.

The folder is laid out as ``SOURCE.md`` beside it says: ``coco/`` and ``ccp/`` with ``images/`` and ``masks/``, and
``backgrounds/``; ``coco_boxes/`` with ``images/`` and ``boxes_xyxy.json`` may be there.
Every ``holdout``-th picture, by name, is kept for validation and never trained on.
"""

import json
from collections.abc import Collection
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

UNKNOWN = 128
"""Added to a label: it is a guess, from which boxes and masks may be learned, but no edge."""

CROWD = 255
"""Label of pixels that are people, but not told apart."""


@dataclass(frozen=True, slots=True, eq=False)
class Photo:
    """A picture and whose every pixel is.

    Attributes:
        image: (H, W, 3) uint8 BGR.
        labels: (H, W) uint8: 0 background, 1..N the people, 255 crowd; see also ``UNKNOWN``.
    """

    image: NDArray[np.uint8]
    labels: NDArray[np.uint8]


@dataclass(frozen=True, slots=True, eq=False)
class CutOut:
    """One person, cropped: (H, W, 3) uint8 BGR and (H, W) uint8 alpha; ``cut`` if the photo's bottom cuts them off."""

    image: NDArray[np.uint8]
    alpha: NDArray[np.uint8]
    cut: bool


@lru_cache(maxsize=900)
def _read(image_file: Path, mask_file: Path) -> Photo:
    image, labels = cv2.imread(str(image_file)), cv2.imread(str(mask_file), cv2.IMREAD_UNCHANGED)
    if image is None or labels is None or image.shape[:2] != labels.shape:
        raise SystemExit(f"{image_file} and {mask_file} do not belong together")
    return Photo(image.astype(np.uint8), labels.astype(np.uint8))


class Pool:
    """The pictures for training, or, with ``validation``, those kept for validation.

    Args:
        folder: see the top of this file.
        holdout: every which picture is for validation.
        validation: which of the two.
        peopled: names of files in ``backgrounds/`` that are left out, because somebody is in them.
        taught: a folder with ``images/`` and ``masks/`` that another net made (see ``teach.py``); none of it is kept
            for validation.
    """

    def __init__(
        self,
        folder: Path,
        *,
        holdout: int,
        validation: bool,
        peopled: Collection[str] = (),
        taught: Path | None = None,
    ) -> None:
        def mine(files: list[Path], every: int) -> list[Path]:
            return [file for k, file in enumerate(sorted(files)) if (k % every == 0) == validation]

        self.coco = mine(list((folder / "coco/images").glob("*.jpg")), holdout)
        self.ccp = mine(list((folder / "ccp/images").glob("*.jpg")), holdout)
        self.backgrounds = mine(
            [file for file in (folder / "backgrounds").glob("*.jpg") if file.name not in peopled], 5
        )
        self.boxes: dict[Path, list[list[float]]] = {}
        boxes_file = folder / "coco_boxes/boxes_xyxy.json"
        if boxes_file.exists():
            boxes = json.loads(boxes_file.read_text())
            files = [folder / f"coco_boxes/images/{name}.jpg" for name in boxes]
            self.boxes = {file: boxes[file.stem] for file in mine(files, holdout)}
        self.boxed = list(self.boxes)
        self.taught = sorted((taught / "images").glob("*.jpg")) if taught and not validation else []
        if not (self.coco and self.ccp and self.backgrounds):
            raise SystemExit(f"no training pictures in {folder}")

    def photo(self, file: Path) -> Photo:
        """A photo of ``coco`` or ``ccp`` with its labels."""
        return _read(file, file.parents[1] / "masks" / f"{file.stem}.png")

    def boxed_photo(self, file: Path) -> tuple[NDArray[np.uint8], NDArray[np.float32]]:
        """A photo of ``boxed``, and (N, 4) ``xyxy`` boxes of the people in it."""
        return _read_image(file), np.array(self.boxes[file], np.float32).reshape(-1, 4)

    def background(self, rng: np.random.Generator) -> NDArray[np.uint8]:
        """A picture without people: one of the backgrounds, or a part of a photo that nobody is in."""
        if rng.random() < 0.45:
            image = _read_background(self.backgrounds[rng.integers(len(self.backgrounds))])
            height, width = image.shape[:2]
            share = rng.uniform(0.4, 1.0)
            top, left = rng.uniform(0, 1 - share) * height, rng.uniform(0, 1 - share) * width
            return image[int(top) : int(top + share * height), int(left) : int(left + share * width)]
        for _ in range(20):
            photo = self.photo(self.coco[rng.integers(len(self.coco))])
            height, width = photo.labels.shape
            for _ in range(6):
                h, w = (int(rng.uniform(0.35, 0.8) * side) for side in (height, width))
                top, left = int(rng.integers(height - h)), int(rng.integers(width - w))
                if not photo.labels[top : top + h, left : left + w].any():
                    return photo.image[top : top + h, left : left + w]
        return _read_background(self.backgrounds[rng.integers(len(self.backgrounds))])

    def cut_out(self, rng: np.random.Generator) -> CutOut:
        """A person of the fine masks, now and then a large one of the coarse masks."""
        if rng.random() < 0.8:
            photo = self.photo(self.ccp[rng.integers(len(self.ccp))])
            return _cut(photo, 1, erode=1)
        for _ in range(20):
            photo = self.photo(self.coco[rng.integers(len(self.coco))])
            counts = np.bincount(photo.labels.ravel(), minlength=256)
            counts[[0, CROWD]] = 0
            label = int(counts.argmax())
            if counts[label] > 0.08 * photo.labels.size:
                return _cut(photo, label, erode=2)
        return _cut(self.photo(self.ccp[0]), 1, erode=1)


@lru_cache(maxsize=200)
def _read_image(file: Path) -> NDArray[np.uint8]:
    image = cv2.imread(str(file))
    if image is None:
        raise SystemExit(f"cannot read {file}")
    return image.astype(np.uint8)


@lru_cache(maxsize=40)
def _read_background(file: Path) -> NDArray[np.uint8]:
    image = _read_image(file)
    scale = 640 / max(image.shape[:2])
    return cv2.resize(image, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA).astype(np.uint8)


def _cut(photo: Photo, label: int, *, erode: int) -> CutOut:
    mask = (photo.labels == label).astype(np.uint8) * 255
    ys, xs = np.nonzero(mask)
    if not len(ys):
        return CutOut(photo.image, mask, cut=False)
    top, bottom, left, right = ys.min(), ys.max() + 1, xs.min(), xs.max() + 1
    cut = bool(bottom >= mask.shape[0] - 3)
    padded = cv2.copyMakeBorder(mask, 3, 3, 3, 3, cv2.BORDER_REPLICATE)
    padded = cv2.erode(padded, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * erode + 1, 2 * erode + 1)))
    alpha = cv2.GaussianBlur(padded, (0, 0), 0.8)[3:-3, 3:-3]
    return CutOut(photo.image[top:bottom, left:right], alpha[top:bottom, left:right].astype(np.uint8), cut)
