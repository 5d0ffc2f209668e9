"""Infrared cameras whose every second frame is dark: neither shown nor taken for cuts."""

from collections.abc import Iterable

import numpy as np
import pytest

from realtime.matte.propagate import MattePropagator
from realtime.sources.strobe import StrobeFilter
from realtime.structures import Frame, Matte

LIGHT, DARK = 130, 14


def frame(level: float, index: int) -> Frame:
    image = np.full((48, 64, 3), level * 0.6, np.uint8)
    image[12:40, 20:44] = round(min(255.0, level * 1.4))
    return Frame(image, index, index / 30)


def kept(levels: Iterable[float]) -> list[int]:
    """Return which of the frames are passed on."""
    strobe = StrobeFilter()
    return [index for index, level in enumerate(levels) if not strobe.is_dark(frame(level, index))]


@pytest.mark.parametrize("first", [LIGHT, DARK])
def test_dark_frames_are_left_out_once_eight_frames_have_alternated(first: int) -> None:
    levels = [first if k % 2 == 0 else LIGHT + DARK - first for k in range(60)]
    passed = kept(levels)
    assert [index for index in passed if index < 7] == [0, 1, 2, 3, 4, 5, 6]
    assert {levels[index] for index in passed if index >= 7} == {LIGHT}
    assert len(passed) >= 33


def test_with_a_frame_lost_now_and_then_dark_ones_stay_out() -> None:
    levels = [(LIGHT, DARK)[k % 2] for k in range(90) if k % 17 not in (3, 4, 5)]
    assert {levels[index] for index in kept(levels) if index >= 12} == {LIGHT}


def test_light_that_changes_slowly_does_not_end_it() -> None:
    levels = [(LIGHT * (1 + 0.6 * np.sin(k / 40)), DARK)[k % 2] for k in range(400)]
    assert DARK not in [levels[index] for index in kept(levels) if index >= 8]


def test_when_the_light_goes_out_or_stays_on_every_frame_is_passed_on_again() -> None:
    out = [(LIGHT, DARK)[k % 2] for k in range(20)] + [DARK] * 30
    assert set(range(22, 50)) <= set(kept(out))
    on = [(LIGHT, DARK)[k % 2] for k in range(20)] + [LIGHT] * 30 + [DARK] * 30
    assert set(range(20, 80)) <= set(kept(on)), "a light that is switched off is not a strobe"


@pytest.mark.parametrize(
    "levels",
    [
        [120 + 3 * (k % 2) for k in range(60)],  # mains flicker
        [60 + 2 * k for k in range(60)],
        [(LIGHT, LIGHT, DARK, DARK)[k % 4] for k in range(60)],
        list(np.random.default_rng(0).uniform(80, 150, 60)),
    ],
)
def test_other_changes_of_the_light_are_none_of_its_business(levels: list[float]) -> None:
    assert kept(levels) == list(range(60))


def test_without_the_dark_frames_no_cut_is_found_and_with_them_every_frame_is_one() -> None:
    alpha = np.zeros((48, 64), np.float32)
    alpha[12:40, 20:44] = 1

    def hidden(indices: list[int]) -> int:
        propagator, count, matte = MattePropagator(), 0, None
        for index in indices:
            if index % 6 == 0:  # a matte comes two frames late
                matte = Matte(alpha, index - 2, (index - 2) / 30, None)
            count += propagator(frame((LIGHT, DARK)[index % 2], index), matte) is None
        return count

    everything = list(range(12, 120))
    assert hidden(everything) > 60
    assert hidden([index for index in kept([(LIGHT, DARK)[k % 2] for k in range(120)]) if index >= 12]) == 0
