"""The image in the window, who in it is under the pointer, and messages over it."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from realtime.imaging.resize import resize
from realtime.studio.messages import Hover, Message, Notice, Outline, Pick

Pixels = NDArray[np.uint8]
"""(H, W, 4) uint8 BGRA; A is ignored."""

_NOTICE_MS = 4000
"""How long a message is shown, milliseconds."""

_HOVER_MS = 60
"""Minimum time between two reports of where the pointer is, milliseconds."""

_MARGIN = 10
"""Distance of a message from the edge of the image, and of its text from its own, pixels."""


class Picture(QWidget):
    """Shows images as large as fits, in their proportions, on black.

    Args:
        size: (width, height) of the images, pixels.
        send: sends a message to the program.
    """

    def __init__(self, size: tuple[int, int], send: Callable[[Message], None] = lambda _: None) -> None:
        super().__init__()
        self._size, self._send = size, send
        self._image: QImage | None = None
        self._scaled: Pixels = np.empty((0, 0, 4), np.uint8)
        self._done: Callable[[], object] = _nothing
        self._outline = Outline()
        self._notice: Notice | None = None
        self._notice_timer = QTimer(self, singleShot=True, interval=_NOTICE_MS)
        self._notice_timer.timeout.connect(self._end_notice)
        self._hover_timer = QTimer(self, singleShot=True, interval=_HOVER_MS)
        self._hover_timer.timeout.connect(self._report_pointer)
        self._pointer: QPointF | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160, 90)
        self.setMouseTracking(True)
        self.setAccessibleName("Picture")
        self.setAccessibleDescription("Click a person to keep them sharp")

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size of the images, or less if the screen is smaller."""
        ratio = self.devicePixelRatioF()
        available = self.screen().availableGeometry().size() * 0.9
        wanted = QSize(round(self._size[0] / ratio), round(self._size[1] / ratio))
        if wanted.width() > available.width() or wanted.height() > available.height():
            wanted.scale(available, Qt.AspectRatioMode.KeepAspectRatio)
        return wanted

    def set_size(self, size: tuple[int, int]) -> None:
        """Show images of another ``size`` from now on, and the last one until then, whose memory is given back."""
        if self._image is not None:
            self._image = self._image.copy()
        self._size = size
        self._outline = Outline()
        self.updateGeometry()
        self.update()
        done, self._done = self._done, _nothing
        done()

    def area(self) -> QRect:
        """Return where in the widget the image is."""
        size = QSize(*self._size).scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        return QRect((self.width() - size.width()) // 2, (self.height() - size.height()) // 2, *size.toTuple())

    def show_image(self, pixels: Pixels, done: Callable[[], object] = lambda: None) -> None:
        """Show ``pixels``, and call ``done`` once they may be written over.

        At their own size they are drawn without a copy, and looked at again if the window is drawn again meanwhile.
        """
        if not (self.isVisible() and self.window().windowHandle().isExposed()):
            done()
            return
        ratio, area = self.devicePixelRatioF(), self.area()
        size = max(1, round(area.width() * ratio)), max(1, round(area.height() * ratio))
        if size == (pixels.shape[1], pixels.shape[0]):
            drawn, self._done = pixels, done
        else:
            drawn = self._scaled = resize(pixels, size, out=self._scaled)
            done()
        self._image = QImage(drawn.data, *size, 4 * size[0], QImage.Format.Format_RGB32)
        self._image.setDevicePixelRatio(ratio)
        self.update()

    def show_notice(self, notice: Notice) -> None:
        """Show a message for a few seconds; one about trouble is not replaced by others meanwhile."""
        if self._notice is not None and self._notice.warning and not notice.warning:
            return
        self._notice = notice
        self._notice_timer.start()
        self.update()

    def show_outline(self, outline: Outline) -> None:
        """Show who is under the pointer."""
        self._outline = outline
        self.setCursor(Qt.CursorShape.PointingHandCursor if outline.lines else Qt.CursorShape.ArrowCursor)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the image and what is over it."""
        painter = QPainter(self)
        area = self.area()
        if self._image is None or area.size() != self.size():
            painter.fillRect(event.rect(), Qt.GlobalColor.black)
        if self._image is not None:
            painter.drawImage(area.topLeft(), self._image)
        if self._outline.lines:
            self._draw_outline(painter, area)
        if self._notice is not None:
            self._draw_notice(painter, area, self._notice)
        painter.end()
        done, self._done = self._done, _nothing
        done()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Pick who is clicked."""
        at = self._fractions(event.position())
        if event.button() is Qt.MouseButton.LeftButton and at is not None:
            self._send(Pick(*at, add=bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)))
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Report where the pointer is, not more often than its outline can follow."""
        self._pointer = event.position()
        if not self._hover_timer.isActive():
            self._hover_timer.start()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Forget who was under the pointer."""
        super().leaveEvent(event)
        self._pointer = None
        self._send(Hover())

    def _report_pointer(self) -> None:
        at = None if self._pointer is None else self._fractions(self._pointer)
        self._send(Hover() if at is None else Hover(*at))

    def _fractions(self, at: QPointF) -> tuple[float, float] | None:
        """Return the point of the image at a point of the widget, as fractions of its size; None if beside it."""
        area = QRectF(self.area())
        if not area.contains(at):
            return None
        return round((at.x() - area.x()) / area.width(), 4), round((at.y() - area.y()) / area.height(), 4)

    def _draw_outline(self, painter: QPainter, area: QRect) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((QColor(0, 0, 0, 140), 5), (QColor(255, 255, 255), 2)):
            painter.setPen(QPen(colour, width, j=Qt.PenJoinStyle.RoundJoin))
            for line in self._outline.lines:
                points = [QPointF(area.x() + x * area.width(), area.y() + y * area.height()) for x, y in line]
                painter.drawPolygon(QPolygonF(points))

    def _draw_notice(self, painter: QPainter, area: QRect, notice: Notice) -> None:
        inside = area.adjusted(2 * _MARGIN, 2 * _MARGIN, -2 * _MARGIN, -2 * _MARGIN)
        flags = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
        box = painter.boundingRect(inside, flags, notice.text)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(120, 60, 0, 225) if notice.warning else QColor(20, 20, 20, 210))
        painter.drawRoundedRect(box.adjusted(-_MARGIN, -_MARGIN // 2, _MARGIN, _MARGIN // 2), 6, 6)
        painter.setPen(Qt.GlobalColor.white)
        painter.drawText(box, flags, notice.text)

    def _end_notice(self) -> None:
        self._notice = None
        self.update()


def _nothing() -> None:
    pass
