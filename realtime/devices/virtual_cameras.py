"""Virtual cameras: devices that frames are written to and that other programs see as cameras."""

import importlib.util
import os
import sys
from dataclasses import dataclass
from pathlib import Path

from realtime.errors import SinkError, UsageError
from realtime.system import v4l2, v4l2_modes


@dataclass(frozen=True, slots=True)
class VirtualCamera:
    """A virtual camera.

    Attributes:
        name: as other programs list it.
        device: its path on Linux, else its name.
        is_free: frames can be written to it now.
        users: names of the programs that have it open, as far as this user may see.
        problem: why it cannot be written to; empty if it can.
    """

    name: str
    device: str
    is_free: bool = True
    users: tuple[str, ...] = ()
    problem: str = ""

    @property
    def path(self) -> Path:
        """Its device file, on Linux."""
        return Path(self.device)


def list_virtual_cameras() -> list[VirtualCamera]:
    """Return the virtual cameras, those that another program writes to included; none is started.

    On Windows and macOS, where only starting it shows whether there is one, OBS's is listed if it can be started.
    """
    if sys.platform != "linux":
        return [VirtualCamera("OBS Virtual Camera", "OBS Virtual Camera")] if _has_obs() else []
    found = []
    for path in v4l2.device_files():
        info = v4l2.query(path)
        if info is None or not info.is_loopback:
            continue
        users = tuple(v4l2.holders(path))
        # exclusive_caps=1: with a writer it can be captured from, and accepts no other
        is_free = info.can_output or not info.can_capture
        problem = ""
        if not is_free:
            problem = f"{', '.join(users) or 'another program'} writes to it"
        elif not os.access(path, os.W_OK):
            problem = "permission denied"
        found.append(VirtualCamera(info.card, str(path), is_free, users, problem))
    return found


def find_virtual_camera(text: str | None, *, avoid: Path | None = None) -> str | None:
    """Return the device of the virtual camera that ``text`` names.

    Args:
        text: its path, its name or a unique part of that; None = any that is free.
        avoid: the camera that is read, which is never written to.

    Returns:
        The device; None = leave the choice to whoever opens it, as only that shows which is free.

    Raises:
        UsageError: it is the camera that is read.
        SinkError: no camera, or several, have this name; or no other than the camera that is read is free.
    """
    if text is not None and (text.startswith("/") or sys.platform != "linux"):
        if avoid is not None and v4l2.same_device(Path(text), avoid):
            raise UsageError(f"{text} is also the camera that is read: the filter would read its own output")
        return text
    known = list_virtual_cameras() if sys.platform == "linux" else []
    own = next((camera for camera in known if avoid is not None and v4l2.same_device(camera.path, avoid)), None)
    if text is not None:
        chosen = _named(text, known)
        if chosen == own:
            raise UsageError(f"{chosen.device} ({chosen.name}) is also the camera that is read; choose another one")
        return chosen.device
    if own is None:
        return None
    free = [camera for camera in known if camera.is_free and not camera.problem and camera != own]
    if not free:
        raise SinkError(
            f"there is no virtual camera beside {own.device}, which is read; load more with "
            "'sudo modprobe -r v4l2loopback && sudo modprobe v4l2loopback devices=2 exclusive_caps=1,1'"
        )
    return min(free, key=lambda camera: len(camera.users)).device


def _named(text: str, known: list[VirtualCamera]) -> VirtualCamera:
    part = text.casefold()
    exact = [camera for camera in known if camera.name.casefold() == part]
    matches = exact or [camera for camera in known if part in camera.name.casefold()]
    if len(matches) == 1:
        return matches[0]
    listed = ", ".join(f"{camera.name} ({camera.device})" for camera in matches or known) or "none"
    if matches:
        raise SinkError(f"{text!r} names {len(matches)} virtual cameras: {listed}; give more of the name, or the path")
    raise SinkError(f"there is no virtual camera {text!r}; found: {listed}; 'realtime doctor' says how to add one")


def viewed_size(device: str | None) -> tuple[int, int] | None:
    """Return the (width, height) in which a virtual camera is being viewed, which a new writer has to keep.

    Args:
        device: its path; None = the only one.

    Returns:
        The size, pixels; None if nobody has it open, another program writes to it, or there are several.
    """
    cameras = [camera for camera in list_virtual_cameras() if device is None or camera.device == device]
    if len(cameras) != 1 or not cameras[0].users:
        return None
    if not cameras[0].is_free and not v4l2.is_only_viewed(cameras[0].path):  # both look as if they were written to
        return None
    return v4l2_modes.current_size(cameras[0].path)


def _has_obs() -> bool:
    """Whether OBS, which has the virtual camera of Windows and macOS, is installed."""
    if importlib.util.find_spec("pyvirtualcam") is None:
        return False
    if sys.platform == "darwin":
        return Path("/Applications/OBS.app").exists()
    folders = (os.environ.get(name, "") for name in ("ProgramFiles", "ProgramW6432"))
    return any(folder and (Path(folder) / "obs-studio").is_dir() for folder in folders)
