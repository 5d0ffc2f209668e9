"""A photo: its pixels and metadata."""

from dataclasses import dataclass, replace
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from realtime.imaging.fit import limit_short_side
from realtime.structures import Image, Size

Pixels = NDArray[Any]
"""(H, W, 3) blue-green-red or (H, W, 1) grey, uint8 or uint16."""


@dataclass(frozen=True, slots=True, eq=False)
class Photo:
    """A photo, upright.

    Attributes:
        pixels: (H, W, 3) BGR or (H, W, 1) grey, uint8 or uint16, in the colours of ``icc``.
        opacity: (H, W) of the same type; None = all opaque.
        icc: the colour profile; None = sRGB.
        exif: as EXIF's TIFF structure, without orientation, thumbnail and preview; None = none.
        dpi: pixels per inch across and down; None = unknown.
        notes: what of its file is not in it, in words.
    """

    pixels: Pixels
    opacity: NDArray[Any] | None = None
    icc: bytes | None = None
    exif: bytes | None = None
    dpi: tuple[float, float] | None = None
    notes: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if (
            self.pixels.ndim != 3
            or self.pixels.shape[2] not in (1, 3)
            or self.pixels.dtype not in (np.uint8, np.uint16)
        ):
            raise ValueError(
                f"pixels must be (H, W, 1 or 3) uint8 or uint16, got {self.pixels.shape} {self.pixels.dtype}"
            )
        if self.opacity is not None and (
            self.opacity.shape != self.pixels.shape[:2] or self.opacity.dtype != self.pixels.dtype
        ):
            raise ValueError(f"opacity {self.opacity.shape} does not match pixels {self.pixels.shape}")

    @property
    def size(self) -> Size:
        """(width, height) in pixels."""
        return self.pixels.shape[1], self.pixels.shape[0]

    @property
    def bits(self) -> int:
        """Bits per channel: 8 or 16."""
        return 8 * self.pixels.dtype.itemsize

    @property
    def white(self) -> int:
        """The maximum value of a channel."""
        return int(np.iinfo(self.pixels.dtype).max)

    def resized(self, height: int) -> "Photo":
        """Return the photo at a height of ``height`` pixels, its proportions kept."""
        size = max(1, round(self.size[0] * height / self.size[1])), height
        if size == self.size:
            return self
        how = cv2.INTER_AREA if height < self.size[1] else cv2.INTER_CUBIC
        pixels = cv2.resize(self.pixels, size, interpolation=how).reshape(size[1], size[0], -1)
        opacity = None if self.opacity is None else cv2.resize(self.opacity, size, interpolation=how)
        return replace(self, pixels=np.asarray(pixels), opacity=opacity)

    def preview(self, short_side: int) -> Image:
        """Return a new (h, w, 3) uint8 BGR image of it, with a short side of at most ``short_side`` pixels."""
        size = limit_short_side(self.size, short_side)
        small = cv2.resize(self.pixels, size, interpolation=cv2.INTER_AREA)
        if self.bits == 16:
            small = cv2.convertScaleAbs(small, alpha=1 / 257)
        return np.array(cv2.cvtColor(small, cv2.COLOR_GRAY2BGR) if small.ndim == 2 else small, np.uint8)


def upright(array: NDArray[Any], orientation: int) -> NDArray[Any]:
    """Return ``array``, (H, W, ...), rotated and mirrored by the EXIF ``orientation`` (1 to 8); contiguous."""
    if orientation in (5, 6, 7, 8):
        array = np.swapaxes(array, 0, 1)
    if orientation in (2, 3, 6, 7):
        array = array[:, ::-1]
    if orientation in (3, 4, 7, 8):
        array = array[::-1]
    return np.ascontiguousarray(array)
