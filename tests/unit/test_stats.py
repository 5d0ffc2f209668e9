import sys
import time

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from realtime.stats import Percentiles, RateMeter, Stats
from realtime.system.machine import asleep_s


@given(st.lists(st.floats(1e-4, 100), min_size=1, max_size=200), st.floats(0.01, 1))
def test_percentiles_are_within_one_percent(durations: list[float], share: float) -> None:
    meter = Percentiles()
    for duration in durations:
        meter.add(duration)
    true = float(np.percentile(durations, share * 100, method="inverted_cdf"))
    assert meter.percentile(share) == pytest.approx(true, rel=0.011)
    assert meter.max == max(durations)


def test_percentiles_of_nothing_are_zero() -> None:
    assert Percentiles().percentile(0.5) == 0.0


def test_a_rate_counts_gaps_and_not_stamps() -> None:
    times = iter([0.0, 0.1, 0.2, 0.3])
    meter = RateMeter(clock=lambda: next(times))
    assert meter.rate == 0
    for _ in range(4):
        meter.tick()
    assert meter.rate == pytest.approx(10)


def test_a_rate_forgets_what_is_long_ago() -> None:
    times = iter([0.0, 10.0, 10.5])
    meter = RateMeter(window_s=1, clock=lambda: next(times))
    for _ in range(3):
        meter.tick()
    assert meter.rate == pytest.approx(2)


def test_the_report_has_every_key() -> None:
    stats = Stats()
    stats.frames_captured = 2
    with stats.stage("look"):
        pass
    stats.inferred()
    stats.shown(stats.started_at, None)
    assert stats.report({})["first_frame_s"] is None
    stats.shown(stats.started_at, 3)
    report = stats.report({"a": 1})
    assert set(report) == {
        "frames_captured", "frames_shown", "frames_dropped", "output_fps", "inferences", "inference_hz", "latency_ms",
            "inferences_skipped",
        "stages_ms", "matte_age_frames", "wall_s", "cpu_s", "peak_rss_mb", "first_frame_s", "settings",
    }  # fmt: skip
    assert set(report["latency_ms"]) == {"p50", "p99", "max"}
    assert set(report["stages_ms"]["look"]) == {"p50", "p99"}
    assert report["matte_age_frames"] == {"p50": 3, "max": 3}
    assert report["first_frame_s"] >= 0
    assert report["frames_shown"] == 2
    assert report["peak_rss_mb"] > 1


@pytest.mark.skipif(sys.platform != "linux", reason="the clock of Linux")
def test_what_the_clock_does_not_count_is_the_time_asleep(monkeypatch: pytest.MonkeyPatch) -> None:
    awake = asleep_s()
    real = time.clock_gettime
    monkeypatch.setattr(time, "clock_gettime", lambda clock: real(clock) + 3600 * (clock == time.CLOCK_BOOTTIME))
    assert asleep_s() - awake == pytest.approx(3600, abs=60)
