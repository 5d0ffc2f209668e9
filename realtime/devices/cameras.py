"""The cameras of this computer, and the one that a text names."""

import os
import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from realtime.devices.by_ffmpeg import list_devices
from realtime.errors import SourceError
from realtime.system import v4l2
from realtime.system.pipewire import bindings, nodes
from realtime.system.v4l2_modes import Mode, modes

KERNEL_NAMES = Path("/sys/class/video4linux")

PIPEWIRE = "pipewire:"
"""Start of the ids of cameras that only PipeWire offers."""

_GREY_FORMATS = frozenset({"GREY", "Y8I", "Y10", "Y10B", "Y12", "Y12I", "Y16", "Z16", "L8", "RW16", "INVZ"})
"""Formats of infrared and depth cameras; colour cameras offer at least one other."""

_INFRARED_NAME = re.compile(r"\b(ir|infra-?red|windows hello|depth)\b", re.IGNORECASE)

_RAW_SENSORS = frozenset(
    {"atomisp", "intel-ipu6", "intel-ipu7", "ipu3-cio2", "ipu3-imgu", "ipu6", "isys", "pispbe", "qcom-camss", "rkisp1"}
    | {"rp1-cfe", "sun6i-csi", "unicam", "bcm2835-isp"}
)
"""Drivers of sensors whose raw data only libcamera can turn into images."""


@dataclass(frozen=True, slots=True)
class Camera:
    """A camera.

    Attributes:
        name: as the system shows it; two cameras may have the same.
        id: stable over reboots and other sockets where the system has such a name, and unique.
        device: what opens it: a path on Linux, else its number.
        kind: whether it delivers colour images.
        is_virtual: another program writes to it.
        modes: formats, sizes and frame rates; empty if unknown.
        users: names of the programs that have it open, as far as this user may see.
        problem: why it cannot be used; empty if it can.
    """

    name: str
    id: str
    device: int | str
    kind: Literal["colour", "infrared"] = "colour"
    is_virtual: bool = False
    modes: tuple[Mode, ...] = ()
    users: tuple[str, ...] = ()
    problem: str = ""

    @property
    def path(self) -> Path | None:
        """Its device file; None for cameras of PipeWire, and on systems where cameras have none."""
        if isinstance(self.device, int) or self.device.startswith(PIPEWIRE):
            return None
        return Path(self.device)


def list_cameras() -> list[Camera]:
    """Return the cameras of this computer in the system's order, those that cannot be used included.

    No camera is started. Virtual cameras are listed while another program writes to them.
    """
    if sys.platform != "linux":
        listed = enumerate(list_devices("video"))
        return [Camera(device.description or device.name, device.name, number) for number, device in listed]
    links = _stable_links()
    found = []
    for path in v4l2.device_files():
        info = v4l2.query(path)
        if info is not None:
            camera = _describe(info, links)
        elif not os.access(path, os.R_OK | os.W_OK):
            camera = _not_permitted(path, links)
        else:
            continue
        if camera is not None:
            found.append(camera)
    return found + [
        Camera(node.description, f"{PIPEWIRE}{node.name}", f"{PIPEWIRE}{node.name}", is_virtual=node.is_virtual)
        for node in nodes.list_cameras()
        if not node.is_device_file
    ]


def find_camera(
    text: str | None = None, *, cameras: Sequence[Camera] | None = None, avoid: Path | None = None
) -> Camera:
    """Return the camera that ``text`` names, or the default one.

    Args:
        text: number, path, stable id or name of a camera, or a part of a name that no other camera has, in any case;
            None = the default: a colour camera before an infrared one, a real one before a virtual one.
        cameras: to choose from; None = ``list_cameras()``.
        avoid: a device that is not chosen by default, because the run writes to it.

    Raises:
        SourceError: there is none, or several match.
    """
    known = list_cameras() if cameras is None else list(cameras)
    if text is not None and text.startswith(PIPEWIRE):
        known = [camera for camera in known if camera.id.startswith(PIPEWIRE)]
        text = text if any(camera.id == text for camera in known) else text.removeprefix(PIPEWIRE)
    if text is None:
        return _default(known, avoid)
    for matches in (_exact(text, known), _with_name(text, known), _with_part(text, known)):
        if len(matches) == 1:
            return matches[0]
        if matches:
            raise SourceError(
                f"{text!r} names {len(matches)} cameras: {_listed(matches)}; give more of the name, or the id"
            )
    raise SourceError(f"there is no camera {text!r}; found: {_listed(known) or 'none'}; 'realtime devices' lists them")


def _default(known: Sequence[Camera], avoid: Path | None) -> Camera:
    usable = [camera for camera in known if not camera.problem and not _is_device(camera, avoid)]
    if usable:
        return min(usable, key=lambda camera: (camera.kind == "infrared", camera.is_virtual))
    for camera in known:
        if camera.problem:
            raise SourceError(f"the camera {camera.name} ({camera.id}) cannot be used: {camera.problem}")
    raise SourceError(
        "no camera was found; plug one in, or play a file (--source FILE) or the demo clip (--source demo)"
    )


def _exact(text: str, known: Sequence[Camera]) -> list[Camera]:
    path = v4l2.VIDEO_FOLDER / f"video{text}" if text.isascii() and text.isdecimal() else Path(text)
    return [camera for camera in known if text in (camera.id, str(camera.device)) or _is_device(camera, path)]


def _with_name(text: str, known: Sequence[Camera]) -> list[Camera]:
    return [camera for camera in known if camera.name.casefold() == text.casefold()]


def _with_part(text: str, known: Sequence[Camera]) -> list[Camera]:
    part = text.casefold()
    return [camera for camera in known if part in camera.name.casefold() or part in camera.id.casefold()]


def _is_device(camera: Camera, path: Path | None) -> bool:
    return path is not None and camera.path is not None and v4l2.same_device(camera.path, path)


def _listed(cameras: Sequence[Camera]) -> str:
    return ", ".join(f"{camera.name} ({camera.id})" for camera in cameras)


def _describe(info: v4l2.DeviceInfo, links: dict[Path, str]) -> Camera | None:
    """Return the camera behind a video device; None if it is not one, such as a virtual camera nobody writes to."""
    if not info.can_capture:
        return None
    users = tuple(v4l2.holders(info.path))
    if info.is_loopback and info.can_output and not users:  # exclusive_caps=0: it always says that it can capture
        return None
    known = modes(info.path)
    grey = bool(known) and all(mode.pixel_format in _GREY_FORMATS for mode in known)
    return Camera(
        name=info.card,
        id=links.get(info.path) or _bus_id(info),
        device=str(info.path),
        kind="infrared" if grey or _INFRARED_NAME.search(info.card) else "colour",
        is_virtual=info.is_loopback,
        modes=known,
        users=users,
        problem=_needs_libcamera() if info.driver in _RAW_SENSORS else "",
    )


def _needs_libcamera() -> str:
    reason = "its raw data needs libcamera"
    if bindings.is_running():
        return f"{reason}: choose its camera of PipeWire, or install PipeWire's plugin for libcamera if it lists none"
    return f"{reason}: install PipeWire and its plugin for libcamera, and log in again"


def _bus_id(info: v4l2.DeviceInfo) -> str:
    """Return the socket with the device's place in it: a camera with infrared has two devices at one socket."""
    index = _kernel_text(info.path, "index")
    return f"{info.bus}-{index}" if info.bus and index else info.bus or str(info.path)


def _not_permitted(path: Path, links: dict[Path, str]) -> Camera | None:
    if not path.exists():
        return None
    name = _kernel_text(path, "name") or path.name
    return Camera(name, links.get(path, str(path)), str(path), problem=f"permission denied; run {JOIN_VIDEO_GROUP}")


JOIN_VIDEO_GROUP = "sudo usermod -aG video $USER and log in again"
"""What a user without permission for the cameras of Linux has to do."""


def _kernel_text(path: Path, name: str) -> str:
    try:
        return (KERNEL_NAMES / path.name / name).read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""


def _stable_links() -> dict[Path, str]:
    """Return the stable names by device."""
    try:
        links = sorted(v4l2.STABLE_NAMES.iterdir())
    except OSError:
        return {}
    return {link.resolve(): link.name for link in links}
