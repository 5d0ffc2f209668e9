"""The window."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QByteArray, QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QMenu, QSystemTrayIcon, QVBoxLayout, QWidget

from realtime.studio.actions import Actions
from realtime.studio.advice import AdvicePanel
from realtime.studio.colours import use_dark
from realtime.studio.help import Help
from realtime.studio.messages import Closed, Message, Notice, Outline, Remember, Settings, Setup, Status
from realtime.studio.panel import Panel, Place
from realtime.studio.picture import Picture
from realtime.studio.state_line import StateLine
from realtime.studio.tray import Tray, icon

_MAP_CHECK_MS = 1000
"""How long after it was shown the window is checked to be on the screen, milliseconds."""

_MAX_SCREEN_FRACTION = 0.9
"""Maximum size of a new window, as a fraction of the screen's."""

_REMEMBERED = ("dark", "tray", "panel", "state_line")
"""The switches of the window itself."""

_SWITCHES = {"pause": "paused", "camera": "virtual_camera", "mirror_view": "mirrored"}


class Window(QMainWindow):
    """The window of the program.

    Args:
        title: of the window.
        size: (width, height) of the images, pixels.
        send: sends a message to the program.
    """

    def __init__(self, title: str, size: tuple[int, int], send: Callable[[Message], None]) -> None:
        super().__init__()
        self._title, self._send = title, send
        self._closed_by = "the window was closed"
        self.setWindowTitle(title)
        self.setWindowIcon(icon())
        self.picture = Picture(size, send)
        self.state_line = StateLine()
        self.panel: Panel | None = None
        self._advice: AdvicePanel | None = None
        self._tray: Tray | None = None
        self._is_quitting = False
        self.actions_ = Actions(self, [], send)
        self._row = QHBoxLayout()
        self._row.addWidget(self.picture, 1)
        column = QVBoxLayout()
        for layout in (self._row, column):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        column.addLayout(self._row, 1)
        column.addWidget(self.state_line)
        self._content = QWidget()
        self._content.setLayout(column)
        self.setCentralWidget(self._content)
        self.state_line.hide()
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(lambda at: self._menu().popup(self.mapToGlobal(at)))

    def set_up(self, setup: Setup) -> None:
        """Offer what the run offers; also in place of what the run before offered."""
        is_first, at = not self.actions(), self._clear()
        actions = self.actions_ = Actions(self, setup.actions, self._send)
        actions.add("full_screen", ("f", "F11"), "Full screen", is_switch=True, do=self._toggle_full_screen)
        actions.add("help", ("?", "F1"), "Keys", do=self._show_help)
        actions.add("quit", ("q", "Ctrl+Q"), "Quit", do=self._quit)
        actions.add("leave", ("Esc",), "Leave full screen", do=self._leave)
        actions.show_switched("full_screen", on=self.isFullScreen())
        if setup.advice is not None:
            for name, *_ in setup.actions:  # there is nothing yet to do them with
                actions[name].setEnabled(False)
            self._advice = AdvicePanel(setup.advice, self._send)
            self._row.addWidget(self._advice, 1)
        self.picture.setVisible(setup.advice is None)
        self.setAcceptDrops(setup.panel)
        if setup.panel:
            self.panel = Panel(setup, actions, self._send)
            self._row.addWidget(self.panel)
            actions.add("panel", ("t",), "Side panel", is_switch=True, do=self._switch_part).setChecked(True)
            actions.add("dark", ("d",), "Dark colours", is_switch=True, do=self._toggle_dark)
            actions.add("tray", ("y",), "Close to the tray", is_switch=True, do=self._remember_switches)
            self._add_tray()
            actions.add("state_line", ("i",), "State line", is_switch=True, do=self._switch_part).setChecked(True)
            self.state_line.show()
        self._restore(setup.remembered)
        if is_first:
            self._take_place(setup)
        elif self.panel is not None and at is not None:
            self.panel.go_to(at)

    def _clear(self) -> Place | None:
        """Remove what the run before offered, and return where in the panel the user was."""
        at = None if self.panel is None else self.panel.place()
        for action in self.actions():
            self.removeAction(action)
            action.deleteLater()
        for part in (self.panel, self._advice, self._tray):
            if part is not None:
                part.hide()
                part.setParent(None)
                part.deleteLater()
        self.panel = self._advice = self._tray = None
        return at

    def _take_place(self, setup: Setup) -> None:
        """Go where the window was when it was last open, in the size that it had."""
        if setup.panel:
            self.resize(self._size_on_screen())
        if geometry := setup.remembered.get("geometry"):
            self.restoreGeometry(QByteArray.fromBase64(geometry.encode()))

    def show_status(self, status: Status) -> None:
        """Show what the program is doing."""
        self.setWindowTitle(self._title + {None: "", True: " (recording)", False: " (paused)"}[status.recording])
        for action, attribute in _SWITCHES.items():
            self.actions_.show_switched(action, on=getattr(status, attribute))
        self.actions_.show_switched("record", on=bool(status.recording))
        for view in ("split", "matte"):
            self.actions_.show_switched(view, on=status.view == view)
        self.state_line.show_status(status)
        if self._tray is not None:
            self._tray.show_state(paused=status.paused, recording=bool(status.recording))
        if self.panel is not None:
            self.panel.show_status(status)

    def show_settings(self, settings: Settings) -> None:
        """Show the settings in effect."""
        self.actions_.show_switched("mirror", on=settings.values["picture.mirror"])
        self.actions_.show_switched("auto_frame", on=settings.values["picture.auto_frame"])
        self.state_line.show_settings(settings)
        if self.panel is not None:
            self.panel.show_settings(settings)

    def show_notice(self, notice: Notice) -> None:
        """Show a message for a few seconds."""
        self.picture.show_notice(notice)

    def show_outline(self, outline: Outline) -> None:
        """Show who is under the pointer."""
        self.picture.show_outline(outline)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Do the action of a key."""
        if not self.actions_.press(event):
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Check that the window comes on the screen."""
        super().showEvent(event)
        QTimer.singleShot(_MAP_CHECK_MS, self._ensure_exposed)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Accept files."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Make the file that is dropped the background."""
        assert self.panel is not None  # noqa: S101 - drops are accepted with a panel only
        for url in event.mimeData().urls()[:1]:
            if not self.panel.gallery.choose_file(url.toLocalFile()):
                self.show_notice(Notice(f"{url.fileName()} is not an image or video that can be read", warning=True))

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Report that the user closed the window, and where it was; or hide it, if it closes to the tray."""
        if self._tray is not None and self.actions_["tray"].isChecked() and not self._is_quitting:
            self.hide()
            event.ignore()
            return
        if self.panel is not None:  # the advice alone is smaller, and leaves it as it was
            self._send(Remember({"geometry": bytes(self.saveGeometry().toBase64().data()).decode()}))
        self._send(Closed(self._closed_by))
        event.accept()

    def _size_on_screen(self) -> QSize:
        """Return the size at which the image has its own, or less if the screen is smaller."""
        beside = 0 if self.panel is None else self.panel.width()
        wanted = self.picture.sizeHint() + QSize(beside, self.state_line.sizeHint().height())
        return wanted.boundedTo(self.screen().availableGeometry().size() * _MAX_SCREEN_FRACTION)

    def _ensure_exposed(self) -> None:
        """Show the window again if Qt takes it for hidden.

        On a busy machine Qt loses the X server's notification in one start of twenty, and would never draw the window.
        """
        if self.isVisible() and not self.isMinimized() and not self.windowHandle().isExposed():
            self.hide()
            self.show()

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self.actions())
        return menu

    def _toggle_full_screen(self) -> None:
        """Show the image alone on the whole screen, or everything as before."""
        is_full = not self.isFullScreen()
        if is_full:
            self.showFullScreen()
        else:
            self.showNormal()
        self.actions_.show_switched("full_screen", on=is_full)
        self._show_parts()

    def _show_parts(self) -> None:
        """Show panel and state line where they are wanted."""
        if self.panel is not None:
            self.panel.setVisible(self.actions_["panel"].isChecked() and not self.isFullScreen())
            is_running = self._advice is None
            self.state_line.setVisible(
                self.actions_["state_line"].isChecked() and is_running and not self.isFullScreen()
            )

    def _switch_part(self) -> None:
        self._show_parts()
        self._remember_switches()

    def _show_help(self) -> None:
        Help(self, self.actions_.help()).show()

    def _leave(self) -> None:
        """Close the help, or leave full screen. Esc never quits: pressed once too often, it would end a call."""
        if shown := [each for each in self.findChildren(Help) if each.isVisible()]:
            shown[-1].close()
        elif self.isFullScreen():
            self._toggle_full_screen()

    def _add_tray(self) -> None:
        """Add the icon of the tray where the desktop has one; without it, the window cannot close to it."""
        if not QSystemTrayIcon.isSystemTrayAvailable():
            self.actions_["tray"].setEnabled(False)
            return
        shown = [self.actions_[name] for name in ("pause", "camera", "record", "snapshot", "tray")]
        self._tray = Tray(self, shown, self._quit)
        self._tray.show()

    def _toggle_dark(self) -> None:
        self._remember_switches()
        use_dark(self.actions_["dark"].isChecked())

    def _remember_switches(self) -> None:
        self._send(Remember({name: self.actions_[name].isChecked() for name in _REMEMBERED if name in self.actions_}))

    def _restore(self, remembered: Mapping[str, Any]) -> None:
        for name in _REMEMBERED:
            if name in remembered and name in self.actions_:
                self.actions_[name].setChecked(bool(remembered[name]))
        if self.panel is not None:
            use_dark(self.actions_["dark"].isChecked())
            self._show_parts()

    def _quit(self) -> None:
        self._is_quitting = True
        self._closed_by = "a key closed the window"
        self.close()
