from typing import Any

import pytest
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QSystemTrayIcon, QWidget

from realtime.studio import window as module
from realtime.studio.messages import Closed, Message, Remember, Settings, Status
from realtime.studio.tray import Tray
from realtime.studio.window import Window
from tests.unit.studio.test_window import ACTIVE_MS, VALUES, setup

pytestmark = pytest.mark.usefixtures("app")


def test_its_menu_has_the_actions_and_ends_the_program() -> None:
    ended: list[int] = []
    action = QAction("Privacy pause")
    tray = Tray(QWidget(), [action], lambda: ended.append(1))
    texts = [each.text() for each in tray.contextMenu().actions() if each.text()]
    assert texts == ["Show the window", "Privacy pause", "Quit"]
    tray.contextMenu().actions()[-1].trigger()
    assert ended == [1]


def test_it_shows_the_pause_and_the_recording() -> None:
    tray = Tray(QWidget(), [], lambda: None)
    tips = []
    for paused, recording in ((False, False), (False, True), (True, True)):
        tray.show_state(paused=paused, recording=recording)
        tips.append(tray.toolTip())
    assert tips == ["realtime", "realtime: recording", "realtime: paused"]


def test_a_window_closes_to_the_tray_only_if_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module.QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    sent: list[Message] = []
    window = Window("realtime", (640, 360), sent.append)
    window.set_up(setup())
    window.show_settings(Settings(VALUES))
    window.show()
    assert QTest.qWaitForWindowActive(window, ACTIVE_MS)
    QTest.keyClicks(window, "y")
    remembered: Any = sent[-1]
    assert isinstance(remembered, Remember)
    assert remembered.values["tray"]
    window.close()
    assert not window.isVisible()
    assert not any(isinstance(message, Closed) for message in sent)
    assert window._tray is not None
    window._tray.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    assert window.isVisible()
    window.show_status(Status(paused=True))
    assert window._tray.toolTip() == "realtime: paused"
    window._quit()
    assert isinstance(sent[-1], Closed)
    assert not window.isVisible()


def test_without_a_tray_the_window_cannot_close_to_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module.QSystemTrayIcon, "isSystemTrayAvailable", lambda: False)
    window = Window("realtime", (640, 360), lambda _: None)
    window.set_up(setup())
    assert not window.actions_["tray"].isEnabled()
