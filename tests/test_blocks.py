import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from realtime import blocks
from realtime.structures import Levels


def some_alpha(height: int, width: int, seed: int) -> Levels:
    rng = np.random.default_rng(seed)
    wide = np.repeat(rng.choice([0, 255], (height, width // 8 + 1)), 8, axis=1)[:, :width].astype(np.uint8)
    return np.where(rng.random((height, width)) < 0.02 * seed, 100, wide).astype(np.uint8)


def everything(height: int, width: int) -> blocks.Blocks:
    return blocks.mixed(np.full((height, width), 128, np.uint8))


def test_the_runs_with_anything_mixed_are_found() -> None:
    alpha = np.zeros((4, 32), np.uint8)
    alpha[0, :8] = 255
    alpha[1, 4:] = 255
    alpha[2, 24] = 1
    alpha[3] = 255
    alpha[3, 16] = 254
    edge = blocks.mixed(alpha)
    assert edge.gather(alpha).shape == (3, 1, 8)
    assert edge.gather(alpha)[:, 0].tolist() == [[0] * 4 + [255] * 4, [1] + [0] * 7, [254] + [255] * 7]


@given(st.integers(1, 50), st.integers(1, 50), st.integers(0, 3))
def test_what_is_not_mixed_is_all_0_or_all_255(height: int, width: int, seed: int) -> None:
    alpha = some_alpha(height, width, seed)
    edge = blocks.mixed(alpha)
    rest = alpha.copy()
    edge.put(rest, np.zeros_like(edge.gather(rest)))
    assert set(np.unique(rest)) <= {0, 255}


@given(st.integers(1, 50), st.integers(1, 70), st.integers(0, 3))
def test_gathering_and_putting_back_changes_nothing(height: int, width: int, seed: int) -> None:
    alpha = some_alpha(height, width, seed)
    image = np.random.default_rng(0).integers(0, 256, (height, width, 3), dtype=np.uint8)
    before, whole = image.copy(), everything(height, width)
    for part in (blocks.mixed(alpha), whole):
        part.put(image, part.gather(image))
        assert (image == before).all()
    other = np.zeros_like(image)
    whole.put(other, whole.gather(image[:, ::-1]))
    assert (other == image[:, ::-1]).all()


def test_blocks_are_chosen_by_their_place_in_a_grid() -> None:
    chosen = np.zeros((5, 4), np.bool_)
    chosen[4, 3] = True  # the last ones of a frame of 37 x 53 reach back
    image = np.random.default_rng(0).integers(0, 256, (37, 53, 3), dtype=np.uint8)
    assert (blocks.of_state(chosen, (37, 53)).gather(image)[0] == image[29:, 37:]).all()


def test_runs_near_a_place_are_the_wholly_kept_ones() -> None:
    alpha = np.zeros((16, 32), np.uint8)
    alpha[:, :8], alpha[3, 16:] = 255, 200
    where = np.zeros((2, 4), np.bool_)
    where[0, :3] = True
    assert len(blocks.kept(alpha, where)) == 8
    assert len(blocks.kept(alpha, ~where)) == 8
    assert len(blocks.kept(alpha, np.ones((1, 1), np.bool_))) == 16


@given(st.sampled_from([(64, 128), (61, 125), (8, 4)]))
def test_a_sample_is_drawn_between_the_pixels_of_the_small_picture(shape: tuple[int, int]) -> None:
    small = np.tile(np.arange(0, 320, 10, dtype=np.float32), (16, 1))
    whole, width = everything(*shape), shape[1]
    at = ((np.arange(width) + 0.5) * 32 / width - 0.5).clip(0, 31)
    wanted = whole.gather(np.tile(10 * at, (shape[0], 1)))
    assert np.abs(whole.sample(small) - wanted).max() < 0.2
    three = whole.sample(np.repeat(small[..., None], 3, axis=2))
    assert three.shape == (*wanted.shape, 3)
    assert (three[..., 1] == whole.sample(small)).all()
