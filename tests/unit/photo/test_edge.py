"""The subject of a photo, and its matte."""

import numpy as np
import pytest

from realtime.errors import NoSubjectError, UsageError
from realtime.photo.edge import PhotoMatte, choose_subject
from realtime.structures import Detections

SIZE = (200, 100)
BOXES = np.array([[0, 40, 30, 80], [80, 30, 120, 80], [125, 0, 200, 100]], np.float32)
FOUND = Detections(BOXES, np.array([0.9, 0.8, 0.7], np.float32), np.ones(3, np.int32), np.ones((3, 14, 14), np.float32))


@pytest.mark.parametrize(
    ("policy", "indices"),
    [("all", [0, 1, 2]), ("similar_size", [1, 2]), ("top1", [0]), ("centre", [1]), ("largest", [2])],
)
def test_a_policy_picks_its_subject(policy: str, indices: list[int]) -> None:
    assert choose_subject(FOUND, SIZE, policy=policy) == indices


def test_a_point_and_an_index_win_over_the_policy() -> None:
    assert choose_subject(FOUND, SIZE, policy="top1", at=(100, 50)) == [1]
    assert choose_subject(FOUND, SIZE, policy="top1", at=(195, 95)) == [2]
    assert choose_subject(FOUND, SIZE, policy="all", index=3) == [2]


def test_a_subject_that_does_not_exist_is_reported() -> None:
    with pytest.raises(NoSubjectError, match="at 60,5"):
        choose_subject(FOUND, SIZE, policy="all", at=(60, 5))
    with pytest.raises(NoSubjectError, match="only 3"):
        choose_subject(FOUND, SIZE, policy="all", index=4)
    with pytest.raises(NoSubjectError):
        choose_subject(Detections.none(), SIZE, policy="all")
    with pytest.raises(UsageError, match="best is not for photos"):
        choose_subject(FOUND, SIZE, policy="best")


def test_the_edge_of_the_matte_is_that_of_the_colours() -> None:
    """A mask that is 6 pixels off over a red figure on a blue ground."""
    image = np.full((240, 320, 3), (200, 60, 40), np.uint8)
    image[60:200, 100:220] = (40, 60, 200)
    noise = np.random.default_rng(0).integers(-8, 9, image.shape)
    image = (image + noise).clip(0, 255).astype(np.uint8)
    true = np.zeros((240, 320), bool)
    true[60:200, 100:220] = True
    mask = np.zeros((1, 14, 14), np.float32)
    mask[0, 1:-1, 1:-1] = 1
    box = np.array([[88, 50, 224, 214]], np.float32)
    subject = Detections(box, np.array([0.9], np.float32), np.array([1], np.int32), mask)
    matte = PhotoMatte(subject, Detections.none(14), image, (320, 240), 255)
    alpha = matte.rows(image, 0)
    assert np.mean((alpha > 0.5) != true) < 0.003
    assert np.allclose(np.vstack([matte.rows(image[:97], 0), matte.rows(image[97:], 97)]), alpha, atol=1e-5)


def test_of_the_models_alpha_the_subject_gets_what_its_mask_covers() -> None:
    image = np.full((240, 320, 3), 90, np.uint8)
    own = np.zeros((120, 160), np.float32)
    own[40:100, 20:60] = own[40:100, 100:140] = 1
    boxes = np.array([[40, 80, 120, 200], [200, 80, 280, 200]], np.float32)
    found = Detections(
        boxes, np.array([0.9, 0.8], np.float32), np.ones(2, np.int32), np.ones((2, 14, 14), np.float32), own
    )
    alpha = PhotoMatte(found[[1]], found[[0]], image, (320, 240), 255).rows(image, 0)
    assert alpha[100:180, 215:265].min() == 1
    assert alpha[:, :150].max() == 0


def test_the_same_photo_gives_the_same_matte() -> None:
    image = np.random.default_rng(0).integers(0, 256, (240, 320, 3)).astype(np.uint8)
    mattes = [PhotoMatte(FOUND, Detections.none(14), image, (320, 240), 255).rows(image, 0) for _ in range(2)]
    assert np.array_equal(*mattes)


@pytest.mark.parametrize("size", [(16, 16), (16, 200), (31, 17)])
def test_no_subject_at_any_size_is_an_empty_matte(size: tuple[int, int]) -> None:
    image = np.zeros((size[1], size[0], 3), np.uint8)
    assert PhotoMatte(Detections.none(), Detections.none(), image, size, 255).rows(image, 0).max() == 0
