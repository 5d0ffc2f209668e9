"""What a look is: how it is called, its options, and its entry in the table."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from realtime.structures import Alpha8, Image, Size

Look = Callable[[Image, Alpha8, float], Image]
"""``(image, alpha, at_s) -> background``: a C-contiguous (H, W, 3) uint8 image, either a new one, which the caller may
write over, or one that is read-only and never changes. ``at_s`` is the time of the frame, seconds; looks that move,
move by it."""

Finish = Callable[[Image, Alpha8 | None, float], Image]
"""``(image, alpha, at_s) -> image``: a step on the composed image; ``alpha`` is None if the frame is hidden whole."""

FitMode = Literal["cover", "contain", "stretch"]
"""Fill the frame and cut off the rest; show everything, with black bars; or change the proportions."""

OverlayPosition = Literal["full", "top-left", "top-right", "bottom-left", "bottom-right", "bottom"]
"""Over the whole frame, in a corner, or at the centre of the lower edge."""

MIN_PRIVATE_STRENGTH = 16.0
"""Minimum blur radius, in pixels of a frame with 720 lines, through which text of 1/20 of the frame's height cannot be
read: Tesseract reads half of it through ``gaussian`` at 10, one word at 12 after sharpening, and none from 14 on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LookOptions:
    """The options of all looks; each look uses those that it needs.

    Attributes:
        size: (width, height) of the frames, pixels.
        strength: radius of the blur, or side of a square; pixels of a frame with 720 lines, scaled with the frame.
        background: the file of ``image`` and ``video``.
        fit: how that file is fitted to the frame.
        colour: ``#rrggbb`` or a name, of ``colour``.
        blades: sides of the aperture of ``lens``; fewer than 3 = a disc.
        cats_eye: how far the rim of ``lens`` clips the aperture towards the corners, in [0, 1].
    """

    size: Size
    strength: float = 0.0
    background: Path | None = None
    fit: FitMode = "cover"
    colour: str = "green"
    blades: int = 0
    cats_eye: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class LookSpec:
    """An entry in the table of looks. The defaults are the cautious ones: a look shows the room unless it says no.

    Attributes:
        make: builds the look; raises UsageError if an option does not do.
        description: one line for help and documentation, without a full stop.
        min_strength: minimum strength that makes text in the room unreadable, pixels of a frame with 720 lines; less
            takes ``privacy.allow_weak_blur``. None = the look has no strength.
        shows_room: whether the room can be recognized; such a look is used only if the user names it.
        replaces_room: whether another place is put behind the person, so that the room's tint has to be taken out of
            the edge.
        needs_background: whether ``LookOptions.background`` must be given.
        for_photos: whether the look works on a single image.
    """

    make: Callable[[LookOptions], Look]
    description: str
    min_strength: float | None = None
    shows_room: bool = True
    replaces_room: bool = False
    needs_background: bool = False
    for_photos: bool = True

    @property
    def in_key_cycle(self) -> bool:
        """Whether the key ``l`` may choose it, by accident too: it hides the room and needs no file."""
        return not (self.shows_room or self.needs_background)
