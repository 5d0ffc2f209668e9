from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any
from unittest.mock import MagicMock

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QSize, Qt, QUrl
from PySide6.QtGui import QColor, QKeyEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QToolButton

from realtime.live.actions import ACTIONS
from realtime.live.setup import look_table
from realtime.studio.colours import use_dark
from realtime.studio.help import Help
from realtime.studio.messages import (
    Advice,
    Change,
    Closed,
    Do,
    Hover,
    Message,
    Notice,
    Outline,
    Pick,
    Preset,
    Remember,
    Settings,
    Setup,
    Status,
)
from realtime.studio.window import Window

ACTIVE_MS = 60_000

pytestmark = pytest.mark.usefixtures("app")

VALUES = {
    "look.name": "gaussian",
    "look.strength": 20.0,
    "look.colour": "green",
    "look.background": None,
    "matte.feather_px": 2.0,
    "matte.choke": 0.0,
    "light.wrap": 0.0,
    "light.match": 0.0,
    "picture.low_light_boost": 0.0,
    "picture.mirror": False,
    "picture.auto_frame": True,
    "subject.policy": None,
    "output.audio": None,
    "source.input": "demo",
    "source.width": 1280,
    "source.height": 720,
}


def setup(*, panel: bool = True) -> Setup:
    actions = [[action.name, action.key, action.label, action.is_switch] for action in ACTIONS]
    return Setup(panel=panel, actions=actions, looks=look_table(), policies={"first": "you", "all": "everyone"})


@pytest.fixture
def sent() -> list[Message]:
    return []


@pytest.fixture
def window(sent: list[Message]) -> Iterator[Window]:
    """The whole window, on a screen that nobody sees."""
    made = Window("realtime", (640, 360), sent.append)
    made.set_up(setup())
    made.show_settings(Settings(VALUES))
    made.show()
    assert QTest.qWaitForWindowActive(made, ACTIVE_MS)
    yield made
    made.hide()
    made.deleteLater()


@pytest.mark.parametrize("action", ACTIONS, ids=lambda action: action.name)
def test_every_action_has_its_key(window: Window, sent: list[Message], action: Any) -> None:
    on = None if not action.is_switch else not window.actions_[action.name].isChecked()
    QTest.keyClicks(window, action.key)
    assert sent == [Do(action.name, on=on)]


@pytest.mark.parametrize("modifier", [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier])
def test_a_key_closes_it(window: Window, sent: list[Message], modifier: Qt.KeyboardModifier) -> None:
    QTest.keyClick(window, Qt.Key.Key_Q, modifier)
    assert isinstance(sent[0], Remember)
    assert sent[1:] == [Closed("a key closed the window")]
    assert not window.isVisible()


def test_its_button_closes_it(window: Window, sent: list[Message]) -> None:
    window.close()
    assert sent[-1] == Closed("the window was closed")


def test_escape_leaves_full_screen_first(window: Window, sent: list[Message]) -> None:
    assert window.panel is not None
    QTest.keyClicks(window, "f")
    assert window.isFullScreen()
    assert not window.panel.isVisible(), "the image alone"
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isFullScreen()
    assert window.panel.isVisible()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert window.isVisible(), "it never quits"
    assert not sent


def test_escape_closes_the_help_and_the_menu_and_not_the_window(window: Window, sent: list[Message]) -> None:
    QTest.keyClick(window, Qt.Key.Key_F1)
    (keys,) = window.findChildren(Help)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not keys.isVisible()
    window.customContextMenuRequested.emit(QPoint(5, 5))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert {"Quit", "Keys"} <= {action.text() for action in menu.actions()}
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    assert not menu.isVisible()
    assert window.isVisible()
    assert not [message for message in sent if isinstance(message, Closed)]


def test_the_title_says_whether_it_records(window: Window) -> None:
    for recording, title in ((True, "realtime (recording)"), (False, "realtime (paused)"), (None, "realtime")):
        window.show_status(Status(recording=recording))
        assert window.windowTitle() == title


def test_the_image_alone_has_no_panel(sent: list[Message]) -> None:
    window = Window("realtime", (640, 360), sent.append)
    window.set_up(setup(panel=False))
    window.show()
    assert QTest.qWaitForWindowActive(window, ACTIVE_MS)
    assert window.panel is None
    assert window.state_line.isHidden()
    QTest.keyClicks(window, "l")
    assert sent == [Do("next_look")]


def test_the_help_lists_every_key(window: Window) -> None:
    keys = dict(window.actions_.help())
    assert all(keys[action.key] == action.label for action in ACTIONS if action.key != "+")
    assert keys["f, F11"] == "Full screen"
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert [child.windowTitle() for child in window.children() if hasattr(child, "windowTitle")][-1] == "Keys"


def test_switches_show_what_the_program_says(window: Window, sent: list[Message]) -> None:
    window.show_status(Status(paused=True, view="matte", recording=True, virtual_camera=True))
    on = [action.name for action in ACTIONS if window.actions_[action.name].isChecked()]
    assert on == ["pause", "record", "camera", "auto_frame", "matte"]
    assert not sent, "showing it changes nothing"


def test_a_click_on_the_image_picks_and_one_beside_it_does_not(window: Window, sent: list[Message]) -> None:
    picture = window.picture
    picture.resize(400, 400)
    QTest.mouseClick(picture, Qt.MouseButton.LeftButton, pos=QPoint(100, 200))
    control = Qt.KeyboardModifier.ControlModifier
    QTest.mouseClick(picture, Qt.MouseButton.LeftButton, control, QPoint(300, 200))
    QTest.mouseClick(picture, Qt.MouseButton.LeftButton, pos=QPoint(100, 10))
    assert [(each.x, each.add) for each in sent if isinstance(each, Pick)] == [(0.25, False), (0.75, True)]


def test_where_the_pointer_is_is_reported(window: Window, sent: list[Message]) -> None:
    window.picture.resize(640, 360)
    window.picture._pointer = QPointF(320, 90)
    window.picture._report_pointer()
    assert sent == [Hover(0.5, 0.25)]


def test_outlines_and_notices_are_drawn_over_the_image(window: Window) -> None:
    window.picture.resize(640, 360)
    before = window.picture.grab().toImage()
    window.show_outline(Outline([[[0.25, 0.25], [0.75, 0.25], [0.75, 0.75]]]))
    outlined = window.picture.grab().toImage()
    assert outlined.pixelColor(320, 90).lightness() > 200
    window.show_notice(Notice("recording", warning=True))
    assert window.picture.grab().toImage() != outlined
    assert before.pixelColor(320, 90).lightness() == 0


def test_a_message_about_trouble_is_not_replaced_by_another_kind(window: Window) -> None:
    trouble = Notice("the microphone cannot be opened", warning=True)
    for notice in (Notice("source: demo"), trouble, Notice("output: window")):
        window.show_notice(notice)
    assert window.picture._notice == trouble
    window.show_notice(Notice("the camera is gone", warning=True))
    assert window.picture._notice != trouble


def test_a_slider_changes_its_setting_and_follows_it(window: Window, sent: list[Message]) -> None:
    assert window.panel is not None
    strength = window.panel._sliders["look.strength"].slider
    assert strength.minimum() == 16, "the privacy minimum of the look"
    strength.setValue(30)
    assert sent == [Change({"look.strength": 30})]
    window.show_settings(Settings({**VALUES, "look.strength": 44.0}))
    assert strength.value() == 44
    assert len(sent) == 1
    window.show_settings(Settings({**VALUES, "look.name": "colour"}))
    assert not strength.isEnabled()
    assert window.panel._sliders["light.wrap"].isEnabled()


def test_who_stays_sharp_is_chosen(window: Window, sent: list[Message]) -> None:
    assert window.panel is not None
    box = window.panel._policy
    assert box.currentData() == "first"
    box.setCurrentIndex(1)
    box.activated.emit(1)
    assert sent == [Change({"subject.policy": "all"})]


def test_a_camera_and_a_size_are_chosen(sent: list[Message]) -> None:
    window = Window("realtime", (640, 360), sent.append)
    cameras = [["camera:a", "Front"], ["camera:b", "Back"]]
    window.set_up(replace(setup(), cameras=cameras, sizes=[[640, 480], [1280, 720]]))
    window.show_settings(Settings({**VALUES, "source.input": "camera:b"}))
    assert window.panel is not None
    camera, size = window.panel._camera, window.panel._size
    assert (camera.currentText(), size.currentText()) == ("Back", "1280x720")
    camera.setCurrentIndex(0)
    camera.activated.emit(0)
    size.setCurrentIndex(0)
    size.activated.emit(0)
    assert sent == [Change({"source.input": "camera:a"}), Change({"source.width": 640, "source.height": 480})]


def test_advice_stands_in_place_of_the_image_with_commands_to_copy(sent: list[Message]) -> None:
    window = Window("realtime", (640, 360), sent.append)
    window.set_up(Setup(advice=Advice("no camera was found", [["plug one in", ["lsusb"]]])))
    window.show()
    assert not window.picture.isVisible()
    buttons = {button.text(): button for button in window.findChildren(QPushButton)}
    buttons["Copy"].click()
    assert QApplication.clipboard().text() == "lsusb"
    buttons["Try again"].click()
    assert sent == [Do("try_again")]


def test_a_video_that_has_ended_can_be_played_again(sent: list[Message]) -> None:
    window = Window("realtime", (640, 360), sent.append)
    window.set_up(Setup(advice=Advice("this was the end of <b>.mp4", title="The video has ended", button="Play again")))
    window.show()
    (button,) = window.findChildren(QPushButton)
    assert button.text() == "Play again"
    assert [label.text() for label in window.findChildren(QLabel) if label.isVisible()] == [
        "<h2>The video has ended</h2>",
        "This was the end of <b>.mp4",
    ]
    button.click()
    window.close()
    assert sent == [Do("try_again"), Closed("the window was closed")], "and not where this smaller window was"


def test_the_next_run_replaces_what_is_offered_and_leaves_the_user_where_they_were(
    window: Window, sent: list[Message]
) -> None:
    assert window.panel is not None
    window.resize(900, 420)
    window.panel.verticalScrollBar().setValue(200)
    window.panel._size.setFocus()
    window.set_up(replace(setup(), sizes=[[640, 480]], cameras=[["camera:a", "Front"]]))
    window.show_settings(Settings({**VALUES, "source.width": 640, "source.height": 480}))
    QApplication.processEvents()
    assert window.size() == QSize(900, 420)
    assert window.panel._size.currentText() == "640x480"
    assert (window.panel.verticalScrollBar().value(), window.focusWidget()) == (200, window.panel._size)
    QTest.keyClicks(window, "pf")
    assert sent == [Do("pause", on=True)], "once"
    window.set_up(setup())
    assert window.isFullScreen()
    assert window.actions_["full_screen"].isChecked()
    assert not window.panel.isVisible()
    names = [action.text() for action in window.actions()]
    assert len(names) == len(set(names))


def test_advice_takes_the_place_of_the_image_until_the_next_run(window: Window, sent: list[Message]) -> None:
    window.set_up(replace(setup(), advice=Advice("the camera is gone")))
    assert window.panel is not None
    assert (window.picture.isVisible(), window.panel.isVisible(), window.state_line.isVisible()) == (False, True, False)
    QTest.keyClicks(window, "pr")
    assert not [message for message in sent if isinstance(message, Do)], "there is nothing to pause or record"
    window.set_up(setup())
    assert (window.picture.isVisible(), window.state_line.isVisible()) == (True, True)
    assert not [label for label in window.findChildren(QLabel) if "camera is gone" in label.text()]
    QTest.keyClicks(window, "p")
    assert sent[-1] == Do("pause", on=True)


def test_images_of_another_size_leave_the_last_one_on_the_screen(window: Window) -> None:
    done: list[int] = []
    picture = window.picture
    area = picture.area()
    pixels = np.full((area.height(), area.width(), 4), 200, np.uint8)
    picture.show_image(pixels, done=lambda: done.append(1))
    picture.set_size((1280, 960))
    assert done == [1], "its memory is given back"
    pixels[:] = 0
    assert picture.grab().toImage().pixelColor(picture.rect().center()).red() == 200
    assert picture.area().width() * 960 == pytest.approx(picture.area().height() * 1280, abs=1280)


def test_where_the_window_was_is_remembered(window: Window, sent: list[Message]) -> None:
    window.resize(700, 420)
    window.close()
    remembered = sent[0]
    assert isinstance(remembered, Remember)
    again = Window("realtime", (640, 360), sent.append)
    again.set_up(replace(setup(), remembered=remembered.values))
    assert again.size() == window.size()


def drop(window: Window, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    event = MagicMock(mimeData=lambda: data)  # Qt's own constructors are deprecated
    window.dragEnterEvent(event)
    event.acceptProposedAction.assert_called_once()
    window.dropEvent(event)


def test_a_file_that_is_dropped_becomes_the_background(window: Window, sent: list[Message], tmp_path: Path) -> None:
    cv2.imwrite(str(tmp_path / "beach.png"), np.zeros((9, 16, 3), np.uint8))
    drop(window, tmp_path / "beach.png")
    assert sent[-1] == Change({"look.name": "image", "look.background": str(tmp_path / "beach.png")})
    (tmp_path / "notes.txt").write_text("no image")
    count = len(sent)
    drop(window, tmp_path / "notes.txt")
    assert len(sent) == count
    assert window.picture._notice == Notice("notes.txt is not an image or video that can be read", warning=True)


def test_dark_colours_and_hidden_parts_are_remembered(window: Window, sent: list[Message]) -> None:
    QTest.keyClicks(window, "dti")
    remembered = sent[-1]
    assert isinstance(remembered, Remember)
    assert {name: remembered.values[name] for name in ("dark", "panel", "state_line")} == {
        "dark": True,
        "panel": False,
        "state_line": False,
    }
    again = Window("realtime", (640, 360), sent.append)
    again.set_up(replace(setup(), remembered=remembered.values))
    again.show()
    assert again.panel is not None
    assert not again.panel.isVisible()
    assert not again.state_line.isVisible()
    again.hide()
    assert QApplication.palette().window().color().lightness() < 60
    use_dark(False)
    assert QApplication.palette().window().color().lightness() > 200


def test_the_pause_is_red_while_it_is_on_and_else_like_the_others(sent: list[Message]) -> None:
    window = Window("realtime", (640, 360), sent.append)
    window.set_up(setup())
    window.show()
    assert window.panel is not None
    buttons = {button.accessibleName(): button for button in window.panel.findChildren(QToolButton)}
    pause, other = buttons["Privacy pause"], buttons["Full screen"]

    def colour(button: QToolButton) -> QColor:
        image = button.grab().toImage()
        return image.pixelColor(image.width() // 8, image.height() // 2)

    window.activateWindow()
    use_dark(True)
    QApplication.processEvents()
    try:
        assert colour(pause).lightness() == pytest.approx(colour(other).lightness(), abs=12)
        pause.defaultAction().setChecked(True)
        assert colour(pause).getRgb()[:3] == (0xB3, 0x26, 0x1E)
        pause.defaultAction().setChecked(False)
        assert colour(pause).lightness() == pytest.approx(colour(other).lightness(), abs=12)
    finally:
        use_dark(False)
        window.hide()


def test_a_preset_is_chosen_and_saved(sent: list[Message], monkeypatch: pytest.MonkeyPatch) -> None:
    window = Window("realtime", (640, 360), sent.append)
    window.set_up(replace(setup(), presets=["call"]))
    assert window.panel is not None
    window.panel._presets.setCurrentIndex(0)
    window.panel._presets.activated.emit(0)
    monkeypatch.setattr("realtime.studio.panel.QInputDialog.getText", lambda *_: ("mine", True))
    window.panel._save_preset()
    assert sent == [Preset("call"), Preset("mine", save=True)]
    assert window.panel._presets.findText("mine") == 1


def test_the_level_of_the_microphone_is_shown_while_there_is_one(window: Window) -> None:
    assert window.panel is not None
    for level in (0.25, None):
        window.show_status(Status(audio_level=level))
        assert window.panel._level.isVisibleTo(window.panel) == (level is not None)
    assert window.panel._level.value() == 50


@pytest.mark.parametrize(("key", "text", "name"), [(Qt.Key.Key_P, "p", "pause"), (Qt.Key.Key_Plus, "+", "stronger")])
def test_keys_work_without_a_window_manager(
    window: Window, sent: list[Message], key: Qt.Key, text: str, name: str
) -> None:
    press = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text)
    window.keyPressEvent(press)
    assert [each.action for each in sent if isinstance(each, Do)] == [name]


def test_the_wheel_scrolls_the_panel_and_changes_nothing(window: Window, sent: list[Message]) -> None:
    assert window.panel is not None
    slider = window.panel._sliders["look.strength"].slider
    before = slider.value()
    wheel = QWheelEvent(
        QPointF(5, 5),
        QPointF(slider.mapToGlobal(QPoint(5, 5))),
        QPoint(0, 120),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(slider, wheel)
    assert slider.value() == before
    assert not sent


@pytest.mark.parametrize("is_exposed", [False, True])
def test_a_window_that_qt_takes_for_hidden_is_shown_again(
    window: Window, monkeypatch: pytest.MonkeyPatch, is_exposed: bool
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(window, "windowHandle", lambda: MagicMock(isExposed=lambda: is_exposed))
    monkeypatch.setattr(window, "hide", lambda: shown.append("hide"))
    monkeypatch.setattr(window, "show", lambda: shown.append("show"))
    window._ensure_exposed()
    assert shown == ([] if is_exposed else ["hide", "show"])
    monkeypatch.undo()
