import numpy as np
import pytest

pytestmark = pytest.mark.slow


def test_anchors_are_repeated_row_by_row_at_every_cell() -> None:
    from realtime.maskrcnn.ops import anchors

    cell = np.array([[-8, -8, 24, 24], [-4, 0, 12, 8]], np.float32)
    grid = anchors.grid(cell, 2, 3, 16).numpy().reshape(2, 3, 2, 4)
    for y in range(2):
        for x in range(3):
            np.testing.assert_array_equal(grid[y, x], cell + np.array([x, y, x, y]) * 16)
