import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from realtime.matte import guided
from realtime.matte.refine import refine, snap


def two_halves(width: int, height: int, edge: int) -> np.ndarray:
    image = np.full((height, width, 3), (30, 40, 50), np.uint8)
    image[:, edge:] = (200, 180, 160)
    return image


def test_a_coarse_edge_moves_onto_the_edge_in_the_image() -> None:
    image = two_halves(320, 160, 170)
    alpha = np.zeros((20, 40), np.float32)
    alpha[:, 20:] = 1  # at 160 in the frame, ten pixels off
    refined = refine(alpha, image, feather_px=0, reach=0.2)
    assert refined.shape == (160, 320)
    assert np.abs((refined[80] > 127).argmax() - 170) <= 1


@pytest.mark.parametrize("value", [0.0, 1.0])
def test_a_flat_matte_stays_flat(value: float) -> None:
    image = np.random.default_rng(0).integers(0, 256, (45, 81, 3), dtype=np.uint8)
    assert (refine(np.full((9, 16), value, np.float32), image, feather_px=2) == 255 * value).all()


def test_feather_softens_the_edge() -> None:
    image = two_halves(320, 160, 160)
    alpha = np.zeros((20, 40), np.float32)
    alpha[:, 20:] = 1
    soft = [int(((a > 12) & (a < 243))[80].sum()) for a in (refine(alpha, image, feather_px=f) for f in (0, 4))]
    assert soft[1] > soft[0] + 4


@given(
    size=st.tuples(st.integers(1, 61), st.integers(1, 61)),
    matte=st.tuples(st.integers(1, 20), st.integers(1, 20)),
    feather_px=st.floats(0, 5),
)
def test_the_alpha_has_the_size_of_the_frame(size: tuple[int, int], matte: tuple[int, int], feather_px: float) -> None:
    rng = np.random.default_rng(1)
    image = rng.integers(0, 256, (*size, 3), dtype=np.uint8)
    refined = refine(rng.random(matte, np.float32), image, feather_px=feather_px)
    assert refined.shape == size
    assert refined.dtype == np.uint8


@pytest.mark.parametrize(("height", "width"), [(60, 107), (61, 80)])
@pytest.mark.parametrize("at", [(0.5, 0.5), (0.05, 0.9), (0.9, 0.3)])
@pytest.mark.parametrize("feather_px", [0.0, 2.0, 6.0])
def test_around_the_subject_it_is_as_if_the_whole_matte_were_refined(
    height: int, width: int, at: tuple[float, float], feather_px: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    image = np.random.default_rng(0).integers(0, 256, (6 * height, 6 * width, 3), dtype=np.uint8)
    y, x = np.mgrid[:height, :width]
    distance = np.hypot(y - at[0] * height, x - at[1] * width)
    alpha = np.clip((16 - distance) / 4, 0, 1).astype(np.float32)
    image[np.kron(distance < 15, np.ones((6, 6))) > 0] //= 4
    around = refine(alpha, image, feather_px=feather_px)
    monkeypatch.setattr("realtime.matte.refine.region_of", lambda *_, **__: guided.WHOLE)
    whole = refine(alpha, image, feather_px=feather_px)
    assert 0 < np.count_nonzero(around) < around.size / 2
    assert np.abs(around.astype(int) - whole).max() <= 1


def test_choke_shrinks_and_grows_the_subject() -> None:
    image = np.full((80, 160, 3), 128, np.uint8)  # no edges: the matte's own ramp stays
    ramp = np.tile(np.linspace(0, 1, 80, dtype=np.float32), (40, 1))
    kept = [int((refine(ramp, image, feather_px=0, choke=choke) > 127).sum()) for choke in (-0.2, 0.0, 0.2)]
    assert kept[0] > kept[1] + 500
    assert kept[1] > kept[2] + 500


def test_a_fresh_mask_snaps_to_its_own_image_at_matte_size() -> None:
    alpha = np.tile(np.clip((np.arange(80, dtype=np.float32) - 36.5) / 6, 0, 1), (40, 1))
    snapped = snap(alpha, two_halves(320, 160, 170))
    assert snapped.shape == alpha.shape
    assert (snapped[20] >= 0.5).argmax() == pytest.approx(42, abs=1)


def test_colours_make_no_hole_and_no_island() -> None:
    alpha = np.zeros((60, 80), np.float32)
    alpha[:, 40:] = 1
    rng = np.random.default_rng(0)
    for image in (rng.integers(0, 256, (120, 160, 3), dtype=np.uint8), np.full((120, 160, 3), 7, np.uint8)):
        image[40:60, 20:40] = (0, 255, 0)
        image[40:60, 120:140] = (255, 0, 0)
        for refined in (refine(alpha, image, feather_px=0), snap(alpha, image).repeat(2, 0).repeat(2, 1) * 255):
            assert (refined[:, 96:] == 255).all()
            assert (refined[:, :64] == 0).all()


def test_where_person_and_room_share_a_colour_the_soft_edge_of_the_model_is_kept() -> None:
    ramp = np.clip((np.arange(160, dtype=np.float32) - 70) / 20, 0, 1)
    rng = np.random.default_rng(0)
    white = rng.integers(244, 252, (120, 160, 3), dtype=np.uint8)
    refined = refine(np.tile(ramp, (120, 1)), white, feather_px=0).astype(int)
    assert np.abs(refined[:, 78:83] - 255 * np.clip((ramp[78:83] - 0.5) * 1.5 + 0.5, 0, 1)).max() <= 20
    assert (np.diff(refined[:, 60:100].mean(axis=0)) >= -1).all()


def face_and_shelf(shelf: tuple[int, int, int]) -> tuple[np.ndarray, np.ndarray]:
    """A face in front of a wall, which a shelf meets, and the unsure edge that a model would give the face."""
    image = np.full((120, 200, 3), (190, 200, 205), np.uint8)
    image[:, 100:] = (90, 120, 180)
    image[58:62, :100] = shelf
    alpha = np.tile(np.clip((np.arange(200, dtype=np.float32) - 94) / 12, 0, 1), (120, 1))
    return image, alpha


@pytest.mark.parametrize("shelf", [(90, 120, 180), (110, 140, 185)])
def test_a_shelf_in_the_colour_of_skin_is_not_kept(shelf: tuple[int, int, int]) -> None:
    image, alpha = face_and_shelf(shelf)
    snapped = snap(alpha, image)
    assert snapped[60, :97].max() < 0.05
    assert snapped[60, 98] < 0.4
    assert snapped[60, 100:].min() > 0.95


@pytest.mark.parametrize("collar", [(90, 120, 180), (110, 140, 185)])
def test_clothes_in_the_colour_of_the_wall_are_kept(collar: tuple[int, int, int]) -> None:
    image, alpha = face_and_shelf(collar)
    snapped = snap(1 - alpha, image)
    assert snapped[60, :97].min() > 0.95
    assert snapped[60, 98] > 0.6
    assert snapped[60, 100:].max() < 0.05
