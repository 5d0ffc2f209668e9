"""People cut out of their images: colours without the old background, shoulders continued past the image's sides."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]
Floats = NDArray[np.float32]

_SIDE_FRACTION = 0.35
"""Width that each side is extended by, as a fraction of the image's."""


@dataclass(frozen=True, slots=True, eq=False)
class CutOut:
    """One person, cropped.

    Attributes:
        image: (H, W, 3) uint8 BGR; colours of the person wherever alpha is above 0.
        alpha: (H, W) uint8.
        cut: whether the person goes on below.
    """

    image: Pixels
    alpha: Pixels
    cut: bool


def foreground_colours(image: Pixels, alpha: Pixels) -> Pixels:
    """Estimate (H, W, 3) uint8 colours of the foreground (blur fusion; Forte, "Fast Multi-Level ...", 2021)."""
    observed, weight = image.astype(np.float32), alpha.astype(np.float32)[..., None] / np.float32(255)
    front = back = observed
    for side in (max(image.shape[:2]) // 5, 7):
        size = (side | 1, side | 1)
        inside = cv2.blur(weight, size)[..., None]
        near_front = cv2.blur(front * weight, size) / (inside + 1e-4)
        near_back = cv2.blur(back * (1 - weight), size) / (1 - inside + 1e-4)
        front = near_front + weight * (observed - weight * near_front - (1 - weight) * near_back)
        front, back = np.clip(front, 0, 255), np.clip(near_back, 0, 255)
    return np.where(weight > 0.98, observed, front).astype(np.uint8)


def soften(mask: Pixels, erode: int) -> Pixels:
    """Turn a binary mask of 0 and 255 into an alpha with a soft edge, ``erode`` pixels further in."""
    padded = cv2.copyMakeBorder(mask, 3, 3, 3, 3, cv2.BORDER_REPLICATE)
    padded = cv2.erode(padded, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * erode + 1, 2 * erode + 1)))
    return cv2.GaussianBlur(padded, (0, 0), 0.8)[3:-3, 3:-3].astype(np.uint8)


def cut_out(image: Pixels, alpha: Pixels, *, extend: bool = False) -> CutOut | None:
    """Crop the person that ``alpha`` shows; None if there is none or the image's top or sides cut them off.

    Args:
        image: (H, W, 3) uint8 BGR.
        alpha: (H, W) uint8.
        extend: continue shoulders that the image's sides cut off.
    """
    colours = foreground_colours(image, alpha)
    if extend:
        colours, alpha = (extended(one, alpha) for one in (colours, alpha))
    ys, xs = np.nonzero(alpha > 8)
    if not len(ys):
        return None
    tall, wide = np.ptp(ys) + 1, np.ptp(xs) + 1
    if (alpha[0] > 128).sum() > 0.2 * wide or max((alpha[:, side] > 128).sum() for side in (0, -1)) > 0.2 * tall:
        return None
    cut = bool(ys.max() >= alpha.shape[0] - 3)
    part = slice(ys.min(), ys.max() + 1), slice(xs.min(), xs.max() + 1)
    return CutOut(colours[part], alpha[part], cut)


def extended(plane: Pixels, alpha: Pixels) -> Pixels:
    """Continue the left and right border columns of ``plane`` outwards, sinking as shoulders do.

    ``plane`` is (H, W) or (H, W, 3), for instance ``alpha`` itself; a side that no shoulder touches is filled with 0.
    """
    left = _side(plane[:, ::-1], alpha[:, ::-1])[:, ::-1]
    return np.concatenate([left, plane, _side(plane, alpha)], axis=1)


def _side(plane: Pixels, alpha: Pixels) -> Pixels:
    height, width = alpha.shape
    count = round(_SIDE_FRACTION * width)
    beside = np.zeros((height, count, *plane.shape[2:]), np.uint8)
    border = alpha[:, -1] > 128
    if not border[-1]:
        return beside
    top = height - int(np.argmin(border[::-1])) if not border.all() else 0  # of the run that reaches the bottom
    before = alpha[:, -1 - max(3, width // 16)] > 128
    above = height - int(np.argmin(before[::-1])) if not before.all() else 0
    slope = float(np.clip((top - above) / max(3, width // 16), 0.3, 1.6))
    for k in range(count):
        distance = k + 1
        fall = min(height, round(slope * distance + 1.2 * distance**2 / count))
        if fall < height - top:
            beside[top + fall :, k] = plane[top : height - fall, -1]
    return beside
