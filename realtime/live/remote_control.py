"""Requests of ``realtime remote`` to this run."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from typing import Any

from realtime.errors import UsageError
from realtime.live.actions import ACTIONS
from realtime.live.live_control import LiveControl
from realtime.remote.protocol import Reply, Request
from realtime.remote.server import RemoteServer

log = logging.getLogger(__name__)

_TIMEOUT_S = 4.0
"""Maximum time until the next frame, before which a request is done, seconds."""

_ACTIONS = {action.name: action for action in ACTIONS}


@contextmanager
def answering(live: LiveControl) -> Iterator[None]:
    """Within the block, answer requests to this run."""
    try:
        server = RemoteServer(RemoteControl(live))
    except OSError as error:
        log.debug("'realtime remote' does not reach this run: %s", error)
        yield
        return
    try:
        yield
    finally:
        server.close()


class RemoteControl:
    """Does what a request asks for and returns the reply. Called from the thread of the server."""

    def __init__(self, live: LiveControl) -> None:
        self._live = live

    def __call__(self, request: Request) -> Reply:
        """Return the reply to ``request``.

        Raises:
            RealtimeError: it cannot be done.
        """
        controls = self._live.controls
        match request:
            case {"do": "status"}:
                return controls.call(self._status, timeout_s=_TIMEOUT_S)
            case {"do": "stop"}:
                controls.stop()
                return {}
            case {"do": "set", "values": dict(values)}:
                self._live.settings.change(
                    values, message=", ".join(f"{key}: {value}" for key, value in values.items())
                )
                return dict(values)
            case {"do": "pick", "x": float() | int() as x, "y": float() | int() as y}:
                return controls.call(lambda: self._pick(x, y, add=bool(request.get("add"))), timeout_s=_TIMEOUT_S)
            case {"do": str(name)} if name in _ACTIONS:
                return controls.call(lambda: self._do(name, request.get("on")), timeout_s=_TIMEOUT_S)
        raise UsageError(f"{request.get('do')!r} is not a request: give status, stop, pick, a setting, or one of "
                         f"{', '.join(_ACTIONS)}")  # fmt: skip

    def _status(self) -> dict[str, Any]:
        look = self._live.settings.wanted.look
        return {**asdict(self._live.status()), "look": look.name, "strength": look.strength}

    def _do(self, name: str, on: Any) -> dict[str, Any]:
        if on is not None and not (isinstance(on, bool) and _ACTIONS[name].is_switch):
            raise UsageError(f"{name} is not switched on and off; leave the value out")
        self._live.controls.do(name, on=on)
        return {"done": name}

    def _pick(self, x: float, y: float, *, add: bool) -> dict[str, Any]:
        width, height = self._live.status().size
        if x > 1 or y > 1:
            x, y = x / width, y / height
        if not (0 <= x <= 1 and 0 <= y <= 1):
            raise UsageError(f"the point is outside the picture of {width}x{height} pixels")
        if not self._live.controls.pick(x, y, add=add):
            raise UsageError("nobody is at this point")
        return {"picked": [round(x, 4), round(y, 4)]}
