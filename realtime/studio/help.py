"""The keys of the window."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)


class Help(QDialog):
    """Lists ``(keys, what they do)``; any close key closes it."""

    def __init__(self, parent: QWidget, keys: Sequence[tuple[str, str]]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Keys")
        content = QWidget()
        form = QFormLayout(content)
        for key, label in keys:
            name = QLabel(f"<b>{key}</b>")
            name.setAccessibleName(f"key {key}")
            form.addRow(name, QLabel(label))
        form.addRow(QLabel("<b>click</b>"), QLabel("Keep this person sharp; Ctrl-click adds one"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        area = QScrollArea()
        area.setAccessibleName("Keys")
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(content)
        area.setMinimumWidth(content.sizeHint().width() + area.verticalScrollBar().sizeHint().width())
        column.addWidget(area)
        column.addWidget(buttons)
        wanted = content.sizeHint().height() + buttons.sizeHint().height() + 6 * column.spacing()
        self.resize(self.sizeHint().width(), min(wanted, round(0.8 * self.screen().availableGeometry().height())))
