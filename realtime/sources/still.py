"""A still picture as a source."""

import io
import time
import warnings
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import PIL.Image

from realtime.errors import SourceError
from realtime.sources.pacer import Pacer
from realtime.structures import Frame, Image, Pacing, Size
from realtime.system.files import explain_os_error

SUFFIXES = frozenset({".avif", ".bmp", ".jpeg", ".jpg", ".png", ".ppm", ".tif", ".tiff", ".webp"})
"""File name endings that are taken for a still, in small letters."""

_MAX_PIXELS = 100_000_000


def load_image(path: Path) -> Image:
    """The picture in a file, turned as its camera was held; 8 bits a channel, transparency dropped.

    Returns:
        (H, W, 3) uint8 BGR.

    Raises:
        SourceError: there is no such file, or it is not a picture.
    """
    try:
        data = np.fromfile(path, np.uint8)
    except IsADirectoryError as error:
        raise SourceError(f"{path} is a folder; give an image file") from error
    except OSError as error:
        raise SourceError(f"the image {path} cannot be read: {explain_os_error(error)}") from error
    if data.size and _declared_pixels(data.tobytes()) > _MAX_PIXELS:
        raise SourceError(
            f"{path} claims to be larger than {_MAX_PIXELS // 1_000_000} megapixels; smaller images can be read"
        )
    try:
        image = cv2.imdecode(data, cv2.IMREAD_COLOR) if data.size else None
    except cv2.error:
        image = None
    if image is None:
        reason = "it is empty" if not data.size else "it is damaged or in an unknown format"
        raise SourceError(f"{path} cannot be read as an image: {reason}")
    return image.astype(np.uint8, copy=False)


def _declared_pixels(data: bytes) -> int:
    """How many pixels the head of a picture's file claims; 0 where it says nothing that can be read."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            with PIL.Image.open(io.BytesIO(data)) as picture:
                return picture.width * picture.height
        except PIL.Image.DecompressionBombError:
            return _MAX_PIXELS + 1
        except Exception:  # noqa: BLE001 - a damaged head fails in many ways; the decoder has the last word
            return 0


class StillSource:
    """One picture: over and over at ``fps``, or once."""

    def __init__(
        self,
        path: Path,
        *,
        fps: float = 30.0,
        pacing: Pacing = Pacing.REALTIME,
        clock: Callable[[], float] = time.monotonic,
        wait: Callable[[float], None] = time.sleep,
    ) -> None:
        """Read the picture.

        Args:
            path: a picture file.
            fps: frames a second, > 0.
            pacing: repeat for ever at ``fps``, or end after one frame, captured at 0.0 s.
            clock: as ``time.monotonic``.
            wait: as ``time.sleep``.

        Raises:
            SourceError: there is no such file, or it is not a picture.
        """
        self._image = load_image(path)
        self._pace = Pacer(clock, wait) if pacing is Pacing.REALTIME else None
        self._next = 0
        self.size: Size = (self._image.shape[1], self._image.shape[0])
        self.fps = fps
        self.frame_count: int | None = None if pacing is Pacing.REALTIME else 1

    def read(self) -> Frame | None:
        """The picture again, in a buffer of its own; None after the first when played as fast as possible."""
        if self.frame_count is not None and self._next >= self.frame_count:
            return None
        index, self._next = self._next, self._next + 1
        captured_at = self._pace(index / self.fps) if self._pace else 0.0
        return Frame(self._image.copy(), index, captured_at)

    def close(self) -> None:
        """Nothing is held."""
