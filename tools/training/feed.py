"""Batches, made ahead in a process of their own. A batch depends on the seed and its step alone."""

import multiprocessing
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from multiprocessing.queues import Queue
from queue import Empty

import cv2
import numpy as np
from numpy.typing import NDArray

from realtime.structures import Size
from tools.training.compose import Sample, empty, photo, sample, webcam
from tools.training.pictures import Pool
from tools.training.targets import targets

Batch = dict[str, NDArray[np.generic]]


def batch(pool: Pool, step: int, *, seed: int, pixels: int, sizes: Sequence[Size]) -> Batch:
    """The batch of ``step``: pictures of one size, as many as come closest to so many pixels, and their targets."""
    rng = np.random.default_rng([seed, step])
    size = sizes[step % len(sizes)]
    count = max(1, round(pixels / (size[0] * size[1])))
    made = [targets(sample(pool, size, rng), rng) for _ in range(count)]
    return {key: np.stack([one[key] for one in made]) for key in made[0]}


def _fill(queue: "Queue[Batch]", pool: Pool, first: int, seed: int, pixels: int, sizes: Sequence[Size]) -> None:
    cv2.setNumThreads(1)
    step = first
    while True:
        queue.put(batch(pool, step, seed=seed, pixels=pixels, sizes=sizes))
        step += 1


@contextmanager
def feed(pool: Pool, first: int, *, seed: int, pixels: int, sizes: Sequence[Size]) -> Iterator[Iterator[Batch]]:
    """The batches of pictures of ``pool`` from step ``first`` on, without end."""
    context = multiprocessing.get_context("spawn")
    queue: Queue[Batch] = context.Queue(maxsize=4)
    process = context.Process(target=_fill, args=(queue, pool, first, seed, pixels, sizes), daemon=True)
    process.start()

    def batches() -> Iterator[Batch]:
        while True:
            try:
                yield queue.get(timeout=5)
            except Empty:
                if not process.is_alive():
                    raise SystemExit("the process that makes the batches has ended; its error is above") from None

    try:
        yield batches()
    finally:
        process.terminate()
        process.join()


def validation_samples(pool: Pool, counts: dict[str, int], *, seed: int = 1) -> dict[str, list[Sample]]:
    """Pictures that nothing was trained on, so many of each kind; the same ones every time."""
    kinds = {
        "webcam": lambda rng: webcam(pool, (336, 192), rng),
        "coco": lambda rng: photo(pool, "coco", (256, 192), rng, camera=False),
        "ccp": lambda rng: photo(pool, "ccp", (336, 192), rng),
        "empty": lambda rng: empty(pool, (336, 192), rng),
    }
    return {
        kind: [make(np.random.default_rng([seed, number, k])) for k in range(counts[kind])]
        for number, (kind, make) in enumerate(kinds.items())
    }
