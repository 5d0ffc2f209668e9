"""The fast guided filter: a linear model from the colours around each pixel to alpha.

Everything here works on arrays at matte size, but for ``applied``.
"""

import cv2
import numpy as np
from numpy.typing import NDArray

from realtime.imaging import resize
from realtime.imaging.jit import Array, compiled
from realtime.structures import Alpha, Alpha8, Image

Model = NDArray[np.float32]
"""(h, w, 4) float32: at each pixel of the matte, slopes for blue, green and red in [0, 255], and an offset."""

_MARGIN = 0.1
"""How clear of 0 or 1 the result at matte size must be to be taken for that at frame size."""

_UNSEEN = 0.25
"""How much further the colours may go at frame size, as a share of what neighbours at matte size differ by."""

_NEAR = np.ones((3, 3), np.uint8)

_ROWS, _COLUMNS = 8, 16
"""The blocks in which a frame is judged, pixels."""


def radius_of(alpha: Alpha, reach: float) -> int:
    """Half the side of the windows for ``fit``, pixels of the matte: ``reach`` times the square root of the area."""
    return int(np.clip(np.rint(reach * float(alpha.sum()) ** 0.5), 2, max(2, max(alpha.shape) // 8)))


def fit(alpha: Alpha, small: Image, radius: int, eps: float) -> Model:
    """The linear model from the colours of ``small`` to ``alpha``.

    He, Sun and Tang, "Guided Image Filtering", equations 19 to 21.

    Args:
        alpha: (h, w) float32 in [0, 1].
        small: (h, w, 3) uint8 BGR.
        radius: half a window's side, pixels.
        eps: how much colour variance counts as an edge, with colours in [0, 1].
    """
    side = (2 * radius + 1, 2 * radius + 1)
    sums: list[NDArray[np.float32]] = [np.empty((*alpha.shape, 4), np.float32) for _ in range(4)]
    _multiply(np.ascontiguousarray(alpha), np.ascontiguousarray(small), *sums)
    means = [np.asarray(cv2.boxFilter(of, -1, side, borderType=cv2.BORDER_REFLECT)) for of in sums]
    model = np.empty((*alpha.shape, 4), np.float32)
    _solve(*means, eps, model)
    return np.asarray(cv2.boxFilter(model, -1, side, borderType=cv2.BORDER_REFLECT), np.float32)


def fit_halved(alpha: Alpha, small: Image, radius: int, eps: float) -> Model:
    """As ``fit``, worked out at half the size: a quarter of the work."""
    height, width = alpha.shape
    half = [((width + 1) // 2, (height + 1) // 2)]
    model = fit(resize.shrink(alpha, half), resize.shrink(small, half), (radius + 1) // 2, eps)
    return np.asarray(cv2.resize(model, (width, height), interpolation=cv2.INTER_LINEAR), np.float32)


def applied(model: Model, small: Image, image: Image) -> Alpha8:
    """What ``model`` makes of the pixels of ``image``: (H, W) uint8, 255 = 1.

    It is worked out at matte size first, on ``small``, and at frame size only in the blocks where the result can be
    anything but a clear 0 or 1 there.
    """
    levels = np.empty(image.shape[:2], np.uint8)
    contrasts = np.asarray(cv2.morphologyEx(small, cv2.MORPH_GRADIENT, _NEAR), np.uint8)
    _apply(model, small, contrasts, np.ascontiguousarray(image), levels)
    return levels


@compiled(Array("float32", 3), *[Array("uint8", 3)] * 3, Array("uint8", 2, written=True))
def _apply(  # noqa: PLR0912, PLR0915 - one pass over the pixels is what it is for
    model: NDArray[np.float32],
    small: NDArray[np.uint8],
    contrasts: NDArray[np.uint8],
    image: NDArray[np.uint8],
    levels: NDArray[np.uint8],
) -> None:
    """Write what ``model`` makes of the pixels of ``image`` into ``levels``.

    Args:
        model: (h, w, 4).
        small: (h, w, 3), ``image`` at matte size.
        contrasts: (h, w, 3), what neighbours differ by there.
        image: (H, W, 3).
        levels: (H, W).
    """
    height, width = levels.shape
    h, w = model.shape[:2]
    kept, background, one = np.uint8(1), np.uint8(2), np.float32(1)
    surely = np.zeros((h, w), np.uint8)
    for y in range(h):
        for x in range(w):
            alpha, spread = model[y, x, 3], np.float32(_MARGIN)
            for c in range(3):
                alpha += model[y, x, c] * np.float32(small[y, x, c])
                spread += abs(model[y, x, c]) * np.float32(contrasts[y, x, c]) * np.float32(_UNSEEN)
            if alpha - spread > one:
                surely[y, x] = kept
            elif alpha + spread < np.float32(0):
                surely[y, x] = background
    at, between = np.empty(width, np.uintp), np.empty(width, np.float32)
    for x in range(width):
        place = min(max((x + 0.5) * w / width - 0.5, 0.0), w - 1.0)
        at[x] = int(place)
        between[x] = place - int(place)
    flat, cells = model.reshape(h, 4 * w), np.empty((w + 1, 4), np.float32)
    line = cells.reshape(4 * (w + 1))  # ``model`` at the height of the row
    columns, all_rows = (width + _COLUMNS - 1) // _COLUMNS, np.empty(w, np.uint8)
    ends, states = np.empty(columns, np.int64), np.empty(columns, np.uint8)  # of runs of blocks of one state
    for top in range(0, height, _ROWS):
        bottom = min(top + _ROWS, height)
        all_rows[:] = kept | background
        for row in range(max(top * h // height - 1, 0), min(-(-bottom * h // height) + 1, h)):
            for x in range(w):
                all_rows[x] &= surely[row, x]
        runs = 0
        for column in range(columns):
            state, right = kept | background, min((column + 1) * _COLUMNS, width)
            for x in range(max(column * _COLUMNS * w // width - 1, 0), min(-(-right * w // width) + 1, w)):
                state &= all_rows[x]
            if runs == 0 or states[runs - 1] != state:
                states[runs] = state
                runs += 1
            ends[runs - 1] = right
        for y in range(top, bottom):
            drawn, right = False, 0
            for run in range(runs):
                left, right = right, ends[run]
                if states[run] != 0:
                    written = levels[y, left:right]
                    level = np.uint8(255) if states[run] == kept else np.uint8(0)
                    for x in range(right - left):
                        written[x] = level
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
                    alpha = (
                        min(alpha, one) if alpha > np.float32(0) else np.float32(0)
                    )  # what is no number shows nothing
                    levels[y, x] = np.uint8(alpha * np.float32(255) + np.float32(0.5))


@compiled(Array("float32", 2), Array("uint8", 3), *[Array("float32", 3, written=True)] * 4)
def _multiply(
    alpha: NDArray[np.float32],
    small: NDArray[np.uint8],
    once: NDArray[np.float32],
    with_alpha: NDArray[np.float32],
    squares: NDArray[np.float32],
    mixed: NDArray[np.float32],
) -> None:
    """Colours, in [0, 1], and alpha; their products; the colours' squares; and the products of two. (h, w, 4) each."""
    scale = np.float32(1 / 255)
    for y in range(alpha.shape[0]):
        for x in range(alpha.shape[1]):
            a = alpha[y, x]
            b, g, r = small[y, x, 0] * scale, small[y, x, 1] * scale, small[y, x, 2] * scale
            once[y, x, 0], once[y, x, 1], once[y, x, 2], once[y, x, 3] = b, g, r, a
            with_alpha[y, x, 0], with_alpha[y, x, 1], with_alpha[y, x, 2], with_alpha[y, x, 3] = b * a, g * a, r * a, a
            squares[y, x, 0], squares[y, x, 1], squares[y, x, 2], squares[y, x, 3] = b * b, g * g, r * r, a
            mixed[y, x, 0], mixed[y, x, 1], mixed[y, x, 2], mixed[y, x, 3] = b * g, b * r, g * r, a


@compiled(*[Array("float32", 3)] * 4, "float32", Array("float32", 3, written=True))
def _solve(
    once: NDArray[np.float32],
    with_alpha: NDArray[np.float32],
    squares: NDArray[np.float32],
    mixed: NDArray[np.float32],
    eps: float,
    model: NDArray[np.float32],
) -> None:
    """The linear model of each window from its means, as ``_multiply`` names them."""
    for y in range(model.shape[0]):
        for x in range(model.shape[1]):
            mb, mg, mr, ma = once[y, x, 0], once[y, x, 1], once[y, x, 2], once[y, x, 3]
            cb, cg, cr = with_alpha[y, x, 0] - mb * ma, with_alpha[y, x, 1] - mg * ma, with_alpha[y, x, 2] - mr * ma
            bb, gg, rr = (
                squares[y, x, 0] - mb * mb + eps,
                squares[y, x, 1] - mg * mg + eps,
                squares[y, x, 2] - mr * mr + eps,
            )
            bg, br, gr = mixed[y, x, 0] - mb * mg, mixed[y, x, 1] - mb * mr, mixed[y, x, 2] - mg * mr
            i_bb, i_bg, i_br = gg * rr - gr * gr, br * gr - bg * rr, bg * gr - br * gg
            i_gg, i_gr, i_rr = bb * rr - br * br, bg * br - bb * gr, bb * gg - bg * bg
            per_det = np.float32(1) / (bb * i_bb + bg * i_bg + br * i_br)
            slope_b = (i_bb * cb + i_bg * cg + i_br * cr) * per_det
            slope_g = (i_bg * cb + i_gg * cg + i_gr * cr) * per_det
            slope_r = (i_br * cb + i_gr * cg + i_rr * cr) * per_det
            model[y, x, 3] = ma - slope_b * mb - slope_g * mg - slope_r * mr
            scale = np.float32(1 / 255)
            model[y, x, 0], model[y, x, 1], model[y, x, 2] = slope_b * scale, slope_g * scale, slope_r * scale
