"""The net of ``mobile``: MaskRCNN2Go, a small C4 Mask R-CNN, run from its two published Caffe2 files.

The layers are the operations of ``model.pb``, which ``graph.py`` runs in float: inverted residual blocks to stride 16
(MobileNetV2, Sandler et al. 2018), a region proposal network, a box head and a mask head of the same blocks. This file
has the steps between them, which are single operations in Caffe2.

Caffe2's boxes end *on* the last pixel; here x2 and y2 are one pixel further, as everywhere in this package, so the
"+ 1" in its widths is gone.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from realtime.errors import WeightsError
from realtime.maskrcnn.mobile import caffe2, graph
from realtime.maskrcnn.ops import anchors, boxes, heads, proposals
from realtime.maskrcnn.ops.roi_align import roi_align
from realtime.maskrcnn.runtime import tf

Tensor = Any

_FEATURES, _CONV5 = "xif3_6_int8", "conv5_mask_w_int8"
_RPN = ("rpn_cls_logits", "rpn_bbox_pred")
_BOX_HEAD = ("roi_features", "_[bbox]_xif4_3_bn_1x1_bn_v1_int8")
_MASK_HEAD = ("_[mask]_pool5", "_[mask]_xif4_3_bn_int8")
_STRIDE = 16
_BINS = 6
_MAX_LOG = math.log(1000 / 16)
_PROPOSAL_WEIGHTS = (1.0, 1.0, 1.0, 1.0)
_BOX_WEIGHTS = (10.0, 10.0, 5.0, 5.0)


@dataclass(frozen=True, slots=True)
class MobileSettings:
    """Trade-offs between speed and recall; the defaults are the published values.

    Attributes:
        before_nms: number of best-scored anchors that take part.
        after_nms: maximum number of proposals for the box head.
        proposal_iou: overlap above which the less likely of two proposals is dropped.
        detection_iou: overlap above which the less confident of two detections of a class is dropped.
        max_count: maximum number of detections.
        half: compute most layers in bfloat16; faster if the processor supports it, many times slower if not.
    """

    before_nms: int = 3000
    after_nms: int = 120
    proposal_iou: float = 0.7
    detection_iou: float = 0.3
    max_count: int = 100
    half: bool = False


EXACT = MobileSettings()
FAST = MobileSettings(before_nms=300, after_nms=40)


class Mobile:
    """The parts of MaskRCNN2Go (see ``model.Net``).

    Args:
        graph_file: ``model.pb``.
        weights_file: ``model_init.pb``.
        class_ids: the classes to find, without the background; only their rows of the last layers are computed.
        min_score: detections below this score are dropped.
        settings: see ``MobileSettings``.

    Raises:
        WeightsError: a file is damaged or of another net.
    """

    def __init__(
        self,
        graph_file: Path,
        weights_file: Path,
        class_ids: Sequence[int],
        min_score: float,
        settings: MobileSettings = EXACT,
    ) -> None:
        operators = caffe2.read_net(graph_file)
        self._weights = caffe2.read_weights(weights_file)
        self._backbone = graph.subgraph(operators, ["data"], [_FEATURES])
        self._rpn = graph.subgraph(operators, [_FEATURES], _RPN)
        self._box_head = graph.subgraph(operators, [_BOX_HEAD[0]], [_BOX_HEAD[1]])
        self._mask_head = graph.subgraph(operators, [_MASK_HEAD[0]], [_MASK_HEAD[1]])
        if not all((self._backbone, self._rpn, self._box_head, self._mask_head)):
            raise WeightsError(f"{graph_file} is not the graph of MaskRCNN2Go: layers are missing")
        self._class_ids = np.array(class_ids, np.int32)
        self._min_score, self._settings = min_score, settings
        self._anchors = self._array("anchor", 2)
        self._upsample = self._mask_upsampling()

    def backbone(self, image: Tensor) -> Tensor:
        """(1, H / 16, W / 16, 128), rounded up."""
        return self._run(self._backbone, {"data": tf.cast(image, tf.float32)[None]}, [_FEATURES])[0]

    def propose(self, features: Tensor, image: Tensor) -> Tensor:
        """(R, 4) regions of interest."""
        logits, deltas = self._run(self._rpn, {_FEATURES: features}, _RPN)
        height, width = tf.shape(features)[1], tf.shape(features)[2]
        return proposals.propose(
            tf.reshape(logits, [-1]),
            tf.reshape(deltas, [-1, 4]),
            anchors.grid(self._anchors, height, width, _STRIDE),
            _limits(image),
            weights=_PROPOSAL_WEIGHTS,
            max_log=_MAX_LOG,
            before_nms=self._settings.before_nms,
            after_nms=self._settings.after_nms,
            nms_iou=self._settings.proposal_iou,
        )

    def classify(self, features: Tensor, rois: Tensor, image: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Boxes, scores, class ids."""
        (pooled,) = self._run(self._box_head, {_BOX_HEAD[0]: _pool(features, rois)}, _BOX_HEAD[1:])
        pooled = tf.reduce_mean(pooled, axis=[1, 2])
        logits = pooled @ self._array("cls_score_w_int8", 2).T + self._array("cls_score_b_int8", 1)
        rows = (self._class_ids[:, None] * 4 + np.arange(4)).ravel()
        deltas = pooled @ self._array("bbox_pred_w_int8", 2)[rows].T + self._array("bbox_pred_b_int8", 1)[rows]
        deltas = tf.reshape(deltas, [-1, len(self._class_ids), 4])
        candidates = boxes.decode(rois[:, None], deltas, _BOX_WEIGHTS, _MAX_LOG)
        found, scores, which = heads.select_detections(
            tf.clip_by_value(candidates, *_limits(image)),
            tf.gather(tf.nn.softmax(logits), self._class_ids, axis=1),
            self._class_ids,
            min_score=self._min_score,
            nms_iou=self._settings.detection_iou,
            max_count=self._settings.max_count,
        )
        return found, scores, tf.gather(self._class_ids, which)

    def segment(self, features: Tensor, found: Tensor, class_ids: Tensor) -> Tensor:
        """(N, 24, 24) probabilities, each of its own class only."""
        (pooled,) = self._run(self._mask_head, {_MASK_HEAD[0]: _pool(features, found)}, _MASK_HEAD[1:])
        # conv5 doubles the resolution with a 2x2 kernel at stride 2: each cell becomes four, without overlap.
        kernel = self._array(_CONV5, 4)
        width = kernel.shape[3]
        quarters = tf.nn.conv2d(pooled, kernel.reshape(1, 1, kernel.shape[0], 4 * width), 1, "VALID")
        quarters = tf.reshape(quarters, [-1, _BINS, _BINS, 2, 2, width])
        quarters = tf.nn.relu(quarters + self._array("conv5_mask_b_int8", 1))
        row = tf.gather(self._array("mask_fcn_logits_w_int8", 4)[:, 0, 0], class_ids)
        logits = tf.einsum("nyxabc,nc->nyaxb", quarters, row)
        logits += tf.gather(self._array("mask_fcn_logits_b_int8", 1), class_ids)[:, None, None, None, None]
        logits = tf.reshape(logits, [-1, 2 * _BINS, 2 * _BINS, 1])
        shape = [tf.shape(logits)[0], 4 * _BINS, 4 * _BINS, 1]
        logits = tf.nn.conv2d_transpose(logits, self._upsample[:, :, None, None], shape, 2, "SAME")[..., 0]
        logits += tf.gather(self._array("mask_fcn_logits_up_b_int8", 1), class_ids)[:, None, None]
        return tf.sigmoid(logits)

    def alpha(self, features: Tensor) -> None:
        """None: this net has no matte branch."""

    def _run(self, operators: list[caffe2.Operator], blobs: dict[str, Tensor], outputs: Sequence[str]) -> list[Tensor]:
        return graph.run(operators, self._weights, blobs, outputs, self._settings.half)

    def _array(self, name: str, rank: int) -> NDArray[np.float32]:
        return graph.weight(self._weights, name, rank)

    def _mask_upsampling(self) -> NDArray[np.float32]:
        """The (4, 4) kernel that doubles the masks. The file has one per pair of classes, 0 off the diagonal."""
        kernels = self._array("mask_fcn_logits_up_w_int8", 4)
        kernel = kernels[0, :, :, 0]
        classes = len(kernels)
        if kernels.shape != (classes, 4, 4, classes) or not np.array_equal(
            kernels, np.einsum("yx,io->iyxo", kernel, np.eye(classes, dtype=np.float32))
        ):
            raise WeightsError(
                "the weight file is not of MaskRCNN2Go: mask_fcn_logits_up_w_int8 is not one kernel per class"
            )
        return kernel


def _limits(image: Tensor) -> tuple[Tensor, Tensor]:
    """Minimum and maximum ``xyxy``: at least one pixel of a box is inside the image."""
    height, width = tf.unstack(tf.cast(tf.shape(image)[:2], tf.float32))
    return tf.constant([0.0, 0.0, 1.0, 1.0]), tf.stack([width - 1.0, height - 1.0, width, height])


def _pool(features: Tensor, found: Tensor) -> Tensor:
    last_pixel = tf.constant([0.0, 0.0, 1.0, 1.0])
    return roi_align(features[0], (found - last_pixel) / _STRIDE, _BINS)
