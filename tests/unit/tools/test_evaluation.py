import argparse
import json
from pathlib import Path

import cv2
import numpy as np
import pytest

from realtime.imaging.compositor import composite
from realtime.structures import Alpha, Detections, Frame, Image, Matte
from tools.evaluation import cutouts, stills
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


@pytest.mark.parametrize("edge", [[], ["--photo"]])
def test_stills_have_masks_or_alphas_unknown_parts_and_groups(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], edge: list[str]
) -> None:
    """The net finds the left half of every photo: right in one, all that is known of it in the second, wrong in one."""

    def find(image: Image) -> Detections:
        box = np.array([[0, 0, image.shape[1] / 2, image.shape[0]]], np.float32)
        alpha = np.zeros((60, 80), np.float32)
        alpha[:, :40] = 1
        return Detections(box, np.ones(1, np.float32), np.ones(1, np.int32), np.ones((1, 8, 8), np.float32), alpha)

    monkeypatch.setattr(stills, "open_net", lambda *_: find)
    for folder in ("images", "masks", "alpha"):
        (tmp_path / folder).mkdir()
    left, right = np.zeros((120, 160), np.uint8), np.zeros((120, 160), np.uint8)
    left[:, :80], right[:, 80:] = 1, 1
    half = left.copy()
    half[60:] = 255
    truths = {"masks/a.png": left, "masks/b.png": half, "alpha/c.png": right * 255}
    for name, truth in truths.items():
        cv2.imwrite(str(tmp_path / name), truth)
        photo = np.where(left[..., None] > 0, np.uint8(220), np.uint8(30)) * np.ones(3, np.uint8)
        cv2.imwrite(str(tmp_path / "images" / f"{Path(name).stem}.png"), photo)
    (tmp_path / "groups.json").write_text(json.dumps({"good": ["a", "b"], "bad": ["c"], "none": ["x"]}))
    parser = argparse.ArgumentParser()
    stills.add_arguments(parser)
    groups = ["--groups", str(tmp_path / "groups.json")]
    stills.run(parser.parse_args([str(tmp_path), "--net", "any", *groups, "--json", str(tmp_path / "out.json"), *edge]))
    lines = [line.split()[:3] for line in capsys.readouterr().out.splitlines()[1:]]
    assert lines == [["any", "3", "2"], ["good", "2", "2"], ["bad", "1", "0"]]
    photos = json.loads((tmp_path / "out.json").read_text())["any"]["photos"]
    assert photos["a"]["iou"] > 0.97
    assert photos["b"]["iou"] > 0.97, "where nothing is known nothing counts"
    assert photos["c"]["iou"] < 0.05
