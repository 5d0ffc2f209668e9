"""The settings of a live run, and changes to them while it runs."""

import logging
import threading
from collections.abc import Callable, Mapping
from typing import Any

from realtime import config as settings_of
from realtime.build import build_finish, build_framing, build_harmonizer, build_look, build_refine
from realtime.checks import check_policy, check_video
from realtime.config import Config
from realtime.errors import RealtimeError, UsageError
from realtime.imaging.compositor import blend_over
from realtime.looks import LOOKS
from realtime.matte.subject import SubjectSelector
from realtime.pipeline import Renderer, Style
from realtime.structures import Size

log = logging.getLogger(__name__)

_LIVE_SECTIONS = ("look", "light", "picture")
_LIVE_KEYS = ("matte.feather_px", "matte.choke", "subject.policy", "privacy.allow_weak_blur")


def is_live(key: str) -> bool:
    """Whether the setting ``section.name`` can be changed while the filter runs."""
    return key in _LIVE_KEYS or key.partition(".")[0] in _LIVE_SECTIONS


class RestartNeededError(UsageError):
    """Settings cannot be changed while the filter runs.

    Attributes:
        wanted: the settings as they would be.
    """

    def __init__(self, message: str, wanted: Config) -> None:
        super().__init__(message)
        self.wanted = wanted


class LiveSettings:
    """The settings in effect. What a change asks for is made in a thread of its own, so no frame waits for it.

    Attributes:
        on_change: called with the settings after each change, from that thread.
    """

    def __init__(self, config: Config, renderer: Renderer, frame_size: Size, subject: SubjectSelector) -> None:
        """Start with ``config``, from which ``renderer`` and ``subject`` for frames of ``frame_size`` were made."""
        self._renderer, self._frame_size, self._subject = renderer, frame_size, subject
        self._lock = threading.Lock()
        self._wanted = self._current = config
        self._maker: threading.Thread | None = None
        self.on_change: Callable[[Config], None] = lambda _: None

    @property
    def current(self) -> Config:
        """The settings in effect."""
        return self._current

    @property
    def wanted(self) -> Config:
        """The settings in effect once all changes have been made."""
        return self._wanted

    def change(self, changes: Mapping[str, Any], *, message: str = "") -> None:
        """Change settings; from any thread.

        Args:
            changes: values by dotted key; those that cannot be changed while the filter runs are refused.
            message: logged once they are in effect.

        Raises:
            ConfigError: a key is unknown, of the wrong type or out of its range.
            RestartNeededError: some of them cannot be changed while the filter runs.
            UsageError: the settings do not fit together.
            SourceError: a file cannot be read.
        """
        with self._lock:
            wanted = settings_of.changed(self._wanted, changes)
            fixed = [key for key in changes if not is_live(key) and _value(wanted, key) != _value(self._wanted, key)]
            if fixed:
                raise RestartNeededError(
                    f"{', '.join(fixed)} cannot be changed while the filter runs; start it again", wanted
                )
            check_video(wanted)
            check_policy(wanted)
            self._wanted = wanted
            if self._maker is None:
                self._maker = threading.Thread(target=self._make, args=(message,), name="change")
                self._maker.start()

    def close(self) -> None:
        """Wait for changes that are being made."""
        maker = self._maker
        if maker is not None:
            maker.join()

    def _make(self, message: str) -> None:
        while True:
            wanted = self._wanted
            try:
                self._apply(wanted)
            except RealtimeError as error:
                log.warning("%s", error)
                with self._lock:
                    self._wanted, self._maker = self._current, None
                return
            self._current = wanted
            self.on_change(wanted)
            with self._lock:
                if self._wanted is wanted:
                    self._maker = None
                    break
        if message:
            log.info("%s", message)

    def _apply(self, wanted: Config) -> None:
        """Make what differs, so that the rest, such as a video that plays, goes on as it was."""
        before, size, style = self._current, self._frame_size, self._renderer.style
        same_picture = wanted.picture == before.picture
        same_look = wanted.look == before.look and wanted.privacy == before.privacy
        self._renderer.change(
            Style(
                look=style.look if same_look else build_look(wanted, size),
                blend=style.blend
                if same_look and wanted.light == before.light
                else build_harmonizer(wanted, size) or blend_over,
                finish=style.finish if same_picture else build_finish(wanted, size),
                framing=style.framing if same_picture else build_framing(wanted, size),
                frames_first=LOOKS[wanted.look.name].replaces_room,
            ),
            build_refine(wanted, size) if wanted.matte != before.matte else None,
        )
        if wanted.subject != before.subject:
            self._subject.select(wanted.subject.policy or "first")


def _value(config: Config, key: str) -> Any:
    section, _, name = key.partition(".")
    return getattr(getattr(config, section), name)
