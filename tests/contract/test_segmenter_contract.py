"""What every segmenter keeps to, the fake one included."""

from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest

from realtime.live.lazy_segmenter import LazySegmenter
from realtime.maskrcnn.nets import NETS
from realtime.maskrcnn.preprocess import fit_short_side
from realtime.maskrcnn.segmenter import MaskRCNNSegmenter, open_segmenter
from realtime.maskrcnn.spec import RawDetections
from realtime.process.job import CountingSegmenter
from realtime.protocols import Segmenter
from realtime.structures import Image
from tests.conftest import FakeSegmenter

SHAPES = [(48, 64, 3), (64, 48, 3), (90, 160, 3), (1, 1, 3), (5, 300, 3)]


def one_box(canvas: Image) -> RawDetections:
    """A net that finds one person, half of it past the right edge, and has a matte branch."""
    height, width = canvas.shape[:2]
    box = np.array([[width / 2, 0, width * 1.1, height]], np.float32)
    alpha = np.full((height // 2, width // 2), 0.5, np.float32)
    return RawDetections(box, np.float32([0.9]), np.int32([1]), np.ones((1, 24, 24), np.float32), alpha)


def wired() -> MaskRCNNSegmenter:
    def transform(size: tuple[int, int], short_side: int) -> object:
        return fit_short_side(size, short_side, 2 * short_side, 16)

    return MaskRCNNSegmenter("fake", one_box, ("background", "person"), short_side=64, transform=transform)  # type: ignore[arg-type]


def matterport_file(folder: Path) -> Path:
    """Weights of Matterport's net that are all zero, in a file that takes no room."""
    h5py = pytest.importorskip("h5py")
    from realtime.maskrcnn.matterport import weights

    path = folder / "net.h5"
    with h5py.File(path, "w") as file:
        for layer, kinds in weights._shapes("resnet50", 2).items():
            for kind, shape in kinds.items():
                chunks = tuple(min(side, 64) for side in shape)
                value = float(kind == "moving_variance")
                file.create_dataset(f"{layer}/{layer}/{kind}:0", shape, "f4", chunks=chunks, fillvalue=value)
    return path


def opened(name: str, request: pytest.FixtureRequest, folder: Path) -> Segmenter:
    if NETS[name].needs_tensorflow:
        pytest.importorskip("tensorflow", reason="TensorFlow is not installed", exc_type=ImportError)
    if name == "matterport":
        return open_segmenter(name, model_file=matterport_file(folder), max_dim=128, keep=None, threads=1)
    model_file = request.getfixturevalue("shared") / "models" / NETS[name].folder if name == "mobile" else None
    return open_segmenter(name, model_file=model_file, short_side=64, threads=1)


SEGMENTERS: dict[str, Callable[[], Segmenter]] = {
    "fake": FakeSegmenter,
    "lazy": lambda: LazySegmenter(FakeSegmenter),
    "counting": lambda: CountingSegmenter(FakeSegmenter()),
    "wired": wired,
}
MODELS = [pytest.param(name, marks=pytest.mark.slow) for name in NETS]


@pytest.fixture(scope="module", params=[*SEGMENTERS, *MODELS])
def segmenter(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Segmenter:
    if request.param in SEGMENTERS:
        return SEGMENTERS[request.param]()
    return opened(request.param, request, tmp_path_factory.mktemp("models"))


def image(shape: tuple[int, ...]) -> Image:
    """Smoothed noise, in which some models find something."""
    pixels = np.random.default_rng(0).integers(0, 256, shape, np.uint8)
    return np.asarray(cv2.GaussianBlur(pixels, (0, 0), 3), np.uint8)


def test_it_is_a_segmenter(segmenter: Segmenter) -> None:
    assert isinstance(segmenter, Segmenter)


@pytest.mark.parametrize("shape", SHAPES)
def test_detections_are_typed_sorted_and_in_range(segmenter: Segmenter, shape: tuple[int, ...]) -> None:
    found = segmenter(image(shape))
    assert found.boxes.dtype == found.scores.dtype == found.masks.dtype == np.float32
    assert found.class_ids.dtype == np.int32
    assert (np.diff(found.scores) <= 0).all()
    assert (found.class_ids > 0).all()
    assert (found.boxes[:, 2:] > found.boxes[:, :2]).all()
    for values in (found.scores, found.masks, *([] if found.alpha is None else [found.alpha])):
        assert np.isfinite(values).all()
        assert ((values >= 0) & (values <= 1)).all()


def test_boxes_reach_past_the_image_only_beside_an_alpha(segmenter: Segmenter) -> None:
    found = segmenter(image((90, 160, 3)))
    margin = 0.0 if found.alpha is None else 0.15
    low, high = np.float32([-margin * 160, -margin * 90]), np.float32([(1 + margin) * 160, (1 + margin) * 90])
    assert (found.boxes[:, :2] >= low).all()
    assert (found.boxes[:, 2:] <= high).all()


def test_the_image_is_left_as_it_was_even_if_read_only(segmenter: Segmenter) -> None:
    pixels = image((48, 64, 3))
    before = pixels.copy()
    pixels.setflags(write=False)
    segmenter(pixels)
    assert np.array_equal(pixels, before)


def test_a_view_gives_what_its_copy_gives(segmenter: Segmenter) -> None:
    pixels = image((48, 128, 3))
    view = pixels[:, ::-2]
    first, second = segmenter(view), segmenter(np.ascontiguousarray(view))
    assert np.array_equal(first.boxes, second.boxes)
    assert np.array_equal(first.masks, second.masks)


def test_results_outlive_the_next_call(segmenter: Segmenter) -> None:
    first = segmenter(image((48, 64, 3)))
    kept = [
        first.boxes.copy(),
        first.scores.copy(),
        first.masks.copy(),
        None if first.alpha is None else first.alpha.copy(),
    ]
    segmenter(255 - image((48, 64, 3)))
    for values, copy in zip((first.boxes, first.scores, first.masks, first.alpha), kept, strict=True):
        assert values is copy is None or np.array_equal(values, copy)


def test_the_same_image_gives_the_same_detections_after_another_size(segmenter: Segmenter) -> None:
    first = segmenter(image((48, 64, 3)))
    segmenter(image((64, 48, 3)))
    again = segmenter(image((48, 64, 3)))
    assert np.array_equal(first.boxes, again.boxes)
    assert np.array_equal(first.scores, again.scores)
    assert first.alpha is again.alpha is None or np.array_equal(first.alpha, again.alpha)
