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
