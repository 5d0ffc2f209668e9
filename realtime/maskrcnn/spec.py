"""What a model's folder declares about itself, and what opening it returns. Nothing here imports a runtime.

A model is what the user chooses; a net is the TensorFlow or LiteRT object that runs it.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray

from realtime.maskrcnn.preprocess import CanvasTransform
from realtime.structures import Alpha, Image, Size

Accuracy = Literal["fast", "exact"]


class RawDetections(NamedTuple):
    """What a net finds on its canvas, most confident first.

    Attributes:
        boxes: (N, 4) float32 ``xyxy``, pixels of the canvas.
        scores: (N,) float32 in [0, 1].
        class_ids: (N,) int32.
        masks: (N, m, m) float32 in [0, 1], one in each box.
        alpha: (h, w) float32 in [0, 1] over the whole canvas; None if the net has no matte branch.
    """

    boxes: NDArray[np.float32]
    scores: NDArray[np.float32]
    class_ids: NDArray[np.int32]
    masks: NDArray[np.float32]
    alpha: Alpha | None


Infer = Callable[[Image], RawDetections]
"""Runs a net on its canvas, (H, W, 3) uint8 BGR; raises ``ModelError``. Called from one thread only."""


@dataclass(frozen=True, slots=True)
class WeightFile:
    """One weight file.

    Attributes:
        name: file name in the model's folder.
        size: bytes.
        digest: hash of its content, ``algorithm:hex``.
        url: where it is published; empty if it is part of this package.
    """

    name: str
    size: int
    digest: str
    url: str = ""


@dataclass(frozen=True, slots=True)
class InputSide:
    """The one number that sets the size of a model's input.

    Attributes:
        setting: the option that sets it: ``short_side`` of the canvas, or ``max_dim``, the side of a square canvas.
        fast: its default with ``accuracy="fast"``, pixels.
        exact: its default with ``accuracy="exact"``, pixels.
        minimum: smallest accepted value, pixels.
        maximum: largest accepted value, pixels.
        multiple: accepted values are multiples of this, pixels.
    """

    setting: Literal["short_side", "max_dim"]
    fast: int
    exact: int
    minimum: int
    maximum: int
    multiple: int = 1


@dataclass(frozen=True, slots=True)
class OpenOptions:
    """How to open a model. All values are checked.

    Attributes:
        files: the weight files, in the order of ``ModelSpec.files``.
        keep: names of the classes to find; None = all.
        min_score: detections below this are dropped, 0 to 1.
        accuracy: ``exact`` = the published settings in float32.
        threads: processor threads of the runtime; 0 = one per core.
        side: value of ``ModelSpec.input_side``, pixels.
    """

    files: tuple[Path, ...]
    keep: Sequence[str] | None
    min_score: float
    accuracy: Accuracy
    threads: int
    side: int


@dataclass(frozen=True, slots=True)
class OpenedModel:
    """A model with its weights loaded.

    Attributes:
        infer: runs the net.
        class_names: by class_id; 0 is the background.
        transform: maps (image size, input side) to how that image is laid on the canvas.
        mean_of: the nets to average (see ``ModelSpec.exact_is_mean``); empty = ``infer`` alone.
    """

    infer: Infer
    class_names: tuple[str, ...]
    transform: Callable[[Size, int], CanvasTransform]
    mean_of: tuple[Infer, ...] = ()


@dataclass(frozen=True, slots=True)
class ModelSpec:
    """A model, described without loading it.

    Attributes:
        name: what it is called on the command line.
        title: what it is, in a few words.
        open: loads it; raises ``WeightsError`` or ``UsageError``.
        folder: name of its sub-folder in the cache and in ``REALTIME_MODELS``.
        files: its weight files.
        input_side: size of its input.
        min_score: default score below which detections are dropped, 0 to 1.
        class_names: by class_id; None if only the weight file says.
        licence: SPDX identifier of the weights' licence.
        source: where the weights come from.
        speed: what one inference takes, in a few words.
        needs_tensorflow: it runs in TensorFlow.
        exact_is_mean: with ``accuracy="exact"``, several nets see an image, and the results are averaged.
        recorded_accuracy: the default for recordings, which can wait a little.
        package_folder: folder of its files if they are part of this package; else None.
        any_file: ``--model-file`` takes any file with this model's layers, not only the published one.
    """

    name: str
    title: str
    open: Callable[[OpenOptions], OpenedModel]
    folder: str
    files: tuple[WeightFile, ...]
    input_side: InputSide
    min_score: float
    class_names: tuple[str, ...] | None
    licence: str
    source: str
    speed: str
    needs_tensorflow: bool
    exact_is_mean: bool = False
    recorded_accuracy: Accuracy = "fast"
    package_folder: Path | None = None
    any_file: bool = False
