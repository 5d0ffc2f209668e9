import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

pytestmark = pytest.mark.slow

places = st.floats(-6, 12, width=32)


def sample(features: NDArray[np.float32], y: float, x: float) -> NDArray[np.float32]:
    """Bilinear, as in the paper's own code: a sample up to one cell outside has the border's value."""
    height, width = features.shape[:2]
    if not (-1 <= y <= height and -1 <= x <= width):
        return np.zeros(features.shape[2], np.float32)
    y, x = min(max(y, 0), height - 1), min(max(x, 0), width - 1)
    top, left = min(int(y), max(height - 2, 0)), min(int(x), max(width - 2, 0))
    bottom, right = min(top + 1, height - 1), min(left + 1, width - 1)
    ty, tx = y - top, x - left
    upper = features[top, left] * (1 - tx) + features[top, right] * tx
    lower = features[bottom, left] * (1 - tx) + features[bottom, right] * tx
    return np.asarray(upper * (1 - ty) + lower * ty)


def slow_roi_align(features: NDArray[np.float32], roi: list[float], side: int) -> NDArray[np.float32]:
    x1, y1, x2, y2 = roi
    bin_w, bin_h = max(x2 - x1, 1.0) / side, max(y2 - y1, 1.0) / side
    across, down = math.ceil(bin_w), math.ceil(bin_h)
    pooled = np.zeros((side, side, features.shape[2]), np.float32)
    for p in range(side):
        for q in range(side):
            for i in range(down):
                for j in range(across):
                    y = y1 + (p + (i + 0.5) / down) * bin_h
                    x = x1 + (q + (j + 0.5) / across) * bin_w
                    pooled[p, q] += sample(features, y, x) / (down * across)
    return pooled


@settings(deadline=None, max_examples=60)
@given(
    st.lists(st.tuples(places, places, places, places), min_size=1, max_size=4), st.integers(1, 9), st.integers(1, 9)
)
def test_a_matrix_product_gives_what_sampling_gives(rois: list[tuple[float, ...]], height: int, width: int) -> None:
    from realtime.maskrcnn.ops.roi_align import roi_align

    features = np.random.default_rng(0).standard_normal((height, width, 3)).astype(np.float32)
    # Kept off the exact borders of bins, where one rounding or another changes the number of samples.
    boxes = np.array([[x1, y1, x1 + abs(x2) + 0.013, y1 + abs(y2) + 0.017] for x1, y1, x2, y2 in rois], np.float32)
    found = roi_align(features, boxes, 3).numpy()
    for pooled, box in zip(found, boxes.tolist(), strict=True):
        np.testing.assert_allclose(pooled, slow_roi_align(features, box, 3), atol=2e-3)


def test_a_region_up_to_the_border_keeps_the_features_value_there() -> None:
    """The trap of ``crop_and_resize``, which gives zeros past the centre of the last cell."""
    from realtime.maskrcnn.ops.roi_align import roi_align

    features = np.ones((5, 7, 2), np.float32)
    pooled = roi_align(features, np.array([[0, 0, 7, 5], [3, 2, 7, 5], [-0.9, -0.9, 3, 3]], np.float32), 4)
    np.testing.assert_allclose(pooled.numpy(), 1.0, atol=1e-6)


def test_each_region_is_cropped_from_its_own_level_corners_on_corners() -> None:
    from realtime.maskrcnn.ops.roi_align import crop_from_pyramid

    ramp = np.tile(np.arange(5, dtype=np.float32)[None, None, :, None], (1, 5, 1, 1))
    levels = [ramp, ramp + 100]
    rois = np.array([[0, 0, 1, 1], [0, 0, 1, 1], [0, 0.5, 1, 1]], np.float32)
    crops = crop_from_pyramid(levels, rois, np.array([1, 0, 1], np.int32), 3).numpy()[:, 1, :, 0]
    np.testing.assert_allclose(crops, [[100, 102, 104], [0, 2, 4], [102, 103, 104]], atol=1e-3)
