import logging
import sys
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from realtime.errors import SourceError
from realtime.sources import camera, camera_access
from realtime.sources.camera import CameraSource
from realtime.system import v4l2
from tests.fakes_io import FakeCapture, FakeClock
from tests.fakes_v4l2 import FakeVideoDevices

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="reads /dev/video*")


def test_motion_jpeg_is_requested_before_the_size_and_the_granted_mode_logged(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.INFO)
    capture = FakeCapture((640, 480), fps=25.0)
    source = CameraSource(3, size=(1280, 720), fps=60, open_capture=lambda _: capture)
    assert [prop for prop, _ in capture.asked] == [
        cv2.CAP_PROP_FOURCC,
        cv2.CAP_PROP_FRAME_WIDTH,
        cv2.CAP_PROP_FRAME_HEIGHT,
        cv2.CAP_PROP_FPS,
        *([cv2.CAP_PROP_CONVERT_RGB] if sys.platform == "linux" else []),
    ]
    assert (source.size, source.fps, source.pixel_format) == ((640, 480), 25.0, "MJPG")
    assert "requested 1280x720 at 60 fps, granted 640x480 at 25 fps, MJPG" in caplog.text
    source.close()
    assert capture.released == 1


def test_the_frames_of_an_infrared_camera_have_three_channels() -> None:
    source = CameraSource(0, open_capture=lambda _: FakeCapture(grey=True))
    frame = source.read()
    assert frame is not None
    assert frame.image.shape == (48, 64, 3)
    assert source.size == (64, 48)
    source.close()


def test_a_read_interrupted_by_a_signal_is_retried() -> None:
    capture = FakeCapture(before_read=lambda k: k % 10 == 0)
    source = CameraSource(0, open_capture=lambda _: capture)
    assert [frame.index for frame in (source.read(), source.read()) if frame] == [0, 1]


def test_a_read_that_timed_out_is_not_retried() -> None:
    clock = FakeClock()
    capture = FakeCapture(before_read=lambda k: k == 0 or clock.wait(1.0) is not None)
    source = CameraSource(0, clock=clock, open_capture=lambda _: capture)
    with pytest.raises(SourceError):
        source.read()
    assert capture.reads == 2


def test_a_camera_that_stops_delivering_is_lost() -> None:
    capture = FakeCapture(before_read=lambda k: k < 3)
    source = CameraSource(0, open_capture=lambda _: capture)
    source.read()
    source.read()
    with pytest.raises(SourceError, match="stopped delivering frames"):
        source.read()
    assert capture.released == 1


@pytest.mark.parametrize("capture", [FakeCapture(opened=False), FakeCapture(before_read=lambda _: False)])
def test_a_camera_that_does_not_open_is_released(capture: FakeCapture) -> None:
    with pytest.raises(SourceError, match="there is no camera"):
        CameraSource(9, open_capture=lambda _: capture)
    assert capture.released == 1


def test_frames_carry_the_drivers_time_stamp_if_it_is_of_our_clock() -> None:
    clock = FakeClock(100.0)
    capture = FakeCapture(stamp_ms=99_960.0)
    source = CameraSource(0, clock=clock, open_capture=lambda _: capture)
    assert [frame.captured_at for frame in [source.read()] if frame] == [99.96]
    for other in (0.0, 5_000.0, 100_001.0):
        capture.stamp_ms = other
        assert [frame.captured_at for frame in [source.read()] if frame] == [100.0]


@on_linux
def test_without_any_camera_the_message_says_what_to_do(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(v4l2, "VIDEO_FOLDER", tmp_path)
    with pytest.raises(SourceError, match="no camera was found; plug one in"):
        CameraSource()


def info(path: Path, **settings: bool | str) -> v4l2.DeviceInfo:
    told: dict[str, bool | str] = {"driver": "uvcvideo", "card": "Cam", "bus": "usb-1", "can_capture": True}
    return v4l2.DeviceInfo(path, can_output=False, **{**told, **settings})  # type: ignore[arg-type]


@on_linux
def test_each_reason_has_its_own_message(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    path = tmp_path / "video5"
    monkeypatch.setattr(v4l2, "VIDEO_FOLDER", tmp_path)
    assert "there is no camera" in camera_access.explain(5)
    path.write_bytes(b"")
    assert "is not a camera" in camera_access.explain(5)
    monkeypatch.setattr(v4l2, "query", lambda p: info(p, can_capture=False))
    assert "is not a camera" in camera_access.explain(str(path))
    monkeypatch.setattr(v4l2, "query", lambda p: info(p, can_capture=False, driver="v4l2 loopback"))
    assert "virtual camera that no program writes to" in camera_access.explain(5)
    monkeypatch.setattr(v4l2, "query", info)
    monkeypatch.setattr(v4l2, "is_busy", lambda _: True)
    monkeypatch.setattr(v4l2, "holders", lambda _: ["zoom"])
    assert "is used by zoom; close that" in camera_access.explain(5)
    monkeypatch.setattr(v4l2, "is_busy", lambda _: False)
    assert "delivers no frames" in camera_access.explain(5)
    monkeypatch.setattr(camera_access.os, "access", lambda *_: False)
    assert "usermod -aG video" in camera_access.explain(5)


@on_linux
def test_a_camera_is_opened_by_its_name(video_devices: FakeVideoDevices) -> None:
    video_devices.add(0, "Integrated Camera", bus="a")
    path = video_devices.add(3, "Logitech C920", bus="b")
    opened: list[int | str] = []
    source = CameraSource("logitech", open_capture=lambda device: opened.append(device) or FakeCapture())  # type: ignore[func-returns-value]
    assert opened == [str(path)]
    assert source.path == path


def test_the_wait_for_a_frame_is_bounded() -> None:
    assert camera.os.environ["OPENCV_VIDEOIO_V4L_SELECT_TIMEOUT"] == "1"


def test_on_other_systems_the_message_names_privacy_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    assert "privacy settings" in camera_access.explain(0)
    assert camera_access.device_of(None) == 0


class JpegCapture(FakeCapture):
    """A capture that leaves Motion JPEG as it is; every second frame after the first is damaged."""

    def read(self) -> tuple[bool, Any]:
        ok, image = super().read()
        data = cv2.imencode(".jpg", image)[1].ravel()
        if self.reads % 2 == 0:
            data = data[: data.size // 2]
        return ok, np.concatenate([data, np.zeros(100, np.uint8)]).reshape(1, -1)


@on_linux
def test_damaged_frames_are_left_out_and_reported_once(
    caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    capture = JpegCapture()
    source = CameraSource(0, open_capture=lambda _: capture)
    levels = []
    for _ in range(4):
        frame = source.read()
        assert frame is not None
        levels.append(round(float(frame.image.mean())))
    source.close()
    assert (cv2.CAP_PROP_CONVERT_RGB, 0) in capture.asked
    assert levels == [3, 5, 7, 9]
    assert source.damaged == 4
    assert caplog.text.count("delivers damaged frames, which are left out; check its cable") == 1
    assert capfd.readouterr().err == ""


def test_a_camera_with_damaged_frames_alone_is_lost() -> None:
    clock = FakeClock()

    class Damaged(FakeCapture):
        def read(self) -> tuple[bool, Any]:
            clock.now += 0.1
            ok, image = super().read()
            return (ok, image) if self.reads == 1 else (ok, np.zeros((1, 1000), np.uint8))

    source = CameraSource(0, open_capture=lambda _: Damaged(), clock=clock)
    with pytest.raises(SourceError, match="stopped delivering frames"):
        source.read()
