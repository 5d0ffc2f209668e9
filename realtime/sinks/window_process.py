"""The process that draws the window, started as a script by ``WindowSink`` and not imported otherwise.

When the display goes away, the window library ends its process, and so only this one. It reads commands of one byte:
``.`` shows the image in the shared memory, ``+`` and ``-`` put into the title that recording is on or paused; the end
of the input ends it. It writes lines: ``ready``, ``taken`` (the memory may be written again), ``key CODE``, ``closed``
(by the user), ``failed REASON``.
"""

import contextlib
import ctypes
import os
import queue
import struct
import sys
import threading
import time
from collections.abc import Iterator
from multiprocessing import resource_tracker
from multiprocessing.shared_memory import SharedMemory

import cv2
import numpy as np
import numpy.typing as npt

_TITLES = {b"+": " (recording)", b"-": " (paused)"}
_IDLE_S = 0.03
"""Maximum time until the window reacts to the user while no images come, seconds."""

_MAP_NOTIFY_S = 10
"""How long after its start the window is sent one map notification per second, seconds."""

_MAP_NOTIFY, _STRUCTURE_NOTIFY, _VIEWABLE = 19, 1 << 17, 2  # X11/X.h


def main(memory_name: str, title: str, width: int, height: int, shown_width: int, shown_height: int) -> None:
    """Show (height, width, 3) BGR images from the shared memory in a window of the size ``shown_...``."""
    resource_tracker.register = lambda *_: (
        None
    )  # the other process owns the memory; before Python 3.13 every user of it is tracked
    memory = SharedMemory(memory_name)
    image: npt.NDArray[np.uint8] = np.ndarray((height, width, 3), np.uint8, memory.buf)
    commands: queue.SimpleQueue[bytes] = queue.SimpleQueue()
    threading.Thread(target=_listen, args=(commands,), daemon=True).start()  # may wait forever
    try:
        _draw(title, (shown_width, shown_height), image, commands)
    except cv2.error as error:
        _report(f"failed {error.err}")
    del image
    memory.close()


def _listen(commands: "queue.SimpleQueue[bytes]") -> None:
    while byte := sys.stdin.buffer.read(1):
        commands.put(byte)
    commands.put(b"")


def _draw(
    title: str, size: tuple[int, int], image: npt.NDArray[np.uint8], commands: "queue.SimpleQueue[bytes]"
) -> None:
    cv2.namedWindow(title, cv2.WINDOW_NORMAL | cv2.WINDOW_KEEPRATIO | cv2.WINDOW_GUI_NORMAL)
    cv2.resizeWindow(title, *size)
    _report("ready")
    shown, notified_s, started_s = False, 0, time.monotonic()
    while True:
        try:
            byte = commands.get(timeout=_IDLE_S)
        except queue.Empty:
            pass
        else:
            if not byte:
                break
            if byte in _TITLES:
                cv2.setWindowTitle(title, title + _TITLES[byte])
                continue
            cv2.imshow(title, image)  # copies the image
            shown = True
            _report("taken")
        key = cv2.pollKey()
        if key >= 0:
            _report(f"key {key & 0xFF}")
        if shown and _is_closed(title):
            _report("closed")
            return
        if notified_s < min(_MAP_NOTIFY_S, int(time.monotonic() - started_s)):
            notified_s += 1
            _send_map_notifications()
    cv2.destroyWindow(title)
    cv2.pollKey()  # has the window removed from the screen


def _is_closed(title: str) -> bool:
    try:
        return cv2.getWindowProperty(title, cv2.WND_PROP_VISIBLE) < 1
    except cv2.error:
        return True


def _send_map_notifications() -> None:
    """Send the windows of this process that are on an X screen the notification that they are.

    On a busy machine the Qt inside OpenCV loses the first one in one start of six. It then takes its window for hidden
    and never draws it: the window stays black. Sending it again is harmless.
    """
    if not sys.platform.startswith("linux") or not os.environ.get("DISPLAY"):
        return
    with contextlib.suppress(OSError, AttributeError), _Server() as server:
        process = server.atom(b"_NET_WM_PID")
        for window in server.windows():
            if server.number(window, process) == os.getpid() and server.is_viewable(window):
                server.send(window, struct.pack("@BxHIIB", _MAP_NOTIFY, 0, window, window, 0))
                server.finish()


class _Cookie(ctypes.Structure):
    _fields_ = (("sequence", ctypes.c_uint),)


class _Screens(ctypes.Structure):
    _fields_ = (("screen", ctypes.POINTER(ctypes.c_uint32)), ("rest", ctypes.c_int), ("index", ctypes.c_int))


class _Server:
    """A connection to the X server through libxcb; requests and replies are those of xcb/xproto.h."""

    def __init__(self) -> None:
        self._xcb, self._free = ctypes.CDLL("libxcb.so.1"), ctypes.CDLL(None).free
        self._free.argtypes = [ctypes.c_void_p]
        self._xcb.xcb_connect.restype = ctypes.c_void_p
        self._xcb.xcb_get_setup.restype = ctypes.c_void_p
        self._xcb.xcb_setup_roots_iterator.restype = _Screens
        self._xcb.xcb_setup_roots_iterator.argtypes = [ctypes.c_void_p]
        self._connection = ctypes.c_void_p(self._xcb.xcb_connect(None, None))

    def __enter__(self) -> "_Server":
        if self._xcb.xcb_connection_has_error(self._connection):
            self._xcb.xcb_disconnect(self._connection)
            raise OSError("no X server")
        return self

    def __exit__(self, *_: object) -> None:
        self._xcb.xcb_disconnect(self._connection)

    def windows(self) -> Iterator[int]:
        """Yield the windows of the first screen, including those inside a window manager's frames."""
        screens = self._xcb.xcb_setup_roots_iterator(self._xcb.xcb_get_setup(self._connection))
        level = [int(screens.screen[0])]
        for _ in range(3):
            level = [child for window in level for child in self._children(window)]
            yield from level

    def _children(self, window: int) -> list[int]:
        reply = self._request("query_tree", ctypes.c_uint32(window))
        return list(struct.unpack_from(f"{struct.unpack_from('H', reply, 16)[0]}I", reply, 32)) if reply else []

    def atom(self, name: bytes) -> int:
        """Return the atom of the property ``name``; 0 = it does not exist."""
        reply = self._request("intern_atom", ctypes.c_uint8(1), ctypes.c_uint16(len(name)), name)
        return int(struct.unpack_from("I", reply, 8)[0]) if reply else 0

    def number(self, window: int, atom: int) -> int:
        """Return the number in a property of a window; 0 = it has none."""
        numbers = [ctypes.c_uint32(value) for value in (window, atom, 0, 0, 1)]
        reply = self._request("get_property", ctypes.c_uint8(0), *numbers)
        return int(struct.unpack_from("I", reply, 32)[0]) if len(reply) >= 36 else 0

    def is_viewable(self, window: int) -> bool:
        """Whether ``window`` is on the screen."""
        reply = self._request("get_window_attributes", ctypes.c_uint32(window))
        return len(reply) > 26 and reply[26] == _VIEWABLE

    def send(self, window: int, event: bytes) -> None:
        """Send ``event`` to the owner of ``window``."""
        where = ctypes.c_uint8(0), ctypes.c_uint32(window), ctypes.c_uint32(_STRUCTURE_NOTIFY)
        self._xcb.xcb_send_event(self._connection, *where, event.ljust(32, b"\0"))

    def finish(self) -> None:
        """Return when the server has handled all requests."""
        self._request("get_input_focus")

    def _request(self, name: str, *values: object) -> bytes:
        """Return the server's reply; empty if it refuses, as for a window that is gone."""
        ask, answer = getattr(self._xcb, f"xcb_{name}"), getattr(self._xcb, f"xcb_{name}_reply")
        ask.restype, answer.restype = _Cookie, ctypes.POINTER(ctypes.c_uint32)
        reply = answer(self._connection, ask(self._connection, *values), None)
        if not reply:
            return b""
        try:
            return ctypes.string_at(reply, 32 + 4 * reply[1])
        finally:
            self._free(ctypes.cast(reply, ctypes.c_void_p))


def _report(line: str) -> None:
    print(line, flush=True)  # noqa: T201 - the protocol of this process


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], *map(int, sys.argv[3:]))
