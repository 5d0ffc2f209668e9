"""Batches, made ahead in processes of their own. A batch depends on the seed and its step alone."""

import multiprocessing
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing.queues import Queue
from pathlib import Path
from queue import Empty

import cv2
import numpy as np
from numpy.typing import NDArray

from realtime.structures import Size
from tools.samples.compose import draw
from tools.samples.pool import Pool
from tools.training.targets import targets

Batch = dict[str, NDArray[np.generic]]


@dataclass(frozen=True, slots=True)
class Recipe:
    """What decides a batch, besides the images.

    Attributes:
        seed: of everything random.
        pixels: of a batch: it has as many images as come closest.
        sizes: of the images, in turn, one a step.
        mix: weights of the kinds of samples.
        early_sizes: in place of ``sizes`` before step ``early_until``, unless empty. Smaller images first, and the
            final size in the end only, teach more images in the same time (progressive resizing: Tan and Le 2021,
            section 4).
        early_until: the first step with ``sizes``.
    """

    seed: int
    pixels: int
    sizes: tuple[Size, ...]
    mix: dict[str, float]
    early_sizes: tuple[Size, ...] = ()
    early_until: int = 0


def batch(pool: Pool, step: int, recipe: Recipe) -> Batch:
    """Make the batch of ``step``: images of one size and their targets."""
    rng = np.random.default_rng([recipe.seed, step])
    sizes = (recipe.early_sizes if step < recipe.early_until else ()) or recipe.sizes
    size = sizes[step % len(sizes)]
    count = max(1, round(recipe.pixels / (size[0] * size[1])))
    made = [targets(draw(pool, size, rng, recipe.mix), rng) for _ in range(count)]
    return {key: np.stack([one[key] for one in made]) for key in made[0]}


def _fill(queue: "Queue[Batch]", cache: Path, first: int, every: int, recipe: Recipe) -> None:
    cv2.setNumThreads(1)
    pool = Pool(cache, held_out=False)
    step = first
    while True:
        queue.put(batch(pool, step, recipe))
        step += every


@contextmanager
def feed(cache: Path, first: int, recipe: Recipe, *, workers: int = 1) -> Iterator[Iterator[Batch]]:
    """Give the batches from step ``first`` on, without end, made of the images in ``cache``."""
    context = multiprocessing.get_context("spawn")
    queues: list[Queue[Batch]] = [context.Queue(maxsize=4) for _ in range(workers)]
    processes = [
        context.Process(target=_fill, args=(queue, cache, first + k, workers, recipe), daemon=True)
        for k, queue in enumerate(queues)
    ]
    for process in processes:
        process.start()

    def batches() -> Iterator[Batch]:
        while True:
            for queue, process in zip(queues, processes, strict=True):
                yield _next(queue, process)

    try:
        yield batches()
    finally:
        for process in processes:
            process.terminate()
            process.join()


def _next(queue: "Queue[Batch]", process: multiprocessing.process.BaseProcess) -> Batch:
    while True:
        try:
            return queue.get(timeout=5)
        except Empty:
            if not process.is_alive():
                raise SystemExit("a process that makes batches ended; its error is above") from None
