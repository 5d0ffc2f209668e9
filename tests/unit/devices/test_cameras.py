import os
import sys
from pathlib import Path

import pytest

from realtime.devices import Camera, find_camera, list_cameras
from realtime.devices import cameras as module
from realtime.errors import SourceError
from realtime.system.v4l2_modes import Mode
from tests.fakes_v4l2 import CAPTURE, INFRARED, OUTPUT, FakeVideoDevices

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="lists Linux's video devices")


def test_a_webcam_is_listed_with_what_it_offers(video_devices: FakeVideoDevices) -> None:
    path = video_devices.add(0, "HD Pro Webcam C920", link="usb-046d_HD_Pro_Webcam_C920-video-index0")
    video_devices.hold(path, "zoom")
    assert list_cameras() == [
        Camera(
            "HD Pro Webcam C920",
            "usb-046d_HD_Pro_Webcam_C920-video-index0",
            str(path),
            modes=(
                Mode("YUYV", (640, 480), 30.0),
                Mode("MJPG", (1280, 720), 30.0),
                Mode("MJPG", (640, 480), 60.0),
            ),
            users=("zoom",),
        )
    ]


def test_a_range_of_sizes_is_its_largest(video_devices: FakeVideoDevices) -> None:
    video_devices.add(0, "Dummy", modes={"YUYV": {(1920, 1080): (25.0,)}}, stepwise=(1920, 1080))
    assert list_cameras()[0].modes == (Mode("YUYV", (1920, 1080), 25.0),)


def test_devices_that_are_not_cameras_are_left_out(video_devices: FakeVideoDevices) -> None:
    video_devices.add(0, "Metadata", caps=0x800000)
    video_devices.add(1, "Idle loopback", driver="v4l2 loopback", caps=OUTPUT)
    video_devices.add(2, "Idle loopback for all", driver="v4l2 loopback", caps=CAPTURE | OUTPUT)
    assert list_cameras() == []


@pytest.mark.parametrize("caps", [CAPTURE, CAPTURE | OUTPUT])
def test_a_loopback_that_is_written_to_is_a_camera(video_devices: FakeVideoDevices, caps: int) -> None:
    path = video_devices.add(9, "Phone", driver="v4l2 loopback", caps=caps)
    video_devices.hold(path, "scrcpy")
    (camera,) = list_cameras()
    assert (camera.name, camera.is_virtual, camera.users) == ("Phone", True, ("scrcpy",))
    assert find_camera() == camera


def test_the_default_is_a_real_colour_camera(video_devices: FakeVideoDevices) -> None:
    loopback = video_devices.add(0, "Phone", driver="v4l2 loopback")
    video_devices.add(1, "Integrated Camera: Integrated I", modes=INFRARED)
    video_devices.add(2, "Integrated IR Camera")
    real = video_devices.add(3, "Webcam")
    assert [camera.kind for camera in list_cameras()] == ["colour", "infrared", "infrared", "colour"]
    assert find_camera().path == real
    video_devices.devices[real.name].modes = INFRARED
    assert find_camera().path == loopback
    assert find_camera(avoid=loopback).path == loopback.with_name("video1")


@pytest.mark.parametrize("name", ["First Camera", "Stirling Cam", "USB Video Device"])
def test_ordinary_names_are_not_infrared(video_devices: FakeVideoDevices, name: str) -> None:
    video_devices.add(0, name)
    assert list_cameras()[0].kind == "colour"


@pytest.mark.parametrize("text", ["1", "logitech", "C920", "usb-2", "LOGITECH C920"])
def test_a_camera_is_found_by_what_names_it(video_devices: FakeVideoDevices, text: str) -> None:
    video_devices.add(0, "Integrated Camera", bus="usb-0000-7")
    path = video_devices.add(1, "Logitech C920", bus="usb-2")
    assert find_camera(text).path == path


def test_two_nodes_of_one_socket_have_ids_of_their_own(video_devices: FakeVideoDevices) -> None:
    video_devices.add(0, "Integrated Camera", index=0)
    video_devices.add(2, "Integrated Camera", modes=INFRARED, index=2)
    assert [camera.id for camera in list_cameras()] == ["usb-1-0", "usb-1-2"]
    assert find_camera("usb-1-2").kind == "infrared"


def test_a_name_that_fits_several_cameras_is_answered_with_them(video_devices: FakeVideoDevices) -> None:
    video_devices.add(0, "Logitech C920", bus="usb-1")
    video_devices.add(1, "Logitech Brio", bus="usb-2")
    with pytest.raises(SourceError, match=r"'logi' names 2 cameras: Logitech C920 \(usb-1\), Logitech Brio \(usb-2\)"):
        find_camera("logi")
    assert find_camera("brio").name == "Logitech Brio"


def test_a_whole_name_wins_over_a_part_of_another(video_devices: FakeVideoDevices) -> None:
    video_devices.add(0, "Cam 2", bus="a")
    video_devices.add(1, "Cam", bus="b")
    assert find_camera("cam").name == "Cam"


def test_an_unknown_name_is_answered_with_what_there_is(video_devices: FakeVideoDevices) -> None:
    with pytest.raises(SourceError, match="there is no camera 'logi'; found: none; 'realtime devices'"):
        find_camera("logi")
    video_devices.add(0, "Webcam")
    with pytest.raises(SourceError, match=r"found: Webcam \(usb-1\)"):
        find_camera("logi")


def test_a_camera_without_permission_is_listed_with_what_to_do(
    video_devices: FakeVideoDevices, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = video_devices.add(0, "Webcam")
    monkeypatch.setattr(module.v4l2, "query", lambda _: None)
    monkeypatch.setattr(os, "access", lambda *_: False)
    (camera,) = list_cameras()
    assert (camera.name, camera.path) == ("Webcam", path)
    assert "usermod -aG video" in camera.problem
    with pytest.raises(SourceError, match=r"the camera Webcam .* cannot be used: permission denied"):
        find_camera()


def test_a_raw_sensor_is_not_the_default(video_devices: FakeVideoDevices) -> None:
    video_devices.add(0, "Intel IPU6 ISYS Capture 0", driver="isys")
    webcam = video_devices.add(1, "Webcam")
    assert "libcamera" in list_cameras()[0].problem
    assert find_camera().path == webcam


def test_two_files_of_one_device_are_the_same(video_devices: FakeVideoDevices, tmp_path: Path) -> None:
    path = video_devices.add(0, "Webcam")
    link = tmp_path / "link"
    link.symlink_to(path)
    assert find_camera(str(link)).path == path


def test_without_a_camera_the_message_says_what_to_do(video_devices: FakeVideoDevices) -> None:
    with pytest.raises(SourceError, match="no camera was found; plug one in"):
        find_camera()
