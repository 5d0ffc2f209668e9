"""Whether there is a display, checked without the library that draws.

OpenCV draws its windows with Qt, which ends the whole process when it cannot reach the display or when the display goes
away. So a connection of our own is opened first, which also shows when the display goes away.
"""

import contextlib
import ctypes
import os
import select
import sys
from pathlib import Path
from types import ModuleType

from realtime.errors import SinkError

_INSTEAD = "write to a file or a virtual camera instead (--output PATH.mp4, --camera)"
_FONT_FOLDERS = ("/usr/share/fonts/truetype/dejavu", "/usr/share/fonts/truetype", "/usr/share/fonts")


class Display:
    """The X display that DISPLAY names; on other systems, one that always exists."""

    def __init__(self) -> None:
        """Connect.

        Raises:
            SinkError: there is no display, or it refuses the connection.
        """
        self._connection: int | None = None
        if sys.platform != "linux":
            return
        name = os.environ.get("DISPLAY")
        if not name:
            if os.environ.get("WAYLAND_DISPLAY"):
                raise SinkError(f"the window needs XWayland, which is not running (DISPLAY is not set); {_INSTEAD}")
            raise SinkError(f"there is no display for the window (DISPLAY is not set); {_INSTEAD}")
        self._xcb = _load("libxcb.so.1")
        self._xcb.xcb_connect.restype = ctypes.c_void_p
        self._xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.POINTER(ctypes.c_int)]
        for function in ("xcb_connection_has_error", "xcb_get_file_descriptor", "xcb_disconnect"):
            getattr(self._xcb, function).argtypes = [ctypes.c_void_p]
        connection = self._xcb.xcb_connect(None, None)
        if self._xcb.xcb_connection_has_error(connection):
            self._xcb.xcb_disconnect(connection)
            raise SinkError(f"the display {name} (DISPLAY) cannot be reached; {_INSTEAD}")
        self._connection = connection
        self._poll = select.poll()
        self._poll.register(
            self._xcb.xcb_get_file_descriptor(connection), select.POLLHUP | select.POLLERR | select.POLLRDHUP
        )

    def is_alive(self) -> bool:
        """Whether the connection still works; never waits."""
        return self._connection is None or not self._poll.poll(0)

    def close(self) -> None:
        """Close the connection."""
        if self._connection is not None:
            self._xcb.xcb_disconnect(self._connection)
            self._connection = None


def check() -> None:
    """Check that a window can be shown.

    Raises:
        SinkError: there is no display, or OpenCV cannot draw windows.
    """
    import cv2

    with contextlib.closing(Display()):
        prepare_qt(cv2)


def prepare_qt(cv2: ModuleType) -> None:
    """Set what the Qt inside OpenCV reads at its start, and check that it can start.

    Raises:
        SinkError: this OpenCV cannot draw windows, or a system library that it needs is missing.
    """
    framework = cv2.currentUIFramework()
    if not framework:
        raise SinkError(
            "this OpenCV cannot show windows; run pip uninstall opencv-python-headless, then pip install "
            "--force-reinstall opencv-python"
        )
    if not framework.startswith("QT") or sys.platform != "linux":
        return
    os.environ.setdefault("QT_LOGGING_RULES", "*.debug=false;*.info=false;*.warning=false")
    if not Path(os.environ.get("QT_QPA_FONTDIR", "")).is_dir():
        with contextlib.suppress(StopIteration):
            os.environ["QT_QPA_FONTDIR"] = next(folder for folder in _FONT_FOLDERS if Path(folder).is_dir())
    plugins = Path(str(cv2.__file__)).parent / "qt" / "plugins" / "platforms"
    if [plugin.name for plugin in plugins.glob("*")] == ["libqxcb.so"]:
        os.environ["QT_QPA_PLATFORM"] = "xcb"  # with another one, Qt would end the process
        _load(str(plugins / "libqxcb.so"))


def _load(library: str) -> ctypes.CDLL:
    try:
        return ctypes.CDLL(library)
    except OSError as error:
        missing = str(error).split(":", maxsplit=1)[0]
        raise SinkError(
            f"the window needs the system library {missing}; install it (on Debian and Ubuntu: sudo apt install "
            f"libxcb1 libgl1 libegl1 libglib2.0-0), or {_INSTEAD}"
        ) from error
