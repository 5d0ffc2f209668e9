import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from realtime.imaging import resize
from realtime.maskrcnn.preprocess import fit_into_square, fit_short_side

sides = st.integers(1, 3000)


@pytest.mark.parametrize(
    ("size", "multiple", "canvas"),
    [
        ((1280, 720), 16, (336, 192)),
        ((720, 1280), 16, (192, 336)),
        ((640, 480), 1, (256, 192)),
        ((640, 427), 1, (288, 192)),
        ((1000, 100), 16, (384, 32)),
        ((192, 192), 16, (192, 192)),
        ((3000, 1), 16, (384, 16)),
    ],
)
def test_the_canvas_has_the_short_side_asked_for(size: tuple[int, int], multiple: int, canvas: tuple[int, int]) -> None:
    assert fit_short_side(size, 192, 384, multiple).canvas_size == canvas


@pytest.mark.slow
@given(width=sides, height=sides, multiple=st.sampled_from([1, 16]))
def test_the_canvas_is_as_large_as_it_says(width: int, height: int, multiple: int) -> None:
    fit = fit_short_side((width, height), 64, 128, multiple)
    canvas = fit.to_canvas(np.zeros((height, width, 3), np.uint8))
    assert canvas.shape == (fit.canvas_size[1], fit.canvas_size[0], 3)
    assert canvas.dtype == np.uint8


@given(width=sides, height=sides, box=st.tuples(*[st.floats(0, 1)] * 4))
def test_a_box_comes_back_from_the_canvas_to_where_it_was(width: int, height: int, box: tuple[float, ...]) -> None:
    fit = fit_short_side((width, height), 192, 384, 16)
    boxes = np.array([box], np.float32) * np.array([width, height] * 2, np.float32)
    np.testing.assert_allclose(fit.boxes_to_image(fit.boxes_to_canvas(boxes)), boxes, atol=1e-3 * max(width, height))


def test_a_box_past_the_edge_is_clipped_to_the_image() -> None:
    fit = fit_short_side((100, 50), 100, 200)
    assert fit.scale == (2.0, 2.0)
    boxes = fit.boxes_to_image(np.array([[-5, 10, 240, 130]], np.float32))
    assert boxes.tolist() == [[0, 5, 100, 50]]


def test_a_mark_in_the_image_is_where_its_box_says_on_the_canvas() -> None:
    image = np.zeros((360, 640, 3), np.uint8)
    image[90:180, 320:480] = 255
    fit = fit_short_side((640, 360), 192, 384, 16)
    x1, y1, x2, y2 = fit.boxes_to_canvas(np.array([[320, 90, 480, 180]], np.float32))[0].round().astype(int)
    canvas = fit.to_canvas(image)[..., 0] > 127
    assert canvas[y1 : y2 - 1, x1 + 1 : x2 - 1].all()
    assert canvas.sum() == pytest.approx((x2 - x1) * (y2 - y1), rel=0.03)


@pytest.mark.parametrize(
    ("size", "canvas"),
    [
        ((640, 480), (512, 384)),
        ((480, 640), (384, 512)),
        ((4000, 3000), (512, 384)),
        ((300, 300), (400, 400)),
        ((450, 420), (450, 420)),
        ((100, 10), (512, 51)),
        ((3000, 1), (512, 1)),
    ],
)
def test_a_square_holds_the_image_whole(size: tuple[int, int], canvas: tuple[int, int]) -> None:
    fit = fit_into_square(size, 512)
    assert fit.canvas_size == canvas
    assert fit.to_canvas(np.zeros((size[1], size[0], 3), np.uint8)).shape == (canvas[1], canvas[0], 3)


def test_in_a_square_first_and_last_pixels_lie_on_each_other() -> None:
    fit = fit_into_square((640, 480), 512)
    whole, first = np.array([[0, 0, 640, 480]], np.float32), np.array([[0, 0, 1, 1]], np.float32)
    np.testing.assert_allclose(fit.boxes_to_canvas(whole), [[0, 0, 512, 384]], atol=1e-4)
    np.testing.assert_allclose(fit.boxes_to_canvas(first), first, atol=1e-4)
    np.testing.assert_allclose(fit.boxes_to_image(fit.boxes_to_canvas(whole)), whole, atol=1e-3)


def test_bilinear_values_are_cut_down_and_the_surroundings_are_black() -> None:
    image = np.zeros((4, 4, 3), np.uint8)
    image[:, :2] = (100, 200, 255)
    small = fit_into_square((4, 4), 128).to_canvas(image)
    assert small.shape == (100, 100, 3)
    flat = small[20:80, 13:37]
    assert (flat == (100, 200, 255)).all()
    assert small[50, 0, 2] == 132  # 48 % of it lies outside, where it is black; 132.6 is cut down
    assert small[50, 50, 2] == 122  # 48 % of the last pixel that is not black; 122.4 is cut down


def test_an_image_of_another_size_is_refused() -> None:
    with pytest.raises(ValueError, match="expected"):
        fit_short_side((64, 48), 48, 96).to_canvas(np.zeros((49, 64, 3), np.uint8))


def test_an_image_that_fits_is_not_copied() -> None:
    image = np.zeros((192, 336, 3), np.uint8)
    assert fit_short_side((336, 192), 192, 384, 16).to_canvas(image) is image


@pytest.mark.parametrize("size", [(1280, 720), (642, 482), (641, 483), (320, 180)])
def test_a_half_that_another_stage_has_made_gives_the_same_canvas(size: tuple[int, int]) -> None:
    image = np.random.default_rng(0).integers(0, 256, (size[1], size[0], 3), dtype=np.uint8)
    fit = fit_short_side(size, 96, 192, 16)
    wanted = fit.to_canvas(image)
    with resize.reuse_halves(image):
        resize.shrink(image, [resize.half_size(size)])
        assert (fit.to_canvas(image) == wanted).all()
