"""The gallery of looks: every look has its tile, and the picture in the documentation is of the right shape."""

import cv2
import numpy as np

from realtime.looks import LOOKS
from tools import gallery


def test_the_picture_in_the_documentation_has_a_tile_for_every_look() -> None:
    drawn = 1 + len([name for name in LOOKS if name not in ("none", "video")])
    image = cv2.imread(str(gallery.FILE))
    assert image is not None
    width, height = gallery._TILE
    assert image.shape == (height * -(-drawn // gallery._COLUMNS), width * gallery._COLUMNS, 3)
    assert gallery.FILE.stat().st_size < 200_000


def test_a_row_that_is_not_full_ends_in_white() -> None:
    tiles = [np.full((4, 6, 3), 9, np.uint8)] * 4
    made = gallery.grid(tiles)
    assert made.shape == (8, 18, 3)
    assert (made[4:, 6:] == 255).all()
    assert (made[:4] == 9).all()
