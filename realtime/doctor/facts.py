"""What is found on this computer, as far as the filter needs it; nothing is changed, opened for long, or started."""

import os
import platform
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from realtime.devices.cameras import Camera, list_cameras
from realtime.devices.machine import Accelerator, list_accelerators, list_displays
from realtime.devices.microphones import Microphone, list_microphones
from realtime.devices.virtual_cameras import VirtualCamera, list_virtual_cameras
from realtime.errors import RealtimeError
from realtime.system.pipewire import bindings

_MOK = "SecureBoot-8be4df61-93ca-11d2-aa0d-00e098032b8c"
_CALL_PROGRAMS = (
    *("com.brave.Browser", "com.discordapp.Discord", "com.google.Chrome", "com.microsoft.Edge"),
    *("org.chromium.Chromium", "org.mozilla.firefox", "us.zoom.Zoom"),
)
"""Ids of Flatpaks in which people choose a camera."""

_FAMILIES = {
    "debian": ("debian", "ubuntu", "linuxmint", "pop", "raspbian"),
    "fedora": ("fedora", "rhel", "centos", "rocky", "almalinux"),
    "arch": ("arch", "manjaro", "endeavouros", "cachyos"),
    "suse": ("suse", "opensuse", "opensuse-tumbleweed", "opensuse-leap", "sles"),
    "nixos": ("nixos",),
}


@dataclass(frozen=True, slots=True)
class Loopback:
    """The kernel module v4l2loopback.

    Attributes:
        installed: it is installed for the running kernel.
        loaded: it is loaded.
        exclusive: it is loaded with ``exclusive_caps=1``, without which browsers list no virtual camera.
        lasting: it is loaded at every start of the computer.
    """

    installed: bool = False
    loaded: bool = False
    exclusive: bool = False
    lasting: bool = False


@dataclass(frozen=True, slots=True)
class Facts:
    """What is found on this computer.

    Attributes:
        system: ``linux``, ``darwin`` or ``win32``.
        distribution: its family: ``debian``, ``fedora``, ``arch``, ``suse``, ``nixos``; empty = another or unknown.
        is_ubuntu: it is Ubuntu or made from it.
        is_ostree: its system folder is an image, to which packages are layered.
        sandbox: ``flatpak``, ``snap``, ``container``, ``wsl``, or empty.
        secure_boot: the firmware loads signed modules only; None = unknown.
        loopback: the kernel module of virtual cameras.
        has_pipewire: PipeWire runs, which offers a virtual camera without a kernel module.
        cameras: as from ``list_cameras``.
        virtual_cameras: as from ``list_virtual_cameras``.
        microphones: as from ``list_microphones``.
        displays: as from ``list_displays``.
        accelerators: as from ``list_accelerators``.
        window_problem: why no window can be shown; empty if one can.
        recording_problem: why nothing can be recorded; empty if something can.
        has_alsa_settings: ALSA's own files are installed.
        has_tensorflow: TensorFlow is installed.
        flatpaks: ids of the video call programs that are installed as Flatpaks.
    """

    system: str = "linux"
    distribution: str = ""
    is_ubuntu: bool = False
    is_ostree: bool = False
    sandbox: str = ""
    secure_boot: bool | None = None
    loopback: Loopback = field(default_factory=Loopback)
    has_pipewire: bool = False
    cameras: tuple[Camera, ...] = ()
    virtual_cameras: tuple[VirtualCamera, ...] = ()
    microphones: tuple[Microphone, ...] = ()
    displays: tuple[str, ...] = ()
    accelerators: tuple[Accelerator, ...] = ()
    window_problem: str = ""
    recording_problem: str = ""
    has_alsa_settings: bool = True
    has_tensorflow: bool = False
    flatpaks: tuple[str, ...] = ()


def gather(root: Path = Path("/")) -> Facts:
    """Return what is found on this computer.

    Args:
        root: where the system's files are.
    """
    import importlib.util

    release = _os_release(root / "etc/os-release")
    names = (release.get("ID", ""), *release.get("ID_LIKE", "").split())
    family = next((family for name in names for family, known in _FAMILIES.items() if name in known), "")
    return Facts(
        system=sys.platform,
        distribution=family,
        is_ubuntu="ubuntu" in names,
        is_ostree=(root / "run/ostree-booted").exists(),
        sandbox=_sandbox(root),
        secure_boot=_secure_boot(root / "sys/firmware/efi/efivars"),
        loopback=_loopback(root),
        has_pipewire=bindings.is_running(),
        cameras=tuple(list_cameras()),
        virtual_cameras=tuple(list_virtual_cameras()),
        microphones=tuple(list_microphones()),
        displays=tuple(list_displays()),
        accelerators=tuple(list_accelerators()),
        window_problem=_problem(_check_window),
        recording_problem=_problem(_check_recording),
        has_alsa_settings=(root / "usr/share/alsa/alsa.conf").exists(),
        has_tensorflow=importlib.util.find_spec("tensorflow") is not None,
        flatpaks=_flatpaks(Path.home() / ".var/app"),
    )


def _os_release(path: Path) -> dict[str, str]:
    try:
        lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return {}
    pairs = (line.partition("=") for line in lines if "=" in line)
    return {key.strip(): value.strip().strip("\"'") for key, _, value in pairs}


def _sandbox(root: Path) -> str:
    if (root / ".flatpak-info").exists():
        return "flatpak"
    if os.environ.get("SNAP"):
        return "snap"
    if "microsoft" in platform.release().lower():
        return "wsl"
    return "container" if (root / ".dockerenv").exists() or (root / "run/.containerenv").exists() else ""


def _secure_boot(variables: Path) -> bool | None:
    """Return the last byte of the firmware's variable; None without it, as on computers without UEFI."""
    try:
        return (variables / _MOK).read_bytes()[-1:] == b"\x01"
    except OSError:
        return None


def _loopback(root: Path) -> Loopback:
    modules = root / "lib/modules" / platform.release()
    module = root / "sys/module/v4l2loopback"
    try:
        # one value per device, such as Y,N,N
        exclusive = (module / "parameters/exclusive_caps").read_text(encoding="ascii").startswith(("Y", "1"))
    except OSError:
        exclusive = False
    return Loopback(
        installed=module.exists() or (modules.is_dir() and any(modules.rglob("v4l2loopback.ko*"))),
        loaded=module.exists(),
        exclusive=exclusive,
        lasting=any(_names_loopback(path) for path in _load_lists(root)),
    )


def _load_lists(root: Path) -> list[Path]:
    folders = (root / "etc/modules-load.d", root / "usr/lib/modules-load.d")
    return [root / "etc/modules", *(path for folder in folders if folder.is_dir() for path in folder.glob("*.conf"))]


def _names_loopback(path: Path) -> bool:
    try:
        lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return False
    return any(line.split("#")[0].split()[:1] == ["v4l2loopback"] for line in lines)


def _flatpaks(folder: Path) -> tuple[str, ...]:
    return tuple(name for name in _CALL_PROGRAMS if (folder / name).is_dir())


def _problem(check: Callable[[], None]) -> str:
    try:
        check()
    except RealtimeError as error:
        return str(error)
    return ""


def _check_window() -> None:
    from realtime.errors import SinkError
    from realtime.sinks import display
    from realtime.studio import qt

    display.check()
    if missing := qt.missing_library():
        raise SinkError(missing)


def _check_recording() -> None:
    import av

    from realtime.errors import SinkError

    try:
        av.Codec("libx264", "w")
    except ValueError as error:
        raise SinkError("the ffmpeg inside PyAV cannot encode H.264; run pip install --force-reinstall av") from error
