"""The formats, sizes and frame rates of Linux's video devices."""

import errno
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

from realtime.system import v4l2

_ENUM_FORMATS, _ENUM_SIZES, _ENUM_INTERVALS = 0xC0405602, 0xC02C564A, 0xC034564B
_FORMAT_OFFSET = struct.calcsize("P")
"""Where the format begins in the reply, after its type, bytes: the union is aligned for pointers."""

_FORMAT_BYTES = _FORMAT_OFFSET + 200
_GET_FORMAT = 0xC0005604 | _FORMAT_BYTES << 16
_CAPTURE = 1
_DISCRETE = 1
_MAX_ENTRIES = 256
"""Maximum number of entries that are read of one list; a faulty driver may list without end."""


@dataclass(frozen=True, slots=True)
class Mode:
    """A format in which a camera delivers frames.

    Attributes:
        pixel_format: four letters, such as ``MJPG``.
        size: (width, height), pixels.
        fps: maximum frame rate, frames per second; 0.0 = the driver does not say.
    """

    pixel_format: str
    size: tuple[int, int]
    fps: float


def modes(path: Path) -> tuple[Mode, ...]:
    """Return the modes of the camera at ``path``; empty if it has none or cannot be opened.

    A camera with a range of sizes has one mode per format, the largest.
    """
    try:
        with v4l2.opened(path) as descriptor:
            return tuple(
                Mode(pixel_format.to_bytes(4, "little").decode("ascii", "replace").strip(), size, fps)
                for pixel_format in _formats(descriptor)
                for size, fps in _sizes(descriptor, pixel_format)
            )
    except OSError:
        return ()


def current_size(path: Path) -> tuple[int, int] | None:
    """Return the (width, height) that a device is set to, pixels; None if it has none or cannot be opened."""
    try:
        with v4l2.opened(path) as descriptor:
            reply = v4l2.ioctl(descriptor, _GET_FORMAT, struct.pack("I", _CAPTURE).ljust(_FORMAT_BYTES, b"\0"))
    except OSError:
        return None
    size: tuple[int, int] = struct.unpack_from("II", reply, _FORMAT_OFFSET)
    return size if all(size) else None


def _formats(descriptor: int) -> Iterator[int]:
    for reply in _entries(descriptor, _ENUM_FORMATS, "II56x", _CAPTURE):
        yield struct.unpack_from("I", reply, 44)[0]


def _sizes(descriptor: int, pixel_format: int) -> Iterator[tuple[tuple[int, int], float]]:
    for reply in _entries(descriptor, _ENUM_SIZES, "II36x", pixel_format):
        kind, first, second = struct.unpack_from("III", reply, 8)
        # a list has width and height; a range has minimum, maximum and step of the width, then of the height
        size = (first, second) if kind == _DISCRETE else (second, struct.unpack_from("I", reply, 28)[0])
        yield size, _fps(descriptor, pixel_format, size)
        if kind != _DISCRETE:
            return


def _fps(descriptor: int, pixel_format: int, size: tuple[int, int]) -> float:
    """Return the maximum frame rate; the first interval of a range is the shortest."""
    rates = [0.0]
    for reply in _entries(descriptor, _ENUM_INTERVALS, "IIII36x", pixel_format, *size):
        seconds, per = struct.unpack_from("II", reply, 20)
        if seconds and per:
            rates.append(float(Fraction(per, seconds)))
    return max(rates)


def _entries(descriptor: int, request: int, layout: str, *key: int) -> Iterator[bytes]:
    """Yield the driver's entries of a list, by rising index, until it says that there are no more."""
    for index in range(_MAX_ENTRIES):
        try:
            yield v4l2.ioctl(descriptor, request, struct.pack(layout, index, *key))
        except OSError as error:
            if error.errno not in {errno.EINVAL, errno.ENOTTY, errno.ENODATA}:
                raise
            return
