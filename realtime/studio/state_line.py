"""The line under the image that says what the program is doing."""

from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy

from realtime.studio.messages import Settings, Status

RED = QColor(224, 54, 54)


class StateLine(QFrame):
    """Source, size, rates, latency, age of the mask, processor, look; recording and privacy in words and colour."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName("State")
        self._look = ""
        self._alert, self._figures = QLabel(), _Elided()
        self._figures.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 8, 4)
        row.addWidget(self._alert)
        row.addWidget(self._figures, 1)

    def show_settings(self, settings: Settings) -> None:
        """Show the look."""
        self._look = settings.values["look.name"]

    def show_status(self, status: Status) -> None:
        """Show the figures."""
        self._alert.setText(alert(status))
        self._alert.setVisible(bool(self._alert.text()))
        self._figures.setText("   ".join(figures(status, self._look)))

    def text(self) -> str:
        """What the line says."""
        return f"{self._alert.text()} {self._figures.toolTip()}".strip()


class _Elided(QLabel):
    """A label that is cut with an ellipsis where there is no room; its tool tip has all of it."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(0, super().minimumSizeHint().height())

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        self.setToolTip(text)
        super().setText(self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, self.width()))


def alert(status: Status) -> str:
    """Return, as rich text, what must be seen: recording, why the image is hidden, and what the filter waits for."""
    parts = []
    if status.recording:
        minutes, seconds = divmod(status.recorded_s, 60)
        parts.append(f'<span style="color:{RED.name()}">●</span> REC {minutes}:{seconds:02}')
    if status.recording is False:
        parts.append("recording paused")
    reason = f"waiting for {status.waiting_for}" if status.waiting_for else status.hidden_because
    if status.hidden_because:
        parts.append(f"<b>private</b>: {escape(reason)}")
    elif status.waiting_for:
        parts.append(escape(reason))
    return " &nbsp; ".join(parts)


def figures(status: Status, look: str) -> list[str]:
    """Return the figures, each with its unit."""
    texts = [
        status.source,
        "x".join(map(str, status.size)),
        f"{status.fps:.0f} fps",
        f"{status.inference_hz:.0f} masks/s",
    ]
    if status.latency_ms is not None:
        texts.append(f"{status.latency_ms} ms")
    if status.matte_age_frames is not None:
        frames = "frame" if status.matte_age_frames == 1 else "frames"
        texts.append(f"mask {status.matte_age_frames} {frames} old")
    texts.append(f"CPU {100 * status.cpu_fraction:.0f} %")
    return [text for text in (*texts, look) if text]
