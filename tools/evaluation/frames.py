"""How well models cut people out of single frames of clips with a true alpha, without tracking.

Every Nth frame of the scenes of ``scenes.py``; models are given as for ``stills``. In scenes with a passer-by only the
subject is kept: the detection whose box is nearest to the true one.
"""

import argparse
import json
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np

from realtime.matte.paste import paste
from realtime.matte.refine import refine
from realtime.structures import Alpha, Detections, Image
from tools.evaluation import scenes
from tools.evaluation.stills import expose, open_net
from tools.metrics import boundary_iou, iou, mad


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--shared", type=Path, required=True, help="folder of clips, photos and models")
    parser.add_argument("--net", action="append", required=True, metavar="NAME[@SHORT_SIDE[@WEIGHTS]]")
    parser.add_argument("--every", type=int, default=15, help="use every Nth frame")
    parser.add_argument("--max-frames", type=int, default=15, help="maximum number per scene")
    parser.add_argument("--min-score", type=float, default=0.5)
    parser.add_argument("--matte-height", type=int, default=120, help="short side of the matte, pixels")
    parser.add_argument(
        "--exposure", type=float, default=0, metavar="EV", help="darken the frames, with a sensor's noise"
    )
    parser.add_argument("--only", default="", help="scenes whose names contain this")
    parser.add_argument("--json", type=Path, help="write everything, scene by scene")


def run(arguments: argparse.Namespace) -> None:
    chosen = [*scenes.with_truth(arguments.shared), *scenes.passers_by(arguments.shared)]
    results: dict[str, Any] = {}
    for spec in arguments.net:
        segmenter = open_net(spec, arguments.min_score)
        print(f"{spec[-40:]}\n  {'scene':32s}    IoU  boundary     MAD")
        kinds: dict[str, list[tuple[float, ...]]] = {}
        for scene in chosen:
            if arguments.only not in scene.name:
                continue
            figures = []
            for sample, true in _samples(scene, arguments.every, arguments.max_frames):
                image = expose(sample, arguments.exposure)
                found = segmenter(image)
                alpha = _alpha(found, image, true, arguments.matte_height, alone=scene.kind == "passer-by")
                figures.append((iou(alpha, true), boundary_iou(alpha, true), mad(alpha, true)))
            mean = tuple(float(value) for value in np.mean(figures, axis=0))
            results.setdefault(spec, {})[scene.name] = dict(zip(("iou", "boundary_iou", "mad"), mean, strict=True))
            kinds.setdefault(scene.kind, []).append(mean)
            _line(scene.name, mean)
        for kind, values in kinds.items():
            _line(f"all of kind {kind}", tuple(np.mean(values, axis=0)))
    if arguments.json:
        arguments.json.write_text(json.dumps(results, indent=1))


def _line(name: str, mean: tuple[float, ...]) -> None:
    print(f"  {name:32s}  {mean[0]:.3f}     {mean[1]:.3f}  {mean[2]:6.1f}", flush=True)


def _samples(scene: scenes.Scene, every: int, max_frames: int) -> Iterator[tuple[Image, Alpha]]:
    for shot in islice(scene.shots(), every // 2, every * max_frames, every):
        if shot.alpha is not None:
            yield shot.image, shot.alpha


def _alpha(found: Detections, image: Image, true: Alpha, matte_height: int, *, alone: bool) -> Alpha:
    """Return the program's (H, W) alpha for detections; ``alone`` = of the person nearest to the truth only."""
    size = (image.shape[1], image.shape[0])
    scale = min(1.0, matte_height / min(size))
    others = None
    if alone and len(found):
        ys, xs = np.nonzero(true > 0.5)
        box = np.array([xs.min(), ys.min(), xs.max() + 1, ys.max() + 1], np.float32)
        nearest = int(np.abs(found.boxes - box).sum(axis=1).argmin())
        others = found[[k for k in range(len(found)) if k != nearest]]
        found = found[[nearest]]
    small = paste(found, size, (round(size[0] * scale), round(size[1] * scale)), others=others)
    return refine(small, image, feather_px=0) * np.float32(1 / 255)
