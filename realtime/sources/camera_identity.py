"""Finds a camera again that was unplugged and comes back under another number or at another socket."""

import sys
from pathlib import Path

from realtime.system import v4l2


class CameraIdentity:
    """Identifies one camera by its stable name, its bus address and its card name, not mistaking others for it."""

    def __init__(self, path: Path | None) -> None:
        """Identify the camera at ``path``, which must be plugged in; None = a system where cameras have no path."""
        self._path = path if sys.platform == "linux" else None
        self._info = v4l2.query(self._path) if self._path else None
        self._link = self._stable_link()

    def find(self) -> Path | None:
        """Return the camera's current path; None while it is unplugged or used by another program."""
        found = self._find()
        return found if found is not None and not v4l2.is_busy(found) else None

    def is_back(self) -> bool:
        """Whether the camera can be reopened; always true on a system without paths."""
        return self._path is None or self.find() is not None

    def _find(self) -> Path | None:
        if self._link is not None and self._link.exists():
            return self._link.resolve()
        if self._info is None:
            return self._path if self._path is not None and self._path.exists() else None
        same_card = [
            i for i in v4l2.devices() if i.can_capture and (i.card, i.driver) == (self._info.card, self._info.driver)
        ]
        for info in same_card:
            if info.bus == self._info.bus:
                return info.path
        return same_card[0].path if len(same_card) == 1 else None

    def _stable_link(self) -> Path | None:
        if self._path is None or not v4l2.STABLE_NAMES.is_dir():
            return None
        here = self._path.resolve()
        return next((link for link in sorted(v4l2.STABLE_NAMES.iterdir()) if link.resolve() == here), None)
