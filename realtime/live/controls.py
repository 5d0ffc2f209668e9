"""The keys of the preview window."""

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

KEYS = {"l": "next look", "+": "strength", "-": "strength", "m": "mirror", "r": "record or pause"}
"""What each key changes. The window itself handles q and Esc, which quit."""

_STEP = 4.0
"""How much a key changes the strength, pixels at 720 lines."""

_MIN_STRENGTH, _MAX_STRENGTH = 1.0, 80.0
"""Range of the strength that keys can set where privacy sets no minimum, pixels at 720 lines."""


class Controls:
    """Handles keys. What they ask for is made in a thread of its own, so no frame waits for it."""

    def __init__(
        self,
        config: Config,
        renderer: Renderer,
        frame_size: Size,
        *,
        record: Callable[[], None] | None = None,
    ) -> None:
        """Start with ``config``; ``record`` pauses and resumes the recordings, None if there are none."""
        self._config, self._renderer, self._frame_size = config, renderer, frame_size
        self._record = record
        self._change: threading.Thread | None = None

    def __call__(self, key: str) -> None:
        """Handle a key; other keys, and those pressed while a change is being made, are ignored."""
        if key == "r":
            self._toggle_recording()
        elif self._change is not None and self._change.is_alive():
            return
        elif key == "l":
            self._next_look()
        elif key in ("+", "=", "-"):
            self._change_strength(-_STEP if key == "-" else _STEP)
        elif key == "m":
            mirror = not self._config.picture.mirror
            self._apply("picture", f"mirror: {'on' if mirror else 'off'}", mirror=mirror)

    def close(self) -> None:
        """Wait for a change that is being made."""
        if self._change is not None:
            self._change.join()

    def _toggle_recording(self) -> None:
        if self._record is None:
            log.warning("not recording: start with --output PATH.mkv to record with r")
        else:
            self._record()

    def _next_look(self) -> None:
        name = self._config.look.name
        names = [other for other, spec in looks.LOOKS.items() if spec.in_key_cycle or other == name]
        name = names[(names.index(name) + 1) % len(names)]
        self._apply("look", f"look: {name}", name=name)

    def _change_strength(self, step: float) -> None:
        look, minimum = self._config.look, looks.LOOKS[self._config.look.name].min_strength
        if minimum is None:
            log.info("the look %s has no strength", look.name)
            return
        if self._config.privacy.allow_weak_blur:
            minimum = _MIN_STRENGTH
        strength = min(max(look.strength + step, minimum), _MAX_STRENGTH)
        limit = "minimum" if strength == minimum else "maximum" if strength == _MAX_STRENGTH else ""
        self._apply("look", f"strength: {strength:g} px{limit and f', the {limit}'}", strength=strength)

    def _apply(self, section: str, message: str, **values: Any) -> None:
        changed = getattr(self._config, section).model_copy(update=values)
        config = self._config.model_copy(update={section: changed})
        self._change = threading.Thread(target=self._make, args=(config, message), name="change")
        self._change.start()

    def _make(self, config: Config, message: str) -> None:
        try:
            style = build_style(config, self._frame_size)
        except RealtimeError as error:
            log.warning("%s", error)
            return
        self._renderer.change(style)
        self._config = config
        log.info("%s", message)
