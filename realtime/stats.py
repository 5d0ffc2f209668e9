"""Rates, latencies and the report of a run, in memory that does not grow with its length."""

import json
import math
import re
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, TypeVar

_SHORTEST_S = 1e-5
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
        index = int(math.log(max(seconds, _SHORTEST_S) / _SHORTEST_S) / _STEP)
        self._counts[min(index, _BINS - 1)] += 1
        self.count += 1
        self.max = max(self.max, seconds)

    def percentile(self, fraction: float) -> float:
        """The duration, seconds, that ``fraction`` (0..1) of those recorded do not exceed; 0 if none was recorded."""
        if not self.count:
            return 0.0
        rank = max(1, math.ceil(fraction * self.count))
        below = 0
        for index, count in enumerate(self._counts):
            below += count
            if below >= rank:
                return min(_SHORTEST_S * math.exp((index + 0.5) * _STEP), self.max)
        return self.max

    def report(self) -> "Times":
        """The median, the 99th percentile and the maximum, in milliseconds."""
        p50, p99, longest = (round(s * 1e3, 3) for s in (self.percentile(0.5), self.percentile(0.99), self.max))
        return Times(p50, p99, longest)


class RateMeter:
    """Events per second over the last ``window_s`` seconds: n stamps span n - 1 gaps."""

    def __init__(self, window_s: float = 2.0, clock: Callable[[], float] = time.monotonic) -> None:
        self._window_s, self._clock = window_s, clock
        self._stamps: deque[float] = deque()

    def tick(self) -> None:
        """Count one event, now."""
        now = self._clock()
        self._stamps.append(now)
        while now - self._stamps[0] > self._window_s:
            self._stamps.popleft()

    @property
    def rate(self) -> float:
        """Events per second; 0 before the second event."""
        if len(self._stamps) < 2:
            return 0.0
        span = self._stamps[-1] - self._stamps[0]
        return (len(self._stamps) - 1) / span if span > 0 else 0.0


@dataclass(frozen=True, slots=True)
class Times:
    """How long something took, milliseconds: median, 99th percentile and maximum."""

    p50: float
    p99: float
    max: float


@dataclass(frozen=True, slots=True)
class MatteAge:
    """How many frames older than their frames the mattes were: median and maximum."""

    p50: int
    max: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RunReport:
    """What a run did; what ``--stats`` writes. Each command adds its own figures in a subclass.

    Attributes:
        frames_captured: frames that the source delivered.
        frames_shown: frames that were given to the sinks, hidden ones included.
        frames_dropped: frames that were skipped because a newer one was there.
        output_fps: frames per second given to the sinks.
        inferences: how often the model ran.
        inferences_skipped: how often it did not run because the frame had not changed.
        inference_hz: how often it ran per second.
        latency_ms: from the capture of a frame until the sinks had taken it; all 0 for files read as fast as possible.
        stages_ms: the time in each stage, by its name.
        matte_age_frames: how old the mattes were.
        wall_s: seconds from the start to this report.
        cpu_s: processor seconds in that time.
        peak_rss_mb: the largest resident memory of the process, megabytes.
        first_frame_s: seconds from the start to the first frame that was not hidden; None if there was none.
        settings: all settings that were in effect, by section and name.
    """

    frames_captured: int
    frames_shown: int
    frames_dropped: int
    output_fps: float
    inferences: int
    inferences_skipped: int
    inference_hz: float
    latency_ms: Times
    stages_ms: Mapping[str, Times]
    matte_age_frames: MatteAge
    wall_s: float
    cpu_s: float
    peak_rss_mb: float
    first_frame_s: float | None
    settings: Mapping[str, Any]

    def to_dict(self) -> dict[str, Any]:
        """The report as plain values for JSON."""
        return asdict(self, dict_factory=_plain)

    def to_json(self) -> str:
        """The report as indented JSON text."""
        return json.dumps(self.to_dict(), indent=2)


def _plain(items: list[tuple[str, Any]]) -> dict[str, Any]:
    return {name: str(value) if isinstance(value, Path) else value for name, value in items}


Report = TypeVar("Report", bound=RunReport)


class Stats:
    """Counters and timers of a run, filled by its loops.

    Each counter and each stage is written by one thread only; ``report`` may be called once the threads have ended.

    Args:
        started_at: when the process started its work, ``time.monotonic()`` seconds; None = now.
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
        self.last_latency_s: float | None = None
        self.last_matte_age_frames: int | None = None
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
        """Count one inference."""
        now = time.monotonic()
        self.inferences += 1
        self.inference_rate.tick()
        self._inference_span = [self._inference_span[0] or now, now]

    def skipped_inference(self) -> None:
        """Count the inference that ``inferred`` counts next as skipped: the frame had not changed."""
        self.inferences_skipped += 1

    def shown(self, captured_at: float | None, matte_age_frames: int | None) -> None:
        """Count one frame that was given to the sinks.

        Args:
            captured_at: its ``Frame.captured_at``, seconds; None where that is a file's time and not the clock's.
            matte_age_frames: how many frames older its matte was; None if the frame was hidden.
        """
        now = time.monotonic()
        self.frames_shown += 1
        self.output_rate.tick()
        self._shown_span = [self._shown_span[0] or now, now]
        self.last_latency_s = None if captured_at is None else now - captured_at
        self.last_matte_age_frames = matte_age_frames
        if captured_at is not None:
            self.latency.add(now - captured_at)
        if matte_age_frames is not None:
            if self.first_frame_s is None:
                self.first_frame_s = now - self.started_at
            self.matte_age_frames.add(float(matte_age_frames))

    def report(self, kind: type[Report], settings: Mapping[str, Any], **figures: Any) -> Report:
        """Return a report of the given ``kind``; ``figures`` are the attributes that it adds to ``RunReport``."""
        ages = self.matte_age_frames
        return kind(
            frames_captured=self.frames_captured,
            frames_shown=self.frames_shown,
            frames_dropped=self.frames_dropped,
            output_fps=_rate(self.frames_shown, self._shown_span),
            inferences=self.inferences - self.inferences_skipped,
            inferences_skipped=self.inferences_skipped,
            inference_hz=_rate(self.inferences - self.inferences_skipped, self._inference_span),
            latency_ms=self.latency.report(),
            stages_ms={name: meter.report() for name, meter in sorted(self._stages.items())},
            matte_age_frames=MatteAge(round(ages.percentile(0.5)), round(ages.max)),
            wall_s=round(time.monotonic() - self.started_at, 3),
            cpu_s=round(time.process_time() - self._cpu_at_start, 3),
            peak_rss_mb=peak_rss_mb(),
            first_frame_s=None if self.first_frame_s is None else round(self.first_frame_s, 3),
            settings=settings,
            **figures,
        )


def _rate(count: int, span: list[float]) -> float:
    return round((count - 1) / (span[1] - span[0]), 2) if count > 1 and span[1] > span[0] else 0.0


def peak_rss_mb() -> float:
    """The largest resident memory of this process so far, megabytes; 0 where the system does not report it."""
    try:
        import resource
    except ImportError:  # Windows
        return 0.0
    with suppress(OSError):  # on Linux getrusage counts the program that started this one, too
        status = Path("/proc/self/status").read_text(encoding="utf-8", errors="replace")
        if found := re.search(r"^VmHWM:\s*(\d+) kB$", status, re.MULTILINE):
            return round(int(found[1]) / 2**10, 1)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return round(peak / (2**20 if sys.platform == "darwin" else 2**10), 1)
