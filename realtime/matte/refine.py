"""From matte size to frame size, along the edges of the picture itself."""

from collections.abc import Sequence
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from realtime import resize
from realtime.compiled import Array, compiled
from realtime.structures import Alpha, Image, Levels

Plane = Alpha

_MARGIN = 0.1
"""How clear of 0 or 1 the result at matte size must be to be taken for that at frame size."""

_UNSEEN = 0.25
"""How much further the colours may go at frame size, as a share of what neighbours at matte size differ by."""

_WIDE = 5
"""A radius from which on the model is as good when fitted at half the size."""

_COARSE_PX = 1.6
"""Softened by at least this, a pixel's edge shows no more than is worked out at half the size."""

_NEAR = np.ones((3, 3), np.uint8)

_ROWS, _COLUMNS = 8, 16
"""The blocks in which a frame is judged, pixels."""

_MIXED = np.uint8(1)
"""The state of a block in which the edge may be; else it is the alpha of all of its pixels, 0 or 255."""


def refine(
    alpha: Alpha,
    image: Image,
    *,
    feather_px: float,
    choke: float = 0.0,
    contrast: float = 2.0,
    reach: float = 0.07,
    eps: float = 1e-3,
) -> Levels:
    """Upsample ``alpha`` so that its edge follows the colours of ``image``.

    The fast guided filter with a colour guide (He & Sun, "Fast Guided Filter", arXiv 1505.00996; He, Sun & Tang,
    "Guided Image Filtering", equations 19 to 21): a linear model from colour to alpha is fitted in windows at matte
    size and applied at frame size. It softens, so a contrast step follows.

    Args:
        alpha: (h, w) float32 in [0, 1].
        image: (H, W, 3) uint8 BGR.
        feather_px: sigma of a last softening, pixels of the frame; 0 = none.
        choke: how far the subject is shrunk, in (-0.5, 0.5): what was this much above one half becomes one half;
            negative grows.
        contrast: slope of the step after the filter, >= 1.
        reach: half the window's side, as a share of the square root of the subject's area: the masks of a net are
            as wrong as their cells are large, and those grow with the person.
        eps: how much colour variance counts as an edge, with colours in [0, 1].

    Returns:
        A new (H, W) uint8 alpha, 255 = kept.
    """
    small = np.asarray(resize.shrink_to(image, (alpha.shape[1], alpha.shape[0])), np.uint8)
    radius = _radius(alpha, reach)
    wide = radius >= _WIDE and image.shape[:2] != alpha.shape
    slopes, offset = (_fit_halved if wide else _fit)(alpha, small, radius, eps)
    planes = [slope * np.float32(contrast / 255) for slope in slopes]
    planes.append(offset * np.float32(contrast) + np.float32(0.5 - contrast * (0.5 + choke)))
    work, feather = image, feather_px
    while feather >= _COARSE_PX and min(work.shape[:2]) >= 4 * min(alpha.shape):
        work = np.asarray(resize.shrink(work, [((work.shape[1] + 1) // 2, (work.shape[0] + 1) // 2)]), np.uint8)
        feather /= 2
    levels = _applied(planes, small, work)
    if feather > 0:
        levels = _feathered(levels, feather)
    if work is not image:
        levels = np.asarray(cv2.resize(levels, image.shape[1::-1], interpolation=cv2.INTER_LINEAR), np.uint8)
    return levels


def _applied(planes: list[Plane], small: Image, image: Image) -> NDArray[np.uint8]:
    """The linear model ``planes``, (h, w) each, at the pixels of ``image``: (H, W) uint8, 255 = 1.

    It is worked out at matte size first, on ``small``, and at frame size only in the blocks where the result can be
    anything but a clear 0 or 1 there.
    """
    height, width = image.shape[:2]
    coarse: NDArray[Any] = planes[3]
    spread: NDArray[Any] = np.full(coarse.shape, _MARGIN, np.float32)
    contrasts = cv2.split(cv2.morphologyEx(small, cv2.MORPH_GRADIENT, _NEAR))
    for slope, colour, differs in zip(planes[:3], cv2.split(small), contrasts, strict=True):
        coarse = coarse + slope * colour
        spread += np.abs(slope) * differs * np.float32(_UNSEEN)
    grid = -(-width // _COLUMNS), -(-height // _ROWS)
    kept, background = _everywhere(coarse - spread > 1, grid), _everywhere(coarse + spread < 0, grid)
    states = np.where(kept, np.uint8(255), np.where(background, np.uint8(0), _MIXED))
    levels = np.empty((height, width), np.uint8)
    _apply(np.asarray(cv2.merge(planes), np.float32), np.ascontiguousarray(image), states, levels)
    return levels


@compiled(Array("float32", 3), Array("uint8", 3), Array("uint8", 2), Array("uint8", 2, written=True))
def _apply(
    planes: NDArray[np.float32], image: NDArray[np.uint8], states: NDArray[np.uint8], levels: NDArray[np.uint8]
) -> None:
    """Write the linear model ``planes``, (h, w, 4), at the pixels of ``image`` into ``levels``, (H, W).

    Args:
        planes: slopes for blue, green and red, and an offset.
        image: (H, W, 3).
        states: for each block of the frame what is written there; ``_MIXED``: the model.
        levels: (H, W).
    """
    height, width = levels.shape
    h, w = planes.shape[:2]
    at, between = np.empty(width, np.uintp), np.empty(width, np.float32)
    for x in range(width):
        place = min(max((x + 0.5) * w / width - 0.5, 0.0), w - 1.0)
        at[x] = int(place)
        between[x] = place - int(place)
    flat, cells = planes.reshape(h, 4 * w), np.empty((w + 1, 4), np.float32)
    line = cells.reshape(4 * (w + 1))  # ``planes`` at the height of the row
    for y in range(height):
        drawn = False
        for column in range(states.shape[1]):
            state = states[y // _ROWS, column]
            left, right = column * _COLUMNS, min((column + 1) * _COLUMNS, width)
            if state != _MIXED:
                for x in range(left, right):
                    levels[y, x] = state
                continue
            if not drawn:
                place = min(max((y + 0.5) * h / height - 0.5, 0.0), h - 1.0)
                upper, lower = flat[int(place)], flat[min(int(place) + 1, h - 1)]
                part = np.float32(place - int(place))
                for i in range(4 * w):
                    line[i] = upper[i] + part * (lower[i] - upper[i])
                line[4 * w :] = line[4 * w - 4 : 4 * w]
                drawn = True
            for x in range(left, right):
                i, t = at[x], between[x]
                j = i + np.uintp(1)
                alpha = cells[i, 3] + t * (cells[j, 3] - cells[i, 3])
                alpha += (cells[i, 0] + t * (cells[j, 0] - cells[i, 0])) * np.float32(image[y, x, 0])
                alpha += (cells[i, 1] + t * (cells[j, 1] - cells[i, 1])) * np.float32(image[y, x, 1])
                alpha += (cells[i, 2] + t * (cells[j, 2] - cells[i, 2])) * np.float32(image[y, x, 2])
                alpha = min(max(alpha, np.float32(0)), np.float32(1))
                levels[y, x] = np.uint8(alpha * np.float32(255) + np.float32(0.5))


def _everywhere(what: NDArray[np.bool_], grid: tuple[int, int]) -> NDArray[np.bool_]:
    """Whether ``what``, (h, w), holds in all of a block and a little around it, for each block of ``grid``, (w, h)."""
    surely = cv2.erode(what.view(np.uint8), np.ones((3, 3), np.uint8)) * np.float32(1)
    return np.asarray(cv2.resize(surely, grid, interpolation=cv2.INTER_AREA) > 1 - 1e-4)


def _feathered(levels: NDArray[np.uint8], sigma: float) -> NDArray[np.uint8]:
    """Box filters, together about as wide as a Gaussian of ``sigma``; a wide one is drawn at half the size."""
    if sigma > 2.5:
        size = (levels.shape[1], levels.shape[0])
        half = _feathered(resize.shrink(levels, [((size[0] + 1) // 2, (size[1] + 1) // 2)]), sigma / 2)
        return np.asarray(cv2.resize(half, size, interpolation=cv2.INTER_LINEAR), np.uint8)
    fives = int(sigma * sigma / 2)  # a box of 5 has a variance of 2, a box of 3 one of 2/3
    return _boxed(_boxed(levels, 5, fives), 3, round((sigma * sigma - 2 * fives) * 1.5))


def _boxed(levels: NDArray[np.uint8], side: int, times: int) -> NDArray[np.uint8]:
    for _ in range(times):
        levels = np.asarray(cv2.blur(levels, (side, side), borderType=cv2.BORDER_REPLICATE), np.uint8)
    return levels


def snap(alpha: Alpha, image: Image, *, contrast: float = 4.0, reach: float = 0.14, eps: float = 3e-4) -> Alpha:
    """Move the edge of a fresh mask onto the edges of the picture it was made from; ``refine`` at matte size.

    Args:
        alpha: (h, w) float32 in [0, 1].
        image: (H, W, 3) uint8 BGR, the very picture that the net saw.
        contrast: as in ``refine``.
        reach: as in ``refine``.
        eps: as in ``refine``.

    Returns:
        A new (h, w) float32 alpha in [0, 1].
    """
    small = np.asarray(resize.shrink_to(image, (alpha.shape[1], alpha.shape[0])), np.uint8)
    return _scaled(refine(alpha, small, feather_px=0, contrast=contrast, reach=reach, eps=eps), 1 / 255)


def fit(alpha: Alpha, image: Image, reach: float, eps: float) -> tuple[list[Plane], Plane]:
    """The linear model from the colours of ``image``, 0 to 1, to ``alpha``: slopes and offset, (h, w) each."""
    small = np.asarray(cv2.resize(image, alpha.shape[::-1], interpolation=cv2.INTER_AREA), np.uint8)
    return _fit(alpha, small, _radius(alpha, reach), eps)


def _radius(alpha: Alpha, reach: float) -> int:
    """Half the window's side, pixels of the matte."""
    return int(np.clip(np.rint(reach * float(alpha.sum()) ** 0.5), 2, max(2, max(alpha.shape) // 8)))


def _fit(alpha: Alpha, small: Image, radius: int, eps: float) -> tuple[list[Plane], Plane]:
    """As ``fit``, of an image at matte size."""
    *slopes, offset = _linear_model([_scaled(plane, 1 / 255) for plane in cv2.split(small)], alpha, radius, eps)
    return slopes, offset


def _fit_halved(alpha: Alpha, small: Image, radius: int, eps: float) -> tuple[list[Plane], Plane]:
    """As ``_fit``, worked out at half the size: a quarter of the work."""
    height, width = alpha.shape
    half = [((width + 1) // 2, (height + 1) // 2)]
    slopes, offset = _fit(resize.shrink(alpha, half), resize.shrink(small, half), (radius + 1) // 2, eps)
    full = [cv2.resize(plane, (width, height), interpolation=cv2.INTER_LINEAR) for plane in (*slopes, offset)]
    return [np.asarray(plane, np.float32) for plane in full[:3]], np.asarray(full[3], np.float32)


def _scaled(plane: cv2.typing.MatLike, factor: float) -> Plane:
    return np.multiply(plane, np.float32(factor), dtype=np.float32)


def _linear_model(guide: Sequence[Plane], alpha: Alpha, radius: int, eps: float) -> list[Plane]:
    """Four (h, w) planes: the slopes for blue, green and red in [0, 1], and an offset."""
    side = (2 * radius + 1, 2 * radius + 1)

    def mean(plane: Plane) -> Plane:
        return np.asarray(cv2.boxFilter(plane, -1, side, borderType=cv2.BORDER_REFLECT), np.float32)

    b, g, r = guide
    mb, mg, mr, ma = (mean(plane) for plane in (b, g, r, alpha))
    cb, cg, cr = mean(b * alpha) - mb * ma, mean(g * alpha) - mg * ma, mean(r * alpha) - mr * ma
    bb, bg, br = mean(b * b) - mb * mb + np.float32(eps), mean(b * g) - mb * mg, mean(b * r) - mb * mr
    gg, gr = mean(g * g) - mg * mg + np.float32(eps), mean(g * r) - mg * mr
    rr = mean(r * r) - mr * mr + np.float32(eps)
    i_bb, i_bg, i_br = gg * rr - gr * gr, br * gr - bg * rr, bg * gr - br * gg
    i_gg, i_gr, i_rr = bb * rr - br * br, bg * br - bb * gr, bb * gg - bg * bg
    per_det = 1 / (bb * i_bb + bg * i_bg + br * i_br)
    slope_b = (i_bb * cb + i_bg * cg + i_br * cr) * per_det
    slope_g = (i_bg * cb + i_gg * cg + i_gr * cr) * per_det
    slope_r = (i_br * cb + i_gr * cg + i_rr * cr) * per_det
    offset = ma - slope_b * mb - slope_g * mg - slope_r * mr
    return [mean(plane) for plane in (slope_b, slope_g, slope_r, offset)]
