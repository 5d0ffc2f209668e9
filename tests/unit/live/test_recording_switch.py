"""Whether a frame is recorded, while the recording is stopped and gone on with."""

import logging

import pytest

from realtime.live.recording_switch import Recording
from tests.fakes_io import FakeClock


class FakeMicrophone:
    """Remembers how it was switched."""

    def __init__(self) -> None:
        self.switched: list[bool] = []

    def switch(self, on: bool) -> None:
        self.switched.append(on)


def test_frames_from_before_a_stop_are_still_recorded_and_none_from_before_a_start(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.INFO, "realtime")
    clock, microphone = FakeClock(10.0), FakeMicrophone()
    recording = Recording(microphone, clock=clock)  # type: ignore[arg-type]
    assert recording.wanted(9.0)
    assert recording.wanted(11.0)
    recording.toggle()
    assert not recording.on()
    assert [recording.wanted(at) for at in (9.99, 10.0, 12.0)] == [True, False, False]
    clock.now = 20.0
    recording.toggle()
    assert [recording.wanted(at) for at in (19.99, 20.0, 22.0)] == [False, True, True]
    assert microphone.switched == [False, True]
    assert caplog.messages == ["recording paused; press r to resume", "recording"]


def test_one_that_waits_to_be_started_records_nothing() -> None:
    recording = Recording(None, on=False)
    assert not recording.wanted(1e9)
    recording.toggle()
    assert recording.on()
