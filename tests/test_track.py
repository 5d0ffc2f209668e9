import numpy as np

from realtime.matte.track import Tracker
from realtime.structures import Frame, Matte


def frame(index: int, grey: int = 100) -> Frame:
    return Frame(np.full((48, 64, 3), grey, np.uint8), index, index / 30)


def matte(index: int, value: float) -> Matte:
    return Matte(np.full((6, 8), value, np.float32), index, index / 30)


def test_there_is_nothing_to_show_before_the_first_matte() -> None:
    assert Tracker()(frame(0), None) is None


def test_the_first_matte_is_shown_as_it_is() -> None:
    alpha = Tracker()(frame(0), matte(0, 0.5))
    assert alpha is not None
    assert (alpha == 0.5).all()


def test_mattes_that_agree_are_smoothed_and_mattes_that_do_not_are_followed() -> None:
    near, far = Tracker(), Tracker()
    near(frame(0), matte(0, 0.5))
    far(frame(0), matte(0, 0.0))
    steady, followed = near(frame(1), matte(1, 0.6)), far(frame(1), matte(1, 1.0))
    assert steady is not None
    assert followed is not None
    assert 0.5 < steady[0, 0] < 0.6
    assert followed[0, 0] == 1


def test_the_same_matte_twice_changes_nothing() -> None:
    tracker = Tracker()
    tracker(frame(0), matte(0, 0.5))
    first = tracker(frame(1), matte(1, 0.6))
    again = tracker(frame(2), matte(1, 0.6))
    assert first is not None
    assert again is not None
    assert np.array_equal(first, again)


def test_after_a_cut_only_a_matte_of_the_new_scene_counts() -> None:
    tracker = Tracker()
    tracker(frame(0, grey=20), matte(0, 1.0))
    assert tracker(frame(1, grey=220), matte(0, 1.0)) is None
    assert tracker(frame(2, grey=220), matte(0, 1.0)) is None
    alpha = tracker(frame(3, grey=220), matte(1, 0.25))
    assert alpha is not None
    assert (alpha == 0.25).all()
