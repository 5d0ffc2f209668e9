"""Frame to network coordinates and back: the one place that knows how an image is laid on the net's canvas."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from realtime.structures import Image, Size


@dataclass(frozen=True, slots=True)
class Fit:
    """How an image lies on the canvas that the net sees.

    Attributes:
        image_size: (width, height) of the image, pixels.
        scale: pixels of the canvas a pixel of the image, in x and y.
        scaled_size: (width, height) of the image on the canvas, pixels: the scaled size, rounded. The edge of the image
            is where ``scale`` says, up to half a pixel from there, so that a square stays one.
        canvas_size: (width, height) of the canvas, pixels; black where the image does not reach.
        offset: (x, y) of the image's top left corner on the canvas, pixels.
    """

    image_size: Size
    scale: tuple[float, float]
    scaled_size: Size
    canvas_size: Size
    offset: tuple[int, int] = (0, 0)

    def to_canvas(self, image: Image) -> Image:
        """The canvas with ``image`` on it: a (H, W, 3) uint8 BGR image of ``canvas_size``, maybe ``image`` itself.

        Raises:
            ValueError: the image does not have the size that this was made for.
        """
        if (image.shape[1], image.shape[0]) != self.image_size:
            raise ValueError(f"the image is {image.shape[1]}x{image.shape[0]}, expected {self.image_size}")
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
        if self.canvas_size == self.scaled_size:
            return scaled
        canvas = np.zeros((self.canvas_size[1], self.canvas_size[0], 3), np.uint8)
        (left, top), (width, height) = self.offset, self.scaled_size
        canvas[top : top + height, left : left + width] = scaled
        return canvas

    def boxes_to_canvas(self, boxes: NDArray[np.float32]) -> NDArray[np.float32]:
        """(N, 4) ``xyxy`` boxes of the image, in pixels of the canvas."""
        return (boxes * self._scale() + self._shift()).astype(np.float32)

    def boxes_to_image(self, boxes: NDArray[np.float32], *, clip: bool = True) -> NDArray[np.float32]:
        """(N, 4) ``xyxy`` boxes of the canvas, in pixels of the image and, unless told otherwise, clipped to it."""
        found = (boxes - self._shift()) / self._scale()
        if not clip:
            return found.astype(np.float32)
        limits = np.array([*self.image_size, *self.image_size], np.float32)
        clipped: NDArray[np.float32] = np.clip(found, 0, limits).astype(np.float32)
        return clipped

    def _scale(self) -> NDArray[np.float32]:
        return np.array(self.scale * 2, np.float32)

    def _shift(self) -> NDArray[np.float32]:
        return np.array(self.offset * 2, np.float32)


def fit_short_side(image_size: Size, short_side: int, long_side: int, multiple: int = 1) -> Fit:
    """Scale so that the short side is ``short_side``, but the long one at most ``long_side``; pixels, no margin.

    With a ``multiple`` above 1 both sides are rounded to it, which may squeeze the picture by a few per cent.
    """
    scale = min(short_side / min(image_size), long_side / max(image_size))
    width, height = (max(multiple, round(side * scale / multiple) * multiple) for side in image_size)
    scales = (scale, scale)
    if (round(image_size[0] * scale), round(image_size[1] * scale)) != (width, height):
        scales = (width / image_size[0], height / image_size[1])
    return Fit(image_size, scales, (width, height), (width, height))
