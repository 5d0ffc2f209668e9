"""From matte size to frame size, along the edges of the picture itself."""

import cv2
import numpy as np

from realtime.structures import Alpha, Image


def refine(
    alpha: Alpha,
    image: Image,
    *,
    feather_px: float,
    radius: int = 4,
    eps: float = 1e-3,
    contrast: float = 4.0,
) -> Alpha:
    """Upsample ``alpha`` so that its edge follows the colours of ``image``.

    The fast guided filter with a colour guide (He & Sun, "Fast Guided Filter", arXiv 1505.00996; He,
    Sun & Tang, "Guided Image Filtering", equations 19 to 21): a linear model from colour to alpha is fitted in windows
    at matte size and applied at frame size. It softens, so a contrast step follows.

    Args:
        alpha: (h, w) float32 in [0, 1].
        image: (H, W, 3) uint8 BGR.
        feather_px: sigma of a last softening, pixels of the frame; 0 = none.
        radius: half the window's side, pixels of the matte.
        eps: how much colour variance counts as an edge, with colours in [0, 1].
        contrast: slope of the step after the filter, >= 1.

    Returns:
        A new (H, W) float32 alpha in [0, 1].
    """
    height, width = alpha.shape
    size = (image.shape[1], image.shape[0])
    guide = cv2.resize(image, (width, height), interpolation=cv2.INTER_AREA).astype(np.float32) / np.float32(255)
    model = _linear_model(guide, alpha, radius, eps)
    full = cv2.resize(model, size, interpolation=cv2.INTER_LINEAR)
    blue, green, red = cv2.split(image)
    refined = full[..., 3] + (full[..., 0] * blue + full[..., 1] * green + full[..., 2] * red) * np.float32(1 / 255)
    refined = (refined - np.float32(0.5)) * np.float32(contrast) + np.float32(0.5)
    if feather_px > 0:
        refined = cv2.GaussianBlur(refined.clip(0, 1), (0, 0), feather_px)
    return np.asarray(refined, np.float32).clip(0, 1)


def _linear_model(guide: Alpha, alpha: Alpha, radius: int, eps: float) -> Alpha:
    """Coefficients (h, w, 4): three for blue, green and red in [0, 1], and an offset."""
    side = (2 * radius + 1, 2 * radius + 1)

    def mean(values: cv2.typing.MatLike) -> Alpha:
        return np.array(cv2.boxFilter(values, -1, side, borderType=cv2.BORDER_REFLECT), np.float32, copy=False)

    mean_guide, mean_alpha = mean(guide), mean(alpha)
    cov = mean(guide * alpha[..., None]) - mean_guide * mean_alpha[..., None]
    b, g, r = (guide[..., k] for k in range(3))
    products = mean(cv2.merge([b * b, b * g, b * r])), mean(cv2.merge([g * g, g * r, r * r]))
    mb, mg, mr = (mean_guide[..., k] for k in range(3))
    bb, bg, br = products[0][..., 0] - mb * mb + eps, products[0][..., 1] - mb * mg, products[0][..., 2] - mb * mr
    gg, gr, rr = products[1][..., 0] - mg * mg + eps, products[1][..., 1] - mg * mr, products[1][..., 2] - mr * mr + eps
    i_bb, i_bg, i_br = gg * rr - gr * gr, br * gr - bg * rr, bg * gr - br * gg
    i_gg, i_gr, i_rr = bb * rr - br * br, bg * br - bb * gr, bb * gg - bg * bg
    det = bb * i_bb + bg * i_bg + br * i_br
    cb, cg, cr = (cov[..., k] for k in range(3))
    slopes = [
        (i_bb * cb + i_bg * cg + i_br * cr) / det,
        (i_bg * cb + i_gg * cg + i_gr * cr) / det,
        (i_br * cb + i_gr * cg + i_rr * cr) / det,
    ]
    offset = mean_alpha - slopes[0] * mb - slopes[1] * mg - slopes[2] * mr
    return mean(cv2.merge([*slopes, offset]))
