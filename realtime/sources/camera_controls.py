"""Sets the controls of a camera for the time of a run, and puts them back at its end."""

import logging
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from realtime.system import v4l2
from realtime.system import v4l2_controls as controls
from realtime.system.files import explain_os_error

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class CameraSettings:
    """What a camera is set to; None = left as it is.

    Attributes:
        exposure_ms: exposure time, milliseconds.
        white_balance: colour temperature, kelvin.
        gain: 0 to 1 of the camera's range.
        focus: 0 (far) to 1 (near).
        power_line: frequency of the lamps, hertz, against flicker.
    """

    exposure_ms: float | Literal["auto"] | None = None
    white_balance: int | Literal["auto"] | None = None
    gain: float | Literal["auto"] | None = None
    focus: float | Literal["auto"] | None = None
    power_line: Literal["auto", "off", "50", "60"] | None = None


class CameraControls:
    """The controls of one camera.

    Args:
        settings: what they are set to.
    """

    def __init__(self, settings: CameraSettings) -> None:
        self._settings = settings
        self._before: dict[int, int] = {}

    def apply(self, path: Path | None) -> None:
        """Set the controls of the camera at ``path``; what it does not have is logged.

        Args:
            path: its device file; None = a system on which controls cannot be set.
        """
        if self._settings == CameraSettings():
            return
        if path is None:
            log.warning("the controls of the camera cannot be set on this system; use its own program")
            return
        try:
            with v4l2.opened(path) as descriptor:
                for name, steps in self._steps(descriptor):
                    self._set(descriptor, path, name, steps)
        except OSError as error:
            log.warning("the controls of %s cannot be set: %s", path, explain_os_error(error))

    def restore(self, path: Path | None) -> None:
        """Put back what ``apply`` has changed, the automatic modes last."""
        before, self._before = self._before, {}
        if path is None or not before:
            return
        try:
            with v4l2.opened(path) as descriptor:
                for control, value in reversed(before.items()):
                    controls.put(descriptor, control, value)
        except OSError as error:
            log.debug("the controls of %s cannot be put back: %s", path, error)

    def _set(self, descriptor: int, path: Path, name: str, steps: list[tuple[int, int]]) -> None:
        if not steps:
            log.warning("the camera %s has no setting for %s", path, name)
            return
        for control, value in steps:
            try:
                before = controls.get(descriptor, control)
                controls.put(descriptor, control, value)
            except OSError as error:
                log.warning("the camera %s refuses its setting for %s: %s", path, name, explain_os_error(error))
                return
            self._before.setdefault(control, before)

    def _steps(self, descriptor: int) -> Iterator[tuple[str, list[tuple[int, int]]]]:
        """Yield what is set by name: pairs of control and value, the automatic mode before the value."""
        wanted = self._settings
        if wanted.exposure_ms is not None:
            scale = 1e-3 / controls.EXPOSURE_UNIT_S
            value = wanted.exposure_ms if wanted.exposure_ms == "auto" else wanted.exposure_ms * scale
            yield "exposure", self._exposure(descriptor, value)
        if wanted.white_balance is not None:
            pair = controls.AUTO_WHITE_BALANCE, controls.WHITE_BALANCE
            yield "white balance", _with_mode(descriptor, *pair, wanted.white_balance)
        for name, switch, control, fraction in (
            ("gain", controls.AUTO_GAIN, controls.GAIN, wanted.gain),
            ("focus", controls.AUTO_FOCUS, controls.FOCUS, wanted.focus),
        ):
            if fraction is not None:
                known = controls.query(descriptor, control)
                value = fraction if fraction == "auto" or known is None else known.at(fraction)
                yield name, _with_mode(descriptor, switch, control, value)
        if wanted.power_line is not None:
            known = controls.query(descriptor, controls.POWER_LINE)
            value = controls.POWER_LINES[wanted.power_line]
            fits = known is not None and known.minimum <= value <= known.maximum
            yield "power_line", [(controls.POWER_LINE, value)] if fits else []

    @staticmethod
    def _exposure(descriptor: int, value: float | Literal["auto"]) -> list[tuple[int, int]]:
        mode, known = (controls.query(descriptor, each) for each in (controls.AUTO_EXPOSURE, controls.EXPOSURE))
        if value == "auto":
            automatic = [each for each in controls.AUTOMATIC_EXPOSURES if mode and mode.minimum <= each <= mode.maximum]
            return [(controls.AUTO_EXPOSURE, automatic[0])] if automatic else []
        if known is None:
            return []
        manual = [(controls.AUTO_EXPOSURE, controls.MANUAL_EXPOSURE)] if mode is not None else []
        return [*manual, (controls.EXPOSURE, known.nearest(value))]


def _with_mode(descriptor: int, switch: int, control: int, value: float | Literal["auto"]) -> list[tuple[int, int]]:
    """Return the steps that set ``control`` to ``value`` and switch its automatic mode, if it has one, off."""
    has_switch = controls.query(descriptor, switch) is not None
    if value == "auto":
        return [(switch, 1)] if has_switch else []
    known = controls.query(descriptor, control)
    if known is None:
        return []
    return [*([(switch, 0)] if has_switch else []), (control, known.nearest(value))]
