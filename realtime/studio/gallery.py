"""What the background becomes: looks, colours, and the user's own images and videos, with thumbnails."""

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QImage, QKeyEvent, QPixmap
from PySide6.QtWidgets import QFileDialog, QListView, QListWidget, QListWidgetItem

from realtime.studio import thumbnails
from realtime.studio.messages import Change, Message, Remember

VIDEO_SUFFIXES = frozenset({".avi", ".gif", ".m4v", ".mkv", ".mov", ".mp4", ".webm"})
"""Suffixes of the files that are played; others are shown."""

_NAMES = {
    "gaussian": "Blur",
    "plate": "Still room",
    "colour": "Colour",
    "none": "Room visible",
    "desaturate": "Grey room",
}
_ADD = "Add a file"
_CHANGES = Qt.ItemDataRole.UserRole


class Gallery(QListWidget):
    """A grid of backgrounds. A click, or Return, chooses one; Delete removes a file from the grid.

    Args:
        looks: as ``Setup.looks``.
        files: paths of the user's own backgrounds.
        send: sends a message to the program.
    """

    def __init__(
        self, looks: Mapping[str, Mapping[str, Any]], files: Iterable[str], send: Callable[[Message], None]
    ) -> None:
        super().__init__()
        self._send = send
        self._files: list[str] = []
        self.setAccessibleName("Background")
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setIconSize(QSize(thumbnails.WIDTH, thumbnails.HEIGHT))
        self.setSpacing(2)
        self.setUniformItemSizes(True)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        line = self.fontMetrics().height()
        self.setGridSize(QSize(thumbnails.WIDTH + 10, thumbnails.HEIGHT + line + 14))
        bar = self.verticalScrollBar().sizeHint().width()
        self.setMinimumWidth(3 * self.gridSize().width() + bar + 2 * self.frameWidth() + 8)
        self.setMinimumHeight(2 * self.gridSize().height() + 8)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for name, look in looks.items():
            if not look["needs_file"] and name != "colour":
                self._add(_title(name), thumbnails.look(name), {"look.name": name}, str(look["description"]))
        if "colour" in looks:
            for name in thumbnails.COLOURS:
                changes = {"look.name": "colour", "look.colour": name}
                self._add(name.capitalize(), thumbnails.colour(name), changes, f"plain {name}")
        self._last = self._add(_ADD, None, {}, "Add an image or a video; or drop it on the window")
        for path in files:
            self.add_file(path)
        self.itemClicked.connect(self._choose)
        self.itemActivated.connect(self._choose)

    def add_file(self, path: str) -> dict[str, Any] | None:
        """Add an image or video and return the settings that choose it; None if it cannot be read."""
        is_video = Path(path).suffix.lower() in VIDEO_SUFFIXES
        changes = {"look.name": "video" if is_video else "image", "look.background": path}
        if path not in self._files:
            thumbnail = thumbnails.file(Path(path), is_video=is_video)
            if thumbnail is None:
                return None
            self._files.append(path)
            self._add(Path(path).stem, thumbnail, changes, path, before_last=True)
        return changes

    def choose_file(self, path: str) -> bool:
        """Add an image or video and make it the background; returns whether it can be read."""
        changes = self.add_file(path)
        if changes is None:
            return False
        self._send(Remember({"files": self._files}))
        self._send(Change(changes))
        return True

    def show_settings(self, values: Mapping[str, Any]) -> None:
        """Mark the background in effect."""
        for row in range(self.count()):
            item = self.item(row)
            changes = item.data(_CHANGES)
            if changes and all(values.get(key) == value for key, value in changes.items()):
                self.setCurrentItem(item)
                return
        self.setCurrentRow(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Remove a file with Delete."""
        item = self.currentItem()
        path = item.data(_CHANGES).get("look.background") if self.currentRow() >= 0 else None
        if event.key() == Qt.Key.Key_Delete and path in self._files:
            self._files.remove(path)
            self.takeItem(self.row(item))
            self._send(Remember({"files": self._files}))
        else:
            super().keyPressEvent(event)

    def _add(
        self,
        title: str,
        thumbnail: thumbnails.Thumbnail | None,
        changes: Mapping[str, Any],
        tip: str,
        *,
        before_last: bool = False,
    ) -> QListWidgetItem:
        item = QListWidgetItem(title)
        if thumbnail is None:
            icon = QPixmap(thumbnails.WIDTH, thumbnails.HEIGHT)
            icon.fill(Qt.GlobalColor.transparent)
        else:
            height, width = thumbnail.shape[:2]
            icon = QPixmap.fromImage(
                QImage(thumbnail.data, width, height, 3 * width, QImage.Format.Format_BGR888).copy()
            )
        both = QIcon(icon)
        both.addPixmap(icon, QIcon.Mode.Selected)  # Qt would tint the image of the one that is chosen
        item.setIcon(both)
        item.setToolTip(tip)
        item.setData(_CHANGES, dict(changes))
        item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, tip)
        self.insertItem(self.count() - 1 if before_last else self.count(), item)
        return item

    def _choose(self, item: QListWidgetItem) -> None:
        if item is self._last:
            path, _ = QFileDialog.getOpenFileName(self, "Background", "", "Images and videos (*)")
            if path:
                self.choose_file(path)
        else:
            self._send(Change(item.data(_CHANGES)))


def _title(name: str) -> str:
    return _NAMES.get(name, name.capitalize())
