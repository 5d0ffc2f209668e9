import json
import sys

import pytest

from realtime.devices import machine, microphones
from realtime.system.pipewire import bindings
from tests.fakes_v4l2 import INFRARED, OUTPUT, FakeVideoDevices
from tests.unit.cli.conftest import Run

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="lists Linux's devices")


@pytest.fixture
def desk(video_devices: FakeVideoDevices, monkeypatch: pytest.MonkeyPatch) -> FakeVideoDevices:
    """A laptop with an infrared camera, a webcam that a call uses, and a virtual camera."""
    video_devices.add(0, "Integrated IR", modes=INFRARED, bus="pci-1")
    video_devices.hold(video_devices.add(2, "Logitech C920", bus="usb-3"), "zoom")
    video_devices.add(10, "realtime", driver="v4l2 loopback", caps=OUTPUT)
    monkeypatch.setattr(microphones, "list_microphones", list)
    monkeypatch.setattr(machine, "list_accelerators", list)
    monkeypatch.setattr(machine, "list_displays", lambda: ["X11 :0"])
    monkeypatch.setattr(bindings, "is_running", lambda: True)
    return video_devices


def test_devices_are_listed_with_what_chooses_them(run: Run, desk: FakeVideoDevices) -> None:
    result = run("devices")
    assert result.code == 0
    lines = [line.strip() for line in result.out.splitlines()]
    assert "Integrated IR, infrared" in lines
    assert "Logitech C920 (default)" in lines
    assert f"{desk.folder}/video2, id usb-3" in lines
    assert "MJPG: 1280x720 at 30 fps, 640x480 at 60 fps" in lines
    assert "in use by zoom" in lines
    assert f"realtime, {desk.folder}/video10: can be written to" in lines
    assert "PipeWire, pipewire: for browsers and OBS" in lines
    assert "X11 :0" in lines


def test_devices_are_printed_as_json(run: Run, desk: FakeVideoDevices) -> None:
    found = json.loads(run("devices", "--json").out)
    assert [camera["kind"] for camera in found["cameras"]] == ["infrared", "colour"]
    assert found["cameras"][1]["modes"][1] == {"pixel_format": "MJPG", "size": [1280, 720], "fps": 30.0}
    assert found["virtual_cameras"][0]["is_free"] is True
    assert (found["microphones"], found["displays"], found["accelerators"]) == ([], ["X11 :0"], [])


def test_without_devices_the_doctor_is_named(
    run: Run, video_devices: FakeVideoDevices, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bindings, "is_running", lambda: False)
    assert run("devices").out.count("none; 'realtime doctor' says what to do") == 2
