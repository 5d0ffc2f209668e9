from contextlib import suppress

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
