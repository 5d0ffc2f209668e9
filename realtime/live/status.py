"""What the window says about a run."""

import time
from collections.abc import Callable

from realtime.live.outputs import LiveOutputs
from realtime.live.own_view import OwnView
from realtime.privacy.gate import Gate
from realtime.privacy.notices import NO_MATTE, OTHER_SCENE, TOO_OLD
from realtime.stats import Stats
from realtime.structures import Size
from realtime.studio.messages import Status
from realtime.system.machine import cores

_INTERVAL_S = 0.5
"""How often the figures are renewed, seconds; what the user switches is always current."""

_LEVEL_INTERVAL_S = 0.1
"""How often the level of the microphone is renewed, seconds."""


class RunStatus:
    """Returns the status of a run. Called from the thread of the show loop.

    Args:
        stats: of the run.
        gate: of the run.
        outputs: of the run.
        view: of the window.
        source: the name of the source.
        size: (width, height) of the frames, pixels.
        is_model_loaded: whether the model is loaded.
        clock: as ``time.monotonic``.
    """

    def __init__(
        self,
        *,
        stats: Stats,
        gate: Gate,
        outputs: LiveOutputs,
        view: OwnView,
        source: str,
        size: Size,
        is_model_loaded: Callable[[], bool] = lambda: True,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._stats, self._gate, self._outputs, self._view = stats, gate, outputs, view
        self._source, self._size, self._clock = source, size, clock
        self._is_model_loaded = is_model_loaded
        self._next_s = clock()
        self._measured = clock(), time.process_time()
        self._next_level_s, self._level = clock(), self._outputs.audio_level()
        self._figures: dict[str, float | int | None] = {}

    def __call__(self) -> Status:
        """Return the status now."""
        now = self._clock()
        if now >= self._next_s:
            self._next_s = now + _INTERVAL_S
            self._figures = self._measure(now)
        if now >= self._next_level_s:
            self._next_level_s, level = now + _LEVEL_INTERVAL_S, self._outputs.audio_level()
            self._level = None if level is None else round(level, 2)
        released = self._view.last
        hidden_because = "" if released is None else released.hidden_because
        return Status(
            recording=self._outputs.recording,
            recorded_s=int(self._outputs.recorded_s),
            hidden_because=hidden_because,
            waiting_for=self._waiting_for(hidden_because),
            paused=self._gate.is_paused,
            source=self._source,
            size=list(self._size),
            view=self._view.view,
            mirrored=self._view.mirrored,
            virtual_camera=self._outputs.camera is not None,
            audio_level=self._level,
            **self._figures,  # type: ignore[arg-type]
        )

    def _waiting_for(self, hidden_because: str) -> str:
        """Return what the filter waits for while frames are hidden for that reason, or not; empty if it does not."""
        if hidden_because == NO_MATTE:
            return "the first mask" if self._is_model_loaded() else "the model to load"
        if hidden_because in (TOO_OLD, OTHER_SCENE):
            return "a new mask"
        return "a new mask; the last one follows the motion" if not hidden_because and self._gate.is_overdue else ""

    def _measure(self, now: float) -> dict[str, float | int | None]:
        stats, (then, cpu_s) = self._stats, self._measured
        self._measured = now, time.process_time()
        used = (self._measured[1] - cpu_s) / max(1e-3, now - then) / cores()
        return {
            "fps": round(stats.output_rate.rate, 1),
            "inference_hz": round(stats.inference_rate.rate, 1),
            "latency_ms": None if stats.last_latency_s is None else round(1000 * stats.last_latency_s),
            "matte_age_frames": stats.last_matte_age_frames,
            "cpu_fraction": round(used, 2),
        }
