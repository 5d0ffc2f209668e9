import dataclasses
import sys
from pathlib import Path

import numpy as np
import pytest

from realtime.errors import SinkError
from realtime.sinks import VirtualCameraSpec, open_sink, virtual_camera
from realtime.sinks.virtual_camera import VirtualCameraSink
from realtime.system import v4l2
from tests.conftest import released
from tests.fakes_io import FakeVirtualCamera

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="speaks of v4l2loopback")
LOOPBACK = v4l2.DeviceInfo(Path("/dev/video10"), "v4l2 loopback", "RigCam", "platform:x", False, False)


@pytest.fixture(autouse=True)
def fake_backend(monkeypatch: pytest.MonkeyPatch) -> None:
    FakeVirtualCamera.opened.clear()
    monkeypatch.setattr(FakeVirtualCamera, "refuse", None)
    monkeypatch.setattr("pyvirtualcam.camera.BACKENDS", {"fake": FakeVirtualCamera})


def test_images_arrive_unchanged() -> None:
    sink = open_sink(VirtualCameraSpec("/dev/cam"), size=(6, 4), fps=30.0)
    assert isinstance(sink, VirtualCameraSink)
    image = np.arange(72, dtype=np.uint8).reshape(4, 6, 3)
    sink.write(released(image[:, ::-1]))
    sink.close()
    (camera,) = FakeVirtualCamera.opened
    assert sink.device == "/dev/cam"
    assert np.array_equal(camera.sent[0], image[:, ::-1])
    assert camera.closed == 1


def test_an_image_of_another_size_is_refused() -> None:
    sink = VirtualCameraSink(size=(6, 4), fps=30.0)
    with pytest.raises(SinkError, match="images of 6x4, got 3x2"):
        sink.write(released(np.zeros((2, 3, 3), np.uint8)))
    sink.close()


def test_a_camera_that_goes_away_is_reported() -> None:
    sink = VirtualCameraSink(size=(6, 4), fps=30.0)
    FakeVirtualCamera.opened[0].fail = True
    with pytest.raises(SinkError, match="stopped taking images: device gone"):
        sink.write(released(np.zeros((4, 6, 3), np.uint8)))
    sink.close()


@on_linux
def test_without_the_module_the_message_says_how_to_load_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(FakeVirtualCamera, "refuse", "no device")
    for device in (None, "/dev/video77"):
        with pytest.raises(SinkError, match="sudo modprobe v4l2loopback exclusive_caps=1"):
            VirtualCameraSink(device, size=(6, 4), fps=30.0)


@on_linux
def test_each_reason_has_its_own_message(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    error = RuntimeError("nope")
    real = tmp_path / "video0"
    real.write_bytes(b"")
    monkeypatch.setattr(v4l2, "query", lambda p: v4l2.DeviceInfo(p, "uvcvideo", "Cam", "usb", True, False))
    assert "is a real camera" in virtual_camera.explain(str(real), error)
    monkeypatch.setattr(v4l2, "query", lambda p: v4l2.DeviceInfo(p, "v4l2 loopback", "Cam", "x", True, True))
    monkeypatch.setattr(v4l2, "holders", lambda _: ["obs"])
    assert "is used by obs (nope)" in virtual_camera.explain(str(real), error)
    monkeypatch.setattr(v4l2, "holders", lambda _: [])
    assert "cannot be started: nope" in virtual_camera.explain(str(real), error)


@pytest.mark.parametrize("platform", ["darwin", "win32"])
def test_on_other_systems_the_message_names_obs(monkeypatch: pytest.MonkeyPatch, platform: str) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(FakeVirtualCamera, "refuse", "not found")
    with pytest.raises(SinkError, match="install OBS Studio"):
        VirtualCameraSink(size=(6, 4), fps=30.0)


def test_a_loopback_that_takes_no_second_writer_is_revived(monkeypatch: pytest.MonkeyPatch) -> None:
    revived: list[Path] = []

    def revive(path: Path) -> None:
        revived.append(path)
        monkeypatch.setattr(FakeVirtualCamera, "refuse", None)

    monkeypatch.setattr(FakeVirtualCamera, "refuse", "is not a video output device")
    monkeypatch.setattr(v4l2, "devices", lambda: [LOOPBACK])
    monkeypatch.setattr(v4l2, "query", lambda _: LOOPBACK)
    monkeypatch.setattr(v4l2, "revive_output", revive)
    sink = VirtualCameraSink("/dev/video10", size=(6, 4), fps=30.0)
    sink.close()
    assert revived == [LOOPBACK.path]


def test_a_loopback_that_is_only_viewed_is_revived(monkeypatch: pytest.MonkeyPatch) -> None:
    viewed = dataclasses.replace(LOOPBACK, can_capture=True)
    monkeypatch.setattr(FakeVirtualCamera, "refuse", "is not a video output device")
    monkeypatch.setattr(v4l2, "devices", lambda: [viewed])
    monkeypatch.setattr(v4l2, "query", lambda _: viewed)
    monkeypatch.setattr(v4l2, "is_only_viewed", lambda _: True)
    monkeypatch.setattr(v4l2, "revive_output", lambda _: monkeypatch.setattr(FakeVirtualCamera, "refuse", None))
    VirtualCameraSink("/dev/video10", size=(6, 4), fps=30.0).close()
    assert len(FakeVirtualCamera.opened) == 1


def test_a_loopback_that_another_program_writes_to_is_not_taken_from_it(monkeypatch: pytest.MonkeyPatch) -> None:
    written = dataclasses.replace(LOOPBACK, can_capture=True)
    monkeypatch.setattr(FakeVirtualCamera, "refuse", "is not a video output device")
    monkeypatch.setattr(v4l2, "devices", lambda: [written])
    monkeypatch.setattr(v4l2, "query", lambda _: written)
    monkeypatch.setattr(v4l2, "is_only_viewed", lambda _: False)
    monkeypatch.setattr(v4l2, "revive_output", lambda _: pytest.fail("it was taken away"))
    with pytest.raises(SinkError):
        VirtualCameraSink("/dev/video10", size=(6, 4), fps=30.0)
