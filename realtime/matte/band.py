"""The band along the edge in which colours decide; beyond it the matte is solid inside and clean outside.

Live video, files and photos share this definition. The edge is a contour of the alpha before it is refined.
"""

import math

import cv2
import numpy as np
from numpy.typing import NDArray

from realtime.imaging.jit import Array, compiled
from realtime.matte.flow import Region
from realtime.matte.guided import MARGIN, OFFSET, WHOLE, Model
from realtime.structures import Alpha, Image

Errors = NDArray[np.uint8]
"""(h, w, 2) uint8: by how much a model of colours exceeds alpha, and falls below it, 255 = 1."""

Certainty = NDArray[np.float32]
"""(h, w) float32: 1 = surely the person, -1 = surely the room, 0 = the colours decide; between them a short ramp."""

_REACH = 0.03
"""Half the width of the band, as a fraction of the square root of the subject's area."""

_COARSE_REACH = 0.14
"""The same for small masks in boxes: about three of their cells."""

_MIN_HALF_PX = 3.0
"""Minimum of half the width, pixels of the matte: about two cells of a model's own alpha."""

_SURE_HALF = 0.35
"""Half the width of the band where the model is sure, as a fraction of that where it is not."""

_UNSURE, _SURE = 0.6, 0.85
"""Distance of alpha from 0.5, doubled, up to which the model is not sure, and from which it is."""

_RAMP_PX = 2.0
"""Width of the ramp from the band to what is certain, pixels of the matte."""

_PLAIN_CONTRAST = 1.5
"""Slope of the contrast step of alpha where the colours do not tell person and room apart."""

_SOFT = 0.15
"""An enclosed hole whose alpha is nowhere below this is a doubt of the model, not a hole."""

_MAX_HOLE = 0.02
"""Maximum area of a hole that is closed, as a fraction of the subject's area."""

_KNOWN = 0.5
"""Minimum certainty of a pixel that shows an error of the colours' model."""

_TOLERANCE = 10.0
"""Error of that model that is tolerated, times the square root of the subject's area: the windows of a small person
are coarse."""

_SPREAD_PX = 3
"""How far into the band a known error is followed, pixels of the matte."""

_AROUND = np.ones((3, 3), np.uint8)
"""The neighbourhood in which it is followed in one step."""


def region_of(alpha: Alpha, radius: int, *, level: float = 0.5, is_coarse: bool = False) -> Region:
    """Return the part of ``alpha`` that holds the subject, the band around it, and what a model of it is fitted to.

    Outside it is surely the room. Rows and columns start and end at even numbers, as far as there are any.

    Args:
        alpha: (h, w) float32 in [0, 1].
        radius: half the side of the windows in which a model is fitted, pixels.
        level: the contour that is the edge.
        is_coarse: as in ``certainty_of``.
    """
    is_person = (alpha >= level).view(np.uint8)
    x, y, width, height = cv2.boundingRect(is_person)
    if not width:
        return WHOLE
    margin = math.ceil(_half_px(cv2.countNonZero(is_person), is_coarse=is_coarse) + _RAMP_PX) + 2 * radius + 2
    return _even(y, y + height, margin), _even(x, x + width, margin)


def _even(start: int, end: int, margin: int) -> slice:
    return slice(max(0, start - margin) & ~1, (end + margin + 1) & ~1)


def _half_px(area: int, *, is_coarse: bool) -> float:
    """Return half the width of the band around a subject of ``area``, pixels of the matte."""
    return max(_MIN_HALF_PX, (_COARSE_REACH if is_coarse else _REACH) * math.sqrt(area))


def certainty_of(alpha: Alpha, *, level: float = 0.5, is_coarse: bool = False) -> Certainty:
    """Measure how certain each pixel of ``alpha``, (h, w) float32 in [0, 1], is by its distance from the edge.

    Args:
        alpha: (h, w) float32 in [0, 1].
        level: the contour that is the edge.
        is_coarse: whether ``alpha`` comes from small masks in boxes, whose cells grow with the person.
    """
    is_person = (alpha >= level).view(np.uint8)
    area = cv2.countNonZero(is_person)
    if area in (0, is_person.size):
        return np.full(alpha.shape, 1.0 if area else -1.0, np.float32)
    is_person = _close_soft_holes(alpha, is_person, _MAX_HOLE * area)
    inside = np.asarray(cv2.distanceTransform(is_person, cv2.DIST_L2, 3), np.float32)
    outside = np.asarray(cv2.distanceTransform(1 - is_person, cv2.DIST_L2, 3), np.float32)
    half_px = _half_px(area, is_coarse=is_coarse)
    sure_px = half_px * (1.0 if is_coarse else _SURE_HALF)
    certainty = np.empty(alpha.shape, np.float32)
    _measure(np.ascontiguousarray(alpha), inside, outside, half_px, sure_px, certainty)
    return certainty


@compiled(*[Array("float32", 2)] * 3, *["float32"] * 2, Array("float32", 2, written=True))
def _measure(alpha: Alpha, inside: Alpha, outside: Alpha, half_px: float, sure_px: float, certainty: Certainty) -> None:
    """Write the certainty of each pixel, from its distance to the edge on either side, (h, w) pixels."""
    zero, one = np.float32(0), np.float32(1)
    per_ramp, per_sure = np.float32(1 / _RAMP_PX), np.float32(1 / (_SURE - _UNSURE))
    for y in range(alpha.shape[0]):
        for x in range(alpha.shape[1]):
            depth = inside[y, x] - outside[y, x]
            sureness = (abs(alpha[y, x] - np.float32(0.5)) * np.float32(2) - np.float32(_UNSURE)) * per_sure
            narrow = (abs(depth) - sure_px) * per_ramp
            wide = (abs(depth) - half_px) * per_ramp
            sure = max(min(max(wide, zero), one), min(max(narrow, zero), one) * min(max(sureness, zero), one))
            certainty[y, x] = sure if depth > 0 else -sure


def known_errors(model: Model, weight: Alpha, alpha: Alpha, small: Image, certainty: Certainty) -> Errors:
    """Return what is wrong with ``model`` in the band, as far as the edge of the band shows it.

    A shelf in the colour of skin looks like a part of the face as far as the band reaches. But it goes on to where it
    is certainly the room: there the model's error is known. The same error in adjacent pixels belongs to the same
    thing.

    Args:
        model: (h, w, 4) float32, weighted.
        weight: (h, w) float32 in [0, 1].
        alpha: (h, w) float32 in [0, 1], what the model was fitted to.
        small: (h, w, 3) uint8 BGR, the image at that size.
        certainty: (h, w) float32, of ``alpha``.
    """
    tolerance = _TOLERANCE / max(1.0, float(cv2.sumElems(alpha)[0])) ** 0.5
    errors, known = np.zeros((*alpha.shape, 2), np.uint8), np.zeros((*alpha.shape, 2), np.uint8)
    _compare(model, weight, np.ascontiguousarray(alpha), small, certainty, tolerance, errors, known)
    for _ in range(_SPREAD_PX):
        known = np.asarray(cv2.min(cv2.dilate(known, _AROUND), errors), np.uint8)
    return known


@compiled(
    Array("float32", 3), *[Array("float32", 2)] * 2, Array("uint8", 3), Array("float32", 2), "float32",
    *[Array("uint8", 3, written=True)] * 2,
)  # fmt: skip
def _compare(
    model: NDArray[np.float32],
    weight: NDArray[np.float32],
    alpha: NDArray[np.float32],
    small: NDArray[np.uint8],
    certainty: NDArray[np.float32],
    tolerance: float,
    errors: NDArray[np.uint8],
    known: NDArray[np.uint8],
) -> None:
    """Write by how much the model exceeds ``alpha`` and falls below it, in the band and its ramp.

    Args:
        model: (h, w, 4).
        weight: (h, w).
        alpha: (h, w).
        small: (h, w, 3).
        certainty: (h, w).
        tolerance: error that is tolerated.
        errors: (h, w, 2), zeros; written where it is not tolerated.
        known: (h, w, 2), zeros; written where the model, not ``alpha``, is certainly wrong.
    """
    zero, one, white, known_from = np.float32(0), np.float32(1), np.float32(255), np.float32(_KNOWN)
    for y in range(alpha.shape[0]):
        for x in range(alpha.shape[1]):
            sure = certainty[y, x]
            if abs(sure) == one:
                continue
            value = model[y, x, OFFSET]
            for c in range(3):
                value += model[y, x, c] * np.float32(small[y, x, c])
            error = value - weight[y, x] * alpha[y, x]
            high = np.uint8(min(max(error - tolerance, zero) * white, white))
            low = np.uint8(min(max(-error - tolerance, zero) * white, white))
            errors[y, x, 0], errors[y, x, 1] = high, low
            known[y, x, 0] = high if sure <= -known_from else np.uint8(0)
            known[y, x, 1] = low if sure >= known_from else np.uint8(0)


def confine(
    model: Model,
    weight: Alpha,
    alpha: Alpha,
    certainty: Certainty,
    *,
    contrast: float,
    choke: float = 0.0,
    errors: Errors | None = None,
) -> None:
    """Give ``model`` its contrast, mix it with ``alpha`` by its weight, and keep it to the band.

    Args:
        model: (h, w, 4) float32, weighted; changed in place.
        weight: (h, w) float32 in [0, 1].
        alpha: (h, w) float32 in [0, 1], what the model was fitted to.
        certainty: (h, w) float32, of ``alpha``.
        contrast: slope of the contrast step about an alpha of 0.5 + ``choke``.
        choke: the alpha that becomes 0.5, less 0.5.
        errors: errors of the model, subtracted first; None = none.
    """
    if errors is None:
        errors = np.zeros((*alpha.shape, 2), np.uint8)
    _confine(weight, np.ascontiguousarray(alpha), certainty, errors, contrast, choke, model)


@compiled(*[Array("float32", 2)] * 3, Array("uint8", 3), *["float32"] * 2, Array("float32", 3, written=True))
def _confine(
    weight: NDArray[np.float32],
    alpha: NDArray[np.float32],
    certainty: NDArray[np.float32],
    errors: NDArray[np.uint8],
    contrast: float,
    choke: float,
    model: NDArray[np.float32],
) -> None:
    zero, half, one, beyond = np.float32(0), np.float32(0.5), np.float32(1), np.float32(2 * MARGIN)
    shift = half - contrast * (half + choke)
    for y in range(alpha.shape[0]):
        for x in range(alpha.shape[1]):
            sure, w = certainty[y, x], weight[y, x]
            if abs(sure) == one:
                model[y, x, OFFSET] = one + beyond if sure > zero else -beyond
                for c in range(3):
                    model[y, x, c] = zero
                continue
            error = (np.float32(errors[y, x, 0]) - np.float32(errors[y, x, 1])) * np.float32(1 / 255)
            plain = (alpha[y, x] - half - choke) * np.float32(_PLAIN_CONTRAST) + half
            plain = min(plain, one) if plain > zero else zero
            open_ = one - abs(sure)
            offset = open_ * (contrast * (model[y, x, OFFSET] - error) + w * shift + (one - w) * plain)
            model[y, x, OFFSET] = offset + (sure * (one + beyond) if sure > zero else sure * beyond)
            for c in range(3):
                model[y, x, c] *= open_ * contrast


def _close_soft_holes(alpha: Alpha, is_person: NDArray[np.uint8], max_area: float) -> NDArray[np.uint8]:
    """Return ``is_person`` without small holes in which the model only doubts; those at the frame's edge stay."""
    contours, hierarchy = cv2.findContours(is_person, cv2.RETR_CCOMP, cv2.CHAIN_APPROX_SIMPLE)
    closed = is_person
    for contour, (*_, parent) in zip(contours, hierarchy[0], strict=True):
        if parent < 0 or cv2.contourArea(contour) > max_area:
            continue
        x, y, w, h = cv2.boundingRect(contour)  # that of a hole runs along the person's pixels around it
        region = slice(y, y + h), slice(x, x + w)
        filled = cv2.drawContours(np.zeros((h, w), np.uint8), [contour], 0, 1, cv2.FILLED, offset=(-x, -y))
        is_hole = (filled > 0) & (is_person[region] == 0)
        if is_hole.any() and float(alpha[region][is_hole].min()) >= _SOFT:
            closed = closed.copy() if closed is is_person else closed
            closed[region][is_hole] = 1
    return closed
