"""How a person looks in front of a new background: holes, remains of the room, colours of the edge.

Every scene of ``scenes.py`` with a true alpha goes through the product, live (``--live`` frames per inference, and as
many late) and from file (both sides, every frame, with the model's accuracy for recordings); beside them the model's
alpha merely enlarged, and with ``--selfie`` the net of MediaPipe. Printed are, per thousand, how much of the inside is
not kept (hole) and how much of the room is (spill), and the mean colour error in the edge band over a green, white,
black and photographic background, where the true foreground is known.
"""

import argparse
import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import islice
from pathlib import Path

import cv2
import numpy as np

from realtime.imaging.compositor import composite
from realtime.looks.harmonize import Harmonizer
from realtime.maskrcnn.nets import model_spec
from realtime.structures import Alpha, Alpha8, Image
from realtime.system.machine import configure_threads
from tools import metrics
from tools.evaluation import clips, runs, scenes
from tools.evaluation.scenes import Scene, Shot
from tools.evaluation.stills import expose

Blend = Callable[[Image, Image, Alpha8], Image]

PHOTO = "volcomix_porch-691330_1280.jpg"
COLOURS = {"green": (0, 177, 64), "white": (255, 255, 255), "black": (0, 0, 0)}
"""BGR of the plain backgrounds."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--shared", type=Path, required=True, help="folder of clips, photos and models")
    parser.add_argument("--cache", type=Path, required=True, help="where the model's detections are kept")
    parser.add_argument("--model", default="portrait")
    parser.add_argument("--frames", type=int, default=60, help="maximum number of frames of each scene")
    parser.add_argument("--every", type=int, default=10, help="measure every Nth frame")
    parser.add_argument("--live", type=int, default=3, metavar="N", help="live: frames per inference, and frames late")
    parser.add_argument("--only", default="", help="scenes whose names contain this")
    parser.add_argument(
        "--exposure",
        type=float,
        default=0,
        metavar="EV",
        help="darken the frames, with a sensor's noise; no colours then",
    )
    parser.add_argument("--selfie", type=Path, help="weights of the selfie net, a TFLite file")
    parser.add_argument("--json", type=Path, help="write everything, scene by scene")


def run(arguments: argparse.Namespace) -> None:
    configure_threads()
    results: dict[str, dict[str, dict[str, float]]] = {}
    for scene in scenes.with_truth(arguments.shared) + scenes.like_coloured(arguments.shared):
        if arguments.only not in scene.name:
            continue
        config = clips.config_of(arguments.model, None, scene.name)
        scene = exposed(scene, arguments.exposure)  # noqa: PLW2901 - the same scene, in another light
        seen = runs.Seen(scene, config, arguments.cache, arguments.frames)
        accuracy = model_spec(arguments.model).recorded_accuracy
        as_recorded = config.model_copy(update={"model": config.model.model_copy(update={"accuracy": accuracy})})
        recorded = runs.Seen(scene, as_recorded, arguments.cache, arguments.frames)
        photo = scenes.read_still(arguments.shared / "train" / "backgrounds" / PHOTO)
        figures = results[scene.name] = {}
        for name, alphas, blend in _ways(seen, recorded, arguments.live, arguments.selfie):
            shots = islice(alphas, arguments.every // 2, None, arguments.every)
            measured = [figures_of(shot, alpha, blend, photo) for shot, alpha in shots]
            figures[name] = {key: float(np.mean([one[key] for one in measured])) for key in measured[0]}
        clips.print_table(scene.name, figures)
    clips.print_table("mean of all scenes", mean_of(list(results.values())))
    if arguments.json:
        arguments.json.write_text(json.dumps(results, indent=1), encoding="utf-8")


def exposed(scene: Scene, ev: float) -> Scene:
    """Return ``scene`` as if taken with ``2**ev`` times the light; ``scene`` itself if ``ev`` is 0."""

    def shots() -> Iterator[Shot]:
        for shot in scene.shots():
            yield replace(shot, image=expose(shot.image, ev), foreground=None)

    return replace(scene, name=f"{scene.name}{ev:+g}EV", shots=shots) if ev else scene


def figures_of(shot: Shot, alpha: Alpha, blend: Blend, photo: Image) -> dict[str, float]:
    """Return all figures of one frame, which has a true alpha."""
    if shot.alpha is None:
        raise ValueError("the shot has no true alpha")
    true = shot.alpha
    figures = {
        "hole": metrics.hole(alpha, true),
        "spill": metrics.spill(alpha, true),
        "biou": metrics.boundary_iou(alpha, true),
        "mad": metrics.mad(alpha, true),
    }
    if shot.foreground is None:
        return figures
    levels = np.asarray(np.rint(alpha * 255), np.uint8)
    backgrounds = {name: np.full_like(shot.image, colour) for name, colour in COLOURS.items()}
    for name, background in {**backgrounds, "photo": scenes.covering(photo, shot.image)}.items():
        right = scenes.over(background, shot.foreground, true)
        made = blend(shot.image, background.copy(), levels)
        figures[name] = metrics.band_colour_error(made, right, true)
    figures["colour"] = float(np.mean([figures[name] for name in (*COLOURS, "photo")]))
    return figures


def mean_of(scene_figures: list[dict[str, dict[str, float]]]) -> dict[str, dict[str, float]]:
    """Return the mean over the scenes of each figure of each way; a scene that lacks a figure does not count for it."""
    means: dict[str, dict[str, float]] = {}
    for way in scene_figures[0]:
        keys = {key: None for scene in scene_figures for key in scene[way]}
        means[way] = {key: float(np.mean([s[way][key] for s in scene_figures if key in s[way]])) for key in keys}
    return means


def _ways(
    seen: runs.Seen, recorded: runs.Seen, late: int, selfie: Path | None
) -> Iterator[tuple[str, Iterator[tuple[Shot, Alpha]], Blend]]:
    yield "enlarged", seen.alphas("hold", every=1, late=0, bilinear=True), composite
    if selfie is not None:
        yield "selfie", _selfie_alphas(selfie, seen.shots), composite
    yield "file", recorded.alphas(runs.BIDIRECTIONAL, every=1, late=0), Harmonizer(seen.size)
    yield "live", seen.alphas("propagated", every=late, late=late), Harmonizer(seen.size)


def _selfie_alphas(file: Path, shots: list[Shot]) -> Iterator[tuple[Shot, Alpha]]:
    """What the selfie net makes of every frame: RGB in [0, 1] in, the probability of a person out."""
    from tensorflow import lite

    net = lite.Interpreter(str(file))
    net.allocate_tensors()
    entry, (exit_, *_) = net.get_input_details()[0], net.get_output_details()
    size = int(entry["shape"][2]), int(entry["shape"][1])
    for shot in shots:
        rgb = cv2.resize(shot.image, size, interpolation=cv2.INTER_AREA)[..., ::-1]
        net.set_tensor(entry["index"], rgb[None].astype(np.float32) / 255)
        net.invoke()
        alpha = net.get_tensor(exit_["index"])[0, ..., -1]
        enlarged = cv2.resize(alpha, (shot.image.shape[1], shot.image.shape[0]), interpolation=cv2.INTER_LINEAR)
        yield shot, np.asarray(enlarged, np.float32).clip(0, 1)
