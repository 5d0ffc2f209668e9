"""The compiled loop that mixes an old alpha into a new one."""

import cv2
import numpy as np
from numpy.typing import NDArray

from realtime.imaging.jit import Array, compiled
from realtime.structures import Alpha

_SURROUNDINGS = (7, 7)
"""Size of the box over which unexplained differences are averaged, pixels of the matte."""


def mix(old: Alpha, new: Alpha, unexplained: NDArray[np.uint8], *, weight: float, trust_levels: float) -> Alpha:
    """Return ``new`` with as much of ``old`` as flow explains.

    Args:
        old: (h, w) float32 in [0, 1], warped to the frame of ``new``.
        new: (h, w) float32 in [0, 1].
        unexplained: (h, w) uint8, differences that flow leaves between the two frames, grey levels.
        weight: of ``old`` where flow explains everything, in [0, 1].
        trust_levels: mean difference nearby at which nothing of ``old`` counts, grey levels.

    Returns:
        A new (h, w) float32 array in [0, 1].
    """
    nearby = np.asarray(cv2.blur(unexplained, _SURROUNDINGS), np.uint8)
    mixed = np.empty(new.shape, np.float32)
    _mix(np.ascontiguousarray(old), np.ascontiguousarray(new), nearby, weight, 1 / trust_levels, mixed)
    return mixed


@compiled(*[Array("float32", 2)] * 2, Array("uint8", 2), *["float32"] * 2, Array("float32", 2, written=True))
def _mix(
    old: NDArray[np.float32],
    new: NDArray[np.float32],
    unexplained: NDArray[np.uint8],
    weight: float,
    per_level: float,
    mixed: NDArray[np.float32],
) -> None:
    for y in range(new.shape[0]):
        for x in range(new.shape[1]):
            trust = max(np.float32(0), np.float32(1) - np.float32(unexplained[y, x]) * per_level)
            mixed[y, x] = new[y, x] + weight * trust * (old[y, x] - new[y, x])
