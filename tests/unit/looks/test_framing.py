import numpy as np
import pytest

from realtime.looks.framing import Framing
from realtime.structures import Alpha8, Image
from tests.unit.looks.scene import nobody, square_person

SIZE = (160, 90)


def person(left: int, right: int, top: int = 30, bottom: int = 90) -> Alpha8:
    return square_person(left, right, top, bottom, height=90, width=160)


def ramp() -> Image:
    image = np.zeros((90, 160, 3), np.uint8)
    image[..., 0] = np.arange(160)
    image[..., 1] = np.arange(90)[:, None]
    return image


def test_an_image_is_mirrored_and_flipped() -> None:
    image = ramp()
    assert (Framing(SIZE, mirror=True)(image, None, 0.0) == image[:, ::-1]).all()
    assert (Framing(SIZE, flip=True)(image, None, 0.0) == image[::-1]).all()
    assert (Framing(SIZE, mirror=True, flip=True)(image, None, 0.0) == image[::-1, ::-1]).all()
    assert Framing(SIZE)(image, None, 0.0) is image


def test_a_zoom_magnifies_the_centre() -> None:
    shown = Framing(SIZE, zoom=2.0)(ramp(), None, 0.0)
    assert shown.shape == (90, 160, 3)
    assert shown[45, 0, 0] == pytest.approx(40, abs=1)
    assert shown[45, -1, 0] == pytest.approx(119, abs=1)
    assert shown[0, 80, 1] == pytest.approx(22, abs=1)


def test_auto_framing_follows_smoothly_and_settles() -> None:
    now = 0.0
    framing = Framing(SIZE, follow=True)
    centres = []
    for _ in range(120):
        shown = framing(ramp(), person(100, 140, 60, 85), now)
        centres.append(float(shown[45, 79:81, 0].mean()))
        now += 1 / 30
    steps = np.abs(np.diff(centres))
    assert centres[0] == pytest.approx(80, abs=1)
    assert centres[-1] == pytest.approx(120, abs=4)
    assert steps.max() < 5
    assert steps[-10:].max() < 0.5
    assert min(np.diff(centres)) > -1


def test_auto_framing_lets_the_subject_move_a_little() -> None:
    now = 0.0
    framing = Framing(SIZE, follow=True)
    for _ in range(100):
        settled = framing(ramp(), person(60, 100), now)
        now += 1 / 30
    for _ in range(30):
        later = framing(ramp(), person(62, 102), now)
        now += 1 / 30
    assert np.abs(settled.astype(int) - later).max() <= 1


def test_auto_framing_zooms_out_when_nobody_is_there() -> None:
    now = 0.0
    framing = Framing(SIZE, follow=True)
    for alpha in (*[person(60, 100)] * 60, *[nobody(90, 160)] * 120):
        shown = framing(ramp(), alpha, now)
        now += 1 / 30
    assert np.abs(shown.astype(int) - ramp()).max() <= 2


@pytest.mark.parametrize("settings", [{}, {"mirror": True}, {"flip": True, "zoom": 2.0}, {"mirror": True, "zoom": 1.5}])
def test_a_point_of_the_image_is_found_in_the_frame(settings: dict[str, float]) -> None:
    framing = Framing(SIZE, **settings)  # type: ignore[arg-type]
    out = framing(ramp(), None, 0.0)
    x, y = framing.to_frame(40.5 / 160, 30.5 / 90)
    assert np.allclose(out[30, 40, :2], [x * 160 - 0.5, y * 90 - 0.5], atol=1)
    assert np.allclose(framing.to_image(x, y), [40.5 / 160, 30.5 / 90])
