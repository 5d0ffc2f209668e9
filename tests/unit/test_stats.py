import json
import subprocess
import sys
import time
from dataclasses import fields, replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from realtime.process.report import ProcessStats
from realtime.stats import MatteAge, Percentiles, RateMeter, RunReport, Stats
from realtime.system.machine import asleep_s
from tests.clips import video_info


@given(st.lists(st.floats(1e-4, 100), min_size=1, max_size=200), st.floats(0.01, 1))
def test_percentiles_are_within_one_percent(durations: list[float], fraction: float) -> None:
    meter = Percentiles()
    for duration in durations:
        meter.add(duration)
    true = float(np.percentile(durations, fraction * 100, method="inverted_cdf"))
    assert meter.percentile(fraction) == pytest.approx(true, rel=0.011)
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


def test_a_rate_forgets_old_events() -> None:
    times = iter([0.0, 10.0, 10.5])
    meter = RateMeter(window_s=1, clock=lambda: next(times))
    for _ in range(3):
        meter.tick()
    assert meter.rate == pytest.approx(2)


def test_a_report_holds_the_figures_and_serializes_them() -> None:
    stats = Stats()
    stats.frames_captured = 2
    with stats.stage("look"):
        pass
    stats.inferred()
    stats.shown(stats.started_at, None)
    assert stats.report(RunReport, {}).first_frame_s is None
    stats.shown(stats.started_at, 3)
    report = stats.report(RunReport, {"look": {"name": "lens"}})
    assert report.matte_age_frames == MatteAge(3, 3)
    assert report.first_frame_s is not None
    assert report.frames_shown == 2
    assert report.peak_rss_mb > 1
    values = json.loads(report.to_json())
    assert values == report.to_dict()
    assert set(values) == {field.name for field in fields(RunReport)}
    assert set(values["latency_ms"]) == set(values["stages_ms"]["look"]) == {"p50", "p99", "max"}
    assert values["settings"] == {"look": {"name": "lens"}}


def test_a_report_of_a_command_adds_its_own_figures_and_paths_become_text() -> None:
    stats = ProcessStats()
    stats.partial, stats.frames_resumed = Path("talk.partial.mp4"), 7
    stats.shown(None, 0)
    report = stats.report_file({}, output=Path("talk.mp4"), info=replace(video_info((64, 48)), bits=10))
    assert (report.frames_done, report.notes) == (8, "10 bits a channel became 8")
    values = json.loads(report.to_json())
    assert (values["output"], values["partial"], values["bits"]) == ("talk.mp4", "talk.partial.mp4", 10)


@pytest.mark.skipif(sys.platform != "linux", reason="the clock of Linux")
def test_time_asleep_is_what_the_clock_does_not_count(monkeypatch: pytest.MonkeyPatch) -> None:
    awake = asleep_s()
    real = time.clock_gettime
    monkeypatch.setattr(time, "clock_gettime", lambda clock: real(clock) + 3600 * (clock == time.CLOCK_BOOTTIME))
    assert asleep_s() - awake == pytest.approx(3600, abs=60)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the system reports the process alone")
def test_the_peak_memory_is_that_of_the_process_and_not_of_the_one_that_started_it() -> None:
    """Of a child that began as a copy of a process of 400 MB, too."""
    child = "from realtime.stats import peak_rss_mb; print(peak_rss_mb())"
    parent = f"import subprocess, sys; kept = b'x' * 400_000_000; subprocess.run([sys.executable, '-c', {child!r}])"
    run = subprocess.run([sys.executable, "-c", parent], capture_output=True, text=True, check=True)
    assert 1 < float(run.stdout) < 300
