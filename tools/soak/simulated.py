"""``realtime live`` through a working day with a fake net, webcam and virtual camera, and a clock that skips waits."""

import argparse
import gc
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
from realtime.live import run as live_run
from realtime.privacy.gate import ReleasedImage
from realtime.sinks import virtual_camera
from realtime.sources import camera
from realtime.sources.reconnecting import ReconnectingSource
from realtime.stats import Percentiles
from realtime.structures import Detections, Frame, Image, Size
from tools.soak.log import Log, WindowedStats, newest

PERSON = 0.5
"""Width of the person, as a fraction of the frame's."""

ROWS = 100
"""Number of rows of a run."""

MAX_BEHIND = 10
"""Maximum number of frames that the net may be behind: 0.3 s, for which mattes are valid."""

LOST_EVERY, AWAY_S = 50_000, 1.0
"""The webcam is unplugged after this many frames, for this many seconds."""

FAILS_EVERY = 5_000
"""The net fails after this many frames."""

STUCK_S = 5.0
"""A frame that is not shown after this many seconds counts as dropped."""


class Skipping:
    """``time.monotonic`` without the waits that ``skip_to`` skips."""

    def __init__(self) -> None:
        self._skipped_s, self._real = 0.0, time.monotonic

    def __call__(self) -> float:
        """Return seconds."""
        return self._real() + self._skipped_s

    def skip_to(self, moment: float) -> None:
        """Set the clock to ``moment`` if that is in the future."""
        self._skipped_s += max(0.0, moment - self())


class Webcam:
    """A fake camera: a bright person in front of a moving room.

    It gives ``fps`` frames a second by ``clock``, skips the waits in between, and is sometimes unplugged.

    Args:
        count: number of frames.
        size: of the frames, pixels.
        log: takes a row now and then.
        clock: gives the frames their times.
    """

    def __init__(self, count: int, size: Size, log: Log, clock: Skipping) -> None:
        self.size, self.fps = size, 30.0
        self._count, self._log, self._clock = count, log, clock
        noise = np.random.default_rng(1).integers(0, 256, (size[1], size[0], 3)).astype(np.uint8)
        self._room = cv2.normalize(cv2.blur(noise, (9, 9)), None, 0, 200, cv2.NORM_MINMAX)  # type: ignore[call-overload]
        self._index, self._due_s = 0, clock()
        self._changed = threading.Condition()
        self._shown = self._looked_at = -1
        self._away_until_s = 0.0
        self._work = 0.0, 0
        self.losses = 0

    def is_back(self) -> bool:
        """Return whether it is plugged in."""
        return self._clock() >= self._away_until_s

    def open(self) -> "Webcam":
        """Plug in again."""
        return self

    def shown(self) -> None:
        """Note that the last frame was shown."""
        with self._changed:
            self._shown = self._index - 1
            self._changed.notify_all()

    def looked_at(self, index: int) -> None:
        """Note that the net has seen frame ``index``."""
        with self._changed:
            self._looked_at = index
            self._changed.notify_all()

    def read(self) -> Frame | None:
        """Return the next frame once the last one is shown and the net is not too far behind; None at the end."""
        with self._changed:
            self._changed.wait_for(
                lambda: self._shown == self._index - 1 and self._index - self._looked_at < MAX_BEHIND, STUCK_S
            )
        if self._index % max(1, self._count // ROWS) == 0:
            self._add_row()
        if self._index == self._count:
            return None
        if self._index >= LOST_EVERY * (self.losses + 1):
            self.losses += 1
            self._away_until_s = self._clock() + AWAY_S
            raise SourceError("the camera is unplugged")
        image = np.roll(self._room, self._index // 4, axis=1)
        left, top, right, bottom = map(int, person_at(self._index, self.size))
        cv2.rectangle(image, (left, top), (right, bottom), (230, 220, 240), -1)
        image[0, 0] = self._index & 255, self._index >> 8 & 255, self._index >> 16 & 255  # for the net to know
        self._due_s = max(self._due_s + 1 / self.fps, self._clock())
        self._clock.skip_to(self._due_s)
        self._index += 1
        return Frame(image, self._index - 1, self._clock())

    def _add_row(self) -> None:
        """Log what is held and how long frames took since the last row."""
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
        """Release nothing."""


def person_at(index: int, size: Size) -> tuple[float, float, float, float]:
    """Return the box of the person in frame ``index``, ``xyxy``."""
    width, height = size
    left = (0.25 + 0.25 * np.sin(index / 40)) * width
    return left, height * 0.2, left + width * PERSON, height


class FakeNet:
    """Finds the person that the fake camera drew; sometimes it finds nobody, and sometimes it fails."""

    def __init__(self, looked_at: Callable[[int], None]) -> None:
        self._looked_at, self._fails_at = looked_at, FAILS_EVERY

    def __call__(self, image: Image) -> Detections:
        """Return the detections, as a ``Segmenter`` does."""
        blue, green, red = map(int, image[0, 0])
        index = blue | green << 8 | red << 16
        self._looked_at(index)
        if index >= self._fails_at:
            self._fails_at += FAILS_EVERY
            raise RuntimeError("the fake net failed")
        if index % 900 > 800:
            return Detections.none(14)
        box = np.array([person_at(index, (image.shape[1], image.shape[0]))], np.float32)
        return Detections(box, np.array([0.9], np.float32), np.array([1], np.int32), np.ones((1, 14, 14), np.float32))


class Counting:
    """A sink that counts images."""

    def __init__(self) -> None:
        self.count = 0

    def write(self, image: ReleasedImage) -> None:
        """Count it."""
        self.count += image.image.ndim == 3

    def close(self) -> None:
        """Release nothing."""


def run(arguments: argparse.Namespace) -> dict[str, Any]:
    """Run the program with the fakes."""
    width, height = map(int, arguments.size.split("x"))
    log, sink, clock = Log(), Counting(), Skipping()
    webcam = Webcam(arguments.frames, (width, height), log, clock)

    class Watched(WindowedStats):
        def shown(self, captured_at: float | None, matte_age_frames: int | None) -> None:
            super().shown(captured_at, matte_age_frames)
            webcam.shown()

    time.monotonic = clock
    vars(live_run).update(
        Stats=Watched,
        build_segmenter=lambda _: FakeNet(webcam.looked_at),
        build_source=lambda _: ReconnectingSource(webcam, webcam.open, is_back=webcam.is_back, clock=clock),
    )
    vars(camera).update(check=lambda _: None)
    vars(virtual_camera).update(check=lambda _: None, VirtualCameraSink=lambda *_, **__: sink)
    start = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        recording = Path(folder) / "day.mkv"
        settings = load(None, {"source.input": "camera", "inference.hz": arguments.hz})
        report = live_run.run_live(settings, ["virtual-camera", str(recording)])
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
