from contextlib import suppress

import cv2
import numpy as np
import pytest

from realtime.imaging import resize


def test_a_half_is_the_mean_over_boxes() -> None:
    array = np.arange(16, dtype=np.float32).reshape(4, 4)
    assert resize.shrink(array, [(2, 2)]).tolist() == [[2.5, 4.5], [10.5, 12.5]]


def test_halves_are_rounded_up() -> None:
    assert resize.half_size((5, 8)) == (3, 4)
    assert resize.halve(np.zeros((5, 8, 3), np.uint8)).shape == (3, 4, 3)


@pytest.mark.parametrize(("size", "max_factor", "wanted"), [((64, 48), 4, [(32, 24), (16, 12)]), ((5, 5), 2, [(3, 3)])])
def test_halvings_reduce_by_no_more_than_the_factor(
    size: tuple[int, int], max_factor: float, wanted: list[tuple[int, int]]
) -> None:
    assert resize.halvings(size, max_factor) == wanted


def test_halves_are_reused_inside_the_block_and_nowhere_else() -> None:
    image = np.random.default_rng(0).integers(0, 256, (48, 64, 3), dtype=np.uint8)
    image.setflags(write=False)
    sizes = [(32, 24), (16, 12)]
    with resize.reuse_halves(image):
        kept = resize.shrink(image, sizes)
        with resize.reuse_halves(image):
            assert resize.shrink(image, sizes) is kept
        assert resize.shrink(image, sizes) is kept
        assert not kept.flags.writeable
        other = image.copy()
        assert resize.shrink(other, sizes) is not kept
    new = resize.shrink(image, sizes)
    assert new is not kept
    assert new.flags.writeable
    assert (new == kept).all()


def test_halves_are_forgotten_when_the_block_fails() -> None:
    image = np.full((48, 64, 3), 9, np.uint8)
    with suppress(KeyError), resize.reuse_halves(image):
        resize.shrink(image, [(32, 24)])
        raise KeyError
    image[:] = 7
    assert (resize.shrink(image, [(32, 24)]) == 7).all()


def test_any_size_is_reached() -> None:
    array = np.random.default_rng(0).random((97, 131), dtype=np.float32)
    assert resize.shrink_to(array, (20, 11)).shape == (11, 20)
    assert resize.shrink_to(array, (131, 97)) is array
    assert resize.shrink_to(array, (200, 150)).shape == (150, 200)


@pytest.mark.parametrize("size", [(100, 60), (64, 48), (41, 29), (20, 15), (200, 150)])
def test_a_resized_image_is_close_to_means_over_areas(size: tuple[int, int]) -> None:
    rng = np.random.default_rng(0)
    image = cv2.GaussianBlur(rng.integers(0, 256, (96, 128, 4), dtype=np.uint8), (0, 0), 3)
    wanted = cv2.resize(image, size, interpolation=cv2.INTER_AREA if size[0] < 128 else cv2.INTER_LINEAR)
    got = resize.resize(image, size)
    assert got.shape == (size[1], size[0], 4)
    assert np.abs(got.astype(int) - wanted).max() <= 4


def test_a_resized_image_has_no_detail_of_single_pixels() -> None:
    stripes = np.zeros((96, 128, 3), np.uint8)
    stripes[:, ::2] = 255
    assert np.ptp(resize.resize(stripes, (50, 40))[:, 2:-2]) <= 2


def test_an_array_of_the_right_size_is_written_again() -> None:
    image, out = np.full((96, 128, 4), 7, np.uint8), np.zeros((30, 50, 4), np.uint8)
    assert resize.resize(image, (50, 30), out=out) is out
    assert (out == 7).all()
    assert resize.resize(image, (50, 31), out=out).shape == (31, 50, 4)
