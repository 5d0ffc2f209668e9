"""Class names and ids. Nothing here imports a runtime."""

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
"""The classes of models trained on COCO, by class_id; 0 is the background."""

_UNUSED = {12, 26, 29, 30, 45, 66, 68, 69, 71, 83}
COCO_CATEGORY_IDS: tuple[int, ...] = (0, *(category_id for category_id in range(1, 91) if category_id not in _UNUSED))
"""By class_id: the category id in COCO's files, which skip ten numbers."""


def class_ids_of(keep: Sequence[str] | None, class_names: Sequence[str]) -> list[int]:
    """Return the ids of the classes named in ``keep``, ascending; None = all except the background.

    Raises:
        UsageError: a name is not one of ``class_names``, or ``keep`` is empty.
    """
    if keep is None:
        return list(range(1, len(class_names)))
    known = {name: class_id for class_id, name in enumerate(class_names) if class_id}
    for name in keep:
        if name not in known:
            similar = difflib.get_close_matches(name, known, n=3)
            hint = f"did you mean {' or '.join(similar)}?" if similar else f"available: {', '.join(known)}"
            raise UsageError(f"unknown class {name!r}; {hint}")
    if not keep:
        raise UsageError("no class to keep; name at least one, or keep all")
    return sorted({known[name] for name in keep})


def names_for(count: int) -> tuple[str, ...]:
    """Return names for ``count`` classes: COCO's if there are as many, else numbered ones."""
    if count == len(COCO_NAMES):
        return COCO_NAMES
    return ("background", *(f"class {class_id}" for class_id in range(1, count)))
