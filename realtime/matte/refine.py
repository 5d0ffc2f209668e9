"""From matte size to frame size, along the edges of the image itself."""

import cv2
import numpy as np
from numpy.typing import NDArray

from realtime.imaging import resize
from realtime.matte import guided
from realtime.matte.band import certainty_of, confine, known_errors, region_of
from realtime.matte.flow import Region
from realtime.structures import Alpha, Alpha8, Image, Size

_WIDE_RADIUS = 4
"""Minimum radius at which a model fitted at half the size is as good, pixels of the matte."""

_SNAP_REACH, _COARSE_SNAP_REACH = 0.1, 0.14
"""``reach`` of ``snap`` for a model's own alpha and for small masks in boxes."""

_HALVED_SIGMA = 1.6
"""Minimum feather with which the edge is computed at half the size without loss, pixels; the feather halves with it."""

_ONE_PASS_SIGMA = 2.5
"""Maximum softening that is computed at full size, pixels."""


def refine(
    alpha: Alpha,
    image: Image,
    *,
    feather_px: float,
    choke: float = 0.0,
    contrast: float = 3.5,
    reach: float = 0.05,
    eps: float = 5e-4,
    is_coarse: bool = False,
) -> Alpha8:
    """Upsample ``alpha`` so that its edge follows the colours of ``image``.

    The fast guided filter (see ``guided``): a linear model from colour to alpha is fitted in windows at matte size and
    applied at frame size. It softens, so a contrast step follows. Colours decide only in a band along the edge of
    ``alpha`` (see ``band``), and only where they tell person and room apart; elsewhere ``alpha`` itself does.

    Args:
        alpha: (h, w) float32 in [0, 1].
        image: (H, W, 3) uint8 BGR.
        feather_px: sigma of a last softening, pixels of the frame; 0 = none.
        choke: how far the subject shrinks, in (-0.5, 0.5): an alpha of 0.5 + ``choke`` becomes 0.5; negative = grows.
        contrast: slope of the contrast step, >= 1.
        reach: half the side of a window, as a fraction of the square root of the subject's area: masks are off by about
            the size of their cells, which grow with the person.
        eps: regularization: colour variance below this does not count as an edge, with colours in [0, 1].
        is_coarse: whether ``alpha`` comes from small masks in boxes: the band is as wide as their cells, and in it the
            colours decide alone.

    Returns:
        A new (H, W) uint8 alpha, 255 = kept sharp.
    """
    small = np.asarray(resize.shrink_to(image, (alpha.shape[1], alpha.shape[0])), np.uint8)
    radius = guided.radius_of(alpha, reach)
    region = region_of(alpha, radius, level=0.5 + choke, is_coarse=is_coarse)
    part, part_small = np.ascontiguousarray(alpha[region]), np.ascontiguousarray(small[region])
    is_wide = radius >= _WIDE_RADIUS and image.shape[:2] != alpha.shape
    model, weight = (guided.fit_halved if is_wide else guided.fit)(part, part_small, radius, eps, is_coarse=is_coarse)
    certainty = certainty_of(part, level=0.5 + choke, is_coarse=is_coarse)
    errors = None if is_coarse else known_errors(model, weight, part, part_small, certainty)
    confine(model, weight, part, certainty, contrast=contrast, choke=choke, errors=errors)
    work, sigma = image, feather_px
    while sigma >= _HALVED_SIGMA and min(work.shape[:2]) >= 4 * min(alpha.shape):
        work = np.asarray(resize.halve(work), np.uint8)
        sigma /= 2
    refined = guided.apply(model, small, work, region=region)
    return _finished(refined, region, alpha.shape, sigma, (image.shape[1], image.shape[0]))


def snap(
    alpha: Alpha,
    image: Image,
    *,
    is_coarse: bool = False,
    contrast: float = 5.0,
    eps: float = 1e-4,
) -> Alpha:
    """Move the edge of a fresh mask onto the edges of the image it was made from; ``refine`` at matte size.

    Args:
        alpha: (h, w) float32 in [0, 1].
        image: (H, W, 3) uint8 BGR, the image that the model saw.
        is_coarse: as in ``refine``.
        contrast: as in ``refine``.
        eps: as in ``refine``.

    Returns:
        A new (h, w) float32 alpha in [0, 1].
    """
    small = np.asarray(resize.shrink_to(image, (alpha.shape[1], alpha.shape[0])), np.uint8)
    reach = _COARSE_SNAP_REACH if is_coarse else _SNAP_REACH
    refined = refine(alpha, small, feather_px=0, contrast=contrast, reach=reach, eps=eps, is_coarse=is_coarse)
    return refined * np.float32(1 / 255)


def _finished(alpha: Alpha8, region: Region, matte_shape: tuple[int, ...], sigma: float, size: Size) -> Alpha8:
    """Return ``alpha`` softened by ``sigma`` and enlarged to ``size``; outside of ``region`` it is 0 and stays so.

    Args:
        alpha: (h, w) uint8.
        region: rows and columns of the matte, whose edges the softening does not reach.
        matte_shape: (height, width) of the matte.
        sigma: pixels of ``alpha``.
        size: (width, height), a multiple of ``alpha``'s where it is large.
    """
    factor = size[0] // alpha.shape[1]
    if sigma > _ONE_PASS_SIGMA or size != (factor * alpha.shape[1], factor * alpha.shape[0]):
        alpha = _feather(alpha, sigma) if sigma > 0 else alpha
        return alpha if alpha.shape == size[::-1] else resize.enlarge(alpha, size)
    rows, columns = (_scaled(part, old, new) for part, old, new in zip(region, matte_shape, alpha.shape, strict=True))
    part = _feather(np.ascontiguousarray(alpha[rows, columns]), sigma) if sigma > 0 else alpha[rows, columns]
    if factor > 1:
        alpha = np.zeros(size[::-1], np.uint8)
        rows, columns = (slice(factor * along.start, factor * along.stop) for along in (rows, columns))
        resize.enlarge(part, (factor * part.shape[1], factor * part.shape[0]), out=alpha[rows, columns])
    else:
        alpha[rows, columns] = part
    return alpha


def _scaled(part: slice, length: int, new_length: int) -> slice:
    """Return the pixels of an axis of ``new_length`` that ``part`` of one of ``length`` covers."""
    start, stop, _ = part.indices(length)
    return slice(start * new_length // length, -(-stop * new_length // length))


def _feather(alpha: NDArray[np.uint8], sigma: float) -> NDArray[np.uint8]:
    """Soften with box filters, together about as wide as a Gaussian of ``sigma`` pixels; wide ones at half size."""
    if sigma > _ONE_PASS_SIGMA:
        return resize.enlarge(_feather(resize.halve(alpha), sigma / 2), (alpha.shape[1], alpha.shape[0]))
    fives = int(sigma * sigma / 2)  # a box of 5 has a variance of 2, a box of 3 one of 2/3
    return _box_filter(_box_filter(alpha, 5, fives), 3, round((sigma * sigma - 2 * fives) * 1.5))


def _box_filter(alpha: NDArray[np.uint8], side: int, count: int) -> NDArray[np.uint8]:
    for _ in range(count):
        alpha = np.asarray(cv2.blur(alpha, (side, side), borderType=cv2.BORDER_REPLICATE), np.uint8)
    return alpha
