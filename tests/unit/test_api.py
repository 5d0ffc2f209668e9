"""The public names, and the examples in their docstrings with a fake model."""

import doctest
import inspect
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

import realtime
from realtime import api, background_filter, errors
from realtime.live import run as live_app
from realtime.maskrcnn import segmenter
from realtime.photo import run as photo_app
from realtime.process import run as process_app
from realtime.structures import Detections
from tests.clips import make_clip
from tests.conftest import FakeSegmenter


def test_every_public_name_is_there() -> None:
    assert set(realtime.__all__) == {*realtime._MODULE_OF, "__version__"}
    assert set(realtime.__all__) <= set(dir(realtime))
    for name in realtime.__all__:
        assert getattr(realtime, name) is not None
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        _ = realtime.nothing


def test_all_errors_and_everything_in_the_api_are_public() -> None:
    tree = {
        name for name, one in vars(errors).items() if inspect.isclass(one) and issubclass(one, errors.RealtimeError)
    }
    assert tree | set(api.__all__) <= set(realtime.__all__)


def test_importing_the_package_imports_nothing_else() -> None:
    code = "import sys, realtime; print([m for m in sys.modules if m.startswith('realtime.') or m in ('numpy', 'cv2')])"
    root = str(Path(__file__).parents[2])
    done = subprocess.run(
        [sys.executable, "-c", code], env={**os.environ, "PYTHONPATH": root}, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


class FakeModel(FakeSegmenter):
    """Finds nobody in a black image."""

    def __call__(self, image: Any) -> Detections:
        return super().__call__(image) if image.any() else Detections.none(28)


@pytest.fixture
def fake_model(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A fake model behind every public function, and the files of the examples in the current folder."""
    for module in (background_filter, live_app, photo_app):
        monkeypatch.setattr(module, "build_segmenter", lambda *_, **__: FakeModel())
    monkeypatch.setattr(process_app, "build_recording_segmenter", lambda *_: FakeModel())
    monkeypatch.setattr(realtime, "open_segmenter", lambda *_, **__: FakeModel())
    monkeypatch.chdir(tmp_path)
    make_clip(tmp_path / "talk.mp4", frames=6)
    cv2.imwrite("in.png", np.random.default_rng(0).integers(0, 256, (60, 80, 3)).astype(np.uint8))


EXAMPLES = {
    "BackgroundFilter": background_filter.BackgroundFilter,
    "process_video": api.process_video,
    "process_photo": api.process_photo,
    "run_live": api.run_live,
    "open_segmenter": segmenter.open_segmenter,
}


@pytest.mark.usefixtures("fake_model")
@pytest.mark.parametrize("name", EXAMPLES)
def test_the_example_in_the_docstring_works(name: str) -> None:
    assert name in realtime.__all__
    (example,) = doctest.DocTestFinder(recurse=False).find(EXAMPLES[name], name)
    assert example.examples
    report: list[str] = []
    result = doctest.DocTestRunner().run(example, out=report.append)
    assert not result.failed, "".join(report)


def test_every_function_of_the_api_has_an_example() -> None:
    assert set(EXAMPLES) == set(api.__all__)
