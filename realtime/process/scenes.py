"""Where one scene ends and the next begins."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from realtime.imaging import resize
from realtime.media.reader import FileFrame
from realtime.structures import Image, Size

_GREY_SIZE: Size = (64, 36)
_CERTAIN = 48.0
"""Mean change of grey level from one frame to the next that is a cut whatever came before."""
_LIKELY = 12.0
"""Mean change that is a cut where the frames before and after are calm."""
_CALMER = 3.0
"""How many times the change before and after that has to be."""
GAP_S = 1.0
"""Frames further apart than this, seconds, are of two scenes: nothing can be carried over."""


@dataclass(frozen=True, slots=True, eq=False)
class Placed:
    """A frame and whether it is the first or the last one of its scene."""

    item: FileFrame
    first: bool
    last: bool


def placed(items: Iterable[FileFrame]) -> Iterator[Placed]:
    """Find the cuts; looks two frames ahead, and at no others than the three around a frame."""
    previous: tuple[FileFrame, bool] | None = None
    for item, first in _with_cuts(items):
        if previous is not None:
            yield Placed(previous[0], previous[1], last=first)
        previous = item, first
    if previous is not None:
        yield Placed(previous[0], previous[1], last=True)


def _with_cuts(items: Iterable[FileFrame]) -> Iterator[tuple[FileFrame, bool]]:
    """Each frame with whether a scene begins there."""
    before, change = 0.0, float("inf")  # of the waiting frame: the change one frame earlier, and its own
    waiting: FileFrame | None = None
    grey: NDArray[np.uint8] | None = None
    for item in items:
        small = _grey(item.frame.image)
        if waiting is None or grey is None:
            waiting, grey = item, small
            continue
        after = _change(grey, small, item.frame.captured_at - waiting.frame.captured_at)
        yield waiting, _is_cut(before, change, after)
        # past a cut the change before it says nothing about the new scene
        before, change = (0.0 if change == float("inf") else change), after
        waiting, grey = item, small
    if waiting is not None:
        yield waiting, _is_cut(before, change, 0.0)


def _is_cut(before: float, change: float, after: float) -> bool:
    calm = 0.0 if after == float("inf") else after
    return change > _CERTAIN or (change > _LIKELY and change > _CALMER * max(before, calm))


def _change(grey: NDArray[np.uint8], after: NDArray[np.uint8], apart_s: float) -> float:
    return float("inf") if apart_s > GAP_S else float(cv2.norm(grey, after, cv2.NORM_L1)) / grey.size


def _grey(image: Image) -> NDArray[np.uint8]:
    small = resize.shrink_to(image, _GREY_SIZE)
    return np.asarray(cv2.cvtColor(small, cv2.COLOR_BGR2GRAY), np.uint8)
