"""The process of the window, with a list of its controls for tests: ``python watched_window.py FILE ARGUMENTS...``.

FILE gets, four times a second, what screen readers get, as JSON: of every control ``name``, ``role``, ``at`` (x, y,
width, height on the screen, pixels), ``value`` and its ``range``, ``is_on``, ``is_enabled``, ``has_focus`` and
``is_in_sight``; and of the icon in the tray.
"""

import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QSystemTrayIcon, QWidget

from realtime.studio import process, window

INTERVAL_MS = 250


def interfaces(root: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Yield ``root`` and everything in it that is shown."""
    if root.isValid() and not root.state().invisible:
        yield root
        for k in range(root.childCount()):
            if (child := root.child(k)) is not None:
                yield from interfaces(child)


def described(each: QAccessibleInterface, ratio: float) -> dict[str, Any]:
    """Return what a control is and shows."""
    owner, state, at, value = each.object(), each.state(), each.rect(), each.valueInterface()
    own_name = owner.accessibleName() if isinstance(owner, QWidget) else ""
    return {
        "name": own_name or each.text(QAccessible.Text.Name),
        "role": each.role().name,
        "at": [round(ratio * side) for side in (at.x(), at.y(), at.width(), at.height())],
        "value": each.text(QAccessible.Text.Value) if value is None else value.currentValue(),
        "range": None if value is None else [value.minimumValue(), value.maximumValue()],
        "is_on": bool(state.checked or state.selected),
        "is_enabled": not state.disabled,
        "has_focus": bool(state.focused),
        "is_in_sight": is_in_sight(each),
    }


def is_in_sight(each: QAccessibleInterface) -> bool:
    """Whether the middle of a control can be clicked: nothing around it is scrolled away from it."""
    middle, around = each.rect().center(), each.parent()
    while around is not None and around.isValid():
        owner = around.object()
        if isinstance(owner, QAbstractScrollArea):
            viewport = owner.viewport()
            if not viewport.rect().contains(viewport.mapFromGlobal(middle)):
                return False
        around = around.parent()
    return True


def report(path: Path) -> None:
    """Write the controls of all windows down."""
    found = []
    for top in QApplication.topLevelWidgets():
        if top.isVisible() and (root := QAccessible.queryAccessibleInterface(top)) is not None:
            found += [described(each, top.devicePixelRatioF()) for each in interfaces(root)]
    for each in QApplication.topLevelWidgets():
        for icon in each.findChildren(QSystemTrayIcon):
            at = [round(each.devicePixelRatioF() * side) for side in icon.geometry().getRect()]
            found.append({"name": icon.toolTip(), "role": "TrayIcon", "at": at})
    part = path.with_suffix(".part")
    part.write_text(json.dumps({"process": os.getpid(), "controls": found}))
    part.replace(path)


class WatchedWindow(window.Window):
    """Reports its controls."""

    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        self._timer = QTimer(self, interval=INTERVAL_MS)
        self._timer.timeout.connect(lambda: report(Path(sys.argv[1])))
        self._timer.start()


if __name__ == "__main__":
    window.Window = WatchedWindow  # type: ignore[misc]
    process.main(sys.argv[2], sys.argv[3], *map(int, sys.argv[4:]))
