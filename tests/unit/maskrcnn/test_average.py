from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from realtime.maskrcnn import portrait
from realtime.maskrcnn import segmenter as segmenter_module
from realtime.maskrcnn.average import average, mirror
from realtime.maskrcnn.preprocess import fit_short_side
from realtime.maskrcnn.segmenter import MaskRCNNSegmenter, open_segmenter
from realtime.maskrcnn.spec import Accuracy, Infer, OpenedModel, OpenOptions, RawDetections
from realtime.structures import Detections, Image


def detections(*found: tuple[list[float], float], alpha: Any = None, seed: int = 0, class_id: int = 1) -> Detections:
    masks = np.random.default_rng(seed).random((len(found), 8, 8), np.float32)
    boxes = np.array([box for box, _ in found], np.float32).reshape(-1, 4)
    scores = np.array([score for _, score in found], np.float32)
    return Detections(boxes, scores, np.full(len(found), class_id, np.int32), masks, alpha)


TWO = detections(([10, 20, 50, 90], 0.9), ([-4, 0, 30, 20], 0.6), alpha=np.eye(6, 8, dtype=np.float32))


def assert_equal(a: Detections, b: Detections) -> None:
    for name in ("boxes", "scores", "class_ids", "masks"):
        np.testing.assert_allclose(getattr(a, name), getattr(b, name), rtol=1e-5, atol=1e-5, err_msg=name)
    if b.alpha is None:
        assert a.alpha is None
    else:
        np.testing.assert_allclose(a.alpha, b.alpha, atol=1e-6)


def test_a_mirrored_result_lies_where_the_mirror_image_has_it() -> None:
    image = np.zeros((100, 200), np.uint8)
    image[20:90, 10:50] = 255
    mirrored = mirror(TWO, 200)
    x0, y0, x1, y1 = mirrored.boxes[0].astype(int)
    assert image[:, ::-1][y0:y1, x0:x1].all()
    assert (x1 - x0, y1 - y0) == (40, 70)
    np.testing.assert_array_equal(mirrored.masks[0], TWO.masks[0][:, ::-1])
    assert TWO.alpha is not None
    np.testing.assert_array_equal(mirrored.alpha, TWO.alpha[:, ::-1])
    assert_equal(mirror(mirrored, 200), TWO)


@pytest.mark.parametrize("count", [1, 2, 5])
def test_the_mean_of_equal_views_is_the_view(count: int) -> None:
    assert_equal(average([TWO] * count, 0.5), TWO)


def test_views_vote() -> None:
    once = detections(([10, 20, 50, 90], 0.9))
    nobody = detections()
    assert len(average([once, nobody], 0.5)) == 0, "the mean score is 0.45"
    kept = average([once, nobody, once], 0.5)
    assert kept.scores == pytest.approx([0.6])
    np.testing.assert_allclose(kept.boxes, once.boxes, rtol=1e-6)
    assert len(average([nobody, nobody], 0.0)) == 0


def test_boxes_and_masks_are_averaged_by_score() -> None:
    """A square seen twice, the second time in a larger box that it fills a part of."""
    one, other = detections(([0, 0, 80, 80], 0.9)), detections(([0, 0, 88, 80], 0.3))
    assert average([one, other], 0.5).boxes[0] == pytest.approx([0, 0, 82, 80])
    filled, part = np.ones((1, 8, 8), np.float32), np.zeros((1, 8, 8), np.float32)
    part[..., :4] = 1
    whole = Detections(np.float32([[0, 0, 40, 80]]), np.float32([0.5]), np.int32([1]), filled)
    half = Detections(np.float32([[0, 0, 80, 80]]), np.float32([0.5]), np.int32([1]), part)
    mean = average([whole, half], 0.5)
    assert mean.boxes[0] == pytest.approx([0, 0, 60, 80])
    assert mean.masks[0, :, :5] == pytest.approx(1), "up to x = 40 both say person"
    assert mean.masks[0, :, 6:].max() == 0


def test_people_are_told_apart_in_any_order_and_kinds_never_joined() -> None:
    a, b = ([0.0, 0, 40, 80], 0.8), ([30.0, 0, 70, 80], 0.7)
    views = [detections(a, b), detections((b[0], 0.9), (a[0], 0.6))]
    mean = average(views, 0.5)
    assert mean.scores == pytest.approx([0.8, 0.7])
    np.testing.assert_allclose(mean.boxes, [b[0], a[0]], atol=1e-4)
    assert len(average([detections(a), detections(a, class_id=3)], 0.5)) == 0
    twice = detections(a, ([1, 0, 41, 80], 0.7))
    assert len(average([twice, twice], 0.5)) == 2, "two of one view are two people"


def test_the_alpha_is_the_mean_at_the_largest_size() -> None:
    small, large = np.full((4, 6), 0.25, np.float32), np.full((8, 12), 0.75, np.float32)
    alpha = average([detections(alpha=small), detections(alpha=large)], 0.5).alpha
    assert alpha is not None
    assert alpha.shape == (8, 12)
    assert alpha == pytest.approx(0.5)


def test_a_segmenter_averages_nets_and_the_mirror_image() -> None:
    """Somebody of whom the net sees the left half better: the mean is symmetric."""
    image = np.zeros((64, 128, 3), np.uint8)
    image[16:48, 32:96] = 200

    def infer(canvas: Image) -> RawDetections:
        seen.append(canvas.shape[:2])
        xs, ys = (np.flatnonzero(canvas[..., 0].max(axis=axis) > 100) for axis in (0, 1))
        alpha = (canvas[::2, ::2, 0] > 100) * np.linspace(1, 0, canvas.shape[1] // 2, dtype=np.float32)
        box = np.array([[xs[0], ys[0], xs[-1] + 1, ys[-1] + 1]], np.float32)
        return RawDetections(box, np.float32([0.8]), np.int32([1]), np.ones((1, 8, 8), np.float32), alpha)

    seen: list[tuple[int, ...]] = []

    def segmenter(*mean_of: Infer) -> MaskRCNNSegmenter:
        return MaskRCNNSegmenter(
            "x",
            infer,
            ["background", "person"],
            short_side=64,
            transform=lambda size, side: fit_short_side(size, side, 2 * side, 16),
            mean_of=mean_of,
            mirrored=True,
            min_score=0.5,
        )

    def tall(canvas: Image) -> RawDetections:
        """Finds the same person, but taller."""
        return infer(canvas)._replace(boxes=infer(canvas).boxes + np.float32([0, -8, 0, 8]))

    alone, both = segmenter()(image), segmenter(infer, tall)(image)
    assert alone.alpha is not None
    assert both.alpha is not None
    assert not np.allclose(alone.alpha, alone.alpha[:, ::-1])
    np.testing.assert_allclose(both.alpha, both.alpha[:, ::-1], atol=1e-6)
    assert both.alpha.max() == pytest.approx(0.5, abs=0.02)
    np.testing.assert_allclose(both.boxes, alone.boxes + np.float32([0, -4, 0, 4]), atol=0.5)
    assert len(seen) == 1 + 2 + 4


@pytest.mark.parametrize(("accuracy", "second", "count"), [("exact", 0.3, 0), ("exact", 0.45, 1), ("fast", 0.3, 1)])
def test_only_exact_asks_the_mirror_image_and_counts_its_doubt(
    monkeypatch: pytest.MonkeyPatch, accuracy: Accuracy, second: float, count: int
) -> None:
    """Somebody found with 0.6 in the image and with ``second`` in the mirror image, of whom 0.5 is asked."""

    none, alpha = Detections.none(8), np.ones((96, 128), np.float32)

    def fake(options: OpenOptions) -> OpenedModel:
        def infer(canvas: Image) -> RawDetections:
            score = 0.6 if canvas[0, 0, 0] else second
            if score < options.min_score:
                return RawDetections(none.boxes, none.scores, none.class_ids, none.masks, alpha)
            box = np.array([[0, 0, canvas.shape[1], canvas.shape[0]]], np.float32)
            return RawDetections(box, np.float32([score]), np.int32([1]), np.ones((1, 8, 8), np.float32), alpha)

        mean_of = (infer,) if options.accuracy == "exact" else ()
        return OpenedModel(infer, ("background", "person"), portrait.transform, mean_of)

    monkeypatch.setattr(segmenter_module, "model_spec", lambda _: replace(portrait.SPEC, open=fake))
    image = np.zeros((192, 256, 3), np.uint8)
    image[:, :128] = 255
    found = open_segmenter("portrait", accuracy=accuracy, min_score=0.5, mirrored=True)(image)
    assert len(found) == count
    if count and accuracy == "exact":
        assert found.scores == pytest.approx([(0.6 + second) / 2])
