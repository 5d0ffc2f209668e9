"""A slider for a setting."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QSlider, QWidget

from realtime.studio.messages import Change, Message


@dataclass(frozen=True, slots=True)
class Range:
    """A setting that is a number.

    Attributes:
        key: ``section.name``.
        label: its name for people.
        min: its smallest value.
        max: its largest value.
        step: by which the arrow keys change it.
        unit: after the number; ``%``: a fraction, shown as a percentage.
        help: one sentence.
    """

    key: str
    label: str
    min: float
    max: float
    step: float
    unit: str
    help: str

    def in_words(self, value: float) -> str:
        """Return a value with its unit."""
        return f"{100 * value:.0f} %" if self.unit == "%" else f"{value:g} {self.unit}"


RANGES = (
    Range("look.strength", "Strength", 1, 80, 1, "px", "How strong the blur is"),
    Range("matte.feather_px", "Softness", 0, 20, 0.5, "px", "How soft the edge of the person is"),
    Range("matte.choke", "Shrink", -0.4, 0.4, 0.05, "%", "Shrink what stays sharp, or grow it"),
    Range("light.wrap", "Wrap", 0, 1, 0.05, "%", "Light of a new background on the edge of the person"),
    Range("light.match", "Match", 0, 1, 0.05, "%", "How far the person's colours follow a new background"),
    Range("picture.low_light_boost", "Low light", 0, 1, 0.05, "%", "How far a dark image is brightened"),
)
"""The settings that have sliders, by their keys."""


class SettingSlider(QWidget):
    """A slider with a label and the value in words; it changes the setting while it is moved.

    Args:
        range_: of the setting.
        send: sends a message to the program.
    """

    def __init__(self, range_: Range, send: Callable[[Message], None]) -> None:
        super().__init__()
        self._range, self._send = range_, send
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(self._position(range_.min), self._position(range_.max))
        self.slider.setAccessibleName(range_.label)
        self.slider.setAccessibleDescription(range_.help)
        self.setToolTip(range_.help)
        label, self._value = QLabel(range_.label), QLabel()
        label.setBuddy(self.slider)
        self._value.setAlignment(Qt.AlignmentFlag.AlignRight)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(0)
        grid.addWidget(label, 0, 0)
        grid.addWidget(self._value, 0, 1)
        grid.addWidget(self.slider, 1, 0, 1, 2)
        self.slider.valueChanged.connect(self._changed)

    def show_value(self, value: float, *, minimum: float | None = None) -> None:
        """Show ``value``; ``minimum`` replaces that of the setting."""
        self.slider.blockSignals(True)
        if minimum is not None:
            self.slider.setMinimum(self._position(minimum))
        if not self.slider.isSliderDown():  # or it would jump under the user's hand
            self.slider.setValue(self._position(value))
        self.slider.blockSignals(False)
        self._value.setText(self._range.in_words(self._value_at()))

    def _position(self, value: float) -> int:
        return round(value / self._range.step)

    def _value_at(self) -> float:
        return round(self.slider.value() * self._range.step, 6)

    def _changed(self) -> None:
        self._value.setText(self._range.in_words(self._value_at()))
        self._send(Change({self._range.key: self._value_at()}))
