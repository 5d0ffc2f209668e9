"""The net of ``portrait`` in Keras.

The layers are in ``layers.py``, which training uses too; this file has the steps between them, as in every Mask R-CNN,
and the alpha of the matte branch. Training and accuracy: ``docs/measurements/model-card.md``.
"""

import math
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import keras
import numpy as np

from realtime.errors import WeightsError
from realtime.maskrcnn.ops import anchors, boxes, heads, proposals
from realtime.maskrcnn.portrait import shapes
from realtime.maskrcnn.runtime import tf
from tools.portrait import layers, npz

Tensor = Any

PERSON = 1

_MAX_LOG = math.log(1000 / 16)
_PROPOSAL_WEIGHTS = (1.0, 1.0, 1.0, 1.0)
_BEFORE_NMS, _AFTER_NMS, _PROPOSAL_IOU = 96, 10, 0.65
_DETECTION_IOU, _MAX_COUNT = 0.45, 10
_PAST_EDGE = 0.12
"""How far a box may reach past the canvas, as a fraction of its side."""


class Features(NamedTuple):
    """What the backbone computes.

    Attributes:
        coarse: (1, h, w, C), stride 16.
        masks: (1, h, w, C), those that the mask head works on.
        alpha_logits: (1, H / 2, W / 2).
    """

    coarse: Tensor
    masks: Tensor
    alpha_logits: Tensor


class Portrait:
    """The parts of the net (see ``model.Net``), one class, with a matte branch.

    Args:
        weights_file: an ``.npz`` with one array per weight.
        min_score: detections below this score are dropped.
        half: compute in bfloat16, except for the last layers.

    Raises:
        WeightsError: the file is damaged or of another net.
    """

    def __init__(self, weights_file: Path, min_score: float, *, half: bool = False) -> None:
        try:
            self._net = layers.PortraitNet.of(npz.read(weights_file), half=half)
        except ValueError as error:
            raise WeightsError(f"{weights_file} is damaged or of another net: {error}") from error
        self._min_score = min_score
        self._values = [
            (variable, np.asarray(variable.value)) for part in self._net.parts for variable in part.variables
        ]

    def backbone(self, image: Tensor) -> Features:
        """The features of ``image``, whose sides are multiples of 16."""
        trunk = self._run(self._net.trunk, tf.cast(image, tf.float32)[None])
        logits, masks = self._run(self._net.alpha_logits, trunk)
        return Features(trunk[-1], masks, logits)

    def propose(self, features: Features, image: Tensor) -> Tensor:
        """(R, 4) regions of interest."""
        logits, deltas = self.regions(features)
        height, width = tf.shape(features.coarse)[1], tf.shape(features.coarse)[2]
        return proposals.propose(
            tf.reshape(logits, [-1]),
            tf.reshape(deltas, [-1, 4]),
            anchors.grid(shapes.ANCHORS, height, width, shapes.STRIDE),
            _limits(image),
            weights=_PROPOSAL_WEIGHTS,
            max_log=_MAX_LOG,
            before_nms=_BEFORE_NMS,
            after_nms=_AFTER_NMS,
            nms_iou=_PROPOSAL_IOU,
        )

    def classify(self, features: Features, rois: Tensor, image: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Boxes, which may reach past the canvas, scores, class ids."""
        logits, deltas = self.box_head(layers.roi_features(features.coarse, rois[None]))
        candidates = boxes.decode(rois, deltas, shapes.BOX_WEIGHTS, _MAX_LOG)
        found, scores, which = heads.select_detections(
            tf.clip_by_value(candidates, *_limits(image))[:, None],
            tf.sigmoid(logits),
            np.array([PERSON], np.int32),
            min_score=self._min_score,
            nms_iou=_DETECTION_IOU,
            max_count=_MAX_COUNT,
        )
        return found, scores, tf.ones_like(which)

    def segment(self, features: Features, found: Tensor, class_ids: Tensor) -> Tensor:  # noqa: ARG002 - one class
        """(N, 24, 24) probabilities."""
        return tf.sigmoid(self._run(self._net.mask_logits, features.masks, found[None]))

    def regions(self, features: Features) -> tuple[Tensor, Tensor]:
        """Objectness logits and deltas of all anchors."""
        logits, deltas = self._run(self._net.rpn, features.coarse)
        return logits, deltas

    def box_head(self, cells: Tensor) -> tuple[Tensor, Tensor]:
        """Logits and deltas of regions, (R, S, S, C)."""
        logits, deltas = self._run(self._net.box_head, cells)
        return logits, deltas

    def mask_head(self, cells: Tensor) -> Tensor:
        """Mask logits of regions, (R, S, S, C)."""
        return self._run(self._net.mask_head, cells)

    def alpha(self, features: Features) -> Tensor:
        """(H / 2, W / 2) float32: all people together."""
        return tf.sigmoid(features.alpha_logits[0])

    def _run(self, function: Callable[..., Any], *inputs: Any) -> Any:
        # As constants of the graph, the weights are cast and laid out once instead of in every call.
        constants = [(variable, tf.constant(value)) for variable, value in self._values]
        with keras.StatelessScope(state_mapping=constants):
            return function(*inputs)


def _limits(image: Tensor) -> tuple[Tensor, Tensor]:
    """Minimum and maximum ``xyxy``: the box of a person cut off by the edge may reach past the canvas."""
    height, width = tf.unstack(tf.cast(tf.shape(image)[:2], tf.float32))
    size = tf.stack([width, height])
    margin = _PAST_EDGE * size
    return tf.concat([-margin, tf.constant([1.0, 1.0])], 0), tf.concat([size - 1.0, size + margin], 0)
