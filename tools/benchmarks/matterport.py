"""The model matterport beside Matterport's own code: same random weights and image, from image to pasted masks."""

import argparse
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from tools.benchmarks.nets import picture

ORACLE = Path(__file__).parents[2] / "tests/parity/oracle.py"
CLASSES = 81
SIZE = "1024x768"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("image", nargs="?", type=Path, help="a photo (default: the portrait in scikit-image)")
    parser.add_argument("--backbone", default="resnet101", choices=["resnet50", "resnet101"])
    parser.add_argument("--sizes", nargs="+", type=int, default=[512, 1024], help="side of the square, pixels")
    parser.add_argument("--min-score", type=float, default=0.3, help="low, because random weights are unsure")
    parser.add_argument("--calls", type=int, default=3)
    parser.add_argument("--weights", type=Path, help="kept between runs; created if missing")


def run(arguments: argparse.Namespace) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        image = picture(arguments.image, SIZE)
        cv2.imwrite(str(folder / "picture.png"), image)
        weights = arguments.weights or folder / "weights.h5"
        if not weights.exists():
            oracle("make", weights, arguments.backbone, CLASSES, 1)
        for side in arguments.sizes:
            settings = (weights, arguments.backbone, CLASSES, side, arguments.min_score)
            oracle("detect", *settings, folder / "found.npz", arguments.calls, folder / "picture.png")
            found = np.load(folder / "found.npz")
            whole = statistics.median(found["times"].tolist())
            rows.append({"net": "Matterport's code", "side": side, "found": len(found["scores_0"]), "median_s": whole})
            for accuracy in ("exact", "fast"):
                rows.append(ours(weights, image, side, accuracy, arguments) | {"net": f"matterport, {accuracy}"})
                rows[-1]["times faster"] = whole / rows[-1]["median_s"]
    return rows


def oracle(*words: object) -> None:
    subprocess.run([sys.executable, str(ORACLE), *map(str, words)], check=True, capture_output=True)


def ours(weights: Path, image: Any, side: int, accuracy: Any, arguments: argparse.Namespace) -> dict[str, Any]:
    from realtime.maskrcnn.segmenter import open_segmenter

    segmenter = open_segmenter(
        "matterport",
        model_file=weights,
        keep=None,
        min_score=arguments.min_score,
        max_dim=side,
        accuracy=accuracy,
    )
    times, net_times = [], []
    for _ in range(arguments.calls + 1):
        started = time.perf_counter()
        found = segmenter(image)
        net_times.append(time.perf_counter() - started)
        masks = [pasted(box, mask, image.shape) for box, mask in zip(found.boxes, found.masks, strict=True)]
        times.append(time.perf_counter() - started)
    return {
        "side": side,
        "found": len(masks),
        "median_s": statistics.median(times[1:]),
        "net alone": statistics.median(net_times[1:]),
    }


def pasted(box: Any, mask: Any, shape: tuple[int, ...]) -> Any:
    """Return the mask at full size, cut at one half, as Matterport's code does."""
    x1, y1, x2, y2 = box.round().astype(int).tolist()
    whole = np.zeros(shape[:2], np.bool_)
    if x2 > x1 and y2 > y1:
        whole[y1:y2, x1:x2] = cv2.resize(mask, (x2 - x1, y2 - y1)) >= 0.5
    return whole
