"""The fast guided filter: a linear model from the colours around each pixel to alpha.

He, Sun and Tang, "Guided Image Filtering", TPAMI 2013, with a colour guide; He and Sun, "Fast Guided Filter", arXiv
1505.00996: the model is fitted at matte size and applied at frame size.
"""

import cv2
import numpy as np
from numpy.typing import NDArray

from realtime.imaging import resize
from realtime.imaging.jit import Array, compiled, inlined
from realtime.imaging.rows import fill, interpolate_row, lerp, scan, source_positions
from realtime.structures import Alpha, Alpha8, Image

Model = NDArray[np.float32]
"""(h, w, 4) float32: for each pixel of the matte the slopes for blue, green and red in [0, 255], and the offset."""

B, G, R, OFFSET = 0, 1, 2, 3
"""Channels of ``Model``."""

MARGIN = 0.1
"""Minimum distance of an alpha at matte size beyond 0 or 1 that stands for the same alpha at frame size."""

_CONTRAST_GAIN = 0.25
"""How far colours at frame size may exceed those at matte size, as a fraction of the contrast between neighbours."""

_NEIGHBOURS = np.ones((3, 3), np.uint8)
"""The neighbourhood in which contrast is measured, pixels of the matte."""

_UNEXPLAINED, _EXPLAINED = 0.0, 0.6
"""Fractions of alpha's variance that the colours of a window explain: the model counts nothing there at the first, and
fully from the second on."""

_NO_EDGE = 1e-4
"""Variance of alpha that is no edge."""

_ROWS, _COLUMNS = 8, 16
"""Size of the blocks of a frame that are applied or skipped as a whole, pixels."""

_KEPT, _BACKGROUND = np.uint8(1), np.uint8(2)
"""States of a pixel or a block whose alpha at frame size is certainly 1 or certainly 0; 0 = uncertain."""


def radius_of(alpha: Alpha, reach: float) -> int:
    """Return a radius for ``fit``, pixels: ``reach`` times the square root of the subject's area, within limits."""
    return int(np.clip(np.rint(reach * float(alpha.sum()) ** 0.5), 2, max(2, max(alpha.shape) // 8)))


def fit(alpha: Alpha, small: Image, radius: int, eps: float, *, is_coarse: bool = False) -> tuple[Model, Alpha]:
    """Fit the linear model from the colours of ``small`` to ``alpha``: "Guided Image Filtering", equations 19 to 21.

    A window in which the colours do not tell person and room apart counts little.

    Args:
        alpha: (h, w) float32 in [0, 1].
        small: (h, w, 3) uint8 BGR.
        radius: half the side of a window, pixels.
        eps: regularization: colour variance below this does not count as an edge, with colours in [0, 1].
        is_coarse: whether ``alpha`` is no better than the colours anywhere, so that every window counts fully.

    Returns:
        The model, weighted, and its weight, (h, w) in [0, 1]; the rest of the weight is due to ``alpha`` itself.
    """
    side = (2 * radius + 1, 2 * radius + 1)
    products: list[NDArray[np.float32]] = [np.empty((*alpha.shape, 4), np.float32) for _ in range(4)]
    _multiply(np.ascontiguousarray(alpha), np.ascontiguousarray(small), *products)
    means = [np.asarray(cv2.boxFilter(product, -1, side, borderType=cv2.BORDER_REFLECT)) for product in products]
    model, weight = np.empty((*alpha.shape, 4), np.float32), np.empty(alpha.shape, np.float32)
    _solve(*means, eps, *((-1.0, 0.0) if is_coarse else (_UNEXPLAINED, _EXPLAINED)), model, weight)
    model = np.asarray(cv2.boxFilter(model, -1, side, borderType=cv2.BORDER_REFLECT), np.float32)
    return model, np.asarray(cv2.boxFilter(weight, -1, side, borderType=cv2.BORDER_REFLECT), np.float32)


def fit_halved(alpha: Alpha, small: Image, radius: int, eps: float, *, is_coarse: bool = False) -> tuple[Model, Alpha]:
    """Fit as ``fit`` does, but at half the size: a quarter of the work."""
    height, width = alpha.shape
    model, weight = fit(resize.halve(alpha), resize.halve(small), (radius + 1) // 2, eps, is_coarse=is_coarse)
    model = np.asarray(cv2.resize(model, (width, height), interpolation=cv2.INTER_LINEAR), np.float32)
    return model, np.asarray(cv2.resize(weight, (width, height), interpolation=cv2.INTER_LINEAR), np.float32)


def apply(model: Model, small: Image, image: Image) -> Alpha8:
    """Apply ``model`` to the pixels of ``image``.

    It is applied at matte size first, and at frame size only to the blocks where that leaves alpha uncertain.

    Args:
        model: (h, w, 4) float32.
        small: (h, w, 3) uint8 BGR, ``image`` at matte size.
        image: (H, W, 3) uint8 BGR.

    Returns:
        A new (H, W) uint8 alpha, 255 = 1.
    """
    levels = np.empty(image.shape[:2], np.uint8)
    contrasts = np.asarray(cv2.morphologyEx(small, cv2.MORPH_GRADIENT, _NEIGHBOURS), np.uint8)
    _apply(model, small, contrasts, np.ascontiguousarray(image), levels)
    return levels


@compiled(Array("float32", 3), *[Array("uint8", 3)] * 3, Array("uint8", 2, written=True))
def _apply(
    model: NDArray[np.float32],
    small: NDArray[np.uint8],
    contrasts: NDArray[np.uint8],
    image: NDArray[np.uint8],
    levels: NDArray[np.uint8],
) -> None:
    """Apply ``model`` to the pixels of ``image``.

    Args:
        model: (h, w, 4).
        small: (h, w, 3), ``image`` at matte size.
        contrasts: (h, w, 3), differences between neighbours there.
        image: (H, W, 3).
        levels: (H, W), written.
    """
    height, width = levels.shape
    h, w = model.shape[:2]
    states = np.zeros((h, w), np.uint8)
    _classify(model, small, contrasts, states)
    indices, weights = np.empty(width, np.uintp), np.empty(width, np.float32)
    source_positions(w, indices, weights)
    model_rows, cells = model.reshape(h, 4 * w), np.empty((w + 1, 4), np.float32)
    line = cells.reshape(4 * (w + 1))  # a view of ``cells``
    column_states = np.empty(w, np.uint8)
    max_runs = (width + _COLUMNS - 1) // _COLUMNS
    run_ends, run_states = np.empty(max_runs, np.int64), np.empty(max_runs, np.uint8)
    for top in range(0, height, _ROWS):
        bottom = min(top + _ROWS, height)
        column_states[:] = _KEPT | _BACKGROUND
        for row in range(max(top * h // height - 1, 0), min(-(-bottom * h // height) + 1, h)):
            for x in range(w):
                column_states[x] &= states[row, x]
        runs = _find_runs(column_states, width, run_ends, run_states)
        for y in range(top, bottom):
            has_line, right = False, 0
            for run in range(runs):
                left, right = right, run_ends[run]
                if run_states[run] != 0:
                    fill(levels[y, left:right], np.uint8(255) if run_states[run] == _KEPT else np.uint8(0))
                    continue
                if not has_line:
                    interpolate_row(model_rows, y, height, line)
                    has_line = True
                _apply_to_run(cells, indices, weights, image[y], levels[y], left, right)


@inlined
def _apply_to_run(
    cells: NDArray[np.float32],
    indices: NDArray[np.uintp],
    weights: NDArray[np.float32],
    pixels: NDArray[np.uint8],
    levels: NDArray[np.uint8],
    left: int,
    right: int,
) -> None:
    """Apply a row of the model, (w + 1, 4), to ``pixels``, (W, 3), from ``left`` to ``right``."""
    for x in range(left, right):
        i, t = indices[x], weights[x]
        j = i + np.uintp(1)
        alpha = lerp(cells[i, OFFSET], cells[j, OFFSET], t)
        alpha += lerp(cells[i, B], cells[j, B], t) * np.float32(pixels[x, B])
        alpha += lerp(cells[i, G], cells[j, G], t) * np.float32(pixels[x, G])
        alpha += lerp(cells[i, R], cells[j, R], t) * np.float32(pixels[x, R])
        # NaN fails the comparison and so counts as background
        alpha = min(alpha, np.float32(1)) if alpha > np.float32(0) else np.float32(0)
        levels[x] = np.uint8(alpha * np.float32(255) + np.float32(0.5))


@inlined
def _classify(
    model: NDArray[np.float32], small: NDArray[np.uint8], contrasts: NDArray[np.uint8], states: NDArray[np.uint8]
) -> None:
    """Write where alpha is certainly 1 (``_KEPT``) or 0 (``_BACKGROUND``) at frame size into ``states``, else 0."""
    for y in range(states.shape[0]):
        for x in range(states.shape[1]):
            alpha, spread = model[y, x, OFFSET], np.float32(MARGIN)
            for c in range(3):
                alpha += model[y, x, c] * np.float32(small[y, x, c])
                spread += abs(model[y, x, c]) * np.float32(contrasts[y, x, c]) * np.float32(_CONTRAST_GAIN)
            if alpha - spread > np.float32(1):
                states[y, x] = _KEPT
            elif alpha + spread < np.float32(0):
                states[y, x] = _BACKGROUND


@inlined
def _find_runs(column_states: NDArray[np.uint8], width: int, ends: NDArray[np.int64], states: NDArray[np.uint8]) -> int:
    """Join the blocks of a row of blocks that have the same state.

    Args:
        column_states: (w,), the state that each column of the matte has in all rows under the blocks.
        width: of the frame.
        ends: written: the column of the frame after each run.
        states: written: the state of each run.

    Returns:
        The number of runs.
    """
    w, runs = column_states.shape[0], 0
    for left in range(0, width, _COLUMNS):
        right = min(left + _COLUMNS, width)
        _, state = scan(column_states[max(left * w // width - 1, 0) : min(-(-right * w // width) + 1, w)])
        state &= _KEPT | _BACKGROUND
        if runs == 0 or states[runs - 1] != state:
            states[runs] = state
            runs += 1
        ends[runs - 1] = right
    return runs


@compiled(Array("float32", 2), Array("uint8", 3), *[Array("float32", 3, written=True)] * 4)
def _multiply(
    alpha: NDArray[np.float32],
    small: NDArray[np.uint8],
    values: NDArray[np.float32],
    with_alpha: NDArray[np.float32],
    squares: NDArray[np.float32],
    crossed: NDArray[np.float32],
) -> None:
    """Compute the products whose window means the model is fitted to.

    Args:
        alpha: (h, w).
        small: (h, w, 3).
        values: (h, w, 4), written: b, g and r in [0, 1], and alpha.
        with_alpha: (h, w, 4), written: b, g, r and alpha, each times alpha.
        squares: (h, w, 4), written: bb, gg and rr; the last channel is not used.
        crossed: (h, w, 4), written: bg, br and gr; the last channel is not used.
    """
    scale = np.float32(1 / 255)
    for y in range(alpha.shape[0]):
        for x in range(alpha.shape[1]):
            a = alpha[y, x]
            b, g, r = small[y, x, 0] * scale, small[y, x, 1] * scale, small[y, x, 2] * scale
            values[y, x, 0], values[y, x, 1], values[y, x, 2], values[y, x, 3] = b, g, r, a
            with_alpha[y, x, 0], with_alpha[y, x, 1] = b * a, g * a
            with_alpha[y, x, 2], with_alpha[y, x, 3] = r * a, a * a
            squares[y, x, 0], squares[y, x, 1], squares[y, x, 2], squares[y, x, 3] = b * b, g * g, r * r, a
            crossed[y, x, 0], crossed[y, x, 1], crossed[y, x, 2], crossed[y, x, 3] = b * g, b * r, g * r, a


@compiled(
    *[Array("float32", 3)] * 4, *["float32"] * 3, Array("float32", 3, written=True), Array("float32", 2, written=True)
)
def _solve(
    values: NDArray[np.float32],
    with_alpha: NDArray[np.float32],
    squares: NDArray[np.float32],
    crossed: NDArray[np.float32],
    eps: float,
    low: float,
    high: float,
    model: NDArray[np.float32],
    weight: NDArray[np.float32],
) -> None:
    """Solve for the linear model of each window from the means of what ``_multiply`` computes.

    The slopes are the inverse covariance matrix of the colours (plus ``eps`` on its diagonal) times their covariance
    with alpha: equation 19, the matrix inverted by its cofactors.
    """
    scale, zero, one, floor = np.float32(1 / 255), np.float32(0), np.float32(1), np.float32(_NO_EDGE)
    per_span = one / (high - low)
    for y in range(model.shape[0]):
        for x in range(model.shape[1]):
            mean_b, mean_g, mean_r, mean_a = values[y, x, 0], values[y, x, 1], values[y, x, 2], values[y, x, 3]
            cov_ba = with_alpha[y, x, 0] - mean_b * mean_a
            cov_ga = with_alpha[y, x, 1] - mean_g * mean_a
            cov_ra = with_alpha[y, x, 2] - mean_r * mean_a
            bb = squares[y, x, 0] - mean_b * mean_b + eps
            gg = squares[y, x, 1] - mean_g * mean_g + eps
            rr = squares[y, x, 2] - mean_r * mean_r + eps
            bg = crossed[y, x, 0] - mean_b * mean_g
            br = crossed[y, x, 1] - mean_b * mean_r
            gr = crossed[y, x, 2] - mean_g * mean_r
            inv_bb, inv_bg, inv_br = gg * rr - gr * gr, br * gr - bg * rr, bg * gr - br * gg
            inv_gg, inv_gr, inv_rr = bb * rr - br * br, bg * br - bb * gr, bb * gg - bg * bg
            per_det = np.float32(1) / (bb * inv_bb + bg * inv_bg + br * inv_br)
            slope_b = (inv_bb * cov_ba + inv_bg * cov_ga + inv_br * cov_ra) * per_det
            slope_g = (inv_bg * cov_ba + inv_gg * cov_ga + inv_gr * cov_ra) * per_det
            slope_r = (inv_br * cov_ba + inv_gr * cov_ga + inv_rr * cov_ra) * per_det
            variance = with_alpha[y, x, 3] - mean_a * mean_a
            explained = slope_b * cov_ba + slope_g * cov_ga + slope_r * cov_ra
            fraction = (explained + floor) / (variance + floor)
            w = min(one, max(zero, (fraction - low) * per_span))
            weight[y, x] = w
            model[y, x, OFFSET] = w * (mean_a - slope_b * mean_b - slope_g * mean_g - slope_r * mean_r)
            w *= scale
            model[y, x, B], model[y, x, G], model[y, x, R] = slope_b * w, slope_g * w, slope_r * w
