import numpy as np
import pytest

from realtime.matte.explained import is_explained
from realtime.structures import Alpha, Image

rows, columns = np.ogrid[:90, :160]
PERSON: Alpha = (((columns - 80) / 30) ** 2 + ((rows - 90) / 70) ** 2 < 1).astype(np.float32)
AREA = int(PERSON.sum())


def image(rng: np.random.Generator, changed: float = 0.0, noise: float = 1.5) -> Image:
    """Return a noisy image in which the fraction ``changed`` of the person is of another colour."""
    made = np.full((90, 160, 4), 100.0)
    side = round((changed * AREA) ** 0.5)
    made[60 : 60 + side, 70 : 70 + side] += 50
    return np.asarray((made + noise * rng.standard_normal(made.shape)).clip(0, 255), np.uint8)


@pytest.mark.parametrize("seed", range(10))
@pytest.mark.parametrize(("changed", "is_kept"), [(0.0, True), (0.007, True), (0.016, False), (0.03, False)])
def test_a_mouth_is_explained_and_a_hand_before_the_chest_is_not(changed: float, is_kept: bool, seed: int) -> None:
    rng = np.random.default_rng(seed)
    assert is_explained(PERSON, image(rng, changed), image(rng)) == is_kept


def test_what_changes_in_the_room_does_not_count() -> None:
    now, then = image(np.random.default_rng(0)), image(np.random.default_rng(1))
    now[:, :40] = 255
    assert is_explained(PERSON, now, then)


def test_nobody_is_not_explained() -> None:
    same = image(np.random.default_rng(0))
    assert not is_explained(np.zeros_like(PERSON), same, same)
