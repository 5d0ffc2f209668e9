"""Where training starts: the published weights of the small Mask R-CNN, as far as the shapes agree.

Trunk, box head, mask head and the first block of the region proposals begin as that net has them (Apache-2.0; the
notice is in the model card); the matte branch begins at random. Every layer is then trained.
"""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from realtime.maskrcnn.caffe2 import read_weights
from realtime.maskrcnn.portrait_net import PortraitNet

Weights = dict[str, NDArray[np.float32]]

_BLOCKS = {"rpn_0": "[rpn]xif3_4"} | {
    f"{head}_{k}": f"_[{'bbox' if head == 'box' else head}]_xif4_{k}" for head in ("box", "mask") for k in (0, 1, 3)
}


def _block(published: Weights, name: str, expand: int) -> Weights:
    """A block's weights, narrowed to the ``expand`` inner channels that carry most."""
    source = _BLOCKS.get(name, name)
    project = "_pwl" if f"{source}_pwl_conv_w_int8" in published else ""
    wide = published[f"{source}_pw_conv_w_int8"][:, 0, 0]
    wide_bias = published[f"{source}_pw_bn_b_int8"]
    depthwise = published[f"{source}_dw_conv_w_int8"][..., 0]
    narrow = published[f"{source}{project}_conv_w_int8"][:, 0, 0]
    carried = np.linalg.norm(wide, axis=1) * np.linalg.norm(depthwise, axis=(1, 2)) * np.linalg.norm(narrow, axis=0)
    kept = np.sort(np.argsort(-carried)[:expand])
    return {
        f"{name}_expand/kernel": wide[kept].T[None, None],
        f"{name}_expand/bias": wide_bias[kept],
        f"{name}_depthwise/kernel": depthwise[kept].transpose(1, 2, 0)[..., None],
        f"{name}_project/kernel": narrow[:, kept].T[None, None],
        f"{name}_project/bias": published[f"{source}{project}_bn_b_int8"],
    }


def published_weights(file: Path, shapes: dict[str, tuple[int, ...]]) -> Weights:
    """The weights of ``model_init.pb`` by the names of this net; ``shapes`` are all of this net's.

    Raises:
        WeightsError: the file is damaged.
    """
    source = read_weights(file)
    found: Weights = {
        "conv0/kernel": source["conv0_conv_w_int8"].transpose(1, 2, 3, 0) * 255,
        "conv0/bias": source["conv0_bn_b_int8"],
        "rpn_logits/bias": np.full(shapes["rpn_logits/bias"], -3.0, np.float32),
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
    for name, shape in shapes.items():
        if name.endswith("_expand/kernel"):
            found |= _block(source, name.removesuffix("_expand/kernel"), shape[-1])
    return found


def start(net: PortraitNet, published: Path, pictures: Iterable[NDArray[np.uint8]], seed: int) -> None:
    """Give ``net`` the weights that training starts from.

    Args:
        net: the net, of any weights.
        published: ``model_init.pb`` of the small Mask R-CNN.
        pictures: some (H, W, 3) uint8 BGR pictures of one shape; how strong the trunk's features are on them decides
            how strong the first weights of the matte branch are.
        seed: for what begins at random.
    """
    rng = np.random.default_rng(seed)
    weights = net.weights()
    for name, weight in weights.items():
        fan_in = max(1, int(np.prod(weight.shape[:-1])))
        noise = rng.standard_normal(weight.shape).astype(np.float32)
        weights[name] = noise * (2 / fan_in) ** 0.5 if name.endswith("kernel") else np.zeros_like(weight)
    found = published_weights(published, {name: weight.shape for name, weight in weights.items()})
    weights |= {name: np.ascontiguousarray(value) for name, value in found.items()}
    weights["rpn_logits/kernel"] *= 0.1
    weights["rpn_deltas/kernel"] *= 0.1
    weights["matte_logits/bias"] -= 1.0
    net.assign(weights)
    features: Any = net.trunk(np.stack(list(pictures)).astype(np.float32))
    entries = ("matte_2_skip", "matte_4_skip", "matte_8_skip", "matte_16")
    for name, feature in zip(entries, features, strict=True):
        weights[f"{name}/kernel"] /= max(1e-3, float(np.sqrt(np.mean(np.square(np.asarray(feature))))))
    net.assign(weights)
