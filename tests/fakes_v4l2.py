"""Fake Video4Linux devices: files in a folder, and the driver's answers to the requests made to them."""

import errno
import os
import struct
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from realtime.devices import cameras
from realtime.system import v4l2, v4l2_modes
from realtime.system.pipewire import nodes

CAPTURE, OUTPUT = 1, 2

Modes = Mapping[str, Mapping[tuple[int, int], tuple[float, ...]]]
"""Frame rates by pixel format and size."""

WEBCAM: Modes = {"YUYV": {(640, 480): (30.0, 15.0)}, "MJPG": {(1280, 720): (30.0,), (640, 480): (60.0,)}}
INFRARED: Modes = {"GREY": {(640, 360): (15.0,)}}


@dataclass
class FakeDevice:
    """What the driver answers for one device."""

    card: str
    driver: str = "uvcvideo"
    bus: str = "usb-1"
    caps: int = CAPTURE
    modes: Modes = field(default_factory=lambda: WEBCAM)
    stepwise: tuple[int, int] | None = None
    busy: bool = False
    current: tuple[int, int] | None = None


class FakeVideoDevices:
    """``/dev/video*`` and the drivers behind it."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.folder = folder / "dev"
        self.links, self.kernel, self.processes = folder / "by-id", folder / "sys", folder / "proc"
        for each in (self.folder, self.links, self.processes):
            each.mkdir()
        self.devices: dict[str, FakeDevice] = {}
        self.opened: list[str] = []
        monkeypatch.setattr("sys.platform", "linux")
        monkeypatch.setattr(v4l2, "VIDEO_FOLDER", self.folder)
        monkeypatch.setattr(v4l2, "PROCESSES", self.processes)
        monkeypatch.setattr(v4l2, "ioctl", self.ioctl)
        monkeypatch.setattr(v4l2, "STABLE_NAMES", self.links)
        monkeypatch.setattr(cameras, "KERNEL_NAMES", self.kernel)
        monkeypatch.setattr(nodes, "list_cameras", list)  # whatever PipeWire has on this machine

    def add(self, number: int, card: str, *, link: str | None = None, index: int | None = None, **what: object) -> Path:
        path = self.folder / f"video{number}"
        path.write_bytes(b"")
        self.devices[path.name] = FakeDevice(card, **what)  # type: ignore[arg-type]
        if link is not None:
            (self.links / link).symlink_to(path)
        folder = self.kernel / path.name
        folder.mkdir(parents=True)
        (folder / "name").write_text(f"{card}\n", encoding="utf-8")
        if index is not None:
            (folder / "index").write_text(f"{index}\n", encoding="utf-8")
        return path

    def hold(self, path: Path, program: str) -> None:
        """Let ``program`` have the device at ``path`` open."""
        folder = self.processes / str(len(list(self.processes.iterdir())) + 1)
        (folder / "fd").mkdir(parents=True)
        (folder / "comm").write_text(f"{program}\n", encoding="utf-8")
        (folder / "fd" / "3").symlink_to(path)

    def ioctl(self, descriptor: int, request: int, argument: bytes) -> bytes:
        name = Path(f"/proc/self/fd/{descriptor}").readlink().name
        self.opened.append(name)
        device = self.devices[name]
        if request == v4l2._QUERYCAP:
            text = (part.encode() for part in (device.driver, device.card, device.bus))
            return struct.pack("16s32s32sIII12x", *text, 1, device.caps | 0x80000000, device.caps)
        if request == v4l2._REQBUFS:
            if device.busy:
                raise OSError(errno.EBUSY, os.strerror(errno.EBUSY))
            return argument
        if request == v4l2_modes._GET_FORMAT:
            if device.current is None:
                raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))
            return struct.pack("I4xII", v4l2_modes._CAPTURE, *device.current).ljust(208, b"\0")
        entry = self._entry(device, request, *struct.unpack_from("IIIII", argument))
        if entry is None:
            raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))
        return entry

    def _entry(self, device: FakeDevice, request: int, index: int, first: int, *more: int) -> bytes | None:
        formats = list(device.modes)
        if request == v4l2_modes._ENUM_FORMATS:
            return None if index >= len(formats) else struct.pack("44xI16x", code(formats[index]))
        sizes = device.modes[next(name for name in formats if code(name) == first)]
        if request == v4l2_modes._ENUM_SIZES:
            if device.stepwise is not None:
                width, height = device.stepwise
                return struct.pack("IIIIIIIII8x", index, first, 3, 2, width, 2, 2, height, 2)
            return None if index >= len(sizes) else struct.pack("IIIII24x", index, first, 1, *list(sizes)[index])
        if request == v4l2_modes._ENUM_INTERVALS:
            rates = sizes.get((more[0], more[1]), ())
            return None if index >= len(rates) else struct.pack("20xII24x", 1, round(rates[index]))
        raise AssertionError(f"{request:#x} is not a request that this fake knows")


def code(pixel_format: str) -> int:
    return int.from_bytes(pixel_format.ljust(4).encode(), "little")


@pytest.fixture
def video_devices(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FakeVideoDevices:
    """An empty ``/dev`` to which devices are added."""
    return FakeVideoDevices(tmp_path, monkeypatch)
