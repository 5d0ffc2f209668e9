import numpy as np
import pytest

from realtime.imaging.compositor import composite
from realtime.structures import Alpha, Frame, Matte
from tools.evaluation import cutouts
from tools.evaluation.runs import Hold, Smoothed
from tools.evaluation.scenes import Scene, Shot
from tools.evaluation.subject import sharp_fraction

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


@pytest.mark.parametrize(("sharp_to", "fraction"), [(140, 0.0), (160, 0.5), (180, 1.0)])
def test_what_is_sharp_of_a_passer_by_is_found(sharp_to: int, fraction: float) -> None:
    shot = Shot(np.zeros((100, 200, 3), np.uint8), alpha_of(10, 60), alpha_of(140, 180))
    assert sharp_fraction(shot, alpha_of(10, sharp_to)) == pytest.approx(fraction)


def test_a_passer_by_behind_the_subject_does_not_count() -> None:
    shot = Shot(np.zeros((100, 200, 3), np.uint8), alpha_of(10, 60), alpha_of(61, 64))
    assert sharp_fraction(shot, alpha_of(10, 180)) is None


def test_a_perfect_matte_with_a_perfect_blend_has_no_error_over_any_background() -> None:
    rng = np.random.default_rng(0)
    foreground = rng.integers(0, 256, (100, 200, 3), dtype=np.uint8)
    true = alpha_of(60, 140)
    shot = Shot(foreground, true, foreground=foreground)
    figures = cutouts.figures_of(shot, true, composite, foreground)
    assert figures.pop("biou") == 1
    assert set(figures.values()) == {0.0}
    assert {"hole", "spill", "mad", "green", "white", "black", "photo", "colour"} == set(figures)
    assert cutouts.figures_of(shot, 1 - true, composite, foreground)["colour"] > 50


def test_a_scene_without_a_figure_does_not_count_for_its_mean() -> None:
    with_colour, without = {"live": {"hole": 2.0, "colour": 8.0}}, {"live": {"hole": 4.0}}
    assert cutouts.mean_of([without, with_colour]) == {"live": {"hole": 3.0, "colour": 8.0}}


def test_a_scene_in_the_dark_keeps_its_truth() -> None:
    image, true = np.full((60, 90, 3), 200, np.uint8), np.eye(60, 90, dtype=np.float32)
    scene = Scene("x", 10.0, "talk", lambda: iter([Shot(image, true, foreground=image)] * 2))
    assert cutouts.exposed(scene, 0) is scene
    dark = cutouts.exposed(scene, -3)
    assert dark.name == "x-3EV"
    first, _ = dark.shots()
    assert 73 < first.image.mean() < 79, "an eighth of the light of 200, in sRGB"
    assert first.image.std() > 1
    assert first.alpha is true
    assert first.foreground is None, "its true colours are not known"
