"""Whether there is a screen to draw on, found out without the drawing library.

OpenCV draws its windows with Qt, which ends the whole process when it cannot reach the display or when the display goes
away. So the display is asked for first, over a connection of our own that also tells when it goes away.
"""

import contextlib
import ctypes
import os
import select
import sys
from pathlib import Path
from types import ModuleType

from realtime.errors import SinkError

_ELSEWHERE = "write to a file or a virtual camera instead (--output PATH.mp4, --output camera)"
_FONT_FOLDERS = ("/usr/share/fonts/truetype/dejavu", "/usr/share/fonts/truetype", "/usr/share/fonts")


class Display:
    """The X display in DISPLAY, as far as this process can tell; on other systems, one that is always there."""

    def __init__(self) -> None:
        """Connect.

        Raises:
            SinkError: there is no display, or it does not let this program in.
        """
        self._connection: int | None = None
        if sys.platform != "linux":
            return
        name = os.environ.get("DISPLAY")
        if not name:
            if os.environ.get("WAYLAND_DISPLAY"):
                raise SinkError(f"The window needs XWayland, which does not run (DISPLAY is not set); {_ELSEWHERE}.")
            raise SinkError(f"There is no display to show a window on (DISPLAY is not set); {_ELSEWHERE}.")
        self._xcb = _load("libxcb.so.1")
        self._xcb.xcb_connect.restype = ctypes.c_void_p
        self._xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.POINTER(ctypes.c_int)]
        for function in ("xcb_connection_has_error", "xcb_get_file_descriptor", "xcb_disconnect"):
            getattr(self._xcb, function).argtypes = [ctypes.c_void_p]
        connection = self._xcb.xcb_connect(None, None)
        if self._xcb.xcb_connection_has_error(connection):
            self._xcb.xcb_disconnect(connection)
            raise SinkError(f"The display {name} (DISPLAY) cannot be reached; {_ELSEWHERE}.")
        self._connection = connection
        self._poll = select.poll()
        self._poll.register(
            self._xcb.xcb_get_file_descriptor(connection), select.POLLHUP | select.POLLERR | select.POLLRDHUP
        )

    def is_there(self) -> bool:
        """Whether it still answers; never waits."""
        return self._connection is None or not self._poll.poll(0)

    def close(self) -> None:
        """End our own connection."""
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
    """Set what the Qt inside OpenCV reads at its start, and see that it can start at all.

    Raises:
        SinkError: this OpenCV draws no windows, or a library of the system that it needs is missing.
    """
    framework = cv2.currentUIFramework()
    if not framework:
        raise SinkError(
            "This OpenCV cannot show windows: pip uninstall opencv-python-headless, then pip install --force-reinstall "
            "opencv-python."
        )
    if not framework.startswith("QT") or sys.platform != "linux":
        return
    os.environ.setdefault("QT_LOGGING_RULES", "*.debug=false;*.info=false;*.warning=false")
    if not Path(os.environ.get("QT_QPA_FONTDIR", "")).is_dir():
        with contextlib.suppress(StopIteration):
            os.environ["QT_QPA_FONTDIR"] = next(folder for folder in _FONT_FOLDERS if Path(folder).is_dir())
    plugins = Path(str(cv2.__file__)).parent / "qt" / "plugins" / "platforms"
    if [plugin.name for plugin in plugins.glob("*")] == ["libqxcb.so"]:
        os.environ["QT_QPA_PLATFORM"] = "xcb"  # asked for another one, Qt would end the process
        _load(str(plugins / "libqxcb.so"))


def _load(library: str) -> ctypes.CDLL:
    try:
        return ctypes.CDLL(library)
    except OSError as error:
        missing = str(error).split(":", maxsplit=1)[0]
        raise SinkError(
            f"The window needs the system library {missing}: install it (on Debian and Ubuntu: sudo apt install "
            f"libxcb1 libgl1 libegl1 libglib2.0-0); or {_ELSEWHERE}."
        ) from error
