"""The structure of a net of ``portrait``: which layers it has, and their widths.

It follows from the shapes of the weights, so weight files need no description: see ``Architecture.of``.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from numpy.typing import NDArray

from realtime.maskrcnn.portrait.shapes import CHANNELS, ROI_SIDE, STRIDE, WIDTHS

STAGES = {2: 16, 4: 32, 8: 48, 16: CHANNELS}
"""Channels of the trunk's features by stride."""

BRANCH = (64, 48, 32, 16)
"""Channels of the matte branch at strides 16, 8, 4 and 2."""


@dataclass(frozen=True, slots=True)
class Architecture:
    """What differs between nets of ``portrait``. The default is the first one of this package.

    Attributes:
        widths: inner channels by block; a block of width 0 is a depthwise and a 1x1 convolution without expansion.
        stem: channels of the first convolution.
        branch: channels of the matte branch at strides 16, 8, 4 and 2.
        separable: the matte branch enlarges by transposed convolutions and joins by depthwise and 1x1 ones; otherwise
            it enlarges by repeating cells and joins by full 3x3 ones.
        context: the matte branch weights its coarsest features by the average over the image.
        fine_masks: the mask head sees 12x12 cells of the matte branch at stride 8 instead of 6x6 of the trunk at 16.
    """

    widths: Mapping[str, int] = field(default_factory=lambda: dict(WIDTHS))
    stem: int = 32
    branch: tuple[int, int, int, int] = BRANCH
    separable: bool = False
    context: bool = False
    fine_masks: bool = False

    @property
    def mask_stride(self) -> int:
        """Canvas pixels per cell of the mask head's features."""
        return STRIDE // 2 if self.fine_masks else STRIDE

    @property
    def mask_roi_side(self) -> int:
        """Cells across a region of the mask head."""
        return 2 * ROI_SIDE if self.fine_masks else ROI_SIDE

    @property
    def mask_channels(self) -> int:
        """Channels of the mask head's features."""
        return self.branch[1] if self.fine_masks else CHANNELS

    @classmethod
    def of(cls, weights: Mapping[str, NDArray[Any]]) -> "Architecture":
        """Return the structure of the net that ``weights``, by ``layer/kernel`` and ``layer/bias``, belong to.

        Raises:
            ValueError: they are not the weights of a net of ``portrait``.
        """
        try:
            names = [name.removesuffix("_depthwise/kernel") for name in weights if name.endswith("_depthwise/kernel")]
            blocks = [name for name in names if not name.startswith("matte_")]
            sizes = {name: weights.get(f"{name}_expand/bias") for name in blocks}
            layers = ("matte_16", "matte_8_skip", "matte_4_skip", "matte_2_skip")
            a, b, c, d = (len(weights[f"{name}/bias"]) for name in layers)
            return cls(
                widths={name: 0 if size is None else len(size) for name, size in sizes.items()},
                stem=len(weights["conv0/bias"]),
                branch=(a, b, c, d),
                separable="matte_8_join_depthwise/kernel" in weights,
                context="matte_context/bias" in weights,
                fine_masks="mask_finer/bias" in weights,
            )
        except (KeyError, TypeError) as error:
            raise ValueError(f"not the weights of a net of portrait: {error}") from error
