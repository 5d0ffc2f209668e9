"""The net in LiteRT: how it behaves. That it is the Keras net is tested in ``tests/parity``."""

import sys
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from realtime.errors import ModelError, WeightsError
from realtime.maskrcnn import weights
from realtime.maskrcnn.litert.graph import read_graphs
from realtime.maskrcnn.portrait import SPEC
from realtime.maskrcnn.portrait import net as portrait_net
from realtime.maskrcnn.portrait.net import PortraitNet
from realtime.maskrcnn.spec import Accuracy, OpenOptions, RawDetections
from realtime.structures import Image

ROOT = Path(__file__).parents[4]


@pytest.fixture(scope="module", params=[0, 1], ids=["small", "large"])
def path(request: pytest.FixtureRequest) -> Path:
    return weights.locate("portrait")[request.param]


@pytest.fixture(scope="module")
def net(path: Path) -> PortraitNet:
    return PortraitNet(path, min_score=0.5, threads=1)


@pytest.fixture(scope="module")
def portrait() -> Image:
    data = pytest.importorskip("skimage.data", reason="scikit-image is not installed")
    return np.ascontiguousarray(data.astronaut()[..., ::-1])


@pytest.mark.parametrize("size", [(336, 192), (256, 192), (192, 256), (304, 176), (16, 384)])
def test_the_same_person_is_found_at_every_size(net: PortraitNet, portrait: Image, size: tuple[int, int]) -> None:
    width, height = size
    found = net.infer(np.asarray(cv2.resize(portrait, size), np.uint8))
    assert found.alpha is not None
    assert found.alpha.shape == (height // 2, width // 2)
    if min(size) < 100:
        return
    assert found.scores.shape == (1,)
    assert found.scores[0] > 0.9
    assert found.class_ids.tolist() == [1]
    assert found.masks.shape == (1, 24, 24)
    x1, y1, x2, y2 = found.boxes[0] / [width, height, width, height]
    assert -0.12 <= x1 < 0.1
    assert -0.12 <= y1 < 0.15
    assert 0.6 < x2 < 0.85
    assert 0.95 < y2 <= 1.12
    assert 0.3 < found.alpha.mean() < 0.6


def test_another_size_in_between_changes_nothing(net: PortraitNet, portrait: Image) -> None:
    canvas = np.asarray(cv2.resize(portrait, (336, 192)), np.uint8)
    before = net.infer(canvas)
    net.infer(canvas[:96, :160])
    for first, second in zip(before, net.infer(canvas), strict=True):
        assert np.array_equal(first, second)


def test_a_picture_of_nothing_has_no_detection(net: PortraitNet) -> None:
    found = net.infer(np.zeros((96, 160, 3), np.uint8))
    assert (found.boxes.shape, found.scores.shape, found.masks.shape) == ((0, 4), (0,), (0, 24, 24))
    assert found.boxes.dtype == found.scores.dtype == found.masks.dtype == np.float32
    assert found.alpha is not None
    assert found.alpha.max() < 0.5


def test_a_file_that_is_missing_or_of_another_net_is_refused(tmp_path: Path) -> None:
    with pytest.raises(WeightsError, match=r"gone\.tflite cannot be read"):
        PortraitNet(tmp_path / "gone.tflite", 0.5, 1)
    (tmp_path / "net.tflite").write_bytes(b"hello, this is not a net")
    with pytest.raises(WeightsError, match=r"net\.tflite is damaged or of another net"):
        PortraitNet(tmp_path / "net.tflite", 0.5, 1)


def test_a_failure_of_the_runtime_is_a_model_error(net: PortraitNet) -> None:
    with pytest.raises(ModelError, match=r"^LiteRT failed: "):
        net.infer(np.zeros((17, 31, 3), np.uint8))
    assert len(net.infer(np.zeros((96, 160, 3), np.uint8)).boxes) == 0


def test_a_runtime_that_is_missing_is_a_model_error(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    monkeypatch.setitem(sys.modules, "ai_edge_litert.interpreter", None)
    with pytest.raises(ModelError, match="LiteRT cannot be imported"):
        PortraitNet(path, 0.5, 1)


def test_the_threads_asked_for_are_used(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    from ai_edge_litert import interpreter

    counts = []

    class Recorded(interpreter.Interpreter):  # type: ignore[misc]
        def __init__(self, **options: Any) -> None:
            counts.append(options["num_threads"])
            super().__init__(**options)

    monkeypatch.setattr(interpreter, "Interpreter", Recorded)
    for threads in (1, 3, 0):
        PortraitNet(path, 0.5, threads)
    assert counts[:2] == [1, 3]
    assert counts[2] >= 1


@pytest.mark.parametrize(
    ("accuracy", "given", "opened"),
    [
        ("fast", ("small", "large"), ["small"]),
        ("exact", ("small", "large"), ["small", "large"]),
        ("exact", ("own",), ["own"]),
    ],
)
def test_only_exact_takes_the_mean_of_all_nets(
    monkeypatch: pytest.MonkeyPatch, accuracy: Accuracy, given: tuple[str, ...], opened: list[str]
) -> None:
    names: list[str] = []

    class Fake:
        def __init__(self, path: Path, min_score: float, threads: int) -> None:
            names.append(path.name)

        def infer(self, canvas: Image) -> RawDetections:
            pytest.fail("nothing is inferred here")

    monkeypatch.setattr(portrait_net, "PortraitNet", Fake)
    model = SPEC.open(OpenOptions(tuple(map(Path, given)), None, 0.5, accuracy, 1, 192))
    assert names == opened
    assert len(model.mean_of) == (len(opened) if accuracy == "exact" else 0)


def test_the_file_has_the_weights_of_the_trained_net(path: Path) -> None:
    held = {
        np.sort(tensor.constant.ravel()).tobytes()
        for graph in read_graphs(path.read_bytes()).values()
        for tensor in graph.tensors
        if tensor.constant is not None
    }
    with np.load(ROOT / "tools" / "portrait" / f"{path.stem}.npz") as trained:
        for name in trained.files:
            values = np.sort(trained[name].ravel()).astype(np.float16)
            # a transposed convolution becomes a 1x1 convolution with its bias once for each of its four pixels
            copies = [1, 4] if name.endswith("/bias") else [1]
            assert held & {np.repeat(values, count).tobytes() for count in copies}, name
