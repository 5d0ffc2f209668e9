"""The person's own light: what is done to the foreground so that it sits cleanly before a new background.

In the soft band of the edge a pixel is a mixture, ``I = alpha * F + (1 - alpha) * B``. Laid over another background it
would carry the old one's tint along. So the colour ``F`` is estimated: from the person's and the room's colours nearby,
blurred and filled at a reduced size, and then fitted to the pixel itself, ``F = F' + alpha * (I - alpha * F' - (1 -
alpha) * B')`` (Forte, "Approximate Fast Foreground Colour Estimation", ICIP 2021; a multi-level relative of it is in
pymatting: Germer et al., "Fast Multi-Level Foreground Estimation", 2020).
"""

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from realtime import blocks, resize
from realtime.looks import reduced
from realtime.structures import Alpha, Image, Size

_MATCH_SHARE = 0.1
"""How fast the colour match follows: share of the new that is taken in each frame."""

_MOST_GAIN = 1.35
"""The colour match changes no channel by more than this factor, nor its inverse."""


class Light:
    """Takes the old background's tint out of the edge, lays the new one's light on it, and matches the colours."""

    def __init__(self, size: Size, *, decontaminate: bool = True, wrap: float = 0.0, match: float = 0.0) -> None:
        """Prepare for frames of ``size``.

        Args:
            size: (width, height) of the frames.
            decontaminate: take the old background's tint out of the soft band.
            wrap: how much of the new background's light falls on the edge, 0 to 1.
            match: how far the person's colours are moved towards the new background's light, 0 to 1.
        """
        self._decontaminate, self._wrap, self._match = decontaminate, wrap, match
        self._size = size
        self._sizes = resize.halvings(size, min(size) / 90)
        self._gain = np.ones(3)
        self._out = np.empty((size[1], size[0], 3), np.uint8)

    def __call__(self, image: Image, background: Image, alpha: Alpha) -> Image:
        """The foreground of ``image`` to lay over ``background``, valid until the next call.

        Only where ``alpha`` is mixed is it changed, and a little inside that by the wrap; everywhere by the match.
        """
        small = resize.shrink(image, self._sizes)
        share = resize.shrink(alpha, self._sizes)
        np.copyto(self._out, image)
        kept, mixed = blocks.split(alpha)
        if self._decontaminate and len(mixed):
            mixed.put(self._out, _own_colours(mixed, image, alpha, small, share))
        if self._match > 0 or self._wrap > 0:
            new = resize.shrink(background, self._sizes)
            if self._match > 0:
                table = self._matched(small, new, share)
                for part in (kept, mixed):
                    if len(part):
                        part.put(self._out, _looked_up(part.gather(self._out), table))
            if self._wrap > 0:
                edge = blocks.split(alpha, grow=1)[1]
                if len(edge):
                    edge.put(self._out, _wrapped(edge.gather(self._out), edge, new, share, self._wrap))
        return self._out

    def _matched(self, small: NDArray[Any], new: NDArray[Any], share: NDArray[Any]) -> NDArray[np.uint8]:
        """A (3, 256) table: the person as if lit by the new background instead of the room."""
        room = np.array(cv2.mean(small, (share < 0.5).view(np.uint8))[:3]) + 1
        other = np.array(cv2.mean(new)[:3]) + 1
        tint = (other / other.mean()) / (room / room.mean())
        brightness = (other.mean() / room.mean()) ** 0.5
        wanted = np.clip((tint * brightness) ** self._match, 1 / _MOST_GAIN, _MOST_GAIN)
        self._gain += _MATCH_SHARE * (wanted - self._gain)
        # A curve that leaves black and white where they are and bends the middle by about the gain.
        curve = (np.arange(256) / 255) ** (1 / self._gain[:, None])
        return (curve * 255 + 0.5).astype(np.uint8)


def _looked_up(pixels: NDArray[np.uint8], table: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """``pixels``, (n, 8, 16, 3), through the (3, 256) ``table`` of each channel."""
    flat = pixels.reshape(len(pixels), -1, 3)
    planes = [cv2.LUT(plane, row) for plane, row in zip(cv2.split(flat), table, strict=True)]
    return np.asarray(cv2.merge(planes), np.uint8).reshape(pixels.shape)


def _own_colours(
    mixed: blocks.Blocks, image: Image, alpha: Alpha, small: NDArray[Any], share: NDArray[Any]
) -> NDArray[np.uint8]:
    """The foreground colours of the ``mixed`` blocks, (n, 8, 16, 3)."""
    person, room = (mixed.sample(_spread(small, weight)) for weight in (share, 1 - share))
    # Three equal channels: numpy multiplies arrays of one shape ten times faster than it broadcasts.
    opacity = cv2.cvtColor(mixed.gather(alpha).reshape(len(mixed), -1), cv2.COLOR_GRAY2BGR).reshape(person.shape)
    between = room + opacity * (person - room)
    own = person + opacity * (mixed.gather(image) - between)
    np.maximum(own, 0, out=own)
    return np.asarray(cv2.convertScaleAbs(own.reshape(len(mixed), -1)), np.uint8).reshape(own.shape)


def _spread(small: NDArray[Any], share: NDArray[np.float32]) -> NDArray[np.float32]:
    """The colours that pixels with a high ``share`` have nearby, (h, w, 3) float32 everywhere."""
    sure = cv2.pow(share, 32)  # the purest in sight count, and the others only where there are none
    around = cv2.blur(reduced.weighted(small.astype(np.float32), sure), (3, 3), borderType=cv2.BORDER_REPLICATE)
    return reduced.colours(reduced.fill(around), otherwise=128)


def _wrapped(
    pixels: NDArray[np.uint8], edge: blocks.Blocks, new: NDArray[Any], share: NDArray[Any], wrap: float
) -> NDArray[np.uint8]:
    """``pixels`` of the ``edge`` blocks with the light of the ``new`` background screened over them near the edge."""
    reach = (5, 5)
    outside = 1 - cv2.blur(share, reach, borderType=cv2.BORDER_REPLICATE)
    weight = cv2.cvtColor(outside * outside * np.float32(wrap / 255), cv2.COLOR_GRAY2BGR)
    light = edge.sample(cv2.blur(new, reach, borderType=cv2.BORDER_REPLICATE) * weight)
    lit = pixels + light * (255 - pixels) + np.float32(0.5)
    return lit.astype(np.uint8)
