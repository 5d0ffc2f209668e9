"""Removes people who emerge from behind the subject (disocclusion) from a propagated matte."""

import cv2
import numpy as np
from numpy.typing import NDArray

from realtime.structures import Alpha, Image

_BASELINE_RATE = 0.1
"""Weight of a new frame in the baseline difference."""

_MIN_DIFFERENCE = 27.0
"""Minimum colour difference of a disoccluded pixel, grey levels."""

_BASELINE_FACTOR, _BASELINE_OFFSET = 4.0, 24.0
"""Minimum colour difference relative to the baseline: that many times the baseline, less that many grey levels.

Better too little of the subject than anything of a stranger. But where even the subject hardly keeps its colours, as
with a camera that is swung round, colours say less.
"""

_UNCHANGED = 0.25
"""Minimum fraction of the subject that keeps its colours, whoever comes out from behind it, unless flow is wrong."""

_LOST_BASELINE = 20.0
"""Baseline above which flow does not explain even the subject, grey levels."""

_NEAR_PX = 8
"""Maximum distance between masks that counts as near, pixels of the matte."""

_MIN_COMPONENT = 0.1
"""Minimum area of a component that is kept, as a fraction of the largest one's."""

_TOLERANCE = np.ones((5, 5), np.uint8)
"""Neighbourhood in which an earlier matte confirms a pixel of a new one."""


class DisocclusionFilter:
    """Finds by colour the pixels of a propagated matte that are not what they were propagated from.

    Optical flow has a position for every pixel, even for one that was hidden in the other frame: somebody who walks out
    from behind the subject seems to come from inside it, and would be sharp. But seldom in the same colours.
    """

    def __init__(self) -> None:
        self._baseline: float | None = None

    @property
    def baseline(self) -> float:
        """Usual colour difference of the subject's own pixels, grey levels; infinite before the first frame."""
        return float("inf") if self._baseline is None else self._baseline

    @property
    def is_lost(self) -> bool:
        """Whether flow does not explain even the subject, so that what is new in a matte need not be somebody else."""
        return self._baseline is not None and self._baseline > _LOST_BASELINE

    def remove(self, alpha: Alpha, now: Image, then: Image, *, is_near: bool) -> Alpha:
        """Set disoccluded pixels at the edge of the subject to 0, without making holes inside.

        Args:
            alpha: (h, w) float32, propagated from another frame.
            now: (h, w, 4) uint8: BGR, and a channel that is not used.
            then: (h, w, 4) uint8, the image of the other frame, warped as ``alpha`` was.
            is_near: whether somebody else is near the subject. If not, different pixels are a hand before the chest,
                and nothing is removed; the baseline is updated all the same.

        Returns:
            A new (h, w) float32 array, or ``alpha`` itself.
        """
        x, y, width, height = cv2.boundingRect((alpha > 0.05).view(np.uint8))
        if not width:
            return alpha
        box = slice(max(0, y - 1), y + height + 1), slice(max(0, x - 1), x + width + 1)
        inside = alpha[box]
        blue, green, red, _ = cv2.split(cv2.absdiff(now[box], then[box]))
        difference = np.asarray(cv2.blur(cv2.max(cv2.max(blue, green), red), (3, 3)), np.uint8)
        baseline = max(self._update_baseline(difference, inside), self._baseline or 0.0)
        threshold = max(_MIN_DIFFERENCE, _BASELINE_FACTOR * baseline - _BASELINE_OFFSET)
        is_different = (difference > threshold) & (inside > 0.05)
        if not is_near or not is_different.any():
            return alpha
        count, labels = cv2.connectedComponents(((inside < 0.5) | is_different).view(np.uint8), connectivity=4)
        touches_outside = np.bincount(labels[inside <= 0.05], minlength=count) > 0
        touches_outside[0] = False
        kept = alpha.copy()
        kept[box][is_different & touches_outside[labels]] = 0
        return kept

    def _update_baseline(self, difference: NDArray[np.uint8], alpha: Alpha) -> float:
        """Move the baseline towards the median inside the subject; one frame of wrong flow changes little.

        Returns:
            What most of the subject exceeds now: if it is above the baseline, the subject moves faster than the flow.
        """
        counts = cv2.calcHist([difference], [0], (alpha > 0.9).view(np.uint8), [256], [0, 256]).ravel().cumsum()
        if counts[-1]:
            median = float(np.searchsorted(counts, counts[-1] / 2))
            before = median if self._baseline is None else self._baseline
            self._baseline = before + _BASELINE_RATE * (median - before)
        return float(np.searchsorted(counts, counts[-1] * _UNCHANGED)) if counts[-1] else 0.0


def is_near(alpha: Alpha, others: Alpha) -> bool:
    """Whether anybody in ``others``, (h, w), touches the subject or nearly does."""
    side = 2 * _NEAR_PX + 1
    surroundings = cv2.dilate((others > 0.3).view(np.uint8), np.ones((side, side), np.uint8))
    return bool((surroundings.view(bool) & (alpha > 0.3)).any())


def confirmed_by(alpha: Alpha, propagated: Alpha, last: Alpha) -> Alpha:
    """Return what of a new matte is also in the ``propagated`` one or in the warped ``last`` inference; (h, w) each."""
    return np.minimum(alpha, cv2.dilate(np.maximum(propagated, last), _TOLERANCE))


def drop_small_components(alpha: Alpha) -> Alpha:
    """Return ``alpha``, (h, w), without small components apart from the largest."""
    count, labels, stats, _ = cv2.connectedComponentsWithStats((alpha > 0.3).view(np.uint8), connectivity=4)
    if count <= 2:
        return alpha
    areas = stats[:, cv2.CC_STAT_AREA]
    is_small = areas < _MIN_COMPONENT * areas[1:].max()
    is_small[0] = False
    return np.where(is_small[labels], np.float32(0), alpha)
