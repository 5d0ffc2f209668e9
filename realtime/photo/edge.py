"""The subject of a photo, and its edge at the photo's full size."""

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from realtime.errors import NoSubjectError, UsageError
from realtime.matte.guided import fit, radius_of
from realtime.matte.paste import paste
from realtime.photo.strips import enlarged_rows
from realtime.structures import Alpha, Detections, Image, Size

POLICIES = ("similar_size", "largest", "centre", "all", "top1")
"""Who stays sharp in a photo; the first is the default. ``point`` is given as ``at``."""
_SMALL = 96
"""Short side at which instances are compared, pixels."""
_SIMILAR_SIZE = 0.2
"""Minimum area, as a fraction of the largest person's, of somebody who is as near, cut off, or a child."""
_COARSE = 240
"""Short side at which the edge is sought by colour, pixels."""
_BAND = 0.06
"""Half the width of the band in which it is sought, as a share of the square root of the mask's area."""
_FITS = ((240, 0.05), (480, 0.03), (1024, 0.015))
"""Short side in pixels, and reach, of each fit."""
_EPS = 3e-4
_CONTRAST = 1.5


def choose_subject(
    detections: Detections,
    size: Size,
    *,
    policy: str,
    at: tuple[float, float] | None = None,
    number: int | None = None,
) -> list[int]:
    """The places in ``detections`` of what stays sharp.

    Args:
        detections: what was found, most confident first.
        size: (width, height) of the picture that the boxes are in, pixels.
        policy: ``all``; ``similar_size``, the largest and everyone of a similar size, so as near; ``top1``, the most
            confident; ``largest``, by the area of its mask; ``centre``, what covers most of the middle. Not looked at
            where ``at`` or ``number`` is given.
        at: a point (x, y) in the picture, pixels: what lies there.
        number: the ``number``-th by confidence, from 1.

    Raises:
        NoSubjectError: there is nothing, or nothing there.
        UsageError: there is no such policy.
    """
    if not len(detections):
        raise NoSubjectError("nobody was found")
    if number is not None:
        if number > len(detections):
            raise NoSubjectError(f"number {number} was asked for, but only {len(detections)} were found")
        return [number - 1]
    small = _fitted(size, _SMALL)
    masks = [_without_alpha(detections, place, size, small) for place in range(len(detections))]
    if at is not None:
        x, y = (min(int(p * s / whole), s - 1) for p, s, whole in zip(at, small, size, strict=True))
        best = int(np.argmax([mask[y, x] for mask in masks]))
        if masks[best][y, x] < 0.3:
            raise NoSubjectError(f"nobody was found at {at[0]:g},{at[1]:g}")
        return [best]
    if policy not in POLICIES:
        raise UsageError(f"there is no subject {policy!r} for a photo; choose one of {', '.join(POLICIES)}")
    areas = np.array([mask.sum() for mask in masks])
    least = {"all": 0.0, "similar_size": _SIMILAR_SIZE * areas.max()}
    if policy in least:
        return [int(place) for place in np.flatnonzero(areas >= least[policy])]
    across, down = (np.exp(-np.square((np.arange(s) + 0.5) / s - 0.5) / (2 * 0.15**2)) for s in small)
    middle = np.array([down @ mask @ across for mask in masks])
    merit: dict[str, NDArray[Any]] = {"top1": detections.scores, "largest": areas, "centre": middle}
    return [int(np.argmax(merit[policy]))]


def _without_alpha(detections: Detections, place: int, size: Size, small: Size) -> Alpha:
    one = detections[[place]]
    return paste(Detections(one.boxes, one.scores, one.class_ids, one.masks), size, small)


def _fitted(size: Size, short_side: int) -> Size:
    scale = min(1.0, short_side / min(size))
    return max(1, round(size[0] * scale)), max(1, round(size[1] * scale))


class PhotoMatte:
    """The edge of one photo's subject, along the colours of the photo itself.

    The net's mask is coarse, so the edge is first sought by colour: GrabCut (Rother, Kolmogorov and Blake, SIGGRAPH
    2004) in a band around the mask's edge, averaged with the mask, which it can contradict but not overrule. Then a
    guided filter with a colour guide is fitted at rising sizes (see ``refine``). The last fit, a linear model from
    colour to alpha, is applied to the photo at full size, strip by strip. A net that gives an alpha of its own needs no
    GrabCut.

    Args:
        subject: what stays sharp; boxes in pixels of the preview.
        others: what else was found.
        preview: (h, w, 3) uint8 BGR, the photo reduced; the finest size at which a model is fitted.
        size: (width, height) of the photo.
        white: the largest value of a channel of the photo.
    """

    def __init__(self, subject: Detections, others: Detections, preview: Image, size: Size, white: int) -> None:
        self._size, self._white = size, white
        whole = preview.shape[1], preview.shape[0]
        small = _fitted(whole, _COARSE)
        alpha = paste(subject, whole, small, others=others)
        if subject.alpha is None:
            alpha = _cut(alpha, np.asarray(cv2.resize(preview, small, interpolation=cv2.INTER_AREA), np.uint8))
        for side, reach in _FITS:
            shape = _fitted(whole, side)
            alpha = np.asarray(cv2.resize(alpha, shape, interpolation=cv2.INTER_LINEAR), np.float32)
            guide = np.asarray(cv2.resize(preview, shape, interpolation=cv2.INTER_AREA), np.uint8)
            self._model = fit(alpha, guide, radius_of(alpha, reach), _EPS)
            alpha = self._apply(guide, (shape[0], shape[1]), 0, 255)
        self.preview_alpha: Alpha = np.asarray(cv2.resize(alpha, whole, interpolation=cv2.INTER_LINEAR), np.float32)

    def rows(self, pixels: NDArray[Any], top: int) -> Alpha:
        """The alpha of a strip of the photo: (n, W, 3) BGR, whose first row is ``top`` -> (n, W) float32."""
        return self._apply(pixels, self._size, top, self._white)

    def _apply(self, pixels: NDArray[Any], size: Size, top: int, white: int) -> Alpha:
        bottom = top + len(pixels)
        *slopes, offset = cv2.split(self._model)
        alpha = enlarged_rows(offset, size, top, bottom)
        for slope, plane in zip(slopes, cv2.split(pixels), strict=True):
            wide = enlarged_rows(slope, size, top, bottom)
            cv2.add(alpha, cv2.multiply(wide, plane, scale=255 / white, dtype=cv2.CV_32F), alpha)
        steep = cv2.addWeighted(alpha, _CONTRAST, alpha, 0, 0.5 * (1 - _CONTRAST))
        return np.clip(np.asarray(steep, np.float32), 0, 1)


def _cut(alpha: Alpha, image: Image) -> Alpha:
    """The mean of ``alpha``, (h, w), and of what GrabCut makes of it by the colours of ``image``, (h, w, 3)."""
    inside = (alpha >= 0.5).astype(np.uint8)
    reach = max(1, round(_BAND * float(inside.sum()) ** 0.5))
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * reach + 1, 2 * reach + 1))
    marks: NDArray[np.uint8] = np.where(inside, cv2.GC_PR_FGD, cv2.GC_PR_BGD).astype(np.uint8)
    marks[cv2.erode(inside, kernel, borderType=cv2.BORDER_REPLICATE) > 0] = cv2.GC_FGD
    marks[cv2.dilate(alpha, kernel) < 0.3] = cv2.GC_BGD
    if not ((marks == cv2.GC_FGD).any() and (marks == cv2.GC_BGD).any()):
        return alpha
    cv2.setRNGSeed(0)  # the same photo gives the same bytes
    cv2.grabCut(image, marks, (0, 0, 1, 1), np.zeros((1, 65)), np.zeros((1, 65)), 2, cv2.GC_INIT_WITH_MASK)
    found = (marks == cv2.GC_FGD) | (marks == cv2.GC_PR_FGD)
    return np.asarray((alpha + found) / 2, np.float32)
