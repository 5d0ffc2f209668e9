"""The process that draws the window, started by ``realtime.sinks.window``: ``python -m realtime.studio.process``.

It reads messages (``messages``) from its input, whose end ends it, and writes messages to its output.
"""

import os
import sys
import threading
from collections.abc import Iterator
from contextlib import suppress
from multiprocessing import resource_tracker
from multiprocessing.shared_memory import SharedMemory
from typing import TYPE_CHECKING

import numpy as np

from realtime.studio import qt
from realtime.studio.messages import (
    Failed,
    Message,
    Notice,
    Outline,
    Ready,
    Settings,
    Setup,
    ShowImage,
    Status,
    Taken,
    decode,
    encode,
)

if TYPE_CHECKING:
    from realtime.studio.window import Window

_CHUNK = 1 << 16


def main(memory_name: str, title: str, width: int, height: int) -> None:
    """Show (height, width, 4) BGRA images from the shared memory in a window."""
    resource_tracker.register = lambda *_: (
        None
    )  # the other process owns the memory; before Python 3.13 every user of it is tracked
    memory = SharedMemory(memory_name)
    try:
        _run(memory, title, (width, height))
    except Exception as error:  # noqa: BLE001 - the program says what it was
        send(Failed(f"{type(error).__name__}: {error}"))
    with suppress(BufferError):
        memory.close()


def send(message: Message) -> None:
    """Send ``message`` to the program."""
    with suppress(OSError):  # the program has ended, and so will this process
        os.write(sys.stdout.fileno(), encode(message))


def received() -> Iterator[Message]:
    """Yield the messages of the program until its end."""
    rest = b""
    while chunk := os.read(sys.stdin.fileno(), _CHUNK):
        *lines, rest = (rest + chunk).split(b"\n")
        yield from map(decode, lines)


def _run(memory: SharedMemory, title: str, size: tuple[int, int]) -> None:
    qt.choose_platform(os.environ)
    if reason := qt.missing_library():
        send(Failed(reason))
        return
    from PySide6.QtCore import QObject, Signal
    from PySide6.QtWidgets import QApplication

    from realtime.studio.window import Window

    class Inbox(QObject):
        """Hands the messages over to the thread of the window."""

        arrived = Signal(object)

        def listen(self) -> None:
            for message in received():
                self.arrived.emit(message)
            self.arrived.emit(None)

    app = QApplication(["realtime"])
    app.setApplicationDisplayName("")
    app.setQuitOnLastWindowClosed(False)  # the program ends it, and the tray may keep it
    window = Window(title, size, send)
    pixels = np.ndarray((size[1], size[0], 4), np.uint8, memory.buf)
    inbox = Inbox()
    inbox.arrived.connect(lambda message: app.quit() if message is None else handle(message, window, pixels))
    window.show()
    send(Ready())
    threading.Thread(target=inbox.listen, daemon=True).start()  # may wait forever
    app.exec()


def handle(message: Message, window: "Window", pixels: "np.ndarray[tuple[int, ...], np.dtype[np.uint8]]") -> None:
    """Do what the program asks of ``window``; ``pixels`` are the shared memory, (H, W, 4) BGRA."""
    match message:
        case ShowImage():
            window.picture.show_image(pixels, done=lambda: send(Taken()))
        case Setup():
            window.set_up(message)
        case Status():
            window.show_status(message)
        case Settings():
            window.show_settings(message)
        case Notice():
            window.show_notice(message)
        case Outline():
            window.show_outline(message)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], *map(int, sys.argv[3:]))
