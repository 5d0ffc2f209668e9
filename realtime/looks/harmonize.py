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

from realtime.imaging import resize
from realtime.imaging.jit import Array, compiled
from realtime.looks import normalized
from realtime.structures import Alpha8, Image, Size

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


class Harmonizer:
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

    def __call__(self, image: Image, background: Image, alpha: Alpha8) -> Image:
        """Lay the person of ``image`` over ``background``, in its light: as ``composite``, which knows no light.

        Args:
            image: (H, W, 3) uint8 BGR.
            background: (H, W, 3) uint8 BGR, C-contiguous; written over.
            alpha: (H, W) uint8, 255 = the person.

        Returns:
            ``background``, with the person in it.
        """
        small = resize.shrink(image, self._sizes)
        share = resize.shrink(alpha, self._sizes)
        room = person = light = np.zeros((*small.shape[:2], 3), np.float32)
        table = np.zeros((256, 3), np.uint8)
        if self._decontaminate:
            room, person = _spread(small, cv2.LUT(cv2.bitwise_not(share), _SURE)), _spread(small, cv2.LUT(share, _SURE))
        if self._match > 0 or self._wrap > 0:
            new = resize.shrink(background, self._sizes)
            if self._match > 0:
                table = self._table(small, new, share)
            if self._wrap > 0:
                around = cv2.blur(share, _REACH, borderType=cv2.BORDER_REPLICATE)
                weight = cv2.cvtColor(cv2.LUT(around, _OUTSIDE) * np.float32(self._wrap), cv2.COLOR_GRAY2BGR)
                light = cv2.blur(new, _REACH, borderType=cv2.BORDER_REPLICATE) * weight
        _lay_over(
            np.ascontiguousarray(image),
            np.ascontiguousarray(alpha),
            room,
            person,
            light,
            table,
            self._decontaminate,
            self._match > 0,
            self._wrap > 0,
            background,
        )
        return background

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
    around = cv2.blur(normalized.premultiply(small.astype(np.float32), sure), (3, 3), borderType=cv2.BORDER_REPLICATE)
    return normalized.colours(normalized.fill(around), otherwise=128)


@compiled(
    Array("uint8", 3),
    Array("uint8", 2),
    *[Array("float32", 3)] * 3,
    Array("uint8", 2),
    *["boolean"] * 3,
    Array("uint8", 3, written=True),
)
def _lay_over(  # noqa: PLR0912, PLR0915 - one pass over the pixels is what it is for
    image: NDArray[np.uint8],
    alpha: NDArray[np.uint8],
    room: NDArray[np.float32],
    person: NDArray[np.float32],
    light: NDArray[np.float32],
    table: NDArray[np.uint8],
    decontaminated: bool,
    matched: bool,
    wrapped: bool,
    out: NDArray[np.uint8],
) -> None:
    """Lay the person's own colours, through ``table`` and with ``light`` screened over them, over ``out``.

    A matte reaches a little past the person, where the pixels are the room's: with the person's colours they would be
    a glow round it. So where the two colours differ clearly, and the pixel lies nearer to the room's than alpha says,
    it has more of the background in it.

    Args:
        image: (H, W, 3).
        alpha: (H, W).
        room: (h, w, 3), the colours that the room has nearby.
        person: (h, w, 3), those that the person has.
        light: (h, w, 3), what light falls there, of 1.
        table: (256, 3).
        decontaminated: whether the room's tint is taken out.
        matched: whether ``table`` counts.
        wrapped: whether ``light`` counts.
        out: (H, W, 3), the background.
    """
    height, width = alpha.shape
    h, w = room.shape[:2]
    at, between = np.empty(width, np.uintp), np.empty(width, np.float32)
    for x in range(width):
        place = min(max((x + 0.5) * w / width - 0.5, 0.0), w - 1.0)
        at[x] = int(place)
        between[x] = place - int(place)
    flat_room, flat_person, flat_light = room.reshape(h, 3 * w), person.reshape(h, 3 * w), light.reshape(h, 3 * w)
    lines = np.empty((3, 3 * w + 3), np.float32)  # room, person and light at the height of the row
    image_rows, out_rows = image.reshape(height, 3 * width), out.reshape(height, 3 * width)
    work, which = np.zeros((13, _RUN), np.float32), np.empty(_RUN, np.uintp)
    lit_by = np.zeros((3, _RUN), np.float32)
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
                top, low = int(place), min(int(place) + 1, h - 1)
                part = np.float32(place - top)
                for i in range(3 * w):
                    lines[0, i] = flat_room[top, i] + part * (flat_room[low, i] - flat_room[top, i])
                for i in range(3 * w):
                    lines[1, i] = flat_person[top, i] + part * (flat_person[low, i] - flat_person[top, i])
                for i in range(3 * w):
                    lines[2, i] = flat_light[top, i] + part * (flat_light[low, i] - flat_light[top, i])
                for i in range(3):
                    for c in range(3):
                        lines[i, 3 * w + c] = lines[i, 3 * w - 3 + c]
                drawn = True
            brightest = zero
            if wrapped:
                for i in range(np.uintp(3) * at[left], np.uintp(3) * at[left + count - 1] + np.uintp(6)):
                    brightest = max(brightest, lines[2, i])
            lit = brightest > np.float32(_UNSEEN)
            if whole == 255 and not (lit or matched):
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
                which[items] = x
                for c in range(3):
                    work[c, items] = image[y, x, c]
                    work[3 + c, items] = out[y, x, c]
                work[12, items] = np.float32(level) * np.float32(1 / 255)
                i, t = np.uintp(3) * at[x], between[x]
                j = i + np.uintp(3)
                if mixed:
                    for c in range(3):
                        of = np.uintp(c)
                        work[6 + c, items] = lines[0, i + of] + t * (lines[0, j + of] - lines[0, i + of])
                        work[9 + c, items] = lines[1, i + of] + t * (lines[1, j + of] - lines[1, i + of])
                if lit:
                    for c in range(3):
                        of = np.uintp(c)
                        lit_by[c, items] = lines[2, i + of] + t * (lines[2, j + of] - lines[2, i + of])
                items += 1
            if mixed:
                for k in range(_RUN):
                    share = work[12, k]
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
                        work[c, k] += lit_by[c, k] * (white - work[c, k])
            for c in range(3):
                for k in range(_RUN):
                    work[c, k] = work[3 + c, k] + work[12, k] * (work[c, k] - work[3 + c, k]) + half
            for k in range(items):
                for c in range(3):
                    out[y, which[k], c] = np.uint8(work[c, k])
