"""Steps on rows of pixels, shared by the compiled loops: scanning runs, copying, interpolating.

An enlarged plane is never drawn whole. A loop interpolates the two source rows nearest to the row in work into a
``line``, whose last pixel is repeated once, and between neighbours on the line for each pixel that needs it. Pixel
centres are aligned, as by ``cv2.resize`` with ``INTER_LINEAR``.
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from realtime.imaging.jit import inlined

RUN = 64
"""Length of the runs in which a row is scanned, pixels: most are wholly kept or wholly background."""


@inlined
def scan(levels: NDArray[np.uint8]) -> tuple[np.uint8, np.uint8]:
    """Return the bitwise or and the bitwise and of ``levels``: 0 or 255 where all of them are."""
    any_bits, all_bits = np.uint8(0), np.uint8(255)
    for x in range(levels.shape[0]):
        any_bits |= levels[x]
        all_bits &= levels[x]
    return any_bits, all_bits


@inlined
def copy(values: NDArray[Any], out: NDArray[Any]) -> None:
    """Copy ``values`` into ``out``, both of one axis."""
    for i in range(values.shape[0]):
        out[i] = values[i]


@inlined
def fill(out: NDArray[Any], value: Any) -> None:
    """Set every element of ``out``, of one axis, to ``value``."""
    for i in range(out.shape[0]):
        out[i] = value


@inlined
def interleave(channels: NDArray[np.uint8], row: NDArray[np.uint8]) -> None:
    """Write (3, W) channels side by side into ``row``, (3 * W,).

    LLVM turns loops of bytes, three apart, into shuffles of vectors, but not those that also compute.
    """
    for x in range(channels.shape[1]):
        row[3 * x], row[3 * x + 1], row[3 * x + 2] = channels[0, x], channels[1, x], channels[2, x]


@inlined
def separate(row: NDArray[np.uint8], channels: NDArray[np.uint8]) -> None:
    """Write the pixels of ``row``, (3 * W,), into their (3, W) channels."""
    for x in range(channels.shape[1]):
        channels[0, x], channels[1, x], channels[2, x] = row[3 * x], row[3 * x + 1], row[3 * x + 2]


@inlined
def lerp(start: Any, end: Any, weight: Any) -> Any:
    """Interpolate linearly: ``start`` at weight 0, ``end`` at 1."""
    return start + weight * (end - start)


@inlined
def source_position(i: int, length: int, source_length: int) -> tuple[int, np.float32]:
    """Return where pixel ``i`` of an axis of ``length`` pixels lies on a source axis: the index before, the weight."""
    position = min(max((i + 0.5) * source_length / length - 0.5, 0.0), source_length - 1.0)
    index = int(position)
    return index, np.float32(position - index)


@inlined
def source_positions(source_length: int, indices: NDArray[np.uintp], weights: NDArray[np.float32]) -> None:
    """Write ``source_position`` of every pixel of an axis into ``indices`` and ``weights``."""
    for x in range(indices.shape[0]):
        indices[x], weights[x] = source_position(x, indices.shape[0], source_length)


@inlined
def interpolate_row(source: NDArray[np.float32], y: int, height: int, line: NDArray[np.float32]) -> None:
    """Interpolate row ``y`` of ``source`` enlarged to ``height`` rows.

    Args:
        source: (h, w * c), the c channels of a pixel side by side.
        y: row of the enlarged plane.
        height: its rows.
        line: ((w + 1) * c,), written: the row, its last pixel twice.
    """
    upper, weight = source_position(y, height, source.shape[0])
    between_rows(source, upper, weight, line)


@inlined
def between_rows(source: NDArray[np.float32], upper: int, weight: Any, line: NDArray[np.float32]) -> None:
    """Interpolate between row ``upper`` of ``source`` and the next; beyond its first and last row they continue.

    Args:
        source: (h, w * c), the c channels of a pixel side by side.
        upper: row of the source.
        weight: of the next row, in [0, 1].
        line: ((w + 1) * c,), written: the row, its last pixel twice.
    """
    first = min(max(upper, 0), source.shape[0] - 1)
    second = min(max(upper + 1, 0), source.shape[0] - 1)
    length = source.shape[1]
    for i in range(length):
        line[i] = source[first, i] + weight * (source[second, i] - source[first, i])
    channels = line.shape[0] - length
    for c in range(channels):
        line[length + c] = line[length - channels + c]
