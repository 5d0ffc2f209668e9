import errno
import logging
import os
import struct
import sys
from pathlib import Path

import pytest

from realtime.errors import SourceError
from realtime.sources.camera import CameraSource
from realtime.sources.camera_controls import CameraControls, CameraSettings
from realtime.system import v4l2
from realtime.system import v4l2_controls as controls
from tests.fakes_io import FakeCapture

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="sets the controls of Linux's cameras")

MODES = {
    controls.EXPOSURE: (controls.AUTO_EXPOSURE, 1),
    controls.WHITE_BALANCE: (controls.AUTO_WHITE_BALANCE, 0),
    controls.FOCUS: (controls.AUTO_FOCUS, 0),
}
"""The automatic mode of a control, and its value for manual."""

WEBCAM = {
    controls.AUTO_EXPOSURE: (0, 3, 1, 3),
    controls.EXPOSURE: (3, 2047, 1, 250),
    controls.AUTO_WHITE_BALANCE: (0, 1, 1, 1),
    controls.WHITE_BALANCE: (2000, 6500, 10, 4600),
    controls.GAIN: (0, 255, 1, 64),
    controls.AUTO_FOCUS: (0, 1, 1, 1),
    controls.FOCUS: (0, 250, 5, 0),
    controls.POWER_LINE: (0, 2, 1, 2),
}
"""Minimum, maximum, step and value of each control."""


class Driver:
    """A driver with controls: a value may be set only while its automatic mode is off, as with UVC cameras."""

    def __init__(self, known: dict[int, tuple[int, int, int, int]]) -> None:
        self.known = known
        self.values = {control: value for control, (*_, value) in known.items()}
        self.put: list[tuple[int, int]] = []

    def ioctl(self, descriptor: int, request: int, argument: bytes) -> bytes:
        control, value = struct.unpack_from("Ii", argument)
        if control not in self.known:
            raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))
        minimum, maximum, step, _ = self.known[control]
        if request == controls._QUERY:
            return struct.pack("II32siiiiI8x", control, 1, b"", minimum, maximum, step, 0, 0)
        if request == controls._GET:
            return struct.pack("Ii", control, self.values[control])
        assert request == controls._SET
        mode, off = MODES.get(control, (control, value))
        if self.values.get(mode, off) != off and mode != control:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        assert minimum <= value <= maximum
        self.values[control] = value
        self.put.append((control, value))
        return argument


@pytest.fixture
def driver(monkeypatch: pytest.MonkeyPatch) -> Driver:
    driver = Driver(WEBCAM)
    monkeypatch.setattr(v4l2, "ioctl", driver.ioctl)
    return driver


@pytest.fixture
def path(tmp_path: Path) -> Path:
    (tmp_path / "video0").touch()
    return tmp_path / "video0"


@pytest.mark.parametrize(
    ("settings", "put"),
    [
        (CameraSettings(exposure_ms=10), {controls.AUTO_EXPOSURE: 1, controls.EXPOSURE: 100}),
        (CameraSettings(exposure_ms=900), {controls.AUTO_EXPOSURE: 1, controls.EXPOSURE: 2047}),
        (CameraSettings(exposure_ms="auto"), {controls.AUTO_EXPOSURE: 3}),
        (CameraSettings(white_balance=4004), {controls.AUTO_WHITE_BALANCE: 0, controls.WHITE_BALANCE: 4000}),
        (CameraSettings(gain=0.5), {controls.GAIN: 128}),
        (CameraSettings(focus=1.0), {controls.AUTO_FOCUS: 0, controls.FOCUS: 250}),
        (CameraSettings(focus="auto"), {controls.AUTO_FOCUS: 1}),
        (CameraSettings(power_line="50"), {controls.POWER_LINE: 1}),
    ],
)
def test_controls_are_set_and_put_back(
    driver: Driver, path: Path, settings: CameraSettings, put: dict[int, int], caplog: pytest.LogCaptureFixture
) -> None:
    before = dict(driver.values)
    chosen = CameraControls(settings)
    chosen.apply(path)
    assert dict(driver.put) == put
    assert list(put) == [control for control, _ in driver.put]
    chosen.restore(path)
    assert driver.values == before
    assert not caplog.messages


def test_without_settings_the_camera_is_left_alone(driver: Driver, path: Path) -> None:
    chosen = CameraControls(CameraSettings())
    chosen.apply(path)
    chosen.apply(None)
    chosen.restore(path)
    assert driver.put == []


def test_what_the_camera_does_not_have_is_said(driver: Driver, path: Path, caplog: pytest.LogCaptureFixture) -> None:
    driver.known = {controls.GAIN: (0, 10, 1, 5)}
    CameraControls(CameraSettings(exposure_ms=5, focus=0.5, power_line="auto", gain=1.0)).apply(path)
    assert driver.put == [(controls.GAIN, 10)]
    assert [message.rpartition(" for ")[2] for message in caplog.messages] == ["exposure", "focus", "power_line"]


def test_after_it_came_back_the_first_values_are_put_back(driver: Driver, path: Path) -> None:
    before = dict(driver.values)
    chosen = CameraControls(CameraSettings(exposure_ms=10))
    chosen.apply(path)
    chosen.apply(path)  # the camera was away for a moment
    chosen.restore(path)
    assert driver.values == before


def test_on_other_systems_it_is_said(driver: Driver, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.WARNING)
    CameraControls(CameraSettings(gain=0.5)).apply(None)
    assert "cannot be set on this system" in caplog.text


def test_a_camera_that_went_away_is_no_failure(driver: Driver, path: Path, caplog: pytest.LogCaptureFixture) -> None:
    chosen = CameraControls(CameraSettings(gain=0.5))
    chosen.apply(path)
    path.unlink()
    chosen.restore(path)
    chosen.apply(path)
    assert "cannot be set: no such file or folder" in caplog.text


def test_a_camera_is_open_with_its_controls_set(driver: Driver, path: Path) -> None:
    chosen = CameraControls(CameraSettings(gain=1.0))
    source = CameraSource(str(path), controls=chosen, open_capture=lambda _: FakeCapture())
    assert driver.values[controls.GAIN] == 255
    source.close()
    assert driver.values[controls.GAIN] == 64


def test_the_controls_of_a_camera_without_frames_are_put_back(driver: Driver, path: Path) -> None:
    chosen = CameraControls(CameraSettings(gain=1.0))
    with pytest.raises(SourceError):
        CameraSource(str(path), controls=chosen, open_capture=lambda _: FakeCapture(before_read=lambda _: False))
    assert driver.put == [(controls.GAIN, 255), (controls.GAIN, 64)]
