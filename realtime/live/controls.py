"""What the keys of the preview window change while the picture goes on."""

import logging
import threading
from collections.abc import Callable
from typing import Any

from realtime import looks
from realtime.build import build_style
from realtime.config import Config
from realtime.errors import RealtimeError
from realtime.pipeline import Renderer
from realtime.structures import Size

log = logging.getLogger(__name__)

KEYS = {"l": "the next look", "+": "more of it", "-": "less of it", "m": "mirror", "r": "stop recording, or go on"}
"""The keys, and what they do."""

_CHANGED = {"name": "look: %s", "strength": "strength: %g px", "mirror": "mirror: %s"}
"""What is logged when a setting was changed."""

_STEP = 4.0
"""How much a key changes the strength, pixels at 720 lines."""

_STRONGEST = 80.0
"""Maximum strength that a key sets, pixels at 720 lines."""


class Controls:
    """Takes keys. What they ask for is made in a thread of its own, so that no frame waits for it."""

    def __init__(
        self,
        config: Config,
        renderer: Renderer,
        frame_size: Size,
        *,
        record: Callable[[], None] | None = None,
    ) -> None:
        """Start with ``config``; ``record`` is what the key r does."""
        self._config, self._renderer, self._frame_size = config, renderer, frame_size
        self._record = record
        self._making: threading.Thread | None = None

    def __call__(self, key: str) -> None:
        """Do what ``key`` stands for; a key that stands for nothing, or comes while a change is made, does nothing."""
        if key == "r":
            if self._record is None:
                log.warning("not recording: start with --output PATH.mkv to record with r")
            else:
                self._record()
            return
        if self._making is not None and self._making.is_alive():
            return
        look, picture = self._config.look, self._config.picture
        if key == "l":
            names = [name for name, spec in looks.LOOKS.items() if spec.in_key_cycle or name == look.name]
            self._change("look", name=names[(names.index(look.name) + 1) % len(names)])
        elif key in ("+", "=", "-"):
            weakest = 1.0 if self._config.privacy.allow_weak_blur else looks.MIN_PRIVATE_STRENGTH
            wanted = look.strength + (-_STEP if key == "-" else _STEP)
            self._change("look", strength=min(max(wanted, weakest), _STRONGEST))
        elif key == "m":
            self._change("picture", mirror=not picture.mirror)

    def close(self) -> None:
        """Wait for a change that is being made."""
        if self._making is not None:
            self._making.join()

    def _change(self, section: str, **values: Any) -> None:
        changed = getattr(self._config, section).model_copy(update=values)
        config = self._config.model_copy(update={section: changed})
        self._making = threading.Thread(target=self._make, args=(config, values), name="change")
        self._making.start()

    def _make(self, config: Config, values: dict[str, Any]) -> None:
        try:
            style = build_style(config, self._frame_size)
        except RealtimeError as error:
            log.warning("%s", error)
            return
        self._renderer.change(style)
        self._config = config
        for name, value in values.items():
            log.info(_CHANGED[name], ("off", "on")[value] if isinstance(value, bool) else value)
