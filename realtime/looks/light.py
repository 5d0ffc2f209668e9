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
from realtime.blocks import Patch
from realtime.looks import reduced
from realtime.structures import Image, Levels, Size

_LINES = 90
"""Height at which the colours nearby are worked out, pixels: a ninetieth of the frame is near enough."""

_MATCH_SHARE = 0.1
"""How fast the colour match follows: share of the new that is taken in each frame."""

_MOST_GAIN = 1.35
"""The colour match changes no channel by more than this factor, nor its inverse."""

_SURE = ((np.arange(256) / 255) ** 32).astype(np.float32)
"""What a pixel weighs by its share of what is looked for: the purest in sight count, others where there are none."""

_OPACITY = (np.arange(256) / 255).astype(np.float32)
_AT_LEAST = np.maximum(np.float32(0.8) * _OPACITY, np.float32(1e-3))
"""How near to the person's colour a pixel is to lie, by alpha: not quite so near, as the colours are estimates."""

_SOFT = np.minimum(1, 1.5 * (1 - _OPACITY)).astype(np.float32)
"""How far a pixel may be taken for more of the room than alpha says, by alpha: what is nearly whole is left alone."""

_CLEAR = 84.0
"""Distance of the person's colour from the room's from which on a pixel tells what it is of, in all three channels."""

_SUM = np.ones((1, 3), np.float32)

_REACH = (5, 5)
"""How far the light of the background comes round the edge: a box, pixels of the reduced picture."""

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
        lines = min(_LINES, *size)
        small = max(1, round(size[0] * lines / min(size))), max(1, round(size[1] * lines / min(size)))
        self._sizes = resize.halvings(size, min(size) / lines)
        if small not in self._sizes and small != size:
            self._sizes.append(small)
        self._gain = np.ones(3)
        self._matched_image = np.zeros((size[1], size[0], 3), np.uint8)

    def __call__(self, image: Image, background: Image, alpha: Levels) -> tuple[Image, list[Patch]]:
        """The foreground of ``image`` to lay over ``background``: for ``composite``, with ``alpha``.

        Returns:
            A picture of which only what ``alpha`` keeps means anything, valid until the next call; and patches of
            other colours for its edge, and a little inside that by the wrap.
        """
        small = resize.shrink(image, self._sizes)
        share = resize.shrink(alpha, self._sizes)
        edge = blocks.mixed(alpha)
        patches = [Patch(edge, edge.gather(image))]
        if self._decontaminate and len(edge):
            patches = [_own_colours(patches[0], background, alpha, small, share)]
        if self._match == 0 and self._wrap == 0:
            return image, patches
        new = resize.shrink(background, self._sizes)
        weight = cv2.LUT(cv2.blur(share, _REACH, borderType=cv2.BORDER_REPLICATE), _OUTSIDE) * np.float32(self._wrap)
        if self._wrap > 0:
            inside = blocks.kept(alpha, weight > _UNSEEN)
            patches.append(Patch(inside, inside.gather(image)))
        if self._match > 0:
            image, patches = self._match_all(image, patches, alpha, self._table(small, new, share))
        if self._wrap > 0:
            light = cv2.blur(new, _REACH, borderType=cv2.BORDER_REPLICATE) * cv2.cvtColor(weight, cv2.COLOR_GRAY2BGR)
            patches = [_lit(patch, light) for patch in patches]
        return image, patches

    def _match_all(
        self, image: Image, patches: list[Patch], alpha: Levels, table: NDArray[np.uint8]
    ) -> tuple[Image, list[Patch]]:
        x, y, width, height = cv2.boundingRect(alpha)
        here = np.s_[y : y + height, x : x + width]
        if width:
            cv2.LUT(image[here], table, self._matched_image[here])
        return self._matched_image, [_looked_up(patch, table) for patch in patches]

    def _table(self, small: NDArray[Any], new: NDArray[Any], share: NDArray[Any]) -> NDArray[np.uint8]:
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


def _own_colours(edge: Patch, background: Image, alpha: Levels, small: NDArray[Any], share: NDArray[np.uint8]) -> Patch:
    """The ``edge`` with the colours of the foreground.

    A matte reaches a little past the person, where the pixels are the room's: with the foreground's colours they would
    be a glow round it. So where the two colours differ clearly, and the pixel lies nearer to the room's than alpha
    says, it has more of ``background`` in it.
    """
    room = edge.blocks.sample(_spread(small, cv2.LUT(cv2.bitwise_not(share), _SURE)))
    towards = edge.blocks.sample(_spread(small, cv2.LUT(share, _SURE)))
    own = towards.copy()
    towards -= room
    seen = np.subtract(edge.colours, room, out=room)
    levels = edge.blocks.gather(alpha)[:, 0]
    # Three equal channels: numpy multiplies arrays of one shape ten times faster than it broadcasts.
    opacity = cv2.cvtColor(cv2.LUT(levels, _OPACITY), cv2.COLOR_GRAY2BGR).reshape(own.shape)
    own += opacity * (seen - opacity * towards)
    np.clip(own, 0, 255, out=own)

    length = cv2.transform((towards * towards)[:, 0], _SUM)
    nearer = cv2.transform((towards * seen)[:, 0], _SUM) / ((length + np.float32(1)) * cv2.LUT(levels, _AT_LEAST))
    length = np.square(length)
    doubt = length / (length + np.float32(_CLEAR**4)) * cv2.LUT(levels, _SOFT)
    doubt = doubt * (1 - np.clip(nearer, 0, 1))
    under = edge.blocks.gather(background)
    own -= cv2.cvtColor(doubt, cv2.COLOR_GRAY2BGR).reshape(own.shape) * (own - under)
    colours = cv2.convertScaleAbs(own.reshape(len(own), -1))
    return Patch(edge.blocks, np.asarray(colours, np.uint8).reshape(own.shape))


def _spread(small: NDArray[Any], sure: cv2.typing.MatLike) -> NDArray[np.float32]:
    """The colours that the pixels that are ``sure`` have nearby, (h, w, 3) float32 everywhere."""
    around = cv2.blur(reduced.weighted(small.astype(np.float32), sure), (3, 3), borderType=cv2.BORDER_REPLICATE)
    return reduced.colours(reduced.fill(around), otherwise=128)


def _looked_up(patch: Patch, table: NDArray[np.uint8]) -> Patch:
    """``patch`` through the (1, 256, 3) ``table``."""
    if not len(patch.blocks):
        return patch
    colours = cv2.LUT(patch.colours.reshape(len(patch.blocks), -1, 3), table)
    return Patch(patch.blocks, np.asarray(colours, np.uint8).reshape(patch.colours.shape))


def _lit(patch: Patch, light: NDArray[np.float32]) -> Patch:
    """``patch`` with the ``light``, (h, w, 3) from 0 to 1, screened over it."""
    if not len(patch.blocks):
        return patch
    lit = patch.blocks.sample(light)
    lit *= np.subtract(255, patch.colours, dtype=np.uint8)
    lit += patch.colours
    lit += np.float32(0.5)
    return Patch(patch.blocks, lit.astype(np.uint8))
