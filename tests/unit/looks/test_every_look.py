"""What every look promises, those that blur in particular."""

from pathlib import Path

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from realtime.imaging.compositor import composite
from realtime.looks import LOOKS, LookOptions, make_look
from tests.unit.looks.scene import background, grey_video, round_person, stripes

BLURS = [name for name, spec in LOOKS.items() if spec.min_strength is not None]


@pytest.mark.parametrize("name", BLURS)
@pytest.mark.parametrize("strength", [4.0, 20.0, 60.0])
def test_a_white_figure_on_black_leaves_no_halo(name: str, strength: float) -> None:
    alpha = round_person()
    image = np.repeat(alpha[..., None], 3, axis=2)
    room = background(name, image, alpha, strength=strength)
    assert room.max() <= 2
    assert composite(image, room, alpha)[alpha == 0].max() <= 2
    if strength > 10:
        naive = cv2.GaussianBlur(image, (0, 0), strength / 4)
        assert naive[alpha == 0].max() > 40


@pytest.mark.parametrize("name", BLURS)
@given(
    width=st.integers(1, 60),
    height=st.integers(1, 60),
    strength=st.floats(0.5, 80),
    kind=st.sampled_from(["nobody", "one pixel", "a third", "soft"]),
)
def test_a_plain_room_stays_plain_at_any_size(name: str, width: int, height: int, strength: float, kind: str) -> None:
    image = np.full((height, width, 3), (20, 130, 240), np.uint8)
    alpha = np.zeros((height, width), np.uint8)
    if kind == "one pixel":
        alpha[height // 2, width // 2] = 255
    elif kind == "a third":
        alpha[: height // 3] = 255
    elif kind == "soft":
        alpha = round_person(height, width)
    image[alpha > 0] = 255
    room = background(name, image, alpha, strength=strength)
    assert room.shape == image.shape
    room_is_in_sight = (alpha == 0).reshape(height, width)[: height // 32 * 32, : width // 32 * 32].any()
    if room_is_in_sight and kind != "soft":
        assert np.abs(room[alpha == 0].astype(int) - (20, 130, 240)).max() <= 1


@pytest.mark.parametrize("name", BLURS)
def test_nothing_of_the_person_is_in_the_background_where_they_fill_the_frame(name: str) -> None:
    white = np.full((48, 64, 3), 255, np.uint8)
    room = background(name, white, np.full((48, 64), 255, np.uint8), strength=8)
    assert room.std() == 0
    assert 90 < room.mean() < 200


@pytest.mark.parametrize("name", [name for name, spec in LOOKS.items() if not spec.needs_background])
def test_pixels_with_alpha_1_are_those_of_the_camera(name: str) -> None:
    image, alpha = stripes(), round_person()
    before = image.copy()
    image.setflags(write=False)
    out = composite(image, background(name, image, alpha, strength=20), alpha)
    assert (out[alpha == 255] == before[alpha == 255]).all()
    assert (image == before).all()


@pytest.mark.parametrize("name", LOOKS)
def test_a_look_returns_an_image_that_may_be_written_over_or_is_read_only(name: str, tmp_path: Path) -> None:
    files = {"image": tmp_path / "wide.png", "video": tmp_path / "four.mkv"}
    cv2.imwrite(str(files["image"]), np.full((20, 80, 3), 200, np.uint8))
    grey_video(files["video"], (10, 60, 110, 160))
    look = make_look(name, LookOptions(size=(64, 48), strength=8, background=files.get(name)))
    image, alpha = stripes(48, 64), round_person(48, 64)
    image.setflags(write=False)
    first = look(image, alpha, 0.0)
    before = first.copy()
    assert first.flags.c_contiguous
    if first.flags.writeable:
        first[:] = 77
    assert (look(image, alpha, 0.0) == before).all()
