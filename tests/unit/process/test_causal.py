import numpy as np
import pytest

from realtime.process import causal
from realtime.structures import Frame, Matte


def frames(count: int) -> list[Frame]:
    return [Frame(np.zeros((2, 2, 3), np.uint8), index, index / 30) for index in range(count)]


def matte_of(frame: Frame) -> Matte:
    return Matte(np.zeros((1, 1), np.float32), frame.index, frame.captured_at)


@pytest.mark.parametrize(
    ("every", "late", "made_from"),
    [
        (1, 0, [0, 1, 2, 3, 4, 5, 6, 7]),
        (3, 0, [0, 0, 0, 3, 3, 3, 6, 6]),
        (1, 2, [0, 0, 0, 1, 2, 3, 4, 5]),
        (3, 3, [0, 0, 0, 0, 0, 0, 3, 3]),
        (2, 5, [0, 0, 0, 0, 0, 0, 0, 2]),
    ],
)
def test_a_matte_is_used_once_the_model_would_have_finished(every: int, late: int, made_from: list[int]) -> None:
    pairs = causal.mattes(frames(8), matte_of, every=every, late=late)
    assert [(frame.index, matte.frame_index) for frame, matte in pairs] == list(enumerate(made_from))
