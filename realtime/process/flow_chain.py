"""Frames that know how the picture moves to the frames before and after them, and carry their alphas along it."""

from collections.abc import Sequence
from itertools import pairwise

import cv2
import numpy as np
from numpy.typing import NDArray

from realtime.matte.flow import MARGIN_PX, FlowMap, Grey, OpticalFlow, identity_map, warp
from realtime.structures import Alpha

_TRUST_LEVELS = 20.0
"""Difference that the motion leaves unexplained at which what was carried counts 1 / e, grey levels."""

_NEVER_NOTHING = 1e-3
"""What it counts at least, so that two sides that are both wrong still count by their nearness."""

_NOTHING = 0.004
"""Less alpha than this is none."""

_LEVELS = np.arange(256, dtype=np.float32)
_TRUST = np.exp(-((_LEVELS / _TRUST_LEVELS) ** 2)) + np.float32(_NEVER_NOTHING)


Box = tuple[slice, slice]
"""A part of the matte: rows and columns."""


class FlowFrame:
    """One frame of a scene in grey.

    Attributes:
        grey: (h, w) uint8.
        back: where its pixels were in the frame before; None until that is known, and at the beginning of a scene.
        ahead: where its pixels are in the frame after; likewise.
    """

    __slots__ = ("backward", "forward", "grey")

    def __init__(self, grey: Grey) -> None:
        self.grey = grey
        self.backward: FlowMap | None = None
        self.forward: FlowMap | None = None


def is_good(alpha: Alpha) -> bool:
    """Whether ``alpha`` may be shown: it holds no NaN."""
    return bool(np.isfinite(alpha).all())


def box_around(alphas: Sequence[Alpha]) -> Box:
    """Where one of (h, w) ``alphas`` is not nothing, and ``MARGIN_PX`` around that; empty: nowhere."""
    most = np.maximum.reduce(alphas)
    x, y, w, h = cv2.boundingRect((most > _NOTHING).astype(np.uint8))
    if not w:
        return slice(0, 0), slice(0, 0)
    return slice(max(0, y - MARGIN_PX), y + h + MARGIN_PX), slice(max(0, x - MARGIN_PX), x + w + MARGIN_PX)


def link(chain: Sequence[FlowFrame], motion: OpticalFlow, subject: Alpha) -> None:
    """Find how the picture moves between frames that follow each other, both ways, around ``subject``."""
    for before, after in pairwise(chain):
        after.backward = motion(after.grey, before.grey, subject)
        before.forward = inverse(after.backward)


def inverse(back: FlowMap) -> FlowMap:
    """The way ahead, from the way back: two rounds of fixed point iteration, which cost a third of finding it anew."""
    still = identity_map(back.shape)
    moved = back - still
    forward = still - moved
    for _ in range(2):
        forward = still - warp(moved, forward)
    return forward


def further(way: FlowMap | None, via: FlowFrame, box: Box, *, back: bool) -> FlowMap | None:
    """``way`` of the pixels in ``box`` to ``via`` (None: it begins there) led on by a frame; None: there is none."""
    step = via.backward if back else via.forward
    if step is None:
        return None
    return step[box] if way is None else np.asarray(warp(step, way), np.float32)


def trust(own: FlowFrame, other: FlowFrame, way: FlowMap, box: Box) -> NDArray[np.float32]:
    """How far ``own`` in ``box`` looks like ``other`` carried along ``way``: float32 in (0, 1.001]."""
    unexplained = cv2.blur(cv2.absdiff(own.grey[box], warp(other.grey, way)), (7, 7))
    return np.asarray(cv2.LUT(unexplained, _TRUST), np.float32)


def blend(chain: Sequence[FlowFrame], first: Alpha, last: Alpha) -> list[Alpha]:
    """The alphas of the frames between the first and the last of ``chain``, which have been joined.

    Both count by their nearness, and by how far the picture carried from there looks like the frame.

    Args:
        chain: frames that follow each other.
        first: (h, w) alpha of the first one; where it holds a NaN, which stands for what must not be shown, so do all
            that come of it.
        last: (h, w) alpha of the last one; likewise.
    """
    inner = range(1, len(chain) - 1)
    if not (is_good(first) and is_good(last)):
        return [np.full_like(first, np.nan) for _ in inner]
    box = box_around([first, last])
    alphas = [np.zeros_like(first) for _ in inner]
    if not inner or box[0].stop == 0:
        return alphas
    past = _brought(chain, list(inner), chain[0], first, box, back=True)
    future = _brought(chain, list(reversed(inner)), chain[-1], last, box, back=False)
    for place in inner:
        (old, old_trust), (new, new_trust) = past[place], future[place]
        share = np.float32(place / (len(chain) - 1))
        counts = new_trust * share
        alphas[place - 1][box] = old + (new - old) * (counts / (counts + old_trust * (1 - share)))
    return alphas


def _brought(
    chain: Sequence[FlowFrame], places: Sequence[int], end: FlowFrame, alpha: Alpha, box: Box, *, back: bool
) -> dict[int, tuple[Alpha, NDArray[np.float32]]]:
    """``alpha`` of ``end`` brought to each of ``places``, the nearest first, and how far it is trusted there."""
    brought = {}
    way: FlowMap | None = None
    for place in places:
        step = chain[place].backward if back else chain[place].forward
        if step is None:
            raise ValueError("the frames have not been joined")
        way = step if way is None else np.asarray(warp(way, step), np.float32)
        here = way[box]
        brought[place] = np.asarray(warp(alpha, here), np.float32), trust(chain[place], end, here, box)
    return brought
