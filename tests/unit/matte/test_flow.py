import cv2
import numpy as np

from realtime.matte.flow import OpticalFlow, identity_map, warp
from realtime.structures import Alpha, Image


def square(shift: int = 0) -> Image:
    """A textured square, ``shift`` pixels right of the centre, on a smooth background; (h, w) uint8."""
    image = np.full((144, 256), 120, np.uint8)
    grain = np.random.default_rng(0).integers(0, 256, (30, 30), dtype=np.uint8)
    image[22:122, 78 + shift : 178 + shift] = cv2.resize(grain, (100, 100), interpolation=cv2.INTER_CUBIC)
    return image


def subject() -> Alpha:
    alpha = np.zeros((144, 256), np.float32)
    alpha[22:122, 78:178] = 1
    return alpha


def motion(subject: Alpha | None) -> np.ndarray:
    return OpticalFlow()(square(5), square(0), subject) - identity_map((144, 256))


def test_flow_is_computed_around_the_subject_and_nowhere_else() -> None:
    moved = motion(subject())
    assert np.abs(moved[60:84, 110:150].mean(axis=(0, 1)) - (-5, 0)).max() < 0.5
    assert not moved[:, :40].any()


def test_flow_is_computed_everywhere_while_nobody_is_known() -> None:
    for nobody in (None, np.zeros_like(subject())):
        assert motion(nobody)[72, 128, 0] < -4


def test_an_image_too_small_for_flow_is_still() -> None:
    tiny = np.random.default_rng(0).integers(0, 256, (2, 20, 31), dtype=np.uint8)
    assert np.array_equal(OpticalFlow()(tiny[0], tiny[1], None), identity_map((20, 31)))


def test_warping_reads_at_the_mapped_positions_and_repeats_the_edge() -> None:
    values = np.arange(6, dtype=np.float32).reshape(2, 3)
    assert np.array_equal(warp(values, identity_map((2, 3))), values)
    assert np.array_equal(warp(values, identity_map((2, 3)) + np.array([1, 0], np.float32)), [[1, 2, 2], [4, 5, 5]])
