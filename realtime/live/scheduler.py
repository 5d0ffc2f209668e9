"""When to infer, and how much to do for a frame: what the machine has to spare, and no more than motion calls for."""

import time
from collections.abc import Callable
from dataclasses import dataclass, replace

from realtime.live.report import ScheduleReport

_WINDOW_S = 0.5
"""Interval between adjustments, seconds."""

_CALM_INTERVAL_S = 0.1
"""Minimum time between two inferences while hardly anything moves, seconds."""

_EARLY_S = 1e-3
"""How early a frame may be and still count as due, seconds."""

_SPARE = 0.85
"""Fraction of the budget below which there is spare CPU."""

_FREE_WAIT, _LONG_WAIT = 0.35, 0.5
"""Fractions of the time for which the show loop waits for a processor: there is enough up to the first, and too little
from the second on. The program's own threads alone, on two cores, make it wait for a quarter of the time."""

_HARD_FRAMES = 3
"""Frames dropped in a window from which the effort falls by several steps at once."""

_HARD_STEPS = 3
"""Number of those steps."""

_SMALL_INPUT = 0.9
"""Factor of the model's input size when time is short. With less, ``portrait`` takes things in corners for people."""

_MAX_PATIENCE = 16
"""Maximum number of windows with spare CPU before the effort is raised."""

_PROVEN_WINDOWS = 6
"""Windows that a raised effort has to last to count as possible."""


@dataclass(frozen=True, slots=True)
class Effort:
    """How much is done.

    Attributes:
        interval_s: least time between two inferences, seconds; 0 = every frame.
        input_scale: factor of the model's input size.
        motion_every: motion is computed on one frame in so many.
        look_every: the background is computed on one frame in so many.
    """

    interval_s: float = 0.0
    input_scale: float = 1.0
    motion_every: int = 1
    look_every: int = 1


EFFORTS = (
    *(Effort(interval_s) for interval_s in (0.0, 1 / 20, 1 / 15, 1 / 12, 1 / 10, 1 / 8)),
    Effort(1 / 8, _SMALL_INPUT),
    Effort(1 / 8, _SMALL_INPUT, motion_every=2),
    Effort(1 / 8, _SMALL_INPUT, motion_every=2, look_every=2),
    Effort(1 / 6, _SMALL_INPUT, motion_every=2, look_every=2),
    Effort(1 / 5, _SMALL_INPUT, motion_every=2, look_every=2),
)
"""From the most to the least, in the order in which the filter gives way: the output comes first."""

_FIRST = 5
"""Step at the start: whoever is in a call would see frames dropped sooner than mattes a little late."""


class InferenceScheduler:
    """Decides which frames are inferred, and how much is done for the others.

    Called from one thread, with every frame that thread could infer. With a fixed rate, frames are due at that rate.
    Otherwise the effort is adjusted: down at once when frames are dropped, the CPU budget is exceeded or other programs
    keep the show loop waiting; up by one step after a time without any of that, and after twice that time where a step
    has just proved too much. Where little moves, ten inferences a second are enough: mattes are propagated in
    between.

    Args:
        hz: inferences per second; None = adjusted.
        cpu_budget: fraction of all processors that the program may use, 0 to 1.
        cores: number of processors.
        dropped: returns the number of frames dropped so far.
        apply: called with the effort when it changes.
        cpu_s: returns the processor time of the program so far, seconds.
        waited_s: returns the time for which the show loop has waited for a processor so far, seconds.

    Attributes:
        report: the current effort, and the extremes so far.
    """

    def __init__(
        self,
        *,
        hz: float | None,
        cpu_budget: float,
        cores: int,
        dropped: Callable[[], int] = lambda: 0,
        apply: Callable[[Effort], None] = lambda _: None,
        cpu_s: Callable[[], float] = time.process_time,
        waited_s: Callable[[], float] = lambda: 0.0,
    ) -> None:
        self._hz, self._budget, self._cores = hz, cpu_budget, cores
        self._dropped, self._apply, self._cpu_s, self._waited_s = dropped, apply, cpu_s, waited_s
        self._step = _FIRST
        self._patience, self._spare_windows, self._since_raise = 1, 0, 0
        self._next_s: float | None = None
        self._last_s: float | None = None
        self._window: tuple[float, float, int, float] | None = None
        self.report = ScheduleReport(requested_hz=hz)
        self._update_report(0.0, 0.0)

    @property
    def _interval_s(self) -> float:
        return EFFORTS[self._step].interval_s if self._hz is None else 1 / self._hz

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
        """At the end of a window, change the effort by what happened in it."""
        if self._window is None:
            self._window = now_s, self._cpu_s(), self._dropped(), self._waited_s()
            return
        start_s, cpu_s, dropped, waited_s = self._window
        passed_s = now_s - start_s
        if passed_s < _WINDOW_S:
            return
        self._window = now_s, self._cpu_s(), self._dropped(), self._waited_s()
        lost = self._window[2] - dropped
        cpu = (self._window[1] - cpu_s) / passed_s / self._cores
        wait = (self._window[3] - waited_s) / passed_s
        self._since_raise += 1
        if lost or cpu > self._budget or wait > _LONG_WAIT:
            self._lower(_HARD_STEPS if lost >= _HARD_FRAMES else 1)
        elif cpu < _SPARE * self._budget and wait < _FREE_WAIT:
            self._raise()
        else:
            self._spare_windows = 0
        self._update_report(cpu, wait)

    def _lower(self, steps: int) -> None:
        self._patience = min(_MAX_PATIENCE, 2 * self._patience) if self._since_raise < _PROVEN_WINDOWS else 2
        self._spare_windows = 0
        self._set_step(min(self._step + steps, len(EFFORTS) - 1))

    def _raise(self) -> None:
        self._spare_windows += 1
        if self._step and self._spare_windows >= self._patience:
            self._spare_windows = self._since_raise = 0
            self._set_step(self._step - 1)

    def _set_step(self, step: int) -> None:
        if step != self._step:
            self._step = step
            self._apply(EFFORTS[step])

    def _update_report(self, cpu: float, wait: float) -> None:
        effort, interval_s = EFFORTS[self._step], round(self._interval_s, 3)
        self.report = replace(
            self.report,
            interval_s=interval_s,
            longest_interval_s=max(interval_s, self.report.longest_interval_s),
            input_scale=effort.input_scale,
            smallest_input_scale=min(effort.input_scale, self.report.smallest_input_scale),
            cpu_fraction=round(cpu, 3),
            wait_fraction=round(wait, 3),
            longest_motion_every=max(effort.motion_every, self.report.longest_motion_every),
            longest_look_every=max(effort.look_every, self.report.longest_look_every),
        )
