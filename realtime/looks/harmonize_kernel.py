"""The compiled loop of ``harmonize``."""

import numpy as np
from numpy.typing import NDArray

from realtime.imaging.jit import Array, compiled, inlined
from realtime.imaging.rows import RUN, copy, interpolate_row, lerp, scan, source_positions

NEARLY_PERSON = 0.8
"""A pixel passes as the person's from this fraction of its alpha on along the way from the room's colour to the
person's; below 1 because both colours are estimates."""

MAX_DOUBT = 1.5
"""Maximum weight of the new background in place of a pixel's colour, in units of ``1 - alpha``."""

CLEAR = 84.0
"""Distance between the colours of person and room at which a pixel's colour half decides whose it is, grey levels over
all three channels."""

_MIN_LIGHT = 0.5 / 255
"""Light below which nothing of it is visible, even on black; white = 1."""

_BLOCK = 16
"""Number of pixels that are computed together where a run is not wholly kept or background."""

_COLOUR, _BEHIND, _ROOM, _PERSON, _GLOW, _ALPHA, _WORK_ROWS = 0, 3, 6, 9, 12, 15, 16
"""First rows of the parts of ``work``, a float32 scratch array of the pixels that are computed together.

A row is a channel. The parts are the colour, the background behind it and the mean colours of room and person nearby,
in [0, 255]; the light that falls on it and alpha, in [0, 1].
"""


@compiled(
    *[Array("uint8", 3)] * 2,
    Array("uint8", 2),
    *[Array("float32", 3)] * 3,
    Array("uint8", 2),
    *["boolean"] * 4,
    Array("uint8", 3, written=True),
)
def blend_in_light(  # noqa: PLR0912, PLR0915 - one pass over the pixels is the point of it
    image: NDArray[np.uint8],
    background: NDArray[np.uint8],
    alpha: NDArray[np.uint8],
    room: NDArray[np.float32],
    person: NDArray[np.float32],
    light: NDArray[np.float32],
    curves: NDArray[np.uint8],
    decontaminate: bool,
    match: bool,
    wrap: bool,
    in_place: bool,
    out: NDArray[np.uint8],
) -> None:
    """Blend the person's own colours, through ``curves`` and with ``light`` screened over them, over ``background``.

    Args:
        image: (H, W, 3).
        background: (H, W, 3).
        alpha: (H, W).
        room: (h, w, 3), the room's mean colour nearby.
        person: (h, w, 3), the person's.
        light: (h, w, 3), the light that falls there, white = 1.
        curves: (256, 3).
        decontaminate: whether to take the room's tint out.
        match: whether to apply ``curves``.
        wrap: whether to apply ``light``.
        in_place: whether the background is in ``out`` already.
        out: (H, W, 3), written.
    """
    height, width = alpha.shape
    h, w = room.shape[:2]
    indices, weights = np.empty(width, np.uintp), np.empty(width, np.float32)
    source_positions(w, indices, weights)
    room_rows, person_rows, light_rows = room.reshape(h, 3 * w), person.reshape(h, 3 * w), light.reshape(h, 3 * w)
    room_line, person_line = np.empty(3 * (w + 1), np.float32), np.empty(3 * (w + 1), np.float32)
    light_line = np.empty(3 * (w + 1), np.float32)
    image_rows, out_rows = image.reshape(height, 3 * width), out.reshape(height, 3 * width)
    background_rows = background.reshape(height, 3 * width)
    work = np.zeros((_WORK_ROWS, _BLOCK), np.float32)
    for y in range(height):
        has_lines = False
        for left in range(0, width, RUN):
            right = min(left + RUN, width)
            any_bits, all_bits = scan(alpha[y, left:right])
            if any_bits == 0:
                if not in_place:
                    copy(background_rows[y, 3 * left : 3 * right], out_rows[y, 3 * left : 3 * right])
                continue
            if not has_lines and (wrap or (decontaminate and all_bits != 255)):
                interpolate_row(room_rows, y, height, room_line)
                interpolate_row(person_rows, y, height, person_line)
                interpolate_row(light_rows, y, height, light_line)
                has_lines = True
            if all_bits == 255 and not (match or (wrap and _is_lit(light_line, indices, left, right))):
                copy(image_rows[y, 3 * left : 3 * right], out_rows[y, 3 * left : 3 * right])
                continue
            if not in_place:
                copy(background_rows[y, 3 * left : 3 * right], out_rows[y, 3 * left : 3 * right])
            for start in range(left, right, _BLOCK):
                end = min(start + _BLOCK, right)
                any_bits, all_bits = scan(alpha[y, start:end])
                if any_bits == 0:
                    continue
                is_lit = wrap and _is_lit(light_line, indices, start, end)
                pixels, mixed = image_rows[y, 3 * start : 3 * end], out_rows[y, 3 * start : 3 * end]
                if all_bits == 255 and not (is_lit or match):
                    copy(pixels, mixed)
                    continue
                count = end - start
                for k in range(count):
                    x = start + k
                    work[_ALPHA, k] = np.float32(alpha[y, x]) * np.float32(1 / 255)
                    for c in range(3):
                        work[_COLOUR + c, k] = pixels[3 * k + c]
                        work[_BEHIND + c, k] = mixed[3 * k + c]
                if decontaminate and all_bits != 255:
                    for k in range(count):
                        _sample(room_line, indices[start + k], weights[start + k], work, _ROOM, k)
                        _sample(person_line, indices[start + k], weights[start + k], work, _PERSON, k)
                    _decontaminate(work, _BLOCK)
                if match:
                    _apply_curves(curves, work, count)
                if is_lit:
                    for k in range(count):
                        _sample(light_line, indices[start + k], weights[start + k], work, _GLOW, k)
                    _screen(work, _BLOCK)
                _mix(work, _BLOCK)
                for k in range(count):
                    for c in range(3):
                        mixed[3 * k + c] = np.uint8(work[_COLOUR + c, k])


@compiled(Array("uint8", 3), Array("uint8", 2), *[Array("float32", 3)] * 2, Array("uint8", 3, written=True))
def unmix(
    image: NDArray[np.uint8],
    alpha: NDArray[np.uint8],
    room: NDArray[np.float32],
    person: NDArray[np.float32],
    out: NDArray[np.uint8],
) -> None:
    """Write the person's own colours, not multiplied by alpha; where alpha is 0, ``out`` stays as it is.

    Args:
        image: (H, W, 3).
        alpha: (H, W).
        room: (h, w, 3), the room's mean colour nearby.
        person: (h, w, 3), the person's.
        out: (H, W, 3), written.
    """
    height, width = alpha.shape
    h, w = room.shape[:2]
    indices, weights = np.empty(width, np.uintp), np.empty(width, np.float32)
    source_positions(w, indices, weights)
    room_rows, person_rows = room.reshape(h, 3 * w), person.reshape(h, 3 * w)
    room_line, person_line = np.empty(3 * (w + 1), np.float32), np.empty(3 * (w + 1), np.float32)
    work, columns = np.zeros((_WORK_ROWS, RUN), np.float32), np.empty(RUN, np.uintp)
    for y in range(height):
        has_lines = False
        for left in range(0, width, RUN):
            right = min(left + RUN, width)
            any_bits, all_bits = scan(alpha[y, left:right])
            if any_bits == 0:
                continue
            if all_bits != 255 and not has_lines:
                interpolate_row(room_rows, y, height, room_line)
                interpolate_row(person_rows, y, height, person_line)
                has_lines = True
            count = 0
            for x in range(left, right):
                level = alpha[y, x]
                if level == 255:
                    for c in range(3):
                        out[y, x, c] = image[y, x, c]
                elif level != 0:
                    columns[count] = x
                    work[_ALPHA, count] = np.float32(level) * np.float32(1 / 255)
                    _sample(room_line, indices[x], weights[x], work, _ROOM, count)
                    _sample(person_line, indices[x], weights[x], work, _PERSON, count)
                    _sample(person_line, indices[x], weights[x], work, _BEHIND, count)  # in place of a doubtful pixel
                    for c in range(3):
                        work[_COLOUR + c, count] = image[y, x, c]
                    count += 1
            if count:
                _decontaminate(work, count)
            for k in range(count):
                for c in range(3):
                    out[y, columns[k], c] = np.uint8(work[_COLOUR + c, k] + np.float32(0.5))


@inlined
def _is_lit(light: NDArray[np.float32], indices: NDArray[np.uintp], start: int, end: int) -> bool:
    """Whether the ``light`` of a row is visible on any pixel from ``start`` to ``end``."""
    brightest = np.float32(0)
    for i in range(np.uintp(3) * indices[start], np.uintp(3) * indices[end - 1] + np.uintp(6)):
        brightest = max(brightest, light[i])
    return bool(brightest > np.float32(_MIN_LIGHT))


@inlined
def _sample(line: NDArray[np.float32], index: int, weight: float, work: NDArray[np.float32], row: int, k: int) -> None:
    """Interpolate between the pixel ``index`` of ``line`` and the next, into three rows of ``work``, at ``k``."""
    before = np.uintp(3) * index
    after = before + np.uintp(3)
    for c in range(3):
        channel = np.uintp(c)
        work[row + c, k] = lerp(line[before + channel], line[after + channel], weight)


@inlined
def _decontaminate(work: NDArray[np.float32], count: int) -> None:
    """Replace mixed colours by the person's own.

    A matte reaches a little past the person, where pixels are the room's: in the person's colours they would glow. So
    where the colours of person and room differ clearly, and a pixel is nearer to the room's than its alpha says, it is
    moved towards the new background.
    """
    zero, one, white = np.float32(0), np.float32(1), np.float32(255)
    for k in range(count):
        alpha = work[_ALPHA, k]
        room_b, room_g, room_r = work[_ROOM, k], work[_ROOM + 1, k], work[_ROOM + 2, k]
        person_b, person_g, person_r = work[_PERSON, k], work[_PERSON + 1, k], work[_PERSON + 2, k]
        whole_b, whole_g, whole_r = person_b - room_b, person_g - room_g, person_r - room_r
        own_b, own_g, own_r = work[_COLOUR, k] - room_b, work[_COLOUR + 1, k] - room_g, work[_COLOUR + 2, k] - room_r
        b = min(white, max(zero, person_b + alpha * (own_b - alpha * whole_b)))
        g = min(white, max(zero, person_g + alpha * (own_g - alpha * whole_g)))
        r = min(white, max(zero, person_r + alpha * (own_r - alpha * whole_r)))
        squared = whole_b * whole_b + whole_g * whole_g + whole_r * whole_r
        along = whole_b * own_b + whole_g * own_g + whole_r * own_r
        nearness = along / ((squared + one) * max(np.float32(NEARLY_PERSON) * alpha, np.float32(1e-3)))
        doubt = squared * squared / (squared * squared + np.float32(CLEAR**4))
        doubt *= min(one, np.float32(MAX_DOUBT) * (one - alpha)) * (one - min(one, max(zero, nearness)))
        work[_COLOUR, k] = b - doubt * (b - work[_BEHIND, k])
        work[_COLOUR + 1, k] = g - doubt * (g - work[_BEHIND + 1, k])
        work[_COLOUR + 2, k] = r - doubt * (r - work[_BEHIND + 2, k])


@inlined
def _apply_curves(curves: NDArray[np.uint8], work: NDArray[np.float32], count: int) -> None:
    for k in range(count):
        for c in range(3):
            work[_COLOUR + c, k] = curves[int(work[_COLOUR + c, k] + np.float32(0.5)), c]


@inlined
def _screen(work: NDArray[np.float32], count: int) -> None:
    """Screen the light over the colours: they are brightened towards white."""
    for c in range(3):
        for k in range(count):
            work[_COLOUR + c, k] += work[_GLOW + c, k] * (np.float32(255) - work[_COLOUR + c, k])


@inlined
def _mix(work: NDArray[np.float32], count: int) -> None:
    """Blend the colours over the background behind them, ready to be cut off to whole levels."""
    for c in range(3):
        for k in range(count):
            mixed = lerp(work[_BEHIND + c, k], work[_COLOUR + c, k], work[_ALPHA, k])
            work[_COLOUR + c, k] = mixed + np.float32(0.5)
