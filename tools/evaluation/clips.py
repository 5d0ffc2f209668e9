"""The matte of video: errors against true alphas at several inference rates, and flicker where none is known.

Every scene of ``scenes.py`` is processed as by ``realtime process --alpha --causal``, with inference on every Nth frame
and each matte some frames late. Compared are holding the last matte, exponential smoothing, propagation as in live use,
and the bidirectional way for recordings. Writes OUT/clips.json and
the plot OUT/images/quality_over_rate.png.
"""

import argparse
import json
from pathlib import Path
from typing import Any

import numpy as np

from realtime import config as settings
from realtime.config import Config
from realtime.system.machine import configure_threads
from tools.evaluation import runs, scenes

RATES = ((1, 0), (3, 3), (6, 3), (15, 3))
"""Frames per inference, and frames by which each matte is late."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--shared", type=Path, required=True, help="folder of clips, photos and models")
    parser.add_argument("--cache", type=Path, required=True, help="folder that keeps the model's detections")
    parser.add_argument("--out", type=Path, default=Path("docs/measurements"), help="folder for the figures and plots")
    parser.add_argument("--model", default="mobile")
    parser.add_argument("--short-side", type=int, default=192)
    parser.add_argument("--frames", type=int, default=300, help="maximum number per scene")
    parser.add_argument("--only", help="scenes whose names contain this")


def run(arguments: argparse.Namespace) -> None:
    configure_threads()
    report: dict[str, Any] = {
        "model": arguments.model,
        "short_side": arguments.short_side,
        "frames": arguments.frames,
        "truth": {},
        "plain": {},
    }
    for scene in scenes.with_truth(arguments.shared) + scenes.plain(arguments.shared):
        if arguments.only and arguments.only not in scene.name:
            continue
        seen = runs.Seen(
            scene, config_of(arguments.model, arguments.short_side, scene.name), arguments.cache, arguments.frames
        )
        if scene.kind == "plain":
            figures = {
                "bilinear": seen.quality("hold", every=1, late=0, bilinear=True),
                "per frame": seen.quality("hold", every=1, late=0),
                "propagated 1/0": seen.quality("propagated", every=1, late=0),
                "propagated 3/3": seen.quality("propagated", every=3, late=3),
            }
            report["plain"][scene.name] = figures
        else:
            figures = {"bilinear": seen.quality("hold", every=1, late=0, bilinear=True)}
            for every, late in RATES:
                for method in runs.METHODS:
                    figures[f"{method} {every}/{late}"] = seen.quality(method, every=every, late=late)
            for every in (1, 3):
                figures[f"propagated {every}/0"] = seen.quality("propagated", every=every, late=0)
                figures[f"{runs.BIDIRECTIONAL} {every}/0"] = seen.quality(runs.BIDIRECTIONAL, every=every, late=0)
            report["truth"][scene.name] = {"kind": scene.kind, "fps": scene.fps, **figures}
        print_table(scene.name, figures)
    (arguments.out / "images").mkdir(parents=True, exist_ok=True)
    if not arguments.only:
        (arguments.out / "clips.json").write_text(json.dumps(report, indent=1), encoding="utf-8")
        plot(report, arguments.out / "images" / "quality_over_rate.png")
    summarise(report)


def config_of(model: str, short_side: int | None, scene: str, policy: str | None = None) -> Config:
    """Return the default settings; the subject is the largest person if the truth is one dancer before an audience."""
    policy = policy or ("largest" if "dance-twirl" in scene else "all")
    return settings.load(None, {"model.name": model, "model.short_side": short_side, "subject.policy": policy})


def print_table(name: str, figures: dict[str, dict[str, float]]) -> None:
    print(f"\n{name}")
    for label, values in figures.items():
        print(f"  {label:16s}" + "  ".join(f"{key} {value:8.4f}" for key, value in values.items()), flush=True)


def summarise(report: dict[str, Any]) -> None:
    """Print the figures that the targets are stated in."""
    print("\nEvery 3rd frame, 3 frames late, against inference on every frame without delay")
    for name, figures in report["truth"].items():
        plain, best, held, ours = (figures[label] for label in ("bilinear", "hold 1/0", "hold 3/3", "propagated 3/3"))
        won = [(ours[m] - held[m]) / (best[m] - held[m]) for m in ("iou", "boundary_iou")]
        lost = [best[m] - ours[m] for m in ("iou", "boundary_iou")]
        print(
            f"  {name:22s} lost: IoU {lost[0]:.4f}, boundary {lost[1]:.4f}; recovered of what holding loses: "
            f"{won[0]:.0%}, {won[1]:.0%}; dtSSD {ours['dtssd'] / plain['dtssd']:.2f} of plain per frame, "
            f"{ours['dtssd'] / best['dtssd']:.2f} of refined; refining: boundary "
            f"+{best['boundary_iou'] - plain['boundary_iou']:.3f}, MAD {best['mad'] / plain['mad']:.2f} of bilinear"
        )
    for name, figures in report["plain"].items():
        ours_3 = figures["propagated 3/3"]["flicker"]
        print(
            f"  {name:22s} flicker {ours_3 / figures['bilinear']['flicker']:.2f} of plain per frame, "
            f"{ours_3 / figures['per frame']['flicker']:.2f} of refined"
        )


def plot(report: dict[str, Any], path: Path) -> None:
    import matplotlib as mpl

    mpl.use("Agg")
    from matplotlib import pyplot as plt

    figure, axes = plt.subplots(2, 2, figsize=(9, 6.5), sharex=True)
    for row, kind in enumerate(("talk", "motion")):
        clips = [figures for figures in report["truth"].values() if figures["kind"] == kind]
        for axis, (metric, title) in zip(axes[row], (("iou", "IoU"), ("boundary_iou", "boundary IoU")), strict=True):
            for method, style in (("hold", "o--"), ("smoothed", "s:"), ("propagated", "D-")):
                rates = [np.mean([clip["fps"] for clip in clips]) / every for every, _ in RATES]
                means = [np.mean([clip[f"{method} {e}/{late}"][metric] for clip in clips]) for e, late in RATES]
                axis.plot(rates, means, style, label=method)
            axis.set_title(f"{'talking head' if kind == 'talk' else 'fast motion'}: {title}")
            axis.set_xscale("log")
            axis.set_xticks([2, 5, 10, 30], ["2", "5", "10", "30"])
            axis.minorticks_off()
            axis.grid(alpha=0.3)
    for axis in axes[1]:
        axis.set_xlabel("inferences a second (below 30: 3 frames late)")
    axes[0][0].legend()
    figure.tight_layout()
    figure.savefig(path, dpi=110)
