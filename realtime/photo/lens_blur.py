"""The blurred backgrounds of photos, at full size, 8 or 16 bits per channel, in strips of rows.

As in ``looks.normalized``, the subject does not contribute: colours are filtered together with the weight of the
background in each pixel, and divided by the filtered weight. The lens is a disc, filtered in linear light. Strong blurs
are computed on an image reduced by a whole number, in which the disc still has a radius of about twelve pixels.
"""

from collections.abc import Iterable, Iterator
from typing import Any, Literal, NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from realtime.imaging.fit import limit_short_side
from realtime.looks import normalized
from realtime.looks.lens import aperture as aperture_kernel
from realtime.photo.clean_plate import fill_smoothly
from realtime.photo.strips import enlarged_rows
from realtime.structures import Alpha, Image, Size

Aperture = Literal["disc", "gaussian"]

_REDUCED_RADIUS = {"disc": 12, "gaussian": 4}
"""Minimum radius (disc) or standard deviation of a blur in the reduced image, pixels."""

_STRIP = 128
"""Rows of the reduced image that are filtered at a time."""

_GLINT = 0.35
"""Brightness of the disc that the highlights of one spot make together, in linear light."""

_MAX_GAIN = 30.0
"""Maximum gain of highlights."""

_DAYLIGHT = 0.25
"""Brightness of the surroundings, in linear light, in which white points are white objects and not lamps."""

_EXCLUSION = 32
"""Pixels with more than the inverse of this fraction of subject have no weight in the blur."""


class Rows(NamedTuple):
    """A strip of a photo.

    Attributes:
        pixels: (n, W, 3) BGR uint8 or uint16.
        hidden: (n, W) fraction of each pixel that is not visible background.
    """

    pixels: NDArray[Any]
    hidden: Alpha


class LensBlur:
    """Blurs the background of one photo.

    Args:
        size: (width, height) of the photo, pixels.
        white: the maximum value of a channel, 255 or 65535.
        radius_px: radius of the disc, or standard deviation of the Gaussian; pixels of the photo, > 0.
        aperture: ``disc`` works in linear light, ``gaussian`` in the photo's own values.
        highlights: how much brighter overexposed points are taken to be; 0 = not, 1 = as in a photo at night.
        blades: sides of the aperture's polygon; fewer than 3 = a disc.
        preview: (h, w, 3) uint8, the photo reduced.
        preview_alpha: (h, w) float32, the subject in it.

    Attributes:
        strip_rows: number of rows that ``backgrounds`` takes at a time.
    """

    def __init__(
        self,
        size: Size,
        white: int,
        *,
        radius_px: float,
        aperture: Aperture,
        highlights: float,
        blades: int = 0,
        preview: Image,
        preview_alpha: Alpha,
    ) -> None:
        self.size, self.white, self.aperture = size, white, aperture
        self.factor = int(max(1, min(radius_px // _REDUCED_RADIUS[aperture], min(size) // 8)))
        self.reduced_size = -(-size[0] // self.factor), -(-size[1] // self.factor)
        self.radius = radius_px / self.factor
        self.reach = int(np.ceil(self.radius * (1 if aperture == "disc" else 3))) + 1
        self.strip_rows = max(_STRIP, self.reach + 2) * self.factor
        self.highlights = highlights if aperture == "disc" else 0.0
        self._table = _to_linear(white) if aperture == "disc" else np.linspace(0, 1, white + 1, dtype=np.float32)
        self._kernel = aperture_kernel(max(0.5, self.radius), blades)
        self._analyse_preview(preview, preview_alpha)

    def backgrounds(self, rows: Iterable[Rows]) -> Iterator[NDArray[np.float32]]:
        """Yield the blurred background of each strip: (n, W, 3) float32 in [0, white].

        Args:
            rows: the photo from top to bottom in strips of ``strip_rows`` rows; the last may have fewer. One strip more
                is read than has been yielded.
        """
        above: NDArray[np.float32] | None = None
        here: NDArray[np.float32] | None = None
        top = 0
        for strip in rows:
            below = self._reduce(strip, top + (0 if here is None else len(here)))
            if here is not None:
                yield self._background(above, here, below, top)
                above, top = here, top + len(here)
            here = below
        if here is not None:
            yield self._background(above, here, None, top)

    def _analyse_preview(self, preview: Image, alpha: Alpha) -> None:
        """Compute what a strip does not show: the colours that fill holes, and the gain of highlights."""
        size = limit_short_side((preview.shape[1], preview.shape[0]), 192)
        table = _to_linear(255) if self.aperture == "disc" else np.linspace(0, 1, 256, dtype=np.float32)
        light = cv2.resize(cv2.LUT(preview, table), size, interpolation=cv2.INTER_AREA)
        hidden = cv2.dilate(cv2.resize(alpha, size, interpolation=cv2.INTER_AREA), np.ones((3, 3), np.uint8))
        weight = np.maximum(1 - _EXCLUSION * hidden, 0).astype(np.float32)
        light = fill_smoothly(np.asarray(light, np.float32), weight)
        self._fill = normalized.premultiply(light, np.ones_like(weight))
        glints = cv2.resize(_glints(preview) * (1 - alpha), size, interpolation=cv2.INTER_AREA)
        spread = max(0.5, self.radius * self.factor * size[1] / self.size[1] / 2)
        density = _soften(glints, spread)
        gain = np.minimum(_MAX_GAIN, _GLINT / np.maximum(density, 1e-4)) * np.square(1 - np.minimum(density, 1))
        around = cv2.cvtColor(np.ascontiguousarray(self._fill[..., :3]), cv2.COLOR_BGR2GRAY)
        dark = np.clip(1 - _soften(around, 2 * spread) / _DAYLIGHT, 0, 1)
        self._gain = (gain * np.square(dark) * self.highlights).astype(np.float32)

    def _reduce(self, strip: Rows, first: int) -> NDArray[np.float32]:
        """Return (n, w, 4) float32: light, and the fraction that is not visible background."""
        count = -(-len(strip.pixels) // self.factor)
        size = self.reduced_size[0], count
        light = self._light(strip.pixels)
        if self.factor > 1:
            light = np.asarray(cv2.resize(light, size, interpolation=cv2.INTER_AREA), np.float32)
        hidden = cv2.resize(strip.hidden, size, interpolation=cv2.INTER_AREA)
        if self.highlights > 0:
            glints = _glints(strip.pixels if self.white == 255 else (strip.pixels >> 8).astype(np.uint8))
            if glints.any():
                glints *= 1 - strip.hidden
                gain = enlarged_rows(self._gain, self.reduced_size, first, first + count)
                more = cv2.resize(glints, size, interpolation=cv2.INTER_AREA) * gain
                light = light * (1 + more[..., None])
        return np.dstack([light, hidden])

    def _light(self, pixels: NDArray[Any]) -> NDArray[np.float32]:
        if self.white == 255:
            return np.asarray(cv2.LUT(pixels, self._table), np.float32)
        return np.asarray(self._table[pixels], np.float32)

    def _background(
        self,
        above: NDArray[np.float32] | None,
        here: NDArray[np.float32],
        below: NDArray[np.float32] | None,
        top: int,
    ) -> NDArray[np.float32]:
        """Return the strip ``here``, which starts at row ``top`` of the reduced image, blurred and enlarged."""
        reach = self.reach + 2
        parts = [] if above is None else [above[-reach:]]
        parts += [here] + ([] if below is None else [below[:reach]])
        stack = np.concatenate(parts)
        before = 0 if above is None else len(parts[0])
        margin = (min(before, 1), 0 if below is None else 1)
        hidden = cv2.dilate(stack[..., 3], np.ones((3, 3), np.uint8), borderType=cv2.BORDER_REPLICATE)
        weight = np.maximum(1 - _EXCLUSION * hidden, 0)
        weighted = self._blur(normalized.premultiply(np.ascontiguousarray(stack[..., :3]), weight))
        weighted = weighted[before - margin[0] : before + len(here) + margin[1]]
        first = top - margin[0]
        fill = enlarged_rows(self._fill, self.reduced_size, first, first + len(weighted))
        colours = normalized.unpremultiply(cv2.scaleAdd(fill, 1e-4, np.ascontiguousarray(weighted)))
        if self.aperture == "disc":
            colours = _from_linear(colours)
        colours *= self.white
        np.clip(colours, 0, self.white, out=colours)
        full_top = top * self.factor
        full_bottom = min(full_top + len(here) * self.factor, self.size[1])
        return enlarged_rows(colours, self.size, full_top, full_bottom, first=first, whole=self.reduced_size[1])

    def _blur(self, weighted: NDArray[np.float32]) -> NDArray[np.float32]:
        if self.aperture == "disc":
            return np.asarray(cv2.filter2D(weighted, -1, self._kernel, borderType=cv2.BORDER_CONSTANT), np.float32)
        return np.asarray(cv2.GaussianBlur(weighted, (0, 0), self.radius, borderType=cv2.BORDER_CONSTANT), np.float32)


class NoBlur:
    """The background as it is: replaces ``LensBlur`` where nothing is blurred."""

    strip_rows = 512

    def backgrounds(self, rows: Iterable[Rows]) -> Iterator[NDArray[np.float32]]:
        """As ``LensBlur.backgrounds``."""
        for strip in rows:
            yield strip.pixels.astype(np.float32)


class PrerenderedBackground:
    """A background that a look for videos has drawn, with 8 bits.

    Args:
        background: (H, W, 3) uint8 BGR.
        white: the maximum value of a channel of the photo, 255 or 65535.
    """

    strip_rows = 512

    def __init__(self, background: Image, white: int) -> None:
        self._background, self._scale = background, np.float32(white / 255)

    def backgrounds(self, rows: Iterable[Rows]) -> Iterator[NDArray[np.float32]]:
        """As ``LensBlur.backgrounds``."""
        top = 0
        for strip in rows:
            yield self._background[top : top + len(strip.pixels)] * self._scale
            top += len(strip.pixels)


def _soften(plane: NDArray[Any], sigma: float) -> NDArray[np.float32]:
    return np.asarray(cv2.GaussianBlur(plane, (0, 0), sigma, borderType=cv2.BORDER_REPLICATE), np.float32)


def _glints(image: Image) -> NDArray[np.float32]:
    """Return (H, W) float32 in [0, 1]: how close to overexposed each pixel is."""
    table = np.clip((np.arange(256, dtype=np.float32) - 225) / 25, 0, 1)
    return np.asarray(cv2.LUT(cv2.cvtColor(image, cv2.COLOR_BGR2GRAY), np.square(table)), np.float32)


def _to_linear(white: int) -> NDArray[np.float32]:
    """Return the light of every value of a channel, by the sRGB curve (IEC 61966-2-1)."""
    values = np.linspace(0, 1, white + 1)
    return np.where(values <= 0.04045, values / 12.92, ((values + 0.055) / 1.055) ** 2.4).astype(np.float32)


def _from_linear(light: NDArray[np.float32]) -> NDArray[np.float32]:
    light = np.ascontiguousarray(np.clip(light, 0, 1))
    bright = np.asarray(cv2.pow(light, 1 / 2.4), np.float32) * np.float32(1.055) - np.float32(0.055)
    return np.where(light <= 0.0031308, light * np.float32(12.92), bright)
