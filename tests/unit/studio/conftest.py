"""A Qt application without a screen."""

import os
from collections.abc import Iterator

import pytest


@pytest.fixture(scope="session")
def app() -> Iterator[object]:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtWidgets import QApplication

    application = QApplication.instance() or QApplication(["realtime"])
    yield application
    application.quit()


@pytest.fixture(autouse=True)
def _no_window_is_left() -> Iterator[None]:
    """Hide what a test has left on the screen: it could become active in place of the next one's window."""
    yield
    from PySide6.QtWidgets import QApplication

    if QApplication.instance() is not None:
        for widget in QApplication.topLevelWidgets():
            widget.hide()
        QApplication.processEvents()
