"""Decode, crop and cut out the training images once, into the cache: ``python -m tools.training prepare``.

``train`` and ``train2`` are laid out as the ``SOURCE.md`` in each says. A part that is complete is skipped.
"""

import json
import logging
from collections.abc import Callable, Iterator
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from tools.samples.cache import Writer, has_part, write_part
from tools.samples.cutouts import CutOut, cut_out, soften

log = logging.getLogger(__name__)

Pixels = NDArray[np.uint8]

CROWD = 255
"""Label of pixels that are people who are not told apart."""

PEOPLED = ("nicovandenhooff_airport", "nicovandenhooff_bakery", "nicovandenhooff_subway")
"""Backgrounds that people are in."""

_LONGEST = 640
"""Of a background, pixels."""

_LARGE = 0.08
"""Minimum fraction of an image that a person with a coarse mask must fill to be cut out."""


def prepare(train: Path, train2: Path, cache: Path) -> None:
    """Write all parts of the cache that need no other net."""
    parts: dict[str, Callable[[Writer], None]] = {
        "coco": lambda out: _labelled(out, train / "coco"),
        "ccp": lambda out: _labelled(out, train / "ccp"),
        "voc": lambda out: _labelled(out, train2 / "voc_person"),
        "backgrounds": lambda out: _plain(out, train / "backgrounds", skip=PEOPLED, longest=_LONGEST),
        "rooms": lambda out: _plain(out, train2 / "rooms/images"),
        "things": lambda out: _plain(out, train2 / "things/images"),
        "portraits": lambda out: _portraits(out, train2 / "portraits"),
        "cut_portraits": lambda out: _cut_portraits(out, train2 / "portraits"),
        "cut_ccp": lambda out: _cut_labelled(out, train / "ccp", erode=1),
        "cut_coco": lambda out: _cut_labelled(out, train / "coco", erode=2),
    }
    for name, write in parts.items():
        if has_part(cache, name):
            continue
        with write_part(cache, name) as out:
            write(out)
        log.info("%s: %d images", name, len(out.facts))


def files_of(folder: Path) -> list[Path]:
    """Return the image files in ``folder`` by name."""
    return sorted(file for file in folder.iterdir() if file.suffix in {".jpg", ".png", ".webp"})


def read(file: Path, flags: int = cv2.IMREAD_COLOR) -> Pixels:
    """Read an image file.

    Raises:
        SystemExit: it is not a readable image.
    """
    image = cv2.imread(str(file), flags)
    if image is None:
        raise SystemExit(f"{file} is not a readable image")
    return image.astype(np.uint8)


def pairs(folder: Path, labels: str = "masks") -> Iterator[tuple[str, Pixels, Pixels]]:
    """Yield name, (H, W, 3) image and (H, W) labels or alpha of each image in ``folder``."""
    for file in files_of(folder / "images"):
        kind = next(kind for kind in (".png", ".webp") if (folder / labels / f"{file.stem}{kind}").exists())
        image, plane = read(file), read(folder / labels / f"{file.stem}{kind}", cv2.IMREAD_UNCHANGED)
        plane = plane if plane.ndim == 2 else plane[..., 0]
        if image.shape[:2] != plane.shape:
            raise SystemExit(f"{file} and its {labels} differ in size: {image.shape[:2]} and {plane.shape}")
        yield file.stem, image, plane


def _labelled(out: Writer, folder: Path) -> None:
    for name, image, labels in pairs(folder):
        out.add(np.dstack([image, labels]), name=name)


def _plain(out: Writer, folder: Path, *, skip: tuple[str, ...] = (), longest: int = 10_000) -> None:
    for file in files_of(folder):
        if file.stem not in skip:
            image = read(file)
            scale = min(1.0, longest / max(image.shape[:2]))
            out.add(
                cv2.resize(image, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA).astype(np.uint8),
                name=file.stem,
            )


def _portraits(out: Writer, folder: Path) -> None:
    how = json.loads((folder / "how.json").read_text())
    for name, image, alpha in pairs(folder, "alpha"):
        out.add(np.dstack([image, alpha]), name=name, keyed=how[name][0] == "key")


def _cut_portraits(out: Writer, folder: Path) -> None:
    for name, image, alpha in pairs(folder, "alpha"):
        _add_cut_out(out, name, cut_out(image, alpha, extend=True))


def _cut_labelled(out: Writer, folder: Path, *, erode: int) -> None:
    for name, image, labels in pairs(folder):
        counts = np.bincount(labels.ravel(), minlength=256)
        counts[[0, CROWD]] = 0
        label = int(counts.argmax())
        if counts[label] > _LARGE * labels.size:
            _add_cut_out(out, name, cut_out(image, soften((labels == label).astype(np.uint8) * 255, erode)))


def _add_cut_out(out: Writer, name: str, found: CutOut | None) -> None:
    if found is not None:
        out.add(np.dstack([found.image, found.alpha]), name=name, cut=found.cut)
