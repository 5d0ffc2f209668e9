import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from realtime import blocks


def test_kept_and_mixed_blocks_are_told_apart() -> None:
    alpha = np.zeros((32, 64), np.float32)
    alpha[:8, :32] = 1
    alpha[20, 40] = 0.01
    kept, mixed = blocks.split(alpha)
    assert len(kept) == 2
    assert len(mixed) == 1
    assert mixed.gather(alpha).shape == (1, 8, 16)
    assert mixed.gather(alpha).max() == np.float32(0.01)


@given(st.integers(1, 50), st.integers(1, 50), st.integers(0, 3))
def test_what_is_neither_kept_nor_mixed_is_all_zero(height: int, width: int, kind: int) -> None:
    alpha = np.random.default_rng(kind).choice([0, 0.5, 1], (height, width), p=[0.9, 0.05, 0.05]).astype(np.float32)
    if kind == 0:
        alpha[:] = 1
    kept, mixed = blocks.split(alpha)
    assert (kept.gather(alpha) == 1).all()
    rest = alpha.copy()
    for part in (kept, mixed):
        part.put(rest, np.zeros_like(part.gather(rest)))
    assert (rest == 0).all()


def test_gathering_and_putting_back_changes_nothing() -> None:
    image = np.random.default_rng(0).integers(0, 256, (37, 53, 3), dtype=np.uint8)
    before = image.copy()
    _, mixed = blocks.split(np.full((37, 53), 0.5, np.float32))
    mixed.put(image, mixed.gather(image))
    assert (image == before).all()


@given(st.integers(1, 50), st.integers(1, 70), st.integers(0, 3))
def test_copying_blocks_is_gathering_and_putting_them(height: int, width: int, seed: int) -> None:
    rng = np.random.default_rng(seed)
    alpha = np.repeat(np.repeat(rng.choice([0, 1], (7, 5)), 8, 0), 16, 1)[:height, :width].astype(np.float32)
    source, one = rng.integers(1, 256, (height, width, 3), dtype=np.uint8), np.zeros((height, width, 3), np.uint8)
    two = one.copy()
    for part in blocks.split(alpha):
        part.copy(source, one)
        part.put(two, part.gather(source))
        assert (one == two).all()


def test_a_sample_is_drawn_between_the_pixels_of_the_small_picture() -> None:
    ramp = np.tile(np.linspace(0, 310, 32, dtype=np.float32), (16, 1))
    _, mixed = blocks.split(np.full((64, 128), 0.5, np.float32))
    wanted = mixed.gather(np.tile(((np.arange(128) + 0.5) / 4 - 0.5) * 10, (64, 1)).clip(0, 310))
    assert np.abs(mixed.sample(ramp) - wanted).max() < 0.2
    three = mixed.sample(np.repeat(ramp[..., None], 3, axis=2))
    assert three.shape == (*wanted.shape, 3)
    assert (three[..., 1] == mixed.sample(ramp)).all()
