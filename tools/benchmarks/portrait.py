"""The parts of a net of portrait, in LiteRT and in TensorFlow (Keras), run in turn: processor time, milliseconds."""

import argparse
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import cv2
import numpy as np

WEIGHTS = Path(__file__).parents[1] / "portrait"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("image", type=Path, help="a photo with a person")
    parser.add_argument("--size", default="336x192", help="size of the canvas, multiples of 16")
    parser.add_argument("--rounds", type=int, default=100)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--net", choices=("small", "large"), default="small", help="which of the two nets")
    parser.add_argument("--without-tensorflow", action="store_true", help="LiteRT alone")


def run(arguments: argparse.Namespace) -> list[dict[str, Any]]:
    image = cv2.imread(str(arguments.image))
    if image is None:
        raise SystemExit(f"{arguments.image} is not a readable image")
    width, height = map(int, arguments.size.split("x"))
    canvas = np.asarray(cv2.resize(image, (width, height), interpolation=cv2.INTER_AREA), np.uint8)
    from realtime.maskrcnn import weights
    from realtime.maskrcnn.portrait.check import check_file

    path = weights.locate("portrait")[("small", "large").index(arguments.net)]
    _, side, channels = check_file(path.read_bytes(), path)
    regions = {"box": random_regions(10, 6, 128), "mask": random_regions(1, side, channels)}
    runtimes = {"LiteRT": litert_parts(path, canvas, regions, arguments.threads)}
    if not arguments.without_tensorflow:
        runtimes["TensorFlow"] = keras_parts(WEIGHTS / f"{path.stem}.npz", canvas, regions, arguments.threads)
    spent: dict[tuple[str, str], list[float]] = {}
    for _ in range(arguments.rounds):
        for runtime, parts in runtimes.items():
            for part, function in parts.items():
                began = time.process_time()
                function()
                spent.setdefault((part, runtime), []).append((time.process_time() - began) * 1e3)
    rows: list[dict[str, Any]] = []
    for part in runtimes["LiteRT"]:
        row: dict[str, Any] = {"part": part}
        for runtime in runtimes:
            times = spent[part, runtime]
            row |= {f"{runtime} median": float(np.median(times)), f"{runtime} least": min(times)}
        rows.append(row)
    return rows


def litert_parts(path: Path, canvas: Any, regions: dict[str, Any], threads: int) -> dict[str, Callable[[], object]]:
    from realtime.maskrcnn.litert.interpreter import load
    from realtime.maskrcnn.portrait.net import PortraitNet
    from realtime.maskrcnn.portrait.shapes import SIGNATURES

    functions = load(path.read_bytes(), {name: signature.input for name, signature in SIGNATURES.items()}, threads)
    image = canvas[None].astype(np.float32) / 255
    net = PortraitNet(path, 0.5, threads)
    return {
        "trunk, proposals, alpha": lambda: functions["trunk"](image),
        "box head, 10 regions": lambda: functions["box_head"](regions["box"]),
        "mask head, 1 region": lambda: functions["mask_head"](regions["mask"]),
        "whole call": lambda: net.infer(canvas),
    }


def keras_parts(
    weight_file: Path, canvas: Any, regions: dict[str, Any], threads: int
) -> dict[str, Callable[[], object]]:
    from realtime.maskrcnn.model import MaskRCNN
    from realtime.maskrcnn.runtime import tf, use_threads
    from tools.portrait.reference import Portrait

    use_threads(threads)
    reference = Portrait(weight_file, 0.5)

    def trunk(image: Any) -> Any:
        features = reference.backbone(image)
        return reference.regions(features), reference.alpha(features)

    def function(python: Callable[..., Any], *specs: Any) -> Any:
        return tf.function(python, input_signature=specs, autograph=False)

    trunk_function = function(trunk, tf.TensorSpec([None, None, 3], tf.uint8))
    heads = {
        name: function(head, tf.TensorSpec([None, *regions[name].shape[1:]], tf.float32))
        for name, head in (("box", reference.box_head), ("mask", reference.mask_head))
    }
    whole = MaskRCNN(reference)
    image, ten, one = tf.constant(canvas), tf.constant(regions["box"]), tf.constant(regions["mask"])
    return {
        "trunk, proposals, alpha": lambda: trunk_function(image),
        "box head, 10 regions": lambda: heads["box"](ten),
        "mask head, 1 region": lambda: heads["mask"](one),
        "whole call": lambda: whole.infer(canvas),
    }


def random_regions(count: int, side: int, channels: int) -> Any:
    return np.random.default_rng(0).random((count, side, side, channels), np.float32)
