"""The net of ``portrait`` in LiteRT: a small Mask R-CNN for one class, person, with a matte branch.

The layers are in the ``.tflite`` file, exported by ``tools.portrait.export``; this file has the steps between them, as
in every Mask R-CNN. Training and accuracy: ``docs/measurements/model-card.md``.
"""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from realtime.errors import WeightsError
from realtime.maskrcnn.litert import interpreter
from realtime.maskrcnn.portrait.check import check_file
from realtime.maskrcnn.portrait.regions import anchors_at, decode, roi_align, suppress, top_k
from realtime.maskrcnn.portrait.shapes import ANCHORS, BOX_WEIGHTS, MASK_SIDE, ROI_SIDE, SIGNATURES, STRIDE
from realtime.maskrcnn.spec import RawDetections
from realtime.structures import Image
from realtime.system.files import explain_os_error

Array = NDArray[np.float32]

PERSON = 1

_PROPOSAL_WEIGHTS = (1.0, 1.0, 1.0, 1.0)
_BEFORE_NMS, _AFTER_NMS, _PROPOSAL_IOU = 96, 10, 0.65
_DETECTION_IOU, _MAX_COUNT = 0.45, 10
_PAST_EDGE = 0.12
"""How far a box may reach past the canvas, as a fraction of its side."""
_NO_MASKS = np.zeros((0, MASK_SIDE, MASK_SIDE), np.float32)


class PortraitNet:
    """Finds people on a canvas. Called from one thread only.

    Args:
        path: the ``.tflite`` file.
        min_score: detections below this score are dropped.
        threads: processor threads; 0 = one per core.

    Raises:
        WeightsError: the file cannot be read, is damaged or of another net.
        ModelError: LiteRT cannot load it.
    """

    def __init__(self, path: Path, min_score: float, threads: int) -> None:
        try:
            data = path.read_bytes()
        except OSError as error:
            raise WeightsError(f"the weight file {path} cannot be read: {explain_os_error(error)}") from error
        self._mask_input = check_file(data, path)
        functions = interpreter.load(data, {name: signature.input for name, signature in SIGNATURES.items()}, threads)
        self._trunk, self._box_head, self._mask_head = (functions[name] for name in SIGNATURES)
        self._min_score = min_score

    def infer(self, canvas: Image) -> RawDetections:
        """Find people on ``canvas``, (H, W, 3) uint8 BGR; both sides are multiples of ``STRIDE``.

        Raises:
            ModelError: LiteRT failed.
        """
        trunk = self._trunk(np.multiply(canvas, np.float32(1 / 255), dtype=np.float32)[None])
        features, limits = trunk["features"][0], _limits(canvas)
        rois = self._propose(trunk["logits"], trunk["deltas"], limits)
        boxes, scores = self._classify(features, rois, limits)
        finer = trunk.get("mask_features", trunk["features"])[0]
        masks = np.stack([self._segment(finer, box) for box in boxes]) if len(boxes) else _NO_MASKS
        return RawDetections(boxes, scores, np.full(len(boxes), PERSON, np.int32), masks, trunk["alpha"][0, :, :, 0])

    def _propose(self, logits: Array, deltas: Array, limits: tuple[Array, Array]) -> Array:
        """(R, 4) regions of interest, most likely first."""
        best = top_k(logits.ravel(), _BEFORE_NMS)
        anchors = anchors_at(best, ANCHORS, logits.shape[2], STRIDE)
        regions = np.clip(decode(anchors, deltas.reshape(-1, 4)[best], _PROPOSAL_WEIGHTS), *limits)
        return regions[suppress(regions, _AFTER_NMS, _PROPOSAL_IOU)]

    def _classify(self, features: Array, rois: Array, limits: tuple[Array, Array]) -> tuple[Array, Array]:
        """Boxes, which may reach past the canvas, and scores, most confident first."""
        head = self._box_head(roi_align(features, rois, STRIDE, ROI_SIDE))
        scores = head["scores"][:, 0]
        best = top_k(scores, len(scores))
        best = best[scores[best] > self._min_score]
        boxes = np.clip(decode(rois[best], head["deltas"][best], BOX_WEIGHTS), *limits)
        kept = suppress(boxes, _MAX_COUNT, _DETECTION_IOU)
        return boxes[kept], scores[best][kept]

    def _segment(self, features: Array, box: Array) -> Array:
        """(m, m) probabilities in one box: one at a time is no slower than all at once, and keeps the shape."""
        stride, side, _ = self._mask_input
        return self._mask_head(roi_align(features, box[None], stride, side))["masks"][0, :, :, 0]


def _limits(canvas: Image) -> tuple[Array, Array]:
    """Minimum and maximum ``xyxy``: the box of a person cut off by the edge may reach past the canvas."""
    size = np.array([canvas.shape[1], canvas.shape[0]], np.float32)
    margin = np.float32(_PAST_EDGE) * size
    return np.concatenate([-margin, np.ones(2, np.float32)]), np.concatenate([size - 1, size + margin])
