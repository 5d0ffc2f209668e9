"""Photo file -> Photo."""

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageCms

from realtime.errors import RealtimeError, SourceError
from realtime.imaging.formats import HEAD_BYTES, identify
from realtime.photo import metadata
from realtime.photo.formats import RAW_SUFFIXES
from realtime.photo.photo import Photo, Pixels, upright
from realtime.system.files import explain_os_error
from realtime.system.stderr import silent_decoders

MIN_SIDE = 16
"""Minimum width and height of a photo, pixels."""

_RAW_ADVICE = "is a raw photo, which is not supported; convert it to a JPEG or TIFF"
_SUBFILE, _BITS, _PHOTOMETRIC, _PLANES, _SAMPLE_FORMAT, _DNG_VERSION = 254, 258, 262, 284, 339, 50706  # TIFF tags


def read_photo(path: Path, *, max_megapixels: float = 100.0) -> Photo:
    """Read the photo in ``path``, whatever its suffix.

    Palettes and CMYK become RGB (CMYK through its own profile); 16 bits stay 16 bits; the first image of several is
    read.

    Args:
        path: JPEG, PNG, TIFF, WebP, HEIC, AVIF, BMP, GIF, JPEG 2000 or PPM.
        max_megapixels: larger photos are refused before they are decoded.

    Raises:
        SourceError: it cannot be read.
    """
    try:
        with _without_warnings():
            return _read(path, max_megapixels)
    except RealtimeError:
        raise
    except MemoryError as error:
        raise SourceError(f"the photo {path} cannot be read: not enough memory") from error
    except (FileNotFoundError, IsADirectoryError, PermissionError) as error:
        raise SourceError(f"the photo {path} cannot be read: {explain_os_error(error)}") from error
    except Exception as error:
        raise SourceError(f"{path} cannot be read as a photo: it is damaged ({_first_line(error)})") from error


@contextmanager
def _without_warnings() -> Iterator[None]:
    """Silence the decoders and lift Pillow's size limit, for which ``max_megapixels`` stands."""
    limit = Image.MAX_IMAGE_PIXELS
    Image.MAX_IMAGE_PIXELS = None
    try:
        with warnings.catch_warnings(), silent_decoders():
            warnings.simplefilter("ignore")
            yield
    finally:
        Image.MAX_IMAGE_PIXELS = limit


def _first_line(error: Exception) -> str:
    lines = str(error).strip().splitlines()
    return lines[0][:120] if lines else type(error).__name__


def _read(path: Path, max_megapixels: float) -> Photo:
    kind = detect_format(path)
    if kind == "HEIC":
        return _read_heif(path, max_megapixels)
    with Image.open(path, formats=[kind]) as image:
        _check_size(path, image.size, max_megapixels)
        if kind == "TIFF":
            _check_is_finished(path, image)
        count = (
            getattr(image, "n_frames", 1) if kind != "JPEG" else 1
        )  # the others of a JPEG are aids, such as previews
        exif = metadata.kept_exif(image.getexif())
        orientation = metadata.orientation_of(image.getexif())
        icc = metadata.kept_icc(image.info.get("icc_profile"))
        dpi = metadata.kept_dpi(image.info.get("dpi"))
        deep = _deep_pixels(path, image, kind)
        if deep is None:
            pixels, opacity, icc = _pillow_pixels(path, image, icc)
            orientation = metadata.orientation_of(image.getexif())  # reset if Pillow has rotated the image, as TIFFs
        else:
            pixels, opacity = deep
    opacity = None if opacity is None else upright(opacity, orientation)
    return Photo(upright(pixels, orientation), opacity, icc, exif, dpi, _describe_rest(path, count))


def _describe_rest(path: Path, count: int) -> tuple[str, ...]:
    """Describe what is not read of a file of ``count`` images."""
    return (f"{path.name}: only the first of its {count} images is used",) if count > 1 else ()


def read_size(path: Path) -> tuple[int, int] | None:
    """Return (width, height) of the upright photo from its header, pixels; None if Pillow cannot read it."""
    try:
        with _without_warnings(), Image.open(path, formats=[detect_format(path)]) as image:
            width, height = image.size
            return (height, width) if metadata.orientation_of(image.getexif()) >= 5 else (width, height)
    except Exception:  # noqa: BLE001 - a damaged header fails in many ways; ``read_photo`` reports it
        return None


def detect_format(path: Path) -> str:
    """Return the format of a photo by its first bytes, whatever its suffix.

    Raises:
        SourceError: it is not a photo.
        OSError: it cannot be read.
    """
    with path.open("rb") as file:
        head = file.read(HEAD_BYTES)
    if not head:
        raise SourceError(f"{path} is empty")
    kind = identify(head)
    if kind == "RAW":
        raise SourceError(f"{path} {_RAW_ADVICE}")
    if kind is None:
        raise SourceError(f"{path} is not a photo; give a JPEG, PNG, TIFF, WebP, HEIC, AVIF, BMP or GIF file")
    return kind


def _check_is_finished(path: Path, image: Image.Image) -> None:
    """Raise if a TIFF is a camera's raw file, whose first image is only a small preview."""
    tags: Any = image.tag_v2  # type: ignore[attr-defined]
    if _DNG_VERSION in tags or (tags.get(_SUBFILE, 0) & 1 and path.suffix.lower() in RAW_SUFFIXES):
        raise SourceError(f"{path} {_RAW_ADVICE}")


def _check_size(path: Path, size: tuple[int, int], max_megapixels: float) -> None:
    width, height = size
    if min(size) < MIN_SIDE:
        raise SourceError(f"{path} is too small: {width}x{height} pixels; at least {MIN_SIDE}x{MIN_SIDE} are needed")
    if width * height > max_megapixels * 1e6:
        raise SourceError(
            f"{path} is too large: {width}x{height} pixels are {width * height / 1e6:.0f} megapixels, the limit is "
            f"{max_megapixels:g}; raise it with --set photo.max_megapixels=..."
        )


def _deep_pixels(path: Path, image: Image.Image, kind: str) -> tuple[Pixels, Pixels | None] | None:
    """Return the pixels of a 16-bit image, which Pillow would reduce to 8 bits; None for other images."""
    if kind == "PNG":
        with path.open("rb") as file:
            depth, colour_type = file.read(26)[24:]
        return _split(_opencv_pixels(path), grey=colour_type in (0, 4)) if depth == 16 else None
    if kind != "TIFF":
        return None
    tags: Any = image.tag_v2  # type: ignore[attr-defined]
    bits, shape = set(tags.get(_BITS, (1,))), set(tags.get(_SAMPLE_FORMAT, (1,)))
    if max(bits) <= 8 and shape <= {1, 4}:
        return None
    if bits != {16} or shape != {1} or tags.get(_PHOTOMETRIC) not in (0, 1, 2):
        raise SourceError(f"{path} has an unsupported pixel format; save it with 8 or 16 bits, grey or RGB")
    if tags.get(_PLANES, 1) == 1:
        array = _opencv_pixels(path)
    else:
        import tifffile

        array = tifffile.imread(path, key=0)
        array = np.moveaxis(array, 0, -1)[..., [2, 1, 0, *range(3, len(array))]]
    if tags.get(_PHOTOMETRIC) == 0:
        array = np.iinfo(array.dtype).max - array
    return _split(array, grey=tags.get(_PHOTOMETRIC) in (0, 1))


def _opencv_pixels(path: Path) -> NDArray[Any]:
    array = cv2.imdecode(np.fromfile(path, np.uint8), cv2.IMREAD_UNCHANGED)
    if array is None:
        raise SourceError(f"{path} cannot be read as a photo: its 16-bit pixels are damaged")
    return np.asarray(array)


def _split(array: NDArray[Any], *, grey: bool) -> tuple[Pixels, Pixels | None]:
    """Split (H, W[, 1 to 4]) into pixels and opacity."""
    array = array.reshape(*array.shape[:2], -1)
    count = array.shape[2]
    opacity = np.ascontiguousarray(array[..., -1]) if count in (2, 4) else None
    return np.ascontiguousarray(array[..., :1] if grey or count < 3 else array[..., :3]), opacity


def _pillow_pixels(path: Path, image: Image.Image, icc: bytes | None) -> tuple[Pixels, Pixels | None, bytes | None]:
    mode = image.mode
    if mode.startswith("I;16"):
        return np.asarray(image).astype(np.uint16)[..., None], None, icc
    if mode in ("I", "F", "LAB", "HSV"):
        raise SourceError(f"{path} has an unsupported pixel format ({mode}); save it as RGB or grey")
    if mode == "CMYK":
        image, icc = _cmyk_to_rgb(image, icc)
    elif mode in ("P", "PA", "RGBa", "La") or "transparency" in image.info:
        is_transparent = mode != "P" or "transparency" in image.info
        image = image.convert("RGBA" if is_transparent else "RGB")
    elif mode == "1":
        image = image.convert("L")
    elif mode not in ("L", "LA", "RGB", "RGBA"):
        image = image.convert("RGB")
    array = np.asarray(image)
    if image.mode == "RGB":
        return np.asarray(cv2.cvtColor(array, cv2.COLOR_RGB2BGR)), None, icc
    pixels, opacity = _split(array, grey=image.mode in ("L", "LA"))
    if pixels.shape[2] == 3:
        pixels = np.asarray(cv2.cvtColor(pixels, cv2.COLOR_RGB2BGR))
    return pixels, opacity, icc


def _cmyk_to_rgb(image: Image.Image, icc: bytes | None) -> tuple[Image.Image, bytes | None]:
    """Convert by the image's own profile, if it is usable; the result is sRGB."""
    import io

    if icc is not None:
        try:
            own, srgb = ImageCms.ImageCmsProfile(io.BytesIO(icc)), ImageCms.createProfile("sRGB")
            converted = ImageCms.profileToProfile(image, own, srgb, outputMode="RGB")
        except (ImageCms.PyCMSError, OSError):
            converted = None
        if converted is not None:
            return converted, None
    return image.convert("RGB"), None


def _read_heif(path: Path, max_megapixels: float) -> Photo:
    try:
        import pillow_heif
    except ImportError as error:
        raise SourceError(
            f"{path} cannot be read: HEIC needs pillow-heif, which cannot be imported ({_first_line(error)})"
        ) from error
    heif = pillow_heif.open_heif(path, convert_hdr_to_8bit=False)
    _check_size(path, heif.size, max_megapixels)
    given = Image.Exif()
    given.load(heif.info.get("exif") or b"")
    exif = metadata.kept_exif(given)  # libheif has rotated the image already
    icc = metadata.kept_icc(heif.info.get("icc_profile"))
    array = np.asarray(heif)
    grey = heif.mode.startswith("L")
    pixels, opacity = _split(array, grey=grey)
    if not grey:
        pixels = np.asarray(cv2.cvtColor(pixels, cv2.COLOR_RGB2BGR))
    return Photo(pixels, opacity, icc, exif, notes=_describe_rest(path, len(heif)))
