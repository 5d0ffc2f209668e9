"""From an image to detections: the only door into this room. numpy goes in and numpy comes out."""

import logging
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Literal

import numpy as np

from realtime.errors import ModelError, UsageError
from realtime.maskrcnn import classes, engines, preprocess, weights
from realtime.maskrcnn.mobile import net as mobile
from realtime.maskrcnn.model import MaskRCNN, Net
from realtime.maskrcnn.portrait import shapes
from realtime.maskrcnn.runtime import has_fast_bfloat16, use_threads
from realtime.structures import Detections, Image, Size

Accuracy = Literal["fast", "exact"]

_log = logging.getLogger(__name__)

_LONGEST = 2.0
"""The long side on the canvas is at most this many times the short one."""
_FAST_MULTIPLE = 16
_MIN_SHORT_SIDE, _MAX_SHORT_SIDE = 64, 1536
_WARM_UP_SIZE = (1280, 720)
_MIN_DIM, _MAX_DIM, _DIM_MULTIPLE = 128, 2048, 64


class MaskRCNNSegmenter:
    """Finds instances in images (see ``stages.Segmenter``).

    Args:
        name: the net's name.
        net: the net.
        class_names: by class_id.
        short_side: short side of the picture that the net sees, pixels.
        multiple: both sides of that picture are rounded to a multiple of this, pixels.
        engine: what runs the net; None = TensorFlow.
        max_dim: the picture goes into a square of this side instead, pixels.
    """

    def __init__(
        self,
        name: str,
        net: MaskRCNN,
        class_names: Sequence[str],
        short_side: int,
        multiple: int,
        engine: engines.Engine | None = None,
        max_dim: int | None = None,
    ) -> None:
        self.name = name
        self.class_names = tuple(class_names)
        self.short_side, self.max_dim = short_side, max_dim
        self._run, self._multiple = engine or engines.tensorflow(net), multiple
        self(np.zeros((_WARM_UP_SIZE[1], _WARM_UP_SIZE[0], 3), np.uint8))

    def __call__(self, image: Image) -> Detections:
        """Instances in ``image``, most confident first; boxes in its pixels.

        Raises:
            ModelError: the engine failed, for example for want of memory, or gave what are no numbers.
        """
        fit = self.fit((image.shape[1], image.shape[0]))
        try:
            boxes, scores, class_ids, masks, alpha = self._run(fit.to_canvas(image))
        except ModelError as error:
            raise ModelError(f"The net {self.name} cannot run. {error}") from error
        if not all(np.isfinite(values).all() for values in (boxes, scores, masks, alpha) if values is not None):
            raise ModelError(f"The net {self.name} gave values that are no numbers.")
        # A net with a matte branch knows people past the picture's edge; clipped, their masks would be squeezed.
        return Detections(fit.boxes_to_image(boxes, clip=alpha is None), scores, class_ids, masks, alpha)

    def fit(self, size: Size) -> preprocess.CanvasTransform:
        """How an image of ``size`` is laid on the net's canvas."""
        if self.max_dim is not None:
            return preprocess.fit_into_square(size, self.max_dim)
        return preprocess.fit_short_side(size, self.short_side, round(self.short_side * _LONGEST), self._multiple)


def open_segmenter(
    name: str,
    *,
    model_file: Path | None = None,
    short_side: int | None = None,
    keep: Sequence[str] | None = ("person",),
    min_score: float | None = None,
    threads: int | None = None,
    accuracy: Accuracy = "fast",
    engine: engines.EngineName = "auto",
    max_dim: int | None = None,
    progress: weights.Progress | None = None,
) -> MaskRCNNSegmenter:
    """Load a net and warm it up.

    Args:
        name: which net, one of ``weights.NETS``.
        model_file: its weight file or the folder of it; None looks in the usual places (see ``weights``).
        short_side: short side of the picture that the net sees, 64 to 1536 pixels; None = the net's own for
            ``accuracy``. The net ``matterport`` has ``max_dim`` instead.
        keep: names of the classes to look for; None = all.
        min_score: less confident detections are left out, 0 to 1; None = the net's own.
        threads: how many the engine uses; None = as many as there are cores. For TensorFlow, the first call in a
            process decides.
        accuracy: ``exact`` = the published settings in float32, ``fast`` = fewer proposals, a smaller picture, and
            bfloat16 where the processor has it.
        engine: what runs the net; where OpenVINO cannot, TensorFlow does, and a warning is logged. ``matterport``
            always runs in TensorFlow.
        max_dim: side of the square that ``matterport`` lays the picture in, 128 to 2048 pixels, a multiple of 64;
            None = 1024.
        progress: told how a download goes.

    Raises:
        UsageError: an unknown net or class, or a value out of its range.
        WeightsError: the weight files cannot be had or are not the right ones.
    """
    info = weights.net_info(name)
    if accuracy not in ("fast", "exact"):
        raise UsageError(f"The accuracy {accuracy!r} is unknown; it is fast or exact.")
    chosen = short_side or (info.short_side if accuracy == "fast" else info.exact_short_side)
    if not _MIN_SHORT_SIDE <= chosen <= _MAX_SHORT_SIDE:
        raise UsageError(f"The short side must be {_MIN_SHORT_SIDE} to {_MAX_SHORT_SIDE} pixels, got {chosen}.")
    min_score = info.min_score if min_score is None else min_score
    if not 0.0 <= min_score <= 1.0:
        raise UsageError(f"The least score must be 0 to 1, got {min_score}.")
    if name == "matterport":
        return _open_matterport(model_file, keep, min_score, threads, accuracy, max_dim or info.short_side, progress)
    class_ids = classes.class_ids_of(keep, classes.COCO_NAMES)
    class_names: Sequence[str] = classes.COCO_NAMES
    if name == "portrait":
        class_names = shapes.CLASS_NAMES
        if keep is not None and (others := [one for one in keep if one not in class_names]):
            raise UsageError(f"The net portrait knows people only; for {' and '.join(others)} choose the net mobile.")
    files = weights.locate(name, model_file, progress)
    use_threads(threads or 0)
    fast_half = accuracy == "fast" and has_fast_bfloat16()
    half = fast_half and engine != "openvino"  # which makes its own choice of numbers
    net: Net
    if name == "portrait":
        from realtime.maskrcnn.portrait.net import Portrait  # its Keras layers are for this net alone

        net, multiple = Portrait(files[0], min_score, half=half), shapes.STRIDE
    else:
        settings = replace(mobile.FAST, half=half) if accuracy == "fast" else mobile.EXACT
        net = mobile.Mobile(files[0], files[1], class_ids, min_score, settings)
        multiple = _FAST_MULTIPLE if accuracy == "fast" else 1
    model = MaskRCNN(net)
    runs: engines.Engine | None = None
    if engine == "openvino":
        try:
            runs = engines.openvino(model, threads=threads or 0, half=fast_half)
        except ModelError as error:
            _log.warning("%s The net runs in TensorFlow instead.", error)
    return MaskRCNNSegmenter(name, model, class_names, chosen, multiple, runs)


def _open_matterport(
    model_file: Path | None,
    keep: Sequence[str] | None,
    min_score: float,
    threads: int | None,
    accuracy: Accuracy,
    max_dim: int,
    progress: weights.Progress | None,
) -> MaskRCNNSegmenter:
    """The part of ``open_segmenter`` for the net whose classes are only known once its file is read."""
    from realtime.maskrcnn.matterport import net as matterport
    from realtime.maskrcnn.matterport import weights as matterport_weights  # h5py is for this net alone

    if not _MIN_DIM <= max_dim <= _MAX_DIM or max_dim % _DIM_MULTIPLE:
        raise UsageError(f"The square's side must be a multiple of 64, {_MIN_DIM} to {_MAX_DIM} pixels, got {max_dim}.")
    (path,) = weights.locate("matterport", model_file, progress)
    read = matterport_weights.read(path)
    class_names = classes.names_for(read.classes)
    class_ids = classes.class_ids_of(keep, class_names)
    use_threads(threads or 0)
    settings = matterport.EXACT
    if accuracy == "fast":
        settings = replace(matterport.FAST, half=has_fast_bfloat16())
    net = matterport.Matterport(read, class_ids, min_score, max_dim, settings)
    return MaskRCNNSegmenter("matterport", MaskRCNN(net), class_names, max_dim, 1, max_dim=max_dim)
