"""The net ``matterport`` finds what Matterport's own code finds, with the same random weights in both."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from realtime.structures import Detections

pytestmark = pytest.mark.parity

ORACLE = Path(__file__).parents[3] / "parity/oracle.py"
PHOTOS = ("000000432085.jpg", "000000012639.jpg", "000000105912.jpg")
CLASSES = 81
MIN_SCORE = 0.3


def oracle(*arguments: object) -> None:
    """Run Matterport's code in a process of its own."""
    environment = {**os.environ, "TF_CPP_MIN_LOG_LEVEL": "3"}
    command = [sys.executable, str(ORACLE), *map(str, arguments)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-2000:]


@pytest.fixture(scope="module", params=["resnet50", "resnet101"])
def weights(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[str, Path]:
    pytest.importorskip("mrcnn", reason="the extra 'parity' is not installed")
    path = tmp_path_factory.mktemp("weights") / f"{request.param}.h5"
    oracle("make", path, request.param, CLASSES, 1)
    return request.param, path


@pytest.mark.parametrize("max_dim", [256, 512])
def test_the_same_is_found(weights: tuple[str, Path], max_dim: int, models: Path, tmp_path: Path) -> None:
    from realtime.maskrcnn.segmenter import open_segmenter

    backbone, path = weights
    photos = [models / "maskrcnn2go/reference/images" / name for name in PHOTOS]
    oracle("detect", path, backbone, CLASSES, max_dim, MIN_SCORE, tmp_path / "found.npz", 0, *photos)
    wanted = np.load(tmp_path / "found.npz")
    segmenter = open_segmenter(
        "matterport", model_file=path, keep=None, min_score=MIN_SCORE, max_dim=max_dim, accuracy="exact"
    )
    for number, photo in enumerate(photos):
        image = np.asarray(cv2.imread(str(photo)), np.uint8)
        found = segmenter(image)
        one = {key: wanted[f"{key}_{number}"] for key in ("rois", "class_ids", "scores", "masks")}
        assert len(found) == len(one["scores"]) > 10
        missed = [index for index in range(len(found)) if not is_found(one, index, found, image.shape[:2])]
        assert missed == []


def is_found(one: dict[str, Any], index: int, found: Detections, shape: tuple[int, ...]) -> bool:
    """Whether ``found`` has detection ``index`` of ``one``: class, score, box and mask."""
    box = one["rois"][index][[1, 0, 3, 2]]
    near = (
        (found.class_ids == one["class_ids"][index])
        & (np.abs(found.scores - one["scores"][index]) <= 1e-3)
        & (np.abs(found.boxes - box).max(axis=1) <= 1.0)
    )
    wanted = one["masks"][..., index]
    return any(iou(pasted(found.masks[k], box, shape), wanted) >= 0.99 for k in np.flatnonzero(near))


def pasted(mask: NDArray[np.float32], box: NDArray[np.int32], shape: tuple[int, ...]) -> NDArray[np.bool_]:
    """As Matterport's code pastes a mask: scikit-image's bilinear, black around, cut at one half."""
    from skimage.transform import resize

    x1, y1, x2, y2 = box
    whole = np.zeros(shape, np.bool_)
    whole[y1:y2, x1:x2] = resize(mask, (y2 - y1, x2 - x1), order=1, mode="constant", anti_aliasing=False) >= 0.5
    return whole


def iou(a: NDArray[np.bool_], b: NDArray[np.bool_]) -> float:
    return float((a & b).sum() / max((a | b).sum(), 1)) if (a | b).any() else 1.0
