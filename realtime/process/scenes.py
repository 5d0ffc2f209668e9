"""Where a scene ends and the next starts."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from realtime.imaging import resize
from realtime.media.reader import FileFrame
from realtime.structures import Image, Size

_GREY_SIZE: Size = (64, 36)
"""Size at which frames are compared, pixels."""

_ALWAYS_CUT = 48.0
"""Minimum mean change between two frames that is a cut in any case, grey levels."""

_CUT = 12.0
"""Minimum mean change that is a cut if the frames before and after change much less, grey levels."""

_CALM_FACTOR = 3.0
"""How many times as large as the changes before and after that change has to be."""

GAP_S = 1.0
"""Frames further apart than this belong to different scenes, seconds."""


@dataclass(frozen=True, slots=True, eq=False)
class SceneFrame:
    """A frame and its position in its scene.

    Attributes:
        item: the frame.
        is_first: whether it is the first of its scene.
        is_last: whether it is the last of its scene.
    """

    item: FileFrame
    is_first: bool
    is_last: bool


def split_scenes(items: Iterable[FileFrame]) -> Iterator[SceneFrame]:
    """Find the cuts. Looks two frames ahead; a decision depends on the three frames around it only."""
    previous: tuple[FileFrame, bool] | None = None
    for item, is_first in _with_cuts(items):
        if previous is not None:
            yield SceneFrame(previous[0], previous[1], is_last=is_first)
        previous = item, is_first
    if previous is not None:
        yield SceneFrame(previous[0], previous[1], is_last=True)


def _with_cuts(items: Iterable[FileFrame]) -> Iterator[tuple[FileFrame, bool]]:
    """Yield each frame and whether a scene starts there."""
    before, change = 0.0, float("inf")  # of the waiting frame: the change one frame earlier, and its own
    waiting: FileFrame | None = None
    grey: NDArray[np.uint8] | None = None
    for item in items:
        small = _shrink_to_grey(item.frame.image)
        if waiting is None or grey is None:
            waiting, grey = item, small
            continue
        after = _change(grey, small, item.frame.captured_at - waiting.frame.captured_at)
        yield waiting, _is_cut(before, change, after)
        # the change before a cut says nothing about the scene after it
        before, change = (0.0 if change == float("inf") else change), after
        waiting, grey = item, small
    if waiting is not None:
        yield waiting, _is_cut(before, change, 0.0)


def _is_cut(before: float, change: float, after: float) -> bool:
    after = 0.0 if after == float("inf") else after
    return change > _ALWAYS_CUT or (change > _CUT and change > _CALM_FACTOR * max(before, after))


def _change(grey: NDArray[np.uint8], after: NDArray[np.uint8], apart_s: float) -> float:
    return float("inf") if apart_s > GAP_S else float(cv2.norm(grey, after, cv2.NORM_L1)) / grey.size


def _shrink_to_grey(image: Image) -> NDArray[np.uint8]:
    small = resize.shrink_to(image, _GREY_SIZE)
    return np.asarray(cv2.cvtColor(small, cv2.COLOR_BGR2GRAY), np.uint8)
