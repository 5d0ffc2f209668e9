"""Light and dark colours."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

_WINDOW, _BASE, _BUTTON, _TEXT = QColor(38, 40, 43), QColor(28, 29, 31), QColor(54, 57, 61), QColor(232, 232, 232)
_ACCENT, _DISABLED = QColor(58, 134, 190), QColor(128, 130, 133)


def use_dark(dark: bool) -> None:
    """Use dark colours, or those of the system, which may be dark, too."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)  # noqa: S101 - there are windows
    hints = QApplication.styleHints()
    hints.setColorScheme(Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Unknown)
    if dark and hints.colorScheme() is not Qt.ColorScheme.Dark:  # desktops that Qt cannot ask for them
        app.setStyle("Fusion")
        app.setPalette(dark_palette())
    elif app.palette().window().color() == _WINDOW:
        app.setPalette(app.style().standardPalette())


def dark_palette() -> QPalette:
    """Return dark colours with the contrast that WCAG asks for."""
    palette = QPalette(_BUTTON, _WINDOW)
    roles = QPalette.ColorRole
    for role, colour in {
        roles.Window: _WINDOW,
        roles.Base: _BASE,
        roles.AlternateBase: _WINDOW,
        roles.Button: _BUTTON,
        roles.ToolTipBase: _BASE,
        roles.WindowText: _TEXT,
        roles.Text: _TEXT,
        roles.ButtonText: _TEXT,
        roles.ToolTipText: _TEXT,
        roles.PlaceholderText: _DISABLED,
        roles.Highlight: _ACCENT,
        roles.HighlightedText: QColor(255, 255, 255),
        roles.Link: _ACCENT,
    }.items():
        palette.setColor(role, colour)
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, _DISABLED)
    return palette
