"""What the background becomes.

A look is called with the image, the alpha and the time of the frame on show and returns its background; the compositor
blends the kept foreground over that. ``make_look`` is the door; ``CrossFade`` changes looks while running, and
``Harmonizer`` makes the foreground sit well before a background from elsewhere.
"""

from collections.abc import Callable
from pathlib import Path

from realtime.errors import UsageError
from realtime.looks import backdrop
from realtime.looks.backdrop import FitMode
from realtime.looks.blur import Gaussian
from realtime.looks.clean_plate import CleanPlate
from realtime.looks.cross_fade import CrossFade
from realtime.looks.depth import Depth
from realtime.looks.framing import Framing
from realtime.looks.harmonize import Harmonizer
from realtime.looks.lens import Lens
from realtime.looks.low_light import LowLightBoost
from realtime.looks.overlay import Overlay
from realtime.looks.stylize import Pixelate, desaturate, unchanged
from realtime.privacy.hide import BLURRING, HIDING, SHOWING, WEAKEST
from realtime.structures import Alpha8, Image, Size

Look = Callable[[Image, Alpha8, float], Image]
"""``(image, alpha, at_s) -> background``: a new C-contiguous (H, W, 3) uint8 image on every call, which the caller may
write over. ``at_s`` is the time of the frame, seconds; looks that move, move by it."""

Finish = Callable[[Image, Alpha8 | None, float], Image]
"""``(image, alpha, at_s) -> image``: a step on the composed image; ``alpha`` is None if the frame is hidden whole."""

LOOKS = ("gaussian", "lens", "depth", "plate", "image", "video", "colour", "pixelate", "desaturate", "none")
"""The names that ``make_look`` knows."""

REPLACING = frozenset({"image", "video", "colour"})
"""The looks that put another place behind the person, so that the old one's tint shows at the edge."""

__all__ = [
    "BLURRING",
    "HIDING",
    "LOOKS",
    "REPLACING",
    "SHOWING",
    "WEAKEST",
    "CrossFade",
    "Finish",
    "Framing",
    "Harmonizer",
    "Look",
    "LowLightBoost",
    "Overlay",
    "make_look",
]


def make_look(
    name: str,
    *,
    strength: float,
    size: Size,
    background: Path | None = None,
    fit: FitMode = "cover",
    colour: str = "green",
    blades: int = 0,
    cats_eye: float = 0.0,
) -> Look:
    """Make the look called ``name``.

    Args:
        name: one of ``LOOKS``.
        strength: pixels of a frame with 720 lines, > 0, scaled with the frame: the radius of the blur (the disc of
            ``lens``; ``gaussian``, ``plate`` and the nearest of ``depth`` are blurred as much as by that disc), or the
            side of a square of ``pixelate``. The other looks have no use for it.
        size: (width, height) of the frames it will see, pixels.
        background: the file of ``image`` and ``video``.
        fit: how that is made to fit the frame.
        colour: of ``colour``, ``#rrggbb`` or a name.
        blades: sides of the aperture of ``lens``; fewer than 3 = a disc.
        cats_eye: how far that is clipped towards the corners, 0 to 1.

    Raises:
        UsageError: there is no such look, or its settings are not such that it can be made.
    """
    if name not in LOOKS:
        raise UsageError(f"there is no look {name!r}; choose one of {', '.join(LOOKS)}")
    if name in ("gaussian", "lens", "depth", "plate", "pixelate") and strength <= 0:
        raise UsageError(f"the strength of {name} must be above 0, got {strength:g}; for no blur choose the look none")
    if name in ("image", "video"):
        if background is None:
            raise UsageError(f"the look {name} needs a background file")
        if name == "image":
            return backdrop.picture(background, size, fit)
        return backdrop.Video(background, size, fit)
    made: dict[str, Callable[[], Look]] = {
        "gaussian": lambda: Gaussian(strength, size),
        "lens": lambda: Lens(strength, size, blades=blades, cats_eye=cats_eye),
        "depth": lambda: Depth(strength, size),
        "plate": lambda: Gaussian(strength, size, plate=CleanPlate()),
        "colour": lambda: backdrop.colour(colour, size),
        "pixelate": lambda: Pixelate(strength, size),
        "desaturate": lambda: desaturate,
        "none": lambda: unchanged,
    }
    return made[name]()
