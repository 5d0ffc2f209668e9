"""A training or test image with the truth about it."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from realtime.structures import Alpha, Image, Size


@dataclass(frozen=True, slots=True, eq=False)
class Sample:
    """One image of the net's input size and the truth about it.

    Attributes:
        image: (H, W, 3) uint8 BGR.
        people: (N, H, W) float32 alphas, each of the visible part of one person.
        ignore: (H, W) bool: nothing is known here.
        apart: whether each alpha is one person; otherwise people are not told apart.
        fine: whether the alphas are true to about a pixel; otherwise their edges are drawn by hand or guessed.
    """

    image: Image
    people: NDArray[np.float32]
    ignore: NDArray[np.bool_]
    apart: bool = True
    fine: bool = False

    @property
    def alpha(self) -> Alpha:
        """(H, W): all people together."""
        if not len(self.people):
            return np.zeros(self.ignore.shape, np.float32)
        return np.asarray(np.clip(self.people.sum(axis=0), 0, 1), np.float32)


def visible(people: list[NDArray[np.float32]], size: Size, *, min_cells: int = 12) -> NDArray[np.float32]:
    """Stack the alphas that cover at least ``min_cells`` pixels."""
    kept = [person for person in people if (person > 0.5).sum() >= min_cells]
    return np.stack(kept) if kept else np.zeros((0, size[1], size[0]), np.float32)
