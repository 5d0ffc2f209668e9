"""The icon of the program, and its menu in the tray of the desktop."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QAction, QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

_SIDE = 128

_COLOURS = {"": QColor(58, 134, 190), "paused": QColor(120, 120, 120), "recording": QColor(224, 54, 54)}


def icon(state: str = "") -> QIcon:
    """Draw the icon: a person before a disc, whose colour says the ``state``: empty, ``paused`` or ``recording``."""
    pixels = QPixmap(_SIDE, _SIDE)
    pixels.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixels)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_COLOURS[state])
    painter.drawEllipse(QRectF(2, 2, _SIDE - 4, _SIDE - 4))
    painter.setBrush(Qt.GlobalColor.white)
    painter.drawEllipse(QPointF(_SIDE / 2, 48), 21, 21)
    painter.drawChord(QRectF(24, 76, 80, 76), 0, 180 * 16)
    painter.end()
    return QIcon(pixels)


class Tray(QSystemTrayIcon):
    """The icon in the tray, with a menu of ``actions``; a click shows the window.

    Args:
        window: to be shown.
        actions: of the menu.
        quit_: ends the program.
    """

    def __init__(self, window: QWidget, actions: Sequence[QAction], quit_: Callable[[], object]) -> None:
        super().__init__(icon(), window)
        self._window, self._state = window, ""
        self._menu = QMenu()
        self._menu.addAction("Show the window", self._show)
        self._menu.addSeparator()
        self._menu.addActions(list(actions))
        self._menu.addSeparator()
        self._menu.addAction("Quit", quit_)
        self.setContextMenu(self._menu)
        self.setToolTip("realtime")
        self.activated.connect(self._clicked)

    def show_state(self, *, paused: bool, recording: bool) -> None:
        """Show whether the picture is hidden by the user, and whether it is recorded."""
        state = "paused" if paused else "recording" if recording else ""
        if state != self._state:
            self._state = state
            self.setIcon(icon(state))
            self.setToolTip(f"realtime: {state}" if state else "realtime")

    def _clicked(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self._show()

    def _show(self) -> None:
        self._window.showNormal()
        self._window.raise_()
        self._window.activateWindow()
