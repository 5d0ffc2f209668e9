"""Samples: what is held out, what counts as a person, and that a seed decides everything."""

from pathlib import Path

import cv2
import numpy as np
import pytest

from tools.samples import compose, cutouts, things
from tools.samples.cache import Part, has_part, write_part
from tools.samples.pool import TAUGHT, Pool, is_held_out_person

SIZE = (96, 64)


def test_a_part_returns_what_was_added_and_exists_only_when_complete(tmp_path: Path) -> None:
    images = [np.full((3, 4, 3), 7, np.uint8), np.arange(40, dtype=np.uint8).reshape(2, 5, 4)]
    with write_part(tmp_path, "some") as out:
        for k, image in enumerate(images):
            out.add(image, name=str(k), cut=bool(k))
        assert not has_part(tmp_path, "some")
    part = Part(tmp_path, "some")
    assert [facts["name"] for facts in part.facts] == ["0", "1"]
    for k, image in enumerate(images):
        np.testing.assert_array_equal(part.pixels(k), image)


def test_a_part_that_fails_half_way_does_not_exist(tmp_path: Path) -> None:
    def fail() -> None:
        with write_part(tmp_path, "some") as out:
            out.add(np.zeros((2, 2, 3), np.uint8), name="a")
            raise RuntimeError("half way")

    with pytest.raises(RuntimeError, match="half way"):
        fail()
    assert not has_part(tmp_path, "some")


def test_no_image_is_in_both_pools_and_none_is_lost(cache: Path) -> None:
    training, held_out = Pool(cache, held_out=False), Pool(cache, held_out=True)
    for part in ("coco", "ccp", "rooms", "portraits", "cut_portraits"):
        mine, others = set(training.indices[part]), set(held_out.indices[part])
        assert mine
        assert others
        assert not mine & others
        assert len(mine | others) == len(Part(cache, part))
    assert not any(held_out.has(part) for part in TAUGHT)


@pytest.mark.parametrize(
    ("one", "other"), [("congress_K000001", "house_amy-klobuchar"), ("london_012_03", "londons_012_08")]
)
def test_a_person_in_two_sources_is_held_out_in_both(one: str, other: str) -> None:
    assert is_held_out_person(one)
    assert is_held_out_person(other)
    assert not is_held_out_person("house_adam-smith")


@pytest.mark.parametrize("kind", ["webcam", "empty", "coco", "portraits", "voc"])
def test_a_seed_decides_a_sample(cache: Path, kind: str) -> None:
    pool = Pool(cache, held_out=False)
    one, same, other = (compose.draw(pool, SIZE, np.random.default_rng(k), {kind: 1.0}) for k in (3, 3, 4))
    np.testing.assert_array_equal(one.image, same.image)
    np.testing.assert_array_equal(one.alpha, same.alpha)
    assert not np.array_equal(one.image, other.image)
    assert one.image.shape == (64, 96, 3)


def test_composites_have_people_whose_alphas_do_not_overlap(cache: Path) -> None:
    pool = Pool(cache, held_out=False)
    samples = [compose.webcam(pool, SIZE, np.random.default_rng(k)) for k in range(30)]
    assert {len(one.people) for one in samples} >= {1, 2}
    assert all(one.people.sum(axis=0).max() < 1.01 for one in samples if len(one.people))


def test_a_guess_teaches_boxes_and_masks_but_no_edge(cache: Path) -> None:
    pool = Pool(cache, held_out=False)
    made = [compose.photo(pool, "taught_people", SIZE, np.random.default_rng(k)) for k in range(8)]
    assert all(len(one.people) == 1 for one in made)
    assert all((one.people[0][one.ignore] > 0).any() for one in made)


def test_a_held_thing_is_before_the_person_and_needs_one_of_some_size() -> None:
    alpha = np.zeros((120, 160), np.float32)
    alpha[20:, 50:110] = 1
    held = [things.held_thing(alpha, np.random.default_rng(k)) for k in range(20)]
    overlaps = [(one * alpha).sum() / one.sum() for one in held if one is not None]
    assert len(overlaps) > 15
    assert np.median(overlaps) > 0.5
    assert things.held_thing(alpha * 0, np.random.default_rng(0)) is None


def test_an_occluder_reaches_the_frame() -> None:
    for k in range(20):
        alpha = things.occluder((160, 90), np.random.default_rng(k))
        assert max(alpha[-1].max(), alpha[:, 0].max(), alpha[:, -1].max()) > 0.5


def test_the_colours_of_an_edge_are_those_of_the_inside() -> None:
    alpha = np.zeros((60, 60), np.uint8)
    cv2.circle(alpha, (30, 30), 18, 255, -1)
    alpha = cv2.GaussianBlur(alpha, (0, 0), 2)
    weight = alpha[..., None] / 255
    image = (weight * [200, 30, 30] + (1 - weight) * [20, 220, 20]).astype(np.uint8)
    found = cutouts.foreground_colours(image, alpha.astype(np.uint8))
    edge = (alpha > 60) & (alpha < 200)
    before, after = (np.abs(one[edge] - np.array([200.0, 30, 30])).mean() for one in (image, found))
    assert after < 0.3 * before


def test_a_shoulder_that_the_side_cuts_off_goes_on_and_sinks() -> None:
    alpha = np.zeros((100, 60), np.uint8)
    alpha[60:] = 255
    wider = cutouts.extended(alpha, alpha)
    count = (wider.shape[1] - 60) // 2
    heights = (wider[:, 60 + count :] > 0).sum(axis=0)
    assert heights[0] > 30
    assert (np.diff(heights) <= 0).all()
    np.testing.assert_array_equal(wider[:, count:-count], alpha)


def test_a_side_that_nobody_touches_stays_empty() -> None:
    alpha = np.zeros((100, 60), np.uint8)
    alpha[60:, 20:40] = 255
    assert cutouts.extended(alpha, alpha)[:, :15].max() == 0


def test_a_person_whom_the_top_cuts_off_is_not_cut_out() -> None:
    alpha = np.zeros((50, 50), np.uint8)
    alpha[:40, 10:40] = 255
    assert cutouts.cut_out(np.zeros((50, 50, 3), np.uint8), alpha) is None
    assert cutouts.cut_out(np.zeros((50, 50, 3), np.uint8), alpha[::-1].copy()) is not None
