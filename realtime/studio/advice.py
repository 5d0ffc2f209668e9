"""What to do where there is nothing to show, in place of the image, with commands to copy."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from realtime.studio.messages import Advice, Do, Message


class AdvicePanel(QScrollArea):
    """Shows the problem, what is missing, the commands that add it, and a button that runs the filter again.

    Args:
        advice: to show.
        send: sends a message to the program.
    """

    def __init__(self, advice: Advice, send: Callable[[Message], None]) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setAccessibleName("What to do")
        column = QVBoxLayout()
        column.setContentsMargins(32, 32, 32, 32)
        column.setSpacing(12)
        column.addWidget(QLabel(f"<h2>{advice.title}</h2>"))
        column.addWidget(_text(advice.problem))
        for missing, commands in advice.steps:
            if missing.partition(";")[0] not in advice.problem:
                column.addWidget(_text(missing))
            for command in commands:
                column.addWidget(_Command(command))
        again = QPushButton(advice.button)
        again.setDefault(True)
        again.clicked.connect(lambda: send(Do("try_again")))
        again.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        column.addWidget(again)
        column.addStretch(1)
        content = QWidget()
        content.setLayout(column)
        self.setWidget(content)
        again.setFocus()


class _Command(QFrame):
    """A command and a button that copies it."""

    def __init__(self, command: str) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.StyledPanel)
        text = _text(command)
        text.setText(command)
        font = text.font()
        font.setFamily("monospace")
        text.setFont(font)
        copy = QPushButton("Copy")
        copy.setAccessibleName(f"Copy the command {command}")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(command))
        row = QHBoxLayout(self)
        row.addWidget(text, 1)
        row.addWidget(copy)


def _text(text: str) -> QLabel:
    label = QLabel(text[:1].upper() + text[1:])
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return label
