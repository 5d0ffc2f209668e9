"""The backgrounds of photos."""

from collections.abc import Iterator
from typing import Any

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from realtime.looks.lens import aperture
from realtime.photo.lens_blur import Aperture, LensBlur, NoBlur, PrerenderedBackground, Rows
from realtime.photo.strips import enlarged_rows, strips
from realtime.structures import Alpha


def blurred(image: Any, alpha: Alpha, *, radius: float, aperture: Aperture = "disc", highlights: float = 0.0) -> Any:
    white = int(np.iinfo(image.dtype).max)
    size = image.shape[1], image.shape[0]
    preview = (image >> 8).astype(np.uint8) if white > 255 else image
    lens = LensBlur(
        size,
        white,
        radius_px=radius,
        aperture=aperture,
        highlights=highlights,
        preview=preview,
        preview_alpha=alpha,
    )
    cut = list(strips(size[1], lens.strip_rows))

    def rows() -> Iterator[Rows]:
        for top, bottom in cut:
            yield Rows(image[top:bottom], alpha[top:bottom])

    parts = list(lens.backgrounds(rows()))
    assert [len(part) for part in parts] == [bottom - top for top, bottom in cut]
    return np.vstack(parts)


def nobody(image: Any) -> Alpha:
    return np.zeros(image.shape[:2], np.float32)


@pytest.mark.parametrize("kind", [np.uint8, np.uint16])
@pytest.mark.parametrize("aperture", ["disc", "gaussian"])
@pytest.mark.parametrize("radius", [0.4, 5, 60])
def test_a_plain_wall_stays_as_it_is(kind: type, aperture: Aperture, radius: float) -> None:
    white = np.iinfo(kind).max
    image = np.full((300, 200, 3), white // 3, kind)
    alpha = nobody(image)
    alpha[100:250, 50:150] = 1
    out = blurred(image, alpha, radius=radius, aperture=aperture, highlights=1)
    assert np.abs(out - white // 3).max() < white / 255


def test_a_bright_point_becomes_a_disc_of_the_set_radius() -> None:
    image = np.zeros((400, 500, 3), np.uint8)
    image[198:202, 248:252] = 255
    light = blurred(image, nobody(image), radius=20, highlights=1).max(axis=2)
    distance = np.hypot(*np.meshgrid(np.arange(500) - 249.5, np.arange(400) - 199.5))
    inside, outside = light[distance < 17], light[distance > 24]
    assert inside.min() > 40
    assert inside.min() > 0.85 * inside.max()
    assert outside.max() < 1


def test_the_person_does_not_glow() -> None:
    image = np.full((360, 480, 3), 20, np.uint8)
    alpha = nobody(image)
    cv2.circle(alpha, (240, 180), 70, 1.0, -1, cv2.LINE_AA)
    image[alpha > 0] = 255
    for shape in ("disc", "gaussian"):
        out = blurred(image, alpha, radius=25, aperture=shape, highlights=1)  # type: ignore[arg-type]
        assert np.abs(out - 20).max() < 2, shape


def test_strips_leave_no_seam() -> None:
    image = cv2.resize(np.random.default_rng(0).integers(0, 256, (40, 20, 3)).astype(np.uint8), (200, 700))
    out = blurred(image, nobody(image), radius=5)
    light = np.where(image / 255 <= 0.04045, image / 255 / 12.92, ((image / 255 + 0.055) / 1.055) ** 2.4)
    want = cv2.filter2D(light, -1, aperture(5.0), borderType=cv2.BORDER_REFLECT)
    want = 255 * np.where(want <= 0.0031308, want * 12.92, 1.055 * want ** (1 / 2.4) - 0.055)
    inner = np.s_[6:-6, 6:-6]
    assert np.abs(out[inner] - want[inner]).max() < 0.2


def test_a_lens_works_in_linear_light() -> None:
    image = np.zeros((64, 64, 3), np.uint8)
    image[:, ::2] = 200
    middle = blurred(image, nobody(image), radius=8)[24:40, 24:40].mean()
    plain = blurred(image, nobody(image), radius=8, aperture="gaussian")[24:40, 24:40].mean()
    assert middle == pytest.approx(146, abs=4)
    assert plain == pytest.approx(100, abs=3)


def test_no_blur_changes_nothing() -> None:
    image = np.arange(16 * 16 * 3, dtype=np.uint16).reshape(16, 16, 3)
    (out,) = NoBlur().backgrounds([Rows(image, nobody(image))])
    assert np.array_equal(out, image)


def test_a_prerendered_background_is_returned_strip_by_strip() -> None:
    background = np.random.default_rng(0).integers(0, 256, (1100, 20, 3)).astype(np.uint8)
    deep = PrerenderedBackground(background, 65535)
    rows = [Rows(background[top:bottom], nobody(background)[top:bottom]) for top, bottom in strips(1100, 512)]
    assert np.array_equal(np.vstack(list(deep.backgrounds(rows))), background * np.float32(257))


@settings(max_examples=20, deadline=None)
@given(st.integers(16, 90), st.integers(16, 90), st.floats(0.3, 80), st.sampled_from([0.0, 1.0]))
def test_any_size_and_radius(width: int, height: int, radius: float, alpha: float) -> None:
    image = np.full((height, width, 3), 77, np.uint8)
    out = blurred(image, np.full((height, width), alpha, np.float32), radius=radius)
    assert out.shape == image.shape
    assert np.isfinite(out).all()
    if alpha == 0:
        assert np.abs(out - 77).max() < 1


@given(st.integers(1, 9), st.integers(1, 40), st.integers(0, 39))
def test_enlarged_rows_are_those_of_the_whole(rows: int, height: int, cut: int) -> None:
    plane = np.random.default_rng(rows).random((rows, 5)).astype(np.float32)
    whole = cv2.resize(plane, (13, height), interpolation=cv2.INTER_LINEAR)
    cut = min(cut, height - 1)
    assert np.allclose(enlarged_rows(plane, (13, height), cut, height), whole[cut:], atol=1e-5)
