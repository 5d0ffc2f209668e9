"""Rates, latencies and the statistics of a run, in memory that does not grow with its length."""

import math
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

_FINEST_S = 1e-5
_STEP = math.log(1.01)
_BINS = int(math.log(1e8) / _STEP) + 2  # 10 microseconds to 1000 seconds


class Percentiles:
    """Percentiles of durations, each within 1 % of the true one: a histogram whose bins grow by 1 %.

    Not thread-safe: one thread records.
    """

    def __init__(self) -> None:
        self._counts = [0] * _BINS
        self.count = 0
        self.max = 0.0

    def add(self, seconds: float) -> None:
        """Record one duration, seconds; below 10 microseconds counts as 10, above 1000 s as 1000."""
        place = int(math.log(max(seconds, _FINEST_S) / _FINEST_S) / _STEP)
        self._counts[min(place, _BINS - 1)] += 1
        self.count += 1
        self.max = max(self.max, seconds)

    def percentile(self, share: float) -> float:
        """The duration, seconds, that ``share`` (0..1) of the recorded ones do not exceed; 0 when there are none."""
        if not self.count:
            return 0.0
        rank = max(1, math.ceil(share * self.count))
        below = 0
        for place, count in enumerate(self._counts):
            below += count
            if below >= rank:
                return min(_FINEST_S * math.exp((place + 0.5) * _STEP), self.max)
        return self.max


class RateMeter:
    """Events a second over the last ``window_s`` seconds: n stamps span n - 1 gaps."""

    def __init__(self, window_s: float = 2.0, clock: Callable[[], float] = time.monotonic) -> None:
        self._window_s, self._clock = window_s, clock
        self._stamps: deque[float] = deque()

    def tick(self) -> None:
        """One event happened now."""
        now = self._clock()
        self._stamps.append(now)
        while now - self._stamps[0] > self._window_s:
            self._stamps.popleft()

    @property
    def rate(self) -> float:
        """Events a second; 0 before the second event."""
        if len(self._stamps) < 2:
            return 0.0
        span = self._stamps[-1] - self._stamps[0]
        return (len(self._stamps) - 1) / span if span > 0 else 0.0


class Stats:
    """What a run did, for ``--stats`` and for the picture's own read-out.

    Each counter and each stage is written by one thread only; ``report`` may be called once the threads have ended.

    Args:
        started_at: when the process began its work, ``time.monotonic()`` seconds.
    """

    def __init__(self, started_at: float | None = None) -> None:
        self.started_at = time.monotonic() if started_at is None else started_at
        self._cpu_at_start = time.process_time()
        self.frames_captured = 0
        self.frames_shown = 0
        self.frames_dropped = 0
        self.inferences = 0
        self.inferences_skipped = 0
        self.latency = Percentiles()
        self.matte_age_frames = Percentiles()
        self.output_rate = RateMeter()
        self.inference_rate = RateMeter()
        self.first_frame_s: float | None = None
        self.extra: dict[str, Any] = {}
        self._stages: dict[str, Percentiles] = {}
        self._stages_lock = threading.Lock()
        self._shown_span = [0.0, 0.0]
        self._inference_span = [0.0, 0.0]

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        """Time the body as stage ``name``."""
        start = time.perf_counter()
        yield
        self.add(name, time.perf_counter() - start)

    def add(self, name: str, seconds: float) -> None:
        """Record ``seconds`` for stage ``name``."""
        meter = self._stages.get(name)
        if meter is None:
            with self._stages_lock:
                meter = self._stages.setdefault(name, Percentiles())
        meter.add(seconds)

    def inferred(self) -> None:
        """One inference is done."""
        now = time.monotonic()
        self.inferences += 1
        self.inference_rate.tick()
        self._inference_span = [self._inference_span[0] or now, now]

    def skipped_inference(self) -> None:
        """What counts as the next inference was none: the picture had not changed."""
        self.inferences_skipped += 1

    def shown(self, captured_at: float | None, matte_age_frames: int | None) -> None:
        """One frame was handed to the sinks.

        Args:
            captured_at: its ``Frame.captured_at``, seconds; None where that is not the clock's time but a file's.
            matte_age_frames: how many frames older its matte was; None when the whole frame was blurred.
        """
        now = time.monotonic()
        self.frames_shown += 1
        self.output_rate.tick()
        self._shown_span = [self._shown_span[0] or now, now]
        if captured_at is not None:
            self.latency.add(now - captured_at)
        if matte_age_frames is not None:
            if self.first_frame_s is None:
                self.first_frame_s = now - self.started_at
            self.matte_age_frames.add(float(matte_age_frames))

    def report(self, settings: dict[str, Any]) -> dict[str, Any]:
        """The figures as plain values for JSON: milliseconds, seconds, megabytes, frames a second."""
        ages = self.matte_age_frames
        return {
            "frames_captured": self.frames_captured,
            "frames_shown": self.frames_shown,
            "frames_dropped": self.frames_dropped,
            "output_fps": _rate(self.frames_shown, self._shown_span),
            "inferences": self.inferences - self.inferences_skipped,
            "inferences_skipped": self.inferences_skipped,
            "inference_hz": _rate(self.inferences - self.inferences_skipped, self._inference_span),
            "latency_ms": {**_milliseconds(self.latency), "max": round(self.latency.max * 1e3, 3)},
            "stages_ms": {name: _milliseconds(meter) for name, meter in sorted(self._stages.items())},
            "matte_age_frames": {"p50": round(ages.percentile(0.5)), "max": round(ages.max)},
            "wall_s": round(time.monotonic() - self.started_at, 3),
            "cpu_s": round(time.process_time() - self._cpu_at_start, 3),
            "peak_rss_mb": peak_rss_mb(),
            "first_frame_s": None if self.first_frame_s is None else round(self.first_frame_s, 3),
            **self.extra,
            "settings": settings,
        }


def _rate(count: int, span: list[float]) -> float:
    return round((count - 1) / (span[1] - span[0]), 2) if count > 1 and span[1] > span[0] else 0.0


def _milliseconds(meter: Percentiles) -> dict[str, float]:
    return {"p50": round(meter.percentile(0.5) * 1e3, 3), "p99": round(meter.percentile(0.99) * 1e3, 3)}


def peak_rss_mb() -> float:
    """The largest resident memory of this process so far, megabytes; 0 where the system does not tell."""
    try:
        import resource
    except ImportError:  # Windows
        return 0.0
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return round(peak / (2**20 if sys.platform == "darwin" else 2**10), 1)
