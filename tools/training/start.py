"""Where training starts: the published weights of the small Mask R-CNN, narrowed.

Trunk, box head, mask head and the first block of the region proposals begin as that net has them (Apache-2.0; the
notice is in the model card). Its blocks are wider: of each one's inner channels those that carry most are kept, and its
last layer is fitted anew by least squares (He et al., "Channel Pruning", ICCV 2017). The matte branch begins at random.
Every layer is then trained; the published trunk, as wide as it was, stays the teacher of the narrowed one's features.
"""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import keras
import numpy as np
from keras import ops
from numpy.typing import NDArray

from realtime.maskrcnn.mobile.caffe2 import read_weights
from realtime.maskrcnn.portrait.layers import PortraitNet, array_of, roi_features
from realtime.maskrcnn.portrait.shapes import WIDTHS

Weights = dict[str, NDArray[np.float32]]

_BLOCKS = {"rpn_0": "[rpn]xif3_4"} | {
    f"{head}_{k}": f"_[{'bbox' if head == 'box' else head}]_xif4_{k}" for head in ("box", "mask") for k in (0, 1, 3)
}
_FITTED_ON = 6000
"""Cells that the last layer of a block is fitted on."""


def _published_block(source: Weights, name: str) -> Weights:
    theirs = _BLOCKS.get(name, name)
    project = "_pwl" if f"{theirs}_pwl_conv_w_int8" in source else ""
    return {
        f"{name}_expand/kernel": source[f"{theirs}_pw_conv_w_int8"].transpose(1, 2, 3, 0),
        f"{name}_expand/bias": source[f"{theirs}_pw_bn_b_int8"],
        f"{name}_depthwise/kernel": source[f"{theirs}_dw_conv_w_int8"].transpose(1, 2, 0, 3),
        f"{name}_project/kernel": source[f"{theirs}{project}_conv_w_int8"].transpose(1, 2, 3, 0),
        f"{name}_project/bias": source[f"{theirs}{project}_bn_b_int8"],
    }


def published_weights(file: Path) -> Weights:
    """The weights of ``model_init.pb``, unchanged, by the names of this net; the matte branch has none.

    Raises:
        WeightsError: the file is damaged.
    """
    source = read_weights(file)
    found: Weights = {
        "conv0/kernel": source["conv0_conv_w_int8"].transpose(1, 2, 3, 0) * 255,
        "conv0/bias": source["conv0_bn_b_int8"],
        "box_mix/kernel": source["_[bbox]_xif4_3_bn_1x1_conv_w_int8"].transpose(1, 2, 3, 0),
        "box_mix/bias": source["_[bbox]_xif4_3_bn_1x1_bn_b_int8"],
        "box_logit/kernel": (source["cls_score_w_int8"][1] - source["cls_score_w_int8"][0])[:, None],
        "box_logit/bias": source["cls_score_b_int8"][1:2] - source["cls_score_b_int8"][:1],
        "box_deltas/kernel": source["bbox_pred_w_int8"][4:8].T,
        "box_deltas/bias": source["bbox_pred_b_int8"][4:8],
        "mask_up/kernel": source["conv5_mask_w_int8"].transpose(1, 2, 3, 0),
        "mask_up/bias": source["conv5_mask_b_int8"],
        "mask_logits/kernel": source["mask_fcn_logits_w_int8"][1:2].transpose(1, 2, 3, 0),
        "mask_logits/bias": source["mask_fcn_logits_b_int8"][1:2],
    }
    for name in WIDTHS:
        found |= _published_block(source, name)
    return found


def published_net(file: Path, seed: int, *, half: bool = False) -> PortraitNet:
    """A net as wide as the published one, with its weights; what that does not have is random.

    Raises:
        WeightsError: the file is damaged.
    """
    source = published_weights(file)
    whole = PortraitNet.build({name: len(source[f"{name}_expand/bias"]) for name in WIDTHS}, half=half)
    whole.assign(_random(whole.weights(), seed) | {name: np.ascontiguousarray(value) for name, value in source.items()})
    return whole


def _narrow(part: Any, inputs: Any, weights: Weights, seed: int) -> Weights:
    """The blocks of ``part`` with ``WIDTHS`` inner channels, fitted on what flows through it from ``inputs``."""
    names = [layer.name.removesuffix("_depthwise") for layer in part.layers if layer.name.endswith("_depthwise")]
    inner = keras.Model(part.inputs[0], [part.get_layer(f"{name}_depthwise").output for name in names])(inputs)
    narrowed: Weights = {}
    for name, carried in zip(names, inner if isinstance(inner, list) else [inner], strict=True):
        cells = array_of(carried).reshape(-1, carried.shape[-1])
        cells = np.random.default_rng(seed).permutation(cells)[:_FITTED_ON].astype(np.float64)
        project, bias = weights[f"{name}_project/kernel"][0, 0], weights[f"{name}_project/bias"]
        strength = cells.std(axis=0) * np.linalg.norm(project, axis=1)
        kept = np.sort(np.argsort(-strength)[: WIDTHS[name]])
        wanted, mean = cells @ project, cells[:, kept].mean(axis=0)
        some = cells[:, kept] - mean
        square = some.T @ some
        ridge = 1e-2 * np.trace(square) / len(kept) * np.eye(len(kept))
        fitted = np.linalg.solve(square + ridge, some.T @ (wanted - wanted.mean(axis=0)))
        narrowed |= {
            f"{name}_expand/kernel": weights[f"{name}_expand/kernel"][..., kept],
            f"{name}_expand/bias": weights[f"{name}_expand/bias"][kept],
            f"{name}_depthwise/kernel": weights[f"{name}_depthwise/kernel"][:, :, kept],
            f"{name}_project/kernel": fitted[None, None].astype(np.float32),
            f"{name}_project/bias": (bias + wanted.mean(axis=0) - mean @ fitted).astype(np.float32),
        }
    return narrowed


def _random(weights: Weights, seed: int) -> Weights:
    """Kernels as He et al. (ICCV 2015) draw them, biases 0."""
    rng = np.random.default_rng(seed)
    drawn: Weights = {}
    for name, weight in weights.items():
        noise = rng.standard_normal(weight.shape).astype(np.float32)
        spread = (2 / max(1, int(np.prod(weight.shape[:-1])))) ** 0.5
        drawn[name] = noise * spread if name.endswith("kernel") else np.zeros_like(weight)
    return drawn


def start(net: PortraitNet, published: Path, pictures: Iterable[NDArray[np.uint8]], seed: int) -> None:
    """Give ``net`` the weights that training starts from.

    Args:
        net: the net, of any weights.
        published: ``model_init.pb`` of the small Mask R-CNN.
        pictures: a dozen or more (H, W, 3) uint8 BGR pictures of one shape, from which the narrowed layers are fitted;
            how strong the trunk's features are on them decides how strong the matte branch's first weights are.
        seed: for what begins at random.
    """
    whole = published_net(published, seed)
    weights = whole.weights()
    images = np.stack(list(pictures)).astype(np.float32)
    features = whole.trunk(images)
    height, width = images.shape[1:3]
    rng = np.random.default_rng(seed)
    low = rng.uniform(-0.1, 0.5, (len(images), 8, 2))
    rois = np.concatenate([low, low + rng.uniform(0.2, 0.9, low.shape)], axis=2) * [width, height, width, height]
    regions = roi_features(features[-1], ops.convert_to_tensor(rois.astype(np.float32)))
    for part, inputs in (
        (whole.trunk, images),
        (whole.rpn, features[-1]),
        (whole.box_head, regions),
        (whole.mask_head, regions),
    ):
        weights |= _narrow(part, inputs, weights, seed)
    for name in ("rpn_logits", "rpn_deltas"):
        weights[f"{name}/kernel"] *= 0.1
    weights["rpn_logits/bias"] -= 3.0
    weights["matte_logits/bias"] -= 1.0
    entries = ("matte_2_skip", "matte_4_skip", "matte_8_skip", "matte_16")
    for name, feature in zip(entries, features, strict=True):
        weights[f"{name}/kernel"] /= max(1e-3, float(np.sqrt(np.mean(np.square(array_of(feature))))))
    net.assign(weights)
