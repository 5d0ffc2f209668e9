"""The side panel."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QInputDialog,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from realtime.studio.actions import Actions
from realtime.studio.focus_ring import FocusRing
from realtime.studio.gallery import Gallery
from realtime.studio.messages import Change, Message, Preset, Settings, Setup, Status
from realtime.studio.sliders import RANGES, SettingSlider

_MIN_CHARACTERS = 44
"""Minimum width of the panel, average characters of its font, so that it grows with the font."""

_PAUSED_STYLE = "QToolButton:checked { background: #b3261e; color: white; border-radius: 4px; font-weight: bold; }"
"""Makes the button of the pause red while it is on."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where in the panel the user is.

    Attributes:
        control: accessible name of what has the focus; empty = nothing in the panel has it.
        scrolled: how far down the panel is scrolled, pixels.
        by_keyboard: whether the control is marked, as the keyboard went there.
    """

    control: str
    scrolled: int
    by_keyboard: bool


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
        self._column = QVBoxLayout()
        self._column.setSpacing(6)
        self._add_switches()
        self._add_devices()
        heading = self._heading("Background")
        self.gallery = Gallery(setup.looks, setup.remembered.get("files", []), send)
        heading.setBuddy(self.gallery)
        self._column.addWidget(self.gallery)
        self._sliders = {each.key: SettingSlider(each, send) for each in RANGES}
        self._add_sliders("look.strength")
        self._add_subject()
        self._heading("Edge")
        self._add_sliders("matte.feather_px", "matte.choke")
        self._heading("Light")
        self._add_sliders("light.wrap", "light.match", "picture.low_light_boost")
        self._heading("View")
        self._add_buttons("auto_frame", "mirror_view", "split", "matte", "mirror", "help")
        self._add_presets()
        self._column.addStretch(1)
        content = self._content = QWidget()
        content.setLayout(self._column)
        for kind in (QComboBox, QSlider):
            for child in content.findChildren(kind):
                child.installEventFilter(self)
        self._ring = FocusRing(content)
        self.setWidget(content)
        narrowest = self.fontMetrics().averageCharWidth() * _MIN_CHARACTERS
        width = max(narrowest, content.minimumSizeHint().width()) + self.verticalScrollBar().sizeHint().width()
        self.setFixedWidth(width)

    def show_status(self, status: Status) -> None:
        """Show how loud it is."""
        self._level.setVisible(status.audio_level is not None)
        if status.audio_level is not None:
            self._level.setValue(round(100 * status.audio_level**0.5))

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
        self._microphone.setCurrentIndex(max(0, self._microphone.findData(values["output.audio"] or "")))
        self._size.setCurrentText(f"{values['source.width']}x{values['source.height']}")
        self.gallery.show_settings(values)

    def place(self) -> Place:
        """Return where the user is."""
        has_focus = (each for each in self.findChildren(QWidget) if each is self.window().focusWidget())
        control = next((each.accessibleName() for each in has_focus), "")
        return Place(control, self.verticalScrollBar().value(), self._ring.isVisibleTo(self._content))

    def go_to(self, place: Place) -> None:
        """Put the user where they were in an earlier panel."""
        same = (each for each in self.findChildren(QWidget) if place.control and each.accessibleName() == place.control)
        for control in same:
            control.setFocus(Qt.FocusReason.TabFocusReason if place.by_keyboard else Qt.FocusReason.OtherFocusReason)
        self._content.adjustSize()
        self.verticalScrollBar().setValue(place.scrolled)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Scroll the panel with the wheel instead of changing what happens to be under the pointer."""
        if event.type() is QEvent.Type.Wheel and isinstance(watched, QComboBox | QSlider):
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a height that does not enlarge the window."""
        return QSize(self.width(), 0)

    def _add_switches(self) -> None:
        pause = self._button("pause")
        pause.setMinimumHeight(2 * self.fontMetrics().height() + 8)
        # while it is off it has no style of its own, which would keep the colours of the moment it was set
        pause.toggled.connect(lambda on: pause.setStyleSheet(_PAUSED_STYLE if on else ""))
        self._column.addWidget(pause)
        self._add_buttons("camera", "record", "snapshot", "full_screen")
        if self._setup.virtual_camera_problem:
            self._note(f"Virtual camera: {self._setup.virtual_camera_problem}")

    def _add_devices(self) -> None:
        self._camera = self._choice("Camera", "source.input", self._setup.cameras, self._heading("Camera"))
        sizes = [[size, f"{size[0]}x{size[1]}"] for size in self._setup.sizes]
        self._size = self._choice("Size", "", sizes, self._heading("Size of the camera's picture"))
        heading = self._heading("Microphone of recordings")
        self._microphone = self._choice("Microphone", "output.audio", self._setup.microphones, heading)
        self._level = QProgressBar()
        self._level.setRange(0, 100)
        self._level.setTextVisible(False)
        self._level.setMaximumHeight(self.fontMetrics().height() // 2)
        self._level.setAccessibleName("Level of the microphone")
        self._level.hide()
        self._column.addWidget(self._level)

    def _add_subject(self) -> None:
        heading = self._heading("Who stays sharp")
        policies = [[name, meaning[:1].upper() + meaning[1:]] for name, meaning in self._setup.policies.items()]
        self._policy = self._choice("Who stays sharp", "subject.policy", policies, heading)
        self._note("Click a person to keep only them sharp; Ctrl-click adds or removes one.")
        self._add_buttons("everyone", "only_me")

    def _add_presets(self) -> None:
        heading = self._heading("Presets")
        self._presets = QComboBox()
        heading.setBuddy(self._presets)
        self._presets.setAccessibleName("Preset")
        self._presets.addItems(self._setup.presets)
        self._presets.setPlaceholderText("Choose a preset")
        self._presets.setCurrentIndex(-1)
        self._presets.activated.connect(lambda _: self._send(Preset(self._presets.currentText())))
        save = QPushButton("Save as a preset")
        save.setAccessibleName(save.text())
        save.clicked.connect(self._save_preset)
        self._column.addWidget(self._presets)
        self._column.addWidget(save)

    def _save_preset(self) -> None:
        name, accepted = QInputDialog.getText(self, "Save as a preset", "Name")
        if accepted and name:
            self._send(Preset(name, save=True))
            if self._presets.findText(name) < 0:
                self._presets.addItem(name)

    def _choice(self, name: str, key: str, values: Sequence[Sequence[Any]], heading: QLabel) -> QComboBox:
        """Add a list of ``[value, label]``, which changes the setting ``key``; empty = that of the size.

        On Linux a screen reader says the ``heading``: the name of a list is what is chosen.
        """
        box = QComboBox()
        heading.setBuddy(box)
        box.setAccessibleName(name)
        box.setToolTip(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(_MIN_CHARACTERS // 2)
        for value, label in values:
            box.addItem(label, value)

        def choose(_: int) -> None:
            value = box.currentData()
            self._send(Change({key: value or None} if key else {"source.width": value[0], "source.height": value[1]}))

        box.activated.connect(choose)
        self._column.addWidget(box)
        return box

    def _note(self, text: str) -> None:
        """Add a text, which can be selected and copied."""
        label = QLabel(text)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._column.addWidget(label)

    def _heading(self, text: str) -> QLabel:
        label = QLabel(f"<b>{text}</b>")
        label.setContentsMargins(0, 8, 0, 0)
        self._column.addWidget(label)
        return label

    def _add_sliders(self, *keys: str) -> None:
        for key in keys:
            self._column.addWidget(self._sliders[key])

    def _add_buttons(self, *names: str) -> None:
        grid = QGridLayout()
        grid.setSpacing(6)
        for k, name in enumerate(names):
            grid.addWidget(self._button(name), k // 2, k % 2)
        self._column.addLayout(grid)

    def _button(self, name: str) -> QToolButton:
        button = QToolButton()
        button.setDefaultAction(self._actions[name])
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setAccessibleName(self._actions[name].text())
        return button
