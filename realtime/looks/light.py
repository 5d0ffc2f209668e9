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
from realtime.structures import Image, Levels, Size

_MATCH_SHARE = 0.1
"""How fast the colour match follows: share of the new that is taken in each frame."""

_MOST_GAIN = 1.35
"""The colour match changes no channel by more than this factor, nor its inverse."""

_SURE = ((np.arange(256) / 255) ** 32).astype(np.float32)
"""What a pixel weighs by its share of what is looked for: the purest in sight count, others where there are none."""

_OUTSIDE = ((1 - np.arange(256) / 255) ** 2 / 255).astype(np.float32)
"""How much light comes round the edge, by the share of the person in the surroundings; for colours of 0 to 255."""

_UNSEEN = 0.5 / 255 / 255
"""A weight of the wrap below which not even white is seen."""


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
        self._sizes = resize.halvings(size, min(size) / 90)
        self._gain = np.ones(3)
        self._out = np.empty((size[1], size[0], 3), np.uint8)

    def __call__(self, image: Image, background: Image, alpha: Levels) -> Image:
        """The foreground of ``image`` to lay over ``background``, valid until the next call.

        Only where ``alpha`` is mixed is it changed, and a little inside that by the wrap; everywhere by the match.
        """
        small = resize.shrink(image, self._sizes)
        share = resize.shrink(alpha, self._sizes)
        np.copyto(self._out, image)
        if self._decontaminate and len(edge := blocks.mixed(alpha)):
            edge.put(self._out, _own_colours(edge, image, alpha, small, share))
        if self._match > 0 or self._wrap > 0:
            new = resize.shrink(background, self._sizes)
            if self._match > 0:
                x, y, width, height = cv2.boundingRect(alpha)
                person = self._out[y : y + height, x : x + width]
                if person.size:
                    person[:] = cv2.LUT(person, self._matched(small, new, share))
            if self._wrap > 0:
                _wrap(self._out, alpha, new, share, self._wrap)
        return self._out

    def _matched(self, small: NDArray[Any], new: NDArray[Any], share: NDArray[Any]) -> NDArray[np.uint8]:
        """A (1, 256, 3) table: the person as if lit by the new background instead of the room."""
        room = np.array(cv2.mean(small, (share < 128).view(np.uint8))[:3]) + 1
        other = np.array(cv2.mean(new)[:3]) + 1
        tint = (other / other.mean()) / (room / room.mean())
        brightness = (other.mean() / room.mean()) ** 0.5
        wanted = np.clip((tint * brightness) ** self._match, 1 / _MOST_GAIN, _MOST_GAIN)
        self._gain += _MATCH_SHARE * (wanted - self._gain)
        # A curve that leaves black and white where they are and bends the middle by about the gain.
        curve = (np.arange(256)[:, None] / 255) ** (1 / self._gain)
        return (curve[None] * 255 + 0.5).astype(np.uint8)


def _own_colours(
    edge: blocks.Blocks, image: Image, alpha: Levels, small: NDArray[Any], share: NDArray[np.uint8]
) -> NDArray[np.uint8]:
    """The foreground colours of the runs of the ``edge``, (n, 1, 8, 3)."""
    person = edge.sample(_spread(small, cv2.LUT(share, _SURE)))
    room = edge.sample(_spread(small, cv2.LUT(share, _SURE[::-1].copy())))
    # Three equal channels: numpy multiplies arrays of one shape ten times faster than it broadcasts.
    opacity = cv2.cvtColor(edge.gather(alpha)[:, 0], cv2.COLOR_GRAY2BGR).reshape(person.shape) * np.float32(1 / 255)
    # I - (alpha * F' + (1 - alpha) * B'), in place
    rest = np.subtract(room, person)
    rest *= opacity
    rest -= room
    rest += edge.gather(image)
    rest *= opacity
    rest += person
    np.maximum(rest, 0, out=rest)
    return np.asarray(cv2.convertScaleAbs(rest.reshape(len(edge), -1)), np.uint8).reshape(rest.shape)


def _spread(small: NDArray[Any], sure: cv2.typing.MatLike) -> NDArray[np.float32]:
    """The colours that the pixels that are ``sure`` have nearby, (h, w, 3) float32 everywhere."""
    around = cv2.blur(reduced.weighted(small.astype(np.float32), sure), (3, 3), borderType=cv2.BORDER_REPLICATE)
    return reduced.colours(reduced.fill(around), otherwise=128)


def _wrap(out: Image, alpha: Levels, new: NDArray[Any], share: NDArray[np.uint8], strength: float) -> None:
    """Screen the light of the ``new`` background over ``out`` near the edge."""
    reach = (5, 5)
    outside = cv2.LUT(cv2.blur(share, reach, borderType=cv2.BORDER_REPLICATE), _OUTSIDE)
    weight = outside * np.float32(strength)
    edge = blocks.kept_in_part(alpha, weight > _UNSEEN)
    if len(edge):
        light = cv2.blur(new, reach, borderType=cv2.BORDER_REPLICATE) * cv2.cvtColor(weight, cv2.COLOR_GRAY2BGR)
        pixels = edge.gather(out)
        lit = edge.sample(light)
        lit *= np.subtract(255, pixels, dtype=np.uint8)
        lit += pixels
        lit += np.float32(0.5)
        edge.put(out, lit.astype(np.uint8))
