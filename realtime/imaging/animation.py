"""Read animated images: GIF, WebP and PNG."""

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import cv2
import numpy as np
import PIL.Image
from numpy.typing import NDArray

from realtime.errors import SourceError
from realtime.imaging.read import MAX_PIXELS
from realtime.system.files import explain_os_error

_SUFFIXES = frozenset({".gif", ".webp", ".png", ".apng"})
"""Suffixes of the formats that can be animated."""

_MIN_DURATION_S, _DEFAULT_DURATION_S = 0.02, 0.1
"""A frame with a duration below the first has the second instead, seconds, as in web browsers."""


def is_animated(path: Path) -> bool:
    """Whether the file at ``path`` is an image with several frames; False if it cannot be read."""
    if path.suffix.lower() not in _SUFFIXES:
        return False
    try:
        with _opened(path) as image:
            return int(getattr(image, "n_frames", 1)) > 1
    except SourceError:
        return False


def read_animation(path: Path, *, alpha: bool = False) -> Iterator[tuple[float, NDArray[np.uint8]]]:
    """Yield the frames of one pass, each with the time for which it is shown, seconds.

    Args:
        path: a GIF, WebP or PNG file.
        alpha: images are BGRA; otherwise BGR, with black where they are transparent.

    Raises:
        SourceError: the file cannot be read, is damaged, or claims more than ``MAX_PIXELS``.
    """
    with _opened(path) as image:
        if image.width * image.height > MAX_PIXELS:
            raise SourceError(
                f"the image {path} is too large: it claims more than {MAX_PIXELS // 1_000_000} megapixels"
            )
        for index in range(int(getattr(image, "n_frames", 1))):
            with _without_warnings():
                image.seek(index)
                rgba = np.asarray(image.convert("RGBA"))
            duration_s = float(image.info.get("duration") or 0) / 1000
            yield duration_s if duration_s >= _MIN_DURATION_S else _DEFAULT_DURATION_S, _to_bgr(rgba, alpha=alpha)


def _to_bgr(rgba: NDArray[np.uint8], *, alpha: bool) -> NDArray[np.uint8]:
    if alpha:
        return np.asarray(cv2.cvtColor(rgba, cv2.COLOR_RGBA2BGRA), np.uint8)
    bgr = np.asarray(cv2.cvtColor(rgba, cv2.COLOR_RGBA2BGR), np.uint8)
    opacity = rgba[..., 3:]
    return bgr if opacity.min() == 255 else np.asarray(bgr * (opacity / np.float32(255)) + 0.5, np.uint8)


@contextmanager
def _opened(path: Path) -> Iterator[PIL.Image.Image]:
    """Open an image with Pillow; within the block, turn its errors into a ``SourceError``."""
    try:
        with _without_warnings():
            opened = PIL.Image.open(path)
        with opened as image:
            yield image
    except SourceError:
        raise
    except OSError as error:
        raise SourceError(f"the image {path} cannot be read: {explain_os_error(error)}") from error
    except Exception as error:
        raise SourceError(f"{path} cannot be read as an image: it is damaged") from error


@contextmanager
def _without_warnings() -> Iterator[None]:
    """Within the block, drop warnings. They are the whole program's, so a block must not last from frame to frame."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield
