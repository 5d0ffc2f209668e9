"""The net of ``matterport``: Mask R-CNN with a ResNet and a feature pyramid, run from ``mask_rcnn_coco.h5``.

It follows Matterport's own inference (github.com/matterport/Mask_RCNN, MIT): a square canvas with the image in its
middle, RGB minus the mean pixel, one sample per bin from corner to corner, only the best class of each region. Its
boxes end *on* the last pixel of the canvas; the boxes returned end one pixel further.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from realtime.maskrcnn.matterport import weights
from realtime.maskrcnn.ops import anchors, boxes, proposals
from realtime.maskrcnn.ops.layers import Layer
from realtime.maskrcnn.ops.roi_align import crop_from_pyramid
from realtime.maskrcnn.runtime import tf

Tensor = Any

_MEAN_BGR = np.array([103.9, 116.8, 123.7], np.float32)
_STRIDES = (4, 8, 16, 32, 64)
_SCALES = (32, 64, 128, 256, 512)
_RATIOS = (0.5, 1.0, 2.0)
_WEIGHTS = (10.0, 10.0, 5.0, 5.0)
_BOX_BINS, _MASK_BINS = 7, 14
_LAST = ("mrcnn_class_logits", "mrcnn_bbox_fc", "mrcnn_mask")
"""Layers of which only the rows of some classes are computed."""
_PRECISE = ("rpn_class_raw", "rpn_bbox_pred")
_TILES = {"mrcnn_mask": 7, "fpn": 6, "rpn": 6}
"""Tile sizes of ``Convolution3x3``: two of 7 cells cover a mask, and the pyramid's levels are large. 4 elsewhere, since
the backbone has the most weights."""
_LAST_PIXEL = np.array([0, 0, 1, 1], np.float32)


@dataclass(frozen=True, slots=True)
class MatterportSettings:
    """Trade-offs between speed and recall; the defaults are Matterport's values.

    Attributes:
        before_nms: number of best-scored anchors that take part.
        after_nms: maximum number of proposals for the box head.
        proposal_iou: overlap above which the less likely of two proposals is dropped.
        detection_iou: overlap above which the less confident of two detections of a class is dropped.
        max_count: maximum number of detections.
        square: the canvas is a square; else its sides are rounded up to multiples of 64, which changes little in a
            convolutional net.
        half: compute the convolutions in bfloat16.
        anchor_stride: 1 = anchors on every cell of a level, 2 = on every second one.
        finest: the finest level of the pyramid in use, 2 to 4; without level 2, objects below about 48 pixels on the
            canvas are missed.
    """

    before_nms: int = 6000
    after_nms: int = 1000
    proposal_iou: float = 0.7
    detection_iou: float = 0.3
    max_count: int = 100
    square: bool = True
    half: bool = False
    anchor_stride: int = 1
    finest: int = 2


EXACT = MatterportSettings()
FAST = MatterportSettings(before_nms=1000, after_nms=100, square=False, anchor_stride=2, finest=3)


class Features(NamedTuple):
    """Output of the backbone.

    Attributes:
        levels: (1, h, w, 256) each, from the finest to P5.
        offset: (4,) float32, top left corner of the image on the canvas, twice: x, y, x, y.
        canvas: (4,) float32, last pixel of the canvas, twice: x, y, x, y.
        window: (4,) float32, last pixel of the image relative to its corner, twice: x, y, x, y.
    """

    levels: list[Tensor]
    offset: Tensor
    canvas: Tensor
    window: Tensor


class Matterport:
    """The parts of Matterport's Mask R-CNN (see ``model.Net``).

    Args:
        weights: see ``weights.read``.
        class_ids: the classes to find, without the background; only their rows of the last layers are computed.
        min_score: detections below this score are dropped.
        max_dim: side of the canvas, pixels, a multiple of 64.
        settings: see ``MatterportSettings``.
    """

    def __init__(
        self,
        weights: weights.MatterportWeights,
        class_ids: Sequence[int],
        min_score: float,
        max_dim: int,
        settings: MatterportSettings = EXACT,
    ) -> None:
        self._backbone, self._classes = weights.backbone, weights.classes
        self._layers = _layers(weights, settings)
        self._last = {name: weights.layers[name] for name in _LAST}
        self._class_ids = np.array(class_ids, np.int32)
        self._min_score, self._max_dim, self._settings = min_score, max_dim, settings

    @classmethod
    def open(
        cls, path: Path, class_ids: Sequence[int], min_score: float, max_dim: int, settings: MatterportSettings = EXACT
    ) -> "Matterport":
        """As the constructor, with the weights in the file at ``path``; raises ``WeightsError``."""
        return cls(weights.read(path), class_ids, min_score, max_dim, settings)

    def backbone(self, image: Tensor) -> Features:
        """The feature pyramid of ``image``, padded to the canvas on all sides."""
        size = tf.shape(image)[:2]
        canvas = tf.fill([2], self._max_dim) if self._settings.square else (size + 63) // 64 * 64
        before = (canvas - size) // 2
        padded = tf.pad(image, tf.concat([tf.stack([before, canvas - size - before], 1), [[0, 0]]], 0))
        if self._settings.square:
            padded = tf.ensure_shape(padded, [self._max_dim, self._max_dim, 3])
        levels = self._pyramid(self._resnet((tf.cast(padded, tf.float32) - _MEAN_BGR)[None]))
        y, x = tf.unstack(tf.cast(before, tf.float32))
        bottom, right = tf.unstack(tf.cast(canvas - 1, tf.float32))
        last_y, last_x = tf.unstack(tf.cast(size - 1, tf.float32))
        return Features(
            levels,
            tf.stack([x, y, x, y]),
            tf.stack([right, bottom, right, bottom]),
            tf.stack([last_x, last_y, last_x, last_y]),
        )

    def propose(self, features: Features, image: Tensor) -> Tensor:  # noqa: ARG002 - see ``model.Net``
        """(R, 4) regions of interest, on the canvas."""
        levels = [*features.levels, features.levels[-1][:, ::2, ::2]]
        logits, deltas, grids = [], [], []
        for level, stride, scale in zip(levels, self._used(_STRIDES), self._used(_SCALES), strict=True):
            shared = self._layers["rpn_conv_shared"](level, relu=True)
            logits.append(tf.reshape(self._layers["rpn_class_raw"](shared), [-1, 2]))
            deltas.append(tf.reshape(self._layers["rpn_bbox_pred"](shared), [-1, 4]))
            grid = tf.shape(shared)[1:3]
            grids.append(anchors.grid(_cell_anchors(scale), grid[0], grid[1], stride * self._settings.anchor_stride))
        return proposals.propose(
            tf.nn.softmax(tf.concat(logits, 0))[:, 1],
            tf.concat(deltas, 0),
            tf.concat(grids, 0),
            (tf.zeros([4]), features.canvas),
            weights=_WEIGHTS,
            max_log=math.inf,
            before_nms=self._settings.before_nms,
            after_nms=self._settings.after_nms,
            nms_iou=self._settings.proposal_iou,
        )

    def classify(self, features: Features, rois: Tensor, image: Tensor) -> tuple[Tensor, Tensor, Tensor]:  # noqa: ARG002
        """Boxes, scores, class ids; only the best class of each region."""
        pooled = self._pool(features, rois, _BOX_BINS)
        shared = tf.reshape(pooled, [-1, _BOX_BINS * _BOX_BINS * pooled.shape[3]])
        for number in (1, 2):
            shared = self._layers[f"mrcnn_class_conv{number}"](shared, relu=True)
        probabilities = tf.nn.softmax(self._rows(shared, "mrcnn_class_logits", np.arange(self._classes)))
        best = tf.argmax(probabilities, axis=1, output_type=tf.int32)
        scores = tf.reduce_max(probabilities, axis=1)
        index_of = np.full(self._classes, -1, np.int32)
        index_of[self._class_ids] = np.arange(len(self._class_ids))
        which = tf.gather(index_of, best)
        kept = tf.where((which >= 0) & (scores >= self._min_score))[:, 0]
        rois, scores, which, shared = (tf.gather(each, kept) for each in (rois, scores, which, shared))
        rows = (self._class_ids[:, None] * 4 + np.arange(4)).ravel()
        deltas = tf.reshape(self._rows(shared, "mrcnn_bbox_fc", rows), [-1, len(self._class_ids), 4])
        found = boxes.decode(rois, tf.gather(deltas, which, batch_dims=1), _WEIGHTS, math.inf) - features.offset
        found = tf.clip_by_value(found, tf.zeros([4]), features.window)
        chosen = boxes.suppress_by_class_exactly(
            found, scores, which, self._settings.max_count, self._settings.detection_iou, min_score=0.0
        )
        class_ids = tf.gather(self._class_ids, tf.gather(which, chosen))
        return tf.gather(found, chosen) + _LAST_PIXEL, tf.gather(scores, chosen), class_ids

    def segment(self, features: Features, found: Tensor, class_ids: Tensor) -> Tensor:
        """(N, 28, 28) probabilities, each of its own class only."""
        data = self._pool(features, found - _LAST_PIXEL + features.offset, _MASK_BINS)
        for number in (1, 2, 3, 4):
            data = self._layers[f"mrcnn_mask_conv{number}"](data, relu=True)
        side, last = _MASK_BINS, self._last["mrcnn_mask"]
        quarters = tf.cast(self._layers["mrcnn_mask_deconv"](data, relu=True), tf.float32)
        quarters = tf.reshape(quarters, [-1, side, side, 2, 2, last.kernel.shape[2]])
        logits = tf.einsum("nyxabc,nc->nyaxb", quarters, tf.gather(last.kernel[0, 0].T, class_ids))
        logits += tf.gather(last.bias, class_ids)[:, None, None, None, None]
        return tf.sigmoid(tf.reshape(logits, [-1, 2 * side, 2 * side]))

    def alpha(self, features: Features) -> None:
        """None: this net has no matte branch."""

    def _used(self, by_level: Sequence[int]) -> Sequence[int]:
        return by_level[self._settings.finest - 2 :]

    def _resnet(self, data: Tensor) -> list[Tensor]:
        """C2 to C5 (Deep Residual Learning, He et al. 2015), with the stride in the first 1x1 convolution."""
        data = self._layers["conv1"](data, relu=True)
        data = tf.nn.max_pool2d(data, 3, 2, "SAME")
        stages: list[Tensor] = []
        for name, opens in weights.blocks(self._backbone):
            if opens and not name.startswith("2"):
                stages.append(data)
            branch = f"res{name}_branch"
            shortcut = self._layers[f"{branch}1"](data) if opens else data
            data = self._layers[f"{branch}2a"](data, relu=True)
            data = self._layers[f"{branch}2b"](data, relu=True)
            data = tf.nn.relu(self._layers[f"{branch}2c"](data) + shortcut)
        return [*stages, data]

    def _pyramid(self, stages: list[Tensor]) -> list[Tensor]:
        """The finest level used to P5 (Feature Pyramid Networks, Lin et al. 2017, section 3)."""
        merged = self._layers["fpn_c5p5"](stages[-1])
        levels = [self._layers["fpn_p5"](merged)]
        for number in range(4, self._settings.finest - 1, -1):
            larger = tf.repeat(tf.repeat(merged, 2, axis=1), 2, axis=2)
            merged = larger + self._layers[f"fpn_c{number}p{number}"](stages[number - 2])
            levels.insert(0, self._layers[f"fpn_p{number}"](merged))
        return [tf.cast(level, tf.float32) for level in levels]

    def _pool(self, features: Features, rois: Tensor, side: int) -> Tensor:
        """One sample a bin, on the level that suits a region's area (equation 1 of the same paper)."""
        size = (rois[:, 2:] - rois[:, :2]) / features.canvas[2:] * (features.canvas[2:] + 1.0)
        octave = tf.math.log(tf.sqrt(tf.reduce_prod(size, axis=1)) / 224.0) / math.log(2.0)
        level = 4 + tf.cast(tf.round(tf.clip_by_value(octave, -9.0, 9.0)), tf.int32)
        level = tf.clip_by_value(level, self._settings.finest, 5) - self._settings.finest
        return crop_from_pyramid(features.levels, boxes.yxyx(rois / features.canvas), level, side)

    def _rows(self, data: Tensor, name: str, rows: Any) -> Tensor:
        layer = self._last[name]
        return tf.cast(data, tf.float32) @ layer.kernel[0, 0][:, rows] + layer.bias[rows]


def _layers(weights: weights.MatterportWeights, settings: MatterportSettings) -> dict[str, Layer]:
    """All layers except ``_LAST``, by name, as this net computes them."""
    layers: dict[str, Layer] = {}
    strided = [f"res{stage}a_branch{end}" for stage in (3, 4, 5) for end in ("1", "2a")]
    for name, layer in weights.layers.items():
        kernel, bias = layer.kernel, layer.bias
        options: dict[str, Any] = {
            "stride": 2 if name in strided else 1,
            "half": settings.half and name not in _PRECISE,
        }
        if name == "conv1":
            kernel = np.ascontiguousarray(kernel[:, :, ::-1])  # images are BGR
            options |= {"stride": 2, "padding": _border(3)}
        elif name == "rpn_conv_shared":
            options |= {
                "stride": settings.anchor_stride,
                "padding": "SAME" if settings.anchor_stride == 1 else _border(1),
            }
        elif name.startswith("mrcnn_class_conv"):  # as large as a region
            kernel = kernel.reshape(-1, kernel.shape[3])
        elif name == "mrcnn_mask_deconv":  # 2x2 at stride 2: each cell becomes four, without overlap
            kernel = np.ascontiguousarray(kernel.transpose(3, 0, 1, 2)).reshape(1, 1, kernel.shape[3], -1)
            bias = np.tile(bias, 4)
        if name not in _LAST:
            tile = next((side for start, side in _TILES.items() if name.startswith(start)), 4)
            layers[name] = Layer(kernel, bias, tile=tile, **options)
    return layers


def _border(cells: int) -> list[list[int]]:
    return [[0, 0], [cells, cells], [cells, cells], [0, 0]]


def _cell_anchors(scale: int) -> Any:
    """(3, 4) float32 anchors of one level around the centre of a cell; they end on their last pixel."""
    half = np.array([[scale * math.sqrt(ratio), scale / math.sqrt(ratio)] for ratio in _RATIOS]) / 2
    return np.concatenate([-half, half - 1], axis=1).astype(np.float32)
