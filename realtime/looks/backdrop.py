"""Another place behind the person: a colour, a picture, or a video that loops at its own pace."""

from pathlib import Path

import cv2
import numpy as np

from realtime.imaging.fit import fit_size, letterbox
from realtime.imaging.read import read_image
from realtime.looks.colours import parse_colour
from realtime.looks.looping_video import LoopingVideo
from realtime.looks.spec import FitMode
from realtime.structures import Alpha8, Image, Size


def fit_to(image: Image, size: Size, fit: FitMode, *, enlarge: int = cv2.INTER_CUBIC) -> Image:
    """``image`` at ``size``, (width, height); ``enlarge`` is OpenCV's way of drawing it larger."""
    height, width = image.shape[:2]
    if (width, height) == size:
        return image
    if fit == "contain":
        return letterbox(image, size, enlarge=enlarge)
    inner = size if fit == "stretch" else fit_size((width, height), size, cover=True)
    how = cv2.INTER_AREA if max(size[0] / width, size[1] / height) < 1 else enlarge
    scaled = np.asarray(cv2.resize(image, inner, interpolation=how), np.uint8)
    left, top = (inner[0] - size[0]) // 2, (inner[1] - size[1]) // 2
    return np.ascontiguousarray(scaled[top : top + size[1], left : left + size[0]])


class Still:
    """The same background for every frame."""

    def __init__(self, background: Image) -> None:
        """Take ``background``, (H, W, 3), which must fit the frames."""
        self._background = background

    def __call__(self, image: Image, alpha: Alpha8, at_s: float) -> Image:  # noqa: ARG002 - every look takes all
        """Return a copy of the background."""
        return self._background.copy()


def plain_colour(text: str, size: Size) -> Still:
    """Return a background of one colour, as ``parse_colour`` reads it.

    Raises:
        UsageError: ``text`` is not a colour.
    """
    return Still(np.full((size[1], size[0], 3), parse_colour(text), np.uint8))


def open_image(path: Path, size: Size, fit: FitMode) -> Still:
    """Return a background from an image file, fitted to ``size``.

    Raises:
        SourceError: it cannot be read as an image.
    """
    return Still(fit_to(read_image(path), size, fit))


class Video:
    """A video that loops at its own pace, whatever the pace of the frames it stands behind."""

    def __init__(self, path: Path, size: Size, fit: FitMode) -> None:
        """Open the video.

        Args:
            path: the file.
            size: (width, height) of the frames.
            fit: how it is made to fit.

        Raises:
            SourceError: it cannot be read as a video.
        """
        self._loop = LoopingVideo(path, prepare=lambda image: fit_to(image, size, fit, enlarge=cv2.INTER_LINEAR))

    def __call__(self, image: Image, alpha: Alpha8, at_s: float) -> Image:  # noqa: ARG002 - every look takes all
        """Return a copy of the video's image for ``at_s``, seconds."""
        return self._loop.image_at(at_s).copy()
