"""The net in LiteRT against the Keras net that it was exported from, at all shapes of frames."""

from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from realtime.maskrcnn import weights
from realtime.maskrcnn.portrait.net import PortraitNet
from realtime.structures import Image

pytestmark = [pytest.mark.parity, pytest.mark.slow]

ROOT = Path(__file__).parents[2]
SIZES = [(336, 192), (192, 336), (256, 192), (192, 256), (192, 192), (288, 160), (224, 128), (400, 224)]
CLIPS = ("doctor.mp4", "talk_2.mp4", "asl_walk.mkv")
MIN_SCORE = 0.4


@pytest.fixture(scope="module", params=[0, 1], ids=["small", "large"])
def path(request: pytest.FixtureRequest) -> Path:
    return weights.locate("portrait")[request.param]


@pytest.fixture(scope="module")
def keras_net(path: Path) -> Any:
    pytest.importorskip("tensorflow", reason="TensorFlow is not installed", exc_type=ImportError)
    from realtime.maskrcnn.model import MaskRCNN
    from tools.portrait.reference import Portrait

    return MaskRCNN(Portrait(ROOT / "tools" / "portrait" / f"{path.stem}.npz", MIN_SCORE))


@pytest.fixture(scope="module")
def net(path: Path) -> PortraitNet:
    return PortraitNet(path, MIN_SCORE, threads=1)


@pytest.fixture(scope="module")
def images(shared: Path) -> list[Image]:
    """The first frame of some clips, and two of them side by side."""
    found = []
    for name in CLIPS:
        capture = cv2.VideoCapture(str(shared / "clips" / "plain" / name))
        good, frame = capture.read()
        capture.release()
        assert good, name
        found.append(np.asarray(cv2.resize(frame, (640, 360)), np.uint8))
    return [*found, np.hstack(found[:2])]


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_both_find_the_same(keras_net: Any, net: PortraitNet, images: list[Image], size: tuple[int, int]) -> None:
    for image in images:
        canvas = np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_AREA), np.uint8)
        expected, found = keras_net.infer(canvas), net.infer(canvas)
        assert len(found.scores) == len(expected.scores)
        assert np.abs(found.alpha - expected.alpha).max() < 0.01
        assert np.array_equal(found.class_ids, expected.class_ids)
        if len(found.scores):
            assert np.abs(found.boxes - expected.boxes).max() < 0.5
            assert np.abs(found.scores - expected.scores).max() < 1e-3
            assert np.abs(found.masks - expected.masks).max() < 0.01


def test_somebody_is_found_in_every_image(net: PortraitNet, images: list[Image]) -> None:
    for image in images:
        assert len(net.infer(np.asarray(cv2.resize(image, (336, 192)), np.uint8)).scores) >= 1


def test_the_exporter_makes_a_file_that_passes_and_finds_the_same(
    path: Path, tmp_path: Path, images: list[Image]
) -> None:
    pytest.importorskip("tensorflow", reason="TensorFlow is not installed", exc_type=ImportError)
    from tools.portrait import npz
    from tools.portrait.export import export
    from tools.portrait.layers import PortraitNet as KerasNet

    keras_net = KerasNet.of(npz.read(ROOT / "tools" / "portrait" / f"{path.stem}.npz"))
    exported = tmp_path / "net.tflite"
    exported.write_bytes(export(keras_net))
    canvas = np.asarray(cv2.resize(images[0], (256, 144)), np.uint8)
    for first, second in zip(
        PortraitNet(exported, 0.4, 1).infer(canvas), PortraitNet(path, 0.4, 1).infer(canvas), strict=True
    ):
        np.testing.assert_allclose(first, second, atol=1e-4)


def test_a_net_with_finer_masks_is_exported_too(tmp_path: Path, images: list[Image]) -> None:
    pytest.importorskip("tensorflow", reason="TensorFlow is not installed", exc_type=ImportError)
    from realtime.maskrcnn.model import MaskRCNN
    from realtime.maskrcnn.portrait.shapes import WIDTHS
    from tools.portrait.architecture import Architecture
    from tools.portrait.export import export
    from tools.portrait.layers import PortraitNet as KerasNet
    from tools.portrait.reference import Portrait

    widths = {name: 16 for name in WIDTHS if name != "mask_3"} | {"xif0_0": 0, "mask_2": 16}
    net = KerasNet.build(Architecture(widths, stem=16, separable=True, context=True, fine_masks=True))
    rng = np.random.default_rng(0)
    scale = {1: 0.1, 2: 1.0, 3: 0.6, 4: 1.5}
    drawn = {
        name: (rng.standard_normal(value.shape) * scale[value.ndim] / max(1, np.prod(value.shape[:-1])) ** 0.5)
        for name, value in net.weights().items()
    }
    halves = {name: value.astype(np.float16) for name, value in drawn.items()}
    net.assign(halves)
    np.savez(tmp_path / "net.npz", allow_pickle=False, **halves)
    (tmp_path / "net.tflite").write_bytes(export(net))
    ours, theirs = PortraitNet(tmp_path / "net.tflite", 0.0, 1), MaskRCNN(Portrait(tmp_path / "net.npz", 0.0))
    for size in ((336, 192), (192, 256)):
        canvas = np.asarray(cv2.resize(images[0], size), np.uint8)
        found, expected = ours.infer(canvas), theirs.infer(canvas)
        assert len(found.scores) >= 1
        np.testing.assert_allclose(found.scores, expected.scores, atol=1e-3)
        np.testing.assert_allclose(found.boxes, expected.boxes, atol=0.5)
        np.testing.assert_allclose(found.masks, expected.masks, atol=1e-3)
        np.testing.assert_allclose(found.alpha, expected.alpha, atol=1e-3)
        assert found.alpha.std() > 0.01
        assert found.masks.std() > 0.001
