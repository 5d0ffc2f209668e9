"""The public entry point of this package: open a model, then call it on images. NumPy in, NumPy out."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import get_args

import numpy as np

from realtime.errors import ModelError, UsageError
from realtime.maskrcnn import weights
from realtime.maskrcnn.average import average, mirror
from realtime.maskrcnn.nets import check_classes, check_runtime, model_spec
from realtime.maskrcnn.preprocess import CanvasTransform
from realtime.maskrcnn.spec import Accuracy, Infer, ModelSpec, OpenOptions
from realtime.structures import Detections, Image, Size

_WARM_UP_SHAPE = (720, 1280, 3)

_VIEW_MIN_SCORE = 0.5
"""Minimum score in one view, as a fraction of that of the mean: a doubtful view counts as it is, not as 0."""


class MaskRCNNSegmenter:
    """Finds instances in images (see ``protocols.Segmenter``).

    Args:
        name: the model's name.
        infer: runs the net.
        class_names: by class_id.
        short_side: side of the net's input, pixels; may be changed between calls.
        transform: maps (image size, ``short_side``) to how that image is laid on the net's canvas.
        mean_of: unless empty, each of these nets, instead of ``infer``, sees an image, and the results are averaged
            (see ``average``).
        mirrored: each of ``mean_of`` sees the mirror image of an image, too.
        min_score: minimum mean score of an instance, 0 to 1; for ``mean_of`` only.
    """

    def __init__(
        self,
        name: str,
        infer: Infer,
        class_names: Sequence[str],
        *,
        short_side: int,
        transform: Callable[[Size, int], CanvasTransform],
        mean_of: Sequence[Infer] = (),
        mirrored: bool = False,
        min_score: float = 0.0,
    ) -> None:
        self.name, self.class_names = name, tuple(class_names)
        self.short_side = short_side
        self._infer, self._mean_of, self._mirrored = infer, tuple(mean_of), mirrored
        self._transform, self._min_score = transform, min_score

    def __call__(self, image: Image) -> Detections:
        """Find instances in ``image``, (H, W, 3) uint8 BGR.

        Returns:
            The instances, most confident first; boxes in pixels of the image.

        Raises:
            ModelError: the runtime failed, for example because it ran out of memory, or returned NaN or infinity.
        """
        if not self._mean_of:
            return self._find(image, self._infer)
        views = [self._find(image, infer) for infer in self._mean_of]
        if self._mirrored:
            turned, width = np.ascontiguousarray(image[:, ::-1]), image.shape[1]
            views += [mirror(self._find(turned, infer), width) for infer in self._mean_of]
        return average(views, self._min_score)

    def _find(self, image: Image, infer: Infer) -> Detections:
        transform = self._transform((image.shape[1], image.shape[0]), self.short_side)
        found = infer(transform.to_canvas(image))
        floats = (found.boxes, found.scores, found.masks, found.alpha)
        if not all(np.isfinite(values).all() for values in floats if values is not None):
            raise ModelError(f"model {self.name} returned NaN or infinity")
        # With a matte branch, boxes may reach past the image: clipping them would squeeze their masks.
        boxes = transform.boxes_to_image(found.boxes, clip=found.alpha is None)
        return Detections(boxes, found.scores, found.class_ids, found.masks, found.alpha)

    def transform(self, size: Size) -> CanvasTransform:
        """How an image of ``size`` is laid on the net's canvas."""
        return self._transform(size, self.short_side)


def open_segmenter(
    name: str,
    *,
    model_file: Path | None = None,
    short_side: int | None = None,
    max_dim: int | None = None,
    keep: Sequence[str] | None = ("person",),
    min_score: float | None = None,
    threads: int | None = None,
    accuracy: Accuracy = "fast",
    mirrored: bool = False,
    progress: weights.Progress | None = None,
) -> MaskRCNNSegmenter:
    """Load a model and run it once.

    Example:
        >>> import numpy as np
        >>> import realtime
        >>> segmenter = realtime.open_segmenter("portrait")
        >>> detections = segmenter(np.zeros((90, 160, 3), np.uint8))
        >>> detections.boxes.shape, detections.masks.shape
        ((0, 4), (0, 28, 28))

    Args:
        name: one of ``nets.NETS``.
        model_file: its weight file or the folder of it; None = search the usual places (see ``weights``).
        short_side: short side of the net's input, 64 to 1536 pixels; None = the model's default for ``accuracy``.
            Ignored by ``matterport``.
        max_dim: side of the square input of ``matterport``, 128 to 2048 pixels, a multiple of 64; None = 1024.
            Ignored by the others.
        keep: names of the classes to find; None = all.
        min_score: detections below this are dropped, 0 to 1; None = the model's default.
        threads: processor threads of the runtime; None = one per core. In TensorFlow, the first call in a process
            decides.
        accuracy: ``exact`` = the published settings in float32, and for ``portrait`` the mean of two nets; ``fast`` =
            fewer proposals, a smaller input, and bfloat16 where the processor has it.
        mirrored: where ``exact`` is a mean, it is also that of the mirror image, which takes twice the time.
        progress: called as a download proceeds.

    Raises:
        UsageError: the model or a class is unknown, or a value is out of range.
        ModelError: the model needs TensorFlow, which is not installed.
        WeightsError: the weight files are damaged, belong to another model, or cannot be downloaded.
    """
    spec = model_spec(name)
    if accuracy not in get_args(Accuracy):
        raise UsageError(f"unknown accuracy {accuracy!r}; use fast or exact")
    side = _input_side(spec, {"short_side": short_side, "max_dim": max_dim}[spec.input_side.setting], accuracy)
    min_score = spec.min_score if min_score is None else min_score
    if not 0.0 <= min_score <= 1.0:
        raise UsageError(f"min_score must be 0 to 1, got {min_score}")
    check_classes(spec, keep)
    check_runtime(name)
    files = weights.locate(name, model_file, progress)
    is_mean = spec.exact_is_mean and accuracy == "exact"
    view_min_score = _VIEW_MIN_SCORE * min_score if is_mean else min_score
    opened = spec.open(OpenOptions(files, keep, view_min_score, accuracy, threads or 0, side))
    segmenter = MaskRCNNSegmenter(
        name,
        opened.infer,
        opened.class_names,
        short_side=side,
        transform=opened.transform,
        mean_of=opened.mean_of,
        mirrored=mirrored,
        min_score=min_score,
    )
    segmenter(np.zeros(_WARM_UP_SHAPE, np.uint8))
    return segmenter


def _input_side(spec: ModelSpec, given: int | None, accuracy: Accuracy) -> int:
    allowed = spec.input_side
    side = given or (allowed.fast if accuracy == "fast" else allowed.exact)
    if not allowed.minimum <= side <= allowed.maximum or side % allowed.multiple:
        step = f"a multiple of {allowed.multiple}, " if allowed.multiple > 1 else ""
        raise UsageError(f"{allowed.setting} must be {step}{allowed.minimum} to {allowed.maximum} pixels, got {side}")
    return side
