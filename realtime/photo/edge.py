"""The subject of a photo, and its matte at the photo's full size."""

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from realtime.errors import NoSubjectError, UsageError
from realtime.imaging.fit import limit_short_side
from realtime.matte.band import certainty_of, confine
from realtime.matte.guided import fit, radius_of
from realtime.matte.paste import paste
from realtime.photo.strips import enlarged_rows
from realtime.structures import Alpha, Detections, Image, Size

_COMPARED_SIDE = 96
"""Short side at which detections are compared, pixels."""

_SIMILAR = 0.2
"""Minimum area, as a fraction of that of the largest detection, of a person at a similar distance, a child, or a person
cut off by the frame."""

_GRABCUT_SIDE = 240
"""Short side at which the edge is searched by colour, pixels."""

_GRABCUT_BAND = 0.06
"""Half the width of the band that is searched, as a fraction of the square root of the mask's area."""

_FITS = ((240, 0.05), (480, 0.03), (1024, 0.015))
"""Short side in pixels, and reach, of each fit of the guided filter."""

_EPS = 3e-4
_CONTRAST = 1.5


def choose_subject(
    detections: Detections,
    size: Size,
    *,
    policy: str,
    at: tuple[float, float] | None = None,
    index: int | None = None,
) -> list[int]:
    """Return the indices in ``detections`` of what stays sharp.

    Args:
        detections: what was found, most confident first.
        size: (width, height) of the image that the boxes are in, pixels.
        policy: ``all``; ``similar_size``, the largest and all that are not much smaller, so at a similar distance;
            ``top1``, the most confident; ``largest``, by the area of its mask; ``centre``, what covers most of the
            centre. Ignored if ``at`` or ``index`` is given.
        at: keep what is at this point (x, y) of the image, pixels.
        index: keep the ``index``-th by confidence, from 1.

    Raises:
        NoSubjectError: there is no detection, or none at the point or of the index.
        UsageError: the policy is unknown.
    """
    if not len(detections):
        raise NoSubjectError("nobody was found")
    if index is not None:
        if index > len(detections):
            raise NoSubjectError(f"--index {index} does not exist: only {len(detections)} found")
        return [index - 1]
    small = limit_short_side(size, _COMPARED_SIDE)
    masks = [_paste_mask(detections, k, size, small) for k in range(len(detections))]
    if at is not None:
        x, y = (min(int(p * s / full), s - 1) for p, s, full in zip(at, small, size, strict=True))
        best = int(np.argmax([mask[y, x] for mask in masks]))
        if masks[best][y, x] < 0.3:
            raise NoSubjectError(f"nobody was found at {at[0]:g},{at[1]:g}")
        return [best]
    areas = np.array([mask.sum() for mask in masks])
    min_area = {"all": 0.0, "similar_size": _SIMILAR * areas.max()}
    if policy in min_area:
        return [int(k) for k in np.flatnonzero(areas >= min_area[policy])]
    across, down = (np.exp(-np.square((np.arange(s) + 0.5) / s - 0.5) / (2 * 0.15**2)) for s in small)
    centrality = np.array([down @ mask @ across for mask in masks])
    merit: dict[str, NDArray[Any]] = {"top1": detections.scores, "largest": areas, "centre": centrality}
    if policy not in merit:
        raise UsageError(f"the subject {policy} is not for photos")
    return [int(np.argmax(merit[policy]))]


def _paste_mask(detections: Detections, index: int, size: Size, small: Size) -> Alpha:
    """Return the mask of one detection at ``small``, without the model's alpha, which is of all people together."""
    one = detections[[index]]
    return paste(Detections(one.boxes, one.scores, one.class_ids, one.masks), size, small)


class PhotoMatte:
    """The matte of one photo's subject, its edge on the edges of the photo.

    The model's mask is coarse, so the edge is first searched by colour: GrabCut (Rother, Kolmogorov and Blake, SIGGRAPH
    2004) in a band around the mask's edge, averaged with the mask, so that it can contradict but not overrule it. Then
    a guided filter with a colour guide is fitted at increasing sizes (see ``matte.refine``). The last fit, a linear
    model from colour to alpha, is applied to the photo at full size, strip by strip. A model that returns an alpha of
    its own needs no GrabCut.

    Args:
        subject: what stays sharp; boxes in pixels of the preview.
        others: what else was found.
        preview: (h, w, 3) uint8 BGR, the photo reduced; the largest size at which a filter is fitted.
        size: (width, height) of the photo.
        white: the maximum value of a channel of the photo.

    Attributes:
        preview_alpha: (h, w) float32 in [0, 1], the matte of the preview.
    """

    def __init__(self, subject: Detections, others: Detections, preview: Image, size: Size, white: int) -> None:
        self._size, self._white = size, white
        preview_size = preview.shape[1], preview.shape[0]
        small = limit_short_side(preview_size, _GRABCUT_SIDE)
        alpha = paste(subject, preview_size, small, others=others)
        is_coarse = subject.alpha is None
        if is_coarse:
            alpha = _grab_cut(alpha, np.asarray(cv2.resize(preview, small, interpolation=cv2.INTER_AREA), np.uint8))
        for side, reach in _FITS:
            fit_size = limit_short_side(preview_size, side)
            alpha = np.asarray(cv2.resize(alpha, fit_size, interpolation=cv2.INTER_LINEAR), np.float32)
            guide = np.asarray(cv2.resize(preview, fit_size, interpolation=cv2.INTER_AREA), np.uint8)
            # the windows of a photo are small: its colours count even where they explain little
            model, weight = fit(alpha, guide, radius_of(alpha, reach), _EPS, is_coarse=True)
            confine(model, weight, alpha, certainty_of(alpha, is_coarse=is_coarse), contrast=_CONTRAST)
            *self._slopes, self._offset = cv2.split(model)
            alpha = self._apply(guide, fit_size, 0, 255)
        enlarged = cv2.resize(alpha, preview_size, interpolation=cv2.INTER_LINEAR)
        self.preview_alpha: Alpha = np.asarray(enlarged, np.float32)

    def rows(self, pixels: NDArray[Any], top: int) -> Alpha:
        """Return the (n, W) float32 alpha of a strip of the photo, (n, W, 3) BGR, whose first row is ``top``."""
        return self._apply(pixels, self._size, top, self._white)

    def _apply(self, pixels: NDArray[Any], size: Size, top: int, white: int) -> Alpha:
        bottom = top + len(pixels)
        alpha = enlarged_rows(self._offset, size, top, bottom)
        for slope, plane in zip(self._slopes, cv2.split(pixels), strict=True):
            slope_rows = enlarged_rows(slope, size, top, bottom)
            cv2.add(alpha, cv2.multiply(slope_rows, plane, scale=255 / white, dtype=cv2.CV_32F), alpha)
        return np.clip(np.asarray(alpha, np.float32), 0, 1)


def _grab_cut(alpha: Alpha, image: Image) -> Alpha:
    """Return the mean of ``alpha``, (h, w), and GrabCut's result for it on ``image``, (h, w, 3)."""
    inside = (alpha >= 0.5).astype(np.uint8)
    reach = max(1, round(_GRABCUT_BAND * float(inside.sum()) ** 0.5))
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * reach + 1, 2 * reach + 1))
    marks: NDArray[np.uint8] = np.where(inside, cv2.GC_PR_FGD, cv2.GC_PR_BGD).astype(np.uint8)
    marks[cv2.erode(inside, kernel, borderType=cv2.BORDER_REPLICATE) > 0] = cv2.GC_FGD
    marks[cv2.dilate(alpha, kernel) < 0.3] = cv2.GC_BGD
    if not ((marks == cv2.GC_FGD).any() and (marks == cv2.GC_BGD).any()):
        return alpha
    cv2.setRNGSeed(0)  # the same photo always gives the same bytes
    cv2.grabCut(image, marks, (0, 0, 1, 1), np.zeros((1, 65)), np.zeros((1, 65)), 2, cv2.GC_INIT_WITH_MASK)
    found = (marks == cv2.GC_FGD) | (marks == cv2.GC_PR_FGD)
    return np.asarray((alpha + found) / 2, np.float32)
