"""The binary parameters of PipeWire's interface ("SPA pods"): what a format or a buffer has to be.

A pod is its size and type, 32 bits each, and its content, padded to 8 bytes. The numbers are those of ``spa/param``,
``spa/pod`` and ``spa/utils``, a stable interface.
"""

import struct
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from realtime.structures import Size

_ID, _INT, _RECTANGLE, _FRACTION, _OBJECT, _CHOICE = 3, 4, 10, 11, 15, 19
_RANGE, _ENUM, _FLAGS = 1, 3, 4
_FORMAT_OBJECT, _BUFFERS_OBJECT = 0x40003, 0x40004

ENUM_FORMAT, FORMAT, BUFFERS = 3, 4, 5
"""Ids of parameters: the formats that are offered, the one that was agreed on, the buffers."""

_MEDIA_TYPE, _MEDIA_SUBTYPE, _VIDEO_FORMAT, _SIZE, _RATE = 1, 2, 0x20001, 0x20003, 0x20004
_VIDEO, RAW, MJPG = 2, 1, 0x20002
_COUNT, _BLOCKS, _BYTES, _STRIDE, _DATA_TYPE = 1, 2, 3, 4, 6
_MEMORY = 1 << 1 | 1 << 2
"""Memory that can be mapped: a pointer or a file of memory, not one of the graphics card."""

PIXEL_FORMATS = {"I420": 2, "YUY2": 4, "UYVY": 5, "RGBx": 7, "BGRx": 8, "RGBA": 11, "BGRA": 12, "RGB": 15, "BGR": 16}
PIXEL_FORMATS |= {"NV12": 23, "GRAY8": 25}
"""Numbers of pixel formats."""

_READ = ("YUY2", "NV12", "I420", "UYVY", "BGRx", "RGBx", "BGR", "RGB", "GRAY8")
"""Formats that are asked for, the preferred one first."""


@dataclass(frozen=True, slots=True)
class VideoFormat:
    """A format of video.

    Attributes:
        pixels: a name in ``PIXEL_FORMATS``, or ``MJPG``.
        size: (width, height), pixels.
        fps: frame rate; 0 = varies.
    """

    pixels: str
    size: Size
    fps: float


def video_format(pixels: str, size: Size, fps: float) -> bytes:
    """Return the parameter that offers one raw format.

    Args:
        pixels: a name in ``PIXEL_FORMATS``.
        size: (width, height), pixels.
        fps: frame rate, > 0.
    """
    rate = Fraction(fps).limit_denominator(1001)
    return _object(
        *(_FORMAT_OBJECT, ENUM_FORMAT),
        (_MEDIA_TYPE, _pod(_ID, "I", _VIDEO)),
        (_MEDIA_SUBTYPE, _pod(_ID, "I", RAW)),
        (_VIDEO_FORMAT, _pod(_ID, "I", PIXEL_FORMATS[pixels])),
        (_SIZE, _pod(_RECTANGLE, "II", *size)),
        (_RATE, _pod(_FRACTION, "II", rate.numerator, rate.denominator)),
    )


def any_video_formats(size: Size, fps: float) -> list[bytes]:
    """Return the parameters that ask for any format that is known, raw before JPEG.

    Args:
        size: (width, height) that is preferred, pixels.
        fps: frame rate that is preferred, > 0.
    """
    rate = Fraction(fps).limit_denominator(1001)
    numbers = [PIXEL_FORMATS[name] for name in _READ]
    wanted = (
        (_SIZE, _choice(_RANGE, _RECTANGLE, "II", [*size, 1, 1, 16384, 16384])),
        (_RATE, _choice(_RANGE, _FRACTION, "II", [rate.numerator, rate.denominator, 0, 1, 1000, 1])),
    )
    video = (_MEDIA_TYPE, _pod(_ID, "I", _VIDEO))
    raw = (
        (_MEDIA_SUBTYPE, _pod(_ID, "I", RAW)),
        (_VIDEO_FORMAT, _choice(_ENUM, _ID, "I", [numbers[0], *numbers])),
    )
    jpeg = ((_MEDIA_SUBTYPE, _pod(_ID, "I", MJPG)),)
    return [_object(_FORMAT_OBJECT, ENUM_FORMAT, video, *kind, *wanted) for kind in (raw, jpeg)]


def read_format(pod: bytes) -> VideoFormat:
    """Return the format that a parameter says.

    Raises:
        ValueError: it is not one of video that is known.
    """
    values: dict[int, tuple[int, ...]] = {}
    try:
        (length,) = struct.unpack_from("=I", pod)
        position = 16
        while position < 8 + length:
            key, _, size, kind = struct.unpack_from("=IIII", pod, position)
            start = position + 16
            position = start + size + -size % 8
            if kind == _CHOICE:  # of one: its value follows
                _, _, size, kind = struct.unpack_from("=IIII", pod, start)
                start += 16
            if kind in (_ID, _INT, _RECTANGLE, _FRACTION):
                values[key] = struct.unpack_from(f"={size // 4}I", pod, start)
        (subtype,) = values[_MEDIA_SUBTYPE]
        names = {number: name for name, number in PIXEL_FORMATS.items()}
        pixels = "MJPG" if subtype == MJPG else names[values[_VIDEO_FORMAT][0]]
        width, height = values[_SIZE]
        numerator, denominator = values.get(_RATE, (0, 1))
    except (KeyError, struct.error) as error:
        raise ValueError("not a known format of video") from error
    return VideoFormat(pixels, (width, height), numerator / max(1, denominator))


def mapped_buffers() -> bytes:
    """Return the parameter that asks for buffers in memory, of any size."""
    return _object(_BUFFERS_OBJECT, BUFFERS, (_DATA_TYPE, _choice(_FLAGS, _INT, "I", [_MEMORY])))


def buffers(size_bytes: int, stride: int) -> bytes:
    """Return the parameter that asks for buffers of one block each.

    Args:
        size_bytes: of a frame.
        stride: bytes from one row to the next.
    """
    return _object(
        *(_BUFFERS_OBJECT, BUFFERS),
        (_COUNT, _choice(_RANGE, _INT, "I", [4, 2, 8])),
        (_BLOCKS, _pod(_INT, "I", 1)),
        (_BYTES, _pod(_INT, "I", size_bytes)),
        (_STRIDE, _pod(_INT, "I", stride)),
        (_DATA_TYPE, _choice(_FLAGS, _INT, "I", [_MEMORY])),
    )


def _pod(kind: int, layout: str, *values: int) -> bytes:
    content = struct.pack(f"={layout}", *values)
    return struct.pack("=II", len(content), kind) + content + bytes(-len(content) % 8)


def _choice(kind: int, child: int, layout: str, values: Sequence[int]) -> bytes:
    """Return several values of one type to choose from, the preferred one first."""
    each = struct.calcsize(f"={layout}")
    content = struct.pack("=IIII", kind, 0, each, child) + struct.pack(f"={len(values)}I", *values)
    return struct.pack("=II", len(content), _CHOICE) + content + bytes(-len(content) % 8)


def _object(kind: int, number: int, *properties: tuple[int, bytes]) -> bytes:
    content = struct.pack("=II", kind, number)
    content += b"".join(struct.pack("=II", key, 0) + value for key, value in properties)
    return struct.pack("=II", len(content), _OBJECT) + content
