"""Queries of Linux's video devices: what a device is, and why it cannot be opened.

On other operating systems every function returns None, False or an empty list, so callers need not check.
The numbers are those of ``linux/videodev2.h``, a stable interface.
"""

import contextlib
import errno
import os
import stat
import struct
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

VIDEO_FOLDER = Path("/dev")
STABLE_NAMES = Path("/dev/v4l/by-id")
LOOPBACK_MODULE = Path("/sys/module/v4l2loopback")
PROCESSES = Path("/proc")

_QUERYCAP = 0x80685600
_REQBUFS = 0xC0145608
_STREAMON = 0x40045612
_CAPTURE_TYPE, _OUTPUT_TYPE, _MMAP = 1, 2, 1
_CAN_CAPTURE, _CAN_OUTPUT = 0x1 | 0x1000, 0x2 | 0x2000
_HAS_DEVICE_CAPS = 0x80000000

_MAX_BUFFERS, _MAX_FRAME_BYTES = 32, 1 << 25
_FED_POLL_S = 0.05


@dataclass(frozen=True, slots=True)
class DeviceInfo:
    """The properties of a video device.

    Attributes:
        path: such as ``/dev/video0``.
        driver: the kernel's driver, such as ``uvcvideo`` or ``v4l2 loopback``.
        card: the name shown to users.
        bus: the socket it is plugged into; the same when its number changes.
        can_capture: frames can be read from it.
        can_output: frames can be written to it.
    """

    path: Path
    driver: str
    card: str
    bus: str
    can_capture: bool
    can_output: bool

    @property
    def is_loopback(self) -> bool:
        """Whether it is a virtual camera of the v4l2loopback module."""
        return self.driver == "v4l2 loopback"


def ioctl(descriptor: int, request: int, argument: bytes) -> bytes:
    """Make a request to an open device and return the argument as changed by the driver.

    Raises:
        OSError: the driver refused, or this is not Linux.
    """
    if sys.platform != "linux":
        raise OSError(errno.ENOTTY, "not a Linux device")
    import fcntl

    return fcntl.ioctl(descriptor, request, argument)


@contextlib.contextmanager
def opened(path: Path) -> Iterator[int]:
    """Yield a descriptor of the device, and close it afterwards; never waits for the device.

    Raises:
        OSError: the device cannot be opened.
    """
    descriptor = os.open(path, os.O_RDWR | getattr(os, "O_NONBLOCK", 0))
    try:
        yield descriptor
    finally:
        os.close(descriptor)


def query(path: Path) -> DeviceInfo | None:
    """Return the properties of the device at ``path``; None if it is not a video device or cannot be opened."""
    try:
        with opened(path) as descriptor:
            reply = ioctl(descriptor, _QUERYCAP, bytes(104))
    except OSError:
        return None
    driver, card, bus = (
        text.split(b"\0")[0].decode(errors="replace") for text in struct.unpack("16s32s32s", reply[:80])
    )
    _, all_caps, device_caps = struct.unpack("III", reply[80:92])
    caps = device_caps if all_caps & _HAS_DEVICE_CAPS else all_caps
    return DeviceInfo(path, driver, card, bus, bool(caps & _CAN_CAPTURE), bool(caps & _CAN_OUTPUT))


def device_files() -> list[Path]:
    """Return the files of all video devices, sorted by number."""
    if sys.platform != "linux":
        return []
    paths = [path for path in VIDEO_FOLDER.glob("video*") if path.name[5:].isdecimal()]
    return sorted(paths, key=lambda path: int(path.name[5:]))


def devices() -> list[DeviceInfo]:
    """Return all video devices that can be opened, sorted by number."""
    found = (query(path) for path in device_files())
    return [info for info in found if info is not None]


def same_device(first: Path, second: Path) -> bool:
    """Whether two paths lead to the same device: by links, or as two files of one device number."""
    try:
        one, other = first.stat(), second.stat()
    except OSError:
        return first.absolute() == second.absolute()
    if stat.S_ISCHR(one.st_mode) and stat.S_ISCHR(other.st_mode):
        return one.st_rdev == other.st_rdev
    return os.path.samestat(one, other)


def is_busy(path: Path) -> bool:
    """Whether another program is capturing from the device at ``path``."""
    try:
        with opened(path) as descriptor:
            ioctl(descriptor, _REQBUFS, struct.pack("IIIII", 0, _CAPTURE_TYPE, _MMAP, 0, 0))
    except OSError as error:
        return error.errno == errno.EBUSY
    return False


def holders(path: Path) -> list[str]:
    """Return the names of the other programs that have the device at ``path`` open, as far as this user may see."""
    names = []
    for process in _holding(path):
        with contextlib.suppress(OSError):
            names.append((process / "comm").read_text(encoding="utf-8", errors="replace").strip())
    return sorted(set(names))


def is_only_viewed(path: Path) -> bool:
    """Whether programs view a v4l2loopback device and none writes to it, as far as this user may see.

    Viewers map its buffers into their memory. A program that does not may be a writer that is silent for a while, and
    one that maps them to write shows by the frames that arrive.
    """
    holding = _holding(path)
    return bool(holding) and all(_maps(process, path) for process in holding) and not is_fed(path)


def _holding(path: Path) -> list[Path]:
    """Return the other processes, as folders of ``/proc``, that have the device at ``path`` open."""
    found = []
    for process in PROCESSES.glob("[0-9]*"):
        if process.name != str(os.getpid()):
            with contextlib.suppress(OSError):
                if any(_links_to(handle, path) for handle in (process / "fd").iterdir()):
                    found.append(process)
    return found


def _maps(process: Path, path: Path) -> bool:
    try:
        return f" {path.resolve()}\n" in (process / "maps").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return False


def _links_to(handle: Path, path: Path) -> bool:
    try:
        return handle.readlink() == path.resolve()
    except OSError:
        return False


def is_fed(path: Path, *, wait_s: float = 1.2, sleep: Callable[[float], None] = time.sleep) -> bool:
    """Whether frames arrive in a v4l2loopback device: whether a program writes to it, and not only views it.

    Args:
        path: the device.
        wait_s: how long a frame is waited for, seconds.
        sleep: as ``time.sleep``.
    """
    try:
        with opened(path) as descriptor:
            for _ in range(_MAX_BUFFERS):  # what an earlier writer has left
                if not _has_frame(descriptor):
                    break
            for _ in range(max(1, round(wait_s / _FED_POLL_S))):
                sleep(_FED_POLL_S)
                if _has_frame(descriptor):
                    return True
    except OSError:
        return False
    return False


def _has_frame(descriptor: int) -> bool:
    try:
        return bool(os.read(descriptor, _MAX_FRAME_BYTES))
    except BlockingIOError:
        return False


def revive_output(path: Path) -> None:
    """Make a v4l2loopback device accept a writer again.

    Version 0.12.7 with ``exclusive_caps=1`` is no longer an output device after its first writer has closed it
    (v4l2loopback#470). A request to stream, though refused, resets its state; other versions ignore it.

    Raises:
        OSError: the device cannot be opened.
    """
    with opened(path) as descriptor, contextlib.suppress(OSError):
        ioctl(descriptor, _STREAMON, struct.pack("I", _OUTPUT_TYPE))
