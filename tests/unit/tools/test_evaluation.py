import numpy as np
import pytest

from realtime.structures import Alpha, Frame, Matte
from tools.evaluation.runs import Hold, Smoothed
from tools.evaluation.scenes import Shot
from tools.evaluation.subject import sharp_share

FRAME = Frame(np.zeros((4, 6, 3), np.uint8), 0, 0.0)


def matte(index: int, value: float) -> Matte:
    return Matte(np.full((2, 3), value, np.float32), index, 0.0)


def test_the_baselines_hold_and_average() -> None:
    hold, smoothed = Hold(), Smoothed()
    mattes = [matte(0, 0.0), matte(0, 0.0), matte(3, 1.0), matte(3, 1.0), matte(6, 1.0)]
    assert [hold(FRAME, m)[0, 0] for m in mattes] == [0, 0, 1, 1, 1]
    assert [smoothed(FRAME, m)[0, 0] for m in mattes] == [0, 0, 0.5, 0.5, 0.75]


def alpha_of(start: int, end: int) -> Alpha:
    alpha = np.zeros((100, 200), np.float32)
    alpha[20:80, start:end] = 1
    return alpha


@pytest.mark.parametrize(("sharp_to", "share"), [(140, 0.0), (160, 0.5), (180, 1.0)])
def test_what_is_sharp_of_a_passer_by_is_found(sharp_to: int, share: float) -> None:
    shot = Shot(np.zeros((100, 200, 3), np.uint8), alpha_of(10, 60), alpha_of(140, 180))
    assert sharp_share(shot, alpha_of(10, sharp_to)) == pytest.approx(share)


def test_a_passer_by_behind_the_subject_does_not_count() -> None:
    shot = Shot(np.zeros((100, 200, 3), np.uint8), alpha_of(10, 60), alpha_of(61, 64))
    assert sharp_share(shot, alpha_of(10, 180)) is None
