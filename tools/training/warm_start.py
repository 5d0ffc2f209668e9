"""Where training starts: the weights of a wider net, narrowed.

That is an earlier net of ``portrait``, or the published weights of MaskRCNN2Go (Apache-2.0; the notice is in the model
card), which the first one started from. Of each block's inner channels those that carry most are kept, and its last
layer is fitted again by least squares (He et al., "Channel Pruning", ICCV 2017). What the wider net does not have
starts at random. Every layer is then trained; for a while the wider net's trunk teaches the narrow one's features.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from keras import ops
from numpy.typing import NDArray

from realtime.maskrcnn.mobile.caffe2 import read_weights
from realtime.maskrcnn.portrait.shapes import WIDTHS
from tools.portrait import npz
from tools.portrait.architecture import Architecture
from tools.portrait.layers import PortraitNet, array_of, roi_features

Weights = dict[str, NDArray[np.float32]]

TRUNK = {name: 2 if name in {"xif1_0", "xif2_0", "xif3_0"} else 1 for name in WIDTHS if name.startswith("xif")}
"""Blocks of the trunk in order, and their strides."""

BOX_HEAD = {"box_0": 2, "box_1": 1, "box_3": 1}
"""The same of the box head."""

_BLOCKS = {"rpn_0": "[rpn]xif3_4"} | {
    f"{head}_{k}": f"_[{'bbox' if head == 'box' else head}]_xif4_{k}" for head in ("box", "mask") for k in (0, 1, 3)
}
_FITTED_ON = 8000
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


@dataclass(frozen=True, slots=True)
class Source:
    """The net that training starts from, and the names of its layers that are at random."""

    net: PortraitNet
    fresh: frozenset[str] = frozenset()


def open_source(file: Path, seed: int) -> Source:
    """Open the net that training starts from: an ``.npz`` of ``portrait``, or ``model_init.pb`` of MaskRCNN2Go.

    Raises:
        WeightsError: the file is damaged.
    """
    if file.suffix == ".npz":
        return Source(PortraitNet.of(npz.read(file)))
    source = published_weights(file)
    whole = PortraitNet.build(Architecture({name: len(source[f"{name}_expand/bias"]) for name in WIDTHS}))
    random = random_weights(whole.weights(), seed)
    features = ("rpn_logits/kernel", "rpn_deltas/kernel", "rpn_logits/bias", "matte_logits/bias")
    random |= {name: random[name] * 0.1 for name in features[:2]}
    random |= {name: random[name] - bias for name, bias in zip(features[2:], (3.0, 1.0), strict=True)}
    whole.assign(random | {name: np.ascontiguousarray(value) for name, value in source.items()})
    return Source(whole, frozenset(name.partition("/")[0] for name in random.keys() - source.keys()))


def random_weights(weights: Weights, seed: int) -> Weights:
    """Draw kernels as He et al. (ICCV 2015) do, biases 0, of the shapes of ``weights``."""
    rng = np.random.default_rng(seed)
    drawn: Weights = {}
    for name, weight in weights.items():
        noise = rng.standard_normal(weight.shape).astype(np.float32)
        inputs = np.prod(weight.shape[:2]) if "depthwise" in name else np.prod(weight.shape[:-1])
        drawn[name] = noise * (2 / max(1, int(inputs))) ** 0.5 if name.endswith("kernel") else np.zeros_like(weight)
    return drawn


def start(net: PortraitNet, source: Source, images: Iterable[NDArray[np.uint8]], seed: int) -> tuple[str, ...]:
    """Give ``net`` the weights that training starts from; return the names of the layers that start at random.

    Args:
        net: the net, of any weights.
        source: has a net at least as wide.
        images: a dozen or more (H, W, 3) uint8 BGR images of one shape, from which the narrowed layers are fitted.
        seed: for what starts at random.
    """
    have, random = source.net.weights(), random_weights(net.weights(), seed)
    weights = {
        name: have[name] if name in have and have[name].shape == value.shape else value
        for name, value in random.items()
    }
    batch = np.stack(list(images)).astype(np.float32)
    wide = _stem(batch, have)
    if net.architecture.stem < source.net.architecture.stem:
        weights |= _narrow_stem(wide, have, net.architecture.stem, seed)
    x = _stem(batch, weights)
    wide, x = _narrow(wide, x, TRUNK, have, weights, seed)
    _narrow(wide, x, {"rpn_0": 1}, have, weights, seed)
    regions = _regions(len(batch), batch.shape[1:3], seed)
    _narrow(roi_features(wide, regions), roi_features(x, regions), BOX_HEAD, have, weights, seed)
    if "matte_context/bias" in weights and "matte_context/bias" not in have:
        weights["matte_context/kernel"] *= 0.1
        weights["matte_context/bias"] += 3.0  # nearly open
    if net.architecture.fine_masks != source.net.architecture.fine_masks:
        weights |= {name: value for name, value in random.items() if name.startswith("mask_")}
    net.assign(weights)
    mine, theirs = net.architecture, source.net.architecture
    if mine.separable and not theirs.separable and mine.branch == theirs.branch:
        _narrow_matte(source.net.trunk(batch), net.trunk(batch), have, weights, seed)
        net.assign(weights)
    fresh = {name.partition("/")[0] for name, value in weights.items() if value is random[name]}
    return tuple(sorted(fresh | source.fresh))


def _regions(count: int, shape: tuple[int, ...], seed: int) -> Any:
    """(count, 8, 4) ``xyxy`` boxes anywhere on images of ``shape``."""
    rng = np.random.default_rng(seed)
    low = rng.uniform(-0.1, 0.5, (count, 8, 2))
    boxes = np.concatenate([low, low + rng.uniform(0.2, 0.9, low.shape)], axis=2) * [*shape[::-1], *shape[::-1]]
    return ops.convert_to_tensor(boxes.astype(np.float32))


def _stem(images: NDArray[np.float32], weights: Weights) -> Any:
    padded = ops.pad(ops.convert_to_tensor(images / 255), ((0, 0), (1, 1), (1, 1), (0, 0)))
    return ops.relu(ops.conv(padded, weights["conv0/kernel"], 2, "valid") + weights["conv0/bias"])


def _inner(x: Any, weights: Weights, name: str, stride: int) -> Any:
    """The block ``name`` before its last layer."""
    if f"{name}_expand/kernel" in weights:
        x = ops.relu(ops.conv(x, weights[f"{name}_expand/kernel"], 1, "valid") + weights[f"{name}_expand/bias"])
    padded = ops.pad(x, ((0, 0), (1, 1), (1, 1), (0, 0)))
    return ops.depthwise_conv(padded, weights[f"{name}_depthwise/kernel"], stride, "valid")


def _projected(x: Any, inner: Any, weights: Weights, name: str) -> Any:
    """The block ``name`` from its input and what is before its last layer."""
    y = ops.conv(inner, weights[f"{name}_project/kernel"], 1, "valid") + weights[f"{name}_project/bias"]
    return x + y if x.shape == y.shape else y


def _narrow(
    wide: Any, x: Any, blocks: Mapping[str, int], have: Weights, weights: Weights, seed: int
) -> tuple[Any, Any]:
    """Narrow ``blocks``, names and strides, one after the other, each fitted on what the ones before it give.

    Args:
        wide: input of the first block in the wide net.
        x: the same in the narrow one.
        blocks: what to narrow, in order.
        have: weights of the wide net.
        weights: of the narrow net; changed in place.
        seed: decides the cells that are fitted.

    Returns:
        ``wide`` and ``x`` after the last block.
    """
    for name, stride in blocks.items():
        inner = _inner(wide, have, name, stride)
        wanted = _projected(wide, inner, have, name)
        key = f"{name}_expand"
        if f"{key}/bias" in weights:
            kernel = have[f"{name}_project/kernel"][0, 0]
            strength = _some_cells(inner, seed).std(axis=0) * np.linalg.norm(kernel, axis=1)
            kept = np.sort(np.argsort(-strength)[: len(weights[f"{key}/bias"])])
            weights[f"{key}/kernel"], weights[f"{key}/bias"] = (
                have[f"{key}/kernel"][..., kept],
                have[f"{key}/bias"][kept],
            )
            weights[f"{name}_depthwise/kernel"] = have[f"{name}_depthwise/kernel"][:, :, kept]
        narrow = _inner(x, weights, name, stride)
        target = wanted - x if narrow.shape[:-1] == x.shape[:-1] and x.shape == wanted.shape else wanted
        kernel, offset = _fit(_some_cells(narrow, seed), _some_cells(target, seed))
        weights[f"{name}_project/kernel"], weights[f"{name}_project/bias"] = kernel[None, None], offset
        wide, x = wanted, _projected(x, narrow, weights, name)
    return wide, x


def _narrow_stem(first: Any, have: Weights, count: int, seed: int) -> Weights:
    """The first convolution with those ``count`` channels that its block needs most, and a block without expansion."""
    wanted = _projected(first, _inner(first, have, "xif0_0", 1), have, "xif0_0")
    cells = _some_cells(first, seed)
    kernel, _ = _fit(cells, _some_cells(wanted, seed))
    kept = np.sort(np.argsort(-cells.std(axis=0) * np.linalg.norm(kernel, axis=1))[:count])
    identity = np.zeros((3, 3, count, 1), np.float32)
    identity[1, 1] = 1.0
    return {
        "conv0/kernel": have["conv0/kernel"][..., kept],
        "conv0/bias": have["conv0/bias"][kept],
        "xif0_0_depthwise/kernel": identity,
    }


def _narrow_matte(wide: list[Any], features: list[Any], have: Weights, weights: Weights, seed: int) -> None:
    """Fit the matte branch with separable joins to one of the same widths with full ones.

    Args:
        wide: features of the wide net's trunk by stride, the finest first.
        features: those of the narrow net's.
        have: weights of the wide net.
        weights: of the narrow net; changed in place.
        seed: decides the cells that are fitted.
    """

    def fit(name: str, inputs: Any, wanted: Any) -> Any:
        kernel, bias = _fit(_some_cells(inputs, seed), _some_cells(wanted, seed))
        weights[f"{name}/kernel"], weights[f"{name}/bias"] = kernel[None, None], bias
        return ops.conv(inputs, kernel[None, None], 1, "valid") + bias

    def layer(name: str, x: Any) -> Any:
        return ops.conv(x, have[f"{name}/kernel"], 1, "same") + have[f"{name}/bias"]

    wanted = layer("matte_16", wide[-1])
    x, y = ops.relu(wanted), ops.relu(fit("matte_16", features[-1], wanted))
    for stride, fine, narrow in zip((8, 4, 2), wide[-2::-1], features[-2::-1], strict=True):
        name = f"matte_{stride}"
        count = y.shape[-1]
        both = ops.concatenate([_repeated(y), narrow], axis=-1)
        wanted = _repeated(layer(f"{name}_up", x)) + layer(f"{name}_skip", fine)
        summed = fit(name, both, wanted)
        kernel, bias = weights.pop(f"{name}/kernel"), weights.pop(f"{name}/bias")
        weights[f"{name}_up/kernel"] = np.tile(kernel[0, 0, :count].T, (2, 2, 1, 1))
        weights[f"{name}_skip/kernel"] = kernel[:, :, count:]
        weights[f"{name}_up/bias"], weights[f"{name}_skip/bias"] = bias, np.zeros_like(bias)
        depthwise = weights[f"{name}_join_depthwise/kernel"] = _depthwise_of(have[f"{name}_join/kernel"])
        wanted = layer(f"{name}_join", ops.relu(wanted))
        filtered = ops.depthwise_conv(ops.relu(summed), depthwise, 1, "same")
        x, y = ops.relu(wanted), ops.relu(fit(f"{name}_join", filtered, wanted))
    fit("matte_logits", y, layer("matte_logits", x))


def _repeated(x: Any) -> Any:
    return ops.repeat(ops.repeat(x, 2, axis=1), 2, axis=2)


def _depthwise_of(kernel: NDArray[np.float32]) -> NDArray[np.float32]:
    """(3, 3, C, 1): for each input channel of a full 3x3 kernel the filter that explains it best."""
    channels = kernel.shape[2]
    filters = [np.linalg.svd(kernel[:, :, k].reshape(9, -1), full_matrices=False)[0][:, 0] for k in range(channels)]
    return np.stack(filters, axis=-1).reshape(3, 3, channels, 1).astype(np.float32)


def _some_cells(features: Any, seed: int) -> NDArray[np.float64]:
    cells = array_of(features).reshape(-1, features.shape[-1])
    return np.random.default_rng(seed).permutation(cells)[:_FITTED_ON].astype(np.float64)


def _fit(inputs: NDArray[np.float64], wanted: NDArray[np.float64]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Kernel and bias of the linear map from ``inputs`` to ``wanted``, (n, a) and (n, b), by ridge regression."""
    mean, middle = inputs.mean(axis=0), wanted.mean(axis=0)
    centred = inputs - mean
    square = centred.T @ centred
    ridge = 1e-2 * np.trace(square) / len(square) * np.eye(len(square))
    kernel = np.linalg.solve(square + ridge, centred.T @ (wanted - middle))
    return kernel.astype(np.float32), (middle - mean @ kernel).astype(np.float32)
