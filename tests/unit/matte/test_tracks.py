from realtime.matte.tracks import InstanceTracker
from tests.unit.matte.people import BIG, SIZE, found, moved


def test_a_track_counts_its_hits_and_is_confirmed_by_the_second() -> None:
    tracker = InstanceTracker(min_score=0.5, hold_s=0.4)
    seen = [tracker(found(BIG, scores=[0.6]), SIZE, now)[0] for now in (0.0, 0.1)]
    assert seen[0] is seen[1]
    assert (seen[1].hits, seen[1].is_confirmed) == (2, True)
    (confident,) = InstanceTracker(min_score=0.5, hold_s=0.4)(found(BIG, scores=[0.8]), SIZE, 0.0)
    assert (confident.hits, confident.is_confirmed) == (1, True)
    (doubtful,) = InstanceTracker(min_score=0.5, hold_s=0.4)(found(BIG, scores=[0.7]), SIZE, 0.0)
    assert not doubtful.is_confirmed


def test_a_new_instance_needs_a_higher_score_than_a_known_one() -> None:
    tracker = InstanceTracker(min_score=0.5, hold_s=0.0)
    assert tracker(found(BIG, scores=[0.45]), SIZE, 0.0) == []
    tracker(found(BIG, scores=[0.9]), SIZE, 0.1)
    assert len(tracker(found(BIG, scores=[0.31]), SIZE, 0.2)) == 1
    assert tracker(found(BIG, scores=[0.29]), SIZE, 0.3) == []


def test_identities_are_kept_while_two_people_cross() -> None:
    tracker = InstanceTracker(min_score=0.5, hold_s=0.4)
    ids = []
    for step in range(21):
        one, two = moved((0, 60, 120, 360), 20 * step), moved((400, 200, 460, 330), -20 * step)
        tracks = tracker(found(two, one) if step % 2 else found(one, two), SIZE, step / 10)
        ids.append({track.identity: track.box[3] for track in tracks})
    assert all(frame == {0: 360, 1: 330} for frame in ids)


def test_a_thing_and_a_person_are_never_one_track() -> None:
    tracker = InstanceTracker(min_score=0.5, hold_s=0.4)
    tracker(found(BIG), SIZE, 0.0)
    tracker(found(BIG), SIZE, 0.1)
    assert [track.identity for track in tracker(found(BIG, class_ids=[17]), SIZE, 0.2)] == [0, 1]


def test_a_confident_detection_is_preferred_for_a_known_track() -> None:
    tracker = InstanceTracker(min_score=0.5, hold_s=0.4)
    tracker(found(BIG), SIZE, 0.0)
    person, bed = moved(BIG, 60), moved(BIG, -50)
    tracks = tracker(found(bed, person, scores=[0.4, 0.9]), SIZE, 0.1)
    assert [(track.identity, tuple(track.box)) for track in tracks] == [(0, person)]
