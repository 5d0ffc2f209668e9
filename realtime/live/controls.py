"""What the user can do while the filter runs: the actions with their keys, clicks on people, changes of settings."""

import logging
import queue
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import Any, TypeVar

import cv2
import numpy as np
from numpy.typing import NDArray

from realtime import looks
from realtime.errors import RealtimeError, StopRequested
from realtime.live import presets
from realtime.live.live_settings import LiveSettings, RestartNeededError
from realtime.live.outputs import LiveOutputs
from realtime.live.own_view import VIEWS, OwnView
from realtime.live.session import Session
from realtime.live.setup import settings_values
from realtime.pipeline import MatteMaker
from realtime.privacy.gate import Gate
from realtime.studio.messages import (
    Change,
    Do,
    FromWindow,
    Hover,
    Notice,
    Outline,
    Pick,
    Preset,
    Remember,
    Settings,
    ToWindow,
)

log = logging.getLogger(__name__)

T = TypeVar("T")


_STEP = 4.0
"""How much a key changes the strength, pixels at 720 lines."""

_MIN_STRENGTH, _MAX_STRENGTH = 1.0, 80.0
"""Range of the strength that keys can set where privacy sets no minimum, pixels at 720 lines."""


class Controls:
    """Does what the user asks for. Requests come from any thread; ``run_pending`` does them in that of the show loop.

    Args:
        settings: the settings in effect.
        make_matte: knows who is in the frame.
        gate: can be paused.
        outputs: recordings, virtual camera, snapshots.
        view: what the window shows.
        send: sends a message to the window.
        session: of the studio, which restarts the run where a change needs that; None = it is refused.
    """

    def __init__(
        self,
        settings: LiveSettings,
        *,
        make_matte: MatteMaker,
        gate: Gate,
        outputs: LiveOutputs,
        view: OwnView,
        send: Callable[[ToWindow], None] = lambda _: None,
        session: Session | None = None,
    ) -> None:
        self._settings, self._make_matte, self._gate = settings, make_matte, gate
        self._outputs, self._view, self._send, self._session = outputs, view, send, session
        self._pointer: tuple[float, float] | None = None
        self._outlined: NDArray[np.float32] | None = None
        self._pending: queue.SimpleQueue[FromWindow | Callable[[], None]] = queue.SimpleQueue()

    def receive(self, message: FromWindow) -> None:
        """Do what ``message`` asks for before the next frame is rendered; from any thread."""
        self._pending.put(message)

    def call(self, function: Callable[[], T], *, timeout_s: float) -> T:
        """Call ``function`` before the next frame is rendered, in that thread, and return its result.

        Raises:
            RealtimeError: ``function`` raised it, or was not called as there was no frame for ``timeout_s`` seconds.
        """
        done: Future[T] = Future()

        def run() -> None:
            if not done.set_running_or_notify_cancel():
                return
            try:
                done.set_result(function())
            except Exception as error:  # noqa: BLE001 - raised in the calling thread
                done.set_exception(error)

        self._pending.put(run)
        try:
            return done.result(timeout_s)
        except TimeoutError as error:
            done.cancel()  # or what is tried again would be done twice
            raise RealtimeError("the filter does not show any frames at the moment; try again") from error

    def stop(self) -> None:
        """End the run before the next frame is rendered; from any thread."""
        self._pending.put(_stop)

    def run_pending(self) -> None:
        """Do what was asked for since the last call. What fails is logged, and changes nothing."""
        self._follow_pointer()
        while not self._pending.empty():
            try:
                message = self._pending.get()
                if callable(message):
                    message()
                else:
                    self._handle(message)
            except RealtimeError as error:
                log.warning("%s", error)
                # so that no control shows what is not in effect
                self._send(Settings(settings_values(self._settings.wanted)))

    def take_unhandled(self) -> list[FromWindow]:
        """Return what the user did after the last ``run_pending``; what the window is to remember is remembered."""
        unhandled: list[FromWindow] = []
        while not self._pending.empty():
            message = self._pending.get()
            if isinstance(message, Remember):
                self._handle(message)
            elif not callable(message):
                unhandled.append(message)
        return unhandled

    def _handle(self, message: FromWindow) -> None:
        match message:
            case Do(action, on):
                self.do(action, on=on)
            case Change(values):
                self._change(values)
            case Preset(name, save) if self._session is not None:
                self._use_preset(name, self._session.presets_folder, save=save)
            case Remember(values) if self._session is not None:
                self._session.window.update(values)
                self._session.remember()
            case Pick(x, y, add):
                if not self.pick(x, y, add=add):
                    self._send(Notice("nobody there"))
            case Hover(x, y):
                self._pointer = None if x is None or y is None else (x, y)

    def _change(self, values: dict[str, Any]) -> None:
        try:
            self._settings.change(values)
            if "subject.policy" in values:  # chosen once more, it forgets who was picked
                self._make_matte.subject.select(self._settings.wanted.subject.policy or "first")
                self._make_matte.infer_next()
        except RestartNeededError as error:
            if self._session is None:
                raise
            is_same = error.wanted.source.input == self._settings.wanted.source.input and not self._view.is_stand_in
            self._session.subject = self._make_matte.subject if is_same else None
            self._session.config, self._session.restart = error.wanted, True
            raise StopRequested("the settings need a restart") from error

    def _use_preset(self, name: str, folder: Path, *, save: bool) -> None:
        if save:
            presets.save(name, folder, self._settings.wanted)
            log.info("preset saved: %s", name)
        else:
            self._settings.change(presets.load(name, folder), message=f"preset: {name}")

    def do(self, action: str, *, on: bool | None = None) -> None:
        """Do the action of that name; unknown ones are ignored.

        Args:
            action: as in ``ACTIONS``.
            on: for a switch: on or off; None = the other one.

        Raises:
            RealtimeError: it cannot be done.
        """
        match action:
            case "next_look":
                self._next_look()
            case "stronger" | "weaker":
                self._change_strength(_STEP if action == "stronger" else -_STEP)
            case "everyone" | "only_me":
                policy, message = (
                    ("all", "everyone stays sharp") if action == "everyone" else ("first", "only you stay sharp")
                )
                self._make_matte.subject.select(policy)
                self._make_matte.infer_next()
                self._settings.change({"subject.policy": policy}, message=message)
            case "snapshot":
                self._outputs.snapshot(self._view.last)
            case _:
                self._switch(action, on=on)

    def _switch(self, action: str, *, on: bool | None) -> None:
        picture = self._settings.wanted.picture
        match action:
            case "pause":
                self._gate.is_paused = _other(self._gate.is_paused, on)
                self._outputs.mute(self._gate.is_paused)
                if self._session is not None:
                    self._session.is_paused = self._gate.is_paused
                log.info("privacy pause: %s", _in_words(self._gate.is_paused))
            case "record":
                self._outputs.record(_other(bool(self._outputs.recording), on))
            case "camera":
                self._outputs.switch_camera(_other(self._outputs.camera is not None, on))
            case "mirror":
                self._set("picture.mirror", _other(picture.mirror, on), "mirror")
            case "auto_frame":
                self._set("picture.auto_frame", _other(picture.auto_frame, on), "auto-framing")
            case "mirror_view":
                self._view.mirrored = _other(self._view.mirrored, on)
                if self._session is not None:
                    self._session.mirrored = self._view.mirrored
            case _ if action in VIEWS:
                self._view.view = action if _other(self._view.view == action, on) else "result"

    def _set(self, key: str, value: bool, name: str) -> None:
        self._settings.change({key: value}, message=f"{name}: {_in_words(value)}")

    def _next_look(self) -> None:
        name = self._settings.wanted.look.name
        names = [other for other, spec in looks.LOOKS.items() if spec.in_key_cycle or other == name]
        name = names[(names.index(name) + 1) % len(names)]
        self._settings.change({"look.name": name}, message=f"look: {name}")

    def _change_strength(self, step: float) -> None:
        wanted = self._settings.wanted
        look, minimum = wanted.look, looks.LOOKS[wanted.look.name].min_strength
        if minimum is None:
            log.info("the look %s has no strength", look.name)
            return
        if wanted.privacy.allow_weak_blur:
            minimum = _MIN_STRENGTH
        strength = min(max(look.strength + step, minimum), _MAX_STRENGTH)
        limit = "minimum" if strength == minimum else "maximum" if strength == _MAX_STRENGTH else ""
        message = f"strength: {strength:g} px{limit and f', the {limit}'}"
        self._settings.change({"look.strength": strength}, message=message)

    def pick(self, x: float, y: float, *, add: bool) -> bool:
        """Keep who is at (x, y) sharp, fractions of the window's image; return whether somebody is.

        To be called in the thread of ``run_pending``. ``add``: keep the others, too.
        """
        is_somebody = self._make_matte.subject.pick(self._view.to_frame(x, y), add=add)
        if is_somebody:
            self._make_matte.infer_next()
        return is_somebody

    def _follow_pointer(self) -> None:
        """Send the outline of who is under the pointer where it has changed; none while the frames are hidden."""
        is_hidden = self._view.last is None or bool(self._view.last.hidden_because)
        at = None if self._pointer is None or is_hidden else self._view.to_frame(*self._pointer)
        coverage = None if at is None else self._make_matte.subject.coverage_at(at)
        if coverage is not self._outlined:
            self._outlined = coverage
            lines = [] if coverage is None else outlines(coverage)
            self._send(Outline([[self._on_screen(point) for point in line] for line in lines]))

    def _on_screen(self, point: Sequence[float]) -> list[float]:
        return [round(value, 4) for value in self._view.to_image(*point)]


def _stop() -> None:
    raise StopRequested("a request ended the run")


def outlines(coverage: NDArray[np.float32]) -> list[list[list[float]]]:
    """Return the closed lines round ``coverage``, (rows, columns) in [0, 1]: [x, y] as fractions of its size."""
    rows, columns = coverage.shape
    fine = cv2.resize(coverage, (columns * 8, rows * 8), interpolation=cv2.INTER_CUBIC)
    lines, _ = cv2.findContours((fine > 0.5).astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    scale = np.array([columns * 8, rows * 8], np.float32)
    return [(line[:, 0] / scale).tolist() for line in (cv2.approxPolyDP(line, 1.0, True) for line in lines)]


def _other(current: bool, wanted: bool | None) -> bool:
    return not current if wanted is None else wanted


def _in_words(on: bool) -> str:
    return "on" if on else "off"
