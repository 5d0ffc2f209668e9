"""Which frames are recorded while recordings are paused and resumed."""

import logging

import pytest

from realtime.live.recording_switch import RecordingSwitch
from realtime.structures import AudioListener
from tests.fakes_io import FakeClock


class FakeMicrophone:
    """Records how it was switched."""

    def __init__(self) -> None:
        self.switched: list[bool] = []

    def switch(self, on: bool) -> None:
        self.switched.append(on)

    def listener(self) -> AudioListener:
        return list


def test_frames_captured_before_a_pause_are_recorded_and_none_from_before_the_start(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.INFO, "realtime")
    clock, microphone = FakeClock(10.0), FakeMicrophone()
    switch = RecordingSwitch(microphone, clock=clock)  # type: ignore[arg-type]
    assert switch.includes(9.0)
    assert switch.includes(11.0)
    switch.toggle()
    assert not switch.is_on()
    assert [switch.includes(at) for at in (9.99, 10.0, 12.0)] == [True, False, False]
    clock.now = 20.0
    switch.toggle()
    assert [switch.includes(at) for at in (19.99, 20.0, 22.0)] == [False, True, True]
    assert microphone.switched == [False, True]
    assert caplog.messages == ["recording paused; press r to resume", "recording"]


def test_a_switch_that_starts_off_records_nothing() -> None:
    switch = RecordingSwitch(None, on=False)
    assert not switch.includes(1e9)
    switch.toggle()
    assert switch.is_on()
