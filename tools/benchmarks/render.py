"""The show step alone: from the newest frame to the sink, by stage, for every look.

Times are medians in milliseconds; ``total`` is the gate's, which calls the stages. ``peak`` is the peak memory that a
step allocates, in frames; ``copies`` is the total relative to a copy of the frame; ``plain`` is how many times longer a
plain filter takes, which blurs the whole frame at full size and blends in float, without propagating or refining.
"""

import argparse
import statistics
import threading
import time
import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from realtime import build, config
from realtime.sources import open_source, parse_spec
from realtime.stats import Stats
from realtime.structures import Alpha, Frame, Image, Matte, Pacing
from realtime.system import machine

CASES: dict[str, dict[str, Any]] = {
    "none": {"look.name": "none"},
    "gaussian": {"look.name": "gaussian"},
    "lens": {"look.name": "lens", "look.strength": 20},
    "image": {"look.name": "colour"},
    "image, and wrap": {"look.name": "colour", "look.colour": "#c0b0a0", "light.wrap": 0.5},
    "pixelate": {"look.name": "pixelate"},
    "desaturate": {"look.name": "desaturate"},
}
STAGES = ("propagate", "refine", "look", "blend")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("clip", nargs="?", type=Path, help="a video (default: a drawn room)")
    parser.add_argument("--sizes", nargs="+", default=["1280x720", "1920x1080"])
    parser.add_argument("--looks", nargs="+", default=list(CASES), choices=list(CASES))
    parser.add_argument("--frames", type=int, default=60)
    parser.add_argument("--inference-every", type=int, default=2, help="frames per matte")
    parser.add_argument("--beside", metavar="MODEL", help="use the mattes of this model and run it in a second thread")


def run(arguments: argparse.Namespace) -> list[dict[str, Any]]:
    machine.configure_threads()
    rows: list[dict[str, Any]] = []
    for text in arguments.sizes:
        width, height = map(int, text.split("x"))
        rows += run_size(text, frames_of(arguments.clip, (width, height), arguments.frames), arguments)
    return rows


def run_size(text: str, frames: list[Frame], arguments: argparse.Namespace) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = []
    image, every = frames[0].image, arguments.inference_every
    with inference_beside(arguments.beside, frames, every) as mattes:
        copy = median_ms(image.copy, 30)
        plain = median_ms(lambda: plain_recipe(image, mattes[0].alpha), 8)
        for name in arguments.looks:
            row = {"size": text, "case": name} | measured(CASES[name], frames, mattes)
            rows.append(row | {"copies": row["total"] / copy, "plain": plain / row["total"]})
        rows.append({"size": text, "case": "copy of the frame", "total": copy})
        rows.append({"size": text, "case": "plain recipe", "total": plain})
    return rows


class Times(Stats):
    """Statistics that keep every duration, milliseconds by stage."""

    def __init__(self) -> None:
        super().__init__()
        self.taken: dict[str, list[float]] = {stage: [] for stage in STAGES}

    def add(self, name: str, seconds: float) -> None:
        """Add a duration, as ``Stats`` does."""
        self.taken[name].append(seconds * 1e3)


def measured(settings: dict[str, Any], frames: list[Frame], mattes: list[Matte]) -> dict[str, Any]:
    """Return medians of the stages and their total, milliseconds, and the peak memory of a step, in frames."""
    times, totals = Times(), []
    cfg, size = config.load(None, settings), frames[0].size
    gate = build.build_gate(cfg, build.build_renderer(cfg, size, times, live=True), size)
    for frame in frames:
        began = time.perf_counter()
        gate(frame, mattes[frame.index])
        totals.append((time.perf_counter() - began) * 1e3)
    tracemalloc.start()
    for frame in frames[:3]:
        tracemalloc.reset_peak()
        before = tracemalloc.get_traced_memory()[0]
        gate(frame, mattes[frame.index])
        peak = tracemalloc.get_traced_memory()[1] - before
    tracemalloc.stop()
    if gate.hidden_reasons:
        raise SystemExit(f"the gate hid frames: {dict(gate.hidden_reasons)}")
    row: dict[str, Any] = {
        stage: statistics.median(taken[5:-3]) if taken else "" for stage, taken in times.taken.items()
    }
    row["total"] = statistics.median(totals[5:])
    row["p90"] = float(np.percentile(totals[5:], 90))
    row["peak"] = peak / frames[0].image.nbytes
    return row


def median_ms(step: Callable[[], Any], count: int) -> float:
    times: list[float] = []
    for _ in range(count):
        began = time.perf_counter()
        step()
        times.append((time.perf_counter() - began) * 1e3)
    return statistics.median(times)


def plain_recipe(image: Image, matte: Alpha) -> Image:
    """Blur the whole frame at full size and blend in float, halo included."""
    alpha = cv2.resize(matte, (image.shape[1], image.shape[0]))[..., None]
    blurred = cv2.GaussianBlur(image, (0, 0), 10 * min(image.shape[:2]) / 720)
    return (alpha * image + (1 - alpha) * blurred).astype(np.uint8)


def frames_of(clip: Path | None, size: tuple[int, int], count: int) -> list[Frame]:
    """Return ``count`` frames of ``size`` of the clip, or of a drawn room with a swaying person."""
    images: list[Image] = []
    if clip is not None:
        with closing(open_source(parse_spec(str(clip)), pacing=Pacing.LOSSLESS)) as source:
            while len(images) < count and (frame := source.read()) is not None:
                images.append(np.asarray(cv2.resize(frame.image, size, interpolation=cv2.INTER_CUBIC), np.uint8))
    else:
        rng = np.random.default_rng(0)
        coarse = rng.integers(40, 220, (18, 32, 3), dtype=np.uint8)
        room = cv2.resize(coarse, size, interpolation=cv2.INTER_CUBIC)
        noise = rng.integers(0, 12, (size[1], size[0], 3), dtype=np.uint8)
        for index in range(count):
            frame = Frame(np.zeros((size[1], size[0], 3), np.uint8), index, index / 30)
            person = cv2.resize(figure(frame), size)[..., None]
            image = room * (1 - person) + np.array([90, 120, 190]) * person + np.roll(noise, 17 * index, axis=1)
            images.append(np.clip(image, 0, 255).astype(np.uint8))
    return [Frame(image, index, index / 30) for index, image in enumerate(images)]


def figure(frame: Frame) -> Alpha:
    """Return a matte of head and shoulders that sways with the frame's index and fills about a third of it."""
    width, height = build.matte_size(frame.size, config.load().matte.short_side)
    big = np.zeros((height * 4, width * 4), np.uint8)
    x = round(width * 2 + height * 0.22 * np.sin(frame.index / 9))
    head, body = (round(height * 0.53), round(height * 0.72)), (round(height * 1.67), round(height * 2.1))
    cv2.ellipse(big, (x, round(height * 1.44)), head, 0, 0, 360, 255, -1)
    cv2.ellipse(big, (x, round(height * 4.2)), body, 0, 0, 360, 255, -1)
    return (cv2.resize(big, (width, height), interpolation=cv2.INTER_AREA) / np.float32(255)).astype(np.float32)


@contextmanager
def inference_beside(model: str | None, frames: list[Frame], every: int) -> Iterator[list[Matte]]:
    """Give the matte of each frame, a new one for every ``every``-th frame.

    With ``model`` they are its own, and inside the context it runs on the first frame again and again, in a thread of
    lower priority, as in the live filter. Without it they are drawn.
    """
    if model is None:
        drawn = [Matte(figure(frame), frame.index, frame.captured_at) for frame in frames]
        yield [drawn[index - index % every] for index in range(len(frames))]
        return
    ready, stop = threading.Event(), threading.Event()
    mattes: list[Matte] = []

    def infer() -> None:
        machine.lower_thread_priority()
        settings = config.load(None, {"model.name": model})
        segmenter = build.build_segmenter(settings)
        matte_of = build.build_matte_maker(settings, segmenter, frames[0].size, Stats())
        for index, frame in enumerate(frames):
            mattes.append(mattes[-1] if index % every else matte_of(frame))
        while not stop.is_set():
            ready.set()
            segmenter(frames[0].image)

    thread = threading.Thread(target=infer)
    thread.start()
    try:
        while not ready.wait(0.1) and thread.is_alive():
            pass
        yield mattes
    finally:
        stop.set()
        thread.join()
