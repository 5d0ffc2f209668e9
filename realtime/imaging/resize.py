"""Making pictures smaller and larger, fast.

Smaller by halves, for OpenCV is several times faster at a half than at any other share.

Several stages need the same frame smaller: inside ``reuse_halves``, only the first of them computes it.
"""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from realtime.structures import Size


def halvings(size: Size, most: float) -> list[Size]:
    """The sizes on the way from ``size`` down, each half of the one before, by at most ``most`` in all."""
    sizes: list[Size] = []
    width, height = size
    while most >= 2 and min(width, height) > 2:
        width, height, most = (width + 1) // 2, (height + 1) // 2, most / 2
        sizes.append((width, height))
    return sizes


class _Reused(threading.local):
    def __init__(self) -> None:
        self.halves: dict[int, dict[Size, NDArray[Any]]] = {}
        """What ``shrink`` made of an array, by the array's ``id`` and by size."""


_reused = _Reused()


@contextmanager
def reuse_halves(*arrays: NDArray[Any]) -> Iterator[None]:
    """Let ``shrink`` reuse what it made of ``arrays`` until the block ends, in this thread.

    The arrays must not change inside the block. Blocks may be nested: what an outer one reuses, an inner one does, too.
    """
    new = [id(array) for array in arrays if id(array) not in _reused.halves]
    _reused.halves.update((key, {}) for key in new)
    try:
        yield
    finally:
        for key in new:
            _reused.halves.pop(key, None)


def shrink(array: NDArray[Any], sizes: list[Size]) -> NDArray[Any]:
    """Resize ``array`` through ``sizes``; where each is exactly half of the one before, the mean over boxes.

    Returns:
        The last of them: read-only inside ``reuse_halves(array)``, else a new array; ``array`` where there is no size.
    """
    halves = _reused.halves.get(id(array))
    for size in sizes:
        if halves is not None and size in halves:
            array = halves[size]
            continue
        exact = array.shape[1] == 2 * size[0] and array.shape[0] == 2 * size[1]
        array = cv2.resize(array, size, interpolation=cv2.INTER_AREA if exact else cv2.INTER_LINEAR)
        if halves is not None:
            array.setflags(write=False)
            halves[size] = array
    return array


def shrink_to(array: NDArray[Any], size: Size) -> NDArray[Any]:
    """Resize ``array`` to ``size``, (width, height): by halves as long as that is possible, then by interpolation."""
    sizes = halvings((array.shape[1], array.shape[0]), min(array.shape[1] / size[0], array.shape[0] / size[1]))
    return shrink(array, [*sizes, size] if array.shape[1::-1] != size else [])


def enlarge(image: NDArray[np.uint8], size: Size) -> NDArray[np.uint8]:
    """``image``, (h, w[, 3]), at ``size``, (width, height): linear interpolation, right to a grey level.

    Intel's routines, where OpenCV has them, take half the time of its own for that last level.
    """
    exact = not cv2.ipp.useIPP_NotExact()
    cv2.ipp.setUseIPP_NotExact(True)  # holds for this thread alone
    try:
        return np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_LINEAR), np.uint8)
    finally:
        cv2.ipp.setUseIPP_NotExact(not exact)
