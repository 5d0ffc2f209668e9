import importlib
import importlib.util
import logging
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest

from realtime.errors import ModelError

pytestmark = pytest.mark.slow

SIZES = [(336, 192), (192, 256)]


def portrait() -> np.ndarray:
    data = pytest.importorskip("skimage.data", reason="scikit-image is not installed")
    return np.ascontiguousarray(data.astronaut()[..., ::-1])


@pytest.mark.skipif(importlib.util.find_spec("openvino") is None, reason="OpenVINO is not installed")
def test_openvino_finds_what_tensorflow_finds(models: Path) -> None:
    from realtime.maskrcnn import engines, weights
    from realtime.maskrcnn.mobile import net
    from realtime.maskrcnn.model import MaskRCNN

    files = weights.locate("mobile", None, None)
    net = MaskRCNN(net.Mobile(files[0], files[1], [1], 0.5, net.FAST))
    ours, theirs = engines.openvino(net, threads=1, half=False), engines.tensorflow(net)
    for size in SIZES:
        canvas = np.asarray(cv2.resize(portrait(), size), np.uint8)
        boxes, scores, class_ids, masks, alpha = ours(canvas)
        wanted = theirs(canvas)
        assert len(boxes) == len(wanted[0]) >= 1
        assert np.abs(boxes - wanted[0]).max() < 0.5
        assert np.abs(scores - wanted[1]).max() < 0.02
        assert (class_ids == wanted[2]).all()
        assert np.abs(masks - wanted[3]).max() < 0.02
        assert alpha is wanted[4] is None
    telemetry = importlib.import_module("openvino.tools.ovc.utils").tm
    assert telemetry.__name__.endswith("telemetry_stub"), "OpenVINO reports home"
    nothing = ours(np.zeros((192, 336, 3), np.uint8))
    assert nothing[0].shape == (0, 4)
    assert nothing[3].shape[0] == 0


@pytest.mark.skipif(importlib.util.find_spec("openvino") is None, reason="OpenVINO is not installed")
def test_a_segmenter_runs_in_openvino(models: Path) -> None:
    from realtime.maskrcnn.segmenter import open_segmenter

    found = open_segmenter("mobile", engine="openvino", threads=1)(portrait())
    assert len(found) == 1
    assert found.scores[0] > 0.9


def test_without_openvino_the_net_runs_in_tensorflow_and_a_sentence_says_so(
    models: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    from realtime.maskrcnn.segmenter import open_segmenter

    monkeypatch.setitem(sys.modules, "openvino", None)
    with caplog.at_level(logging.WARNING):
        segmenter = open_segmenter("mobile", engine="openvino", threads=1)
    assert "OpenVINO is not installed" in caplog.text
    assert "TensorFlow instead" in caplog.text
    assert len(segmenter(portrait())) == 1


def test_openvino_that_is_missing_is_a_model_error(monkeypatch: pytest.MonkeyPatch) -> None:
    from realtime.maskrcnn import engines

    monkeypatch.setitem(sys.modules, "openvino", None)
    with pytest.raises(ModelError, match="pip install"):
        engines.openvino(None, threads=1, half=False)  # type: ignore[arg-type]
