"""From an image to detections: the only door into this room. numpy goes in and numpy comes out."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Literal

import numpy as np

from realtime.errors import ModelError, UsageError
from realtime.maskrcnn import classes, mobile, preprocess, weights
from realtime.maskrcnn.model import MaskRCNN, Net
from realtime.maskrcnn.runtime import has_fast_bfloat16, tf, use_threads
from realtime.structures import Detections, Image, Size

Accuracy = Literal["fast", "exact"]

_LONGEST = 2.0
"""The long side on the canvas is at most this many times the short one."""
_FAST_MULTIPLE = 16
_PORTRAIT_NAMES = ("background", "person")
_MIN_SHORT_SIDE, _MAX_SHORT_SIDE = 64, 1536
_WARM_UP_SIZE = (1280, 720)


class MaskRCNNSegmenter:
    """Finds instances in images (see ``stages.Segmenter``).

    Args:
        name: the net's name.
        net: the net.
        class_names: by class_id.
        short_side: short side of the picture that the net sees, pixels.
        multiple: both sides of that picture are rounded to a multiple of this, pixels.
    """

    def __init__(self, name: str, net: MaskRCNN, class_names: Sequence[str], short_side: int, multiple: int) -> None:
        self.name = name
        self.class_names = tuple(class_names)
        self.short_side = short_side
        self._net, self._multiple = net, multiple
        self(np.zeros((_WARM_UP_SIZE[1], _WARM_UP_SIZE[0], 3), np.uint8))

    def __call__(self, image: Image) -> Detections:
        """Instances in ``image``, most confident first; boxes in its pixels.

        Raises:
            ModelError: TensorFlow failed, for example for want of memory.
        """
        fit = self.fit((image.shape[1], image.shape[0]))
        try:
            *found, alpha = self._net(tf.constant(fit.to_canvas(image)))
            boxes, scores, class_ids, masks = (part.numpy() for part in found)
            alpha = None if alpha is None else alpha.numpy()
        except tf.errors.OpError as error:
            raise ModelError(f"The net {self.name} failed: {error.message.splitlines()[0]}.") from error
        # A net with a matte branch knows people past the picture's edge; clipped, their masks would be squeezed.
        return Detections(fit.boxes_to_image(boxes, clip=alpha is None), scores, class_ids, masks, alpha)

    def fit(self, size: Size) -> preprocess.Fit:
        """How an image of ``size`` is laid on the net's canvas."""
        return preprocess.fit_short_side(size, self.short_side, round(self.short_side * _LONGEST), self._multiple)


def open_segmenter(
    name: str,
    *,
    model_file: Path | None = None,
    short_side: int | None = None,
    keep: Sequence[str] | None = ("person",),
    min_score: float = 0.5,
    threads: int | None = None,
    accuracy: Accuracy = "fast",
    progress: weights.Progress | None = None,
) -> MaskRCNNSegmenter:
    """Load a net and warm it up.

    Args:
        name: which net, one of ``weights.NETS``.
        model_file: its weight file or the folder of it; None looks in the usual places (see ``weights``).
        short_side: short side of the picture that the net sees, 64 to 1536 pixels; None = the net's own for
            ``accuracy``.
        keep: names of the classes to look for; None = all.
        min_score: less confident detections are left out, 0 to 1.
        threads: how many TensorFlow uses; None = as many as there are cores. The first call in a process decides.
        accuracy: ``exact`` = the published settings in float32, ``fast`` = fewer proposals, a smaller picture, and
            bfloat16 where the processor has it.
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
    if not 0.0 <= min_score <= 1.0:
        raise UsageError(f"The least score must be 0 to 1, got {min_score}.")
    class_names = _PORTRAIT_NAMES if name == "portrait" else classes.COCO_NAMES
    class_ids = classes.class_ids_of(keep, class_names)
    files = weights.locate(name, model_file, progress)
    use_threads(threads or 0)
    net: Net
    multiple = _FAST_MULTIPLE if accuracy == "fast" else 1
    half = accuracy == "fast" and has_fast_bfloat16()
    if name == "portrait":
        from realtime.maskrcnn import portrait  # Keras takes a while to import

        net, multiple = portrait.Portrait(files[0], min_score, half=half), portrait.MULTIPLE
    else:
        settings = replace(mobile.FAST, half=half) if accuracy == "fast" else mobile.EXACT
        net = mobile.Mobile(files[0], files[1], class_ids, min_score, settings)
    return MaskRCNNSegmenter(name, MaskRCNN(net), class_names, chosen, multiple)
