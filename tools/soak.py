"""Run for long and see that nothing grows: python -m tools.soak real --minutes 30 | python -m tools.soak simulated.

real: ``realtime live`` on the endless demo clip with the real net and a real recording, for so many minutes.
simulated: ``realtime live`` with a virtual camera and a recording for a working day of 864,000 small frames. Made up
are the net, the webcam (which is unplugged now and then), the virtual camera's device, and the clock: it skips the
waits between frames, so that the day takes as long as the work in it.

Both print resident memory, descriptors, threads and latency as they go, and at the end how far they grew. The first
tenth of a run is not counted: caches fill, and libraries load late. Latency follows whatever else the machine does;
``cpu_ms``, the processor time per frame, does so less.
"""

import argparse
import gc
import json
import logging
import os
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from realtime.config import load
from realtime.errors import SourceError
from realtime.live import run as live_app
from realtime.privacy.gate import ReleasedImage
from realtime.sinks import virtual_camera
from realtime.sources.reconnecting import ReconnectingSource
from realtime.stats import Percentiles, Stats
from realtime.structures import Detections, Frame, Image, Size

ALLOWED_GROWTH = 0.02
PERSON = 0.5
LOOKS = 100
"""So often a run's memory is looked at."""

LOOKED_AT_EVERY = 10
"""The simulated net is never further behind, frames: 0.3 s, with which mattes are believed."""

LOST_EVERY, AWAY_S = 50_000, 1.0
"""The simulated webcam is unplugged after so many frames, for so many seconds."""

HICCUP_EVERY = 5_000
"""The simulated net fails after so many frames."""

STUCK_S = 5.0
"""A frame that is not shown after so long was dropped; the next one comes all the same."""


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
        """Growth from the end of the first tenth to the end; timings of the second tenth and of the last."""
        tenth = max(1, len(self.rows) // 10)
        settled, last, later = self.rows[tenth], self.rows[-1], self.rows[tenth:]
        timings = [name for name in last if name.endswith("_ms")]
        return {
            "settled_mb": round(settled["MB"], 1),
            "last_mb": round(last["MB"], 1),
            "peak_mb": round(max(row["MB"] for row in later), 1),
            "grown_share": round(last["MB"] / settled["MB"] - 1, 4),
            "grown_descriptors": int(last["descriptors"] - settled["descriptors"]),
            "grown_threads": int(last["threads"] - settled["threads"]),
            **{name: [_median(rows, name) for rows in (later[:tenth], later[-tenth:])] for name in timings},
        }


def _median(rows: list[dict[str, float]], name: str) -> float:
    return round(float(np.median([row[name] for row in rows])), 3)


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
            report = live_app.run_live(settings, [f"{folder}/soak.mkv"], duration_s=seconds)
        finally:
            over.set()
            watcher.join()
    kept = ("frames_shown", "frames_dropped", "frames_hidden", "inferences", "latency_ms", "output_fps")
    return {**log.summary(), **{name: report.to_dict()[name] for name in kept}, "rows": log.rows}


class Skipping:
    """A clock that goes as always, but for the waits that nobody needs: those are skipped."""

    def __init__(self) -> None:
        self._skipped_s, self._real = 0.0, time.monotonic

    def __call__(self) -> float:
        """Seconds, as ``time.monotonic``."""
        return self._real() + self._skipped_s

    def skip_to(self, moment: float) -> None:
        """Be at ``moment`` now, if that has not come yet."""
        self._skipped_s += max(0.0, moment - self())


class Webcam:
    """A made-up camera: a bright person walks before a room that is never still, now and then there is nobody.

    It gives its pictures ``fps`` a second by ``clock``, skips the waits in between, and is unplugged now and then.
    """

    def __init__(self, count: int, size: Size, log: Log, clock: Skipping) -> None:
        self.size, self.fps = size, 30.0
        self._count, self._log, self._clock = count, log, clock
        noise = np.random.default_rng(1).integers(0, 256, (size[1], size[0], 3)).astype(np.uint8)
        self._room = cv2.normalize(cv2.blur(noise, (9, 9)), None, 0, 200, cv2.NORM_MINMAX)  # type: ignore[call-overload]
        self._index, self._due_s = 0, clock()
        self._at_hand = threading.Condition()
        self._shown = self._looked_at = -1
        self._away_until_s = 0.0
        self._work = 0.0, 0
        self.losses = 0

    def is_back(self) -> bool:
        """Whether it is plugged in."""
        return self._clock() >= self._away_until_s

    def open(self) -> "Webcam":
        """It, plugged in again."""
        return self

    def shown(self) -> None:
        """A picture has left."""
        with self._at_hand:
            self._shown = self._index - 1
            self._at_hand.notify_all()

    def looked_at(self, index: int) -> None:
        """The net has seen picture ``index``."""
        with self._at_hand:
            self._looked_at = index
            self._at_hand.notify_all()

    def read(self) -> Frame | None:
        """The next picture, as soon as the one before is shown and the net no further behind than in a real call."""
        with self._at_hand:
            self._at_hand.wait_for(
                lambda: self._shown == self._index - 1 and self._index - self._looked_at < LOOKED_AT_EVERY, STUCK_S
            )
        if self._index % max(1, self._count // LOOKS) == 0:
            self._look()
        if self._index == self._count:
            return None
        if self._index >= LOST_EVERY * (self.losses + 1):
            self.losses += 1
            self._away_until_s = self._clock() + AWAY_S
            raise SourceError("The camera is unplugged.")
        image = np.roll(self._room, self._index // 4, axis=1)
        left, top, right, bottom = map(int, person_at(self._index, self.size))
        cv2.rectangle(image, (left, top), (right, bottom), (230, 220, 240), -1)
        image[0, 0] = self._index & 255, self._index >> 8 & 255, self._index >> 16 & 255  # for the net to know
        self._due_s = max(self._due_s + 1 / self.fps, self._clock())
        self._clock.skip_to(self._due_s)
        self._index += 1
        return Frame(image, self._index - 1, self._clock())

    def _look(self) -> None:
        """Note what is held and how long the frames took since the last look."""
        gc.collect()
        stats, (cpu_s, frames) = newest[-1], self._work
        self._work = time.process_time(), self._index
        recent, stats.recent = stats.recent, Percentiles()
        self._log.add(
            frame=self._index,
            latency_p50_ms=recent.percentile(0.5) * 1e3,
            latency_p99_ms=recent.percentile(0.99) * 1e3,
            cpu_ms=(self._work[0] - cpu_s) * 1e3 / max(1, self._index - frames),
        )

    def close(self) -> None:
        """Nothing is held."""


def person_at(index: int, size: Size) -> tuple[float, float, float, float]:
    """The person's box, ``xyxy``."""
    width, height = size
    left = (0.25 + 0.25 * np.sin(index / 40)) * width
    return left, height * 0.2, left + width * PERSON, height


class FakeNet:
    """Finds the person whom the made-up camera drew; people leave now and then, and the net has its hiccups."""

    def __init__(self, looked_at: Callable[[int], None]) -> None:
        self._looked_at, self._hiccup_at = looked_at, HICCUP_EVERY

    def __call__(self, image: Image) -> Detections:
        """As ``Segmenter``."""
        blue, green, red = map(int, image[0, 0])
        index = blue | green << 8 | red << 16
        self._looked_at(index)
        if index >= self._hiccup_at:
            self._hiccup_at += HICCUP_EVERY
            raise RuntimeError("a hiccup of the net")
        if index % 900 > 800:
            return Detections.none(14)
        box = np.array([person_at(index, (image.shape[1], image.shape[0]))], np.float32)
        return Detections(box, np.array([0.9], np.float32), np.array([1], np.int32), np.ones((1, 14, 14), np.float32))


class Counting:
    """A sink that looks at every picture and keeps none."""

    def __init__(self) -> None:
        self.count = 0

    def write(self, picture: ReleasedImage) -> None:
        """Count it."""
        self.count += picture.image.ndim == 3

    def close(self) -> None:
        """Nothing is held."""


def simulated(arguments: argparse.Namespace) -> dict[str, Any]:
    """The program as it is but for the net, the webcam, the virtual camera and the waits, on ``frames`` frames."""
    width, height = map(int, arguments.size.split("x"))
    log, sink, clock = Log(), Counting(), Skipping()
    webcam = Webcam(arguments.frames, (width, height), log, clock)

    class Watched(WindowedStats):
        def shown(self, captured_at: float | None, matte_age_frames: int | None) -> None:
            super().shown(captured_at, matte_age_frames)
            webcam.shown()

    time.monotonic = clock
    live_app.Stats = Watched  # type: ignore[misc]
    live_app.build_segmenter = lambda _: FakeNet(webcam.looked_at)  # type: ignore[assignment,return-value]
    live_app.build_source = lambda _: ReconnectingSource(webcam, webcam.open, is_back=webcam.is_back, clock=clock)  # type: ignore[assignment]
    virtual_camera.VirtualCameraSink = lambda *_, **__: sink  # type: ignore[assignment,misc]
    start = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        recording = Path(folder) / "day.mkv"
        settings = load(None, {"source.input": "camera", "inference.hz": arguments.hz})
        report = live_app.run_live(settings, ["camera", str(recording)])
        size_mb = recording.stat().st_size / 1e6
    kept = ("frames_shown", "frames_dropped", "frames_hidden", "inferences", "latency_ms", "stages_ms")
    return {
        **log.summary(),
        "hours_at_30_fps": round(arguments.frames / 30 / 3600, 2),
        "took_s": round(time.perf_counter() - start),
        "written": sink.count,
        "recording_mb": round(size_mb, 1),
        "camera_losses": webcam.losses,
        **{name: report.to_dict()[name] for name in kept},
        "rows": log.rows,
    }


def main() -> int:
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    command = commands.add_parser("real")
    command.add_argument("--minutes", type=float, default=30)
    command.add_argument("--fps", type=float, default=30)
    command.add_argument("--every", type=float, default=60, help="seconds between two looks")
    command.set_defaults(run=real)
    command = commands.add_parser("simulated")
    command.add_argument("--frames", type=int, default=864_000, help="864000 are 8 hours at 30 frames a second")
    command.add_argument("--size", default="64x36")
    command.add_argument("--hz", type=float, default=10, help="inferences per simulated second")
    command.set_defaults(run=simulated)
    for command in commands.choices.values():
        command.add_argument("--json", type=Path, metavar="OUT")
    arguments = parser.parse_args()
    result = arguments.run(arguments)
    print(json.dumps({name: value for name, value in result.items() if name != "rows"}, indent=2))
    if arguments.json:
        arguments.json.write_text(json.dumps(result, indent=2) + "\n", encoding="utf-8")
    return int(result["grown_share"] > ALLOWED_GROWTH or max(result["grown_descriptors"], result["grown_threads"]) > 0)


if __name__ == "__main__":
    sys.exit(main())
