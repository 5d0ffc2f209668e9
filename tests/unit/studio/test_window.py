import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from realtime.studio.messages import Closed, Key, Message, Status
from realtime.studio.window import Window

pytestmark = pytest.mark.usefixtures("app")


@pytest.fixture
def sent() -> list[Message]:
    return []


@pytest.fixture
def window(sent: list[Message]) -> Window:
    return Window("realtime", (64, 36), sent.append)


def test_keys_go_to_the_program(window: Window, sent: list[Message]) -> None:
    QTest.keyClicks(window, "l+")
    assert sent == [Key("l"), Key("+")]


@pytest.mark.parametrize("key", [Qt.Key.Key_Q, Qt.Key.Key_Escape])
def test_a_key_closes_it(window: Window, sent: list[Message], key: Qt.Key) -> None:
    window.show()
    QTest.keyClick(window, key)
    assert sent == [Closed("a key closed the window")]
    assert not window.isVisible()


def test_its_button_closes_it(window: Window, sent: list[Message]) -> None:
    window.show()
    window.close()
    assert sent == [Closed("the window was closed")]


def test_the_title_says_whether_it_records(window: Window) -> None:
    for recording, title in ((True, "realtime (recording)"), (False, "realtime (paused)"), (None, "realtime")):
        window.show_status(Status(recording=recording))
        assert window.windowTitle() == title
