"""The keys of the window."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout, QWidget


class Help(QDialog):
    """Lists ``(keys, what they do)``; any close key closes it."""

    def __init__(self, parent: QWidget, keys: Sequence[tuple[str, str]]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Keys")
        form = QFormLayout()
        for key, label in keys:
            name = QLabel(f"<b>{key}</b>")
            name.setAccessibleName(f"key {key}")
            form.addRow(name, QLabel(label))
        form.addRow(QLabel("<b>click</b>"), QLabel("Keep this person sharp; Ctrl-click adds one"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(buttons)
