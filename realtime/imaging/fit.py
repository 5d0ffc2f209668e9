"""Fit an image into a size and keep its proportions."""

import math

import cv2
import numpy as np
from numpy.typing import NDArray

from realtime.imaging.resize import resize
from realtime.structures import Size

_MAX_COVER = 8
"""Maximum area of a scaled image that covers a size, as a multiple of that size."""

_MAX_SQUARES = 4
"""Maximum area of an image whose short side is limited, in squares of that side: four times as long as wide."""


def fit_size(size: Size, target: Size, *, cover: bool = False) -> Size:
    """Return the largest size with the proportions of ``size`` inside ``target``, at least 1x1.

    Args:
        size: (width, height).
        target: (width, height).
        cover: return the smallest one that covers ``target`` instead.
    """
    scales = target[0] / size[0], target[1] / size[1]
    scale = max(scales) if cover else min(scales)
    return max(1, round(size[0] * scale)), max(1, round(size[1] * scale))


def limit_short_side(size: Size, short_side: int) -> Size:
    """Return (width, height) ``size``, reduced in proportion to a short side of at most ``short_side`` pixels.

    A strip is reduced to the area of ``_MAX_SQUARES`` squares of that side, so that its length costs no more.
    """
    scale = min(1.0, short_side / min(size), short_side * (_MAX_SQUARES / (size[0] * size[1])) ** 0.5)
    return max(1, round(size[0] * scale)), max(1, round(size[1] * scale))


def letterbox(
    image: NDArray[np.uint8],
    size: Size,
    *,
    enlarge: int = cv2.INTER_LINEAR,
    fast: bool = False,
    pixel_aspect: float = 1.0,
) -> NDArray[np.uint8]:
    """Return all of ``image`` at ``size`` with black bars where the proportions differ; itself if it has that size.

    Args:
        image: (h, w, 3) uint8 BGR, or (h, w, 4) BGRA, whose bars are transparent.
        size: (width, height), pixels.
        enlarge: OpenCV's interpolation for a smaller image; a larger one is averaged over areas.
        fast: halve and interpolate a larger one, for video.
        pixel_aspect: width of a pixel of ``image`` divided by its height, if a pixel of the result is square.
    """
    height, width = image.shape[:2]
    if (width, height) == size and pixel_aspect == 1:
        return image
    inner = fit_size((max(1, round(width * pixel_aspect)), height), size)
    left, top = (size[0] - inner[0]) // 2, (size[1] - inner[1]) // 2
    out = np.zeros((size[1], size[0], image.shape[2]), np.uint8)
    out[top : top + inner[1], left : left + inner[0]] = scaled(image, inner, enlarge=enlarge, fast=fast)
    return out


def cover(
    image: NDArray[np.uint8], size: Size, *, enlarge: int = cv2.INTER_LINEAR, fast: bool = False
) -> NDArray[np.uint8]:
    """Return the middle of ``image`` that fills ``size`` without bars.

    Args:
        image: (h, w, C) uint8.
        size: (width, height), pixels.
        enlarge: as for ``letterbox``.
        fast: as for ``letterbox``.
    """
    height, width = image.shape[:2]
    scale = max(size[0] / width, size[1] / height)
    inner = fit_size((width, height), size, cover=True)
    if inner[0] * inner[1] > _MAX_COVER * size[0] * size[1]:  # a strip: scale only what is seen of it
        seen = min(width, math.ceil(size[0] / scale) + 2), min(height, math.ceil(size[1] / scale) + 2)
        left, top = (width - seen[0]) // 2, (height - seen[1]) // 2
        image, inner = image[top : top + seen[1], left : left + seen[0]], fit_size(seen, size, cover=True)
    large = scaled(image, inner, enlarge=enlarge, fast=fast)
    left, top = (inner[0] - size[0]) // 2, (inner[1] - size[1]) // 2
    return np.ascontiguousarray(large[top : top + size[1], left : left + size[0]])


def scaled(
    image: NDArray[np.uint8], size: Size, *, enlarge: int = cv2.INTER_LINEAR, fast: bool = False
) -> NDArray[np.uint8]:
    """Return ``image`` at ``size``, whatever becomes of its proportions.

    Args:
        image: (h, w, C) uint8.
        size: (width, height), pixels.
        enlarge: as for ``letterbox``, if neither side becomes smaller.
        fast: as for ``letterbox``.
    """
    if size[0] >= image.shape[1] and size[1] >= image.shape[0]:
        return np.asarray(cv2.resize(image, size, interpolation=enlarge), np.uint8)
    if fast:
        return np.asarray(resize(image, size), np.uint8)
    return np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_AREA), np.uint8)
