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

from realtime import resize
from realtime.compiled import Array, compiled
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

_NEARLY = 0.8
"""How near to the person's colour a pixel is to lie, in alphas: not quite so near, as the colours are estimates."""

_SOFT = 1.5
"""How far a pixel may be taken for more of the room than alpha says, in shares of the room: what is nearly whole is
left alone."""

_CLEAR = 84.0
"""Distance of the person's colour from the room's from which on a pixel tells what it is of, in all three channels."""

_REACH = (5, 5)
"""How far the light of the background comes round the edge: a box, pixels of the reduced picture."""

_OUTSIDE = ((1 - np.arange(256) / 255) ** 2 / 255).astype(np.float32)
"""How much light comes round the edge, by the share of the person in the surroundings; for colours of 0 to 255."""

_UNSEEN = 0.5 / 255
"""Light below which nothing is seen of it, even on black; of 1."""

_RUN = 64
"""Pixels of a row that are looked at together: wholly kept or wholly background, most are settled in one go."""


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
        self._own = np.zeros((size[1], size[0], 3), np.uint8)

    def __call__(self, image: Image, background: Image, alpha: Levels) -> Image:
        """The foreground of ``image`` to lay over ``background``: for ``composite``, with ``alpha``.

        Returns:
            A picture of which only what ``alpha`` keeps means anything, valid until the next call.
        """
        small = resize.shrink(image, self._sizes)
        share = resize.shrink(alpha, self._sizes)
        nearby = np.zeros((*small.shape[:2], 12), np.float32)
        table = np.zeros((256, 3), np.uint8)
        if self._decontaminate:
            nearby[..., 0:3] = _spread(small, cv2.LUT(cv2.bitwise_not(share), _SURE))
            nearby[..., 4:7] = _spread(small, cv2.LUT(share, _SURE))
        if self._match > 0 or self._wrap > 0:
            new = resize.shrink(background, self._sizes)
            if self._match > 0:
                table = self._table(small, new, share)
            if self._wrap > 0:
                around = cv2.blur(share, _REACH, borderType=cv2.BORDER_REPLICATE)
                weight = cv2.cvtColor(cv2.LUT(around, _OUTSIDE) * np.float32(self._wrap), cv2.COLOR_GRAY2BGR)
                nearby[..., 8:11] = cv2.blur(new, _REACH, borderType=cv2.BORDER_REPLICATE) * weight
        _relight(
            np.ascontiguousarray(image),
            np.ascontiguousarray(background),
            np.ascontiguousarray(alpha),
            nearby,
            table,
            self._decontaminate,
            self._match > 0,
            self._wrap > 0,
            self._own,
        )
        return self._own

    def _table(self, small: NDArray[Any], new: NDArray[Any], share: NDArray[Any]) -> NDArray[np.uint8]:
        """A (256, 3) table: the person as if lit by the new background instead of the room."""
        room = np.array(cv2.mean(small, (share < 128).view(np.uint8))[:3]) + 1
        other = np.array(cv2.mean(new)[:3]) + 1
        tint = (other / other.mean()) / (room / room.mean())
        brightness = (other.mean() / room.mean()) ** 0.5
        wanted = np.clip((tint * brightness) ** self._match, 1 / _MOST_GAIN, _MOST_GAIN)
        self._gain += _MATCH_SHARE * (wanted - self._gain)
        # A curve that leaves black and white where they are and bends the middle by about the gain.
        curve = (np.arange(256)[:, None] / 255) ** (1 / self._gain)
        return (curve * 255 + 0.5).astype(np.uint8)


def _spread(small: NDArray[Any], sure: cv2.typing.MatLike) -> NDArray[np.float32]:
    """The colours that the pixels that are ``sure`` have nearby, (h, w, 3) float32 everywhere."""
    around = cv2.blur(reduced.weighted(small.astype(np.float32), sure), (3, 3), borderType=cv2.BORDER_REPLICATE)
    return reduced.colours(reduced.fill(around), otherwise=128)


@compiled(
    *[Array("uint8", 3)] * 2,
    Array("uint8", 2),
    Array("float32", 3),
    Array("uint8", 2),
    *["boolean"] * 3,
    Array("uint8", 3, written=True),
)
def _relight(  # noqa: PLR0912, PLR0915 - one pass over the pixels is what it is for
    image: NDArray[np.uint8],
    background: NDArray[np.uint8],
    alpha: NDArray[np.uint8],
    nearby: NDArray[np.float32],
    table: NDArray[np.uint8],
    decontaminated: bool,
    matched: bool,
    wrapped: bool,
    out: NDArray[np.uint8],
) -> None:
    """The foreground's own colours, through the ``table`` if ``matched``, with the light screened over it.

    A matte reaches a little past the person, where the pixels are the room's: with the foreground's colours they would
    be a glow round it. So where the two colours differ clearly, and the pixel lies nearer to the room's than alpha
    says, it has more of ``background`` in it.

    Args:
        image: (H, W, 3).
        background: (H, W, 3).
        alpha: (H, W).
        nearby: (h, w, 12), the colours that the room has nearby, those that the person has, and the light that falls
            there, of 1; each as blue, green, red and nothing.
        table: (256, 3).
        decontaminated: whether the room's tint is taken out.
        matched: whether ``table`` counts.
        wrapped: whether the light counts.
        out: (H, W, 3), written where ``alpha`` keeps anything.
    """
    height, width = alpha.shape
    h, w = nearby.shape[:2]
    at, between = np.empty(width, np.uintp), np.empty(width, np.float32)
    for x in range(width):
        place = min(max((x + 0.5) * w / width - 0.5, 0.0), w - 1.0)
        at[x] = int(place)
        between[x] = place - int(place)
    levels_of, cells = nearby.reshape(h, 12 * w), np.empty((w + 1, 12), np.float32)
    line = cells.reshape(12 * (w + 1))  # ``nearby`` at the height of the row
    image_rows, out_rows = image.reshape(height, 3 * width), out.reshape(height, 3 * width)
    work, which = np.zeros((16, _RUN), np.float32), np.empty(_RUN, np.uintp)
    one, zero, white, half = np.float32(1), np.float32(0), np.float32(255), np.float32(0.5)
    for y in range(height):
        drawn = False
        for run in range((width + _RUN - 1) // _RUN):
            left = run * _RUN
            count = min(_RUN, width - left)
            levels = alpha[y, left : left + count]
            some, whole = np.uint8(0), np.uint8(255)
            for x in range(count):
                some |= levels[x]
                whole &= levels[x]
            if some == 0:
                continue
            mixed = decontaminated and whole != 255
            if not drawn and (mixed or wrapped):
                place = min(max((y + 0.5) * h / height - 0.5, 0.0), h - 1.0)
                upper, lower = levels_of[int(place)], levels_of[min(int(place) + 1, h - 1)]
                part = np.float32(place - int(place))
                for i in range(12 * w):
                    line[i] = upper[i] + part * (lower[i] - upper[i])
                line[12 * w :] = line[12 * w - 12 : 12 * w]
                drawn = True
            brightest = zero
            if wrapped:
                for i in range(at[left], at[left + count - 1] + np.uintp(2)):
                    brightest = max(brightest, cells[i, 8], cells[i, 9], cells[i, 10])
            lit = brightest > np.float32(_UNSEEN)
            if not (lit or mixed or matched):
                pixels = image_rows[y, 3 * left : 3 * (left + count)]
                own = out_rows[y, 3 * left : 3 * (left + count)]
                for i in range(3 * count):
                    own[i] = pixels[i]
                continue
            items = 0
            for x in range(left, left + count):
                level = alpha[y, x]
                if level == 0:
                    continue
                if level == 255 and not (lit or matched):
                    for c in range(3):
                        out[y, x, c] = image[y, x, c]
                    continue
                i, t = at[x], between[x]
                j = i + np.uintp(1)
                which[items] = x
                for c in range(3):
                    work[c, items] = image[y, x, c]
                    work[3 + c, items] = background[y, x, c]
                for c in range(3):
                    work[6 + c, items] = cells[i, c] + t * (cells[j, c] - cells[i, c])
                    work[9 + c, items] = cells[i, 4 + c] + t * (cells[j, 4 + c] - cells[i, 4 + c])
                    work[12 + c, items] = cells[i, 8 + c] + t * (cells[j, 8 + c] - cells[i, 8 + c])
                work[15, items] = np.float32(level) * np.float32(1 / 255)
                items += 1
            if mixed:
                for k in range(_RUN):
                    share = work[15, k]
                    room_b, room_g, room_r = work[6, k], work[7, k], work[8, k]
                    person_b, person_g, person_r = work[9, k], work[10, k], work[11, k]
                    towards_b, towards_g, towards_r = person_b - room_b, person_g - room_g, person_r - room_r
                    seen_b, seen_g, seen_r = work[0, k] - room_b, work[1, k] - room_g, work[2, k] - room_r
                    b = min(white, max(zero, person_b + share * (seen_b - share * towards_b)))
                    g = min(white, max(zero, person_g + share * (seen_g - share * towards_g)))
                    r = min(white, max(zero, person_r + share * (seen_r - share * towards_r)))
                    length = towards_b * towards_b + towards_g * towards_g + towards_r * towards_r
                    along = towards_b * seen_b + towards_g * seen_g + towards_r * seen_r
                    nearer = along / ((length + one) * max(np.float32(_NEARLY) * share, np.float32(1e-3)))
                    doubt = length * length / (length * length + np.float32(_CLEAR**4))
                    doubt *= min(one, np.float32(_SOFT) * (one - share)) * (one - min(one, max(zero, nearer)))
                    work[0, k] = b - doubt * (b - work[3, k])
                    work[1, k] = g - doubt * (g - work[4, k])
                    work[2, k] = r - doubt * (r - work[5, k])
            if matched:
                for k in range(items):
                    for c in range(3):
                        work[c, k] = table[int(work[c, k] + half), c]
            if lit:
                for c in range(3):
                    for k in range(_RUN):
                        work[c, k] += work[12 + c, k] * (white - work[c, k])
            for k in range(items):
                x = which[k]
                for c in range(3):
                    out[y, x, c] = np.uint8(work[c, k] + half)
