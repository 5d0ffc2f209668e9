"""Whether Qt can start, checked without Qt: where a library is missing, it ends its process without a reason."""

import ctypes
import importlib.util
import os
import sys
from collections.abc import MutableMapping
from pathlib import Path

DEBIAN_PACKAGES = (
    "libdbus-1-3 libegl1 libfontconfig1 libgl1 libglib2.0-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 "
    "libxcb-sync1 libxcb-xfixes0 libxkbcommon-x11-0"
)
"""What Qt needs of the system on Debian and Ubuntu."""

_SCREENLESS = ("offscreen", "minimal", "vnc")


def is_installed() -> bool:
    """Whether Qt is installed; does not import it."""
    return importlib.util.find_spec("PySide6") is not None


def choose_platform(environment: MutableMapping[str, str]) -> None:
    """Have Qt use the display that ``environment`` has, whatever that says else; with another, it ends its process."""
    if sys.platform != "linux" or environment.get("QT_QPA_PLATFORM", "").startswith(_SCREENLESS):
        return
    environment["QT_QPA_PLATFORM"] = "wayland;xcb" if environment.get("WAYLAND_DISPLAY") else "xcb"


def missing_library() -> str:
    """Return what to do about a system library that Qt needs and that is missing; empty if there is none."""
    if sys.platform != "linux" or "xcb" not in os.environ.get("QT_QPA_PLATFORM", ""):
        return ""
    spec = importlib.util.find_spec("PySide6")
    plugin = Path(str(spec and spec.origin)).parent / "Qt/plugins/platforms/libqxcb.so"
    try:
        ctypes.CDLL(str(plugin))
    except OSError as error:
        return advice(str(error).split(":", maxsplit=1)[0])
    return ""


def advice(library: str) -> str:
    """Return what to do about the missing system library ``library``."""
    return (
        f"the window needs the system library {library}; install it (on Debian and Ubuntu: sudo apt install "
        f"{DEBIAN_PACKAGES})"
    )
