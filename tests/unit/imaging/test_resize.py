import numpy as np
import pytest

from realtime.imaging import resize


def test_a_half_is_the_mean_over_boxes() -> None:
    array = np.arange(16, dtype=np.float32).reshape(4, 4)
    assert resize.shrink(array, [(2, 2)]).tolist() == [[2.5, 4.5], [10.5, 12.5]]


@pytest.mark.parametrize(("size", "most", "wanted"), [((64, 48), 4, [(32, 24), (16, 12)]), ((5, 5), 2, [(3, 3)])])
def test_halvings_go_down_by_no_more_than_was_said(
    size: tuple[int, int], most: float, wanted: list[tuple[int, int]]
) -> None:
    assert resize.halvings(size, most) == wanted


def test_the_halves_of_what_cannot_change_are_kept_and_of_what_can_are_not() -> None:
    image = np.random.default_rng(0).integers(0, 256, (48, 64, 3), dtype=np.uint8)
    first = resize.shrink(image, [(32, 24)]).copy()
    image[:] = 7
    assert (resize.shrink(image, [(32, 24)]) == 7).all()
    assert (first != 7).any()
    image.setflags(write=False)
    kept = resize.shrink(image, [(32, 24), (16, 12)])
    assert resize.shrink(image, [(32, 24), (16, 12)]) is kept
    assert not kept.flags.writeable
    for _ in range(10):
        other = np.full((48, 64, 3), 9, np.uint8)
        other.setflags(write=False)
        assert (resize.shrink(other, [(32, 24)]) == 9).all()


def test_any_size_is_reached() -> None:
    array = np.random.default_rng(0).random((97, 131), dtype=np.float32)
    assert resize.shrink_to(array, (20, 11)).shape == (11, 20)
    assert resize.shrink_to(array, (131, 97)) is array
    assert resize.shrink_to(array, (200, 150)).shape == (150, 200)
