from dataclasses import replace

import numpy as np
import pytest

from realtime.maskrcnn.portrait.shapes import ANCHORS, STRIDE
from tools.samples.sample import Sample
from tools.training import targets


def sample_with(box: tuple[int, int, int, int] | None, shape: tuple[int, int] = (96, 128)) -> Sample:
    image = np.full((*shape, 3), 90, np.uint8)
    people = np.zeros((0 if box is None else 1, *shape), np.float32)
    if box is not None:
        x1, y1, x2, y2 = box
        people[0, y1:y2, x1:x2] = 1
    return Sample(image, people, np.zeros(shape, bool))


def test_a_box_is_drawn_tightly_around_a_person() -> None:
    boxes = targets.true_boxes(sample_with((20, 10, 60, 70)).people)
    np.testing.assert_array_equal(boxes, [[20, 10, 60, 70]])


def test_a_box_reaches_past_the_edge_that_cuts_the_person_off() -> None:
    x1, y1, x2, y2 = targets.true_boxes(sample_with((0, 10, 60, 96)).people)[0]
    assert x1 == pytest.approx(-60 * targets.PAST_EDGE)
    assert (y1, x2) == (10, 60)
    assert y2 == pytest.approx(96 + 86 * targets.PAST_EDGE)


def test_deltas_of_a_box_to_itself_are_zero_and_of_a_moved_one_are_its_move() -> None:
    box = np.array([[10, 20, 50, 60]], np.float32)
    np.testing.assert_allclose(targets.encode(box, box), 0, atol=1e-6)
    moved = box + np.array([[4, 8, 4, 8]], np.float32)
    np.testing.assert_allclose(targets.encode(box, moved), [[0.1, 0.2, 0, 0]], atol=1e-6)


def test_the_mask_of_a_person_is_full_in_its_own_box_and_goes_on_past_the_frame() -> None:
    alpha = sample_with((20, 40, 60, 96)).people[0]
    inside = targets.crop_mask(alpha, np.array([21, 41, 59, 95], np.float32))
    np.testing.assert_allclose(inside, 1, atol=1e-5)
    past = targets.crop_mask(alpha, np.array([21, 41, 59, 150], np.float32))
    np.testing.assert_allclose(past, 1, atol=1e-5)


def test_a_person_has_anchors_and_an_empty_room_has_none() -> None:
    rng = np.random.default_rng(0)
    full, empty = targets.targets(sample_with((30, 10, 100, 96)), rng), targets.targets(sample_with(None), rng)
    assert full["anchor_truth"].shape == (96 // STRIDE * (128 // STRIDE) * len(ANCHORS),)
    assert full["anchor_truth"].sum() >= 1
    assert empty["anchor_truth"].sum() == 0
    assert empty["anchor_weight"].sum() > 0
    assert empty["mask_weight"].sum() == 0


def test_every_sample_gives_arrays_of_the_same_shapes() -> None:
    rng = np.random.default_rng(0)
    one, none = targets.targets(sample_with((30, 10, 100, 96)), rng), targets.targets(sample_with(None), rng)
    assert {key: value.shape for key, value in one.items()} == {key: value.shape for key, value in none.items()}


def test_nothing_is_asked_where_nothing_is_known() -> None:
    known = sample_with((30, 10, 100, 96))
    ignore = np.ones((96, 128), bool)
    unknown = targets.targets(Sample(known.image, known.people, ignore), np.random.default_rng(0))
    assert unknown["alpha_weight"].max() == 0


def test_a_true_edge_counts_more_than_the_inside_and_a_drawn_one_does_not() -> None:
    sample = sample_with((30, 10, 100, 96))
    drawn = targets.targets(sample, np.random.default_rng(0))["alpha_weight"]
    true = targets.targets(replace(sample, fine=True), np.random.default_rng(0))["alpha_weight"]
    assert true[20, 15] == 4
    assert true[20, 30] == 1
    assert drawn.max() == 1


def test_the_mask_head_sees_the_largest_people_in_turn() -> None:
    people = np.zeros((2, 96, 128), np.float32)
    people[0, 20:90, 10:40] = people[1, 20:90, 70:120] = 1
    sample = Sample(np.zeros((96, 128, 3), np.uint8), people, np.zeros((96, 128), bool))
    for seed in range(5):
        regions = targets.targets(sample, np.random.default_rng(seed))["mask_regions"]
        assert regions[0, 0] > 50 > regions[1, 2] - 20


def test_people_who_are_not_told_apart_teach_the_alpha_and_are_nobodys_box() -> None:
    sample = replace(sample_with((30, 10, 100, 96)), apart=False)
    found = targets.targets(sample, np.random.default_rng(0))
    assert found["people"].max() == 0
    assert found["alpha"].max() == 1
    assert found["alpha_weight"].min() == 1
    np.testing.assert_array_equal(found["crowds"][0], [30, 10, 100, 96])
    anchors = targets.anchor_grid(96, 128)
    on_them = targets.iou(anchors, found["crowds"][:1])[:, 0] > 0.3
    assert on_them.any()
    assert found["anchor_weight"][on_them].max() == 0
