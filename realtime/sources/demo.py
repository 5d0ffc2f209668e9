"""The demo clip, made on the fly from a public-domain portrait.

The picture is NASA's portrait of the astronaut Eileen Collins, which scikit-image ships as
``skimage.data.astronaut()``. A crop of webcam shape moves and breathes over it on a smooth closed path, so the person
moves in the frame as somebody does who sits before a webcam; the clip can be repeated without a jump.
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
_CROP_WIDTH = 448.0  # of the portrait's 512 pixels: head and shoulders, with the room on both sides
_UPSCALE = 3  # once, with a good kernel, so that every frame can be cut out fast and still be smooth


def _portrait() -> Image:
    check_demo()
    from skimage.data import astronaut

    return np.asarray(cv2.cvtColor(astronaut(), cv2.COLOR_RGB2BGR), np.uint8)


class DemoSource:
    """A person who moves before a room, ``duration_s`` long."""

    def __init__(
        self,
        *,
        size: Size = (1280, 720),
        fps: float = 30.0,
        duration_s: float | None = DEMO_S,
        pacing: Pacing = Pacing.REALTIME,
        clock: Callable[[], float] = time.monotonic,
        wait: Callable[[float], None] = time.sleep,
    ) -> None:
        """Load the portrait.

        Args:
            size: (width, height) of the frames, pixels.
            fps: frames a second, > 0.
            duration_s: seconds until it ends; None = never.
            pacing: play at ``fps``, or as fast as possible.
            clock: as ``time.monotonic``.
            wait: as ``time.sleep``.

        Raises:
            SourceError: scikit-image, which has the portrait, is not installed.
        """
        portrait = _portrait()
        self._portrait = cv2.resize(portrait, None, fx=_UPSCALE, fy=_UPSCALE, interpolation=cv2.INTER_LANCZOS4)
        self._pace = Pacer(clock, wait) if pacing is Pacing.REALTIME else None
        self._next = 0
        self.size = size
        self.fps = fps
        self.frame_count: int | None = None if duration_s is None else max(1, round(duration_s * fps))

    def read(self) -> Frame | None:
        """The next frame, in a buffer of its own; None once the clip has ended."""
        if self.frame_count is not None and self._next >= self.frame_count:
            return None
        index, self._next = self._next, self._next + 1
        media_s = index / self.fps
        image = self._cut(media_s)
        return Frame(image, index, self._pace(media_s) if self._pace else media_s)

    def close(self) -> None:
        """Nothing is held."""

    def _cut(self, media_s: float) -> Image:
        """The crop at that second of the clip; its corner goes along a figure of eight, its size swings a little."""
        side = self._portrait.shape[0]
        width, height = self.size
        phase = 2 * math.pi * media_s / _PERIOD_S
        shrink = 1 - 0.03 * (1 - math.cos(phase))
        crop_width = min(_CROP_WIDTH * _UPSCALE, side * width / height) * shrink
        crop_height = crop_width * height / width
        left = (side - crop_width) * (0.5 + 0.5 * math.sin(phase))
        top = min(side - crop_height, 40.0 * _UPSCALE) * (0.5 + 0.5 * math.sin(2 * phase))
        scale = width / crop_width
        # pixel centres: crop's left edge falls on the frame's left edge
        matrix = np.array(
            [[scale, 0, (0.5 - left) * scale - 0.5], [0, scale, (0.5 - top) * scale - 0.5]],
            np.float64,
        )
        image = cv2.warpAffine(
            self._portrait, matrix, self.size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
        )
        return image.astype(np.uint8, copy=False)
