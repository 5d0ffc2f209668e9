"""Every example runs: here with a fake model, and with the real one where marked slow."""

import contextlib
import importlib.util
import json
import runpy
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from unittest.mock import MagicMock

import cv2
import numpy as np
import pytest
import pyvirtualcam  # noqa: TID253 - its camera is replaced

import realtime
from realtime import background_filter, looks
from realtime.photo import run as photo_app
from realtime.process import run as process_app
from tests.clips import make_clip, pictures
from tests.conftest import FakeSegmenter

EXAMPLES = Path(__file__).parents[3] / "examples"


@pytest.fixture(params=["fake", pytest.param("real", marks=pytest.mark.slow)])
def _model(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param == "fake":
        for module in (background_filter, photo_app):
            monkeypatch.setattr(module, "build_segmenter", lambda *_, **__: FakeSegmenter())
        monkeypatch.setattr(process_app, "build_recording_segmenter", lambda *_: FakeSegmenter())
        monkeypatch.setattr(realtime, "open_segmenter", lambda *_, **__: FakeSegmenter())


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "photo.jpg"
    cv2.imwrite(str(path), np.random.default_rng(0).integers(0, 256, (120, 160, 3)).astype(np.uint8))
    return path


def load(name: str) -> Any:
    spec = importlib.util.spec_from_file_location(name, EXAMPLES / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def read(path: Path) -> Any:
    image = cv2.imread(str(path), cv2.IMREAD_UNCHANGED)
    assert image is not None
    return image


def test_every_example_is_tested() -> None:
    names = {path.stem for path in EXAMPLES.iterdir() if path.suffix in (".py", ".ipynb")}
    assert names == {"filter_webcam", "filter_array", "process_folder", "own_look", "notebook"}


class FakeCapture:
    """Three frames of noise."""

    def __init__(self, camera: int) -> None:
        assert camera == 0
        self._left = 3

    def get(self, which: int) -> float:
        return {cv2.CAP_PROP_FRAME_WIDTH: 160.0, cv2.CAP_PROP_FRAME_HEIGHT: 120.0}[which]

    def read(self) -> tuple[bool, Any]:
        self._left -= 1
        return self._left >= 0, np.random.default_rng(0).integers(0, 256, (120, 160, 3)).astype(np.uint8)

    def release(self) -> None: ...


@pytest.mark.usefixtures("_model")
def test_filter_webcam(monkeypatch: pytest.MonkeyPatch) -> None:
    sent: list[Any] = []
    camera = MagicMock()
    camera.return_value.__enter__.return_value.send = lambda image: sent.append(image.shape)
    monkeypatch.setattr(cv2, "VideoCapture", FakeCapture)
    monkeypatch.setattr(pyvirtualcam, "Camera", camera)
    load("filter_webcam").main()
    assert camera.call_args.args == (160, 120)
    assert sent == [(120, 160, 3)] * 3


@pytest.mark.usefixtures("_model")
def test_filter_array(photo: Path, tmp_path: Path) -> None:
    load("filter_array").main(str(photo), str(tmp_path / "a.png"), str(tmp_path / "b.png"))
    assert read(tmp_path / "a.png").shape == (120, 160, 3)
    gradient = read(tmp_path / "b.png")
    assert gradient[0, 0].tolist() == [40, 40, 40]
    assert gradient[-1, -1].tolist() == [200, 200, 200]


@pytest.mark.usefixtures("_model")
def test_process_folder(photo: Path, tmp_path: Path) -> None:
    folder, out = tmp_path / "in", tmp_path / "out"
    folder.mkdir()
    photo.rename(folder / "photo.jpg")
    make_clip(folder / "talk.mp4", frames=6)
    (folder / "notes.txt").write_text("neither")
    (folder / "bad.jpg").write_bytes(b"bad")
    (failure,) = load("process_folder").main(str(folder), str(out))
    assert "bad.jpg is not a photo" in failure
    assert sorted(path.name for path in out.iterdir()) == ["photo.jpg", "talk.mp4"]
    assert len(pictures(out / "talk.mp4")) == 6


@pytest.fixture
def _without_sepia() -> Iterator[None]:
    yield
    looks._looks.pop("sepia", None)


@pytest.mark.usefixtures("_model", "_without_sepia")
def test_own_look(photo: Path, tmp_path: Path) -> None:
    load("own_look").main(str(photo), str(tmp_path / "sepia.png"))
    blue, _, red = read(tmp_path / "sepia.png")[:10].reshape(-1, 3).mean(axis=0)
    assert red > 1.3 * blue


@pytest.mark.usefixtures("_model")
def test_notebook(photo: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    matplotlib = pytest.importorskip("matplotlib")
    matplotlib.use("Agg")
    from matplotlib import pyplot as plt

    monkeypatch.chdir(photo.parent)
    notebook = json.loads((EXAMPLES / "notebook.ipynb").read_text(encoding="utf-8"))
    cells = ["".join(cell["source"]) for cell in notebook["cells"] if cell["cell_type"] == "code"]
    assert all(not cell.get("outputs") for cell in notebook["cells"]), "outputs are not committed"
    names: dict[str, Any] = {}
    for cell in cells:
        exec(compile(cell, "notebook.ipynb", "exec"), names)  # noqa: S102 - our own notebook
    assert len(plt.get_fignums()) == 2
    plt.close("all")


@pytest.mark.parametrize("name", ["filter_array", "process_folder", "own_look"])
@pytest.mark.usefixtures("_model", "_without_sepia")
def test_an_example_is_a_script(name: str, photo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    arguments = {
        "filter_array": [photo, tmp_path / "a.png", tmp_path / "b.png"],
        "process_folder": [tmp_path, tmp_path / "out"],
        "own_look": [photo, tmp_path / "a.png"],
    }[name]
    monkeypatch.setattr("sys.argv", [name, *map(str, arguments)])
    ends = pytest.raises(SystemExit, match=r"^0$") if name == "process_folder" else contextlib.nullcontext()
    with ends:
        runpy.run_path(str(EXAMPLES / f"{name}.py"), run_name="__main__")
    assert list(tmp_path.glob("*.png")) or list((tmp_path / "out").iterdir())
