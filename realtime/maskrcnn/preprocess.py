"""Frame to network coordinates and back: the one place that knows how an image is laid on the net's canvas."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from realtime.structures import Image, Size

_LAST_PIXEL = np.array([0, 0, 1, 1], np.float32)


@dataclass(frozen=True, slots=True)
class CanvasTransform:
    """How an image is laid on the canvas that the net sees.

    Attributes:
        image_size: (width, height) of the image, pixels.
        scale: pixels of the canvas a pixel of the image, in x and y.
        canvas_size: (width, height) of the canvas, pixels: the scaled size, rounded. The edge of the image is where
            ``scale`` says, up to half a pixel from there, so that a square stays one.
    """

    image_size: Size
    scale: tuple[float, float]
    canvas_size: Size

    def to_canvas(self, image: Image) -> Image:
        """The canvas with ``image`` on it: a (H, W, 3) uint8 BGR image of ``canvas_size``, maybe ``image`` itself.

        Raises:
            ValueError: the image does not have the size that this was made for.
        """
        self._check(image)
        scaled = image
        x, y = self.scale
        # Halving first keeps fine patterns from turning into coarse ones, and is four times faster than INTER_AREA
        # in one step, which is only quick for whole factors.
        while max(x, y) <= 0.5:
            half = (max(scaled.shape[1] // 2, 1), max(scaled.shape[0] // 2, 1))
            x, y = x * scaled.shape[1] / half[0], y * scaled.shape[0] / half[1]
            scaled = np.asarray(cv2.resize(scaled, half, interpolation=cv2.INTER_AREA), np.uint8)
        if (x, y) != (1.0, 1.0):
            scaled = np.asarray(cv2.resize(scaled, None, fx=x, fy=y, interpolation=cv2.INTER_LINEAR), np.uint8)
        return scaled

    def boxes_to_canvas(self, boxes: NDArray[np.float32]) -> NDArray[np.float32]:
        """(N, 4) ``xyxy`` boxes of the image, in pixels of the canvas."""
        return (boxes * np.array(self.scale * 2, np.float32)).astype(np.float32)

    def boxes_to_image(self, boxes: NDArray[np.float32], *, clip: bool = True) -> NDArray[np.float32]:
        """(N, 4) ``xyxy`` boxes of the canvas, in pixels of the image and, unless told otherwise, clipped to it."""
        found = self._unscaled(boxes).astype(np.float32)
        if not clip:
            return found
        limits = np.array([*self.image_size, *self.image_size], np.float32)
        clipped: NDArray[np.float32] = np.clip(found, 0, limits).astype(np.float32)
        return clipped

    def _unscaled(self, boxes: NDArray[np.float32]) -> NDArray[np.float32]:
        return np.asarray(boxes / np.array(self.scale * 2, np.float32), np.float32)

    def _check(self, image: Image) -> None:
        if (image.shape[1], image.shape[0]) != self.image_size:
            raise ValueError(f"the image is {image.shape[1]}x{image.shape[0]}, expected {self.image_size}")


def fit_short_side(image_size: Size, short_side: int, long_side: int, multiple: int = 1) -> CanvasTransform:
    """Scale so that the short side is ``short_side``, but the long one at most ``long_side``; pixels, no margin.

    With a ``multiple`` above 1 both sides are rounded to it, which may squeeze the picture by a few per cent.
    """
    scale = min(short_side / min(image_size), long_side / max(image_size))
    width, height = (max(multiple, round(side * scale / multiple) * multiple) for side in image_size)
    scales = (scale, scale)
    if (round(image_size[0] * scale), round(image_size[1] * scale)) != (width, height):
        scales = (width / image_size[0], height / image_size[1])
    return CanvasTransform(image_size, scales, (width, height))


@dataclass(frozen=True, slots=True)
class CornerFit(CanvasTransform):
    """As Matterport's code lays an image.

    Bilinear without smoothing, cut down to whole grey levels; and for boxes the first pixel of the image lies on the
    first of the canvas and the last one on the last.
    """

    def to_canvas(self, image: Image) -> Image:
        """See ``CanvasTransform.to_canvas``; computed as scikit-image does it, which Matterport's code uses."""
        self._check(image)
        if self.canvas_size == self.image_size:
            return image
        width, height = self.canvas_size
        rows = _mixed(image, height, axis=0)
        return np.asarray(_mixed(rows, width, axis=1).astype(np.uint8))

    def boxes_to_canvas(self, boxes: NDArray[np.float32]) -> NDArray[np.float32]:
        """(N, 4) ``xyxy`` boxes of the image, in pixels of the canvas."""
        return ((boxes - _LAST_PIXEL) * self._ratio() + _LAST_PIXEL).astype(np.float32)

    def _unscaled(self, boxes: NDArray[np.float32]) -> NDArray[np.float32]:
        return np.asarray((boxes - _LAST_PIXEL) / self._ratio() + _LAST_PIXEL)

    def _ratio(self) -> NDArray[np.float32]:
        (width, height), (w, h) = self.image_size, self.canvas_size
        return np.array([max(w - 1, 1) / max(width - 1, 1), max(h - 1, 1) / max(height - 1, 1)] * 2, np.float32)


def fit_into_square(image_size: Size, max_dim: int) -> CanvasTransform:
    """Scale as Matterport's ``mode="square"`` does; the square itself is the net's business.

    A small image grows until its short side is 800 / 1024 of ``max_dim``, pixels; none gets longer than ``max_dim``.
    """
    width, height = image_size
    scale = max(1.0, max_dim * 800 // 1024 / min(width, height))
    if round(max(width, height) * scale) > max_dim:
        scale = max_dim / max(width, height)
    canvas = (max(round(width * scale), 1), max(round(height * scale), 1))
    return CornerFit(image_size, (scale, scale), canvas)


def _mixed(data: NDArray[np.uint8] | NDArray[np.float64], size: int, axis: int) -> NDArray[np.float64]:
    """``data`` scaled to ``size`` along ``axis``, bilinear, black beyond the edge; float64 keeps whole levels whole."""
    length = data.shape[axis]
    place = (np.arange(size, dtype=np.float64) + 0.5) * length / size - 0.5
    low = np.floor(place).astype(np.intp)
    mixed = np.zeros((), np.float64)
    for index, weight in ((low, 1.0 - (place - low)), (low + 1, place - low)):
        inside = (index >= 0) & (index < length)
        shape = [-1 if each == axis else 1 for each in range(data.ndim)]
        share = np.where(inside, weight, 0.0).reshape(shape)
        mixed = mixed + data.take(np.clip(index, 0, length - 1), axis=axis) * share
    return np.asarray(mixed, np.float64)
