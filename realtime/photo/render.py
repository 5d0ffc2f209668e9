"""One photo -> a portrait: the subject sharp, the room as a lens would have drawn it. In strips, 8 and 16 bit."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from realtime.photo import Photo
from realtime.photo.edge import PhotoMatte
from realtime.photo.lens_blur import LensBlur, NoBlur, PrerenderedBackground, Rows
from realtime.photo.strips import strips
from realtime.structures import Alpha, Image


class Portrait(NamedTuple):
    """What is made of a photo.

    Attributes:
        photo: the picture.
        alpha: (H, W) uint8, 255 = subject; None if it was not wanted.
        foreground: (H, W, 3) as the photo's pixels, the subject's own colours; None if layers were not wanted.
        background: (H, W, 3) likewise, the room behind it, which goes on behind the subject.
    """

    photo: Photo
    alpha: NDArray[np.uint8] | None = None
    foreground: NDArray[Any] | None = None
    background: NDArray[Any] | None = None


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which parts of a ``Portrait`` are kept beside the picture; each takes memory."""

    alpha: bool = False
    layers: bool = False


def render_photo(
    photo: Photo,
    edge: PhotoMatte,
    optics: LensBlur | NoBlur | PrerenderedBackground,
    inks: "ForegroundColours",
    wanted: Wanted,
) -> Portrait:
    """Draw ``photo`` with its room through ``optics`` and its subject as it is.

    Pixels whose alpha is 1 are those of the photo, bit by bit.
    """
    width, height = photo.size
    out = np.empty_like(photo.pixels)
    alpha_out = np.empty((height, width), np.uint8) if wanted.alpha else None
    layers = [np.empty((height, width, 3), photo.pixels.dtype) for _ in range(2)] if wanted.layers else []
    alphas: list[tuple[int, Alpha]] = []

    def rows() -> Iterator[Rows]:
        for top in range(0, height, optics.strip_rows):
            pixels = colour_of(photo.pixels[top : top + optics.strip_rows])
            alpha = edge.rows(pixels, top)
            alphas.append((top, alpha))
            opacity = None if photo.opacity is None else photo.opacity[top : top + len(alpha)]
            yield Rows(pixels, alpha if opacity is None else _hidden(alpha, opacity, photo.white))

    noise = np.random.default_rng(0).random((256, 256), np.float32) - np.float32(0.5)
    for background in optics.backgrounds(rows()):
        top, alpha = alphas.pop(0)
        here = slice(top, top + len(alpha))
        if photo.white == 255 and isinstance(optics, LensBlur):  # smooth surfaces would show steps of one level
            np.add(background, _tiled(noise, background.shape[:2])[..., None], out=background)
        foreground = inks.foreground(colour_of(photo.pixels[here]), alpha, top)
        blended = _blend(foreground, background, alpha, photo.white)
        out[here] = blended if out.shape[2] == 3 else blended[..., 1:2]
        if alpha_out is not None:
            alpha_out[here] = cv2.convertScaleAbs(alpha, alpha=255)
        if layers:
            seen = cv2.convertScaleAbs(alpha, alpha=255) > 0  # in the file's own steps
            layers[0][here] = np.where(seen[..., None], foreground, 0)  # what is cut away is not in the file
            layers[1][here] = _rounded(background, photo.white)
    return Portrait(replace(photo, pixels=out), alpha_out, *layers)


def whole_alpha(photo: Photo, edge: PhotoMatte) -> Alpha:
    """The (H, W) float32 alpha of all of ``photo``."""
    alpha = np.empty(photo.pixels.shape[:2], np.float32)
    for top, bottom in strips(len(alpha), 512):
        alpha[top:bottom] = edge.rows(colour_of(photo.pixels[top:bottom]), top)
    return alpha


class ForegroundColours:
    """The subject's own colours in the soft band, where a pixel of the photo holds both subject and room.

    Forte, "Approximate Fast Foreground Colour Estimation" (ICIP 2021): the local mean colours of the subject and of
    the room, which explain the pixel together, up to a difference that goes to the subject by its share. The means
    are taken at the preview's size.

    Args:
        preview: (h, w, 3) uint8 BGR.
        alpha: (h, w) float32, the subject in it.
        size: (width, height) of the photo.
        white: the largest value of a channel of the photo.
    """

    def __init__(self, preview: Image, alpha: Alpha, size: tuple[int, int], white: int) -> None:
        self._size, self._white = size, white
        self._fore = _mean_colours(preview, alpha, white)
        self._back = _mean_colours(preview, 1 - alpha, white)

    def foreground(self, pixels: NDArray[Any], alpha: Alpha, top: int) -> NDArray[Any]:
        """(n, W, 3) ``pixels``, whose first row is ``top``, with the room's colour taken out of the soft ones."""
        down, across = np.nonzero((alpha > 0) & (alpha < 1))
        if not len(down):
            return pixels
        height, width = self._fore.shape[:2]
        at = (down + top) * height // self._size[1], across * width // self._size[0]
        fore, back = self._fore[at], self._back[at]
        share = alpha[down, across][:, None]
        rest = pixels[down, across] - share * fore - (1 - share) * back
        own = pixels.copy()
        own[down, across] = np.clip(np.rint(fore + share * rest), 0, self._white).astype(pixels.dtype)
        return own


def _mean_colours(preview: Image, weight: Alpha, white: int) -> NDArray[np.float32]:
    """(h, w, 3) float32 in [0, white]: the mean colour near each pixel of what ``weight`` (h, w) counts."""
    premultiply = cv2.cvtColor(preview, cv2.COLOR_BGR2BGRA).astype(np.float32)
    premultiply[..., 3] = 255
    premultiply *= np.square(weight)[..., None]  # sure pixels count for more
    wide = max(3, min(preview.shape[:2]) // 12)
    total = 0.02 * cv2.blur(premultiply, (wide, wide)) + cv2.blur(premultiply, (max(3, wide // 6),) * 2)
    return np.asarray(total[..., :3] / np.maximum(total[..., 3:], 1e-3) * white, np.float32)


def _hidden(alpha: Alpha, opacity: NDArray[Any], white: int) -> Alpha:
    """What of each pixel is not room: the subject, and what cannot be seen."""
    return np.asarray(1 - (1 - alpha) * (opacity / np.float32(white)), np.float32)


def _blend(foreground: NDArray[Any], background: NDArray[np.float32], alpha: Alpha, white: int) -> NDArray[Any]:
    out = _rounded(background, white)
    left, top, width, height = cv2.boundingRect((alpha > 0).view(np.uint8))
    if width and height:
        inside = np.s_[top : top + height, left : left + width]
        share = alpha[inside][..., None]
        fore = foreground[inside]
        mixed = background[inside] + (fore - background[inside]) * share
        out[inside] = np.where(share == 1, fore, _rounded(mixed, white))
    return out


def _rounded(values: NDArray[np.float32], white: int) -> NDArray[Any]:
    if white == 255:
        return np.asarray(np.rint(values).clip(0, 255), np.uint8)
    return np.asarray(np.rint(values).clip(0, white), np.uint16)


def colour_of(pixels: NDArray[Any]) -> NDArray[Any]:
    """``pixels`` as (H, W, 3), grey ones too."""
    return pixels if pixels.shape[2] == 3 else np.repeat(pixels, 3, axis=2)


def _tiled(tile: NDArray[np.float32], shape: tuple[int, int]) -> NDArray[np.float32]:
    times = -(-shape[0] // tile.shape[0]), -(-shape[1] // tile.shape[1])
    return np.tile(tile, times)[: shape[0], : shape[1]]
