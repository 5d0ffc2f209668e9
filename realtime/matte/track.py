"""Bring the newest matte to the frame on show, steadily."""

import cv2
import numpy as np
from numpy.typing import NDArray

from realtime.structures import Alpha, Frame, Image, Matte, Size

Grey = NDArray[np.uint8]


class Tracker:
    """Smooths mattes over time where they agree, and follows at once where they do not.

    Called on every frame, from one thread. What it returns belongs to the caller, who must not write into it.
    """

    def __init__(self, *, smoothing: float = 0.5, cut_threshold: float = 60.0, grey_size: Size = (64, 36)) -> None:
        """Nothing to show yet.

        Args:
            smoothing: share of the old alpha that is kept where old and new agree, in [0, 1).
            cut_threshold: mean grey difference between two frames that counts as a cut, grey levels.
            grey_size: (width, height) of the small picture that cuts are found on, pixels.
        """
        self.smoothing, self.cut_threshold, self.grey_size = smoothing, cut_threshold, grey_size
        self._grey: Grey | None = None
        self._alpha: Alpha | None = None
        self._newest = -1
        self._cut_at = 0

    def __call__(self, frame: Frame, matte: Matte | None) -> Alpha | None:
        """The alpha for ``frame``.

        Args:
            frame: the frame on show.
            matte: the newest matte there is, the same one as last time if no newer one has come.

        Returns:
            (h, w) float32 in [0, 1], or None: nothing to show yet, or not since the last cut.
        """
        grey = self._small(frame.image)
        if self._grey is not None and float(cv2.norm(grey, self._grey, cv2.NORM_L1)) / grey.size > self.cut_threshold:
            self._alpha, self._cut_at = None, frame.index
        self._grey = grey
        if matte is not None and matte.frame_index > self._newest and matte.frame_index >= self._cut_at:
            self._alpha = self._fuse(matte.alpha)
            self._newest = matte.frame_index
        return self._alpha

    def _small(self, image: Image) -> Grey:
        small = cv2.resize(image, self.grey_size, interpolation=cv2.INTER_AREA)
        return np.asarray(cv2.cvtColor(small, cv2.COLOR_BGR2GRAY), np.uint8)

    def _fuse(self, new: Alpha) -> Alpha:
        """Keep of the old where it agrees with the new; where they differ by more than a half, take the new."""
        old = self._alpha
        if old is None or old.shape != new.shape:
            return new
        change = new - old
        keep = np.float32(self.smoothing) * np.maximum(0, 1 - 2 * np.abs(change))
        fused: Alpha = new - keep * change
        return fused
