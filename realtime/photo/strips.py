"""Large images in strips of rows, so that little memory is used at a time."""

from collections.abc import Iterator
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from realtime.structures import Size


def strips(height: int, rows: int) -> Iterator[tuple[int, int]]:
    """Yield (top, bottom) of strips of ``rows`` rows that cover [0, height); the last may have fewer."""
    for top in range(0, height, rows):
        yield top, min(top + rows, height)


def enlarged_rows(
    plane: NDArray[Any], size: Size, top: int, bottom: int, *, first: int = 0, whole: int | None = None
) -> NDArray[np.float32]:
    """Return rows [top, bottom) of ``plane`` enlarged to ``size``, without computing the other rows.

    Args:
        plane: (h, w[, c]) float32; rows ``first`` to ``first + h`` of the plane to enlarge.
        size: (width, height) of the whole enlarged plane, pixels.
        top: first row of the result in the enlarged plane.
        bottom: the row after the last one.
        first: index of the first row of ``plane`` in the whole plane.
        whole: number of rows of the whole plane; None = that of ``plane``.

    Returns:
        A new (bottom - top, width[, c]) float32 array, linear interpolation between pixel centres.
    """
    width, height = size
    at = (np.arange(top, bottom) + 0.5) * ((whole or plane.shape[0]) / height) - 0.5 - first
    at = np.clip(at, 0, plane.shape[0] - 1)
    upper = np.minimum(at.astype(np.intp), max(0, plane.shape[0] - 2))
    lower = np.minimum(upper + 1, plane.shape[0] - 1)
    weight = (at - upper).astype(np.float32).reshape(-1, *[1] * (plane.ndim - 1))
    between = plane[upper] * (1 - weight) + plane[lower] * weight
    wide = cv2.resize(between, (width, bottom - top), interpolation=cv2.INTER_LINEAR)
    return np.asarray(wide, np.float32).reshape(bottom - top, width, *plane.shape[2:])
