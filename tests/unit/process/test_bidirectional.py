"""Scene cuts, which frames are inferred, and stability over time."""

import threading
from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from realtime.errors import ModelError
from realtime.media.reader import FileFrame
from realtime.process import bidirectional, scenes
from realtime.structures import Alpha, Frame, Matte
from tests.clips import video_info

INFO = video_info((64, 48))


def item(index: int, level: int = 100, pts: int | None = None) -> FileFrame:
    pts = 3000 * index if pts is None else pts
    image = np.full((48, 64, 3), level, np.uint8)
    return FileFrame(Frame(image, index, INFO.seconds(pts)), pts, 3000)


def alphas(
    items: list[FileFrame], alpha_of: Callable[[Frame], float], every: int = 1
) -> tuple[list[float], list[int], list[int]]:
    """The alpha and age of every frame, and where inferences were made."""
    inferred: list[int] = []

    def matte_of(frame: Frame) -> Matte:
        inferred.append(frame.index)
        return Matte(np.full((2, 2), alpha_of(frame), np.float32), frame.index, frame.captured_at)

    found = list(bidirectional.mattes(items, matte_of, INFO, every=every))
    assert [matted.item for matted in found] == items
    return [float(matted.alpha[0, 0]) for matted in found], [matted.age for matted in found], inferred


def cuts(levels: list[int], stamps: list[int] | None = None) -> list[int]:
    items = [item(k, level, None if stamps is None else stamps[k]) for k, level in enumerate(levels)]
    return [frame.item.frame.index for frame in scenes.split_scenes(items) if frame.is_first]


def test_a_cut_is_found_where_it_is() -> None:
    assert cuts([10] * 5 + [200] * 5) == [0, 5]
    assert cuts([100] * 5 + [120] * 5) == [0, 5]  # a small change in a calm film


def test_a_pan_or_a_fade_is_not_a_cut() -> None:
    assert cuts(list(range(0, 200, 15))) == [0]


def test_a_long_gap_ends_a_scene() -> None:
    assert cuts([100] * 4, [0, 3000, 200_000, 203_000]) == [0, 2]


def test_each_scene_has_a_first_and_a_last_frame() -> None:
    frames = list(scenes.split_scenes([item(k, level) for k, level in enumerate([10, 10, 200, 90])]))
    assert [(frame.is_first, frame.is_last) for frame in frames] == [
        (True, False),
        (False, True),
        (True, True),
        (True, True),
    ]


def test_inference_is_on_every_nth_frame_and_at_both_ends_of_a_scene() -> None:
    still = [item(k) for k in range(8)]
    assert alphas(still, lambda _: 1.0, every=3)[2] == [0, 3, 6, 7]
    cut = [item(k, 20 if k < 5 else 200) for k in range(8)]
    assert alphas(cut, lambda _: 1.0, every=3)[2] == [0, 3, 4, 5, 6, 7]


def test_between_two_inferences_each_is_weighted_by_its_distance() -> None:
    found = alphas([item(k) for k in range(13)], lambda frame: frame.index / 12, every=4)
    assert found[2] == [0, 4, 8, 12]
    assert found[0] == pytest.approx([k / 12 for k in range(13)], abs=0.08)  # the ends have neighbours on one side
    assert found[1] == [0, 1, 2, 1, 0, 1, 2, 1, 0, 1, 2, 1, 0]


def test_nothing_is_warped_across_a_cut() -> None:
    items = [item(k, 20 if k < 6 else 200) for k in range(12)]
    found = alphas(items, lambda frame: float(frame.index >= 6), every=4)[0]
    assert found == [0.0] * 6 + [1.0] * 6


def test_a_missed_detection_is_filled_from_both_sides() -> None:
    found = alphas([item(k) for k in range(10)], lambda frame: float(frame.index not in (0, 5)))[0]
    assert found == pytest.approx([1.0] * 10)  # the first frame too


HERE = slice(16, 32), slice(24, 40)
"""Where somebody appears and disappears."""


def visits(count: int, there: Callable[[int], bool], every: int = 1) -> list[float]:
    """The alpha in the centre of somebody who is visible, and found by the model, in some frames."""
    frames = []
    for k in range(count):
        image = np.full((48, 64, 3), 80, np.uint8)
        if there(k):
            image[HERE] = 200
        frames.append(FileFrame(Frame(image, k, k / 30), 3000 * k, 3000))

    def matte_of(frame: Frame) -> Matte:
        alpha = np.zeros((48, 64), np.float32)
        alpha[HERE] = there(frame.index)
        return Matte(alpha, frame.index, frame.captured_at)

    return [float(matted.alpha[24, 32]) for matted in bidirectional.mattes(frames, matte_of, INFO, every=every)]


def test_a_person_who_leaves_is_gone_at_once() -> None:
    for every in (1, 3):
        assert visits(10, lambda k: k < 5, every) == pytest.approx([1.0] * 5 + [0.0] * 5, abs=0.02)


def test_a_flickering_edge_is_stabilized() -> None:
    rng = np.random.default_rng(0)
    noise = rng.uniform(-0.2, 0.2, 60)
    found = np.array(alphas([item(k) for k in range(60)], lambda frame: 0.5 + noise[frame.index])[0])
    assert np.abs(np.diff(found)).mean() < 0.5 * np.abs(np.diff(noise)).mean()


@given(st.integers(1, 9), st.integers(0, 60), st.lists(st.integers(0, 59), max_size=4), st.data())
@settings(max_examples=60, deadline=None)
@pytest.mark.slow
def test_a_run_may_start_anywhere_and_gives_the_same(
    every: int, count: int, cut_at: list[int], data: st.DataObject
) -> None:
    count += 40
    steps = data.draw(st.lists(st.sampled_from([3000, 3003, 1500, 6000]), min_size=count, max_size=count))
    stamps = [int(pts) for pts in np.cumsum(steps)]
    levels = [40 * (sum(k >= cut for cut in cut_at) % 6) for k in range(count)]
    items = [item(k, levels[k], stamps[k]) for k in range(count)]
    begin = data.draw(st.integers(0, count - 1))
    ready = stamps[begin] - round(bidirectional.warm_up_s(INFO, every) * 90_000)

    def matte_of(frame: Frame) -> Matte:
        level = np.float32((frame.index * 7919 % 97) / 97)
        return Matte(np.full((2, 2), level, np.float32), frame.index, frame.captured_at)

    def from_(index: int, items: list[FileFrame]) -> list[Alpha]:
        found = bidirectional.mattes(items, matte_of, INFO, every=every)
        return [matted.alpha for matted in found if matted.item.frame.index >= index]

    whole = from_(begin, items)
    late = from_(begin, [it for it in items if it.pts >= ready])
    np.testing.assert_array_equal(np.array(whole), np.array(late))


def test_a_hand_that_is_visible_for_two_frames_is_kept() -> None:
    assert visits(9, lambda k: k in (4, 5)) == pytest.approx([0.0] * 4 + [1.0] * 2 + [0.0] * 3, abs=0.02)


def test_an_invalid_matte_contributes_only_to_the_frames_it_determines() -> None:
    def level(frame: Frame) -> float:
        return float("nan") if frame.index == 6 else 1.0

    items = [item(k) for k in range(13)]
    for every, hidden in ((1, {6}), (3, {4, 5, 6, 7, 8})):
        found = alphas(items, level, every)[0]
        assert {k for k in range(13) if np.isnan(found[k])} == hidden
        assert all(found[k] == pytest.approx(1) for k in range(13) if k not in hidden)


def test_a_matte_follows_motion() -> None:
    """A textured square moves 4 pixels per frame, every 6th is inferred: its alpha is on it in every frame."""
    rng = np.random.default_rng(0)
    texture = rng.integers(60, 250, (6, 6), dtype=np.uint8).repeat(6, axis=0).repeat(6, axis=1)
    room = np.full((96, 160), 40, np.uint8)

    def square(index: int) -> tuple[slice, slice]:
        return slice(30, 66), slice(10 + 4 * index, 46 + 4 * index)

    def truth(index: int) -> Alpha:
        alpha = np.zeros(room.shape, np.float32)
        alpha[square(index)] = 1
        return alpha

    items = []
    for k in range(25):
        image = room.copy()
        image[square(k)] = texture
        items.append(FileFrame(Frame(np.repeat(image[..., None], 3, axis=2), k, k / 30), 3000 * k, 3000))
    found = list(bidirectional.mattes(items, lambda frame: Matte(truth(frame.index), frame.index, 0.0), INFO, every=6))
    wrong = [float(np.abs(matted.alpha - truth(k)).sum()) / truth(k).sum() for k, matted in enumerate(found)]
    assert max(wrong) < 0.01  # 0.23 without motion between inferences


@pytest.mark.parametrize("failing", ["inference", "blending", "nothing"])
def test_inference_has_ended_when_the_rest_ends(failing: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def inferring() -> bool:
        return "infer" in [thread.name for thread in threading.enumerate()]

    def matte_of(frame: Frame) -> Matte:
        if failing == "inference" and frame.index == 20:
            raise ModelError("the model failed")
        return Matte(np.ones((2, 2), np.float32), frame.index, frame.captured_at)

    def broken(*_: object) -> None:
        raise ValueError("the flow failed")

    found = bidirectional.mattes((item(index) for index in range(100)), matte_of, INFO, every=1)
    assert next(found).item.frame.index == 0
    assert inferring()
    if failing == "nothing":
        found.close()
        assert not inferring()
    else:
        if failing == "blending":
            monkeypatch.setattr(bidirectional, "warp", broken)
            monkeypatch.setattr(bidirectional.flow_chain, "link", broken)
        with pytest.raises(ModelError if failing == "inference" else ValueError, match="failed") as raised:
            list(found)
        assert not inferring()
        assert raised.tb is not None  # refers to everything that was running, which so ended by itself
