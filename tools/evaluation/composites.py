"""How well models cut out everybody in composites in webcam framing, with a true alpha.

One to three people of the images held out, put into rooms held out (``tools/samples/compose.py``). Models are given
as for ``stills``.
"""

import argparse
from pathlib import Path

import numpy as np

from tools.evaluation.stills import alpha_of, open_net
from tools.metrics import boundary_iou, iou, mad
from tools.samples.compose import webcam
from tools.samples.pool import Pool

SIZE = (640, 360)
"""Of the images, pixels; the people's and rooms' own images give no more."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("cache", type=Path, help='folder written by "python -m tools.training prepare"')
    parser.add_argument("--net", action="append", required=True, metavar="NAME[@SHORT_SIDE[@WEIGHTS]]")
    parser.add_argument("--count", type=int, default=60)
    parser.add_argument("--min-score", type=float, default=0.5)
    parser.add_argument("--matte-height", type=int, default=144, help="short side of the matte, pixels")


def run(arguments: argparse.Namespace) -> None:
    pool = Pool(arguments.cache, held_out=True)
    samples = [webcam(pool, SIZE, np.random.default_rng([2, k])) for k in range(arguments.count)]
    samples = [one for one in samples if not one.ignore.any()]  # some rooms are photos with people in them
    print(f"{'net':28s} images    IoU  boundary     MAD")
    for spec in arguments.net:
        segmenter = open_net(spec, arguments.min_score)
        figures = []
        for one in samples:
            alpha = alpha_of(segmenter(one.image), one.image, arguments.matte_height, refined=True)
            figures.append((iou(alpha, one.alpha), boundary_iou(alpha, one.alpha), mad(alpha, one.alpha)))
        area, edge, error = np.mean(figures, axis=0)
        print(f"{spec[-28:]:28s} {len(samples):6d}  {area:.3f}     {edge:.3f}  {error:6.1f}", flush=True)
