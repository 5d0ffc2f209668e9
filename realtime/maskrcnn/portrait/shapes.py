"""Constants of the net of ``portrait``, shared with its training. Nothing here imports TensorFlow or Keras."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

import numpy as np

CLASS_NAMES = ("background", "person")
"""By class_id."""

STRIDE = 16
"""Canvas pixels per cell of the coarse features; both sides of the canvas are multiples of this."""

MATTE_STRIDE = 2
"""Canvas pixels per cell of the alpha."""

ROI_SIDE = 6
"""Cells across a region, for both heads."""

MASK_SIDE = 24
"""Cells across a detection's mask."""

CHANNELS = 128
"""Channels of the coarse features."""

ANCHORS = np.array(
    [
        [-11.5, -8.4, 27.5, 24.4],
        [-54.6, -63.8, 70.6, 79.8],
        [-210.0, -134.9, 226.0, 150.9],
        [-143.7, -121.8, 159.7, 137.8],
        [-21.2, -58.4, 37.2, 74.4],
        [-85.4, -141.3, 101.4, 157.3],
        [-203.2, -57.9, 219.2, 73.9],
        [-38.3, -22.3, 54.3, 38.3],
        [-39.9, -110.5, 55.9, 126.5],
        [-10.6, -27.8, 26.6, 43.8],
        [-138.2, -49.2, 154.2, 65.2],
        [-94.0, -86.4, 110.0, 102.4],
        [-77.2, -31.5, 93.2, 47.5],
        [-125.3, -201.4, 141.3, 217.4],
    ],
    np.float32,
)
"""(A, 4) ``xyxy`` canvas pixels, relative to the top left corner of a cell of the coarse features."""

BOX_WEIGHTS = (10.0, 10.0, 5.0, 5.0)
"""Factors on the box head's deltas, as in Fast R-CNN."""


WIDTHS: Mapping[str, int] = MappingProxyType(
    {
        "xif0_0": 32,
        "xif1_0": 96,
        "xif1_1": 144,
        "xif2_0": 160,
        "xif2_1": 224,
        "xif2_2": 240,
        "xif3_0": 224,
        "xif3_1": 432,
        "xif3_2": 432,
        "xif3_3": 432,
        "xif3_4": 448,
        "xif3_5": 576,
        "xif3_6": 576,
        "rpn_0": 448,
        "box_0": 384,
        "box_1": 384,
        "box_3": 256,
        "mask_0": 448,
        "mask_1": 448,
        "mask_3": 320,
    }
)
"""Number of inner channels by block."""


class Signature(NamedTuple):
    """One of the functions of the net's ``.tflite`` file.

    Attributes:
        input: name of its input.
        outputs: names of its outputs.
        optional: name of an output that not every net has; empty = none.
    """

    input: str
    outputs: tuple[str, ...]
    optional: str = ""


SIGNATURES: Mapping[str, Signature] = MappingProxyType(
    {
        "trunk": Signature("image", ("features", "logits", "deltas", "alpha"), optional="mask_features"),
        "box_head": Signature("regions", ("scores", "deltas")),
        "mask_head": Signature("regions", ("masks",)),
    }
)
"""The functions of the net's ``.tflite`` file, by name, in its order."""
