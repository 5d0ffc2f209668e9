import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from realtime.build import build_subject_selector
from realtime.config import Config
from realtime.matte.subject import POLICIES, SubjectSelector, filter_detections
from realtime.structures import Detections, Image
from tests.unit.matte.people import BIG, LEFT, SIZE, SMALL, found, moved


def boxes(detections: Detections) -> list[tuple[float, ...]]:
    return [tuple(float(v) for v in box) for box in detections.boxes]


def test_detections_with_a_low_score_or_of_another_class_are_dropped() -> None:
    detections = found(*[BIG] * 4, scores=[0.9, 0.8, 0.5, 0.4], class_ids=[1, 17, 1, 1])
    kept = filter_detections(detections, min_score=0.5, class_ids=[1])
    assert np.allclose(kept.scores, [0.9, 0.5])
    assert kept.class_ids.tolist() == [1, 1]


def test_without_class_ids_every_class_is_kept() -> None:
    detections = found(BIG, BIG, scores=[0.9, 0.8], class_ids=[1, 17])
    assert filter_detections(detections, min_score=0.0, class_ids=None).class_ids.tolist() == [1, 17]


def test_no_detections_stay_no_detections() -> None:
    assert len(filter_detections(Detections.none(), min_score=0.5, class_ids=[1])) == 0


def test_somebody_who_is_not_detected_is_held_then_fades_then_is_gone() -> None:
    subject = SubjectSelector(hold_s=0.4)
    subject(found(BIG), SIZE, -0.1)
    subject(found(BIG), SIZE, 0.0)
    weights = []
    for now in (0.1, 0.3, 0.35, 0.375, 0.4):
        held, _ = subject(Detections.none(8), SIZE, now)
        assert subject.is_holding == bool(len(held))
        weights.append(float(held.masks.max()) if len(held) else 0.0)
    assert weights == pytest.approx([1, 1, 0.5, 0.25, 0], abs=1e-5)


def picture(*boxes: tuple[float, ...], noise: int = 0) -> Image:
    image = np.full((SIZE[1], SIZE[0], 3), 90, np.uint8)
    for x0, y0, x1, y1 in boxes:
        image[int(y0) : int(y1), int(x0) : int(x1)] = 180
    return image + np.random.default_rng(noise).integers(0, 20, image.shape, dtype=np.uint8)


def test_somebody_whom_the_model_misses_is_held_only_while_the_image_there_stays() -> None:
    subject = SubjectSelector(hold_s=0.4)
    assert not subject.is_holding
    for now_s in (-0.1, 0.0):
        subject(found(BIG, SMALL), SIZE, now_s, picture(BIG, SMALL))
        assert not subject.is_holding
    kept, _ = subject(Detections.none(8), SIZE, 0.1, picture(moved(BIG, 30), noise=1))
    assert [float(mask.max()) for mask in kept.masks] == [1, 0]  # one moved a little, the other has left
    kept, _ = subject(found(BIG, SMALL), SIZE, 0.2, picture(BIG, SMALL))
    assert [float(mask.max()) for mask in kept.masks] == [1, 1]
    assert not subject.is_holding


def test_a_new_instance_with_a_low_score_must_be_detected_twice() -> None:
    subject = SubjectSelector()
    assert len(subject(found(BIG, scores=[0.6]), SIZE, 0.0)[0]) == 0
    assert len(subject(found(BIG, scores=[0.6]), SIZE, 0.1)[0]) == 1
    subject(found(BIG, SMALL, scores=[0.9, 0.6]), SIZE, 0.2)
    assert boxes(subject(found(BIG), SIZE, 0.3)[0]) == [BIG]  # detected once, then not: dropped at once


def test_who_was_detected_once_is_not_held_however_sure_the_model_was() -> None:
    """A lamp beside a shoulder, taken for a person in a single frame."""
    subject = SubjectSelector(hold_s=0.4)
    subject(found(BIG), SIZE, 0.0)
    assert boxes(subject(found(BIG, SMALL, scores=[0.9, 0.94]), SIZE, 0.1)[0]) == [BIG, SMALL]
    assert boxes(subject(found(BIG), SIZE, 0.2)[0]) == [BIG]
    assert not subject.is_holding


def test_a_mask_suddenly_twice_as_large_must_be_detected_twice_in_one_place() -> None:
    """Motion blur can turn the room into a person, now here, now there."""
    subject, left, right = SubjectSelector(hold_s=0.4), (0, 0, 400, 360), (240, 0, 640, 360)
    shown = []
    for step, box in enumerate((BIG, BIG, left, right, BIG, left, left)):
        kept, others = subject(found(box), SIZE, step / 10)
        shown.append(boxes(kept))
        assert not len(others)
    assert shown == [[BIG], [BIG], [BIG], [BIG], [BIG], [BIG], [left]]


def test_nobody_flickers_when_the_score_wavers() -> None:
    subject = SubjectSelector(min_score=0.5, hold_s=0.0)
    shown = [len(subject(found(BIG, scores=[s]), SIZE, k / 10)[0]) for k, s in enumerate([0.9, 0.45, 0.55, 0.35, 0.2])]
    assert shown == [1, 1, 1, 1, 0]


def test_largest_is_replaced_only_by_somebody_clearly_larger_for_a_second() -> None:
    subject = SubjectSelector(policy="largest", hold_s=0)
    assert boxes(subject(found(SMALL, LEFT), SIZE, 0.0)[0]) == [LEFT]
    huge = (0.0, 0.0, 640.0, 360.0)
    for step in range(1, 10):
        chosen, others = subject(found(huge, LEFT), SIZE, step / 10)
        assert boxes(chosen) == [LEFT]
        assert boxes(others) == [huge]
    assert boxes(subject(found(huge, LEFT), SIZE, 1.2)[0]) == [huge]


def test_centre_is_who_is_nearest_the_centre() -> None:
    assert boxes(SubjectSelector(policy="centre")(found(LEFT, BIG), SIZE, 0.0)[0]) == [BIG]


def test_who_walks_in_later_is_background_even_after_the_first_has_left() -> None:
    subject = SubjectSelector(policy="first", hold_s=0.2)
    subject(found(BIG), SIZE, 0.0)
    assert boxes(subject(found(SMALL, BIG), SIZE, 0.1)[0]) == [BIG]
    for step in range(2, 40):
        chosen, _ = subject(found(SMALL), SIZE, step / 10)
        assert SMALL not in boxes(chosen)
    back = moved(BIG, -60)
    assert boxes(subject(found(SMALL, back), SIZE, 4.0)[0]) == [back]


def test_two_side_by_side_at_the_start_are_both_first_and_a_third_is_not() -> None:
    subject, beside = SubjectSelector(policy="first"), moved(BIG, -170)
    start = [subject(found(BIG), SIZE, 0.0), subject(found(BIG, beside, SMALL), SIZE, 0.1)]
    assert boxes(start[0][0]) == [BIG]
    assert boxes(start[1][0]) == [BIG, beside]
    later = moved(BIG, 170)
    for step in range(2, 12):
        subject(found(BIG, beside), SIZE, step / 10)
    for step in range(12, 20):
        kept, others = subject(found(BIG, beside, later), SIZE, step / 10)
        assert boxes(kept) == [BIG, beside]
        assert boxes(others)[-1] == later
    for step in range(20, 40):  # one of them leaves: the other stays, and nobody takes their place
        kept, _ = subject(found(beside, later), SIZE, step / 10)
    assert boxes(kept) == [beside]


@pytest.mark.parametrize(("live", "sharp"), [(True, [BIG]), (False, [BIG, LEFT])])
def test_by_default_who_walks_in_is_background_live_and_sharp_in_recordings(
    live: bool, sharp: list[tuple[float, ...]]
) -> None:
    subject = build_subject_selector(Config(), live=live)
    for step in range(15):
        kept, _ = subject(found(BIG) if step < 13 else found(BIG, LEFT), SIZE, step / 10)
    assert boxes(kept) == sharp


def test_near_includes_who_sits_beside_and_not_who_stands_far_behind() -> None:
    chosen, others = SubjectSelector(policy="near")(found(BIG, LEFT, SMALL), SIZE, 0.0)
    assert sorted(boxes(chosen)) == [LEFT, BIG]
    assert boxes(others) == [SMALL]


def test_a_point_selects_who_is_there_and_follows_them() -> None:
    subject = SubjectSelector(policy="point", point=(530 / 640, 240 / 360))
    assert len(subject(found(BIG), SIZE, 0.0)[0]) == 0
    assert boxes(subject(found(BIG, SMALL), SIZE, 0.1)[0]) == [SMALL]
    assert boxes(subject(found(BIG, moved(SMALL, -20)), SIZE, 0.2)[0]) == [moved(SMALL, -20)]


def test_things_stay_sharp_where_the_subject_holds_them() -> None:
    guitar, shelf = (300, 200, 440, 300), (10, 10, 100, 60)
    things = found(BIG, guitar, shelf, class_ids=[1, 77, 77])
    chosen, others = SubjectSelector(policy="first")(things, SIZE, 0.0)
    assert boxes(chosen) == [BIG, guitar]
    assert boxes(others) == [shelf]
    assert len(SubjectSelector(policy="all")(things, SIZE, 0.0)[0]) == 3


def test_a_cat_can_be_the_subject_where_no_people_are_kept() -> None:
    cat = found(SMALL, class_ids=[17])
    assert len(SubjectSelector(policy="largest", people=False)(cat, SIZE, 0.0)[0]) == 1
    assert len(SubjectSelector(policy="largest", people=True)(cat, SIZE, 0.0)[0]) == 0


def test_an_unknown_policy_is_refused() -> None:
    with pytest.raises(ValueError, match="largest"):
        SubjectSelector(policy="tallest")
    with pytest.raises(ValueError, match="largest"):
        SubjectSelector().select("tallest")


@settings(max_examples=30)
@given(data=st.data(), policy=st.sampled_from(POLICIES))
def test_everyone_is_either_subject_or_other(data: st.DataObject, policy: str) -> None:
    subject = SubjectSelector(policy=policy, hold_s=0)
    corner = st.tuples(st.floats(0, 540, width=32), st.floats(0, 160, width=32))
    for step in range(4):
        some = [(x, y, x + 100, y + 200) for x, y in data.draw(st.lists(corner, max_size=4))]
        chosen, others = subject(found(*some), SIZE, step / 10)
        assert sorted(boxes(chosen) + boxes(others)) == sorted(boxes(found(*some)))


def centre_of(box: tuple[float, ...]) -> tuple[float, float]:
    return (box[0] + box[2]) / 2 / SIZE[0], (box[1] + box[3]) / 2 / SIZE[1]


def test_who_is_picked_stays_sharp_alone_until_a_policy_is_chosen() -> None:
    subject = SubjectSelector(policy="all")
    assert len(subject(found(LEFT, SMALL), SIZE, 0.0)[0]) == 2
    assert subject.pick(centre_of(SMALL), add=True), "taken out"
    assert boxes(subject(found(LEFT, SMALL), SIZE, 0.1)[0]) == [LEFT]
    assert subject.pick(centre_of(SMALL))
    assert boxes(subject(found(LEFT, SMALL), SIZE, 0.2)[0]) == [SMALL]
    assert subject.pick(centre_of(LEFT), add=True)
    assert len(subject(found(LEFT, SMALL), SIZE, 0.3)[0]) == 2
    subject.select("largest")
    assert len(subject(found(LEFT, SMALL), SIZE, 0.4)[0]) == 1


def test_nobody_is_picked_where_nobody_is() -> None:
    subject = SubjectSelector(policy="all")
    subject(found(SMALL), SIZE, 0.0)
    assert not subject.pick((0.999, 0.999))
    assert subject.coverage_at((0.999, 0.999)) is None
    assert subject.coverage_at(centre_of(SMALL)) is not None
    assert len(subject(found(SMALL), SIZE, 0.1)[0]) == 1


@pytest.mark.parametrize("factor", [1, 2])
@pytest.mark.parametrize("now_s", [100.0, 0.0])
def test_after_an_interruption_in_any_size_who_was_picked_still_is(factor: int, now_s: float) -> None:
    subject = SubjectSelector(policy="largest")
    subject(found(LEFT, SMALL), SIZE, 50.0)
    assert subject.pick(centre_of(SMALL))
    subject.resume()
    size = SIZE[0] * factor, SIZE[1] * factor
    left, small = (tuple(factor * value for value in box) for box in (LEFT, SMALL))
    assert boxes(subject(found(left, small), size, now_s)[0]) == [small]
    assert not boxes(subject(found(left), size, now_s + 0.5)[0]), "whoever leaves then is held no longer than ever"


def test_an_interruption_of_a_second_is_none_for_who_is_missed_after_it() -> None:
    subject = SubjectSelector(policy="all")
    subject(found(LEFT), SIZE, 49.9)
    subject(found(LEFT), SIZE, 50.0)
    subject.resume()
    assert boxes(subject(found(), SIZE, 0.0)[0]) == [LEFT]
    assert not boxes(subject(found(), SIZE, 0.5)[0])
