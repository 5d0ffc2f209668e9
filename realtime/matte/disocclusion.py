"""What of a carried matte is not the subject: what has come out from behind it, and whoever stands near it."""

import cv2
import numpy as np
from numpy.typing import NDArray

from realtime.structures import Alpha, Image

_USUAL = 0.1
"""How fast the difference that the subject's own pixels usually show is learnt, share a time."""

_LEVELS, _TIMES, _LESS = 27.0, 4.0, 24.0
"""So different is a stranger at least, grey levels; and so many times as different as is usual, less so much.

Rather too little of the subject than anything of them; but where even the subject hardly keeps its colours, in a camera
that is swung round, they tell less.
"""

_LOST = 20.0
"""Where the subject's own pixels usually differ by so much, grey levels, what was carried tells nothing of it."""

_NEAR_PX = 8
"""Whose mask comes this near to the subject's is near, pixels of the matte."""

_STRAY = 0.1
"""A part smaller than this share of the largest, and apart from it, is taken for a piece of somebody else."""

_TOLERANCE = np.ones((5, 5), np.uint8)


class DisocclusionFilter:
    """Tells by the colours which pixels of a carried matte are not what they are said to have been.

    Optical flow has an answer for every pixel, also for those that were hidden in the frame of the matte: who walks
    out from behind the subject seems to come from inside it, and would be as sharp. But hardly ever in its colours.
    """

    def __init__(self) -> None:
        self._usual: float | None = None

    @property
    def usual(self) -> float:
        """What the subject's own pixels usually differ by, grey levels; infinite until it is known."""
        return float("inf") if self._usual is None else self._usual

    @property
    def lost(self) -> bool:
        """Whether the flow explains not even the subject, so that what is new in a matte need not be anybody else."""
        return self._usual is not None and self._usual > _LOST

    def removed(self, alpha: Alpha, now: Image, then: Image, *, near: bool) -> Alpha:
        """``alpha`` without strangers at its edge; holes inside the subject are not made.

        Args:
            alpha: (h, w) carried from another frame.
            now: (h, w, 4) uint8, the picture, BGR and a channel that is not looked at.
            then: (h, w, 4) uint8, the picture of the other frame, carried likewise.
            near: whether somebody else is near the subject. If not, there are no strangers, only hands before the
                chest that would tear holes; what differences are usual is learnt all the same.

        Returns:
            A new (h, w) float32 array, or ``alpha`` itself.
        """
        x, y, width, height = cv2.boundingRect((alpha > 0.05).view(np.uint8))
        if not width:
            return alpha
        box = slice(max(0, y - 1), y + height + 1), slice(max(0, x - 1), x + width + 1)
        part = alpha[box]
        blue, green, red, _ = cv2.split(cv2.absdiff(now[box], then[box]))
        levels = np.asarray(cv2.blur(cv2.max(cv2.max(blue, green), red), (3, 3)), np.uint8)
        self._learn(levels, part)
        strange = (levels > max(_LEVELS, _TIMES * (self._usual or 0.0) - _LESS)) & (part > 0.05)
        if not near or not strange.any():
            return alpha
        count, labels = cv2.connectedComponents(((part < 0.5) | strange).view(np.uint8), connectivity=4)
        outside = np.bincount(labels[part <= 0.05], minlength=count) > 0
        outside[0] = False
        kept = alpha.copy()
        kept[box][strange & outside[labels]] = 0
        return kept

    def _learn(self, levels: NDArray[np.uint8], alpha: Alpha) -> None:
        """The median difference inside the subject; one frame that the flow got wrong does not make it usual."""
        counts = cv2.calcHist([levels], [0], (alpha > 0.9).view(np.uint8), [256], [0, 256]).ravel().cumsum()
        if counts[-1]:
            median = float(np.searchsorted(counts, counts[-1] / 2))
            self._usual = median if self._usual is None else self._usual + _USUAL * (median - self._usual)


def is_near(alpha: Alpha, others: Alpha) -> bool:
    """Whether anybody of ``others``, (h, w), touches the subject or nearly."""
    side = 2 * _NEAR_PX + 1
    theirs = cv2.dilate((others > 0.3).view(np.uint8), np.ones((side, side), np.uint8))
    return bool((theirs.view(bool) & (alpha > 0.3)).any())


def confirmed_by(alpha: Alpha, before: Alpha, last: Alpha) -> Alpha:
    """What of a new matte was also in the one ``before`` or in the ``last`` inference, both carried; (h, w) each."""
    return np.minimum(alpha, cv2.dilate(np.maximum(before, last), _TOLERANCE))


def drop_small_components(alpha: Alpha) -> Alpha:
    """``alpha``, (h, w), without small parts that lie apart from the rest."""
    count, labels, stats, _ = cv2.connectedComponentsWithStats((alpha > 0.3).view(np.uint8), connectivity=4)
    if count <= 2:
        return alpha
    areas = stats[:, cv2.CC_STAT_AREA]
    stray = areas < _STRAY * areas[1:].max()
    stray[0] = False
    return np.where(stray[labels], np.float32(0), alpha)
