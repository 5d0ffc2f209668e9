"""Training: it starts from the published weights, learns, and goes on after a stop as if there had been none."""

import tomllib
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

pytestmark = pytest.mark.slow

SETTINGS = Path(__file__).parents[3] / "tools/training/portrait.toml"


@pytest.fixture(scope="module")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small folder of training pictures: a bright figure on a dark, noisy ground."""
    folder = tmp_path_factory.mktemp("pictures")
    rng = np.random.default_rng(0)
    for name in ("coco", "ccp"):
        for kind in ("images", "masks"):
            (folder / name / kind).mkdir(parents=True)
        for k in range(4):
            image = rng.integers(0, 60, (120, 90, 3)).astype(np.uint8)
            mask = np.zeros((120, 90), np.uint8)
            cv2.ellipse(mask, (45, 70), (20, 45), 0, 0, 360, 1, -1)
            image[mask == 1] += 120
            cv2.imwrite(str(folder / name / "images" / f"{k}.jpg"), image)
            cv2.imwrite(str(folder / name / "masks" / f"{k}.png"), mask)
    (folder / "backgrounds").mkdir()
    for k in range(6):
        cv2.imwrite(str(folder / "backgrounds" / f"{k}.jpg"), rng.integers(0, 255, (90, 120, 3)).astype(np.uint8))
    return folder


@pytest.fixture
def settings() -> dict[str, Any]:
    few = {
        "batch_pixels": 12_288,
        "sizes": [[96, 64], [64, 64]],
        "holdout": 4,
        "warm_up": 1,
        "log_every": 2,
        "steps": 6,
    }
    kinds = {"webcam": 3, "coco": 1, "ccp": 1, "empty": 1}
    return tomllib.loads(SETTINGS.read_text()) | few | {"decay_from": 100, "validation": kinds}


def loop(pictures: Path, run: Path, models: Path, settings: dict[str, Any]) -> Any:
    from tools.training.loop import Loop

    run.mkdir(exist_ok=True)
    return Loop(pictures, run, models / "maskrcnn2go/model_init.pb", settings)


def test_training_goes_on_after_a_stop_as_if_there_had_been_none(
    pictures: Path, tmp_path: Path, models: Path, settings: dict[str, Any]
) -> None:
    straight = loop(pictures, tmp_path / "straight", models, settings)
    straight.run()
    loop(pictures, tmp_path / "stopped", models, settings).run(until=3)
    again = loop(pictures, tmp_path / "stopped", models, settings)
    assert again.state.step == 3
    again.run()
    assert again.state.step == straight.state.step == 6
    for name, value in straight.net.weights().items():
        np.testing.assert_allclose(again.net.weights()[name], value, rtol=1e-4, atol=1e-6, err_msg=name)
    assert (tmp_path / "straight/best.npz").exists()


def test_a_few_steps_on_one_batch_lower_every_loss_that_counts(
    pictures: Path, tmp_path: Path, models: Path, settings: dict[str, Any]
) -> None:
    from tools.training.feed import batch
    from tools.training.pictures import Pool

    learning = loop(pictures, tmp_path / "run", models, settings | {"steps": 1000, "decay_from": 1000})
    pool = Pool(pictures, holdout=4, validation=False)
    same = batch(pool, 0, seed=1, pixels=4 * 96 * 64, sizes=[(96, 64)])
    losses = [learning.step(same) for _ in range(15)]
    assert losses[-1]["alpha"] < 0.8 * losses[0]["alpha"]
    assert losses[-1]["anchor"] < losses[0]["anchor"]
    assert all(np.isfinite(list(one.values())).all() for one in losses)


def test_the_narrowed_trunk_still_says_what_the_published_one_does(pictures: Path, models: Path) -> None:
    from realtime.maskrcnn.portrait.layers import PortraitNet, array_of
    from tools.training.compose import webcam
    from tools.training.pictures import Pool
    from tools.training.start import published_net, start

    file = models / "maskrcnn2go/model_init.pb"
    pool = Pool(pictures, holdout=4, validation=False)
    images = [webcam(pool, (96, 64), np.random.default_rng(k)).image for k in range(12)]
    net = PortraitNet.build()
    start(net, file, images, 0)
    whole = published_net(file, 0)
    batch = np.stack(images).astype(np.float32)
    narrow, wide = (array_of(one.trunk(batch)[-1]) for one in (net, whole))
    assert ((narrow - wide) ** 2).mean() < 0.5 * wide.var(axis=(0, 1, 2)).mean()


def test_what_the_teacher_is_not_sure_of_is_unknown_and_a_doubtful_person_is_nobody() -> None:
    from tools.training.pictures import CROWD, UNKNOWN
    from tools.training.pseudo_labels import SURE, labels

    boxes = np.array([[10, 10, 40, 50], [60, 10, 90, 50]], np.float32)
    found = labels((60, 100), boxes, np.array([SURE, SURE - 0.1], np.float32), np.ones((2, 6, 6), np.float32))
    assert found[30, 25] == 1
    assert found[30, 9] in (UNKNOWN, 1 | UNKNOWN)
    assert found[30, 50] == 0
    assert found[30, 75] == CROWD


def test_a_guess_teaches_boxes_and_masks_but_no_edge(pictures: Path, tmp_path: Path) -> None:
    from tools.training.compose import photo
    from tools.training.pictures import UNKNOWN, Pool

    for kind in ("images", "masks"):
        (tmp_path / kind).mkdir()
    mask = np.zeros((90, 120), np.uint8)
    mask[20:80, 30:90] = 1 | UNKNOWN
    mask[30:70, 40:80] = 1
    cv2.imwrite(str(tmp_path / "images/k.jpg"), np.full((90, 120, 3), 99, np.uint8))
    cv2.imwrite(str(tmp_path / "masks/k.png"), mask)
    pool = Pool(pictures, holdout=4, validation=False, taught=tmp_path)
    made = [photo(pool, "taught", (96, 64), np.random.default_rng(k)) for k in range(8)]
    assert all(len(one.people) == 1 for one in made)
    assert all((one.people[0][one.ignore] > 0).any() for one in made)
    assert not Pool(pictures, holdout=4, validation=True, taught=tmp_path).taught
