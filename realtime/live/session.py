"""The studio: runs one after the other in one window, and what is remembered between them and from day to day."""

import json
import logging
import threading
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
import platformdirs

from realtime import config as settings_of
from realtime.config import Config, setting_keys
from realtime.errors import ConfigError, RealtimeError, SourceError
from realtime.live import presets
from realtime.live.setup import settings_values, setup_of
from realtime.matte.subject import SubjectSelector
from realtime.privacy.gate import Gate
from realtime.privacy.hide import card
from realtime.sinks.kept_window import KeptWindow
from realtime.sinks.window import WindowLink
from realtime.structures import Frame, Image, Size
from realtime.studio.messages import (
    Advice,
    Change,
    Do,
    FromWindow,
    Notice,
    Preset,
    Remember,
    Settings,
    Status,
    ToWindow,
)
from realtime.system.addresses import without_secrets
from realtime.system.files import atomic_write, make_folder
from realtime.system.signals import stop_on_signals

log = logging.getLogger(__name__)

_SECTIONS = ("source", "subject", "matte", "look", "light", "picture", "output")
"""The sections whose settings are remembered."""

_WINDOW_SIZE: Size = (1280, 720)
"""Size of the image while there is no source, pixels."""

_INTERVAL_S = 0.1
"""Interval between two images while there is no source, seconds."""


@dataclass
class Session:
    """What outlives a run of the studio.

    Attributes:
        config: the settings in effect, or those of the next run.
        is_paused: the privacy pause.
        mirrored: whether the user's own view is mirrored.
        virtual_camera: whether the virtual camera is on.
        window: what the window remembers.
        restart: whether another run is to follow, with ``config``.
        source_ended: whether the run is over because its source came to its end.
        subject: decides who stays sharp in the next run, if that shows the same picture; None = a new one is made.
        kept: the window of all runs.
        path: where it is saved; None = nowhere.
    """

    config: Config
    is_paused: bool = False
    mirrored: bool = True
    virtual_camera: bool = False
    window: dict[str, Any] = field(default_factory=dict)
    restart: bool = False
    source_ended: bool = False
    subject: SubjectSelector | None = field(default=None, repr=False, compare=False)
    kept: KeptWindow = field(default_factory=KeptWindow, repr=False, compare=False)
    path: Path | None = None
    _camera: Path | None = field(default=None, repr=False, compare=False)
    _saving: threading.Lock = field(default_factory=threading.Lock, repr=False, compare=False)

    @property
    def outputs(self) -> list[str]:
        """The outputs of the next run, as ``sinks.parse_spec`` takes them."""
        return ["window", *(["virtual-camera"] if self.virtual_camera else [])]

    @property
    def presets_folder(self) -> Path:
        """The folder of the user's own presets."""
        return (self.path or remembered_path()).parent / "presets"

    def take_subject(self, camera: Path | None) -> SubjectSelector | None:
        """Return ``subject`` to one run, ready for its first frame; None if its ``camera`` is not that of the last run.

        The same setting may name another one: the first camera, once that of the last run was unplugged.
        """
        subject, self.subject = self.subject, None
        before, self._camera = self._camera, camera
        if subject is None or camera != before:
            return None
        subject.resume()
        return subject

    def remember(self) -> None:
        """Save what is to be found at the next start; failures are logged. Not the pause: it ends with the program."""
        with self._saving:  # of two threads, the later one saves what both have changed
            if self.path is not None:
                self._save(self.path)

    def _save(self, path: Path) -> None:
        plain = self.config.model_dump(mode="json")
        settings = {
            key: _value(plain, key)
            for key in setting_keys()
            if key.partition(".")[0] in _SECTIONS and _value(plain, key) != _value(_DEFAULTS, key)
        }
        saved = {"settings": settings, "mirrored": self.mirrored, "window": self.window}
        try:
            make_folder(path.parent)
            with atomic_write(path, overwrite=True) as part:
                part.write_text(json.dumps(saved, indent=2) + "\n", encoding="utf-8")
        except (OSError, RealtimeError) as error:
            log.warning("the settings of the studio cannot be saved: %s", error)


_DEFAULTS = Config().model_dump(mode="json")


def _value(plain: dict[str, Any], key: str) -> Any:
    section, _, name = key.partition(".")
    return plain[section][name]


def remembered_path() -> Path:
    """Return the file in which the studio remembers."""
    return Path(platformdirs.user_config_dir("realtime-portrait")) / "studio.json"


def recall(path: Path, *, fresh: bool = False) -> Session:
    """Return the session that was saved at ``path``, or a new one if there is none, or if it is to be ``fresh``.

    Settings that are no longer valid, such as a background that was deleted, are left out one by one.
    """
    session = Session(Config(), path=path)
    if fresh:
        return session
    try:
        saved = json.loads(path.read_text(encoding="utf-8"))
        session.mirrored, session.window = bool(saved["mirrored"]), dict(saved["window"])
        settings = dict(saved["settings"])
    except FileNotFoundError:
        return session
    except (OSError, ValueError, KeyError, TypeError) as error:
        log.warning("%s is not used: %s", path, error)
        return session
    background = settings.get("look.background")
    if background is not None and not Path(str(background)).is_file():
        settings = {key: value for key, value in settings.items() if key not in ("look.background", "look.name")}
    for key, value in settings.items():
        try:
            session.config = settings_of.changed(session.config, {key: value})
        except ConfigError as error:
            log.warning("%s: %s", path, error)
    return session


def run_studio(
    session: Session, run: Callable[[Session], object], *, advise: Callable[[], Sequence[Sequence[Any]]] = list
) -> None:
    """Call ``run`` until the user ends it; without a source, or at its end, say what to do and wait for the user.

    Args:
        session: with which it begins.
        run: runs the filter until the user closes the window, or sets ``Session.restart`` or ``source_ended``.
        advise: returns what is missing on this computer, as in ``Advice``.

    Raises:
        RealtimeError: there is no display, or the filter failed.
    """
    with closing(session.kept):
        while True:
            session.restart = session.source_ended = False
            try:
                run(session)
                if session.source_ended:
                    session.restart = _wait_for_user(session, _end_of(session.config.source.input))
            except SourceError as error:
                log.warning("%s", error)
                session.subject = None  # until there is a picture again, anybody may have sat down
                steps = [list(each) for each in advise()]
                session.restart = _wait_for_user(session, Advice(without_secrets(str(error)), steps))
            finally:
                session.remember()
            if not session.restart:
                return


def _end_of(source: str) -> Advice:
    return Advice(f"this was the end of {without_secrets(source)}", title="The video has ended", button="Play again")


def _wait_for_user(session: Session, advice: Advice) -> bool:
    """Show what to do in the window until the user wants to try again: True; or a signal ends the program: False.

    Raises:
        StopRequested: the user closed the window.
    """
    wanted, stopped = threading.Event(), threading.Event()
    outbox: deque[ToWindow] = deque([Settings(settings_values(session.config))])

    def receive(message: FromWindow) -> None:
        try:
            if _do(message, session):
                wanted.set()
        except RealtimeError as error:
            outbox.append(Notice(str(error), warning=True))
        outbox.append(Settings(settings_values(session.config)))

    link = WindowLink(
        setup=replace(setup_of(session.config, session), advice=advice),
        outbox=outbox,
        on_message=receive,
        status=lambda: Status(paused=session.is_paused, mirrored=session.mirrored),
    )
    frame = Frame(np.zeros((_WINDOW_SIZE[1], _WINDOW_SIZE[0], 3), np.uint8), 0, 0.0, stand_in=True)
    gate = Gate(lambda _, __: None, _card, size=_WINDOW_SIZE, max_matte_age_s=1.0, quiet=True)
    with stop_on_signals(stopped.set), closing(session.kept.open(size=_WINDOW_SIZE, wait_s=0.0, link=link)) as window:
        while not (wanted.wait(_INTERVAL_S) or stopped.is_set()):
            window.write(gate(frame, None))
    return wanted.is_set()


def _do(message: FromWindow, session: Session) -> bool:
    """Do what the user asks for while there is no source; return whether it is a reason to try again.

    Raises:
        RealtimeError: it cannot be done.
    """
    match message:
        case Change(values):
            session.config = settings_of.changed(session.config, values)
            return any(key.startswith("source.") for key in values)
        case Preset(name, save=True):
            presets.save(name, session.presets_folder, session.config)
        case Preset(name):
            session.config = settings_of.changed(session.config, presets.load(name, session.presets_folder))
        case Remember(values):
            session.window.update(values)
        case Do("pause", bool(on)):
            session.is_paused = on
        case Do("try_again"):
            return True
    return False


def _card(frame: Frame) -> Image:
    return card(frame.size)
