"""The parts of a frame that an alpha mixes: work on the edge alone, not on the whole frame.

The soft edge of a person is a few per cent of the frame. Blocks of pixels, or runs of some pixels of one row, are
gathered into one (n, rows, columns, ...) array, worked on, and put back.
"""

from typing import Any, NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from realtime.structures import Levels

ROWS, COLUMNS = 8, 16
"""The shape of a block that ``of_state`` cuts a frame into, pixels."""

RUN = 8
"""Pixels of a run: as many as the bytes of the word that it is judged by."""

_ONE, _ALL = np.uint64(1), ~np.uint64(0)

_PLACES = 64
"""How many pixels are drawn in one go: OpenCV takes long to begin a row."""


class Blocks:
    """Some blocks of one shape, of a frame; the last ones of a row or column may overlap their neighbours."""

    def __init__(self, corners: NDArray[np.intp], shape: tuple[int, int], frame: tuple[int, int]) -> None:
        """Take the top left ``corners`` of blocks of ``shape``, numbers of pixels in a frame of shape ``frame``."""
        self._corners, self._shape, self._frame = corners, shape, frame
        self._starts = corners if shape[0] == 1 else (corners[:, None] + frame[1] * np.arange(shape[0])).ravel()
        self._places: tuple[tuple[int, int], NDArray[np.float32]] | None = None

    def __len__(self) -> int:
        return len(self._corners)

    def gather(self, array: NDArray[Any]) -> NDArray[Any]:
        """A new (n, rows, columns, ...) array of the blocks of ``array``, (H, W, ...)."""
        rows = self._rows_of(np.ascontiguousarray(array))[self._starts]
        return np.asarray(rows.view(array.dtype)).reshape(len(self), *self._shape, *array.shape[2:])

    def put(self, array: NDArray[Any], blocks: NDArray[Any]) -> None:
        """Write ``blocks``, as from ``gather``, into ``array``, which lies in one piece."""
        rows = self._rows_of(array)
        rows[self._starts] = np.ascontiguousarray(blocks).reshape(-1).view(rows.dtype)

    def sample(self, small: NDArray[Any]) -> NDArray[Any]:
        """``small``, a reduced picture of the frame (h, w, ...), drawn smoothly at the blocks; as from ``gather``."""
        at_x, at_y = self._places_in(small.shape[0], small.shape[1])
        three = small.ndim == 3 and small.shape[2] == 3
        if three:  # several times faster with four
            small = cv2.cvtColor(small, cv2.COLOR_BGR2BGRA)
        drawn = cv2.remap(small, at_x, at_y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
        if three:
            drawn = cv2.cvtColor(drawn, cv2.COLOR_BGRA2BGR)
        rows, columns = self._shape
        pixels = np.asarray(drawn).reshape(-1, *drawn.shape[2:])[: len(self) * rows * columns]
        return pixels.reshape(len(self), rows, columns, *drawn.shape[2:])

    def _places_in(self, h: int, w: int) -> NDArray[np.float32]:
        """X and y of every pixel of the blocks in a reduced picture of shape (h, w), and some more."""
        if self._places is None or self._places[0] != (h, w):
            (height, width), (rows, columns) = self._frame, self._shape
            count = len(self) * rows * columns
            places = np.zeros((2, -(-count // _PLACES), _PLACES), np.float32)
            at_x, at_y = (of.reshape(-1)[:count].reshape(len(self), rows, columns) for of in places)
            tops, lefts = np.divmod(self._corners, width)
            x = (lefts[:, None] + np.arange(columns) + 0.5) * (w / width) - 0.5
            y = (tops[:, None] + np.arange(rows) + 0.5) * (h / height) - 0.5
            at_x[:], at_y[:] = x.astype(np.float32)[:, None, :], y.astype(np.float32)[:, :, None]
            self._places = (h, w), places
        return self._places[1]

    def _rows_of(self, array: NDArray[Any]) -> NDArray[np.void]:
        """The row of a block as one item, wherever in ``array`` it may begin: items are copied faster than pixels."""
        pixel = array.dtype.itemsize * int(np.prod(array.shape[2:]))
        columns = self._shape[1]
        count = self._frame[0] * self._frame[1] - columns + 1
        return np.ndarray((count,), f"V{columns * pixel}", array.data, strides=(pixel,))


class Patch(NamedTuple):
    """Some blocks of a picture, and the colours that they have, (n, rows, columns, 3) uint8."""

    blocks: Blocks
    colours: NDArray[np.uint8]


def mixed(alpha: Levels) -> Blocks:
    """The runs of ``alpha``, (H, W), that are neither wholly kept nor wholly background."""
    return _runs((_words(alpha) + _ONE) > _ONE, alpha)  # 0 is all background; all bits set, all kept, becomes 0


def kept(alpha: Levels, where: NDArray[np.bool_]) -> Blocks:
    """The runs of ``alpha``, (H, W), that are wholly kept, where ``where``, a reduced picture, is True anywhere."""
    words = _words(alpha)
    cells = words.shape[1], -(-len(words) // RUN)
    near = cv2.resize(where.view(np.uint8) * np.uint8(255), cells, interpolation=cv2.INTER_AREA)
    return _runs(np.repeat(np.asarray(near) > 0, RUN, axis=0)[: len(words)] & (words == _ALL), alpha)


def _runs(chosen: NDArray[np.bool_], alpha: Levels) -> Blocks:
    height, width = alpha.shape
    columns = min(RUN, width)
    runs = np.flatnonzero(chosen)
    if width % columns:  # the last run of a row reaches back
        tops, lefts = np.divmod(runs, chosen.shape[1])
        corners = tops * width + np.minimum(lefts * columns, width - columns)
    else:
        corners = runs * columns
    return Blocks(corners, (1, columns), (height, width))


def _words(alpha: Levels) -> NDArray[np.uint64]:
    """Each run of ``alpha`` as one number."""
    ragged = -alpha.shape[1] % RUN
    if ragged:  # the last run is what is left of the row, and its last pixel again
        alpha = np.asarray(cv2.copyMakeBorder(alpha, 0, 0, 0, ragged, cv2.BORDER_REPLICATE), np.uint8)
    return np.ascontiguousarray(alpha).view(np.uint64)


def of_state(chosen: NDArray[np.bool_], frame: tuple[int, int]) -> Blocks:
    """The blocks of a frame of shape ``frame`` that are True in ``chosen``, which has one element for each block."""
    shape = min(ROWS, frame[0]), min(COLUMNS, frame[1])
    tops, lefts = np.nonzero(chosen)
    tops, lefts = np.minimum(tops * shape[0], frame[0] - shape[0]), np.minimum(lefts * shape[1], frame[1] - shape[1])
    return Blocks(tops * frame[1] + lefts, shape, frame)
