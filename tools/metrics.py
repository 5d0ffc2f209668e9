"""Errors of mattes. Every function takes (H, W) float32 alphas in [0, 1]."""

import cv2
import numpy as np
from numpy.typing import NDArray

from realtime.matte.flow import warp
from realtime.structures import Alpha, Image

BAND = 0.02
"""Width of the edge band of ``boundary_iou``, as a fraction of the image's diagonal (Cheng et al., CVPR 2021)."""


def iou(found: Alpha, true: Alpha) -> float:
    """Intersection over union of the two masks at 0.5; 1 where both are empty."""
    return _iou(found >= 0.5, true >= 0.5)


def boundary_iou(found: Alpha, true: Alpha, *, band: float = BAND) -> float:
    """Intersection over union of the inner edge bands (Cheng et al., "Boundary IoU", CVPR 2021).

    As in the authors' code the edge of the image counts as an edge of the mask.
    """
    width_px = max(1, round(band * float(np.hypot(*true.shape))))
    return _iou(_edge_band(found >= 0.5, width_px), _edge_band(true >= 0.5, width_px))


def hole(found: Alpha, true: Alpha, *, band: float = BAND) -> float:
    """Fraction of the person's inside that is not kept, times 1000: deeper than the edge band, alpha below 0.9.

    The edge of the image is not an edge of the person. 0 if nothing lies so deep.
    """
    inside = _depth(true >= 0.5) > _band_px(true, band)
    return float((found[inside] < 0.9).mean()) * 1e3 if inside.any() else 0.0


def spill(found: Alpha, true: Alpha, *, band: float = BAND) -> float:
    """Fraction of the room that is kept, times 1000: further from the person than the edge band, alpha above 0.1.

    0 if nothing is so far away.
    """
    outside = _depth(true < 0.5) > _band_px(true, band)
    return float((found[outside] > 0.1).mean()) * 1e3 if outside.any() else 0.0


def band_colour_error(composite: Image, true_composite: Image, true: Alpha, *, band: float = BAND) -> float:
    """Mean absolute colour difference in the band around the person's edge, grey levels.

    Args:
        composite: (H, W, 3) uint8, the person over a new background.
        true_composite: (H, W, 3) uint8, the true foreground over the same background.
        true: (H, W), the true alpha.
        band: width of the band on either side of the edge, as a fraction of the diagonal.

    Returns:
        The mean over the band and the channels; 0 if there is no edge.
    """
    width_px = _band_px(true, band)
    is_near = (_depth(true >= 0.5) <= width_px) & (_depth(true < 0.5) <= width_px)
    if not is_near.any():
        return 0.0
    return float(np.abs(composite[is_near].astype(np.float32) - true_composite[is_near]).mean())


def _band_px(like: Alpha, band: float) -> float:
    return band * float(np.hypot(*like.shape))


def _depth(mask: NDArray[np.bool_]) -> NDArray[np.float32]:
    """Return how deep inside ``mask`` a pixel is, pixels; 0 outside, infinite if the mask is everything."""
    if mask.all():
        return np.full(mask.shape, np.inf, np.float32)
    return np.asarray(cv2.distanceTransform(mask.view(np.uint8), cv2.DIST_L2, cv2.DIST_MASK_PRECISE), np.float32)


def mad(found: Alpha, true: Alpha) -> float:
    """Mean absolute difference, times 1000."""
    return float(np.abs(found - true).mean()) * 1e3


def dtssd(before: Alpha, now: Alpha, true_before: Alpha, true_now: Alpha) -> float:
    """How the change between two frames differs from the true change, times 100.

    The root of the mean squared difference, as in the evaluation of Robust Video Matting (after Erofeev et al., BMVC
    2015). A clip's figure is the mean over its pairs of frames.
    """
    return float(np.sqrt(np.mean(((now - before) - (true_now - true_before)) ** 2))) * 1e2


def flicker(before: Alpha, now: Alpha, image_before: Image, image_now: Image) -> float:
    """Change of the matte that the motion of the image does not explain, times 1000; needs no truth.

    The mean absolute difference to the matte before, warped by dense optical flow (DIS, from now back to before), where
    the flow agrees forward and backward. The images are (H, W, 3) uint8 BGR.
    """
    height, width = 288, max(16, round(288 * now.shape[1] / now.shape[0]))
    grey_before, grey_now = (
        cv2.cvtColor(cv2.resize(image, (width, height), interpolation=cv2.INTER_AREA), cv2.COLOR_BGR2GRAY)
        for image in (image_before, image_now)
    )
    dis = cv2.DISOpticalFlow.create(cv2.DISOPTICAL_FLOW_PRESET_MEDIUM)
    back, forth = (
        dis.calc(one, other, None)  # type: ignore[call-overload]
        for one, other in ((grey_now, grey_before), (grey_before, grey_now))
    )
    at = back + np.dstack(np.meshgrid(np.arange(width, dtype=np.float32), np.arange(height, dtype=np.float32)))
    there_and_back = back + warp(forth, at)
    holds = (there_and_back**2).sum(axis=2) < 1
    if not holds.any():
        return 0.0
    small_before, small_now = (cv2.resize(a, (width, height), interpolation=cv2.INTER_AREA) for a in (before, now))
    warped = warp(small_before, at)
    return float(np.abs(small_now - warped)[holds].mean()) * 1e3


def _iou(a: np.ndarray, b: np.ndarray) -> float:
    union = int(np.count_nonzero(a | b))
    return int(np.count_nonzero(a & b)) / union if union else 1.0


def _edge_band(mask: np.ndarray, width_px: int) -> np.ndarray:
    """The part of ``mask`` within ``width_px`` (chessboard distance) of its edge or the image's."""
    padded = cv2.copyMakeBorder(mask.astype(np.uint8), 1, 1, 1, 1, cv2.BORDER_CONSTANT, value=0)
    inner = cv2.erode(padded, np.ones((3, 3), np.uint8), iterations=width_px)[1:-1, 1:-1]
    band: np.ndarray = mask & (inner == 0)
    return band
