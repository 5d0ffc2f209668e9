"""The side panel."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from realtime.studio.actions import Actions
from realtime.studio.gallery import Gallery
from realtime.studio.messages import Change, Message, Settings, Setup, Status
from realtime.studio.sliders import RANGES, SettingSlider

_MIN_CHARACTERS = 44
"""Minimum width of the panel, average characters of its font, so that it grows with the font."""


class Panel(QScrollArea):
    """Everything that can be chosen, in groups from the top down by how often it is needed.

    Args:
        setup: what the run offers.
        actions: of the window.
        send: sends a message to the program.
    """

    def __init__(self, setup: Setup, actions: Actions, send: Callable[[Message], None]) -> None:
        super().__init__()
        self._setup, self._actions, self._send = setup, actions, send
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName("Side panel")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.gallery = Gallery(setup.looks, setup.remembered.get("files", []), send)
        self._sliders = {each.key: SettingSlider(each, send) for each in RANGES}
        policies = [[name, meaning[:1].upper() + meaning[1:]] for name, meaning in setup.policies.items()]
        self._policy = self._choice("Who stays sharp", "subject.policy", policies)
        column = QVBoxLayout()
        column.setSpacing(6)
        pause = self._button("pause")
        pause.setMinimumHeight(2 * self.fontMetrics().height() + 8)
        column.addWidget(pause)
        column.addLayout(self._buttons(["camera", "record", "snapshot", "full_screen"]))
        if setup.virtual_camera_problem:
            column.addWidget(self._note(f"Virtual camera: {setup.virtual_camera_problem}"))
        self._heading(column, "Camera")
        self._camera = self._choice("Camera", "source.input", setup.cameras)
        sizes = [[size, f"{size[0]}x{size[1]}"] for size in setup.sizes]
        self._size = self._choice("Size", "", sizes)
        for box in (self._camera, self._size):
            column.addWidget(box)
        self._heading(column, "Background")
        column.addWidget(self.gallery)
        self._add_sliders(column, ["look.strength"])
        self._heading(column, "Who stays sharp")
        column.addWidget(self._policy)
        column.addWidget(self._note("Click a person to keep only them sharp; Ctrl-click adds or removes one."))
        column.addLayout(self._buttons(["everyone", "only_me"]))
        self._heading(column, "Edge")
        self._add_sliders(column, ["matte.feather_px", "matte.choke"])
        self._heading(column, "Light")
        self._add_sliders(column, ["light.wrap", "light.match", "picture.low_light_boost"])
        self._heading(column, "View")
        column.addLayout(self._buttons(["auto_frame", "mirror_view", "split", "matte", "mirror", "help"]))
        column.addStretch(1)
        content = QWidget()
        content.setLayout(column)
        self.setWidget(content)
        narrowest = self.fontMetrics().averageCharWidth() * _MIN_CHARACTERS
        width = max(narrowest, content.minimumSizeHint().width()) + self.verticalScrollBar().sizeHint().width()
        self.setFixedWidth(width)

    def show_status(self, status: Status) -> None:
        """Show what is switched on."""

    def show_settings(self, settings: Settings) -> None:
        """Show the settings in effect."""
        values = settings.values
        look = self._setup.looks.get(values["look.name"], {})
        minimum = look.get("min_strength")
        for key, slider in self._sliders.items():
            slider.show_value(values[key], minimum=minimum if key == "look.strength" else None)
        self._sliders["look.strength"].setEnabled(minimum is not None)
        for key in ("light.wrap", "light.match"):
            self._sliders[key].setEnabled(bool(look.get("replaces_room")))
        self._policy.setCurrentIndex(self._policy.findData(values["subject.policy"] or "first"))
        self._camera.setCurrentIndex(self._camera.findData(values["source.input"]))
        self._size.setCurrentText(f"{values['source.width']}x{values['source.height']}")
        self.gallery.show_settings(values)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a height that does not enlarge the window."""
        return QSize(self.width(), 0)

    def _choice(self, name: str, key: str, values: Sequence[Sequence[Any]]) -> QComboBox:
        """Return a list of ``[value, label]``, which changes the setting ``key``; empty = that of the size."""
        box = QComboBox()
        box.setAccessibleName(name)
        box.setToolTip(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(_MIN_CHARACTERS // 2)
        for value, label in values:
            box.addItem(label, value)

        def choose(_: int) -> None:
            value = box.currentData()
            self._send(Change({key: value} if key else {"source.width": value[0], "source.height": value[1]}))

        box.activated.connect(choose)
        return box

    def _note(self, text: str) -> QLabel:
        """Return a small text, which can be selected and copied."""
        label = QLabel(text)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    def _heading(self, column: QVBoxLayout, text: str) -> None:
        label = QLabel(f"<b>{text}</b>")
        label.setContentsMargins(0, 8, 0, 0)
        column.addWidget(label)

    def _add_sliders(self, column: QVBoxLayout, keys: Sequence[str]) -> None:
        for key in keys:
            column.addWidget(self._sliders[key])

    def _buttons(self, names: Sequence[str]) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(6)
        for k, name in enumerate(names):
            grid.addWidget(self._button(name), k // 2, k % 2)
        return grid

    def _button(self, name: str) -> QToolButton:
        button = QToolButton()
        button.setDefaultAction(self._actions[name])
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setAccessibleName(self._actions[name].text())
        return button
