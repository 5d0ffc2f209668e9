"""The plain recipe: the whole photo blurred, the subject pasted over it with a feathered mask."""

from dataclasses import replace
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from realtime.photo.photo import Photo
from realtime.structures import Alpha


def classic(photo: Photo, mask: NDArray[np.bool_], *, blur_px: float, feather_px: float) -> tuple[Photo, Alpha]:
    """Blur all of ``photo`` and paste the sharp subject over it.

    8-bit photos go through Pillow's ``GaussianBlur`` (its radius is a standard deviation) and ``composite``; 16-bit
    photos, which Pillow cannot filter, through OpenCV's blur.

    Args:
        photo: the photo.
        mask: (H, W), the subject.
        blur_px: standard deviation of the blur, pixels.
        feather_px: standard deviation of the mask's feather, pixels.

    Returns:
        The result, and the (H, W) float32 alpha that it was made with.
    """
    feathered = Image.fromarray(mask.astype(np.uint8) * 255).filter(ImageFilter.GaussianBlur(feather_px))
    alpha = np.asarray(feathered, np.float32) / np.float32(255)
    if photo.bits == 8:
        sharp = Image.fromarray(_drop_single_channel(photo.pixels))
        blurred = sharp.filter(ImageFilter.GaussianBlur(blur_px))
        pixels = np.asarray(Image.composite(sharp, blurred, feathered)).reshape(photo.pixels.shape)
    else:
        background = cv2.GaussianBlur(photo.pixels, (0, 0), blur_px).reshape(photo.pixels.shape)
        weight = alpha[..., None]
        pixels = np.rint(photo.pixels * weight + background * (1 - weight)).astype(photo.pixels.dtype)
    return replace(photo, pixels=pixels), alpha


def _drop_single_channel(pixels: NDArray[Any]) -> NDArray[Any]:
    return pixels[..., 0] if pixels.shape[2] == 1 else pixels
