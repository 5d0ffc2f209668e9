"""Another place behind the person: a colour, an image, or one that moves."""

from functools import partial
from pathlib import Path

import cv2
import numpy as np

from realtime.imaging.fit import cover, letterbox, scaled
from realtime.imaging.read import read_image
from realtime.looks.colours import parse_colour
from realtime.looks.looping_video import LoopingVideo
from realtime.looks.spec import FitMode
from realtime.structures import Alpha8, Image, Size


class StillBackdrop:
    """The same background for every frame."""

    def __init__(self, background: Image) -> None:
        """Keep ``background``, (H, W, 3) uint8 BGR, of the size of the frames."""
        self._background = np.array(background, order="C")
        self._background.setflags(write=False)

    def __call__(self, image: Image, alpha: Alpha8, at_s: float) -> Image:  # noqa: ARG002 - every look takes all
        """Return the background, read-only."""
        return self._background


class VideoBackdrop:
    """A video or an animated image that loops at its own pace, whatever the pace of the frames."""

    def __init__(self, path: Path, size: Size, fit: FitMode) -> None:
        """Open the file.

        Args:
            path: a video, or an animated GIF, WebP or PNG.
            size: (width, height) of the frames, pixels.
            fit: how it is fitted to them.

        Raises:
            SourceError: it cannot be read.
        """
        prepare = partial(fit_to, size=size, fit=fit, enlarge=cv2.INTER_LINEAR, fast=True)
        self._loop = LoopingVideo(path, prepare=prepare)

    def __call__(self, image: Image, alpha: Alpha8, at_s: float) -> Image:  # noqa: ARG002 - every look takes all
        """Return the image for ``at_s``, seconds, read-only."""
        return self._loop.image_at(at_s)


def plain_colour(text: str, size: Size) -> StillBackdrop:
    """Return a background of one colour, as ``parse_colour`` reads it.

    Raises:
        UsageError: ``text`` is not a colour.
    """
    return StillBackdrop(np.full((size[1], size[0], 3), parse_colour(text), np.uint8))


def open_image(path: Path, size: Size, fit: FitMode) -> StillBackdrop:
    """Return a background from an image file, fitted to ``size``.

    Raises:
        SourceError: it cannot be read as an image.
    """
    return StillBackdrop(fit_to(read_image(path), size, fit))


def fit_to(image: Image, size: Size, fit: FitMode, *, enlarge: int = cv2.INTER_CUBIC, fast: bool = False) -> Image:
    """Return ``image`` at ``size``, (width, height).

    Args:
        image: (h, w, 3) uint8 BGR.
        size: (width, height), pixels.
        fit: what happens where the proportions differ.
        enlarge: OpenCV's interpolation for a smaller image; a larger one is averaged over areas.
        fast: halve and interpolate a larger one, for video.
    """
    height, width = image.shape[:2]
    if (width, height) == size:
        return np.ascontiguousarray(image)
    if fit == "contain":
        return letterbox(image, size, enlarge=enlarge, fast=fast)
    if fit == "cover":
        return cover(image, size, enlarge=enlarge, fast=fast)
    return scaled(image, size, enlarge=enlarge, fast=fast)
