"""The image in the window."""

import cv2
import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

Pixels = NDArray[np.uint8]
"""(H, W, 4) uint8 BGRA; A is ignored."""


class Picture(QWidget):
    """Shows images as large as fits, in their proportions, on black."""

    def __init__(self, size: tuple[int, int]) -> None:
        """Create the widget for images of ``size``, (width, height)."""
        super().__init__()
        self._size = size
        self._image: QImage | None = None
        self._pixels: Pixels | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160, 90)
        self.setAccessibleName("Picture")

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size of the images, or less if the screen is smaller."""
        ratio = self.devicePixelRatioF()
        available = self.screen().availableGeometry().size() * 0.9
        wanted = QSize(round(self._size[0] / ratio), round(self._size[1] / ratio))
        if wanted.width() > available.width() or wanted.height() > available.height():
            wanted.scale(available, Qt.AspectRatioMode.KeepAspectRatio)
        return wanted

    def area(self) -> QRect:
        """Return where in the widget the image is."""
        size = QSize(*self._size).scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        return QRect((self.width() - size.width()) // 2, (self.height() - size.height()) // 2, *size.toTuple())

    def show_image(self, pixels: Pixels) -> None:
        """Show ``pixels``, which are copied, from the next time on that the widget is drawn."""
        self._pixels = pixels
        self._scale()
        self._pixels = None
        self.update()

    def _scale(self) -> None:
        """Bring the image to the pixels of the screen."""
        assert self._pixels is not None  # noqa: S101 - show_image has set it
        ratio, area = self.devicePixelRatioF(), self.area()
        size = max(1, round(area.width() * ratio)), max(1, round(area.height() * ratio))
        pixels = self._pixels
        if size == (pixels.shape[1], pixels.shape[0]):
            scaled = pixels.copy()
        else:
            is_smaller = size[0] < pixels.shape[1]
            scaled = np.asarray(
                cv2.resize(pixels, size, interpolation=cv2.INTER_AREA if is_smaller else cv2.INTER_LINEAR)
            )
        self._image = QImage(scaled.data, *size, 4 * size[0], QImage.Format.Format_RGB32)
        self._image.setDevicePixelRatio(ratio)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the image."""
        painter = QPainter(self)
        area = self.area()
        if self._image is None or area.size() != self.size():
            painter.fillRect(event.rect(), Qt.GlobalColor.black)
        if self._image is not None:
            painter.drawImage(area, self._image)
        painter.end()
