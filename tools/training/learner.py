"""The net with its losses as one Keras model, and its optimiser; works on every Keras backend."""

from typing import Any

import keras
import numpy as np
from keras import ops

from realtime.maskrcnn.portrait.layers import PortraitNet, roi_features
from realtime.maskrcnn.portrait.shapes import BOX_WEIGHTS
from tools.training.targets import anchor_grid

TOP = 64
"""Of this many best proposals ..."""

FROM_SCRATCH = ("matte_", "rpn_logits", "rpn_deltas")
"""How the names of layers begin that no published weights are for."""

OWN = 8
"""... this many are shown to the box head."""

LOSSES = ("alpha", "anchor", "anchor_box", "person", "box", "mask", "feature")
"""Names of the parts of the loss, in the order of their weights in the settings."""


def _cross_entropy(logits: Any, truth: Any) -> Any:
    return ops.maximum(logits, 0.0) - logits * truth + ops.log1p(ops.exp(-ops.abs(logits)))


def _smooth(difference: Any, beta: float = 0.3) -> Any:
    size = ops.abs(difference)
    return ops.where(size < beta, 0.5 * size * size / beta, size - 0.5 * beta)


def _mean(values: Any, weight: Any) -> Any:
    return ops.sum(values * weight) / (ops.sum(weight) + 1e-3)


def _decode(boxes: Any, deltas: Any) -> Any:
    size = ops.maximum(boxes[..., 2:] - boxes[..., :2], 1.0)
    middle = (boxes[..., 2:] + boxes[..., :2]) / 2 + deltas[..., :2] * size
    half = size * ops.exp(ops.minimum(deltas[..., 2:], 4.0)) / 2
    return ops.concatenate([middle - half, middle + half], axis=-1)


def _overlaps(a: Any, b: Any) -> Any:
    """(B, R, 4), (B, P, 4) -> (B, R, P) intersection over union."""
    low = ops.maximum(a[:, :, None, :2], b[:, None, :, :2])
    high = ops.minimum(a[:, :, None, 2:], b[:, None, :, 2:])
    inside = ops.prod(ops.maximum(high - low, 0.0), axis=-1)
    area_a, area_b = (ops.prod(boxes[..., 2:] - boxes[..., :2], axis=-1) for boxes in (a, b))
    return inside / ops.maximum(area_a[:, :, None] + area_b[:, None] - inside, 1e-6)


def _unlike(features: Any, wanted: Any) -> Any:
    """Mean squared difference of two (B, h, w, C), each channel against its own variance in ``wanted``."""
    wanted = ops.cast(wanted, "float32")
    spread = ops.var(wanted, axis=(0, 1, 2), keepdims=True)
    return ops.mean(ops.square(features - wanted) / (spread + 1e-3 * ops.mean(spread)))


class Learner(keras.Model):  # type: ignore[misc]
    """Takes a batch of ``targets`` as its only input; its loss is the weighted sum of ``LOSSES``.

    Args:
        net: what is trained.
        weights: of the parts of the loss.
        teacher: a trunk whose features at strides 8 and 16 the net's are to be like; it is not trained.
    """

    def __init__(self, net: PortraitNet, weights: dict[str, float], teacher: Any) -> None:
        super().__init__()
        self.trunk, self.rpn, self.box_head, self.mask_head, self.matte = net.parts
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
        batch, height, width = int(image.shape[0]), int(image.shape[1]), int(image.shape[2])
        features = self.trunk(image, training=training)
        logits, deltas = self.rpn(features[-1])
        logits, deltas = ops.reshape(logits, (batch, -1)), ops.reshape(deltas, (batch, -1, 4))
        anchors = ops.convert_to_tensor(anchor_grid(height, width))
        _, best = ops.top_k(ops.stop_gradient(logits), TOP)
        best = best[:, :: TOP // OWN]
        own = _decode(ops.take(anchors, best, axis=0), ops.take_along_axis(deltas, best[:, :, None], axis=1))
        limits = np.array([[-0.1 * width, -0.1 * height], [1.1 * width, 1.1 * height]], np.float32)
        low = ops.clip(own[..., :2], limits[0], limits[1])
        high = ops.maximum(ops.clip(own[..., 2:], limits[0], limits[1]), low + 4.0)
        own = ops.stop_gradient(ops.concatenate([low, high], axis=-1))
        regions = ops.concatenate([x["regions"], own], axis=1)
        person, box = self.box_head(roi_features(features[-1], regions))
        masks = self.mask_head(roi_features(features[-1], x["mask_regions"]))
        return {
            "logits": logits,
            "deltas": deltas,
            "regions": regions,
            "person": ops.reshape(person, (batch, -1)),
            "box": ops.reshape(box, (batch, -1, 4)),
            "masks": ops.reshape(masks, (batch, -1, *masks.shape[1:])),
            "alpha": self.matte(features),
            "unlike": sum(map(_unlike, features[2:], self.teacher(image)[2:])) / 2,
        }

    def compute_loss(self, x: Any = None, y: Any = None, y_pred: Any = None, *_: Any, **__: Any) -> Any:  # noqa: ARG002
        """The weighted sum of the losses; each is also kept as a metric."""
        x = {name: ops.convert_to_tensor(value) for name, value in x.items()}
        positive = x["anchor_truth"] * ops.cast(x["anchor_weight"] > 0, "float32")
        overlap = _overlaps(y_pred["regions"], x["people"])
        best = ops.argmax(overlap, axis=-1)
        most = ops.max(overlap, axis=-1)
        is_person = ops.cast(most >= 0.5, "float32")
        sure = 1.0 - ops.cast((most > 0.4) & (most < 0.5), "float32")
        truth = ops.take_along_axis(x["people"], best[:, :, None], axis=1)
        regions = y_pred["regions"]
        size = regions[..., 2:] - regions[..., :2]
        true_size = ops.maximum(truth[..., 2:] - truth[..., :2], 1.0)
        move = ((truth[..., 2:] + truth[..., :2]) - (regions[..., 2:] + regions[..., :2])) / (2 * size)
        wanted = ops.concatenate([move, ops.log(true_size / size)], axis=-1) * ops.convert_to_tensor(BOX_WEIGHTS)
        alpha = ops.sigmoid(y_pred["alpha"])
        alpha_loss = _cross_entropy(y_pred["alpha"], x["alpha"]) + ops.abs(alpha - x["alpha"])
        parts = {
            "alpha": _mean(alpha_loss, x["alpha_weight"]),
            "anchor": _mean(_cross_entropy(y_pred["logits"], x["anchor_truth"]), x["anchor_weight"]),
            "anchor_box": _mean(ops.sum(_smooth(y_pred["deltas"] - x["anchor_deltas"], 0.1), axis=-1), positive),
            "person": _mean(_cross_entropy(y_pred["person"], is_person), sure),
            "box": _mean(ops.sum(_smooth(y_pred["box"] - wanted, 1.0), axis=-1), is_person),
            "mask": _mean(
                ops.mean(_cross_entropy(y_pred["masks"], x["masks"]), axis=(2, 3)),
                x["mask_weight"],
            ),
            "feature": y_pred["unlike"],
        }
        for name, value in parts.items():
            self.means[name].update_state(value)
        return sum(self.loss_weights[name] * value for name, value in parts.items())


class RelativeAdam(keras.optimizers.Adam):  # type: ignore[misc]
    """Adam whose step is a share of the root mean square of the weights it changes.

    The trunk starts from folded batch norm, so the sizes of its weights differ a hundredfold; one absolute step would
    wipe out the small ones (the idea of Adafactor, Shazeer and Stern 2018, section 8). What begins at random, the matte
    branch and the proposals' last layers, learns ``from_scratch`` times as fast.
    """

    floor = 0.05
    from_scratch = 3.0

    def build(self, variables: list[Any]) -> None:
        """Prepare for ``variables``."""
        super().build(variables)
        self.speeds = [self.from_scratch if one.path.startswith(FROM_SCRATCH) else 1.0 for one in variables]

    def update_step(self, gradient: Any, variable: Any, learning_rate: Any) -> None:
        """Take one step on ``variable``."""
        size = ops.maximum(ops.sqrt(ops.mean(ops.square(variable))), self.floor)
        size *= self.speeds[self._get_variable_index(variable)]
        super().update_step(
            gradient, variable, ops.cast(learning_rate, variable.dtype) * ops.cast(size, variable.dtype)
        )
