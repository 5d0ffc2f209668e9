"""The actions of the window: those of the program and its own, each with a key, for menus, buttons and the help."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from realtime.studio.messages import Do, Message


class Actions:
    """All actions by name, as ``QAction`` of a widget, so that their keys work wherever the focus is in it.

    Args:
        owner: the window.
        offered: as ``Setup.actions``.
        send: sends a message to the program.
    """

    def __init__(self, owner: QWidget, offered: Sequence[Sequence[Any]], send: Callable[[Message], None]) -> None:
        self._owner, self._send = owner, send
        self._by_name: dict[str, QAction] = {}
        for name, key, label, is_switch in offered:
            action = self.add(name, (key, "=") if key == "+" else (key,), label, is_switch=is_switch)
            action.triggered.connect(
                lambda on, name=name, is_switch=is_switch: send(Do(name, on if is_switch else None))
            )

    def add(
        self,
        name: str,
        keys: Sequence[str],
        label: str,
        *,
        is_switch: bool = False,
        do: Callable[[], object] | None = None,
    ) -> QAction:
        """Add an action and return it; ``do`` is called when the user chooses it."""
        action = QAction(label, self._owner)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setToolTip(f"{label} ({', '.join(map(_in_words, keys[:1]))})")
        action.setCheckable(is_switch)
        if do is not None:
            action.triggered.connect(lambda _: do())
        self._owner.addAction(action)
        self._by_name[name] = action
        return action

    def press(self, event: QKeyEvent) -> bool:
        """Do the action of a key that did not come as a shortcut, as without a window manager; whether there is one."""
        pressed = {QKeySequence(event.keyCombination()).toString(), event.text().upper()} - {""}
        for action in self._by_name.values():
            if action.isEnabled() and pressed & {key.toString() for key in action.shortcuts()}:
                action.trigger()
                return True
        return False

    def __getitem__(self, name: str) -> QAction:
        return self._by_name[name]

    def __contains__(self, name: str) -> bool:
        return name in self._by_name

    def show_switched(self, name: str, *, on: bool) -> None:
        """Show that a switch is on or off, as the program says."""
        if name in self._by_name:
            self._by_name[name].setChecked(on)

    def help(self) -> list[tuple[str, str]]:
        """Return ``(keys, label)`` of all actions."""
        return [
            (", ".join(_in_words(key.toString()) for key in action.shortcuts()[:2]), action.text())
            for action in self._by_name.values()
        ]


def _in_words(key: str) -> str:
    return key if len(key) > 1 else key.lower()
