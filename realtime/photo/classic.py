"""The recipe this project began with, kept as it was: a whole picture blurred, a mask feathered, one over the other."""

from dataclasses import replace
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from realtime.photo import Photo
from realtime.structures import Alpha


def classic(photo: Photo, mask: NDArray[np.bool_], *, blur_px: float, feather_px: float) -> tuple[Photo, Alpha]:
    """Blur all of ``photo`` and lay the sharp subject over it.

    8-bit pictures go through Pillow's ``GaussianBlur`` (radius = standard deviation), ``filter`` and ``composite``, as
    they did; 16-bit pictures, which Pillow cannot filter, through OpenCV's.

    Args:
        photo: the picture.
        mask: (H, W), the subject.
        blur_px: standard deviation of the blur, pixels.
        feather_px: standard deviation of the mask's softening, pixels.

    Returns:
        The picture, and the (H, W) float32 alpha that it was made with.
    """
    feathered = Image.fromarray(mask.astype(np.uint8) * 255).filter(ImageFilter.GaussianBlur(feather_px))
    alpha = np.asarray(feathered, np.float32) / np.float32(255)
    if photo.bits == 8:
        shown = Image.fromarray(_flat(photo.pixels))
        blurred = shown.filter(ImageFilter.GaussianBlur(blur_px))
        pixels = np.asarray(Image.composite(shown, blurred, feathered)).reshape(photo.pixels.shape)
    else:
        background = cv2.GaussianBlur(photo.pixels, (0, 0), blur_px).reshape(photo.pixels.shape)
        share = alpha[..., None]
        pixels = np.rint(photo.pixels * share + background * (1 - share)).astype(photo.pixels.dtype)
    return replace(photo, pixels=pixels), alpha


def _flat(pixels: NDArray[Any]) -> NDArray[Any]:
    return pixels[..., 0] if pixels.shape[2] == 1 else pixels
