"""Whether there is a display, checked without the library that draws.

Qt ends its process when it cannot reach the display or when the display goes away, without a word of use. So a
connection of our own is opened first, which also shows when the display goes away.
"""

import contextlib
import ctypes
import os
import select
import sys

from realtime.errors import SinkError
from realtime.studio import qt

_INSTEAD = "write to a file or a virtual camera instead (--output PATH.mp4, --virtual-camera)"


class Display:
    """The X display that DISPLAY names; with Wayland alone and on other systems, one that always exists."""

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
                return
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
        SinkError: there is no display, or Qt is not installed.
    """
    with contextlib.closing(Display()):
        check_qt()


def check_qt() -> None:
    """Check that Qt is installed, without importing it.

    Raises:
        SinkError: it is not.
    """
    if not qt.is_installed():
        raise SinkError(f"the window needs Qt: run pip install PySide6-Essentials, or {_INSTEAD}")


def _load(library: str) -> ctypes.CDLL:
    try:
        return ctypes.CDLL(library)
    except OSError as error:
        raise SinkError(f"{qt.advice(str(error).split(':', maxsplit=1)[0])}, or {_INSTEAD}") from error
