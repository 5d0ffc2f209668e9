"""``realtime detect`` with a fake model."""

import json
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from realtime.config import Config, load
from realtime.detect import run as detect_app
from realtime.detect.jobs import plan_jobs
from realtime.detect.run import run_detect
from realtime.errors import RealtimeError, SinkError, SourceError, UsageError
from tests.conftest import FakeSegmenter


@pytest.fixture(autouse=True)
def _fake(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(detect_app, "build_segmenter", lambda *_, **__: FakeSegmenter())


@pytest.fixture
def image(tmp_path: Path) -> Path:
    path = tmp_path / "people.png"
    cv2.imwrite(str(path), np.random.default_rng(0).integers(0, 256, (60, 80, 3)).astype(np.uint8))
    return path


def test_an_image_is_described_and_its_files_are_written(image: Path, tmp_path: Path) -> None:
    outputs = {kind: tmp_path / name for kind, name in (("json", "a.json"), ("plot", "b.png"), ("alpha", "c.png"))}
    (result,) = run_detect(
        load(), [image], json_out=outputs["json"], plot_out=outputs["plot"], alpha_out=outputs["alpha"]
    )
    assert result.describe() == f"{image}: person 0.90"
    (record,) = json.loads(outputs["json"].read_text())
    assert record["class_name"] == "person"
    assert record["box"] == [20, 15, 60, 45]
    plotted = cv2.imread(str(outputs["plot"]))
    assert plotted is not None
    assert plotted.shape == (60, 80, 3)
    alpha = cv2.imread(str(outputs["alpha"]), cv2.IMREAD_GRAYSCALE)
    assert alpha is not None
    assert (alpha[30, 40], alpha[2, 2]) == (255, 0)


def test_an_image_is_seen_as_exactly_as_the_model_can(image: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[dict[str, Any]] = []
    monkeypatch.setattr(detect_app, "build_segmenter", lambda _, **named: asked.append(named) or FakeSegmenter())
    assert len(list(run_detect(load(), [image]))) == 1
    assert asked == [{"accuracy": "exact", "mirrored": True}]


def test_the_outputs_of_a_folder_are_folders(image: Path, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("not an image")
    results = list(run_detect(load(), [tmp_path], json_out=tmp_path / "out"))
    assert [result.path for result in results] == [image]
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["people.json"]


@pytest.mark.parametrize(
    ("paths", "output", "error", "message"),
    [
        (["nosuch.png"], "a.json", SourceError, "nosuch.png cannot be read"),
        (["empty"], "a.json", SourceError, "contains no images"),
        (["people.png", "sub/people.png"], "out", UsageError, "two images are named 'people'"),
        (["people.png"], "people.png", UsageError, "is also an input"),
        (["people.png"], "none/a.json", SinkError, "does not exist"),
        (["people.png"], "taken.json", SinkError, "--overwrite"),
    ],
)
def test_what_cannot_work_is_refused(
    image: Path, tmp_path: Path, paths: list[str], output: str, error: type[RealtimeError], message: str
) -> None:
    for folder in ("empty", "sub"):
        (tmp_path / folder).mkdir()
    (tmp_path / "sub" / "people.png").write_bytes(image.read_bytes())
    (tmp_path / "taken.json").write_text("precious")
    with pytest.raises(error, match=message):
        plan_jobs(Config(), [tmp_path / path for path in paths], {"json": tmp_path / output})
    assert (tmp_path / "taken.json").read_text() == "precious"
