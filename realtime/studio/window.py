"""The window."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QMainWindow

from realtime.studio.messages import Closed, Key, Message, Status
from realtime.studio.picture import Picture

_TITLES = {None: "", True: " (recording)", False: " (paused)"}
_CLOSING_KEYS = (Qt.Key.Key_Q, Qt.Key.Key_Escape)


class Window(QMainWindow):
    """The window of the program.

    Args:
        title: of the window.
        size: (width, height) of the images, pixels.
        send: sends a message to the program.
    """

    def __init__(self, title: str, size: tuple[int, int], send: Callable[[Message], None]) -> None:
        super().__init__()
        self._title, self._send = title, send
        self._closed_by = "the window was closed"
        self.picture = Picture(size)
        self.setCentralWidget(self.picture)
        self.setWindowTitle(title)

    def show_status(self, status: Status) -> None:
        """Show what the program is doing."""
        self.setWindowTitle(self._title + _TITLES[status.recording])

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Handle a key, or leave it to the program."""
        if event.key() in _CLOSING_KEYS:
            self._closed_by = "a key closed the window"
            self.close()
        elif event.text():
            self._send(Key(event.text()))

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Report that the user closed the window."""
        self._send(Closed(self._closed_by))
        event.accept()
