"""A ring round the control that the keyboard is at, whatever the style of the desktop draws."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

_DISTANCE, _WIDTH = 3, 2
"""Of the ring from the control, and of its line, pixels."""

_BY_KEYBOARD = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)


class FocusRing(QWidget):
    """The ring; it lies over ``around`` and follows the focus among the widgets in it, but not one set by the mouse."""

    def __init__(self, around: QWidget) -> None:
        super().__init__(around)
        self._around = around
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        for child in around.findChildren(QWidget):
            if child.focusPolicy() is not Qt.FocusPolicy.NoFocus:
                child.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Follow the focus, and the control that has it."""
        assert isinstance(watched, QWidget)  # noqa: S101 - installed on widgets
        if isinstance(event, QFocusEvent):
            if event.gotFocus() and event.reason() in _BY_KEYBOARD:
                self._lie_round(watched)
            elif event.lostFocus():
                self.hide()
        elif event.type() in (QEvent.Type.Move, QEvent.Type.Resize) and self.isVisible() and watched.hasFocus():
            self._lie_round(watched)
        return False

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt calls it
        """Draw the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().highlight(), _WIDTH))
        inset = _WIDTH // 2
        painter.drawRoundedRect(self.rect().adjusted(inset, inset, -inset, -inset), _DISTANCE, _DISTANCE)
        painter.end()

    def _lie_round(self, control: QWidget) -> None:
        at = QRect(control.mapTo(self._around, QPoint(0, 0)), control.size())
        self.setGeometry(at.adjusted(-_DISTANCE, -_DISTANCE, _DISTANCE, _DISTANCE))
        self.raise_()
        self.show()
