"""Fast resizing: down by halves, up by linear interpolation.

OpenCV halves an image several times faster than it scales it by any other factor. Several stages need the same frame at
reduced sizes: inside ``reuse_halves``, only the first of them computes it.
"""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from realtime.structures import Size


def halvings(size: Size, max_factor: float) -> list[Size]:
    """Return the sizes that repeated halving of ``size`` gives, reduced by at most ``max_factor`` in all."""
    sizes: list[Size] = []
    width, height = size
    while max_factor >= 2 and min(width, height) > 2:
        (width, height), max_factor = half_size((width, height)), max_factor / 2
        sizes.append((width, height))
    return sizes


def half_size(size: Size) -> Size:
    """Return half of ``size``, rounded up."""
    return (size[0] + 1) // 2, (size[1] + 1) // 2


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
    """Resize ``array`` to each of ``sizes`` in turn; an exact half is the mean over boxes of 2 x 2 pixels.

    Returns:
        The last of them, read-only inside ``reuse_halves(array)``, else new; ``array`` itself if ``sizes`` is empty.
    """
    halves = _reused.halves.get(id(array))
    for size in sizes:
        if halves is not None and size in halves:
            array = halves[size]
            continue
        is_half = array.shape[1] == 2 * size[0] and array.shape[0] == 2 * size[1]
        array = cv2.resize(array, size, interpolation=cv2.INTER_AREA if is_half else cv2.INTER_LINEAR)
        if halves is not None:
            array.setflags(write=False)
            halves[size] = array
    return array


def halve(array: NDArray[Any]) -> NDArray[Any]:
    """Resize ``array`` to half its size, as ``shrink`` does."""
    return shrink(array, [half_size((array.shape[1], array.shape[0]))])


def shrink_to(array: NDArray[Any], size: Size) -> NDArray[Any]:
    """Resize ``array`` to ``size``, (width, height): by halves as far as possible, then by interpolation."""
    sizes = halvings((array.shape[1], array.shape[0]), min(array.shape[1] / size[0], array.shape[0] / size[1]))
    return shrink(array, [*sizes, size] if array.shape[1::-1] != size else [])


def resize(array: NDArray[Any], size: Size, *, out: NDArray[Any] | None = None) -> NDArray[Any]:
    """Resize ``array`` to ``size``, (width, height): by halves as far as possible, then by linear interpolation.

    Averaging over areas takes four to six times as long for a factor that is not whole.

    Args:
        array: (h, w[, C]).
        size: (width, height), pixels.
        out: written and returned if it is of that size; None = a new array.
    """
    factor = min(array.shape[1] / size[0], array.shape[0] / size[1])
    halved = shrink(array, halvings((array.shape[1], array.shape[0]), factor))
    if out is not None and out.shape[1::-1] != size:
        out = None
    return np.asarray(cv2.resize(halved, size, dst=out, interpolation=cv2.INTER_LINEAR))


def enlarge(image: NDArray[np.uint8], size: Size, *, out: NDArray[np.uint8] | None = None) -> NDArray[np.uint8]:
    """Enlarge ``image``, (h, w[, 3]), to ``size``, (width, height), by linear interpolation, to within a grey level.

    Intel IPP, where OpenCV is built with it, takes half the time of OpenCV's own code for that last level. ``out`` is
    written and returned, if given: an array of that size, or a part of one.
    """
    was_exact = not cv2.ipp.useIPP_NotExact()
    cv2.ipp.setUseIPP_NotExact(True)  # a setting of this thread only
    try:
        return np.asarray(cv2.resize(image, size, dst=out, interpolation=cv2.INTER_LINEAR), np.uint8)
    finally:
        cv2.ipp.setUseIPP_NotExact(not was_exact)
