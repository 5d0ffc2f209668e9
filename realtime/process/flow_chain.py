"""Frames linked by optical flow to the frames before and after them, and alphas carried along it."""

from collections.abc import Sequence
from itertools import pairwise

import cv2
import numpy as np
from numpy.typing import NDArray

from realtime.matte.flow import MARGIN_PX, FlowMap, Grey, OpticalFlow, identity_map, warp
from realtime.structures import Alpha

_TRUST_LEVELS = 20.0
"""Difference between a frame and a warped one at which the weight of the latter is 1 / e, grey levels."""

_MIN_TRUST = 1e-3
"""Minimum weight, so that two sides that are both wrong still count by their distance."""

_MIN_ALPHA = 0.004
"""Minimum alpha that belongs to the subject."""

_LEVELS = np.arange(256, dtype=np.float32)
_TRUST = np.exp(-((_LEVELS / _TRUST_LEVELS) ** 2)) + np.float32(_MIN_TRUST)

Box = tuple[slice, slice]
"""A part of the matte: rows and columns."""


class FlowFrame:
    """One frame of a scene in grey.

    Attributes:
        grey: (h, w) uint8.
        backward: where its pixels were in the previous frame; None at the start of a scene and until it is known.
        forward: where its pixels are in the next frame; None at the end of a scene and until it is known.
    """

    __slots__ = ("backward", "forward", "grey")

    def __init__(self, grey: Grey) -> None:
        self.grey = grey
        self.backward: FlowMap | None = None
        self.forward: FlowMap | None = None


def is_valid(alpha: Alpha) -> bool:
    """Whether ``alpha`` contains no NaN, which stands for a matte that must not be used."""
    return bool(np.isfinite(alpha).all())


def box_around(alphas: Sequence[Alpha]) -> Box:
    """Return the bounding box of all (h, w) ``alphas`` with a margin of ``MARGIN_PX``; empty if they are."""
    union = np.maximum.reduce(alphas)
    x, y, w, h = cv2.boundingRect((union > _MIN_ALPHA).astype(np.uint8))
    if not w:
        return slice(0, 0), slice(0, 0)
    return slice(max(0, y - MARGIN_PX), y + h + MARGIN_PX), slice(max(0, x - MARGIN_PX), x + w + MARGIN_PX)


def link(chain: Sequence[FlowFrame], flow: OpticalFlow, subject: Alpha) -> None:
    """Compute the flow between consecutive frames, both ways, around ``subject``."""
    for before, after in pairwise(chain):
        after.backward = flow(after.grey, before.grey, subject)
        before.forward = invert(after.backward)


def invert(backward: FlowMap) -> FlowMap:
    """Return the forward flow: two fixed-point iterations, at a third of the cost of computing it from the images."""
    identity = identity_map(backward.shape)
    displacement = backward - identity
    forward = identity - displacement
    for _ in range(2):
        forward = identity - warp(displacement, forward)
    return forward


def extend(path: FlowMap | None, via: FlowFrame, box: Box, *, backwards: bool) -> FlowMap | None:
    """Return ``path``, which leads from the pixels in ``box`` to ``via``, extended by a frame; None if there is none.

    ``path`` is None at its start, where ``via`` is the frame of ``box`` itself.
    """
    step = via.backward if backwards else via.forward
    if step is None:
        return None
    return step[box] if path is None else np.asarray(warp(step, path), np.float32)


def trust(own: FlowFrame, other: FlowFrame, path: FlowMap, box: Box) -> NDArray[np.float32]:
    """Return how well ``own`` in ``box`` matches ``other`` warped along ``path``: float32 in (0, 1.001]."""
    difference = cv2.blur(cv2.absdiff(own.grey[box], warp(other.grey, path)), (7, 7))
    return np.asarray(cv2.LUT(difference, _TRUST), np.float32)


def blend(chain: Sequence[FlowFrame], first: Alpha, last: Alpha) -> list[Alpha]:
    """Return the alphas of the frames between the first and the last of ``chain``, which has to be linked.

    Both ends count by their distance, and by how well the image warped from there matches the frame.

    Args:
        chain: consecutive frames.
        first: (h, w) alpha of the first one; if it is invalid, so are all between.
        last: (h, w) alpha of the last one; the same.
    """
    inner = range(1, len(chain) - 1)
    if not (is_valid(first) and is_valid(last)):
        return [np.full_like(first, np.nan) for _ in inner]
    box = box_around([first, last])
    alphas = [np.zeros_like(first) for _ in inner]
    if not inner or box[0].stop == 0:
        return alphas
    past = _warp_to_each(chain, list(inner), chain[0], first, box, backwards=True)
    future = _warp_to_each(chain, list(reversed(inner)), chain[-1], last, box, backwards=False)
    for index in inner:
        (old, old_trust), (new, new_trust) = past[index], future[index]
        position = np.float32(index / (len(chain) - 1))
        new_weight = new_trust * position
        alphas[index - 1][box] = old + (new - old) * (new_weight / (new_weight + old_trust * (1 - position)))
    return alphas


def _warp_to_each(
    chain: Sequence[FlowFrame], indices: Sequence[int], end: FlowFrame, alpha: Alpha, box: Box, *, backwards: bool
) -> dict[int, tuple[Alpha, NDArray[np.float32]]]:
    """Return ``alpha`` of ``end`` warped to each of ``indices``, nearest first, and its trust there."""
    warped = {}
    path: FlowMap | None = None
    for index in indices:
        step = chain[index].backward if backwards else chain[index].forward
        if step is None:
            raise ValueError("the frames are not linked")
        path = step if path is None else np.asarray(warp(path, step), np.float32)
        path_in_box = path[box]
        own_trust = trust(chain[index], end, path_in_box, box)
        warped[index] = np.asarray(warp(alpha, path_in_box), np.float32), own_trust
    return warped
