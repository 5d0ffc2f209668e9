"""The demo clip, generated from a public-domain portrait.

The portrait is NASA's portrait of the astronaut Eileen Collins, which scikit-image ships as
``skimage.data.astronaut()``. A crop in the shape of a webcam image moves over it on a smooth closed path and
changes its size a little, like somebody sitting in front of a webcam; the clip can be repeated without a jump.
"""

import math
import time
from collections.abc import Callable

import cv2
import numpy as np

from realtime.sources.pacer import Pacer
from realtime.sources.spec import DEMO_S, check_demo
from realtime.structures import Frame, Image, Pacing, Size

_PERIOD_S = DEMO_S
_CROP_WIDTH = 448.0  # of the portrait's 512 pixels: head and shoulders, and some of the room on both sides
_UPSCALE = 3  # once, with a good kernel, so that cropping each frame is fast and still smooth


def _portrait() -> Image:
    check_demo()
    from skimage.data import astronaut

    return np.asarray(cv2.cvtColor(astronaut(), cv2.COLOR_RGB2BGR), np.uint8)


class DemoSource:
    """A person moving in front of a room."""

    def __init__(
        self,
        *,
        size: Size = (1280, 720),
        fps: float = 30.0,
        duration_s: float | None = DEMO_S,
        pacing: Pacing = Pacing.REALTIME,
        clock: Callable[[], float] = time.monotonic,
        wait: Callable[[float], object] | None = None,
    ) -> None:
        """Load the portrait.

        Args:
            size: (width, height) of the frames, pixels.
            fps: frame rate, > 0.
            duration_s: length, seconds; None = endless.
            pacing: play at ``fps``, or as fast as possible.
            clock: as ``time.monotonic``.
            wait: as ``time.sleep``; None = wait until ``interrupt`` at the longest.

        Raises:
            SourceError: scikit-image, which contains the portrait, is not installed.
        """
        portrait = _portrait()
        self._portrait = cv2.resize(portrait, None, fx=_UPSCALE, fy=_UPSCALE, interpolation=cv2.INTER_LANCZOS4)
        self._pacer = Pacer(clock, wait) if pacing is Pacing.REALTIME else None
        self._next = 0
        self.size = size
        self.fps = fps
        self.frame_count: int | None = None if duration_s is None else max(1, round(duration_s * fps))

    def read(self) -> Frame | None:
        """Return the next frame, in a new buffer; None once the clip has ended."""
        if self.frame_count is not None and self._next >= self.frame_count:
            return None
        index, self._next = self._next, self._next + 1
        media_s = index / self.fps
        image = self._cut(media_s)
        return Frame(image, index, self._pacer(media_s) if self._pacer else media_s)

    def delay(self, seconds: float) -> None:
        """As ``Delayable``."""
        if self._pacer is not None:
            self._pacer.delay(seconds)

    def interrupt(self) -> None:
        """As ``Interruptible``."""
        if self._pacer is not None:
            self._pacer.interrupt()

    def close(self) -> None:
        """Do nothing: nothing is open."""

    def _cut(self, media_s: float) -> Image:
        """Return the crop at ``media_s``; its corner follows a figure of eight, and its size oscillates a little."""
        side = self._portrait.shape[0]
        width, height = self.size
        phase = 2 * math.pi * media_s / _PERIOD_S
        shrink = 1 - 0.03 * (1 - math.cos(phase))
        crop_width = min(_CROP_WIDTH * _UPSCALE, side * width / height) * shrink
        crop_height = crop_width * height / width
        left = (side - crop_width) * (0.5 + 0.5 * math.sin(phase))
        top = min(side - crop_height, 40.0 * _UPSCALE) * (0.5 + 0.5 * math.sin(2 * phase))
        scale = width / crop_width
        # pixel centres: the crop's left edge falls on the frame's left edge
        matrix = np.array(
            [[scale, 0, (0.5 - left) * scale - 0.5], [0, scale, (0.5 - top) * scale - 0.5]],
            np.float64,
        )
        image = cv2.warpAffine(
            self._portrait, matrix, self.size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
        )
        return image.astype(np.uint8, copy=False)
