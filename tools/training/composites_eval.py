"""How well nets cut out everybody in pictures made like those of a webcam, with the true alpha.

People with fine masks put into rooms, one to three of them (``tools/training/compose.py``), from pictures kept
from training. Nets are given as for ``stills``.
"""

import argparse
import tomllib
from pathlib import Path

import numpy as np

from tools.evaluation.metrics import boundary_iou, iou, mad
from tools.evaluation.stills import alpha_of, open_net
from tools.training.compose import webcam
from tools.training.pictures import Pool

SETTINGS = Path(__file__).with_name("portrait.toml")
SIZE = (640, 360)
"""Of the pictures, pixels: what the training pictures' people and rooms have to give."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("data", type=Path, help="folder of training pictures")
    parser.add_argument("--net", action="append", required=True, metavar="NAME[@SHORT_SIDE[@WEIGHTS]]")
    parser.add_argument("--count", type=int, default=60)
    parser.add_argument("--min-score", type=float, default=0.5)
    parser.add_argument("--matte-height", type=int, default=144, help="short side of the matte, pixels")


def run(arguments: argparse.Namespace) -> None:
    settings = tomllib.loads(SETTINGS.read_text())
    pool = Pool(arguments.data, holdout=settings["holdout"], validation=True, peopled=settings["peopled"])
    samples = [webcam(pool, SIZE, np.random.default_rng([2, k])) for k in range(arguments.count)]
    samples = [one for one in samples if not one.ignore.any()]  # some rooms are photos with crowds in them
    print(f"{'net':28s} pictures    IoU  boundary     MAD")
    for spec in arguments.net:
        segmenter = open_net(spec, arguments.min_score)
        figures = []
        for one in samples:
            alpha = alpha_of(segmenter(one.image), one.image, arguments.matte_height, refined=True)
            figures.append((iou(alpha, one.alpha), boundary_iou(alpha, one.alpha), mad(alpha, one.alpha)))
        area, edge, error = np.mean(figures, axis=0)
        print(f"{spec[-28:]:28s} {len(samples):8d}  {area:.3f}     {edge:.3f}  {error:6.1f}", flush=True)
