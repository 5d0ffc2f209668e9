"""A source whose frames are turned, for a camera that is mounted sideways; everything after it sees them upright."""

from typing import Any

import cv2
import numpy as np

from realtime.protocols import Delayable, Interruptible, Source
from realtime.structures import Frame, Size

_TURNS = {90: cv2.ROTATE_90_CLOCKWISE, 180: cv2.ROTATE_180, 270: cv2.ROTATE_90_COUNTERCLOCKWISE}


class RotatedSource:
    """Turns the frames of another source clockwise.

    Attributes:
        size: (width, height) of the turned frames, pixels.
        fps: as of the other source.
    """

    def __init__(self, source: Source, degrees: int) -> None:
        """Take over ``source``; ``degrees`` is 90, 180 or 270."""
        self._source, self._turn = source, _TURNS[degrees]
        width, height = source.size
        self.size: Size = (width, height) if degrees == 180 else (height, width)
        self.fps = source.fps

    def read(self) -> Frame | None:
        """As ``Source``."""
        frame = self._source.read()
        if frame is None:
            return None
        image = np.asarray(cv2.rotate(frame.image, self._turn), np.uint8)
        return Frame(image, frame.index, frame.captured_at, frame.stand_in)

    def delay(self, seconds: float) -> None:
        """As ``Delayable``."""
        if isinstance(self._source, Delayable):
            self._source.delay(seconds)

    def interrupt(self) -> None:
        """As ``Interruptible``."""
        if isinstance(self._source, Interruptible):
            self._source.interrupt()

    def close(self) -> None:
        """As ``Source``."""
        self._source.close()

    def __getattr__(self, name: str) -> Any:
        """Return what the other source has beside these, such as ``frame_count``."""
        return getattr(self._source, name)


def rotated(source: Source, degrees: int) -> Source:
    """Return ``source`` with its frames turned clockwise by 0, 90, 180 or 270 ``degrees``."""
    return RotatedSource(source, degrees) if degrees else source
