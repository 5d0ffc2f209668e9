from collections.abc import Iterator

import pytest

from realtime.config import load
from realtime.live.run import build_scheduler
from realtime.live.scheduler import InferenceScheduler
from realtime.stats import Stats


class Machine:
    """Processor time and dropped frames by a simulated clock; an inference costs ``cost_s``, a frame ``frame_s``."""

    def __init__(self, cost_s: float, frame_s: float = 0.0) -> None:
        self.cost_s, self.frame_s = cost_s, frame_s
        self.used_s, self.lost, self.scale = 0.0, 0, 1.0

    def scheduler(self, hz: float | None = None, budget: float = 0.5) -> InferenceScheduler:
        return InferenceScheduler(
            hz=hz,
            cpu_budget=budget,
            cores=2,
            dropped=lambda: self.lost,
            scale_input=lambda scale: setattr(self, "scale", scale),
            cpu_s=lambda: self.used_s,
        )

    def run(
        self, scheduler: InferenceScheduler, seconds: float, *, start: float = 0.0, moving: bool = True
    ) -> Iterator[float]:
        for index in range(round(seconds * 30)):
            now = start + index / 30
            self.used_s += self.frame_s
            if scheduler.is_due(now, lambda: moving):
                self.used_s += self.cost_s * self.scale**2
                yield now


def rate(times: list[float], begin: float, end: float) -> float:
    return sum(begin <= t < end for t in times) / (end - begin)


@pytest.mark.parametrize("hz", [1.0, 7.0, 10.0, 15.0, 30.0])
def test_a_fixed_rate_is_kept(hz: float) -> None:
    machine = Machine(0.02)
    assert rate(list(machine.run(machine.scheduler(hz), 20)), 0, 20) == pytest.approx(hz, rel=0.05)


def test_a_rate_above_that_of_the_frames_takes_every_frame() -> None:
    machine = Machine(0.02)
    assert len(list(machine.run(machine.scheduler(100), 2))) == 60


def test_with_spare_cpu_every_frame_is_inferred() -> None:
    machine = Machine(0.01)
    assert len(list(machine.run(machine.scheduler(), 10))) == 300


def test_the_budget_is_kept_and_the_rate_recovers() -> None:
    machine = Machine(0.05, frame_s=0.01)  # 30 a second would take 1.8 of 2 cores
    scheduler = machine.scheduler(budget=0.5)
    busy = list(machine.run(scheduler, 60))
    assert 8 < rate(busy, 20, 60) < 20
    used = machine.used_s
    list(machine.run(scheduler, 40, start=60))
    assert (machine.used_s - used) / 40 / 2 < 0.55
    machine.cost_s = 0.005
    assert rate(list(machine.run(scheduler, 60, start=100)), 150, 160) > 28


def test_dropped_frames_make_inference_rarer_and_then_the_input_smaller() -> None:
    machine = Machine(0.001)
    scheduler = machine.scheduler()
    for second in range(12):
        machine.lost += 3
        list(machine.run(scheduler, 1, start=second))
    report = scheduler.report
    assert report.input_scale == machine.scale < 1
    assert report.longest_interval_s == pytest.approx(0.2)
    calm = list(machine.run(scheduler, 40, start=12))
    assert machine.scale == 1
    assert rate(calm, 40, 52) > 28
    assert scheduler.report.smallest_input_scale < 1


def test_where_little_moves_ten_inferences_a_second_are_made() -> None:
    machine = Machine(0.001)
    assert rate(list(machine.run(machine.scheduler(), 10, moving=False)), 0, 10) == pytest.approx(10, abs=0.5)


def test_inferences_missed_in_a_pause_of_the_source_are_not_made_up_for() -> None:
    machine = Machine(0.001)
    scheduler = machine.scheduler(10.0)
    list(machine.run(scheduler, 2))
    assert rate(list(machine.run(scheduler, 2, start=30)), 30, 32) == pytest.approx(10, abs=1)


def test_a_requested_rate_is_reported() -> None:
    scheduler = build_scheduler(load(None, {"inference.hz": "5"}), Stats(), lambda _: None)
    assert scheduler.report.requested_hz == 5
