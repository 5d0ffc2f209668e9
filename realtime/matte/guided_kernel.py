"""The compiled loops of ``guided`` that fit the model.

Sums of windows are found row by row: rows enter and leave the sums of the columns, and the columns of each window are
added. All values of a pixel lie side by side, so that loops run straight through them.
"""

import numpy as np
from numpy.typing import NDArray

from realtime.imaging.jit import Array, compiled, inlined
from realtime.imaging.rows import RUN, copy, fill

_NO_EDGE = 1e-4
"""Variance of alpha that is no edge."""

_B, _G, _R, _A, _BA, _GA, _RA, _AA, _BB, _GG, _RR, _BG, _BR, _GR, _PRODUCTS = range(15)
"""What a window's model follows from: the means of blue, green, red and alpha, in [0, 1], and of their products."""

_SLOPE_B, _SLOPE_G, _SLOPE_R, _OFFSET, _WEIGHT, _SOLVED = range(14, 20)
"""The model of a window: slopes for colours in [0, 255], offset and weight."""

_IN, _OUT = 16, 8
"""Numbers from one pixel to the next, of the products and of the models: powers of two."""


@compiled(
    Array("float32", 2), Array("uint8", 3), *["float32"] * 4,
    Array("float32", 3, written=True), Array("float32", 2, written=True),
)  # fmt: skip
def fit_windows(
    alpha: NDArray[np.float32],
    small: NDArray[np.uint8],
    radius: float,
    eps: float,
    low: float,
    high: float,
    model: NDArray[np.float32],
    weight: NDArray[np.float32],
) -> None:
    """Fit a linear model from colours to ``alpha`` in the window around each pixel, and average those of each window.

    Args:
        alpha: (h, w).
        small: (h, w, 3).
        radius: half the side of a window, a whole number of pixels.
        eps: added to the variances of the colours, which are in [0, 1].
        low: fraction of alpha's variance explained at which a window counts nothing.
        high: the fraction from which it counts fully.
        model: (h, w, 4), written.
        weight: (h, w), written.
    """
    height, width = alpha.shape
    reach = int(radius)
    per_window = np.float32(1 / ((2 * reach + 1) * (2 * reach + 1)))
    products, models = np.empty((height, _IN * width), np.float32), np.empty((height, _OUT * width), np.float32)
    columns, windows = np.empty(_IN * (width + 2 * reach), np.float32), np.empty(_IN * width, np.float32)
    for y in range(height):
        _multiply(small[y], alpha[y], products[y])
    work = np.zeros((_PRODUCTS + _OUT, RUN), np.float32)
    for y in range(height):
        _enter_row(products, columns[_IN * reach : _IN * (reach + width)], y, reach)
        _reflect(columns, _IN, reach, width)
        _add_columns(columns, windows, _IN, reach)
        for left in range(0, width, RUN):
            count = min(RUN, width - left)
            for x in range(count):
                for i in range(_PRODUCTS):
                    work[i, x] = windows[_IN * (left + x) + i] * per_window
            _solve(work, count, eps, low, high)
            for x in range(count):
                for i in range(_OUT):
                    models[y, _OUT * (left + x) + i] = work[_PRODUCTS + i, x]
    for y in range(height):
        _enter_row(models, columns[_OUT * reach : _OUT * (reach + width)], y, reach)
        _reflect(columns, _OUT, reach, width)
        _add_columns(columns, windows[: _OUT * width], _OUT, reach)
        for x in range(width):
            for i in range(4):
                model[y, x, i] = windows[_OUT * x + i] * per_window
            weight[y, x] = windows[_OUT * x + 4] * per_window


@inlined
def _multiply(colours: NDArray[np.uint8], alpha: NDArray[np.float32], products: NDArray[np.float32]) -> None:
    """Write the products of a row of ``colours``, (w, 3), and ``alpha``, (w,)."""
    scale = np.float32(1 / 255)
    for x in range(alpha.shape[0]):
        at, a = _IN * x, alpha[x]
        b, g, r = (
            np.float32(colours[x, 0]) * scale,
            np.float32(colours[x, 1]) * scale,
            np.float32(colours[x, 2]) * scale,
        )
        products[at + _B], products[at + _G], products[at + _R], products[at + _A] = b, g, r, a
        products[at + _BA], products[at + _GA], products[at + _RA], products[at + _AA] = b * a, g * a, r * a, a * a
        products[at + _BB], products[at + _GG], products[at + _RR] = b * b, g * g, r * r
        products[at + _BG], products[at + _BR], products[at + _GR] = b * g, b * r, g * r
        products[at + _PRODUCTS], products[at + _PRODUCTS + 1] = np.float32(0), np.float32(0)  # not used


@inlined
def _reflected(i: int, length: int) -> int:
    """Return what ``i`` stands for beyond the ends of an axis, which is continued by its mirror image."""
    while i < 0 or i >= length:
        i = -1 - i if i < 0 else 2 * length - 1 - i
    return i


@inlined
def _enter_row(rows: NDArray[np.float32], sums: NDArray[np.float32], y: int, reach: int) -> None:
    """Make ``sums`` those of ``rows``, (h, n), from ``y - reach`` to ``y + reach``, from those of the row before."""
    height = rows.shape[0]
    if y == 0:
        fill(sums, np.float32(0))
        for i in range(-reach, reach + 1):
            row = rows[_reflected(i, height)]
            for x in range(sums.shape[0]):
                sums[x] += row[x]
        return
    new, old = rows[_reflected(y + reach, height)], rows[_reflected(y - reach - 1, height)]
    for x in range(sums.shape[0]):
        sums[x] += new[x] - old[x]


@inlined
def _reflect(columns: NDArray[np.float32], step: int, reach: int, width: int) -> None:
    """Continue ``width`` columns of ``step`` numbers, after the first ``reach`` of them, on both sides."""
    for i in range(reach):
        left, right = reach + _reflected(-1 - i, width), reach + _reflected(width + i, width)
        to_left, to_right = reach - 1 - i, reach + width + i
        copy(columns[step * left : step * (left + 1)], columns[step * to_left :])
        copy(columns[step * right : step * (right + 1)], columns[step * to_right :])


@inlined
def _add_columns(columns: NDArray[np.float32], windows: NDArray[np.float32], step: int, reach: int) -> None:
    """Write the sums of ``2 * reach + 1`` columns from each on into ``windows``; a column has ``step`` numbers.

    Four at a time: sums that slide would wait for one another.
    """
    length = windows.shape[0]
    for i in range(length):
        windows[i] = columns[i]
    for first in range(1, 2 * reach + 1, 4):
        if first + 4 <= 2 * reach + 1:
            one, two = columns[step * first :], columns[step * (first + 1) :]
            three, four = columns[step * (first + 2) :], columns[step * (first + 3) :]
            for i in range(length):
                windows[i] += (one[i] + two[i]) + (three[i] + four[i])
        else:
            for column in range(first, 2 * reach + 1):
                one = columns[step * column :]
                for i in range(length):
                    windows[i] += one[i]


@inlined
def _solve(work: NDArray[np.float32], count: int, eps: float, low: float, high: float) -> None:
    """Solve for the models of a run of windows: from the means in ``work`` into its last rows.

    The slopes are the inverse covariance matrix of the colours (plus ``eps`` on its diagonal) times their covariance
    with alpha: equation 19, the matrix inverted by its cofactors.
    """
    scale, zero, one, floor = np.float32(1 / 255), np.float32(0), np.float32(1), np.float32(_NO_EDGE)
    per_span = one / (high - low)
    for x in range(count):
        mean_b, mean_g, mean_r, mean_a = work[_B, x], work[_G, x], work[_R, x], work[_A, x]
        cov_ba = work[_BA, x] - mean_b * mean_a
        cov_ga = work[_GA, x] - mean_g * mean_a
        cov_ra = work[_RA, x] - mean_r * mean_a
        bb = work[_BB, x] - mean_b * mean_b + eps
        gg = work[_GG, x] - mean_g * mean_g + eps
        rr = work[_RR, x] - mean_r * mean_r + eps
        bg = work[_BG, x] - mean_b * mean_g
        br = work[_BR, x] - mean_b * mean_r
        gr = work[_GR, x] - mean_g * mean_r
        inv_bb, inv_bg, inv_br = gg * rr - gr * gr, br * gr - bg * rr, bg * gr - br * gg
        inv_gg, inv_gr, inv_rr = bb * rr - br * br, bg * br - bb * gr, bb * gg - bg * bg
        per_det = one / (bb * inv_bb + bg * inv_bg + br * inv_br)
        slope_b = (inv_bb * cov_ba + inv_bg * cov_ga + inv_br * cov_ra) * per_det
        slope_g = (inv_bg * cov_ba + inv_gg * cov_ga + inv_gr * cov_ra) * per_det
        slope_r = (inv_br * cov_ba + inv_gr * cov_ga + inv_rr * cov_ra) * per_det
        variance = work[_AA, x] - mean_a * mean_a
        explained = slope_b * cov_ba + slope_g * cov_ga + slope_r * cov_ra
        fraction = (explained + floor) / (variance + floor)
        w = min(one, max(zero, (fraction - low) * per_span))
        work[_WEIGHT, x] = w
        work[_OFFSET, x] = w * (mean_a - slope_b * mean_b - slope_g * mean_g - slope_r * mean_r)
        w *= scale
        work[_SLOPE_B, x], work[_SLOPE_G, x], work[_SLOPE_R, x] = slope_b * w, slope_g * w, slope_r * w
