"""Mask R-CNN (He et al. 2017) in TensorFlow: the steps of the paper, the same for every net."""

from typing import Any, Protocol

from realtime.errors import ModelError
from realtime.maskrcnn.runtime import tf
from realtime.maskrcnn.spec import RawDetections
from realtime.structures import Image

Tensor = Any


class Net(Protocol):
    """The parts in which one Mask R-CNN differs from another. All tensors are float32, boxes are ``xyxy``."""

    def backbone(self, image: Tensor) -> Any:
        """Features of ``image``, (H, W, 3) uint8 BGR, in a form that only the net itself reads."""

    def propose(self, features: Any, image: Tensor) -> Tensor:
        """(R, 4) regions of interest, R >= 1, pixels of the canvas."""

    def classify(self, features: Any, rois: Tensor, image: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Boxes (N, 4), scores (N,) and class ids (N,), most confident first; N may be 0."""

    def segment(self, features: Any, boxes: Tensor, class_ids: Tensor) -> Tensor:
        """(N, m, m) probabilities in each of N >= 1 boxes."""

    def alpha(self, features: Any) -> Tensor | None:
        """(h, w) in [0, 1] over the whole canvas for all people together; None if there is no matte branch."""


class MaskRCNN:
    """From an image to boxes, scores, class ids and masks, in one TensorFlow function.

    Args:
        net: the parts.
    """

    def __init__(self, net: Net) -> None:
        self._net = net
        # One trace for every size of image. XLA was tried: its convolutions are ten times slower on a CPU.
        self.function = tf.function(
            self._forward, input_signature=[tf.TensorSpec([None, None, 3], tf.uint8)], autograph=False
        )

    def __call__(self, image: Any) -> tuple[Tensor, Tensor, Tensor, Tensor, Tensor | None]:
        """Boxes (N, 4) ``xyxy`` pixels of ``image``, scores (N,), class ids (N,) int32, masks (N, m, m), alpha."""
        boxes, scores, class_ids, masks, alpha = self.function(image)
        return boxes, scores, class_ids, masks, alpha

    def infer(self, canvas: Image) -> RawDetections:
        """As ``__call__``, from NumPy to NumPy.

        Raises:
            ModelError: TensorFlow failed, for example because it ran out of memory.
        """
        try:
            *found, alpha = self(tf.constant(canvas))
            boxes, scores, class_ids, masks = (output.numpy() for output in found)
            return RawDetections(boxes, scores, class_ids, masks, None if alpha is None else alpha.numpy())
        except tf.errors.OpError as error:
            raise ModelError(f"TensorFlow failed: {error.message.splitlines()[0]}") from error

    def _forward(self, image: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor, Tensor | None]:
        features = self._net.backbone(image)
        rois = self._net.propose(features, image)
        boxes, scores, class_ids = self._net.classify(features, rois, image)
        masks = self._segment(features, boxes, class_ids)
        return boxes, scores, class_ids, masks, self._net.alpha(features)

    def _segment(self, features: Any, boxes: Tensor, class_ids: Tensor) -> Tensor:
        """The masks. Without any box, one is made up: TensorFlow's grouped convolutions raise on an empty batch."""
        count = tf.shape(boxes)[0]
        missing = tf.maximum(1 - count, 0)
        masks = self._net.segment(features, tf.pad(boxes, [[0, missing], [0, 0]]), tf.pad(class_ids, [[0, missing]]))
        return masks[:count]
