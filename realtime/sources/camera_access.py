"""Which device a camera's name leads to, and why one cannot be used; OpenCV is not needed for that."""

import os
import sys
from pathlib import Path

from realtime.devices import find_camera
from realtime.devices.cameras import JOIN_VIDEO_GROUP, PIPEWIRE
from realtime.errors import SourceError
from realtime.system import v4l2


def device_of(camera: int | str | None, *, avoid: Path | None = None) -> int | str:
    """Return what opens a camera.

    Args:
        camera: its number, path, id or name, or a unique part of its name; None = the default camera.
        avoid: a device that is not chosen by default.

    Raises:
        SourceError: there is no such camera, or several match.
    """
    if isinstance(camera, int) or (camera is not None and camera.startswith("/")):
        return camera
    if camera is None and sys.platform != "linux":
        return 0
    return find_camera(camera, avoid=avoid).device


def is_of_pipewire(device: int | str | None) -> bool:
    """Whether ``device`` is a camera that only PipeWire offers."""
    return isinstance(device, str) and device.startswith(PIPEWIRE)


def path_of(device: int | str) -> Path | None:
    """Return the file of a device; None for cameras of PipeWire, and on systems where cameras have none."""
    if sys.platform != "linux" or is_of_pipewire(device):
        return None
    return v4l2.VIDEO_FOLDER / f"video{device}" if isinstance(device, int) else Path(device)


def check(device: int | str | None) -> None:
    """Check that ``device``, as for ``device_of``, is a camera that this user may open; whether it is free is not.

    Raises:
        SourceError: it is not.
    """
    path = path_of(device_of(device))
    fault = None if path is None else _fault(path)
    if fault is not None:
        raise SourceError(fault)


def explain(device: int | str) -> str:
    """Return why ``device`` delivers no frames, and what to do."""
    path = path_of(device)
    if path is None:
        return (
            f"camera {device} cannot be opened; check that it is plugged in, that no other program uses it, and that "
            "this program is allowed to use the camera in the system's privacy settings"
        )
    fault = _fault(path)
    if fault is not None:
        return fault
    info = v4l2.query(path)
    card = "" if info is None else f" ({info.card})"
    if v4l2.is_busy(path):
        by = ", ".join(v4l2.holders(path)) or "another program"
        return f"the camera {path}{card} is used by {by}; close that program or choose another camera"
    return f"the camera {path}{card} delivers no frames; unplug it and plug it in again"


def _fault(path: Path) -> str | None:
    """Return why ``path`` cannot be used as a camera; None if that cannot be seen without opening it."""
    if not path.exists():
        others = ", ".join(f"{info.path} ({info.card})" for info in v4l2.devices() if info.can_capture) or "none"
        return f"there is no camera {path}; plug it in or choose another one (found: {others})"
    if not os.access(path, os.R_OK | os.W_OK):
        return f"{path} cannot be opened: permission denied; run {JOIN_VIDEO_GROUP}"
    info = v4l2.query(path)
    if info is None:
        return f"{path} is not a camera; choose another device"
    if not info.can_capture:
        what = "a virtual camera that no program writes to" if info.is_loopback else "not a camera"
        return f"{path} ({info.card}) is {what}; choose another device"
    return None
