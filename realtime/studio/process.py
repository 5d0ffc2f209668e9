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
    Images,
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
    try:
        _run(SharedImages(memory_name, (width, height)), title)
    except Exception as error:  # noqa: BLE001 - the program says what it was
        send(Failed(f"{type(error).__name__}: {error}"))


class SharedImages:
    """The shared memory with the images of the program.

    Attributes:
        pixels: the newest image, (height, width, 4) uint8 BGRA.
        size: (width, height) of the images, pixels.
    """

    def __init__(self, name: str, size: tuple[int, int]) -> None:
        self.size = size
        self._memory = SharedMemory(name)
        self.pixels = np.ndarray((size[1], size[0], 4), np.uint8, self._memory.buf)

    def close(self) -> None:
        """Close the memory, which the program owns."""
        del self.pixels
        with suppress(BufferError):  # the image on the screen is still in it
            self._memory.close()


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


def _run(images: SharedImages, title: str) -> None:
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
    window = Window(title, images.size, send)
    inbox = Inbox()

    def receive(message: Message | None) -> None:
        nonlocal images
        if message is None:
            app.quit()
        elif isinstance(message, Images):
            images = _other_images(message, images, window)
        else:
            handle(message, window, images.pixels)

    inbox.arrived.connect(receive)
    window.show()
    send(Ready())
    threading.Thread(target=inbox.listen, daemon=True).start()  # may wait forever
    app.exec()


def _other_images(message: Images, before: SharedImages, window: "Window") -> SharedImages:
    """Return the images from now on; those of ``before`` if a later message has already replaced them."""
    try:
        images = SharedImages(message.name, (message.width, message.height))
    except FileNotFoundError:
        return before
    window.picture.set_size(images.size)
    before.close()
    return images


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
