import errno
import os
import struct
import sys
from pathlib import Path

import pytest

from realtime.system import v4l2

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="asks Linux's video devices")


def answer(caps: int, device_caps: int = 0) -> bytes:
    return struct.pack("16s32s32sIII12x", b"v4l2 loopback", b"RigCam", b"platform:x", 1, caps, device_caps)


def test_a_device_is_described(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    path = tmp_path / "video0"
    path.write_bytes(b"")
    monkeypatch.setattr(v4l2, "ioctl", lambda *_: answer(0x80000003, 0x2))
    info = v4l2.query(path)
    assert info == v4l2.DeviceInfo(path, "v4l2 loopback", "RigCam", "platform:x", can_capture=False, can_output=True)
    assert info.is_loopback
    monkeypatch.setattr(v4l2, "ioctl", lambda *_: answer(0x1))
    assert v4l2.query(path) == v4l2.DeviceInfo(path, "v4l2 loopback", "RigCam", "platform:x", True, False)


def test_devices_are_sorted_by_number(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("video10", "video2", "videox", "video0"):
        (tmp_path / name).write_bytes(b"")
    monkeypatch.setattr(v4l2, "VIDEO_FOLDER", tmp_path)
    monkeypatch.setattr(v4l2, "ioctl", lambda *_: answer(0x1))
    assert [info.path.name for info in v4l2.devices()] == ["video0", "video2", "video10"]


def test_a_file_is_not_a_device(tmp_path: Path) -> None:
    path = tmp_path / "video0"
    assert v4l2.query(path) is None
    path.write_bytes(b"")
    assert v4l2.query(path) is None
    assert not v4l2.is_busy(path)
    v4l2.revive_output(path)


def test_a_device_is_busy_if_the_driver_says_so(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def refuse(*_: object) -> bytes:
        raise OSError(errno.EBUSY, "busy")

    path = tmp_path / "video0"
    path.write_bytes(b"")
    monkeypatch.setattr(v4l2, "ioctl", refuse)
    assert v4l2.is_busy(path)


def test_holders_are_listed_once_without_this_process(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    device = tmp_path / "video0"
    device.write_bytes(b"")
    for number, name, target in (("11", "zoom", device), ("12", "zoom", device), ("13", "vi", tmp_path)):
        (tmp_path / number / "fd").mkdir(parents=True)
        (tmp_path / number / "comm").write_text(f"{name}\n", encoding="utf-8")
        (tmp_path / number / "fd" / "3").symlink_to(target)
    (tmp_path / str(os.getpid()) / "fd").mkdir(parents=True)
    (tmp_path / str(os.getpid()) / "fd" / "3").symlink_to(device)
    monkeypatch.setattr(v4l2, "PROCESSES", tmp_path)
    assert v4l2.holders(device) == ["zoom"]


@pytest.mark.parametrize(
    ("left", "arriving", "fed"), [(0, [], False), (3, [], False), (3, [False, False, True], True), (0, [True], True)]
)
def test_a_device_is_fed_if_new_frames_arrive(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, left: int, arriving: list[bool], fed: bool
) -> None:
    path = tmp_path / "video10"
    path.touch()
    reads = [True] * left + [False, *arriving]

    def read(*_: object) -> bytes:
        if not reads or not reads.pop(0):
            raise BlockingIOError
        return b"frame"

    slept: list[float] = []
    monkeypatch.setattr(v4l2.os, "read", read)
    assert v4l2.is_fed(path, sleep=slept.append) is fed
    assert sum(slept) <= 1.2 + 1e-6


@pytest.mark.parametrize(
    ("mapped", "is_fed", "viewed"),
    [([True], False, True), ([True, True], False, True), ([True], True, False), ([True, False], False, False),
     ([], False, False)],
)  # fmt: skip
def test_programs_that_map_a_silent_device_only_view_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, mapped: list[bool], is_fed: bool, viewed: bool
) -> None:
    device = tmp_path / "video10"
    device.write_bytes(b"")
    for number, maps in enumerate(mapped, 11):
        (tmp_path / str(number) / "fd").mkdir(parents=True)
        (tmp_path / str(number) / "fd" / "3").symlink_to(device)
        line = f"7f00-7f01 rw-s 00000000 00:06 12 {device}\n" if maps else "7f00-7f01 r--p 0 00:00 0 /lib/video10\n"
        (tmp_path / str(number) / "maps").write_text(line, encoding="utf-8")
    monkeypatch.setattr(v4l2, "PROCESSES", tmp_path)
    monkeypatch.setattr(v4l2, "is_fed", lambda _: is_fed)
    assert v4l2.is_only_viewed(device) is viewed


def test_a_missing_device_is_not_fed(tmp_path: Path) -> None:
    assert not v4l2.is_fed(tmp_path / "video10")


def test_on_other_systems_there_are_no_devices(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    assert v4l2.devices() == []
    with pytest.raises(OSError, match="not a Linux device"):
        v4l2.ioctl(0, 0, b"")
