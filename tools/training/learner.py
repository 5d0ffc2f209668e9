"""The net with its losses as one Keras model, and its optimiser; works on every Keras backend."""

from collections.abc import Mapping
from typing import Any

import keras
import numpy as np
from keras import ops

from realtime.maskrcnn.portrait.shapes import BOX_WEIGHTS
from tools.portrait.layers import PortraitNet, roi_features
from tools.training import losses
from tools.training.targets import anchor_grid

_BEST, _SHOWN = 64, 8
"""Of the best proposals, as many as the first, the box head is shown as many as the second, evenly."""

LOSSES = ("alpha", "laplacian", "lovasz", "anchor", "anchor_box", "person", "box", "mask", "feature")
"""Names of the parts of the loss, as in the settings."""


class Learner(keras.Model):  # type: ignore[misc]
    """Takes a batch of ``targets`` as its only input; its loss is the weighted sum of ``LOSSES``.

    Args:
        net: what is trained.
        weights: of the parts of the loss.
        teacher: a trunk whose features the net's are to resemble, or None; it is not trained.
    """

    def __init__(self, net: PortraitNet, weights: Mapping[str, float], teacher: Any = None) -> None:
        super().__init__()
        self.trunk, self.rpn, self.box_head, self.mask_head, self.matte = net.parts
        self.net = net
        if teacher is not None:
            teacher.trainable = False
        self.teacher = teacher
        self.loss_weights = {name: weights[name] for name in LOSSES}
        self.means = {name: keras.metrics.Mean(name=name) for name in LOSSES}

    @property
    def metrics(self) -> list[Any]:
        """The parts of the loss, each by itself."""
        return list(self.means.values())

    def call(self, x: dict[str, Any], training: bool = False) -> dict[str, Any]:
        """Run all five parts on a batch; the box head on the given regions and on some of the net's own."""
        image = ops.cast(ops.convert_to_tensor(x["image"]), "float32")
        batch, height, width = (int(side) for side in image.shape[:3])
        features = self.trunk(image, training=training)
        logits, deltas = self.rpn(features[-1])
        logits, deltas = ops.reshape(logits, (batch, -1)), ops.reshape(deltas, (batch, -1, 4))
        regions = ops.concatenate([x["regions"], _proposals(logits, deltas, height, width)], axis=1)
        person, box = self.box_head(roi_features(features[-1], regions))
        alpha, fine = self.net.alpha_logits(features)
        masks = self.net.mask_logits(fine, x["mask_regions"])
        distance = ops.zeros(())
        if self.teacher is not None:
            distance = sum(map(losses.feature_distance, features, self.teacher(image))) / len(features)
        return {
            "logits": logits,
            "deltas": deltas,
            "regions": regions,
            "person": ops.reshape(person, (batch, -1)),
            "box": ops.reshape(box, (batch, -1, 4)),
            "masks": ops.reshape(masks, (batch, -1, *masks.shape[1:])),
            "alpha": alpha,
            "distance": distance,
        }

    def compute_loss(self, x: Any = None, y: Any = None, y_pred: Any = None, *_: Any, **__: Any) -> Any:  # noqa: ARG002
        """The weighted sum of the losses; each is also kept as a metric."""
        x = {name: ops.convert_to_tensor(value) for name, value in x.items()}
        positive = x["anchor_truth"] * ops.cast(x["anchor_weight"] > 0, "float32")
        parts = {
            **_alpha_losses(y_pred["alpha"], x),
            "anchor": losses.weighted_mean(
                losses.cross_entropy(y_pred["logits"], x["anchor_truth"]), x["anchor_weight"]
            ),
            "anchor_box": losses.weighted_mean(
                ops.sum(losses.smooth_l1(y_pred["deltas"] - x["anchor_deltas"], 0.1), axis=-1), positive
            ),
            **_box_losses(y_pred, x),
            "mask": losses.weighted_mean(
                ops.mean(losses.cross_entropy(y_pred["masks"], x["masks"]), axis=(2, 3)), x["mask_weight"]
            ),
            "feature": y_pred["distance"],
        }
        for name, value in parts.items():
            self.means[name].update_state(value)
        return sum(self.loss_weights[name] * value for name, value in parts.items())


def _proposals(logits: Any, deltas: Any, height: int, width: int) -> Any:
    """(B, R, 4): some of the net's best proposals, which nothing is learnt through."""
    anchors = ops.convert_to_tensor(anchor_grid(height, width))
    _, best = ops.top_k(ops.stop_gradient(logits), _BEST)
    best = best[:, :: _BEST // _SHOWN]
    boxes, moves = ops.take(anchors, best, axis=0), ops.take_along_axis(deltas, best[:, :, None], axis=1)
    size = ops.maximum(boxes[..., 2:] - boxes[..., :2], 1.0)
    middle = (boxes[..., 2:] + boxes[..., :2]) / 2 + moves[..., :2] * size
    half = size * ops.exp(ops.minimum(moves[..., 2:], 4.0)) / 2
    limits = np.array([[-0.1 * width, -0.1 * height], [1.1 * width, 1.1 * height]], np.float32)
    low = ops.clip(middle - half, limits[0], limits[1])
    high = ops.maximum(ops.clip(middle + half, limits[0], limits[1]), low + 4.0)
    return ops.stop_gradient(ops.concatenate([low, high], axis=-1))


def _alpha_losses(logits: Any, x: dict[str, Any]) -> dict[str, Any]:
    alpha = ops.sigmoid(logits)
    difference = alpha - x["alpha"]
    pooled, truth, known = (
        ops.average_pool(plane[..., None], 2, 2) for plane in (logits, x["alpha"], x["alpha_known"])
    )
    flat = (logits.shape[0], -1)
    return {
        "alpha": losses.weighted_mean(
            losses.cross_entropy(logits, x["alpha"]) + ops.abs(difference), x["alpha_weight"]
        ),
        "laplacian": losses.laplacian_l1(difference * x["alpha_known"], 0.3 + 0.7 * x["fine"]),
        "lovasz": losses.lovasz_hinge(
            ops.reshape(pooled, flat),
            ops.reshape(ops.cast(truth > 0.5, "float32"), flat),
            ops.reshape(ops.cast(known > 0.99, "float32"), flat),
        ),
    }


def _box_losses(y_pred: dict[str, Any], x: dict[str, Any]) -> dict[str, Any]:
    regions = y_pred["regions"]
    overlap, _ = losses.overlaps(regions, x["people"])
    _, in_crowd = losses.overlaps(regions, x["crowds"])
    best, most = ops.argmax(overlap, axis=-1), ops.max(overlap, axis=-1)
    is_person = ops.cast(most >= 0.5, "float32")
    doubtful = ((most > 0.4) & (most < 0.5)) | ((most < 0.5) & (ops.max(in_crowd, axis=-1) > 0.5))
    truth = ops.take_along_axis(x["people"], best[:, :, None], axis=1)
    size = regions[..., 2:] - regions[..., :2]
    true_size = ops.maximum(truth[..., 2:] - truth[..., :2], 1.0)
    move = ((truth[..., 2:] + truth[..., :2]) - (regions[..., 2:] + regions[..., :2])) / (2 * size)
    wanted = ops.concatenate([move, ops.log(true_size / size)], axis=-1) * ops.convert_to_tensor(BOX_WEIGHTS)
    return {
        "person": losses.weighted_mean(
            losses.cross_entropy(y_pred["person"], is_person), 1.0 - ops.cast(doubtful, "float32")
        ),
        "box": losses.weighted_mean(ops.sum(losses.smooth_l1(y_pred["box"] - wanted, 1.0), axis=-1), is_person),
    }


class RelativeAdam(keras.optimizers.Adam):  # type: ignore[misc]
    """Adam whose step is a fraction of the root mean square of the weights it changes.

    The trunk starts from folded batch norm, so the sizes of its weights differ a hundredfold; one absolute step would
    wipe out the small ones (the idea of Adafactor, Shazeer and Stern 2018, section 8). Layers in ``fresh``, by the
    beginning of their names, start at random and learn ``fresh_speed`` times as fast.
    """

    floor = 0.05
    fresh: tuple[str, ...] = ()
    fresh_speed = 3.0

    def build(self, variables: list[Any]) -> None:
        """Prepare for ``variables``."""
        super().build(variables)
        self.speeds = [self.fresh_speed if self.fresh and one.path.startswith(self.fresh) else 1.0 for one in variables]

    def update_step(self, gradient: Any, variable: Any, learning_rate: Any) -> None:
        """Take one step on ``variable``."""
        size = ops.maximum(ops.sqrt(ops.mean(ops.square(variable))), self.floor)
        size *= self.speeds[self._get_variable_index(variable)]
        super().update_step(
            gradient, variable, ops.cast(learning_rate, variable.dtype) * ops.cast(size, variable.dtype)
        )
