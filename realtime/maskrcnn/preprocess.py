"""Image to net coordinates and back: how an image is laid on the net's canvas."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from realtime.structures import Image, Size

_LAST_PIXEL = np.array([0, 0, 1, 1], np.float32)


@dataclass(frozen=True, slots=True)
class CanvasTransform:
    """How an image is laid on the canvas, the net's input.

    Attributes:
        image_size: (width, height) of the image, pixels.
        scale: canvas pixels per image pixel, in x and y.
        canvas_size: (width, height) of the canvas, pixels: the scaled size, rounded. ``scale`` is not rounded, so the
            edge of the image may be half a pixel away from the edge of the canvas.
    """

    image_size: Size
    scale: tuple[float, float]
    canvas_size: Size

    def to_canvas(self, image: Image) -> Image:
        """Return the canvas: ``image`` scaled to ``canvas_size``, (H, W, 3) uint8 BGR; ``image`` itself if it fits.

        Raises:
            ValueError: the image is not of ``image_size``.
        """
        import cv2  # the table of models, which imports this module, has to be cheap to import

        from realtime.imaging import resize

        self._check(image)
        scaled = image
        x, y = self.scale
        # Halving first avoids aliasing, and is four times faster than INTER_AREA in one step, which is only fast for
        # integer factors.
        while max(x, y) <= 0.5:
            half = (max(scaled.shape[1] // 2, 1), max(scaled.shape[0] // 2, 1))
            x, y = x * scaled.shape[1] / half[0], y * scaled.shape[0] / half[1]
            is_half = scaled.shape[1::-1] == (2 * half[0], 2 * half[1])  # other stages may have made it already
            shrunk = (
                resize.shrink(scaled, [half]) if is_half else cv2.resize(scaled, half, interpolation=cv2.INTER_AREA)
            )
            scaled = np.asarray(shrunk, np.uint8)
        if (x, y) != (1.0, 1.0):
            scaled = np.asarray(cv2.resize(scaled, None, fx=x, fy=y, interpolation=cv2.INTER_LINEAR), np.uint8)
        return scaled

    def boxes_to_canvas(self, boxes: NDArray[np.float32]) -> NDArray[np.float32]:
        """(N, 4) ``xyxy`` boxes of the image, in pixels of the canvas."""
        return (boxes * np.array(self.scale * 2, np.float32)).astype(np.float32)

    def boxes_to_image(self, boxes: NDArray[np.float32], *, clip: bool = True) -> NDArray[np.float32]:
        """(N, 4) ``xyxy`` boxes of the canvas, in pixels of the image; with ``clip``, clipped to it."""
        unscaled = self._unscaled(boxes).astype(np.float32)
        if not clip:
            return unscaled
        limits = np.array([*self.image_size, *self.image_size], np.float32)
        clipped: NDArray[np.float32] = np.clip(unscaled, 0, limits).astype(np.float32)
        return clipped

    def _unscaled(self, boxes: NDArray[np.float32]) -> NDArray[np.float32]:
        return np.asarray(boxes / np.array(self.scale * 2, np.float32), np.float32)

    def _check(self, image: Image) -> None:
        if (image.shape[1], image.shape[0]) != self.image_size:
            raise ValueError(f"the image is {image.shape[1]}x{image.shape[0]}, expected {self.image_size}")


def fit_short_side(image_size: Size, short_side: int, long_side: int, multiple: int = 1) -> CanvasTransform:
    """Scale to a short side of ``short_side`` and a long side of at most ``long_side``, pixels; there is no margin.

    With a ``multiple`` above 1 both sides are rounded to it, which may distort the image by a few per cent.
    """
    scale = min(short_side / min(image_size), long_side / max(image_size))
    width, height = (max(multiple, round(side * scale / multiple) * multiple) for side in image_size)
    scales = (scale, scale)
    if (round(image_size[0] * scale), round(image_size[1] * scale)) != (width, height):
        scales = (width / image_size[0], height / image_size[1])
    return CanvasTransform(image_size, scales, (width, height))


@dataclass(frozen=True, slots=True)
class CornerTransform(CanvasTransform):
    """How Matterport's code lays an image on the canvas.

    Bilinear without smoothing, truncated to integers. For boxes, the first pixel of the image is the first of the
    canvas and the last is the last.
    """

    def to_canvas(self, image: Image) -> Image:
        """See ``CanvasTransform.to_canvas``; same result as scikit-image, which Matterport's code uses."""
        self._check(image)
        if self.canvas_size == self.image_size:
            return image
        width, height = self.canvas_size
        rows = _interpolate(image, height, axis=0)
        return np.asarray(_interpolate(rows, width, axis=1).astype(np.uint8))

    def boxes_to_canvas(self, boxes: NDArray[np.float32]) -> NDArray[np.float32]:
        """(N, 4) ``xyxy`` boxes of the image, in pixels of the canvas."""
        return ((boxes - _LAST_PIXEL) * self._ratio() + _LAST_PIXEL).astype(np.float32)

    def _unscaled(self, boxes: NDArray[np.float32]) -> NDArray[np.float32]:
        return np.asarray((boxes - _LAST_PIXEL) / self._ratio() + _LAST_PIXEL)

    def _ratio(self) -> NDArray[np.float32]:
        (width, height), (w, h) = self.image_size, self.canvas_size
        return np.array([max(w - 1, 1) / max(width - 1, 1), max(h - 1, 1) / max(height - 1, 1)] * 2, np.float32)


def fit_into_square(image_size: Size, max_dim: int) -> CanvasTransform:
    """Scale as Matterport's ``mode="square"`` does; the net itself pads the result to a square.

    A small image is enlarged to a short side of 800 / 1024 of ``max_dim``, pixels; no side exceeds ``max_dim``.
    """
    width, height = image_size
    scale = max(1.0, max_dim * 800 // 1024 / min(width, height))
    if round(max(width, height) * scale) > max_dim:
        scale = max_dim / max(width, height)
    canvas = (max(round(width * scale), 1), max(round(height * scale), 1))
    return CornerTransform(image_size, (scale, scale), canvas)


def _interpolate(data: NDArray[np.uint8] | NDArray[np.float64], size: int, axis: int) -> NDArray[np.float64]:
    """Scale ``data`` to ``size`` along ``axis``, bilinear, black beyond the edge; in float64 integers stay exact."""
    length = data.shape[axis]
    position = (np.arange(size, dtype=np.float64) + 0.5) * length / size - 0.5
    low = np.floor(position).astype(np.intp)
    result = np.zeros((), np.float64)
    for index, weight in ((low, 1.0 - (position - low)), (low + 1, position - low)):
        inside = (index >= 0) & (index < length)
        shape = [-1 if each == axis else 1 for each in range(data.ndim)]
        result = result + data.take(np.clip(index, 0, length - 1), axis=axis) * np.where(inside, weight, 0.0).reshape(
            shape
        )
    return result
