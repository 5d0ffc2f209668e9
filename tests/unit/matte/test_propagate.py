import itertools
from collections.abc import Callable

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from realtime.matte.propagate import MattePropagator
from realtime.structures import Alpha, Frame, Image, Matte

SIZE = (256, 144)


def scene(shift: int = 0, seed: int = 0) -> Image:
    """A textured disc, ``shift`` pixels right of the centre, on a smooth background."""
    rng = np.random.default_rng(seed)
    image = np.full((144, 256, 3), rng.integers(60, 190, 3), np.uint8)
    grain = cv2.resize(rng.integers(0, 256, (30, 30, 3), dtype=np.uint8), (100, 100), interpolation=cv2.INTER_CUBIC)
    region = image[22:122, 78 + shift : 178 + shift]
    inside = disc()[22:122, 78:178] > 0
    region[inside] = grain[inside]
    return image


def disc(shift: int = 0) -> Alpha:
    alpha = np.zeros((144, 256), np.float32)
    cv2.circle(alpha, (128 + shift, 72), 48, 1.0, -1)
    return alpha


def frame(index: int, image: Image | None = None) -> Frame:
    return Frame(scene() if image is None else image, index, index / 30)


def matte(index: int, alpha: Alpha | float = 0.5) -> Matte:
    if isinstance(alpha, float):
        alpha = np.full((144, 256), alpha, np.float32)
    return Matte(alpha, index, index / 30)


def error(found: Alpha | None, true: Alpha) -> float:
    assert found is not None
    return float(np.abs(found - true).mean())


def test_there_is_no_alpha_before_the_first_matte() -> None:
    assert MattePropagator()(frame(0), None) is None


def test_the_first_matte_is_shown_as_it_is() -> None:
    assert error(MattePropagator()(frame(0), matte(0, 0.5)), np.full((144, 256), 0.5, np.float32)) == 0


def test_between_inferences_the_matte_moves_with_the_subject() -> None:
    propagator = MattePropagator()
    for index in range(6):
        found = propagator(frame(index, scene(3 * index)), matte(0, disc()))
    assert error(found, disc(15)) < error(disc(), disc(15)) / 4


def eased() -> MattePropagator:
    propagator = MattePropagator()
    propagator.every = 2
    return propagator


def test_eased_every_other_frame_has_the_alpha_of_the_one_before_and_the_next_follows_all_motion() -> None:
    propagator, full = eased(), MattePropagator()
    given = matte(0, disc())
    alphas = [propagator(frame(k, scene(k)), given) for k in range(5)]
    assert alphas[1] is alphas[0]
    assert alphas[3] is alphas[2]
    assert alphas[2] is not alphas[0]
    expected = [full(frame(k, scene(k)), given) for k in range(5)]
    assert error(alphas[4], np.asarray(expected[4])) < 0.02


def test_eased_a_new_matte_and_another_scene_still_count_at_once() -> None:
    propagator = eased()
    first = propagator(frame(0, scene()), matte(0, disc()))
    assert propagator(frame(1, scene()), matte(1, disc(6))) is not first
    propagator = eased()
    propagator(frame(0, scene()), matte(0, disc()))
    assert propagator(frame(1, np.zeros((144, 256, 3), np.uint8)), matte(0, disc())) is None


def test_eased_every_frame_counts_while_somebody_else_is_near() -> None:
    propagator = eased()
    given = with_others(0, disc(), disc(20))
    first = propagator(frame(0, scene()), given)
    assert propagator(frame(1, scene(1)), given) is not first


def calm_alphas(shift_of: Callable[[int], int], count: int = 12, arrival: Alpha | None = None) -> list[Alpha | None]:
    propagator, given = MattePropagator(calm_every=2), matte(0, disc())
    images = [scene(shift_of(index)) for index in range(count)]
    if arrival is not None:
        images[-1][arrival > 0] = 255 - images[-1][arrival > 0]
    return [propagator(frame(index, image), given) for index, image in enumerate(images)]


def repeated(alphas: list[Alpha | None]) -> list[bool]:
    return [now is then for then, now in itertools.pairwise(alphas)]


def test_while_the_subject_is_calm_every_other_frame_has_the_alpha_of_the_one_before() -> None:
    assert repeated(calm_alphas(lambda _: 0))[-6:] == [False, True] * 3


def test_while_the_subject_moves_every_frame_counts() -> None:
    assert not any(repeated(calm_alphas(lambda index: 2 * index)))


def test_the_first_frame_of_a_motion_counts_and_so_do_those_after_it() -> None:
    assert repeated(calm_alphas(lambda index: 6 * max(0, index - 8)))[3:] == [False, True] * 2 + [False] * 4


def test_what_comes_near_a_calm_subject_counts_at_once() -> None:
    assert repeated(calm_alphas(lambda _: 0, arrival=np.roll(disc(), 120, axis=1) * (disc() == 0)))[-1]  # too far
    assert not repeated(calm_alphas(lambda _: 0, arrival=np.roll(disc(), 40, axis=1) * (disc() == 0)))[-1]


def test_a_new_matte_of_a_calm_subject_counts_at_once() -> None:
    propagator = MattePropagator(calm_every=2)
    alphas = [propagator(frame(index), matte(index, disc())) for index in range(12)]
    assert not any(repeated(alphas))


def test_a_late_matte_is_propagated_to_the_frame_on_show() -> None:
    propagator = MattePropagator(memory_s=0)
    propagator(frame(0, scene(0)), matte(0, 0.0))
    for index in range(1, 6):
        late = matte(1, disc(3)) if index == 5 else matte(0, 0.0)
        found = propagator(frame(index, scene(3 * index)), late)
    assert error(found, disc(15)) < error(disc(3), disc(15)) / 4


def test_jitter_of_the_model_is_averaged_away_while_the_image_is_still() -> None:
    propagator, rng = MattePropagator(), np.random.default_rng(0)
    shown, given_ = [], []
    for index in range(0, 60, 3):
        jittering = disc(int(rng.integers(-3, 4)))
        given_.append(jittering)
        found = propagator(frame(index), matte(index, jittering))
        assert found is not None
        shown.append(found)
    mean_changes = [np.mean([np.abs(a - b).mean() for a, b in itertools.pairwise(s[10:])]) for s in (given_, shown)]
    assert mean_changes[1] < 0.4 * mean_changes[0]


def test_a_new_matte_of_a_calm_subject_takes_effect_gradually() -> None:
    propagator = MattePropagator()
    wide = np.maximum(disc(), disc(12))
    for index in range(0, 9, 3):
        propagator(frame(index), matte(index, disc()))
    before = propagator(frame(9), matte(6, disc()))
    assert before is not None
    shown = [propagator(frame(index), matte(10, wide)) for index in range(10, 14)]
    steps = [error(now, then) for then, now in itertools.pairwise([before, *[one for one in shown if one is not None]])]
    assert len(steps) == 4
    assert steps[0] > steps[1] > steps[2] > steps[3] > 0
    assert steps[0] < sum(steps) / 2


def test_a_new_matte_of_a_fast_subject_takes_effect_at_once() -> None:
    propagator, added = MattePropagator(), []
    new = (disc(12) > 0.5) & (disc() < 0.5)  # what the last matte has and those before it have not
    for index in range(14):  # the disc looks different in each image; what is beside it does not
        image = scene()
        image[disc() > 0] = scene(seed=index)[disc() > 0]
        alpha = disc() if index < 10 else np.maximum(disc(), disc(12))
        found = propagator(frame(index, image), matte(min(10, index), alpha))
        assert found is not None
        added.append(float(found[new].mean()))
    assert added[9] < 0.02
    assert added[10] > 0.2
    assert max(added[11:]) <= added[10]  # no more of it later


def test_where_flow_does_not_explain_the_image_the_new_matte_counts_alone() -> None:
    propagator = MattePropagator()
    propagator(frame(0, scene(seed=0)), matte(0, disc()))
    other = scene(seed=0)
    other[22:122, 78:178] = scene(seed=3)[22:122, 78:178]  # the subject looks different
    found = propagator(frame(3, other), matte(3, 0.0))
    assert found is not None
    assert found[72, 128] < 0.1


def test_the_same_matte_twice_changes_nothing_in_a_still_image() -> None:
    propagator = MattePropagator()
    first = propagator(frame(0), matte(0, disc()))
    assert first is not None
    assert error(propagator(frame(1), matte(0, disc())), first) < 1e-3


def test_the_same_frame_twice_is_not_motion() -> None:
    propagator = MattePropagator()
    propagator(frame(0), matte(0, disc()))
    propagator(frame(1, scene(4)), matte(0, disc()))
    again = propagator(frame(1, scene(4)), matte(0, disc()))
    assert error(again, disc(4)) < error(disc(), disc(4))


def test_after_a_cut_only_a_matte_of_the_new_scene_counts() -> None:
    propagator = MattePropagator()
    propagator(frame(0), matte(0, disc()))
    dark = np.zeros((144, 256, 3), np.uint8)
    assert propagator(frame(1, dark), matte(0, disc())) is None
    assert propagator(frame(2, dark), matte(0, disc())) is None
    assert error(propagator(frame(3, dark), matte(1, 0.25)), np.full((144, 256), 0.25, np.float32)) < 1e-6


@pytest.mark.parametrize("blurred", [1, 61])
def test_a_jerk_of_the_camera_is_a_cut(blurred: int) -> None:
    propagator, rng = MattePropagator(), np.random.default_rng(4)
    grain = rng.integers(0, 256, (24, 60, 3), dtype=np.uint8)
    room = cv2.resize(grain, (600, 144), interpolation=cv2.INTER_NEAREST)
    propagator(frame(0, room[:, :256]), matte(0, disc()))
    jerked = cv2.blur(room, (blurred, 1))[:, 300:556]
    assert propagator(frame(1, np.ascontiguousarray(jerked)), matte(0, disc())) is None
    assert propagator(frame(2, np.ascontiguousarray(room[:, 300:556])), matte(0, disc())) is None
    assert propagator(frame(3, np.ascontiguousarray(room[:, 300:556])), matte(2, disc())) is not None


def test_a_matte_of_another_size_resets_the_propagator() -> None:
    propagator = MattePropagator()
    propagator(frame(0), matte(0, disc()))
    found = propagator(frame(1), Matte(np.full((72, 128), 0.25, np.float32), 1, 1 / 30))
    assert found is not None
    assert found.shape == (72, 128)
    assert (found == 0.25).all()


def test_a_matte_of_a_frame_that_was_not_shown_is_used() -> None:
    propagator = MattePropagator()
    propagator(frame(0), matte(0, 0.0))
    propagator(frame(5), matte(0, 0.0))
    found = propagator(frame(9, np.zeros((144, 256, 3), np.uint8)), matte(7, disc()))
    assert found is None  # it is of a frame before the cut
    found = propagator(frame(12, np.zeros((144, 256, 3), np.uint8)), matte(11, disc()))
    assert error(found, disc()) < 0.01


def test_the_alpha_on_show_is_read_only() -> None:
    found = MattePropagator()(frame(0), matte(0, disc()))
    assert found is not None
    with pytest.raises(ValueError, match="read-only"):
        found[0, 0] = 1


@settings(max_examples=20)
@given(width=st.integers(1, 80), height=st.integers(1, 80), count=st.integers(1, 4))
def test_a_matte_of_any_size_can_be_propagated(width: int, height: int, count: int) -> None:
    propagator, rng = MattePropagator(), np.random.default_rng(2)
    for index in range(count):
        image = rng.integers(0, 256, (50, 70, 3), dtype=np.uint8)
        found = propagator(frame(index, image), Matte(rng.random((height, width), np.float32), index // 2, 0.0))
        if found is not None:
            assert found.shape == (height, width)
            assert 0 <= found.min() <= found.max() <= 1 + 1e-6


def passing(x: int, *, subject: Alpha | None = None) -> Image:
    """The scene with a red pillar, 24 pixels wide, whose left edge is at ``x``, behind the disc."""
    image, behind = scene(), (disc() if subject is None else subject) == 0
    region = image[30:144, max(0, x) : max(0, x + 24)]
    region[behind[30:144, max(0, x) : max(0, x + 24)]] = (40, 30, 200)
    return image


def with_others(index: int, alpha: Alpha, others: Alpha | None) -> Matte:
    return Matte(alpha, index, index / 30, others)


def test_somebody_who_emerges_from_behind_the_subject_is_not_shown() -> None:
    propagator = MattePropagator()
    for index in range(6):  # the pillar emerges on the right, where the disc ends at 176
        found = propagator(frame(index, passing(150 + 8 * index)), with_others(0, disc(), pillar(60)))
    assert found is not None
    assert found[100:140, 180:214].max() < 0.1
    assert found[72, 128] > 0.9


def pillar(x: int) -> Alpha:
    alpha = np.zeros((144, 256), np.float32)
    alpha[30:, x : x + 24] = 1
    return np.where(disc() > 0, np.float32(0), alpha)


@pytest.mark.parametrize(("near", "max_alpha"), [(True, 0.1), (False, 1.0)])
def test_while_somebody_is_near_what_is_new_must_be_inferred_twice(near: bool, max_alpha: float) -> None:
    """The model takes the pillar, which has emerged on the right, for a part of the subject."""
    propagator, wrong = MattePropagator(memory_s=0), np.maximum(disc(), pillar(176))
    before = with_others(0, disc(), pillar(60 if near else 0))  # it disappeared behind the disc on the left
    for index in range(3):
        propagator(frame(index, passing(130)), before)
    found = propagator(frame(3, passing(176)), with_others(3, wrong, None))
    assert found is not None
    assert found[120, 190] <= max_alpha
    assert found[72, 128] > 0.9
    again = propagator(frame(6, passing(176)), with_others(6, wrong, None))
    assert again is not None
    assert again[120, 190] > 0.9


def test_where_flow_loses_even_the_subject_a_new_matte_counts_at_once() -> None:
    propagator, wider = MattePropagator(memory_s=0), np.maximum(disc(), pillar(176))
    for index in range(4):  # the disc looks different in each image
        image = passing(176)
        image[disc() > 0] = scene(seed=index)[disc() > 0]
        found = propagator(
            frame(index, image), with_others(0, disc(), pillar(60)) if index < 3 else with_others(3, wider, None)
        )
    assert found is not None
    assert found[120, 190] > 0.9


def test_what_belongs_to_somebody_else_now_is_removed_at_once() -> None:
    propagator = MattePropagator()
    propagator(frame(0), matte(0, np.ones((144, 256), np.float32)))
    others = 1 - disc()
    found = propagator(frame(3), with_others(3, disc(), others))
    assert found is not None
    assert found[10, 10] == 0
