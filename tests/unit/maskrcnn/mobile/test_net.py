"""MaskRCNN2Go against its published detections."""

import json
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from realtime.errors import WeightsError
from realtime.maskrcnn import classes
from realtime.structures import Detections, Image

pytestmark = pytest.mark.slow


def decoded(counts: str, size: list[int]) -> NDArray[np.bool_]:
    """COCO's compressed run lengths, column by column, as an (H, W) mask."""
    runs: list[int] = []
    at = 0
    while at < len(counts):
        value, shift, more = 0, 0, True
        while more:
            code = ord(counts[at]) - 48
            value |= (code & 0x1F) << shift
            more, shift, at = bool(code & 0x20), shift + 5, at + 1
            if not more and code & 0x10:
                value |= -1 << shift
        runs.append(value + (runs[-2] if len(runs) > 2 else 0))
    flat = np.repeat(np.arange(len(runs)) % 2 == 1, runs)
    return flat.reshape(size[1], size[0]).T


def pasted(box: NDArray[np.float32], mask: NDArray[np.float32], shape: tuple[int, ...]) -> NDArray[np.bool_]:
    """The mask in the whole image, as the authors pasted it: padded by a cell, in whole pixels, cut at one half."""
    side = len(mask)
    centre, half = (box[:2] + box[2:] - 1) / 2, (box[2:] - 1 - box[:2]) / 2 * (side + 2) / side
    (x1, y1), (x2, y2) = (centre - half).astype(int), (centre + half).astype(int)
    inside = cv2.resize(np.pad(mask, 1), (max(x2 - x1 + 1, 1), max(y2 - y1 + 1, 1))) > 0.5
    whole = np.zeros(shape[:2], np.bool_)
    left, top, right, bottom = max(x1, 0), max(y1, 0), min(x2 + 1, shape[1]), min(y2 + 1, shape[0])
    whole[top:bottom, left:right] = inside[top - y1 : bottom - y1, left - x1 : right - x1]
    return whole


def iou(a: NDArray[np.bool_], b: NDArray[np.bool_]) -> float:
    return float((a & b).sum() / max((a | b).sum(), 1))


@pytest.fixture(scope="module")
def reference(shared: Path) -> Path:
    return shared / "models/maskrcnn2go/reference"


@pytest.fixture
def files(models: Path) -> tuple[Path, Path]:
    return models / "maskrcnn2go/model.pb", models / "maskrcnn2go/model_init.pb"


def photo(reference: Path, number: int) -> Image:
    image = cv2.imread(str(reference / f"images/{number:012}.jpg"))
    assert image is not None
    return np.asarray(image, np.uint8)


def test_the_published_detections_are_found(reference: Path, models: Path) -> None:
    """The authors made them with float weights; what they published is rounded to 8 bits, which loses four of 155."""
    from realtime.maskrcnn.segmenter import open_segmenter

    segmenter = open_segmenter("mobile", accuracy="exact", keep=None, min_score=0.05)
    published = json.loads((reference / "segmentations_coco_2014_minival_results.json").read_text())
    best = []
    for path in sorted((reference / "images").glob("*.jpg")):
        image = photo(reference, int(path.stem))
        found = segmenter(image)
        masks = [pasted(box, mask, image.shape) for box, mask in zip(found.boxes, found.masks, strict=True)]
        for goal in published:
            if goal["image_id"] == int(path.stem) and goal["score"] >= 0.5:
                class_id = classes.COCO_CATEGORY_IDS.index(goal["category_id"])
                wanted = decoded(**goal["segmentation"])
                same = [mask for mask, found_id in zip(masks, found.class_ids, strict=True) if found_id == class_id]
                best.append(max((iou(mask, wanted) for mask in same), default=0.0))
    matched = [value for value in best if value > 0.7]
    assert len(best) == 155
    assert len(matched) >= 151
    assert np.mean(matched) >= 0.93
    assert np.median(best) >= 0.94


def run(net: Any, image: Image) -> Detections:
    from realtime.maskrcnn.model import MaskRCNN

    return Detections(*(subgraph.numpy() for subgraph in MaskRCNN(net)(image)[:4]))


def test_the_kept_classes_alone_give_what_all_classes_give(reference: Path, files: tuple[Path, Path]) -> None:
    from realtime.maskrcnn.mobile.net import EXACT, Mobile

    image = photo(reference, 12639)
    everything = run(Mobile(*files, range(1, 81), 0.3, EXACT), image)
    some = run(Mobile(*files, [1, 39], 0.3, EXACT), image)
    wanted = everything[np.isin(everything.class_ids, [1, 39])]
    assert len(wanted) > 5
    assert some.class_ids.tolist() == wanted.class_ids.tolist()
    np.testing.assert_allclose(some.scores, wanted.scores, atol=1e-4)
    np.testing.assert_allclose(some.boxes, wanted.boxes, atol=0.05)
    np.testing.assert_allclose(some.masks, wanted.masks, atol=1e-3)


def test_a_picture_of_nothing_has_no_detection(files: tuple[Path, Path]) -> None:
    from realtime.maskrcnn.mobile.net import FAST, Mobile

    found = run(Mobile(*files, [1], 0.5, FAST), np.zeros((48, 64, 3), np.uint8))
    assert (len(found), found.masks.shape) == (0, (0, 24, 24))


def test_files_of_another_net_are_refused(files: tuple[Path, Path], tmp_path: Path) -> None:
    from realtime.maskrcnn.mobile.net import Mobile

    with pytest.raises(WeightsError, match=r"model_init\.pb is not the graph of MaskRCNN2Go"):
        Mobile(files[1], files[1], [1], 0.5)
    with pytest.raises(WeightsError, match=r"model\.pb is damaged or of another net"):
        Mobile(files[0], files[0], [1], 0.5)
