"""A photo and its matte -> the photo with another background, in strips of rows, 8 and 16 bits per channel."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from realtime.photo.clean_plate import CleanPlate
from realtime.photo.edge import PhotoMatte
from realtime.photo.foreground import ForegroundColours
from realtime.photo.lens_blur import LensBlur, NoBlur, PrerenderedBackground, Rows
from realtime.photo.photo import Photo
from realtime.photo.strips import strips
from realtime.structures import Alpha, Alpha8

Background = LensBlur | NoBlur | PrerenderedBackground


@dataclass(frozen=True, slots=True, eq=False)
class RenderedPhoto:
    """What is made of a photo.

    Attributes:
        photo: the result.
        alpha: (H, W) uint8, 255 = subject; None unless asked for.
        foreground: (H, W, 3) of the photo's type, the subject's own colours, not multiplied by alpha, black elsewhere;
            None unless asked for.
        background: (H, W, 3) of the photo's type, continued behind the subject; None unless asked for.
    """

    photo: Photo
    alpha: Alpha8 | None = None
    foreground: NDArray[Any] | None = None
    background: NDArray[Any] | None = None


def render_photo(
    photo: Photo,
    matte: PhotoMatte,
    background: Background,
    colours: ForegroundColours,
    *,
    plate: CleanPlate | None = None,
    keep_alpha: bool = False,
    keep_foreground: bool = False,
    keep_background: bool = False,
) -> RenderedPhoto:
    """Put the subject of ``photo`` before ``background``.

    Pixels whose alpha is 1 are those of the photo, bit by bit.

    Args:
        photo: the photo.
        matte: its subject.
        background: makes the background from the photo's rows.
        colours: the subject's own colours along its edge.
        plate: paints over the subject in the background that is returned; None where there is none in it.
        keep_alpha: return the alpha, too.
        keep_foreground: return the foreground, too.
        keep_background: return the background, too.
    """
    height, width = photo.pixels.shape[:2]
    pixels_out = np.empty_like(photo.pixels)
    alpha_out = np.empty((height, width), np.uint8) if keep_alpha else None
    foreground_out = np.zeros((height, width, 3), photo.pixels.dtype) if keep_foreground else None
    background_out = np.empty((height, width, 3), photo.pixels.dtype) if keep_background else None
    alphas: list[tuple[int, Alpha]] = []  # of the rows that the background has read and not yet returned

    def read_rows() -> Iterator[Rows]:
        for top, bottom in strips(height, background.strip_rows):
            pixels = as_bgr(photo.pixels[top:bottom])
            alpha = matte.rows(pixels, top)
            alphas.append((top, alpha))
            opacity = None if photo.opacity is None else photo.opacity[top:bottom]
            yield Rows(pixels, alpha if opacity is None else _hidden(alpha, opacity, photo.white))

    noise = np.random.default_rng(0).random((256, 256), np.float32) - np.float32(0.5)
    for rows in background.backgrounds(read_rows()):
        top, alpha = alphas.pop(0)
        here = slice(top, top + len(alpha))
        if photo.white == 255 and isinstance(background, LensBlur):  # dither: smooth surfaces would show steps
            np.add(rows, _tile(noise, rows.shape[:2])[..., None], out=rows)
        foreground = colours.foreground(as_bgr(photo.pixels[here]), alpha, top)
        blended = _blend(foreground, rows, alpha, photo.white)
        pixels_out[here] = blended if pixels_out.shape[2] == 3 else blended[..., 1:2]
        if alpha_out is not None:
            alpha_out[here] = cv2.convertScaleAbs(alpha, alpha=255)
        if foreground_out is not None:
            is_visible = cv2.convertScaleAbs(alpha, alpha=255) > 0  # in the steps of the file
            np.copyto(foreground_out[here], foreground, where=is_visible[..., None])  # no background in the cut-out
        if background_out is not None:
            background_out[here] = _round(rows if plate is None else plate.over(rows, top), photo.white)
    return RenderedPhoto(replace(photo, pixels=pixels_out), alpha_out, foreground_out, background_out)


def cutout_of(photo: Photo, rendered: RenderedPhoto) -> Photo:
    """Return the subject of ``photo`` alone, with straight alpha, from what ``render_photo`` made of it.

    Raises:
        ValueError: alpha or foreground were not asked for.
    """
    if rendered.alpha is None or rendered.foreground is None:
        raise ValueError("a cut-out needs alpha and foreground")
    opacity = rendered.alpha.astype(photo.pixels.dtype) * (photo.white // 255)
    if photo.opacity is not None:
        opacity = np.rint(opacity * (photo.opacity / np.float32(photo.white))).astype(photo.pixels.dtype)
    return replace(photo, pixels=rendered.foreground[..., : photo.pixels.shape[2]], opacity=opacity)


def whole_alpha(photo: Photo, matte: PhotoMatte) -> Alpha:
    """Return the (H, W) float32 alpha of all of ``photo``."""
    alpha = np.empty(photo.pixels.shape[:2], np.float32)
    for top, bottom in strips(len(alpha), 512):
        alpha[top:bottom] = matte.rows(as_bgr(photo.pixels[top:bottom]), top)
    return alpha


def _hidden(alpha: Alpha, opacity: NDArray[Any], white: int) -> Alpha:
    """Return the fraction of each pixel that is not visible background: subject, or transparent."""
    return np.asarray(1 - (1 - alpha) * (opacity / np.float32(white)), np.float32)


def _blend(foreground: NDArray[Any], background: NDArray[np.float32], alpha: Alpha, white: int) -> NDArray[Any]:
    out = _round(background, white)
    left, top, width, height = cv2.boundingRect((alpha > 0).view(np.uint8))
    if width and height:
        inside = np.s_[top : top + height, left : left + width]
        weight = alpha[inside][..., None]
        fore = foreground[inside]
        mixed = background[inside] + (fore - background[inside]) * weight
        out[inside] = np.where(weight == 1, fore, _round(mixed, white))
    return out


def _round(values: NDArray[np.float32], white: int) -> NDArray[Any]:
    return np.asarray(np.rint(values).clip(0, white), np.uint8 if white == 255 else np.uint16)


def as_bgr(pixels: NDArray[Any]) -> NDArray[Any]:
    """Return ``pixels`` as (H, W, 3); grey ones are repeated."""
    return pixels if pixels.shape[2] == 3 else np.repeat(pixels, 3, axis=2)


def _tile(tile: NDArray[np.float32], shape: tuple[int, int]) -> NDArray[np.float32]:
    times = -(-shape[0] // tile.shape[0]), -(-shape[1] // tile.shape[1])
    return np.tile(tile, times)[: shape[0], : shape[1]]
