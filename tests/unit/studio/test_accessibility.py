"""What screen readers get: every control of every window has a name and a role; what the keyboard is at is marked."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from realtime.studio.focus_ring import FocusRing
from realtime.studio.help import Help
from realtime.studio.messages import Advice, Settings, Status
from realtime.studio.window import Window
from tests.unit.studio.test_window import ACTIVE_MS, VALUES, setup

pytestmark = pytest.mark.usefixtures("app")

ROLES = {
    QAccessible.Role.Button: 5,
    QAccessible.Role.CheckBox: 9,
    QAccessible.Role.ComboBox: 5,
    QAccessible.Role.Slider: 6,
    QAccessible.Role.List: 1,
    QAccessible.Role.ListItem: 8,
    QAccessible.Role.ProgressBar: 1,
}
"""Controls by role, and the minimum number of them in the studio."""


@pytest.fixture
def window() -> Iterator[Window]:
    made = Window("realtime", (640, 360), lambda _: None)
    offered = setup()
    made.set_up(
        replace(offered, sizes=[[640, 480]], presets=["call"], microphones=[["", "none"]], cameras=[["a", "A"]])
    )
    made.show_settings(Settings(VALUES))
    made.show_status(Status(audio_level=0.5))
    made.show()
    assert QTest.qWaitForWindowActive(made, ACTIVE_MS)
    yield made
    made.hide()
    made.deleteLater()


def interfaces(root: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield root
    for k in range(root.childCount()):
        if (child := root.child(k)) is not None:
            yield from interfaces(child)


def label(each: QAccessibleInterface) -> str:
    """Return the text of the label that belongs to a control."""
    related = [other for other, _ in each.relations(QAccessible.RelationFlag.Label)]
    return related[0].text(QAccessible.Text.Name) if related else ""


def found(widget: QWidget) -> list[QAccessibleInterface]:
    root = QAccessible.queryAccessibleInterface(widget)
    assert root is not None
    return list(interfaces(root))


def test_every_control_has_a_name_and_a_role(window: Window) -> None:
    controls = [each for each in found(window) if each.role() in ROLES and not each.state().invisible]
    for role, minimum in ROLES.items():
        assert sum(each.role() == role for each in controls) >= minimum, role
    for each in controls:
        assert each.text(QAccessible.Text.Name).strip() or label(each), each.object()
    lists = [each for each in controls if each.role() in (QAccessible.Role.ComboBox, QAccessible.Role.Slider)]
    assert all(label(each) for each in lists), "the name of a list is what is chosen"


def test_everything_that_takes_the_focus_has_a_name(window: Window) -> None:
    children = [child for child in window.findChildren(QWidget) if child.isVisible()]
    focusable = [child for child in children if child.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert len(focusable) > 25
    for child in focusable:
        assert child.accessibleName(), child


@pytest.mark.parametrize("kind", ["help", "menu", "advice"])
def test_the_other_windows_have_names_for_all(window: Window, kind: str) -> None:
    shown: QWidget | None = window
    if kind == "help":
        window.actions_["help"].trigger()
        (shown,) = window.findChildren(Help)
    elif kind == "menu":
        window.customContextMenuRequested.emit(window.rect().center())
        shown = QApplication.activePopupWidget()
        assert isinstance(shown, QMenu)
    else:
        window.set_up(replace(setup(), advice=Advice("no camera", [["plug one in", ["lsusb"]]])))
        window.show_settings(Settings(VALUES))
    assert shown is not None
    kinds = (QAccessible.Role.Button, QAccessible.Role.MenuItem, QAccessible.Role.StaticText)
    controls = [each for each in found(shown) if each.role() in kinds and not each.state().invisible]
    assert len(controls) > 3
    assert not [each.object() for each in controls if not each.text(QAccessible.Text.Name).strip()]
    shown.close()


def test_a_ring_lies_round_what_the_keyboard_is_at_and_not_round_what_is_clicked(window: Window) -> None:
    assert window.panel is not None
    (ring,) = window.panel.findChildren(FocusRing)
    assert not ring.isVisible()
    seen = []
    window.panel._camera.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(12):
        focus = QApplication.focusWidget()
        assert focus is not None
        seen.append(focus)
        assert ring.isVisible()
        assert ring.geometry().contains(focus.mapTo(ring.parentWidget(), focus.rect().center())), focus
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert len(set(map(id, seen))) == 12
    for reason, is_marked in ((Qt.FocusReason.TabFocusReason, True), (Qt.FocusReason.MouseFocusReason, False)):
        window.panel._camera.setFocus(reason)
        window.panel._policy.setFocus(reason)
        assert window.panel._ring.isVisible() == is_marked
        window.set_up(setup())
        window.show_settings(Settings(VALUES))
        QApplication.processEvents()
        assert QApplication.focusWidget() is window.panel._policy
        assert window.panel._ring.isVisible() == is_marked, "also when the filter has restarted"
