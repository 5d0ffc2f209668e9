"""Virtual cameras: devices that frames are written to and that other programs see as cameras."""

import importlib.util
import os
import sys
from dataclasses import dataclass
from pathlib import Path

from realtime.system import v4l2

MODULE = Path("/sys/module/v4l2loopback")


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


def _has_obs() -> bool:
    """Whether OBS, which has the virtual camera of Windows and macOS, is installed."""
    if importlib.util.find_spec("pyvirtualcam") is None:
        return False
    if sys.platform == "darwin":
        return Path("/Applications/OBS.app").exists()
    folders = (os.environ.get(name, "") for name in ("ProgramFiles", "ProgramW6432"))
    return any(folder and (Path(folder) / "obs-studio").is_dir() for folder in folders)
