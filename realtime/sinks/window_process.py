"""The process that draws the window: started by ``WindowSink`` as a script, and no part of the program otherwise.

A window library may end its process when the display goes away, and then only this one. It shows what lies in the
shared memory when it reads ``.``, says in its title whether that is recorded when it reads ``+`` or ``-``, and ends
with its input. It answers in lines: ``ready``, ``taken`` (the memory may be written again), ``key CODE``, ``closed``
(by the user), ``failed REASON``.
"""

import queue
import sys
import threading
from multiprocessing import resource_tracker
from multiprocessing.shared_memory import SharedMemory

import cv2
import numpy as np
import numpy.typing as npt

_TITLES = {b"+": ": recording", b"-": ": not recording"}
_IDLE_S = 0.03  # the window answers the user so soon, even when no pictures come


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
    shown = False
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
    cv2.destroyWindow(title)
    cv2.pollKey()  # lets the screen know


def _is_closed(title: str) -> bool:
    try:
        return cv2.getWindowProperty(title, cv2.WND_PROP_VISIBLE) < 1
    except cv2.error:
        return True


def _say(line: str) -> None:
    print(line, flush=True)  # noqa: T201 - this is how it answers


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], *map(int, sys.argv[3:]))
