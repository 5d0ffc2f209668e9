import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from realtime.matte.paste import paste
from realtime.structures import Alpha, Detections


def people(*boxes: list[float], side: int = 4, value: float = 1.0, model_alpha: Alpha | None = None) -> Detections:
    count = len(boxes)
    return Detections(
        np.array(boxes, np.float32).reshape(count, 4),
        np.full(count, 0.9, np.float32),
        np.ones(count, np.int32),
        np.full((count, side, side), value, np.float32),
        model_alpha,
    )


def test_a_mask_as_fine_as_the_matte_is_copied() -> None:
    mask = np.arange(9, dtype=np.float32).reshape(1, 3, 3) / 10
    found = Detections(np.array([[1, 2, 4, 5]], np.float32), np.ones(1, np.float32), np.ones(1, np.int32), mask)
    alpha = paste(found, (6, 7), (6, 7))
    assert np.allclose(alpha[2:5, 1:4], mask[0])
    assert alpha.sum() == pytest.approx(mask.sum())


def test_a_mask_falls_to_nothing_within_half_a_cell_outside_its_box() -> None:
    alpha = paste(people([4, 4, 12, 12], side=2), (16, 16), (16, 16))
    assert np.allclose(alpha[8, :8], [0, 0, 0.125, 0.375, 0.625, 0.875, 1, 1])


def test_boxes_are_in_pixels_of_the_frame() -> None:
    alpha = paste(people([320, 0, 640, 360], side=8), (640, 360), (64, 36))
    assert alpha.shape == (36, 64)
    assert alpha[18, 40:60].min() == 1
    assert alpha[18, :28].max() == 0


def test_where_two_masks_overlap_the_higher_value_counts() -> None:
    found = people([0, 0, 8, 8], [0, 0, 8, 8], side=1)
    masks = np.array([[[0.25]], [[0.75]]], np.float32)
    both = Detections(found.boxes, found.scores, found.class_ids, masks)
    assert paste(both, (8, 8), (8, 8))[4, 4] == pytest.approx(0.75, abs=0.1)


def test_a_mask_finer_than_the_matte_keeps_its_weight() -> None:
    checks = np.indices((16, 16)).sum(axis=0) % 2
    found = people([0, 0, 8, 8], side=16)
    found = Detections(found.boxes, found.scores, found.class_ids, checks[None].astype(np.float32))
    assert np.allclose(paste(found, (8, 8), (4, 4))[1:3, 1:3], 0.5)


@pytest.mark.parametrize("box", [[3, 3, 3, 9], [9, 3, 3, 5], [-20, -20, -10, -10], [40, 40, 60, 60]])
def test_a_box_without_area_or_outside_the_frame_pastes_nothing(box: list[float]) -> None:
    assert not paste(people(box), (16, 16), (16, 16)).any()


def test_no_detections_give_an_empty_alpha() -> None:
    assert not paste(Detections.none(), (16, 16), (5, 3)).any()


def test_a_matte_of_one_pixel_can_be_pasted_into() -> None:
    assert paste(people([-8, -8, 8, 8]), (1, 1), (1, 1)).tolist() == [[1]]


@given(
    box=st.tuples(*[st.floats(-50, 150, width=32)] * 4),
    side=st.integers(1, 28),
    size=st.tuples(st.integers(1, 70), st.integers(1, 70)),
    value=st.floats(0, 1, width=32),
)
def test_alpha_stays_between_0_and_the_mask(
    box: tuple[float, ...], side: int, size: tuple[int, int], value: float
) -> None:
    alpha = paste(people(list(box), side=side, value=value), (100, 80), size)
    assert alpha.shape == size[::-1]
    assert alpha.dtype == np.float32
    assert alpha.min() >= 0
    assert alpha.max() <= value + 1e-5


@given(shift=st.floats(0, 1, width=32))
def test_a_shifted_box_shifts_its_centre_of_mass_by_as_much(shift: float) -> None:
    alpha = paste(people([8 + shift, 8, 24 + shift, 24]), (40, 32), (40, 32))
    assert (alpha.sum(axis=0) * (np.arange(40) + 0.5)).sum() / alpha.sum() == pytest.approx(16 + shift, abs=0.02)


def test_the_models_alpha_is_kept_a_little_around_the_mask() -> None:
    model_alpha = np.full((40, 60), 0.7, np.float32)
    alpha = paste(people([10, 10, 30, 30], value=0.69, side=20, model_alpha=model_alpha), (60, 40), (60, 40))
    assert alpha[20, 20] == alpha[20, 31] == np.float32(0.7)
    assert alpha[20, 40] == 0


def test_a_hole_in_the_models_alpha_is_filled_deep_inside_a_mask_and_nowhere_else() -> None:
    model_alpha = np.zeros((80, 120), np.float32)
    alpha = paste(people([20, 10, 80, 70], value=0.9, model_alpha=model_alpha), (120, 80), (120, 80))
    assert alpha[40, 50] == pytest.approx(0.9)
    assert alpha[40, 21] == alpha[40, 79] == alpha[40, 90] == 0


def test_the_models_alpha_is_resized_to_the_matte() -> None:
    found = people([0, 0, 60, 40], value=0.6, model_alpha=np.full((10, 15), 0.75, np.float32))
    assert paste(found, (60, 40), (24, 16))[8, 12] == 0.75


def test_where_two_claim_the_models_alpha_the_nearer_mask_has_it() -> None:
    model_alpha = np.ones((40, 60), np.float32)
    subject = people([0, 0, 29, 40], model_alpha=model_alpha)
    alpha = paste(subject, (60, 40), (60, 40), others=people([31, 0, 60, 40]))
    assert alpha[20, :29].all()
    assert not alpha[20, 31:].any()
    assert paste(subject, (60, 40), (60, 40))[20, 32] == 1


def test_a_cat_is_pasted_beside_the_models_alpha_of_people() -> None:
    found = people([0, 0, 10, 10], [40, 20, 60, 40], value=0.6, model_alpha=np.full((40, 60), 0.75, np.float32))
    both = Detections(found.boxes, found.scores, np.array([1, 17], np.int32), found.masks, found.alpha)
    alpha = paste(both, (60, 40), (60, 40))
    assert alpha[5, 5] == 0.75
    assert alpha[30, 50] == pytest.approx(0.6)


def test_a_pixel_where_another_mask_is_higher_is_not_the_subjects() -> None:
    subject, other = people([0, 0, 40, 40], value=0.6), people([30, 0, 60, 40], value=0.9)
    alpha = paste(subject, (60, 40), (60, 40), others=other)
    assert alpha[20, 20] == pytest.approx(0.6)
    assert not alpha[20, 36:].any()


@pytest.mark.parametrize(
    ("size", "value", "mask", "is_kept"),
    [(5, 0.6, 0.6, False), (5, 0.95, 0.6, True), (5, 0.6, 0.9, True), (12, 0.6, 0.6, True)],
)
def test_a_small_island_that_the_model_doubts_is_dropped(size: int, value: float, mask: float, is_kept: bool) -> None:
    alpha = np.zeros((60, 60), np.float32)
    alpha[10:50, 10:40] = 1
    island = slice(20, 20 + size), slice(43, 43 + size)
    alpha[island] = value
    person, other = people([10, 10, 40, 50]), people([43, 20, 43 + size, 20 + size], value=mask)
    both = Detections(
        np.concatenate([person.boxes, other.boxes]),
        np.array([0.9, 0.6], np.float32),
        np.ones(2, np.int32),
        np.concatenate([person.masks, other.masks]),
        alpha,
    )
    pasted = paste(both, (60, 60), (60, 60))
    assert (pasted[island].max() >= 0.6) == is_kept
    assert is_kept or pasted[island].max() == 0
    assert pasted[10:50, 10:40].min() == 1
