"""Large pictures in strips of rows, so that what is worked on at one time stays small."""

from collections.abc import Iterator
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from realtime.structures import Size


def strips(height: int, rows: int) -> Iterator[tuple[int, int]]:
    """(top, bottom) of strips of ``rows`` rows that cover [0, height); the last may be lower."""
    for top in range(0, height, rows):
        yield top, min(top + rows, height)


def enlarged_rows(
    plane: NDArray[Any], size: Size, top: int, bottom: int, *, first: int = 0, whole: int | None = None
) -> NDArray[np.float32]:
    """Rows [top, bottom) of ``plane`` enlarged to ``size``, without the rows above and below them.

    Args:
        plane: (h, w[, c]) float32; rows ``first`` to ``first + h`` of the plane that is enlarged.
        size: (width, height) of the whole enlarged plane, pixels.
        top: first row wanted, of the enlarged plane.
        bottom: the row after the last one wanted.
        first: which row of the whole plane ``plane`` begins with.
        whole: rows of the whole plane; None = ``plane`` is all of it.

    Returns:
        A new (bottom - top, width[, c]) float32 array, linear interpolation between pixel centres.
    """
    width, height = size
    at = (np.arange(top, bottom) + 0.5) * ((whole or plane.shape[0]) / height) - 0.5 - first
    at = np.clip(at, 0, plane.shape[0] - 1)
    upper = np.minimum(at.astype(np.intp), max(0, plane.shape[0] - 2))
    lower = np.minimum(upper + 1, plane.shape[0] - 1)
    share = (at - upper).astype(np.float32).reshape(-1, *[1] * (plane.ndim - 1))
    between = plane[upper] * (1 - share) + plane[lower] * share
    wide = cv2.resize(between, (width, bottom - top), interpolation=cv2.INTER_LINEAR)
    return np.asarray(wide, np.float32).reshape(bottom - top, width, *plane.shape[2:])
