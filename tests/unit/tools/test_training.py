"""Training: it starts from a wider net's weights, learns, and resumes after a stop as if there had been none."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest

pytestmark = pytest.mark.slow

SETTINGS = Path(__file__).parents[3] / "tools/training/portrait.toml"


@pytest.fixture
def settings() -> Any:
    from tools.training.settings import Settings

    few = {
        "batch_pixels": 12_288,
        "sizes": ((96, 64),),
        "warm_up": 1,
        "log_every": 2,
        "validate_every": 6,
        "steps": 6,
        "decay_from": 100,
        "teacher_steps": 0,
        "validation": {"webcam": 3, "coco": 1, "ccp": 1, "empty": 1},
    }
    return Settings.load(SETTINGS).model_copy(update=few)


@pytest.fixture
def source() -> Path:
    """The weights that training starts from."""
    return SETTINGS.parents[1] / "portrait/portrait.npz"


@pytest.fixture
def published(models: Path) -> Path:
    """The weights that the first net started from."""
    return models / "maskrcnn2go/model_init.pb"


def loop(cache: Path, run: Path, source: Path, settings: Any) -> Any:
    from tools.training.loop import Loop

    run.mkdir(exist_ok=True)
    return Loop(cache, run, source, settings)


def test_training_resumes_after_a_stop_as_if_there_had_been_none(
    cache: Path, tmp_path: Path, source: Path, settings: Any
) -> None:
    straight = loop(cache, tmp_path / "straight", source, settings)
    straight.run()
    loop(cache, tmp_path / "stopped", source, settings).run(until=3)
    again = loop(cache, tmp_path / "stopped", source, settings)
    assert again.state.step == 3
    assert again.state.fresh == straight.state.fresh
    again.run()
    assert again.state.step == straight.state.step == 6
    for name, value in straight.net.weights().items():
        np.testing.assert_allclose(again.net.weights()[name], value, rtol=1e-4, atol=1e-6, err_msg=name)
    assert (tmp_path / "straight/best.npz").exists()


def test_training_stops_when_its_minutes_are_over(cache: Path, tmp_path: Path, source: Path, settings: Any) -> None:
    learning = loop(cache, tmp_path / "run", source, settings)
    learning.run(minutes=1e-6)
    assert learning.state.step == 0
    assert (tmp_path / "run/state.npz").exists()


def test_smaller_images_come_first_and_more_of_them(cache: Path) -> None:
    from tools.samples.pool import Pool
    from tools.training.feed import Recipe, batch

    pool, mix = Pool(cache, held_out=False), {"webcam": 1.0}
    recipe = Recipe(1, 2 * 96 * 64, ((96, 64),), mix, early_sizes=((48, 32), (96, 64)), early_until=3)
    shapes = [batch(pool, step, recipe)["image"].shape for step in range(5)]
    assert shapes == [(8, 32, 48, 3), (2, 64, 96, 3), (8, 32, 48, 3), (2, 64, 96, 3), (2, 64, 96, 3)]
    always = Recipe(1, 2 * 96 * 64, ((96, 64),), mix, early_until=3)
    assert batch(pool, 0, always)["image"].shape == (2, 64, 96, 3)


def test_a_few_steps_on_one_batch_lower_every_loss_that_counts(
    cache: Path, tmp_path: Path, source: Path, settings: Any
) -> None:
    from tools.samples.pool import Pool
    from tools.training.feed import Recipe, batch

    more = {"steps": 1000, "decay_from": 1000, "teacher_steps": 1000}
    learning = loop(cache, tmp_path / "run", source, settings.model_copy(update=more))
    same = batch(Pool(cache, held_out=False), 0, Recipe(1, 4 * 96 * 64, ((96, 64),), {"webcam": 1.0}))
    losses = [learning.step(same) for _ in range(25)]
    assert losses[-1]["alpha"] < 0.8 * losses[0]["alpha"]
    assert losses[-1]["laplacian"] < losses[0]["laplacian"]
    assert losses[-1]["anchor"] < losses[0]["anchor"]
    assert losses[-1]["mask"] < losses[0]["mask"]
    assert losses[0]["feature"] > 0
    assert all(np.isfinite(list(one.values())).all() for one in losses)


def test_the_narrowed_trunk_still_says_what_the_wide_one_does(cache: Path, published: Path, settings: Any) -> None:
    from tools.portrait.layers import PortraitNet, array_of
    from tools.samples.compose import webcam
    from tools.samples.pool import Pool
    from tools.training.warm_start import open_source, start

    pool = Pool(cache, held_out=False)
    images = [webcam(pool, (160, 96), np.random.default_rng(k)).image for k in range(16)]
    net, wide = PortraitNet.build(settings.net.architecture()), open_source(published, 0)
    fresh = start(net, wide, images, 0)
    assert "matte_16" in fresh
    assert "matte_context" in fresh
    assert not any(name.startswith(("xif", "conv0")) for name in fresh)
    batch = np.stack(images).astype(np.float32)
    narrow, wanted = (array_of(one.trunk(batch)[-1]) for one in (net, wide.net))
    assert ((narrow - wanted) ** 2).mean() < 0.5 * wanted.var(axis=(0, 1, 2)).mean()


def test_a_net_starts_from_its_own_structure_without_a_change(published: Path) -> None:
    from tools.portrait.architecture import Architecture
    from tools.portrait.layers import PortraitNet
    from tools.training.warm_start import Source, open_source, start

    wide = PortraitNet.build(Architecture())
    same = PortraitNet.build(Architecture())
    start(
        same,
        Source(wide),
        [np.random.default_rng(k).integers(0, 255, (64, 96, 3)).astype(np.uint8) for k in range(12)],
        0,
    )
    image = np.random.default_rng(9).integers(0, 255, (1, 64, 96, 3)).astype(np.float32)
    np.testing.assert_allclose(same.trunk(image)[-1], wide.trunk(image)[-1], rtol=0.1, atol=0.05)
    assert open_source(published, 0).net.architecture.widths["xif3_5"] > Architecture().widths["xif3_5"]


def test_what_the_teacher_is_not_sure_of_is_unknown_and_a_doubtful_person_is_nobody() -> None:
    from tools.samples.pool import UNKNOWN
    from tools.samples.prepare import CROWD
    from tools.training.pseudo_labels import SURE, labels_of

    boxes = np.array([[10, 10, 40, 50], [60, 10, 90, 50]], np.float32)
    scores = np.array([SURE, SURE - 0.1], np.float32)
    labels, alpha = labels_of((60, 100), boxes, scores, np.ones((2, 6, 6), np.float32))
    assert labels[30, 25] == 1
    assert labels[30, 9] in (UNKNOWN, 1 | UNKNOWN)
    assert labels[30, 50] == 0
    assert labels[30, 75] == CROWD
    assert alpha[30, 25] == 1
    assert alpha[30, 50] == 0


def test_the_cost_of_the_first_net_is_known_and_the_next_one_is_lean(settings: Any) -> None:
    from tools.portrait.architecture import Architecture
    from tools.training.cost import costs

    first = costs(Architecture(), proposals=10, people=1)
    lean = costs(settings.net.architecture(), proposals=settings.net.proposals, people=1)
    assert first["total"] == pytest.approx(591, abs=1)
    assert lean["total"] < 300
    assert sum(count for part, count in lean.items() if part != "total") == pytest.approx(lean["total"])
