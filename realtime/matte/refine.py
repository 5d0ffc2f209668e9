"""From matte size to frame size, along the edges of the picture itself."""

import cv2
import numpy as np
from numpy.typing import NDArray

from realtime.imaging import resize
from realtime.matte.guided import applied, fit, fit_halved, radius_of
from realtime.structures import Alpha, Alpha8, Image

_WIDE = 5
"""A radius from which on the model is as good when fitted at half the size."""

_COARSE_PX = 1.6
"""Softened by at least this, a pixel's edge shows no more than is worked out at half the size."""


def refine(
    alpha: Alpha,
    image: Image,
    *,
    feather_px: float,
    choke: float = 0.0,
    contrast: float = 2.0,
    reach: float = 0.07,
    eps: float = 1e-3,
) -> Alpha8:
    """Upsample ``alpha`` so that its edge follows the colours of ``image``.

    The fast guided filter with a colour guide (He & Sun, "Fast Guided Filter", arXiv 1505.00996; He, Sun & Tang,
    "Guided Image Filtering", equations 19 to 21): a linear model from colour to alpha is fitted in windows at matte
    size and applied at frame size. It softens, so a contrast step follows.

    Args:
        alpha: (h, w) float32 in [0, 1].
        image: (H, W, 3) uint8 BGR.
        feather_px: sigma of a last softening, pixels of the frame; 0 = none.
        choke: how far the subject is shrunk, in (-0.5, 0.5): what was this much above one half becomes one half;
            negative grows.
        contrast: slope of the step after the filter, >= 1.
        reach: half the window's side, as a share of the square root of the subject's area: the masks of a net are
            as wrong as their cells are large, and those grow with the person.
        eps: how much colour variance counts as an edge, with colours in [0, 1].

    Returns:
        A new (H, W) uint8 alpha, 255 = kept.
    """
    small = np.asarray(resize.shrink_to(image, (alpha.shape[1], alpha.shape[0])), np.uint8)
    radius = radius_of(alpha, reach)
    wide = radius >= _WIDE and image.shape[:2] != alpha.shape
    model = (fit_halved if wide else fit)(alpha, small, radius, eps)
    model = model * np.float32(contrast)
    model[..., 3] += np.float32(0.5 - contrast * (0.5 + choke))
    work, feather = image, feather_px
    while feather >= _COARSE_PX and min(work.shape[:2]) >= 4 * min(alpha.shape):
        work = np.asarray(resize.shrink(work, [((work.shape[1] + 1) // 2, (work.shape[0] + 1) // 2)]), np.uint8)
        feather /= 2
    levels = applied(model, small, work)
    if feather > 0:
        levels = _feathered(levels, feather)
    if work is not image:
        levels = resize.enlarge(levels, (image.shape[1], image.shape[0]))
    return levels


def _feathered(levels: NDArray[np.uint8], sigma: float) -> NDArray[np.uint8]:
    """Box filters, together about as wide as a Gaussian of ``sigma``; a wide one is drawn at half the size."""
    if sigma > 2.5:
        size = (levels.shape[1], levels.shape[0])
        half = _feathered(resize.shrink(levels, [((size[0] + 1) // 2, (size[1] + 1) // 2)]), sigma / 2)
        return resize.enlarge(half, size)
    fives = int(sigma * sigma / 2)  # a box of 5 has a variance of 2, a box of 3 one of 2/3
    return _boxed(_boxed(levels, 5, fives), 3, round((sigma * sigma - 2 * fives) * 1.5))


def _boxed(levels: NDArray[np.uint8], side: int, times: int) -> NDArray[np.uint8]:
    for _ in range(times):
        levels = np.asarray(cv2.blur(levels, (side, side), borderType=cv2.BORDER_REPLICATE), np.uint8)
    return levels


def snap(alpha: Alpha, image: Image, *, contrast: float = 4.0, reach: float = 0.14, eps: float = 3e-4) -> Alpha:
    """Move the edge of a fresh mask onto the edges of the picture it was made from; ``refine`` at matte size.

    Args:
        alpha: (h, w) float32 in [0, 1].
        image: (H, W, 3) uint8 BGR, the very picture that the net saw.
        contrast: as in ``refine``.
        reach: as in ``refine``.
        eps: as in ``refine``.

    Returns:
        A new (h, w) float32 alpha in [0, 1].
    """
    small = np.asarray(resize.shrink_to(image, (alpha.shape[1], alpha.shape[0])), np.uint8)
    return refine(alpha, small, feather_px=0, contrast=contrast, reach=reach, eps=eps) * np.float32(1 / 255)
