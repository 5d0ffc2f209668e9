"""How the picture moves: dense optical flow where the subject is."""

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from realtime.structures import Alpha

Grey = NDArray[np.uint8]
"""(h, w) uint8, the picture at matte size."""

FlowMap = NDArray[np.float32]
"""(h, w, 2) float32: for each pixel the place, x and y in pixels, where it was in another frame."""

MARGIN_PX = 16
"""How far around the subject the motion is found, pixels of the matte."""

LEAST_PX = 32
"""The flow is found in no smaller picture than this, pixels."""


class OpticalFlow:
    """Dense inverse search without its variational part.

    Kroeger et al., "Fast Optical Flow using Dense Inverse Search", ECCV 2016. Only in the box around the subject, and
    the coarser in steps the larger that is, single pixels for a dancer far away: it takes about as long for a face that
    fills the picture.
    """

    def __init__(self) -> None:
        self._fine, self._medium, self._coarse = _flow(0, 4), _flow(0, 6), _flow(1, 4)

    def __call__(self, now: Grey, before: Grey, subject: Alpha | None) -> FlowMap:
        """Where each pixel of ``now`` was in ``before``; outside the subject's surroundings it counts as still.

        Args:
            now: (h, w) uint8.
            before: (h, w) uint8, the frame before.
            subject: (h, w) alpha of the frame before; None, or nobody in it: the subject may come from anywhere.
        """
        back = identity_map(now.shape).copy()
        height, width = now.shape
        if min(height, width) < LEAST_PX:
            return back
        x0, y0, x1, y1 = _surroundings(subject, width, height)
        share = (x1 - x0) * (y1 - y0) / (width * height)
        flow = self._fine if share < 0.3 else self._medium if share < 0.6 else self._coarse
        here = slice(y0, y1), slice(x0, x1)
        back[here] += flow.calc(np.ascontiguousarray(now[here]), np.ascontiguousarray(before[here]), None)  # type: ignore[call-overload]
        return back


def _flow(finest_scale: int, step: int) -> cv2.DISOpticalFlow:
    """Flow that is worked out at ``2 ** -finest_scale`` of the size at least, for a patch every ``step`` pixels."""
    flow = cv2.DISOpticalFlow.create(cv2.DISOPTICAL_FLOW_PRESET_ULTRAFAST)
    flow.setFinestScale(finest_scale)
    flow.setPatchStride(step)
    return flow


def _surroundings(subject: Alpha | None, width: int, height: int) -> tuple[int, int, int, int]:
    """The box around the subject with its margin, ``xyxy``."""
    x, y, w, h = (0, 0, 0, 0) if subject is None else cv2.boundingRect((subject > 0.05).astype(np.uint8))
    if not w:
        return 0, 0, width, height
    x0, x1 = _widened(x, x + w, width)
    y0, y1 = _widened(y, y + h, height)
    return x0, y0, x1, y1


def _widened(start: int, end: int, length: int) -> tuple[int, int]:
    start, end = max(0, start - MARGIN_PX), min(length, end + MARGIN_PX)
    if end - start < LEAST_PX:
        start = max(0, min(start, length - LEAST_PX))
        end = min(length, start + LEAST_PX)
    return start, end


def warp(values: NDArray[Any], back: FlowMap) -> NDArray[Any]:
    """``values`` read at the places that ``back`` tells; what comes from outside is that of the nearest edge."""
    return np.asarray(cv2.remap(values, back, None, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE))  # type: ignore[call-overload]


_grids: dict[tuple[int, int], FlowMap] = {}


def identity_map(shape: tuple[int, ...]) -> FlowMap:
    """The field of no motion at all, read-only."""
    key = (shape[0], shape[1])
    if key not in _grids:
        x, y = np.meshgrid(np.arange(key[1], dtype=np.float32), np.arange(key[0], dtype=np.float32))
        _grids[key] = np.dstack((x, y))
        _grids[key].setflags(write=False)
    return _grids[key]
