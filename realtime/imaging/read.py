"""Read an image file."""

import io
import warnings
from pathlib import Path

import cv2
import numpy as np
import PIL.Image
import PIL.ImageOps
from numpy.typing import NDArray

from realtime.errors import SourceError
from realtime.imaging.formats import HEAD_BYTES, identify
from realtime.system.files import explain_os_error

MAX_PIXELS = 100_000_000
"""Maximum number of pixels that the header of an image file may claim."""

_PILLOW_FORMATS = ("AVIF", "GIF", "HEIC", "JPEG2000", "TIFF", "WEBP")
"""Formats that OpenCV cannot read, at least on some systems or in some variants."""


def read_image(path: Path, *, alpha: bool = False) -> NDArray[np.uint8]:
    """Read the image in a file, upright as its camera was held, with 8 bits per channel.

    Args:
        path: a file in any format that OpenCV, Pillow or pillow-heif reads; the first image of several is read.
        alpha: keep the transparency; without one, the image is opaque.

    Returns:
        (H, W, 3) uint8 BGR, or (H, W, 4) BGRA with ``alpha``.

    Raises:
        SourceError: the file cannot be read, is not an image, or claims more than ``MAX_PIXELS``.
    """
    try:
        data = np.fromfile(path, np.uint8)
    except OSError as error:
        raise SourceError(f"the image {path} cannot be read: {explain_os_error(error)}") from error
    if not data.size:
        raise SourceError(f"the image {path} cannot be read: it is empty")
    if _claimed_pixels(data.tobytes()) > MAX_PIXELS:
        raise SourceError(f"the image {path} is too large: it claims more than {MAX_PIXELS // 1_000_000} megapixels")
    try:
        image = _decode(data, alpha=alpha)
    except (cv2.error, MemoryError):
        image = None
    if image is None and identify(data[:HEAD_BYTES].tobytes()) in _PILLOW_FORMATS:
        image = _decode_with_pillow(data.tobytes(), alpha=alpha)
    if image is None:
        raise SourceError(f"{path} cannot be read as an image: it is damaged or in an unknown format")
    return image


def _decode(data: NDArray[np.uint8], *, alpha: bool) -> NDArray[np.uint8] | None:
    if alpha:
        image = cv2.imdecode(data, cv2.IMREAD_UNCHANGED)
        if image is not None and image.ndim == 3 and image.shape[2] == 4:
            return np.asarray(image if image.dtype == np.uint8 else image // 257, np.uint8)
    image = cv2.imdecode(data, cv2.IMREAD_COLOR)
    if image is None:
        return None
    return np.asarray(cv2.cvtColor(image, cv2.COLOR_BGR2BGRA) if alpha else image, np.uint8)


def _decode_with_pillow(data: bytes, *, alpha: bool) -> NDArray[np.uint8] | None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            with _open_with_pillow(data) as image:
                upright = PIL.ImageOps.exif_transpose(image).convert("RGBA" if alpha else "RGB")
        except Exception:  # noqa: BLE001 - damaged files fail in many ways
            return None
    return np.asarray(cv2.cvtColor(np.asarray(upright), cv2.COLOR_RGBA2BGRA if alpha else cv2.COLOR_RGB2BGR), np.uint8)


def _open_with_pillow(data: bytes) -> PIL.Image.Image:
    if identify(data[:HEAD_BYTES]) != "HEIC":
        return PIL.Image.open(io.BytesIO(data))
    import pillow_heif

    return pillow_heif.open_heif(io.BytesIO(data)).to_pillow()


def _claimed_pixels(data: bytes) -> int:
    """Return the number of pixels that the header claims; 0 where it cannot be read."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            if identify(data[:HEAD_BYTES]) == "HEIC":
                import pillow_heif

                width, height = pillow_heif.open_heif(io.BytesIO(data)).size
                return int(width * height)
            with PIL.Image.open(io.BytesIO(data)) as image:
                return image.width * image.height
        except PIL.Image.DecompressionBombError:
            return MAX_PIXELS + 1
        except Exception:  # noqa: BLE001 - a damaged header fails in many ways; OpenCV decides
            return 0
