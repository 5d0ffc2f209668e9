"""Run for long and see that nothing grows: python scripts/soak.py real --minutes 30 | python scripts/soak.py simulated.

real: ``realtime live`` on the endless demo clip with the real net and a real recording, for so many minutes.
simulated: the real loops, tracker, refinement, look, gate and statistics on made-up frames as fast as they go, without
the net: a working day's worth of everything that could be left behind a frame.

Both print resident memory, descriptors and threads as they go, and at the end how far they grew. Memory of the first
tenth of a run is not counted as growth: caches fill, and libraries load late.
"""

import argparse
import gc
import json
import os
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import Any

import cv2
import numpy as np

sys.path.insert(0, str(Path(__file__).parents[1]))

from realtime import live
from realtime.app import live as live_app
from realtime.app.wiring import gate_of, pipeline_of
from realtime.config import Config, load
from realtime.gate import Released
from realtime.structures import Detections, Frame, Image, Size
from realtime.timing import Percentiles, Stats

ALLOWED_GROWTH = 0.02
PERSON = 0.5


def resources() -> dict[str, float]:
    """What this process holds now."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return {
        "MB": pages * os.sysconf("SC_PAGE_SIZE") / 2**20,
        "descriptors": len(list(Path("/proc/self/fd").iterdir())) - 1,  # one is the folder that is being read
        "threads": len(list(Path("/proc/self/task").iterdir())),
    }


class Log:
    """Rows of what was held, printed as they come."""

    def __init__(self) -> None:
        self.rows: list[dict[str, float]] = []

    def add(self, **row: float) -> None:
        """A row of ``row`` and what is held now."""
        self.rows.append(row | resources())
        print("  ".join(f"{name} {value:.6g}" for name, value in self.rows[-1].items()), flush=True)

    def summary(self) -> dict[str, Any]:
        """Growth from the end of the first tenth to the end."""
        settled, last = self.rows[len(self.rows) // 10], self.rows[-1]
        later = self.rows[len(self.rows) // 10 :]
        return {
            "settled_mb": round(settled["MB"], 1),
            "last_mb": round(last["MB"], 1),
            "peak_mb": round(max(row["MB"] for row in later), 1),
            "grown_share": round(last["MB"] / settled["MB"] - 1, 4),
            "grown_descriptors": int(last["descriptors"] - settled["descriptors"]),
            "grown_threads": int(last["threads"] - settled["threads"]),
        }


class WindowedStats(Stats):
    """Statistics that also keep the latency since the last look."""

    def __init__(self, started_at: float | None = None) -> None:
        super().__init__(started_at)
        self.recent = Percentiles()
        newest.append(self)

    def shown(self, captured_at: float | None, matte_age_frames: int | None) -> None:
        """As ``Stats``."""
        super().shown(captured_at, matte_age_frames)
        if captured_at is not None:
            self.recent.add(time.monotonic() - captured_at)


newest: list[WindowedStats] = []


def real(arguments: argparse.Namespace) -> dict[str, Any]:
    """The program as it is, watched from a thread beside it."""
    log, over = Log(), threading.Event()
    start = time.monotonic()

    def watch() -> None:
        while not over.wait(arguments.every):
            stats = newest[-1]
            recent, stats.recent = stats.recent, Percentiles()
            log.add(
                minute=(time.monotonic() - start) / 60,
                frames=stats.frames_shown,
                inferences=stats.inferences,
                latency_p50_ms=recent.percentile(0.5) * 1e3,
                latency_p99_ms=recent.percentile(0.99) * 1e3,
            )

    live_app.Stats = WindowedStats  # type: ignore[misc]
    seconds = arguments.minutes * 60
    source = f"demo:{seconds + 60:g}"
    settings = load(None, {"source.input": source, "source.fps": arguments.fps, "source.realtime": True})
    watcher = threading.Thread(target=watch)
    with tempfile.TemporaryDirectory() as folder:
        watcher.start()
        try:
            report = live_app.run_live(settings, [f"{folder}/soak.mkv"], duration_s=seconds, say=print)
        finally:
            over.set()
            watcher.join()
    kept = ("frames_shown", "frames_dropped", "frames_hidden", "inferences", "latency_ms", "output_fps")
    return {**log.summary(), **{name: report[name] for name in kept}, "rows": log.rows}


class Busy:
    """Made-up frames without end of texture: a bright person walks before a moving room."""

    def __init__(self, count: int, size: Size, log: Log) -> None:
        self.size, self.fps = size, 30.0
        self._count, self._log, self._index = count, log, 0
        self._room = np.random.default_rng(1).integers(0, 200, (size[1], size[0], 3)).astype(np.uint8)

    def read(self) -> Frame | None:
        """The next one; looks at what is held fifty times a run."""
        if self._index % (max(1, self._count // 50)) == 0:
            gc.collect()
            self._log.add(frame=self._index)
        if self._index == self._count:
            return None
        image = np.roll(self._room, self._index, axis=1)
        left, top, right, bottom = map(int, person_at(self._index, self.size))
        cv2.rectangle(image, (left, top), (right, bottom), (230, 220, 240), -1)
        image[0, 0] = self._index & 255, self._index >> 8 & 255, self._index >> 16 & 255  # for the fake net to know
        self._index += 1
        return Frame(image, self._index - 1, (self._index - 1) / self.fps)

    def close(self) -> None:
        """Nothing is held."""


def person_at(index: int, size: Size) -> tuple[float, float, float, float]:
    """The person's box, ``xyxy``; now and then there is none, as people leave."""
    width, height = size
    left = (0.25 + 0.25 * np.sin(index / 40)) * width
    return left, height * 0.2, left + width * PERSON, height


def fake_net(image: Image) -> Detections:
    blue, green, red = map(int, image[0, 0])
    index = blue | green << 8 | red << 16
    if index % 900 > 800:
        return Detections.none(14)
    if index % 5000 == 4999:
        raise RuntimeError("a hiccup of the net")
    box = np.array([person_at(index, (image.shape[1], image.shape[0]))], np.float32)
    return Detections(box, np.array([0.9], np.float32), np.array([1], np.int32), np.ones((1, 14, 14), np.float32))


class Counting:
    """A sink that looks at every picture and keeps none."""

    def __init__(self) -> None:
        self.count, self.hidden = 0, 0

    def write(self, picture: Released) -> None:
        """Count it."""
        self.count += 1
        self.hidden += bool(picture.hidden_because)

    def close(self) -> None:
        """Nothing is held."""


def simulated(arguments: argparse.Namespace) -> dict[str, Any]:
    """The loops and all rooms but the net, on ``frames`` frames."""
    width, height = map(int, arguments.size.split("x"))
    log, sink, stats = Log(), Counting(), Stats()
    settings = Config()
    source = Busy(arguments.frames, (width, height), log)
    matte_of, render = pipeline_of(settings, fake_net, source.size, stats)
    gate = gate_of(settings, render, source.size)
    live.run(source, matte_of, gate, [sink], stats, lossless=True)
    if sink.count != arguments.frames:
        raise SystemExit(f"{sink.count} of {arguments.frames} frames came out")
    return {**log.summary(), "frames": sink.count, "hidden": sink.hidden, "inferences": stats.inferences,
            "hours_at_30_fps": round(sink.count / 30 / 3600, 2), "rows": log.rows}  # fmt: skip


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    command = commands.add_parser("real")
    command.add_argument("--minutes", type=float, default=30)
    command.add_argument("--fps", type=float, default=30)
    command.add_argument("--every", type=float, default=60, help="seconds between two looks")
    command.set_defaults(run=real)
    command = commands.add_parser("simulated")
    command.add_argument("--frames", type=int, default=864_000, help="864000 are 8 hours at 30 frames a second")
    command.add_argument("--size", default="320x180")
    command.set_defaults(run=simulated)
    for command in commands.choices.values():
        command.add_argument("--json", type=Path, metavar="OUT")
    arguments = parser.parse_args()
    result = arguments.run(arguments)
    print(json.dumps({name: value for name, value in result.items() if name != "rows"}, indent=2))
    if arguments.json:
        arguments.json.write_text(json.dumps(result, indent=2) + "\n", encoding="utf-8")
    grew = result["grown_share"] > ALLOWED_GROWTH or result["grown_descriptors"] > 0 or result["grown_threads"] > 0
    return int(grew)


if __name__ == "__main__":
    sys.exit(main())
