"""When to infer: as often as the CPU budget allows, and no more often than the motion calls for."""

import time
from collections.abc import Callable
from dataclasses import replace

from realtime.live.report import ScheduleReport

_WINDOW_S = 1.0
"""Interval between rate adjustments, seconds."""

_MAX_INTERVAL_S = 0.2
"""Maximum time between two inferences that adjustments lead to, seconds."""

_CALM_INTERVAL_S = 0.1
"""Minimum time between two inferences while hardly anything moves, seconds."""

_SCALE_INTERVAL_S = 0.1
"""Time between two inferences from which the model's input is reduced instead of the rate, seconds."""

_EARLY_S = 1e-3
"""How early a frame may be and still count as due, seconds."""

_SCALES = (1.0, 0.83, 0.67)
"""Factors of the model's input size, from the first step to the last."""

_CALM_WINDOWS = 5
"""Consecutive windows with spare CPU before the input size is raised."""

_SPARE = 0.85
"""Fraction of the budget below which there is spare CPU."""


class InferenceScheduler:
    """Decides which frames are inferred. Called from one thread, with every frame that thread could infer.

    With a fixed rate, frames are due at that rate. Otherwise the rate is adjusted. The output comes first: when frames
    are dropped or the CPU budget is exceeded, inference becomes rarer, then the model's input smaller, then inference
    rarer still; with spare CPU, the same way back. Where little moves, ten inferences a second are enough: mattes are
    propagated in between.

    Args:
        hz: inferences per second; None = adjusted.
        cpu_budget: fraction of all processors that the program may use, 0 to 1.
        cores: number of processors.
        dropped: returns the number of frames dropped so far.
        scale_input: called with a new factor of the model's input size, at most 1.
        cpu_s: returns the processor time of the program so far, seconds.

    Attributes:
        report: the current interval and input scale, and the extremes so far.
    """

    def __init__(
        self,
        *,
        hz: float | None,
        cpu_budget: float,
        cores: int,
        dropped: Callable[[], int] = lambda: 0,
        scale_input: Callable[[float], None] = lambda _: None,
        cpu_s: Callable[[], float] = time.process_time,
    ) -> None:
        self._hz, self._budget, self._cores = hz, cpu_budget, cores
        self._dropped, self._scale_input, self._cpu_s = dropped, scale_input, cpu_s
        self._interval_s = 0.0 if hz is None else 1 / hz
        self._step = 0
        self._spare_windows = 0
        self._next_s: float | None = None
        self._last_s: float | None = None
        self._window: tuple[float, float, int] | None = None
        self._cpu_fraction = 0.0
        self.report = ScheduleReport(requested_hz=hz)
        self._update_report()

    def is_due(self, now_s: float, is_moving: Callable[[], bool] = lambda: True) -> bool:
        """Whether a frame captured at ``now_s``, seconds, is to be inferred.

        Args:
            now_s: never decreases.
            is_moving: whether much has changed since the last frame that was due; called only if that decides.
        """
        if self._hz is None:
            self._adjust(now_s)
        if self._next_s is not None and now_s < self._next_s - _EARLY_S:
            return False
        is_early = self._last_s is not None and now_s - self._last_s < _CALM_INTERVAL_S - _EARLY_S
        if self._hz is None and is_early and not is_moving():
            return False
        due_s = now_s if self._next_s is None or now_s - self._next_s > self._interval_s else self._next_s
        self._next_s, self._last_s = due_s + self._interval_s, now_s
        return True

    def _adjust(self, now_s: float) -> None:
        """At the end of a window, change the rate by the CPU time used and the frames dropped in it."""
        if self._window is None:
            self._window = now_s, self._cpu_s(), self._dropped()
            return
        start_s, cpu_s, dropped = self._window
        if now_s - start_s < _WINDOW_S:
            return
        lost = self._dropped() - dropped
        self._cpu_fraction = (self._cpu_s() - cpu_s) / (now_s - start_s) / self._cores
        self._window = now_s, self._cpu_s(), self._dropped()
        if lost or self._cpu_fraction > self._budget:
            self._slow_down()
        elif self._cpu_fraction < _SPARE * self._budget:
            self._speed_up()
        else:
            self._spare_windows = 0
        self._update_report()

    def _slow_down(self) -> None:
        self._spare_windows = 0
        if self._interval_s >= _SCALE_INTERVAL_S and self._step + 1 < len(_SCALES):
            self._set_step(self._step + 1)
        else:
            self._interval_s = min(_MAX_INTERVAL_S, max(0.03, self._interval_s) * 1.4)

    def _speed_up(self) -> None:
        self._spare_windows += 1
        if self._interval_s > _SCALE_INTERVAL_S or (self._interval_s and not self._step):
            self._interval_s = self._interval_s / 1.2 if self._interval_s > 0.03 else 0.0
        elif self._step and self._spare_windows >= _CALM_WINDOWS:
            self._spare_windows = 0
            self._set_step(self._step - 1)

    def _set_step(self, step: int) -> None:
        self._step = step
        self._scale_input(_SCALES[step])

    def _update_report(self) -> None:
        interval_s, scale = round(self._interval_s, 3), _SCALES[self._step]
        self.report = replace(
            self.report,
            interval_s=interval_s,
            longest_interval_s=max(interval_s, self.report.longest_interval_s),
            input_scale=scale,
            smallest_input_scale=min(scale, self.report.smallest_input_scale),
            cpu_fraction=round(self._cpu_fraction, 3),
        )
