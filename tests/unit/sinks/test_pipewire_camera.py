import logging
import select
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from realtime.errors import SinkError
from realtime.imaging.yuy2 import to_yuy2
from realtime.sinks import PipeWireCameraSpec, parse_spec, pipewire_camera, resolve
from realtime.sinks.pipewire_camera import PipeWireCameraSink, check, explain
from realtime.structures import Image, Size
from realtime.system import v4l2
from realtime.system.pipewire import bindings
from realtime.system.pipewire.stream import State
from tests.conftest import released
from tests.fakes_io import FakeClock

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="PipeWire is for Linux")
SIZE: Size = (6, 4)


class FakeOutput:
    """A connection that keeps what it is sent."""

    def __init__(self, size: Size, on_state: Callable[[State], None]) -> None:
        self.size, self._on_state = size, on_state
        self.state, self.error = State.PAUSED, ""
        self.sent: list[NDArray[np.uint8]] = []
        self.closed = 0
        self.is_worn = False

    def change(self, state: State, error: str = "") -> None:
        self.state, self.error = state, error
        self._on_state(state)

    def push(self, image: NDArray[np.uint8]) -> bool:
        self.sent.append(image)
        return True

    def close(self) -> None:
        self.closed += 1


class FakeDaemon:
    """A PipeWire that may be away; ``outputs`` are the connections that were made."""

    def __init__(self) -> None:
        self.outputs: list[FakeOutput] = []
        self.is_away = False
        self.tries = 0

    def __call__(self, size: Size, fps: float, on_state: Callable[[State], None]) -> FakeOutput:
        self.tries += 1
        if self.is_away:
            raise OSError(112, "Host is down")
        self.outputs.append(FakeOutput(size, on_state))
        return self.outputs[-1]


def picture(seed: int = 0) -> Image:
    return np.random.default_rng(seed).integers(0, 256, (SIZE[1], SIZE[0], 3), dtype=np.uint8)


def test_readers_get_the_images_as_yuy2() -> None:
    daemon = FakeDaemon()
    sink = PipeWireCameraSink(size=SIZE, fps=30.0, connect=daemon)
    daemon.outputs[0].change(State.STREAMING)
    sink.write(released(picture()))
    sink.close()
    assert np.array_equal(daemon.outputs[0].sent, [to_yuy2(picture())])
    assert daemon.outputs[0].closed == 1


def test_without_a_reader_nothing_is_converted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pipewire_camera, "to_yuy2", lambda _: pytest.fail("it was converted"))
    daemon = FakeDaemon()
    sink = PipeWireCameraSink(size=SIZE, fps=30.0, connect=daemon)
    sink.write(released(picture()))
    sink.close()
    assert daemon.outputs[0].sent == []


def test_an_odd_width_is_sent_without_its_last_column() -> None:
    daemon = FakeDaemon()
    sink = PipeWireCameraSink(size=(7, 4), fps=30.0, connect=daemon)
    daemon.outputs[0].change(State.STREAMING)
    sink.write(released(np.zeros((4, 7, 3), np.uint8)))
    sink.close()
    assert daemon.outputs[0].size == SIZE
    assert daemon.outputs[0].sent[0].shape == (4, 6, 2)


def test_an_image_of_another_size_is_refused() -> None:
    sink = PipeWireCameraSink(size=SIZE, fps=30.0, connect=FakeDaemon())
    with pytest.raises(SinkError, match="images of 6x4, got 3x2"):
        sink.write(released(np.zeros((2, 3, 3), np.uint8)))
    sink.close()


def test_it_connects_again_when_pipewire_comes_back(caplog: pytest.LogCaptureFixture) -> None:
    daemon, clock = FakeDaemon(), FakeClock()
    sink = PipeWireCameraSink(size=SIZE, fps=30.0, connect=daemon, clock=clock)
    daemon.is_away = True
    daemon.outputs[0].change(State.UNCONNECTED, "connection error")
    for _ in range(5):
        sink.write(released(picture()))
        clock.now += 0.25
    assert (daemon.tries, daemon.outputs[0].closed) == (1 + 3, 1)
    daemon.is_away = False
    clock.now += 0.25
    sink.write(released(picture()))
    daemon.outputs[1].change(State.STREAMING)
    sink.write(released(picture(1)))
    sink.close()
    assert np.array_equal(daemon.outputs[1].sent, [to_yuy2(picture(1))])
    assert [record.getMessage() for record in caplog.records if record.levelno == logging.WARNING] == [
        "PipeWire went away (connection error); waiting for it to come back",
        "PipeWire is back",
    ]


def test_a_worn_connection_is_renewed_without_a_word(caplog: pytest.LogCaptureFixture) -> None:
    daemon = FakeDaemon()
    sink = PipeWireCameraSink(size=SIZE, fps=30.0, connect=daemon)
    daemon.outputs[0].is_worn = True
    sink.write(released(picture()))
    daemon.outputs[1].change(State.STREAMING)
    sink.write(released(picture()))
    sink.close()
    assert [output.closed for output in daemon.outputs] == [1, 1]
    assert len(daemon.outputs[1].sent) == 1
    assert [record for record in caplog.records if record.levelno >= logging.WARNING] == []


def test_a_worn_connection_that_cannot_be_renewed_is_lost(caplog: pytest.LogCaptureFixture) -> None:
    daemon, clock = FakeDaemon(), FakeClock()
    sink = PipeWireCameraSink(size=SIZE, fps=30.0, connect=daemon, clock=clock)
    daemon.outputs[0].is_worn = daemon.is_away = True
    for _ in range(2):
        sink.write(released(picture()))
    assert daemon.tries == 2, "the next one only after a while"
    daemon.is_away = False
    clock.now += 0.5
    sink.write(released(picture()))
    sink.close()
    assert [record.getMessage() for record in caplog.records if record.levelno == logging.WARNING] == [
        "PipeWire went away (Host is down); waiting for it to come back",
        "PipeWire is back",
    ]


def test_closing_while_pipewire_is_away_is_harmless() -> None:
    daemon = FakeDaemon()
    sink = PipeWireCameraSink(size=SIZE, fps=30.0, connect=daemon)
    daemon.is_away = True
    daemon.outputs[0].change(State.ERROR)
    sink.write(released(picture()))
    sink.close()
    assert daemon.outputs[0].closed == 1


@on_linux
def test_readers_are_detected_and_wake_whoever_waits() -> None:
    daemon = FakeDaemon()
    sink = PipeWireCameraSink(size=SIZE, fps=30.0, connect=daemon)
    detector = sink.open_detector()
    poll = select.poll()
    poll.register(detector.descriptor, detector.interest)
    for state, is_read in ((State.STREAMING, True), (State.PAUSED, False), (State.STREAMING, True)):
        assert poll.poll(0) == []
        daemon.outputs[0].change(state)
        assert len(poll.poll(0)) == 1
        assert detector.consumed() is is_read
    daemon.outputs[0].change(State.UNCONNECTED)
    assert not detector.consumed()
    detector.close()
    sink.close()


def test_each_reason_has_its_own_message(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(bindings, "load", lambda: None)
    assert explain(OSError(112, "Host is down")) == (
        "PipeWire does not run for this user (Host is down); run 'systemctl --user start pipewire wireplumber'"
    )
    monkeypatch.setattr(bindings, "is_running", lambda: False)
    with pytest.raises(SinkError, match="does not run for this user; run"):
        check()

    def missing() -> None:
        raise OSError("libpipewire-0.3.so.0: cannot open shared object file")

    monkeypatch.setattr(bindings, "load", missing)
    with pytest.raises(SinkError, match=r"PipeWire is not installed \(libpipewire.*; install it"):
        check()
    monkeypatch.setattr(sys, "platform", "darwin")
    assert "PipeWire is for Linux" in explain(None)


def test_a_pipewire_that_does_not_run_is_reported(monkeypatch: pytest.MonkeyPatch) -> None:
    daemon = FakeDaemon()
    daemon.is_away = True
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(bindings, "load", lambda: None)
    with pytest.raises(SinkError, match="does not run for this user"):
        PipeWireCameraSink(size=SIZE, fps=30.0, connect=daemon)


@pytest.mark.parametrize(
    ("module", "runs", "chosen"), [(False, True, True), (True, True, False), (False, False, False)]
)
def test_pipewire_stands_in_where_the_kernel_module_is_not_loaded(
    monkeypatch: pytest.MonkeyPatch, module: bool, runs: bool, chosen: bool
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(v4l2, "LOOPBACK_MODULE", Path("/") if module else Path("/nowhere"))
    monkeypatch.setattr(bindings, "is_running", lambda: runs)
    spec = parse_spec("virtual-camera")
    assert resolve(spec) == (PipeWireCameraSpec() if chosen else spec)
    named = parse_spec("virtual-camera:/dev/video10")
    assert resolve(named) == named
