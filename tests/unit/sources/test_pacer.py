from realtime.sources.pacer import Pacer
from tests.fakes_io import FakeClock


def test_each_frame_is_held_back_until_it_is_due() -> None:
    clock = FakeClock(50.0)
    pace = Pacer(clock, clock.wait)
    assert [pace(s) for s in (0.0, 0.5, 1.5)] == [50.0, 50.5, 51.5]
    assert clock.waits == [0.5, 1.0]


def test_a_late_frame_comes_at_once_and_the_pace_catches_up() -> None:
    clock = FakeClock(0.0)
    pace = Pacer(clock, clock.wait)
    pace(0.0)
    clock.now = 2.0
    assert pace(1.0) == 2.0
    assert pace(2.5) == 2.5
    assert clock.waits == [0.5]


def test_a_delay_holds_every_later_frame_back() -> None:
    clock = FakeClock(50.0)
    pace = Pacer(clock, clock.wait)
    pace(0.0)
    pace.delay(2.0)
    assert [pace(s) for s in (0.5, 1.5)] == [52.5, 53.5]


def test_time_counts_from_the_first_frame() -> None:
    clock = FakeClock(10.0)
    pace = Pacer(clock, clock.wait)
    assert pace(7.0) == 10.0
    assert pace(8.0) == 11.0
