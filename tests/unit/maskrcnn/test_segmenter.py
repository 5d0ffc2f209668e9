import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from realtime.errors import ModelError, UsageError, WeightsError
from realtime.maskrcnn.spec import RawDetections
from realtime.protocols import Segmenter
from realtime.structures import Image

pytestmark = pytest.mark.slow


@pytest.fixture
def people(models: Path) -> Image:
    image = cv2.imread(str(models / "maskrcnn2go/reference/images/000000432085.jpg"))
    assert image is not None
    return np.asarray(image, np.uint8)


def test_people_are_found_at_every_live_size(people: Image, models: Path) -> None:
    from realtime.maskrcnn.segmenter import open_segmenter

    for short_side in (160, 192, 256, 320):
        segmenter = open_segmenter("mobile", short_side=short_side)
        assert isinstance(segmenter, Segmenter)
        assert segmenter.short_side == short_side
        found = segmenter(people)
        assert len(found) >= 1
        assert found.scores[0] > 0.9
        assert set(found.class_ids.tolist()) == {1}
        assert (np.diff(found.scores) <= 0).all()
        height, width = people.shape[:2]
        assert (found.boxes >= 0).all()
        assert (found.boxes[:, 2:] <= (width, height)).all()
        assert (found.boxes[:, 2:] > found.boxes[:, :2]).all()
        assert found.masks.min() >= 0
        assert found.masks.max() <= 1


def test_boxes_come_in_pixels_of_the_image(people: Image, models: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from realtime.maskrcnn.segmenter import open_segmenter

    segmenter = open_segmenter("mobile", short_side=64)

    def left_half(canvas: Image) -> Any:
        height, width = canvas.shape[:2]
        box = np.array([[0.0, -5.0, width / 2, height]], np.float32)
        return RawDetections(box, np.float32([0.9]), np.int32([1]), np.ones((1, 24, 24), np.float32), None)

    monkeypatch.setattr(segmenter, "_infer", left_half)
    assert people.shape == (375, 500, 3)
    np.testing.assert_allclose(segmenter(people).boxes, [[0, 0, 250, 375]], atol=1e-3)


@pytest.mark.parametrize("place", [0, 1, 3, 4])
def test_what_is_no_number_is_a_model_error(
    people: Image, models: Path, monkeypatch: pytest.MonkeyPatch, place: int
) -> None:
    from realtime.maskrcnn.segmenter import open_segmenter

    segmenter = open_segmenter("mobile", short_side=64)
    box, score = np.array([[0.0, 5.0, 20.0, 30.0]], np.float32), np.array([0.9], np.float32)
    given = [box, score, np.array([1], np.int32), np.ones((1, 24, 24), np.float32), np.ones((9, 9), np.float32)]
    given[place].flat[0] = np.nan
    monkeypatch.setattr(segmenter, "_infer", lambda _: RawDetections(*given))
    with pytest.raises(ModelError, match="mobile returned NaN"):
        segmenter(people)


@pytest.mark.parametrize("shape", [(1, 1, 3), (16, 16, 3), (17, 900, 3), (900, 17, 3)])
def test_an_image_of_any_shape_is_taken(models: Path, shape: tuple[int, ...]) -> None:
    from realtime.maskrcnn.segmenter import open_segmenter

    for accuracy in ("fast", "exact"):
        open_segmenter("mobile", short_side=64, accuracy=accuracy)(np.zeros(shape, np.uint8))  # type: ignore[arg-type]


def test_a_failure_of_tensorflow_is_a_model_error(monkeypatch: pytest.MonkeyPatch) -> None:
    from realtime.maskrcnn.model import MaskRCNN
    from realtime.maskrcnn.runtime import tf
    from tests.unit.maskrcnn.test_model import FewOrNone

    def fail(_: Any) -> Any:
        raise tf.errors.ResourceExhaustedError(None, None, "no memory is left\nat great length")

    model = MaskRCNN(FewOrNone())
    monkeypatch.setattr(model, "function", fail)
    with pytest.raises(ModelError, match=r"^TensorFlow failed: no memory is left$"):
        model.infer(np.zeros((8, 8, 3), np.uint8))


@pytest.mark.parametrize(
    ("settings", "says"),
    [
        ({"short_side": 63}, "short_side must be 64 to 1536 pixels, got 63"),
        ({"min_score": 1.5}, "0 to 1, got 1.5"),
        ({"accuracy": "great"}, "unknown accuracy 'great'"),
        ({"keep": ["unicorn"]}, "unicorn"),
    ],
)
def test_what_cannot_be_is_a_usage_error(settings: dict[str, Any], says: str) -> None:
    from realtime.maskrcnn.segmenter import open_segmenter

    with pytest.raises(UsageError, match=says):
        open_segmenter("mobile", **settings)
    with pytest.raises(UsageError, match="unknown model 'yolo'; available: portrait, mobile, matterport"):
        open_segmenter("yolo")


def test_a_damaged_weight_file_is_refused_before_it_is_read(models: Path, tmp_path: Path) -> None:
    from realtime.maskrcnn.segmenter import open_segmenter

    for name in ("model.pb", "model_init.pb"):
        data = bytearray((models / "maskrcnn2go" / name).read_bytes())
        data[1000] ^= 1
        (tmp_path / name).write_bytes(data)
    with pytest.raises(WeightsError, match="wrong checksum"):
        open_segmenter("mobile", model_file=tmp_path)


def test_tensorflow_is_silent(models: Path) -> None:
    code = (
        "import sys, os, numpy as np\n"
        "sys.stderr.write('before\\n')\n"
        "from realtime.maskrcnn.segmenter import open_segmenter\n"
        "open_segmenter('mobile')(np.zeros((90, 160, 3), np.uint8))\n"
        "sys.stderr.write('after\\n')\n"
    )
    environment = {name: value for name, value in os.environ.items() if not name.startswith("TF_")}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    assert (done.stdout, done.stderr) == ("", "before\nafter\n")


def test_what_others_write_while_tensorflow_is_imported_comes_out() -> None:
    from realtime.maskrcnn import runtime

    code = (
        "import os, sys\n"
        f"sys.path.insert(0, {str(Path(runtime.__file__).parents[2])!r})\n"
        "from realtime.maskrcnn import runtime\n"
        "from realtime.maskrcnn.quiet import without_log_lines\n"
        "with without_log_lines(runtime._LOG_LINE):\n"
        "    os.write(2, b'I0000 00:00:17 port.cc:153] oneDNN is on\\n')\n"
        "    os.write(2, b'a camera was lost\\n')\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stderr == "a camera was lost\n"
