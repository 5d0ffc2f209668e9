"""Losses: each is 0 for the truth and grows with the error."""

import numpy as np
import pytest
from numpy.typing import NDArray

pytestmark = pytest.mark.slow


def disc(radius: float) -> NDArray[np.float32]:
    """(1, 32, 48): 1 inside."""
    rows, columns = np.mgrid[:32, :48]
    return (np.hypot(rows - 16, columns - 24) < radius).astype(np.float32)[None]


def test_the_pyramid_sees_a_wide_error_more_than_a_fine_one() -> None:
    from tools.training.losses import laplacian_l1

    one = np.ones(1, np.float32)
    wide = np.full((1, 32, 48), 0.1, np.float32)
    fine = wide * np.where(np.indices((32, 48)).sum(axis=0) % 2, 1, -1).astype(np.float32)
    assert float(laplacian_l1(wide, one)) == pytest.approx(0.8)
    assert float(laplacian_l1(fine, one)) == pytest.approx(0.1)
    assert float(laplacian_l1(wide, one * 0)) == 0


def test_the_hinge_is_the_jaccard_loss_at_hard_answers() -> None:
    from tools.training.losses import lovasz_hinge

    truth, found = (disc(radius).reshape(1, -1) for radius in (10, 7))
    known = np.ones_like(truth)
    assert float(lovasz_hinge(4 * (2 * truth - 1), truth, known)) == 0
    jaccard = 1 - (truth * found).sum() / np.maximum(truth, found).sum()
    # At logits of -1 and 1 every wrong cell has the error 2.
    assert float(lovasz_hinge(2 * found - 1, truth, known)) == pytest.approx(2 * jaccard, rel=1e-3)
    assert float(lovasz_hinge(2 * found - 1, truth, known * 0)) == 0


def test_a_region_inside_a_crowd_overlaps_it_wholly() -> None:
    from tools.training.losses import overlaps

    small, large = (
        np.array([[[10, 10, 20, 20]]], np.float32),
        np.array([[[0, 0, 40, 40], [50, 50, 60, 60]]], np.float32),
    )
    union, inside = (np.asarray(one)[0, 0] for one in overlaps(small, large))
    np.testing.assert_allclose(union, [100 / 1600, 0])
    np.testing.assert_allclose(inside, [1, 0])
