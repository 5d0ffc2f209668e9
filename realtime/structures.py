"""What flows through the program.

Shape shorthand, used in every docstring of the package:

    H, W    height and width of the frame, pixels
    h, w    height and width of the matte, pixels (usually smaller than the frame)
    N       number of detections
    m       side of a detection's square mask

Images are (H, W, 3) uint8 BGR. Boxes are ``xyxy`` in pixels of the frame, x to the right and y down; a pixel covers
[x, x + 1). A size is (width, height), a shape is (H, W, ...). Times are seconds.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

import numpy as np
from numpy.typing import NDArray

Image = NDArray[np.uint8]
"""(H, W, 3) uint8 BGR: bare pixels, without an index or a time."""

Alpha = NDArray[np.float32]
"""(h, w) float32 in [0, 1]; 1 = kept sharp. Photos have (H, W)."""

Alpha8 = NDArray[np.uint8]
"""(H, W) uint8, an alpha at frame size; 255 = kept sharp. As precise as an image, in a quarter of the memory."""

Size = tuple[int, int]
"""(width, height) in pixels."""


class Pacing(Enum):
    """How a run keeps time, from its source to its sinks."""

    REALTIME = "realtime"
    """Frames are stamped with ``time.monotonic()`` as they come; a slow stage drops frames."""

    LOSSLESS = "lossless"
    """Frames are read as fast as possible and stamped with their time in the file; the source waits for the sinks."""


def _freeze(*arrays: NDArray[np.generic] | None) -> None:
    for array in arrays:
        if array is not None:
            array.setflags(write=False)


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """One image of a source, with its index and time.

    Attributes:
        image: (H, W, 3) uint8 BGR, made read-only; a source never reuses the buffer.
        index: number of the frame in its source, from 0.
        captured_at: time of capture, ``time.monotonic()`` seconds; the time in the file, if that is read as fast as
            possible.
        stand_in: the source delivers no frames and repeats the last one; ``captured_at`` is the time of the repetition.
            It must not be shown as live.

    Raises:
        ValueError: the image has another shape or type.
    """

    image: Image
    index: int
    captured_at: float
    stand_in: bool = False

    def __post_init__(self) -> None:
        if self.image.ndim != 3 or self.image.shape[2] != 3 or self.image.dtype != np.uint8:
            raise ValueError(f"image must be (H, W, 3) uint8, got {self.image.shape} {self.image.dtype}")
        _freeze(self.image)

    @property
    def size(self) -> Size:
        """(width, height) in pixels."""
        return self.image.shape[1], self.image.shape[0]


AUDIO_RATE = 48_000
"""Sample rate of all audio, samples per second and channel."""


@dataclass(frozen=True, slots=True, eq=False)
class AudioChunk:
    """A block of stereo audio.

    Attributes:
        samples: (2, n) float32 in [-1, 1], left and right, at ``AUDIO_RATE``; made read-only.
        captured_at: time of capture of the first sample, ``time.monotonic()`` seconds.

    Raises:
        ValueError: the samples have another shape or type.
    """

    samples: NDArray[np.float32]
    captured_at: float

    def __post_init__(self) -> None:
        if self.samples.ndim != 2 or self.samples.shape[0] != 2 or self.samples.dtype != np.float32:
            raise ValueError(f"samples must be (2, n) float32, got {self.samples.shape} {self.samples.dtype}")
        _freeze(self.samples)


AudioListener = Callable[[], list[AudioChunk]]
"""Returns the audio captured since the last call, without waiting."""


@dataclass(frozen=True, slots=True, eq=False)
class Detections:
    """What a model found in one image, most confident first.

    Attributes:
        boxes: (N, 4) float32 ``xyxy``, pixels of the image given to the segmenter.
        scores: (N,) float32 in [0, 1].
        class_ids: (N,) int32, in the model's own numbering (COCO models: 1 = person).
        masks: (N, m, m) float32 in [0, 1], one in each box: the probability that a cell belongs to the instance.
        alpha: (h, w) float32 in [0, 1] over the whole image for all people together; None from models without a
            matte branch.

    Raises:
        ValueError: the arrays do not fit together.
    """

    boxes: NDArray[np.float32]
    scores: NDArray[np.float32]
    class_ids: NDArray[np.int32]
    masks: NDArray[np.float32]
    alpha: Alpha | None = None

    def __post_init__(self) -> None:
        count = len(self.boxes)
        if self.boxes.shape != (count, 4):
            raise ValueError(f"boxes must be (N, 4), got {self.boxes.shape}")
        if self.scores.shape != (count,) or self.class_ids.shape != (count,):
            raise ValueError(f"{count} boxes, but scores {self.scores.shape}, class_ids {self.class_ids.shape}")
        if self.masks.ndim != 3 or len(self.masks) != count or self.masks.shape[1] != self.masks.shape[2]:
            raise ValueError(f"masks must be ({count}, m, m), got {self.masks.shape}")
        _freeze(self.boxes, self.scores, self.class_ids, self.masks, self.alpha)

    def __len__(self) -> int:
        return len(self.boxes)

    def __getitem__(self, which: NDArray[np.bool_] | NDArray[np.intp] | list[int]) -> "Detections":
        """Return the detections picked by a boolean mask or by indices, in that order, with the same ``alpha``."""
        index = np.asarray(which, dtype=np.intp) if isinstance(which, list) else which
        return Detections(self.boxes[index], self.scores[index], self.class_ids[index], self.masks[index], self.alpha)

    @classmethod
    def none(cls, mask_side: int = 1) -> "Detections":
        """Return no detections, with masks of ``mask_side`` cells."""
        return cls(
            np.zeros((0, 4), np.float32),
            np.zeros(0, np.float32),
            np.zeros(0, np.int32),
            np.zeros((0, mask_side, mask_side), np.float32),
        )


@dataclass(frozen=True, slots=True, eq=False)
class Matte:
    """How much of each pixel is kept sharp, and the frame that it was made of.

    Attributes:
        alpha: (h, w) float32 in [0, 1], 1 = kept sharp; made read-only.
        frame_index: ``Frame.index`` of the frame that it was made of.
        captured_at: ``Frame.captured_at`` of that frame, seconds; the age of the matte is measured from here.
        others: (h, w) float32 in [0, 1], the alpha of people who are not the subject; None = there are none.

    Raises:
        ValueError: the arrays have another shape or type.
    """

    alpha: Alpha
    frame_index: int
    captured_at: float
    others: Alpha | None = None

    def __post_init__(self) -> None:
        if self.alpha.ndim != 2 or self.alpha.dtype != np.float32:
            raise ValueError(f"alpha must be (h, w) float32, got {self.alpha.shape} {self.alpha.dtype}")
        if self.others is not None and self.others.shape != self.alpha.shape:
            raise ValueError(f"others must have the shape of alpha, {self.alpha.shape}, got {self.others.shape}")
        _freeze(self.alpha, self.others)
