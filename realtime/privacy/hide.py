"""What leaves in place of a frame that may not be shown."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

import cv2
import numpy as np

from realtime.structures import Image, Size

Hide = Callable[[Image], Image]
"""Makes a picture that shows nothing of the image it is given: (H, W, 3) uint8 BGR, a new one each time."""

WEAKEST = 16.0
"""Radius in pixels at 720 lines below which text of 1/20 of the picture's height may be read through the looks that
blur: tesseract reads half of it through ``gaussian`` at 10, a word at 12 when sharpened again, and none from 14 on."""

BLURRING = frozenset({"gaussian", "lens", "depth", "plate", "pixelate"})
"""The looks that ``WEAKEST`` holds for."""

SHOWING = frozenset({"desaturate", "none"})
"""The looks through which the room can be seen: they are there for who asks for them by name."""

_CARD_TEXT = "one moment"


def card(size: Size) -> Image:
    """A quiet grey card of ``size`` that says that the picture will be back."""
    width, height = size
    image = np.full((height, width, 3), 46, np.uint8)
    side = min(width, height)
    center = width // 2, round(height * 0.44)
    thick = max(1, side // 120)
    grey = (150, 150, 150)
    head, shoulders = (center[0], center[1] - side // 16), (center[0], center[1] + side // 8)
    cv2.circle(image, head, side // 16, grey, thick, cv2.LINE_AA)
    cv2.ellipse(image, shoulders, (side // 8, side // 9), 0, 180, 360, grey, thick, cv2.LINE_AA)
    scale = side / 720
    text_thick = max(1, round(2 * scale))
    (text_width, _), _ = cv2.getTextSize(_CARD_TEXT, cv2.FONT_HERSHEY_SIMPLEX, scale, text_thick)
    at = (width - text_width) // 2, round(height * 0.72)
    cv2.putText(image, _CARD_TEXT, at, cv2.FONT_HERSHEY_SIMPLEX, scale, (170, 170, 170), text_thick, cv2.LINE_AA)
    return image


def _show_card(size: Size) -> Hide:
    drawn = card(size)
    return lambda _: drawn.copy()


HIDING: Mapping[str, Callable[[Size], Hide]] = MappingProxyType(
    {
        "blur": lambda _: privacy_blur,
        "card": _show_card,
        "black": lambda size: lambda _: np.zeros((size[1], size[0], 3), np.uint8),
        "freeze": lambda _: privacy_blur,
    }
)
"""By the name of the setting ``privacy.when_unsure``: what hides frames of a size. ``freeze`` is the gate's own work;
until there is a picture to freeze, it blurs."""


def privacy_blur(image: Image) -> Image:
    """Hide everything in ``image``: what is shown while there is no matte to trust.

    The picture is averaged over blocks of 1/12 of its height, then drawn smoothly again: text of 1/20 of the height,
    and faces of any size a camera sees, cannot be read from it, nor sharpened back, as the detail is gone.

    Args:
        image: (H, W, 3) uint8 BGR.

    Returns:
        A new (H, W, 3) uint8 BGR image.
    """
    height, width = image.shape[:2]
    rows = min(12, height)
    columns = max(1, min(width, round(12 * width / height)))
    small = cv2.resize(image, (columns, rows), interpolation=cv2.INTER_AREA)
    small = cv2.GaussianBlur(small, (0, 0), 0.8, borderType=cv2.BORDER_REPLICATE)
    middle = cv2.resize(small, (min(width, 8 * columns), min(height, 8 * rows)), interpolation=cv2.INTER_CUBIC)
    return np.asarray(cv2.resize(middle, (width, height), interpolation=cv2.INTER_LINEAR), np.uint8)
