"""What the classes of a net are called, and which of them are looked for; nothing here loads TensorFlow."""

import difflib
from collections.abc import Sequence

from realtime.errors import UsageError

COCO_NAMES: tuple[str, ...] = (
    "background", "person", "bicycle", "car", "motorcycle", "airplane", "bus", "train", "truck", "boat",
    "traffic light", "fire hydrant", "stop sign", "parking meter", "bench", "bird", "cat", "dog", "horse", "sheep",
    "cow", "elephant", "bear", "zebra", "giraffe", "backpack", "umbrella", "handbag", "tie", "suitcase",
    "frisbee", "skis", "snowboard", "sports ball", "kite", "baseball bat", "baseball glove", "skateboard", "surfboard",
    "tennis racket", "bottle", "wine glass", "cup", "fork", "knife", "spoon", "bowl", "banana", "apple", "sandwich",
    "orange", "broccoli", "carrot", "hot dog", "pizza", "donut", "cake", "chair", "couch", "potted plant", "bed",
    "dining table", "toilet", "tv", "laptop", "mouse", "remote", "keyboard", "cell phone", "microwave", "oven",
    "toaster", "sink", "refrigerator", "book", "clock", "vase", "scissors", "teddy bear", "hair drier", "toothbrush",
)  # fmt: skip
"""The classes of nets that were trained on COCO, by class_id; 0 is the background."""

_UNUSED = {12, 26, 29, 30, 45, 66, 68, 69, 71, 83}
COCO_CATEGORY_IDS: tuple[int, ...] = (0, *(number for number in range(1, 91) if number not in _UNUSED))
"""By class_id: the number of the class in COCO's own files, which leave out ten."""


def class_ids_of(keep: Sequence[str] | None, class_names: Sequence[str]) -> list[int]:
    """The ids of the classes named in ``keep``, rising; of all but the background where ``keep`` is None.

    Raises:
        UsageError: a name is not one of ``class_names``, or there is none.
    """
    if keep is None:
        return list(range(1, len(class_names)))
    known = {name: number for number, name in enumerate(class_names) if number}
    for name in keep:
        if name not in known:
            near = difflib.get_close_matches(name, known, n=3)
            hint = f"did you mean {' or '.join(near)}?" if near else f"the net knows {', '.join(known)}."
            raise UsageError(f"There is no class {name!r}; {hint}")
    if not keep:
        raise UsageError("No class is kept; name one at least, or keep all.")
    return sorted({known[name] for name in keep})


def names_for(count: int) -> tuple[str, ...]:
    """Names for the ``count`` classes of a net: COCO's where they fit, else a number each."""
    if count == len(COCO_NAMES):
        return COCO_NAMES
    return ("background", *(f"class {number}" for number in range(1, count)))
