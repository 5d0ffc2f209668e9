from collections.abc import Iterator

import pytest

from realtime.config import load
from realtime.live.run import build_scheduler
from realtime.live.scheduler import EFFORTS, Effort, InferenceScheduler
from realtime.stats import Stats


class Machine:
    """Processor time, waiting and dropped frames by a simulated clock.

    An inference costs ``cost_s``, a frame ``frame_s``; of every second the show loop waits ``waits_s`` for a processor.
    """

    def __init__(self, cost_s: float, frame_s: float = 0.0) -> None:
        self.cost_s, self.frame_s = cost_s, frame_s
        self.used_s, self.lost, self.waited_s, self.waits_s = 0.0, 0, 0.0, 0.0
        self.effort = Effort()
        self.applied: list[Effort] = []

    def scheduler(self, hz: float | None = None, budget: float = 0.5) -> InferenceScheduler:
        return InferenceScheduler(
            hz=hz,
            cpu_budget=budget,
            cores=2,
            dropped=lambda: self.lost,
            apply=self.apply,
            cpu_s=lambda: self.used_s,
            waited_s=lambda: self.waited_s,
        )

    def apply(self, effort: Effort) -> None:
        self.effort = effort
        self.applied.append(effort)

    def run(
        self, scheduler: InferenceScheduler, seconds: float, *, start: float = 0.0, moving: bool = True
    ) -> Iterator[float]:
        for index in range(round(seconds * 30)):
            now = start + index / 30
            self.used_s += self.frame_s
            self.waited_s += self.waits_s / 30
            if scheduler.is_due(now, lambda: moving):
                self.used_s += self.cost_s * self.effort.input_scale**2
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


def test_with_spare_cpu_every_frame_is_inferred_after_a_moment() -> None:
    machine = Machine(0.01)
    times = list(machine.run(machine.scheduler(), 10))
    assert rate(times, 0, 0.5) == pytest.approx(8, abs=2)
    assert rate(times, 4, 10) == pytest.approx(30, abs=0.2)


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


def test_dropped_frames_make_it_give_way_in_order_and_spare_cpu_brings_it_back() -> None:
    machine = Machine(0.001)
    scheduler = machine.scheduler()
    for second in range(12):
        machine.lost += 1
        list(machine.run(scheduler, 1, start=second))
    assert [EFFORTS.index(effort) for effort in machine.applied] == sorted(map(EFFORTS.index, machine.applied))
    assert machine.effort == EFFORTS[-1]
    report = scheduler.report
    assert report.longest_interval_s == pytest.approx(0.2)
    assert (report.longest_motion_every, report.longest_look_every) == (2, 2)
    assert (report.input_scale, report.smallest_input_scale) == (0.9, 0.9)
    calm = list(machine.run(scheduler, 60, start=12))
    assert machine.effort == EFFORTS[0]
    assert rate(calm, 60, 72) > 28
    assert (scheduler.report.input_scale, scheduler.report.smallest_input_scale) == (1.0, 0.9)


def test_the_inference_rate_gives_way_first_then_the_input_then_motion_then_the_look() -> None:
    def first(field: str) -> int:
        full = getattr(EFFORTS[0], field)
        return next(index for index, effort in enumerate(EFFORTS) if getattr(effort, field) != full)

    steps = [first(field) for field in ("interval_s", "input_scale", "motion_every", "look_every")]
    assert steps == sorted(steps)
    assert all(effort.interval_s <= 1 / 8 for effort in EFFORTS[: steps[-1] + 1])


def test_many_dropped_frames_make_it_give_way_at_once() -> None:
    machine = Machine(0.001)
    scheduler = machine.scheduler()
    list(machine.run(scheduler, 0.4))
    machine.lost += 5
    list(machine.run(scheduler, 0.2, start=0.4))
    assert [EFFORTS.index(effort) for effort in machine.applied] == [8]


def test_a_show_loop_that_waits_for_a_processor_makes_it_give_way_and_keeps_it_there() -> None:
    machine = Machine(0.001)
    scheduler = machine.scheduler()
    machine.waits_s = 0.6
    list(machine.run(scheduler, 3))
    assert EFFORTS.index(machine.effort) > 8
    machine.waits_s = 0.4
    list(machine.run(scheduler, 1, start=3))
    effort = machine.effort
    list(machine.run(scheduler, 9, start=4))
    assert machine.effort == effort
    machine.waits_s = 0.1
    list(machine.run(scheduler, 30, start=13))
    assert machine.effort == EFFORTS[0]


def test_a_step_that_proved_too_much_is_tried_ever_more_rarely() -> None:
    machine = Machine(0.001)
    scheduler = machine.scheduler()
    for index in range(120):
        machine.waits_s = 0.7 if EFFORTS.index(machine.effort) < 4 and machine.applied else 0.1
        list(machine.run(scheduler, 0.5, start=index / 2))
    raised_at = sum(EFFORTS.index(effort) == 3 for effort in machine.applied)
    assert 2 <= raised_at <= 12


def test_where_little_moves_ten_inferences_a_second_are_made() -> None:
    machine = Machine(0.001)
    assert rate(list(machine.run(machine.scheduler(), 12, moving=False)), 2, 12) == pytest.approx(10, abs=0.5)


def test_inferences_missed_in_a_pause_of_the_source_are_not_made_up_for() -> None:
    machine = Machine(0.001)
    scheduler = machine.scheduler(10.0)
    list(machine.run(scheduler, 2))
    assert rate(list(machine.run(scheduler, 2, start=30)), 30, 32) == pytest.approx(10, abs=1)


def test_a_requested_rate_is_reported() -> None:
    scheduler = build_scheduler(load(None, {"inference.hz": "5"}), Stats(), lambda _: None)
    assert scheduler.report.requested_hz == 5
