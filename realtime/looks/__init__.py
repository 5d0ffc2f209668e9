"""What the background becomes.

A look is called with the image and the alpha of the frame on show and gives the background that belongs to it; the
compositor lays the kept foreground over that. ``make_look`` is the door.
"""

from collections.abc import Callable

from realtime.errors import UsageError
from realtime.looks.blur import Gaussian, privacy_blur
from realtime.structures import Alpha, Image, Size

Look = Callable[[Image, Alpha], Image]
"""(image, alpha) -> background, (H, W, 3) uint8; a new buffer, or one that the look owns until its next call."""

LOOKS = ("gaussian", "none")
"""The names that ``make_look`` knows."""

__all__ = ["LOOKS", "Look", "make_look", "privacy_blur"]


def make_look(name: str, *, strength: float, size: Size) -> Look:
    """Make the look called ``name``.

    Args:
        name: one of ``LOOKS``.
        strength: the blur's radius (standard deviation) in pixels of a frame 720 pixels high, > 0; it is scaled with
            the frame. ``none`` has no use for it.
        size: (width, height) of the frames it will see, pixels.

    Raises:
        UsageError: there is no such look, or the strength is not above 0.
    """
    if name not in LOOKS:
        raise UsageError(f"there is no look {name!r}; choose one of {', '.join(LOOKS)}")
    if name == "none":
        return lambda image, _: image
    if strength <= 0:
        raise UsageError(f"the strength of {name} must be above 0, got {strength:g}")
    return Gaussian(strength, size)
