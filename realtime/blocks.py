"""Which blocks of a frame an alpha keeps, and which it mixes: work on the edge alone, not on the whole frame.

The soft edge of a person is a few per cent of the frame. A frame is cut into blocks of 8 x 16 pixels; those that are
mixed are gathered into one (n, 8, 16, ...) array, worked on, and put back.
"""

from typing import Any

import cv2
import numpy as np
from numpy.lib.stride_tricks import as_strided
from numpy.typing import NDArray

from realtime import resize
from realtime.structures import Alpha

ROWS, COLUMNS = 8, 16
_NOTHING = 1e-5
"""A mean alpha closer than this to 0 or 1 changes no grey level of any pixel in its block."""


class Blocks:
    """Top left corners of some blocks of a frame; the last ones of a row or column may overlap their neighbours."""

    def __init__(
        self, tops: NDArray[np.intp], lefts: NDArray[np.intp], shape: tuple[int, int], frame: tuple[int, int]
    ) -> None:
        self._tops, self._lefts, self._shape, self._frame = tops, lefts, shape, frame

    def __len__(self) -> int:
        return len(self._tops)

    def gather(self, array: NDArray[Any]) -> NDArray[Any]:
        """A new (n, 8, 16, ...) array of the blocks of ``array``, (H, W, ...)."""
        return np.asarray(self._windows(array, writeable=False)[self._tops, self._lefts])

    def put(self, array: NDArray[Any], blocks: NDArray[Any]) -> None:
        """Write ``blocks``, as from ``gather``, into ``array``."""
        self._windows(array, writeable=True)[self._tops, self._lefts] = blocks

    def copy(self, source: NDArray[Any], target: NDArray[Any]) -> None:
        """Copy the blocks of ``source`` into ``target``, whole runs of neighbours at a time."""
        if not len(self):
            return
        rows, columns = self._shape
        ends = np.flatnonzero((np.diff(self._tops) != 0) | (np.diff(self._lefts) != columns))
        firsts, lasts = np.concatenate(([0], ends + 1)), np.concatenate((ends, [len(self) - 1]))
        tops, lefts, rights = self._tops[firsts], self._lefts[firsts], self._lefts[lasts] + columns
        for top, left, right in zip(tops.tolist(), lefts.tolist(), rights.tolist(), strict=True):
            target[top : top + rows, left:right] = source[top : top + rows, left:right]

    def sample(self, small: NDArray[Any]) -> NDArray[Any]:
        """``small``, a reduced picture of the frame (h, w, ...), drawn smoothly at the blocks; as from ``gather``."""
        (height, width), (rows, columns) = self._frame, self._shape
        y = (self._tops[:, None] + np.arange(rows) + 0.5) * (small.shape[0] / height) - 0.5
        x = (self._lefts[:, None] + np.arange(columns) + 0.5) * (small.shape[1] / width) - 0.5
        shape = (len(self), rows, columns)
        at_x = np.tile(x.astype(np.float32), (1, rows))
        at_y = np.repeat(y.astype(np.float32), columns, axis=1)
        three = small.ndim == 3 and small.shape[2] == 3
        if three:  # several times faster with four
            small = cv2.cvtColor(small, cv2.COLOR_BGR2BGRA)
        drawn = cv2.remap(small, at_x, at_y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
        if three:
            drawn = cv2.cvtColor(drawn, cv2.COLOR_BGRA2BGR)
        return np.asarray(drawn).reshape(*shape, *drawn.shape[2:])

    def _windows(self, array: NDArray[Any], *, writeable: bool) -> NDArray[Any]:
        (height, width), (rows, columns) = array.shape[:2], self._shape
        shape = (height - rows + 1, width - columns + 1, rows, columns, *array.shape[2:])
        return as_strided(array, shape, array.strides[:2] + array.strides, writeable=writeable)


def split(alpha: Alpha, *, grow: int = 0) -> tuple[Blocks, Blocks]:
    """The blocks of ``alpha``, (H, W), that are kept whole (all 1), and those that are mixed; the others are all 0.

    With ``grow``, the mixed ones reach that many blocks further on all sides.
    """
    height, width = alpha.shape
    shape = min(ROWS, height), min(COLUMNS, width)
    down, across = height // shape[0], width // shape[1]
    if (height, width) == (down * ROWS, across * COLUMNS):
        halves = [(width // divided, height // divided) for divided in (2, 4, 8)]
        means = resize.shrink(alpha, halves)
    else:
        means = alpha[: down * shape[0], : across * shape[1]]
    means = cv2.resize(means, (across, down), interpolation=cv2.INTER_AREA)
    # A ragged right or lower edge is covered by blocks that reach back, and taken as mixed.
    state = np.ones((-(-height // shape[0]), -(-width // shape[1])), np.uint8)
    whole = state[:down, :across]
    whole[means <= _NOTHING] = 0
    whole[means >= 1 - _NOTHING] = 2

    if grow:
        state[cv2.dilate((state == 1).view(np.uint8), np.ones((2 * grow + 1, 2 * grow + 1), np.uint8)) > 0] = 1

    return tuple(of_state(state == value, (height, width)) for value in (2, 1))  # type: ignore[return-value]


def of_state(chosen: NDArray[np.bool_], frame: tuple[int, int]) -> Blocks:
    """The blocks of a frame of shape ``frame`` that are True in ``chosen``, which has one element for each block."""
    shape = min(ROWS, frame[0]), min(COLUMNS, frame[1])
    tops, lefts = np.nonzero(chosen)
    tops, lefts = np.minimum(tops * shape[0], frame[0] - shape[0]), np.minimum(lefts * shape[1], frame[1] - shape[1])
    return Blocks(tops, lefts, shape, frame)
