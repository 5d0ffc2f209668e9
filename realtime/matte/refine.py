"""From matte size to frame size, along the edges of the picture itself."""

from collections.abc import Sequence

import cv2
import numpy as np

from realtime.structures import Alpha, Image

Plane = Alpha


def refine(
    alpha: Alpha,
    image: Image,
    *,
    feather_px: float,
    choke: float = 0.0,
    contrast: float = 2.0,
    reach: float = 0.07,
    eps: float = 3e-4,
) -> Alpha:
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
        A new (H, W) float32 alpha in [0, 1].
    """
    slopes, offset = fit(alpha, image, reach, eps)
    size = (image.shape[1], image.shape[0])
    refined = _up(offset * np.float32(contrast) + np.float32(0.5 - contrast * (0.5 + choke)), size)
    for slope, plane in zip(slopes, cv2.split(image), strict=True):
        cv2.add(refined, cv2.multiply(_up(slope, size), plane, scale=contrast / 255, dtype=cv2.CV_32F), refined)
    if feather_px > 0:
        levels = cv2.convertScaleAbs(np.maximum(refined, 0, out=refined), alpha=255)
        return np.multiply(cv2.GaussianBlur(levels, (0, 0), feather_px), np.float32(1 / 255), dtype=np.float32)
    return np.clip(refined, 0, 1, out=refined)


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
    small = cv2.resize(image, alpha.shape[::-1], interpolation=cv2.INTER_AREA)
    return refine(alpha, np.asarray(small, np.uint8), feather_px=0, contrast=contrast, reach=reach, eps=eps)


def fit(alpha: Alpha, image: Image, reach: float, eps: float) -> tuple[list[Plane], Plane]:
    """The linear model from the colours of ``image``, 0 to 1, to ``alpha``: slopes and offset, (h, w) each."""
    radius = int(np.clip(np.rint(reach * float(alpha.sum()) ** 0.5), 2, max(2, max(alpha.shape) // 8)))
    small = cv2.resize(image, alpha.shape[::-1], interpolation=cv2.INTER_AREA)
    *slopes, offset = _linear_model([_scaled(plane, 1 / 255) for plane in cv2.split(small)], alpha, radius, eps)
    return slopes, offset


def _up(plane: Plane, size: tuple[int, int]) -> Plane:
    return np.asarray(cv2.resize(plane, size, interpolation=cv2.INTER_LINEAR), np.float32)


def _scaled(plane: cv2.typing.MatLike, factor: float) -> Plane:
    return np.multiply(plane, np.float32(factor), dtype=np.float32)


def _linear_model(guide: Sequence[Plane], alpha: Alpha, radius: int, eps: float) -> list[Plane]:
    """Four (h, w) planes: the slopes for blue, green and red in [0, 1], and an offset."""
    side = (2 * radius + 1, 2 * radius + 1)

    def mean(plane: Plane) -> Plane:
        return np.asarray(cv2.boxFilter(plane, -1, side, borderType=cv2.BORDER_REFLECT), np.float32)

    b, g, r = guide
    mb, mg, mr, ma = (mean(plane) for plane in (b, g, r, alpha))
    cb, cg, cr = mean(b * alpha) - mb * ma, mean(g * alpha) - mg * ma, mean(r * alpha) - mr * ma
    bb, bg, br = mean(b * b) - mb * mb + np.float32(eps), mean(b * g) - mb * mg, mean(b * r) - mb * mr
    gg, gr = mean(g * g) - mg * mg + np.float32(eps), mean(g * r) - mg * mr
    rr = mean(r * r) - mr * mr + np.float32(eps)
    i_bb, i_bg, i_br = gg * rr - gr * gr, br * gr - bg * rr, bg * gr - br * gg
    i_gg, i_gr, i_rr = bb * rr - br * br, bg * br - bb * gr, bb * gg - bg * bg
    per_det = 1 / (bb * i_bb + bg * i_bg + br * i_br)
    slope_b = (i_bb * cb + i_bg * cg + i_br * cr) * per_det
    slope_g = (i_bg * cb + i_gg * cg + i_gr * cr) * per_det
    slope_r = (i_br * cb + i_gr * cg + i_rr * cr) * per_det
    offset = ma - slope_b * mb - slope_g * mg - slope_r * mr
    return [mean(plane) for plane in (slope_b, slope_g, slope_r, offset)]
