"""The layers of the net; it runs on the weights it is built with."""

from typing import Any

import numpy as np
import pytest

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def net() -> Any:
    from tools.portrait.layers import PortraitNet

    return PortraitNet.build()


@pytest.mark.parametrize("shape", [(96, 160), (160, 96), (64, 64)])
def test_every_part_has_the_shape_it_says(net: Any, shape: tuple[int, int]) -> None:
    from tools.portrait.layers import roi_features

    height, width = shape
    features = net.trunk(np.zeros((1, height, width, 3), np.float32))
    assert [tuple(one.shape[1:3]) for one in features] == [(height // k, width // k) for k in (2, 4, 8, 16)]
    logits, deltas = net.rpn(features[-1])
    assert tuple(deltas.shape[:3]) == tuple(logits.shape[:3]) == (1, height // 16, width // 16)
    assert deltas.shape[3] == 4 * logits.shape[3]
    assert tuple(net.matte(features).shape) == (1, height // 2, width // 2)
    regions = roi_features(features[-1], np.array([[[0, 0, 40, 50], [-9, -9, 70, 200]]], np.float32))
    assert [tuple(one.shape) for one in net.box_head(regions)] == [(2, 1), (2, 4)]
    assert tuple(net.mask_head(regions).shape) == (2, 24, 24)


def test_a_region_reads_the_features_under_it_and_the_edge_goes_on_past_it() -> None:
    from realtime.maskrcnn.portrait.shapes import CHANNELS, ROI_SIDE
    from tools.portrait.layers import array_of, roi_features

    columns = np.broadcast_to(np.arange(10, dtype=np.float32)[None, None, :, None], (1, 6, 10, CHANNELS))
    # 16 pixels a cell: the region from cell 2 to cell 8 has bins of one cell, centred at 2.5, 3.5, ...
    found = array_of(roi_features(columns, np.array([[[32, 16, 128, 64]]], np.float32)))[0, :, :, 0]
    np.testing.assert_allclose(found, np.broadcast_to(np.arange(ROI_SIDE) + 2.5, (ROI_SIDE, ROI_SIDE)), atol=1e-5)
    past = array_of(roi_features(columns, np.array([[[16 * 9, 0, 16 * 30, 64]]], np.float32)))[0, :, :, 0]
    np.testing.assert_allclose(past, 9, atol=1e-5)


def test_weights_go_out_and_in_again_and_others_are_refused(net: Any) -> None:
    from tools.portrait.layers import PortraitNet

    weights = net.weights()
    other = PortraitNet.build()
    other.assign(weights)
    assert all(np.array_equal(value, weights[name]) for name, value in other.weights().items())
    with pytest.raises(ValueError, match="missing or unknown"):
        other.assign({name: value for name, value in weights.items() if name != "conv0/kernel"})
    with pytest.raises(ValueError, match="conv0/bias must be"):
        other.assign(weights | {"conv0/bias": np.zeros(3, np.float32)})


def test_a_structure_follows_from_its_weights() -> None:
    from realtime.maskrcnn.portrait.shapes import WIDTHS
    from tools.portrait.architecture import Architecture
    from tools.portrait.layers import PortraitNet, array_of

    widths = {name: max(8, count // 8) for name, count in WIDTHS.items() if name != "mask_3"}
    lean = Architecture(widths | {"xif0_0": 0, "mask_2": 8}, 8, (24, 16, 8, 8), True, True, True)
    net = PortraitNet.build(lean)
    assert Architecture.of(net.weights()) == lean
    assert Architecture.of(PortraitNet.build().weights()) == Architecture()
    again = PortraitNet.of(net.weights())
    image = np.random.default_rng(0).uniform(0, 255, (1, 64, 96, 3)).astype(np.float32)
    for one, other in zip(again.trunk(image), net.trunk(image), strict=True):
        np.testing.assert_array_equal(array_of(one), array_of(other))
    logits, features = net.alpha_logits(net.trunk(image))
    assert tuple(logits.shape) == (1, 32, 48)
    assert tuple(features.shape) == (1, 8, 12, 16)
    assert tuple(net.mask_logits(features, np.array([[[0, 0, 40, 50], [9, 9, 70, 64]]], np.float32)).shape) == (
        2,
        24,
        24,
    )
    with pytest.raises(ValueError, match="not the weights"):
        Architecture.of({"conv0/bias": np.zeros(8, np.float32)})
