"""Applies an edited file of settings while the filter runs."""

import logging
import threading

from realtime.config import Config, ConfigFile, setting_keys
from realtime.errors import RealtimeError
from realtime.live.live_settings import LiveSettings, is_live

log = logging.getLogger(__name__)

_POLL_S = 0.5
"""Interval between two looks at the file, seconds."""


class FileWatch:
    """Looks at a file in a thread of its own and applies what has changed in it.

    A setting keeps what the window or a request gave it until the file says something else than before. An error in the
    file is logged with its line, and the settings stay as they are.
    """

    def __init__(self, file: ConfigFile, config: Config, settings: LiveSettings, *, poll_s: float = _POLL_S) -> None:
        """Start to watch.

        Args:
            file: to watch.
            config: the settings that were made from it.
            settings: what is changed.
            poll_s: interval between two looks, seconds.
        """
        self._file, self._before, self._settings, self._poll_s = file, config, settings, poll_s
        self._seen = self._stamp()
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._run, name="watch")
        self._thread.start()

    def close(self) -> None:
        """End the thread."""
        self._over.set()
        self._thread.join()

    def look(self) -> None:
        """Apply what has changed in the file since the last look."""
        stamp = self._stamp()
        if stamp == self._seen or stamp is None:  # an editor may remove the file before it writes the new one
            return
        self._seen = stamp
        try:
            self._apply(self._file.load())
        except RealtimeError as error:
            log.warning("%s; the settings stay as they were", error)

    def _run(self) -> None:
        while not self._over.wait(self._poll_s):
            self.look()

    def _apply(self, config: Config) -> None:
        changes = changed_settings(self._before, config)
        if not changes:
            return
        fixed = [key for key in changes if not is_live(key)]
        live = {key: value for key, value in changes.items() if is_live(key)}
        if live:
            message = ", ".join(f"{key} = {value}" for key, value in live.items())
            self._settings.change(live, message=f"{self._file.path}: {message}")
        if fixed:
            log.warning("%s: %s will be in effect when the filter is started again", self._file.path, ", ".join(fixed))
        self._before = config

    def _stamp(self) -> tuple[int, int, int] | None:
        try:
            status = self._file.path.stat()
        except OSError:
            return None
        return status.st_mtime_ns, status.st_size, status.st_ino


def changed_settings(before: Config, after: Config) -> dict[str, object]:
    """Return the settings of ``after`` that differ from ``before``, by ``section.name``."""
    changes: dict[str, object] = {}
    for key in setting_keys():
        section, _, name = key.partition(".")
        value = getattr(getattr(after, section), name)
        if value != getattr(getattr(before, section), name):
            changes[key] = value
    return changes
