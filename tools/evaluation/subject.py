"""The choice of the subject: a passer-by behind must never be sharp.

A person with a known alpha is put in front of a room through which a second person walks. Counted are the frames in
which more than 2 % of the visible passer-by, away from the subject's edge, is sharp, with inference on every 3rd frame,
3 frames late; then the same with the policy ``first`` and a shaken camera, and how much of the room is sharp for how
long. Writes OUT/subject.json.
"""

import argparse
import itertools
import json

import cv2
import numpy as np
from numpy.typing import NDArray

from realtime.structures import Alpha
from realtime.system.machine import configure_threads
from tools import metrics
from tools.evaluation import clips, runs, scenes
from tools.evaluation.scenes import Shot

POLICIES = ("first", "largest", "near", "all")
_ROOM = 0.01
"""Fraction of the room at which it counts as sharp."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    clips.add_arguments(parser)


def run(arguments: argparse.Namespace) -> None:
    configure_threads()
    report: dict[str, dict[str, dict[str, float]]] = {}
    still, shaken = scenes.passers_by(arguments.shared), scenes.shaken(arguments.shared)
    for scene in still + shaken:
        if arguments.only and arguments.only not in scene.name:
            continue
        report[scene.name] = {}
        for policy in POLICIES if scene in still else POLICIES[:1]:
            config = clips.config_of(arguments.model, arguments.short_side, scene.name, policy)
            report[scene.name][policy] = figures_of(runs.Seen(scene, config, arguments.cache, arguments.frames))
        clips.print_table(scene.name, report[scene.name])
    for what, some in (("", still), ("shaken, ", shaken)):
        for policy in POLICIES:
            figures = [report[scene.name][policy] for scene in some if policy in report.get(scene.name, {})]
            sharp, seen = (sum(int(one[key]) for one in figures) for key in ("frames_sharp", "frames_seen"))
            if figures:
                print(f"{what}{policy}: the passer-by is sharp in {sharp} of {seen} frames")
    if not arguments.only:
        arguments.out.mkdir(parents=True, exist_ok=True)
        (arguments.out / "subject.json").write_text(json.dumps(report, indent=1), encoding="utf-8")


def figures_of(seen: runs.Seen) -> dict[str, float]:
    fractions, rooms, ious = [], [], []
    for shot, alpha in seen.alphas("propagated", every=3, late=3):
        fraction = sharp_fraction(shot, alpha)
        fractions += [fraction] if fraction is not None else []
        if shot.alpha is not None:
            ious.append(metrics.iou(alpha, shot.alpha))
            rooms.append(float((alpha[_clear_of(shot.alpha)] >= 0.5).mean()))
    runs_of_room = [len(list(some)) for sharp, some in itertools.groupby(room > _ROOM for room in rooms) if sharp]
    return {
        "frames_seen": len(fractions),
        "frames_sharp": sum(fraction > 0.02 for fraction in fractions),
        "most_sharp": round(max(fractions, default=0.0), 3),
        "room_most_sharp": round(max(rooms, default=0.0), 3),
        "room_longest_sharp": max(runs_of_room, default=0),
        "subject_iou": round(float(np.mean(ious)), 4),
    }


def sharp_fraction(shot: Shot, alpha: np.ndarray) -> float | None:
    """Return the fraction of the passer-by that is sharp; None if too little is visible.

    3 % of the diagonal around the subject do not count, because the subject's own edge is there.
    """
    if shot.alpha is None or shot.passer_by is None:
        return None
    visible = (shot.passer_by > 0.5) & _clear_of(shot.alpha)
    if visible.mean() < 0.002:
        return None
    return float((alpha[visible] >= 0.5).mean())


def _clear_of(subject: Alpha) -> NDArray[np.bool_]:
    """Return the pixels at least 3 % of the diagonal away from the subject."""
    reach = 2 * round(0.03 * float(np.hypot(*subject.shape))) + 1
    return cv2.dilate(subject, np.ones((reach, reach), np.uint8)) < 0.05
