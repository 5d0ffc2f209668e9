"""People who are far away: a person with a known alpha, small in a room, with and without the closer look.

At each of the sizes given, every third frame of the scenes with a known alpha, ten a second, by ``MatteMaker`` and
``refine`` alone: nothing is propagated. The number of calls of the model tells what the closer look costs.
"""

import argparse
from itertools import islice, pairwise
from pathlib import Path

import cv2
import numpy as np

from realtime import config as settings
from realtime.build import build_matte_maker, build_refine, build_segmenter
from realtime.config import Config
from realtime.protocols import Segmenter
from realtime.stats import Stats
from realtime.structures import Alpha, Detections, Frame, Image, Size
from realtime.system.machine import configure_threads
from tools import metrics
from tools.evaluation import scenes

_SIZE: Size = (1280, 720)
_FPS, _EVERY, _COUNT = 10.0, 3, 40
_LEFT_OUT = 3
"""First frames that are not measured: nobody is known in them."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--shared", type=Path, required=True, help="folder of clips, photos and models")
    parser.add_argument("--model", default="portrait")
    parser.add_argument(
        "--height",
        type=float,
        action="append",
        help="of the clips in the frame, as fractions of it (default 0.33 and 0.5)",
    )


class _Counting:
    def __init__(self, segmenter: Segmenter) -> None:
        self._segmenter, self.calls = segmenter, 0

    def __call__(self, image: Image) -> Detections:
        self.calls += 1
        return self._segmenter(image)


def run(arguments: argparse.Namespace) -> None:
    configure_threads()
    config = settings.load(None, {"model.name": arguments.model, "subject.policy": "first", "matte.feather_px": 0.0})
    segmenter = build_segmenter(config)
    print("clip                              height  look     IoU  boundary    MAD  dtSSD  calls")
    people = {scene.name.split("+")[0]: scene for scene in reversed(scenes.with_truth(arguments.shared))}
    for clip, scene in people.items():
        for height in arguments.height or (0.33, 0.5):
            shots = _small(scene, height, arguments.shared)
            for name in ("whole", "closer") if shots else ():
                counting = _Counting(segmenter)
                images, truth = [image for image, _ in shots], [true for _, true in shots]
                alphas = _alphas(images, config, counting, focus=name == "closer")
                _print(f"{clip:32s} {height:7.2f}  {name:7s}", alphas, truth, counting.calls)


def _small(scene: scenes.Scene, height: float, shared: Path) -> list[tuple[Image, Alpha]]:
    """Return frames of ``scene`` in which its person stands small in a room; none if its colours are not known."""
    room, noise, shots = None, np.random.default_rng(0), []
    for shot in islice(scene.shots(), 0, _COUNT * _EVERY, _EVERY):
        if shot.foreground is None or shot.alpha is None:
            break
        canvas = np.zeros((_SIZE[1], _SIZE[0], 3), np.uint8)
        if room is None:
            background = scenes.ON_BACKGROUNDS[0][2]
            room = scenes.covering(scenes.read_still(shared / "train" / "backgrounds" / background), canvas)
        factor = height * _SIZE[1] / shot.alpha.shape[0]
        person, part = (
            np.asarray(cv2.resize(plane, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA))
            for plane in (shot.foreground, shot.alpha)
        )
        rows, columns = part.shape
        bottom = _SIZE[1] - (0 if scene.kind == "talk" else rows // 8)
        place = slice(bottom - rows, bottom), slice((_SIZE[0] - columns) // 3, (_SIZE[0] - columns) // 3 + columns)
        alpha = np.zeros(_SIZE[::-1], np.float32)
        canvas[place], alpha[place] = person, part
        noisy = scenes.over(room, canvas, alpha) + noise.normal(0, scenes.NOISE, canvas.shape)
        shots.append((np.rint(noisy).clip(0, 255).astype(np.uint8), alpha))
    return shots


def _alphas(images: list[Image], config: Config, segmenter: Segmenter, *, focus: bool) -> list[Alpha]:
    matte_of = build_matte_maker(config, segmenter, _SIZE, Stats(), focus=focus)
    refine = build_refine(config, _SIZE)
    frames = [Frame(image, index, index / _FPS) for index, image in enumerate(images)]
    return [np.asarray(refine(matte_of(one).alpha, one.image) / np.float32(255), np.float32) for one in frames]


def _print(name: str, alphas: list[Alpha], truth: list[Alpha], calls: int) -> None:
    pairs = list(zip(alphas, truth, strict=True))[_LEFT_OUT:]
    figures = [
        float(np.mean([measure(found, true) for found, true in pairs]))
        for measure in (metrics.iou, metrics.boundary_iou, metrics.mad)
    ]
    steadiness = float(np.mean([metrics.dtssd(a, b, x, y) for (a, x), (b, y) in pairwise(pairs)]))
    print(
        f"{name} {figures[0]:.3f}     {figures[1]:.3f} {figures[2]:6.2f} {steadiness:6.2f}  {calls} of {len(alphas)}",
        flush=True,
    )
