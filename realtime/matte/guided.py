"""The fast guided filter: a linear model from the colours around each pixel to alpha.

He, Sun and Tang, "Guided Image Filtering", TPAMI 2013, with a colour guide; He and Sun, "Fast Guided Filter", arXiv
1505.00996: the model is fitted at matte size and applied at frame size.
"""

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from realtime.imaging import resize
from realtime.imaging.jit import Array, compiled, inlined
from realtime.imaging.rows import between_rows, fill, lerp, scan, source_position, source_positions
from realtime.matte.flow import Region
from realtime.matte.guided_kernel import fit_windows
from realtime.structures import Alpha, Alpha8, Image

Model = NDArray[np.float32]
"""(h, w, 4) float32: for each pixel of the matte the slopes for blue, green and red in [0, 255], and the offset."""

WHOLE: Region = (slice(None), slice(None))
"""All of it."""

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
    model, weight = np.empty((*alpha.shape, 4), np.float32), np.empty(alpha.shape, np.float32)
    limits = (-1.0, 0.0) if is_coarse else (_UNEXPLAINED, _EXPLAINED)
    fit_windows(np.ascontiguousarray(alpha), np.ascontiguousarray(small), radius, eps, *limits, model, weight)
    return model, weight


def fit_halved(alpha: Alpha, small: Image, radius: int, eps: float, *, is_coarse: bool = False) -> tuple[Model, Alpha]:
    """Fit as ``fit`` does, but at half the size: a quarter of the work."""
    height, width = alpha.shape
    if height % 2 or width % 2:  # a last row or column counts twice, so that the others are halved exactly
        alpha, small = (_padded(array, height % 2, width % 2) for array in (alpha, small))
    model, weight = fit(resize.halve(alpha), resize.halve(small), (radius + 1) // 2, eps, is_coarse=is_coarse)
    size = alpha.shape[::-1]
    model = np.asarray(cv2.resize(model, size, interpolation=cv2.INTER_LINEAR), np.float32)
    weight = np.asarray(cv2.resize(weight, size, interpolation=cv2.INTER_LINEAR), np.float32)
    return np.ascontiguousarray(model[:height, :width]), np.ascontiguousarray(weight[:height, :width])


def _padded(array: NDArray[Any], rows: int, columns: int) -> NDArray[Any]:
    return np.asarray(cv2.copyMakeBorder(array, 0, rows, 0, columns, cv2.BORDER_REPLICATE))


def apply(model: Model, small: Image, image: Image, *, region: Region = WHOLE) -> Alpha8:
    """Apply ``model`` to the pixels of ``image``.

    It is applied at matte size first, and at frame size only to the blocks where that leaves alpha uncertain.

    Args:
        model: (h', w', 4) float32, of the ``region`` of the matte. Everything outside is the background.
        small: (h, w, 3) uint8 BGR, ``image`` at matte size.
        image: (H, W, 3) uint8 BGR.
        region: rows and columns of the matte.

    Returns:
        A new (H, W) uint8 alpha, 255 = 1.
    """
    states = np.full(small.shape[:2], _BACKGROUND, np.uint8)
    colours = np.ascontiguousarray(small[region])
    contrasts = np.asarray(cv2.morphologyEx(colours, cv2.MORPH_GRADIENT, _NEIGHBOURS), np.uint8)
    inside = np.empty(colours.shape[:2], np.uint8)
    _classify(model, colours, contrasts, inside)
    states[region] = inside
    levels = np.empty(image.shape[:2], np.uint8)
    rows, columns = region
    _apply(model, rows.start or 0, columns.start or 0, states, np.ascontiguousarray(image), levels)
    return levels


@compiled(
    Array("float32", 3), *["float32"] * 2, Array("uint8", 2), Array("uint8", 3), Array("uint8", 2, written=True)
)  # fmt: skip
def _apply(
    model: NDArray[np.float32],
    top: float,
    left: float,
    states: NDArray[np.uint8],
    image: NDArray[np.uint8],
    levels: NDArray[np.uint8],
) -> None:
    """Apply ``model`` to the pixels of ``image``.

    Args:
        model: (h', w', 4), of a part of the matte that holds all that is uncertain.
        top: first row of that part, a whole number.
        left: its first column.
        states: (h, w), what ``_classify`` found.
        image: (H, W, 3).
        levels: (H, W), written.
    """
    height, width = levels.shape
    (h, w), (part_height, part_width) = states.shape, model.shape[:2]
    indices, weights = np.empty(width, np.uintp), np.empty(width, np.float32)
    source_positions(w, indices, weights)
    for x in range(width):  # beyond the part a run is the room, like the part's first and last cells
        indices[x] = min(max(int(indices[x]) - int(left), 0), part_width - 1)
    model_rows, cells = model.reshape(part_height, 4 * part_width), np.empty((part_width + 1, 4), np.float32)
    line = cells.reshape(4 * (part_width + 1))  # a view of ``cells``
    column_states = np.empty(w, np.uint8)
    max_runs = (width + _COLUMNS - 1) // _COLUMNS
    run_ends, run_states = np.empty(max_runs, np.int64), np.empty(max_runs, np.uint8)
    for first in range(0, height, _ROWS):
        last = min(first + _ROWS, height)
        column_states[:] = _KEPT | _BACKGROUND
        for row in range(max(first * h // height - 1, 0), min(-(-last * h // height) + 1, h)):
            for x in range(w):
                column_states[x] &= states[row, x]
        runs = _find_runs(column_states, width, run_ends, run_states)
        for y in range(first, last):
            has_line, end = False, 0
            for run in range(runs):
                start, end = end, run_ends[run]
                if run_states[run] != 0:
                    fill(levels[y, start:end], np.uint8(255) if run_states[run] == _KEPT else np.uint8(0))
                    continue
                if not has_line:
                    upper, weight = source_position(y, height, h)
                    between_rows(model_rows, upper - int(top), weight, line)
                    has_line = True
                _apply_to_run(cells, indices, weights, image[y], levels[y], start, end)


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


@compiled(Array("float32", 3), *[Array("uint8", 3)] * 2, Array("uint8", 2, written=True))
def _classify(
    model: NDArray[np.float32], small: NDArray[np.uint8], contrasts: NDArray[np.uint8], states: NDArray[np.uint8]
) -> None:
    """Write where alpha is certainly 1 (``_KEPT``) or 0 (``_BACKGROUND``) at frame size into ``states``, else 0.

    Args:
        model: (h, w, 4).
        small: (h, w, 3), the image at matte size.
        contrasts: (h, w, 3), differences between neighbours there.
        states: (h, w), written.
    """
    for y in range(states.shape[0]):
        for x in range(states.shape[1]):
            alpha, spread = model[y, x, OFFSET], np.float32(MARGIN)
            for c in range(3):
                alpha += model[y, x, c] * np.float32(small[y, x, c])
                spread += abs(model[y, x, c]) * np.float32(contrasts[y, x, c]) * np.float32(_CONTRAST_GAIN)
            state = np.uint8(0)
            if alpha - spread > np.float32(1):
                state = _KEPT
            elif alpha + spread < np.float32(0):
                state = _BACKGROUND
            states[y, x] = state


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
