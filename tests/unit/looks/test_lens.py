import cv2
import numpy as np
import pytest

from realtime.imaging import resize
from realtime.looks.lens import Lens, aperture, convolve
from realtime.structures import Image, Size
from tests.unit.looks.scene import background, nobody, round_person


@pytest.mark.parametrize(("radius", "side"), [(20, 720), (12, 360), (40, 360)])
def test_a_bright_point_becomes_a_uniform_disc_of_the_given_radius(radius: float, side: int) -> None:
    image = np.zeros((side, side, 3), np.uint8)
    image[side // 2 - 2 : side // 2 + 2, side // 2 - 2 : side // 2 + 2] = 255
    blurred = background("lens", image, nobody(side, side), strength=radius)
    radius_px = radius * side / 720
    y, x = np.mgrid[:side, :side] - (side - 1) / 2
    distance = np.hypot(y, x)
    level = blurred[..., 1].astype(float)
    if radius_px > 16:
        inside = level[distance < radius_px * 0.5]
        assert inside.max() - inside.min() <= 0.1 * inside.mean() + 1
    area = (level > level.max() / 2).sum()
    assert np.sqrt(area / np.pi) == pytest.approx(radius_px, rel=0.2, abs=3)
    assert level[distance > radius_px * 1.3 + 8].max() <= 1


def test_an_aperture_has_the_sum_1_and_its_own_shape() -> None:
    disc = aperture(6.5)
    assert disc.sum() == pytest.approx(1)
    assert (disc == disc.T).all()
    assert (disc > 0).sum() == pytest.approx(np.pi * 6.5**2, rel=0.3)
    hexagon = aperture(6.5, blades=6)
    assert hexagon.sum() == pytest.approx(1)
    assert (hexagon > hexagon.max() / 2).sum() == pytest.approx(6.5**2 * 3 * np.sqrt(3) / 2, rel=0.1)


def test_discs_become_cats_eyes_towards_the_corners() -> None:
    image = np.zeros((360, 640, 3), np.uint8)
    points = {"centre": (320, 180), "corner": (30, 30), "side": (610, 180)}
    for x, y in points.values():
        image[y - 2 : y + 2, x - 2 : x + 2] = 255
    discs, cats_eyes = (
        background("lens", image, nobody(360, 640), strength=40, cats_eye=cats_eye)[..., 1] for cats_eye in (0, 1)
    )

    def covariance(blurred: Image, point: str) -> np.ndarray:
        x, y = points[point]
        around = blurred[max(0, y - 30) : y + 30, max(0, x - 30) : x + 30].astype(float)
        ys, xs = np.nonzero(around > around.max() / 2)
        return np.cov(np.stack([xs, ys]))

    assert np.allclose(covariance(cats_eyes, "centre"), covariance(discs, "centre"), rtol=0.1, atol=3)
    assert np.linalg.det(covariance(cats_eyes, "corner")) < 0.6 * np.linalg.det(covariance(discs, "corner"))
    across, along = np.diag(covariance(cats_eyes, "side"))
    assert across < 0.7 * along
    assert covariance(cats_eyes, "corner")[0, 1] < -5  # narrow towards the centre, long across


def test_cats_eyes_leave_a_plain_wall_plain() -> None:
    wall, alpha = np.full((90, 160, 3), 130, np.uint8), round_person(90, 160)
    wall[alpha > 0] = 255
    room = background("lens", wall, alpha, strength=40, cats_eye=0.8)
    assert np.abs(room[alpha == 0].astype(int) - 130).max() <= 1


def test_a_convolution_in_parts_equals_the_whole_one() -> None:
    image = np.random.default_rng(0).random((30, 40, 4), dtype=np.float32)
    kernel = aperture(7.3)
    whole = cv2.filter2D(image, -1, kernel, borderType=cv2.BORDER_REPLICATE)
    assert np.abs(convolve(image, kernel) - whole).max() < 1e-5


def test_lamps_stay_brighter_through_a_lens_than_through_a_gaussian() -> None:
    image = np.full((360, 480, 3), 40, np.uint8)
    cv2.circle(image, (100, 100), 4, (255, 255, 255), -1)
    lens, gaussian = (background(name, image, nobody(), strength=24)[100, 100, 0] for name in ("lens", "gaussian"))
    assert int(lens) > int(gaussian) + 40


@pytest.mark.parametrize("size", [(640, 360), (642, 362), (160, 90), (1280, 720)])
def test_light_is_averaged_and_not_the_levels_that_stand_for_it(size: Size) -> None:
    lens = Lens(20, size)
    image = np.random.default_rng(0).integers(0, 256, (size[1], size[0], 3), dtype=np.uint8)
    first, *rest = lens._sizes
    reduced = resize.shrink(image, [first])
    light = lens._stretched[reduced]
    np.testing.assert_allclose(lens._light(reduced), resize.shrink(light, rest), rtol=0, atol=1e-5)
