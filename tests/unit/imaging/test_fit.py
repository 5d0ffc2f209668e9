import numpy as np
import pytest

from realtime.imaging.fit import cover, fit_size, letterbox, limit_short_side
from realtime.structures import Size


@pytest.mark.parametrize(
    ("size", "inside", "covering"),
    [
        ((128, 96), (64, 48), (64, 48)),
        ((128, 72), (64, 36), (85, 48)),
        ((30, 48), (30, 48), (64, 102)),
        ((1, 4000), (1, 48), (64, 256_000)),
    ],
)
def test_a_size_keeps_its_proportions(size: Size, inside: Size, covering: Size) -> None:
    assert fit_size(size, (64, 48)) == inside
    assert fit_size(size, (64, 48), cover=True) == covering


@pytest.mark.parametrize(("size", "inside"), [((128, 96), (64, 48)), ((128, 72), (64, 36)), ((30, 48), (30, 48))])
def test_letterboxing_keeps_the_proportions_and_fills_with_black(size: Size, inside: Size) -> None:
    fitted = letterbox(np.full((size[1], size[0], 3), 200, np.uint8), (64, 48))
    ys, xs = np.nonzero(fitted[..., 0] > 100)
    assert (np.ptp(xs) + 1, np.ptp(ys) + 1) == inside
    assert fitted.shape == (48, 64, 3)


def test_an_image_of_that_size_is_returned_itself() -> None:
    image = np.zeros((48, 64, 3), np.uint8)
    assert letterbox(image, (64, 48)) is image


@pytest.mark.parametrize("size", [(64, 48), (640, 30), (30, 640), (1, 4000), (4000, 1), (3, 2)])
def test_covering_fills_the_size_with_the_middle(size: Size) -> None:
    image = np.zeros((size[1], size[0], 3), np.uint8)
    image[..., 1] = np.linspace(0, 255, size[1])[:, None]
    image[..., 2] = np.linspace(0, 255, size[0])[None]
    covered = cover(image, (64, 48))
    assert covered.shape == (48, 64, 3)
    middle = image[size[1] // 2, size[0] // 2].astype(int)
    assert np.abs(covered[24, 32] - middle).max() <= 255 / min(size) + 4


@pytest.mark.parametrize(
    ("size", "short_side", "expected"),
    [
        ((4000, 3000), 300, (400, 300)),
        ((200, 100), 300, (200, 100)),
        ((1200, 300), 300, (1200, 300)),
        ((4000, 1000), 300, (1200, 300)),
        ((20_000, 500), 1024, (12_953, 324)),
        ((500, 20_000), 240, (76, 3036)),
        ((1, 4000), 240, (1, 4000)),
    ],
)
def test_a_short_side_is_limited_and_so_is_the_area_of_a_strip(size: Size, short_side: int, expected: Size) -> None:
    assert limit_short_side(size, short_side) == expected
