"""The process that draws the window: started by ``WindowSink`` as a script, and no part of the program otherwise.

A window library may end its process when the display goes away, and then only this one. It shows what lies in the
shared memory when it reads ``.``, says in its title whether that is recorded when it reads ``+`` or ``-``, and ends
with its input. It answers in lines: ``ready``, ``taken`` (the memory may be written again), ``key CODE``, ``closed``
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

_TITLES = {b"+": ": recording", b"-": ": not recording"}
_IDLE_S = 0.03  # the window answers the user so soon, even when no pictures come
_WATCHED_S = 10  # so long from its start on, the window is told once a second that it is on the screen
_MAP_NOTIFY, _STRUCTURE_NOTIFY, _VIEWABLE = 19, 1 << 17, 2  # X11/X.h


def main(memory_name: str, title: str, width: int, height: int, shown_width: int, shown_height: int) -> None:
    """Show (height, width, 3) BGR pictures from the shared memory in a window of the other size."""
    resource_tracker.register = lambda *_: None  # the memory is not ours to clear away; before Python 3.13 all are
    memory = SharedMemory(memory_name)
    image: npt.NDArray[np.uint8] = np.ndarray((height, width, 3), np.uint8, memory.buf)
    told: queue.SimpleQueue[bytes] = queue.SimpleQueue()
    threading.Thread(target=_listen, args=(told,), daemon=True).start()  # a daemon: it may wait for ever
    try:
        _draw(title, (shown_width, shown_height), image, told)
    except cv2.error as error:
        _say(f"failed {error.err}")
    del image
    memory.close()


def _listen(told: "queue.SimpleQueue[bytes]") -> None:
    while byte := sys.stdin.buffer.read(1):
        told.put(byte)
    told.put(b"")


def _draw(title: str, size: tuple[int, int], image: npt.NDArray[np.uint8], told: "queue.SimpleQueue[bytes]") -> None:
    cv2.namedWindow(title, cv2.WINDOW_NORMAL | cv2.WINDOW_KEEPRATIO | cv2.WINDOW_GUI_NORMAL)
    cv2.resizeWindow(title, *size)
    _say("ready")
    shown, told_s, started_s = False, 0, time.monotonic()
    while True:
        try:
            byte = told.get(timeout=_IDLE_S)
        except queue.Empty:
            pass
        else:
            if not byte:
                break
            if byte in _TITLES:
                cv2.setWindowTitle(title, title + _TITLES[byte])
                continue
            cv2.imshow(title, image)  # which makes a copy
            shown = True
            _say("taken")
        key = cv2.pollKey()
        if key >= 0:
            _say(f"key {key & 0xFF}")
        if shown and _is_closed(title):
            _say("closed")
            return
        if told_s < min(_WATCHED_S, int(time.monotonic() - started_s)):
            told_s += 1
            _tell_windows_that_they_are_shown()
    cv2.destroyWindow(title)
    cv2.pollKey()  # lets the screen know


def _is_closed(title: str) -> bool:
    try:
        return cv2.getWindowProperty(title, cv2.WND_PROP_VISIBLE) < 1
    except cv2.error:
        return True


def _tell_windows_that_they_are_shown() -> None:
    """Send the windows of this process that are on an X screen the message that they are.

    On a busy machine the Qt inside OpenCV loses the first one in one start of six. It then takes its window for hidden
    and never draws it: the window stays black. Once more does no harm.
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
    """A connection to the X server through libxcb: what is asked and answered as in xcb/xproto.h."""

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
            raise OSError("there is no X server")
        return self

    def __exit__(self, *_: object) -> None:
        self._xcb.xcb_disconnect(self._connection)

    def windows(self) -> Iterator[int]:
        """All windows of the first screen, down to those that a window manager has put into frames of its own."""
        screens = self._xcb.xcb_setup_roots_iterator(self._xcb.xcb_get_setup(self._connection))
        level = [int(screens.screen[0])]
        for _ in range(3):
            level = [child for window in level for child in self._children(window)]
            yield from level

    def _children(self, window: int) -> list[int]:
        reply = self._asked("query_tree", ctypes.c_uint32(window))
        return list(struct.unpack_from(f"{struct.unpack_from('H', reply, 16)[0]}I", reply, 32)) if reply else []

    def atom(self, name: bytes) -> int:
        """The number of the property ``name``; 0 = nobody has it."""
        reply = self._asked("intern_atom", ctypes.c_uint8(1), ctypes.c_uint16(len(name)), name)
        return int(struct.unpack_from("I", reply, 8)[0]) if reply else 0

    def number(self, window: int, atom: int) -> int:
        """The number that a window's property holds; 0 = it has none."""
        numbers = [ctypes.c_uint32(value) for value in (window, atom, 0, 0, 1)]
        reply = self._asked("get_property", ctypes.c_uint8(0), *numbers)
        return int(struct.unpack_from("I", reply, 32)[0]) if len(reply) >= 36 else 0

    def is_viewable(self, window: int) -> bool:
        """Whether it is on the screen."""
        reply = self._asked("get_window_attributes", ctypes.c_uint32(window))
        return len(reply) > 26 and reply[26] == _VIEWABLE

    def send(self, window: int, event: bytes) -> None:
        """Send ``event`` to who has the window."""
        where = ctypes.c_uint8(0), ctypes.c_uint32(window), ctypes.c_uint32(_STRUCTURE_NOTIFY)
        self._xcb.xcb_send_event(self._connection, *where, event.ljust(32, b"\0"))

    def finish(self) -> None:
        """Return when the server has done all it was asked for."""
        self._asked("get_input_focus")

    def _asked(self, what: str, *values: object) -> bytes:
        """The server's reply; empty when it refuses, as the window is gone."""
        ask, answer = getattr(self._xcb, f"xcb_{what}"), getattr(self._xcb, f"xcb_{what}_reply")
        ask.restype, answer.restype = _Cookie, ctypes.POINTER(ctypes.c_uint32)
        reply = answer(self._connection, ask(self._connection, *values), None)
        if not reply:
            return b""
        try:
            return ctypes.string_at(reply, 32 + 4 * reply[1])
        finally:
            self._free(ctypes.cast(reply, ctypes.c_void_p))


def _say(line: str) -> None:
    print(line, flush=True)  # noqa: T201 - this is how it answers


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], *map(int, sys.argv[3:]))
