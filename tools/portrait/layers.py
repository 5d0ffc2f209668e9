"""The layers of ``portrait``: a small Mask R-CNN for one class, person, with a matte branch.

Trunk and heads consist of the inverted residual blocks of MaskRCNN2Go (Apache-2.0), whose published weights initialise
training; see ``docs/measurements/model-card.md``. Batch norm is folded. Everything is Keras layers and ``keras.ops``,
so the net trains on any Keras backend. Layers are identified by name; one weight file has them all.

Shapes: B images of (H, W), R regions per image, C channels, S the side of a region's grid. H and W are multiples of 16.
Regions are ``xyxy`` canvas pixels and may reach past the canvas, where the edge cells are repeated.
"""

import warnings
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import keras
import numpy as np
from keras import layers, ops
from numpy.typing import NDArray

from realtime.maskrcnn.portrait.shapes import ANCHORS, CHANNELS, MASK_SIDE, ROI_SIDE, STRIDE
from tools.portrait.architecture import STAGES, Architecture

_LAST = "float32"
"""Number format of the last layers, regardless of the policy."""


def _block(x: Any, name: str, channels: int, widths: Mapping[str, int], *, stride: int = 1, kernel: int = 3) -> Any:
    """Expand 1x1 and ReLU (not at width 0), depthwise, project 1x1; the input is added if the shapes match."""
    y = layers.Conv2D(widths[name], 1, activation="relu", name=f"{name}_expand")(x) if widths[name] else x
    if stride == 1:
        y = layers.DepthwiseConv2D(kernel, padding="same", use_bias=False, name=f"{name}_depthwise")(y)
    else:
        y = layers.ZeroPadding2D(1)(y)
        y = layers.DepthwiseConv2D(3, strides=stride, use_bias=False, name=f"{name}_depthwise")(y)
    y = layers.Conv2D(channels, 1, name=f"{name}_project")(y)
    return layers.Add()([x, y]) if stride == 1 and x.shape[-1] == channels else y


def build_trunk(architecture: Architecture) -> Any:
    """(B, H, W, 3) BGR in 0..255 -> the features at strides 2, 4, 8 and 16."""
    widths = architecture.widths
    image = keras.Input((None, None, 3))
    x = layers.ZeroPadding2D(1)(layers.Rescaling(1 / 255)(image))
    x = layers.Conv2D(architecture.stem, 3, strides=2, activation="relu", name="conv0")(x)
    stride2 = _block(x, "xif0_0", 16, widths)
    x = _block(stride2, "xif1_0", 32, widths, stride=2)
    stride4 = _block(x, "xif1_1", 32, widths)
    x = _block(stride4, "xif2_0", 48, widths, stride=2)
    for k in (1, 2):
        x = _block(x, f"xif2_{k}", 48, widths)
    stride8 = x
    x = _block(x, "xif3_0", 96, widths, stride=2)
    for k in (1, 2, 3):
        x = _block(x, f"xif3_{k}", 96, widths)
    x = _block(x, "xif3_4", CHANNELS, widths)
    for k in (5, 6):
        x = _block(x, f"xif3_{k}", CHANNELS, widths)
    return keras.Model(image, [stride2, stride4, stride8, x], name="trunk")


def build_rpn(widths: Mapping[str, int]) -> Any:
    """Coarse features -> objectness logits (B, h, w, A) and deltas (B, h, w, 4 A)."""
    features = keras.Input((None, None, CHANNELS))
    x = _block(features, "rpn_0", CHANNELS, widths)
    logits = layers.Conv2D(len(ANCHORS), 1, dtype=_LAST, name="rpn_logits")(x)
    deltas = layers.Conv2D(4 * len(ANCHORS), 1, dtype=_LAST, name="rpn_deltas")(x)
    return keras.Model(features, [logits, deltas], name="rpn")


def build_box_head(widths: Mapping[str, int]) -> Any:
    """(R, S, S, C) -> person logits (R, 1) and deltas (R, 4), the latter scaled by ``BOX_WEIGHTS``."""
    regions = keras.Input((ROI_SIDE, ROI_SIDE, CHANNELS))
    x = _block(regions, "box_0", CHANNELS, widths, stride=2)
    x = _block(x, "box_1", CHANNELS, widths)
    x = _block(x, "box_3", 160, widths)
    x = layers.Conv2D(160, 1, activation="relu", name="box_mix")(x)
    x = layers.GlobalAveragePooling2D()(x)
    return keras.Model(
        regions,
        [layers.Dense(1, dtype=_LAST, name="box_logit")(x), layers.Dense(4, dtype=_LAST, name="box_deltas")(x)],
        name="box_head",
    )


def build_mask_head(architecture: Architecture) -> Any:
    """(R, S, S, C) -> mask logits (R, 24, 24)."""
    side, channels, widths = architecture.mask_roi_side, architecture.mask_channels, architecture.widths
    regions = keras.Input((side, side, channels))
    if architecture.fine_masks:
        x = _block(regions, "mask_0", channels, widths)
        x = _block(x, "mask_1", channels, widths, kernel=5)
        x = _block(x, "mask_2", channels, widths, kernel=5)
        x = layers.Conv2DTranspose(32, 2, strides=2, activation="relu", name="mask_finer")(x)
        x = layers.Conv2D(1, 1, dtype=_LAST, name="mask_logits")(x)
    else:
        x = _block(regions, "mask_0", channels, widths)
        x = _block(x, "mask_1", channels, widths)
        x = _block(x, "mask_3", 160, widths)
        x = layers.Conv2DTranspose(128, 2, strides=2, activation="relu", name="mask_up")(x)
        x = layers.Conv2D(1, 1, dtype=_LAST, name="mask_logits")(x)
        x = layers.UpSampling2D(2, interpolation="bilinear", dtype=_LAST)(x)
    return keras.Model(regions, layers.Reshape((MASK_SIDE, MASK_SIDE), dtype=_LAST)(x), name="mask_head")


def build_matte(architecture: Architecture) -> Any:
    """The features at strides 2, 4, 8 and 16 -> alpha logits (B, H / 2, W / 2), from coarse to fine.

    With ``fine_masks`` a second output for the mask head: the joined features at stride 8, (B, H / 8, W / 8, C).
    """
    stride2, stride4, stride8, stride16 = (keras.Input((None, None, c)) for c in STAGES.values())

    def doubled(coarse: Any, name: str, channels: int) -> Any:
        if architecture.separable:
            return layers.Conv2DTranspose(channels, 2, strides=2, name=f"{name}_up")(coarse)
        return layers.UpSampling2D(2)(layers.Conv2D(channels, 1, name=f"{name}_up")(coarse))

    def finer(coarse: Any, fine: Any, name: str, channels: int) -> Any:
        x = layers.Add()([doubled(coarse, name, channels), layers.Conv2D(channels, 1, name=f"{name}_skip")(fine)])
        x = layers.ReLU()(x)
        if not architecture.separable:
            return layers.Conv2D(channels, 3, padding="same", activation="relu", name=f"{name}_join")(x)
        x = layers.DepthwiseConv2D(3, padding="same", use_bias=False, name=f"{name}_join_depthwise")(x)
        return layers.Conv2D(channels, 1, activation="relu", name=f"{name}_join")(x)

    widest, *others = architecture.branch
    x = layers.Conv2D(widest, 1, activation="relu", name="matte_16")(stride16)
    if architecture.context:
        mean = layers.GlobalAveragePooling2D(keepdims=True)(stride16)
        x = layers.Multiply()([x, layers.Conv2D(widest, 1, activation="sigmoid", name="matte_context")(mean)])
    joined = x = finer(x, stride8, "matte_8", others[0])
    x = finer(x, stride4, "matte_4", others[1])
    x = finer(x, stride2, "matte_2", others[2])
    x = layers.Conv2D(1, 1, dtype=_LAST, name="matte_logits")(x)
    logits = layers.Lambda(lambda t: ops.squeeze(t, -1), output_shape=lambda s: s[:-1], dtype=_LAST)(x)
    outputs = [logits, joined] if architecture.fine_masks else logits
    return keras.Model([stride2, stride4, stride8, stride16], outputs, name="matte")


def _interpolation(low: Any, high: Any, side: int, count: Any, samples: int) -> Any:
    """(R, side, count): weight of each of ``count`` cells in each of ``side`` bins from ``low`` to ``high``."""
    steps = (ops.arange(side * samples, dtype="float32") + 0.5) / (side * samples)
    at = low[:, None] + (high - low)[:, None] * steps
    at = ops.clip(at, 0.0, ops.cast(count - 1, "float32"))
    cells = ops.arange(count, dtype="float32")
    weight = ops.maximum(0.0, 1.0 - ops.abs(at[:, :, None] - cells))
    return ops.mean(ops.reshape(weight, (-1, side, samples, count)), axis=2)


def roi_features(features: Any, rois: Any, *, side: int = ROI_SIDE, stride: int = STRIDE, samples: int = 2) -> Any:
    """RoIAlign (Mask R-CNN, section 3) as two matrix products, which every backend differentiates.

    Args:
        features: (B, h, w, C); cell k is centred at pixel k times the stride, due to the padding of the trunk.
        rois: (B, R, 4) ``xyxy`` canvas pixels.
        side: S, bins across a region.
        stride: canvas pixels per cell.
        samples: bilinear samples along each side of a bin, averaged.

    Returns:
        (B R, S, S, C).
    """
    shape, channels = ops.shape(features), features.shape[-1]
    batch, count = ops.shape(rois)[0], ops.shape(rois)[1]
    flat = ops.reshape(ops.cast(rois, "float32") / stride, (-1, 4))
    rows = _interpolation(flat[:, 1], flat[:, 3], side, shape[1], samples)
    columns = _interpolation(flat[:, 0], flat[:, 2], side, shape[2], samples)
    rows = ops.reshape(rows, (batch, count * side, shape[1]))
    strips = ops.matmul(rows, ops.reshape(features, (batch, shape[1], shape[2] * channels)))
    strips = ops.reshape(strips, (batch * count, side, shape[2], channels))
    return ops.matmul(columns[:, None], strips)


def array_of(tensor: Any) -> NDArray[np.float32]:
    """Copy a tensor or variable of any backend to a float32 array."""
    with warnings.catch_warnings():  # TensorFlow's variables do not support NumPy 2's copy keyword
        warnings.simplefilter("ignore", DeprecationWarning)
        return np.array(ops.convert_to_numpy(tensor), np.float32)


@dataclass(frozen=True, slots=True)
class PortraitNet:
    """The five parts, each a Keras model; ``parts`` in the order of the weight file."""

    trunk: Any
    rpn: Any
    box_head: Any
    mask_head: Any
    matte: Any
    architecture: Architecture

    @classmethod
    def build(cls, architecture: Architecture | None = None, *, half: bool = False) -> "PortraitNet":
        """Build an untrained net of ``architecture`` (default: the first one); ``half`` = compute in bfloat16."""
        architecture = architecture or Architecture()
        before = keras.config.dtype_policy()
        keras.config.set_dtype_policy("mixed_bfloat16" if half else "float32")
        try:
            return cls(
                build_trunk(architecture),
                build_rpn(architecture.widths),
                build_box_head(architecture.widths),
                build_mask_head(architecture),
                build_matte(architecture),
                architecture,
            )
        finally:
            keras.config.set_dtype_policy(before)

    @property
    def parts(self) -> tuple[Any, ...]:
        """Trunk, region proposals, box head, mask head, matte branch."""
        return self.trunk, self.rpn, self.box_head, self.mask_head, self.matte

    @classmethod
    def of(cls, weights: Mapping[str, NDArray[Any]], *, half: bool = False) -> "PortraitNet":
        """Build the net that ``weights`` belong to and set them.

        Raises:
            ValueError: they are not the weights of a net of ``portrait``.
        """
        net = cls.build(Architecture.of(weights), half=half)
        net.assign(weights)
        return net

    def alpha_logits(self, features: list[Any]) -> tuple[Any, Any]:
        """Logits of the matte branch, (B, H / 2, W / 2), and the features that the mask head works on."""
        found = self.matte(features)
        return tuple(found) if self.architecture.fine_masks else (found, features[-1])

    def mask_logits(self, features: Any, rois: Any) -> Any:
        """(B R, 24, 24) mask logits of ``rois``, (B, R, 4); ``features`` as from ``alpha_logits``."""
        side, stride = self.architecture.mask_roi_side, self.architecture.mask_stride
        return self.mask_head(roi_features(features, rois, side=side, stride=stride))

    def weights(self) -> dict[str, NDArray[np.float32]]:
        """Return copies of all weights, by ``layer/kernel`` and ``layer/bias``."""
        return {
            f"{layer.name}/{weight.name}": array_of(weight)
            for part in self.parts
            for layer in part.layers
            for weight in layer.weights
        }

    def assign(self, weights: Mapping[str, NDArray[Any]]) -> None:
        """Set all weights; ``weights`` must have exactly those of the net.

        Raises:
            ValueError: names or shapes do not match.
        """
        own = {f"{layer.name}/{w.name}": w for part in self.parts for layer in part.layers for w in layer.weights}
        if own.keys() != weights.keys():
            raise ValueError(f"missing or unknown weights: {sorted(own.keys() ^ weights.keys())[:5]}")
        for name, weight in own.items():
            if tuple(weight.shape) != weights[name].shape:
                raise ValueError(f"{name} must be {tuple(weight.shape)}, got {weights[name].shape}")
            weight.assign(weights[name].astype(np.float32))
