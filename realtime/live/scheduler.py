"""When to infer: as often as the machine can afford, and no more than the picture asks for."""

import time
from collections.abc import Callable
from dataclasses import replace

from realtime.live.report import ScheduleReport

_WINDOW_S = 1.0
"""How often the pace is thought over, seconds."""

_SLOWEST_S = 0.2
"""The pace falls no further than this, seconds from one inference to the next."""

_CALM_S = 0.1
"""The pace where hardly anything moves, seconds."""

_SLOW_S = 0.1
"""A pace from which on the net's input is made smaller rather than the pace slower still."""

_EARLY_S = 1e-3
"""So much before its time a frame is let through, seconds."""

_SCALES = (1.0, 0.83, 0.67)
"""The steps of the net's input."""

_CALM_WINDOWS = 5
"""So many windows in a row must have room to spare before the net's input grows again."""


class InferenceScheduler:
    """Says which frames are worth an inference. Asked from one thread, with every frame that thread could take.

    With a fixed rate, frames are let through at that rate. Without one the pace is found: the output comes first, so
    when frames are dropped or the machine's share is used up, inferences get rarer, then the net's input smaller, then
    inferences rarer still; when there is room, the same way back. Where little moves, ten a second are enough: the
    matte is carried along in between.
    """

    def __init__(
        self,
        *,
        hz: float | None,
        cpu_budget: float,
        cores: int,
        dropped: Callable[[], int] = lambda: 0,
        scale_net: Callable[[float], None] = lambda _: None,
        cpu_s: Callable[[], float] = time.process_time,
    ) -> None:
        """Nothing was let through yet.

        Args:
            hz: inferences a second; None = found out.
            cpu_budget: share of the machine's processors that the whole program may use, 0 to 1.
            cores: how many there are.
            dropped: how many frames were dropped by now.
            scale_net: told the factor for the net's input size, at most 1.
            cpu_s: processor time of the program by now, seconds.
        """
        self._hz, self._budget, self._cores = hz, cpu_budget, cores
        self._dropped, self._scale_net, self._cpu_s = dropped, scale_net, cpu_s
        self._interval_s = 0.0 if hz is None else 1 / hz
        self._step = 0
        self._roomy_windows = 0
        self._next_s: float | None = None
        self._last_s: float | None = None
        self._window: tuple[float, float, int] | None = None
        self._share = 0.0
        self.report = ScheduleReport(requested_hz=hz)
        """The current interval and input scale, and the extremes so far."""
        self._note()

    def due(self, now_s: float, moving: Callable[[], bool] = lambda: True) -> bool:
        """Whether a frame captured at ``now_s``, seconds, is worth an inference.

        ``moving`` tells whether much has changed since the last one that was; it is asked only where that decides.
        """
        if self._hz is None:
            self._think(now_s)
        if self._next_s is not None and now_s < self._next_s - _EARLY_S:
            return False
        resting = self._last_s is not None and now_s - self._last_s < _CALM_S - _EARLY_S
        if self._hz is None and resting and not moving():
            return False
        due_s = now_s if self._next_s is None or now_s - self._next_s > self._interval_s else self._next_s
        self._next_s, self._last_s = due_s + self._interval_s, now_s
        return True

    def _think(self, now_s: float) -> None:
        """Once in a window: change the pace by what was used and dropped in it."""
        if self._window is None:
            self._window = now_s, self._cpu_s(), self._dropped()
            return
        start_s, cpu_s, dropped = self._window
        if now_s - start_s < _WINDOW_S:
            return
        lost = self._dropped() - dropped
        self._share = (self._cpu_s() - cpu_s) / (now_s - start_s) / self._cores
        self._window = now_s, self._cpu_s(), self._dropped()
        if lost or self._share > self._budget:
            self._slower()
        elif self._share < 0.85 * self._budget:
            self._faster()
        else:
            self._roomy_windows = 0
        self._note()

    def _slower(self) -> None:
        self._roomy_windows = 0
        if self._interval_s >= _SLOW_S and self._step + 1 < len(_SCALES):
            self._set_step(self._step + 1)
        else:
            self._interval_s = min(_SLOWEST_S, max(0.03, self._interval_s) * 1.4)

    def _faster(self) -> None:
        self._roomy_windows += 1
        if self._interval_s > _SLOW_S or (self._interval_s and not self._step):
            self._interval_s = self._interval_s / 1.2 if self._interval_s > 0.03 else 0.0
        elif self._step and self._roomy_windows >= _CALM_WINDOWS:
            self._roomy_windows = 0
            self._set_step(self._step - 1)

    def _set_step(self, step: int) -> None:
        self._step = step
        self._scale_net(_SCALES[step])

    def _note(self) -> None:
        interval_s, scale = round(self._interval_s, 3), _SCALES[self._step]
        self.report = replace(
            self.report,
            interval_s=interval_s,
            longest_interval_s=max(interval_s, self.report.longest_interval_s),
            input_scale=scale,
            smallest_input_scale=min(scale, self.report.smallest_input_scale),
            cpu_fraction=round(self._share, 3),
        )
