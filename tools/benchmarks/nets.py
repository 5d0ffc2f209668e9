"""A model alone: from an image in memory to its detections, at several sizes, settings and numbers of threads."""

import argparse
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import cv2
import numpy as np

CASES = (  # short side, accuracy, classes
    (160, "fast", "person"),
    (192, "fast", "person"),
    (256, "fast", "person"),
    (320, "fast", "person"),
    (320, "exact", "person"),
    (320, "exact", "all"),
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("image", nargs="?", type=Path, help="a photo (default: the portrait in scikit-image)")
    parser.add_argument("--model", default="portrait")
    parser.add_argument("--size", default="1280x720", help="the image is cropped and scaled to this")
    parser.add_argument("--threads", nargs="+", type=int, default=[1, 2])
    parser.add_argument("--calls", type=int, default=100)
    parser.add_argument("--one", nargs=4, help=argparse.SUPPRESS)


def run(arguments: argparse.Namespace) -> list[dict[str, Any]]:
    """Run each case in its own process, because threads are set once per process."""
    if arguments.one:
        short_side, accuracy, keep, threads = arguments.one
        return [measure(arguments, int(short_side), accuracy, keep, int(threads))]
    rows: list[dict[str, Any]] = []
    for threads in arguments.threads:
        for case in CASES if arguments.model != "portrait" else CASES[:4]:
            rows += in_own_process(arguments, [*map(str, case), str(threads)])
    return rows


def in_own_process(arguments: argparse.Namespace, case: list[str]) -> list[dict[str, Any]]:
    import json
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        result = Path(folder) / "rows.json"
        image = [str(arguments.image)] if arguments.image else []
        options = ["--model", arguments.model, "--size", arguments.size, "--calls", str(arguments.calls)]
        command = [
            sys.executable,
            "-m",
            "tools.benchmarks",
            "nets",
            *image,
            *options,
            "--one",
            *case,
            "--json",
            str(result),
        ]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        rows: list[dict[str, Any]] = json.loads(result.read_text())["rows"]
        return rows


def measure(arguments: argparse.Namespace, short_side: int, accuracy: Any, keep: str, threads: int) -> dict[str, Any]:
    from realtime.maskrcnn.segmenter import open_segmenter

    started = time.perf_counter()
    segmenter = open_segmenter(
        arguments.model,
        short_side=short_side,
        accuracy=accuracy,
        keep=None if keep == "all" else [keep],
        threads=threads,
    )
    opened = time.perf_counter() - started
    image = picture(arguments.image, arguments.size)
    found = segmenter(image)
    for _ in range(5):
        segmenter(image)
    times, cpu = [], time.process_time()
    for _ in range(arguments.calls):
        start = time.perf_counter()
        segmenter(image)
        times.append((time.perf_counter() - start) * 1000)
    cpu = time.process_time() - cpu
    width, height = segmenter.transform((image.shape[1], image.shape[0])).canvas_size
    return {
        "model": arguments.model,
        "canvas": f"{width}x{height}",
        "accuracy": accuracy,
        "classes": keep,
        "threads": threads,
        "found": len(found),
        "median_ms": statistics.median(times),
        "p99_ms": float(np.percentile(times, 99)),
        "cpu_ms": cpu / arguments.calls * 1000,
        "open_s": opened,
    }


def picture(path: Path | None, size: str) -> Any:
    """Read the photo, crop its middle to the proportions of ``size`` and scale it."""
    if path is None:
        from skimage import data

        image = np.ascontiguousarray(data.astronaut()[..., ::-1])
    else:
        read = cv2.imread(str(path))
        if read is None:
            raise SystemExit(f"{path} is not a readable image")
        image = np.asarray(read, np.uint8)
    width, height = map(int, size.split("x"))
    scale = max(width / image.shape[1], height / image.shape[0])
    image = cv2.resize(image, None, fx=scale, fy=scale, interpolation=cv2.INTER_LINEAR)
    top, left = (image.shape[0] - height) // 2, (image.shape[1] - width) // 2
    return np.ascontiguousarray(image[top : top + height, left : left + width])
