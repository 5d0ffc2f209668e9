import numpy as np
import pytest

from realtime.matte.change import ChangeDetector

ROOM = np.full((72, 128, 3), 100, np.uint8)


def test_without_a_reference_everything_has_changed() -> None:
    assert ChangeDetector().difference(ROOM) == float("inf")


def test_noise_is_not_a_change_and_a_hand_is() -> None:
    rng = np.random.default_rng(0)
    big = np.full((720, 1280, 3), 100, np.uint8)
    change = ChangeDetector()
    change.remember(big)
    noisy = (big + rng.normal(0, 4, big.shape)).clip(0, 255).astype(np.uint8)
    assert change.difference(noisy) < 1.5
    noisy[300:360, 600:660] += 30
    assert change.difference(noisy) > 5


def test_a_slow_drift_adds_up() -> None:
    change = ChangeDetector()
    change.remember(ROOM)
    assert [change.difference(ROOM + np.uint8(step)) for step in range(4)] == pytest.approx([0, 1, 2, 3])


@pytest.mark.parametrize("shape", [(1, 1, 3), (3, 200, 3), (17, 31, 3)])
def test_images_of_any_size_can_be_compared(shape: tuple[int, ...]) -> None:
    change = ChangeDetector()
    change.remember(np.zeros(shape, np.uint8))
    assert change.difference(np.full(shape, 9, np.uint8)) == pytest.approx(9)
