"""The controls of Linux's cameras: exposure, white balance, gain, focus, power-line frequency."""

import errno
import struct
from dataclasses import dataclass

from realtime.system import v4l2

_QUERY, _GET, _SET = 0xC0445624, 0xC008561B, 0xC008561C
_DISABLED = 0x1

AUTO_WHITE_BALANCE, WHITE_BALANCE, POWER_LINE = 0x98090C, 0x98091A, 0x980918
AUTO_GAIN, GAIN = 0x980912, 0x980913
AUTO_EXPOSURE, EXPOSURE = 0x9A0901, 0x9A0902
AUTO_FOCUS, FOCUS = 0x9A090C, 0x9A090A

AUTOMATIC_EXPOSURES, MANUAL_EXPOSURE = (3, 0), 1
"""Values of AUTO_EXPOSURE: aperture priority, which webcams have, or automatic; manual."""

EXPOSURE_UNIT_S = 1e-4
"""Unit of EXPOSURE, seconds."""

POWER_LINES = {"off": 0, "50": 1, "60": 2, "auto": 3}
"""Values of POWER_LINE, by hertz."""


@dataclass(frozen=True, slots=True)
class Range:
    """The values that a control takes."""

    minimum: int
    maximum: int
    step: int

    def nearest(self, value: float) -> int:
        """Return the value that is nearest to ``value``."""
        step = max(1, self.step)
        steps = round((min(max(value, self.minimum), self.maximum) - self.minimum) / step)
        return min(self.minimum + steps * step, self.maximum)

    def at(self, fraction: float) -> int:
        """Return the value at ``fraction`` of the range, 0 to 1."""
        return self.nearest(self.minimum + fraction * (self.maximum - self.minimum))


def query(descriptor: int, control: int) -> Range | None:
    """Return the range of ``control``; None if the camera does not have it.

    Raises:
        OSError: the device is gone.
    """
    try:
        reply = v4l2.ioctl(descriptor, _QUERY, struct.pack("I", control).ljust(68, b"\0"))
    except OSError as error:
        if error.errno in {errno.EINVAL, errno.ENOTTY}:
            return None
        raise
    minimum, maximum, step, _, flags = struct.unpack_from("iiiiI", reply, 40)
    return None if flags & _DISABLED else Range(minimum, maximum, step)


def get(descriptor: int, control: int) -> int:
    """Return the value of ``control``.

    Raises:
        OSError: the camera refuses.
    """
    value: int = struct.unpack_from("i", v4l2.ioctl(descriptor, _GET, struct.pack("Ii", control, 0)), 4)[0]
    return value


def put(descriptor: int, control: int, value: int) -> None:
    """Set ``control`` to ``value``.

    Raises:
        OSError: the camera refuses.
    """
    v4l2.ioctl(descriptor, _SET, struct.pack("Ii", control, value))
