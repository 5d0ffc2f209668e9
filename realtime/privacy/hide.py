"""What is shown instead of a frame that must not be shown."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

import cv2
import numpy as np

from realtime.structures import Image, Size

Hide = Callable[[Image], Image]
"""Makes an image that shows nothing of the given one: (H, W, 3) uint8 BGR, a new array on every call."""

GETTING_READY = "getting ready"
"""What the card says until the first matte is there."""


def card(size: Size, text: str = "one moment") -> Image:
    """Draw a grey card of ``size`` that says with ``text`` that the video will continue."""
    width, height = size
    image = np.full((height, width, 3), 46, np.uint8)
    side = min(width, height)
    centre = width // 2, round(height * 0.44)
    thick = max(1, side // 120)
    grey = (150, 150, 150)
    head, shoulders = (centre[0], centre[1] - side // 16), (centre[0], centre[1] + side // 8)
    cv2.circle(image, head, side // 16, grey, thick, cv2.LINE_AA)
    cv2.ellipse(image, shoulders, (side // 8, side // 9), 0, 180, 360, grey, thick, cv2.LINE_AA)
    scale = side / 720
    text_thick = max(1, round(2 * scale))
    (text_width, _), _ = cv2.getTextSize(text, cv2.FONT_HERSHEY_SIMPLEX, scale, text_thick)
    at = (width - text_width) // 2, round(height * 0.72)
    cv2.putText(image, text, at, cv2.FONT_HERSHEY_SIMPLEX, scale, (170, 170, 170), text_thick, cv2.LINE_AA)
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
"""How to hide frames of a size, by the value of the setting ``privacy.when_unsure``. The gate itself does ``freeze``;
until there is an image to freeze, the frame is blurred."""


def privacy_blur(image: Image) -> Image:
    """Hide everything in ``image``: the default while there is no valid matte.

    The image is averaged over blocks of 1/12 of its height, then enlarged smoothly. Text of 1/20 of the height, and
    faces of any size that a camera sees, cannot be recognised in it, nor restored by sharpening: the detail is lost.

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
