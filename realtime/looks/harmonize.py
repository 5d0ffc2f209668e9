"""Fits the person to a new background: without the old background's tint, in the new one's light.

In the soft band of the edge a pixel is a mixture, ``I = alpha * F + (1 - alpha) * B``. Over another background it would
keep the tint of the old one. So the foreground colour ``F`` is estimated: the mean colours of person and room nearby,
``F'`` and ``B'``, are blurred and filled at a reduced size and then fitted to the pixel itself,
``F = F' + alpha * (I - alpha * F' - (1 - alpha) * B')`` ("blur fusion": Forte, "Approximate Fast Foreground
Colour Estimation", ICIP 2021; compare Germer et al., "Fast Multi-Level Foreground Estimation", ICPR 2020).
"""

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from realtime.imaging import resize
from realtime.looks import normalized
from realtime.looks.harmonize_kernel import blend_in_light, unmix
from realtime.structures import Alpha8, Image, Size

_REDUCED_SIDE = 90
"""Short side of the image on which the colours nearby are computed, pixels."""

_GAIN_RATE = 0.1
"""Weight of a new frame in the gain of the colour match."""

_MAX_GAIN = 1.35
"""Maximum gain of the colour match, per channel; the minimum is its inverse."""

_PURITY = ((np.arange(256) / 255) ** 32).astype(np.float32)
"""Weight of a pixel in a mean colour, by its alpha: the purest in sight count, others only where there are none."""

_REACH = (5, 5)
"""Size of the box over which the background's light wraps round the edge, pixels of the reduced image."""

_LIGHT = ((1 - np.arange(256) / 255) ** 2 / 255).astype(np.float32)
"""Weight of the background's light by the mean alpha around; for colours in [0, 255]."""


class Harmonizer:
    """Takes the old background's tint out of the edge, wraps the new one's light round it, and matches the colours."""

    def __init__(self, size: Size, *, decontaminate: bool = True, wrap: float = 0.0, match: float = 0.0) -> None:
        """Prepare for frames of ``size``.

        Args:
            size: (width, height) of the frames, pixels.
            decontaminate: take the old background's tint out of the soft band.
            wrap: strength of the new background's light on the edge, in [0, 1].
            match: how far the person's colours are moved towards the new background's light, in [0, 1].
        """
        self._decontaminate, self._wrap, self._match = decontaminate, wrap, match
        side = min(_REDUCED_SIDE, *size)
        reduced = max(1, round(size[0] * side / min(size))), max(1, round(size[1] * side / min(size)))
        self._sizes = resize.halvings(size, min(size) / side)
        if reduced not in self._sizes and reduced != size:
            self._sizes.append(reduced)
        self._gain = np.ones(3)
        self._kept: tuple[Image, Image] | None = None
        """The last background that was read-only, and the same at reduced size."""

    def __call__(self, image: Image, background: Image, alpha: Alpha8) -> Image:
        """Blend the person of ``image`` over ``background``, as ``blend_over`` does, in the background's light.

        Args:
            image: (H, W, 3) uint8 BGR.
            background: (H, W, 3) uint8 BGR, C-contiguous; written over unless it is read-only.
            alpha: (H, W) uint8, 255 = the person.

        Returns:
            ``background`` with the person in it, or a new image.
        """
        small, small_alpha = resize.shrink(image, self._sizes), resize.shrink(alpha, self._sizes)
        room = person = light = np.zeros((*small.shape[:2], 3), np.float32)
        curves = np.zeros((256, 3), np.uint8)
        if self._decontaminate:
            room, person = colours_nearby(small, small_alpha)
        if self._match > 0 or self._wrap > 0:
            small_background = self._reduced(background)
            if self._match > 0:
                curves = self._matching_curves(small, small_background, small_alpha)
            if self._wrap > 0:
                around = cv2.blur(small_alpha, _REACH, borderType=cv2.BORDER_REPLICATE)
                weight = cv2.cvtColor(cv2.LUT(around, _LIGHT) * np.float32(self._wrap), cv2.COLOR_GRAY2BGR)
                light = cv2.blur(small_background, _REACH, borderType=cv2.BORDER_REPLICATE) * weight
        out = background if background.flags.writeable else np.empty_like(background)
        blend_in_light(
            np.ascontiguousarray(image),
            background,
            np.ascontiguousarray(alpha),
            room,
            person,
            light,
            curves,
            self._decontaminate,
            self._match > 0,
            self._wrap > 0,
            out is background,
            out,
        )
        return out

    def foreground(self, image: Image, alpha: Alpha8) -> Image:
        """Return the person's own colours, for a cut-out: straight, not multiplied by alpha.

        Args:
            image: (H, W, 3) uint8 BGR.
            alpha: (H, W) uint8, 255 = the person.

        Returns:
            A new (H, W, 3) uint8 BGR image: where alpha is 255 the pixels of ``image``, bit by bit; where it is 0,
            black; between them without the room's colour.
        """
        colours = np.zeros(image.shape, np.uint8)
        room, person = colours_nearby(resize.shrink(image, self._sizes), resize.shrink(alpha, self._sizes))
        unmix(np.ascontiguousarray(image), np.ascontiguousarray(alpha), room, person, colours)
        return colours

    def _reduced(self, background: Image) -> Image:
        """Return ``background`` at reduced size, without computing it again for one that cannot have changed."""
        if self._kept is None or self._kept[0] is not background:
            small = np.asarray(resize.shrink(background, self._sizes), np.uint8)
            if background.flags.writeable:
                return small
            self._kept = background, small
        return self._kept[1]

    def _matching_curves(self, small: NDArray[Any], background: NDArray[Any], alpha: NDArray[Any]) -> NDArray[np.uint8]:
        """Return a (256, 3) table that lights the person by ``background`` instead of the room; all at reduced size."""
        old = np.array(cv2.mean(small, (alpha < 128).view(np.uint8))[:3]) + 1
        new = np.array(cv2.mean(background)[:3]) + 1
        tint = (new / new.mean()) / (old / old.mean())
        brightness = (new.mean() / old.mean()) ** 0.5
        gain = np.clip((tint * brightness) ** self._match, 1 / _MAX_GAIN, _MAX_GAIN)
        gain = self._gain + _GAIN_RATE * (gain - self._gain)
        self._gain = gain  # a new array, so that a copy of this object has its own
        # Gamma curves keep black and white as they are and change the middle by about the gain.
        curves = (np.arange(256)[:, None] / 255) ** (1 / self._gain)
        return (curves * 255 + 0.5).astype(np.uint8)


def colours_nearby(small: NDArray[Any], alpha: NDArray[Any]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Return the mean colours of the room and of the person near each pixel, (h, w, 3) float32 each."""
    room = _mean_colours(small, cv2.LUT(cv2.bitwise_not(alpha), _PURITY))
    return room, _mean_colours(small, cv2.LUT(alpha, _PURITY))


def _mean_colours(small: NDArray[Any], weight: cv2.typing.MatLike) -> NDArray[np.float32]:
    """Return the weighted mean colour near every pixel, (h, w, 3) float32; with no weight near, from further away."""
    weighted = normalized.premultiply(small.astype(np.float32), weight)
    around = cv2.blur(weighted, (3, 3), borderType=cv2.BORDER_REPLICATE)
    return normalized.unpremultiply(normalized.fill_holes(around), otherwise=128)
