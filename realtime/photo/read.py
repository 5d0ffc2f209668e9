"""A photo's file -> Photo."""

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
from realtime.photo import metadata
from realtime.photo.photo import Photo, Pixels, upright
from realtime.system.files import explain_os_error
from realtime.system.stderr import silent_decoders

MIN_SIDE = 16
"""The least width and height of a photo, pixels."""

_MAGIC = {
    b"\xff\xd8\xff": "JPEG",
    b"\x89PNG\r\n\x1a\n": "PNG",
    b"II*\0": "TIFF",
    b"MM\0*": "TIFF",
    b"II+\0": "TIFF",
    b"MM\0+": "TIFF",
}
_HEIF_BRANDS = (b"heic", b"heix", b"hevc", b"heim", b"heis", b"hevm", b"hevs", b"mif1", b"msf1")
_BITS, _PHOTOMETRIC, _PLANES, _SAMPLE_FORMAT = 258, 262, 284, 339  # TIFF tags


def read_photo(path: Path, *, max_megapixels: float = 100.0) -> Photo:
    """Read the photo in ``path``, whatever its name ends with.

    Palettes and CMYK become RGB (CMYK through its own profile); 16-bit pictures stay 16-bit; a file of several
    pictures gives its first.

    Args:
        path: JPEG, PNG, TIFF, WebP or HEIC.
        max_megapixels: a picture that says it is larger is refused before it is unpacked.

    Raises:
        SourceError: it cannot be read; the text says why.
    """
    try:
        with _quiet():
            return _read(path, max_megapixels)
    except RealtimeError:
        raise
    except MemoryError:
        raise SourceError(f"{path} needs more memory than there is") from None
    except (FileNotFoundError, IsADirectoryError, PermissionError) as error:
        raise SourceError(f"the photo {path} cannot be read: {explain_os_error(error)}") from error
    except Exception as error:  # noqa: BLE001 - a decoder fed with hostile bytes may raise anything
        raise SourceError(f"{path} is damaged or not a photo that can be read ({_first_line(error)})") from None


@contextmanager
def _quiet() -> Iterator[None]:
    """Without the decoders' words about odd metadata, and without its own limit of size, for which ours stands."""
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
    kind = _kind(path)
    if kind == "HEIC":
        return _read_heif(path, max_megapixels)
    with Image.open(path, formats=[kind]) as picture:
        _check_size(path, picture.size, max_megapixels)
        exif = metadata.kept_exif(picture.getexif())
        orientation = metadata.orientation_of(picture.getexif())
        icc = metadata.kept_icc(picture.info.get("icc_profile"))
        dpi = metadata.kept_dpi(picture.info.get("dpi"))
        deep = _deep_pixels(path, picture, kind)
        if deep is None:
            pixels, opacity, icc = _pillow_pixels(path, picture, icc)
            orientation = metadata.orientation_of(picture.getexif())  # Pillow turns TIFFs itself, others not
        else:
            pixels, opacity = deep
    return Photo(
        upright(pixels, orientation), None if opacity is None else upright(opacity, orientation), icc, exif, dpi
    )


def _kind(path: Path) -> str:
    with path.open("rb") as file:
        head = file.read(32)
    if not head:
        raise SourceError(f"{path} is empty")
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "WEBP"
    if head[4:8] == b"ftyp" and head[8:12] in _HEIF_BRANDS:
        return "HEIC"
    for magic, kind in _MAGIC.items():
        if head.startswith(magic):
            return kind
    raise SourceError(f"{path} is not a photo that can be read; JPEG, PNG, TIFF, WebP and HEIC can")


def _check_size(path: Path, size: tuple[int, int], max_megapixels: float) -> None:
    width, height = size
    if min(size) < MIN_SIDE:
        raise SourceError(f"{path} is {width}x{height} pixels; a photo has at least {MIN_SIDE}x{MIN_SIDE}")
    if width * height > max_megapixels * 1e6:
        raise SourceError(
            f"{path} says it is {width}x{height} pixels, {width * height / 1e6:.0f} megapixels; more than "
            f"{max_megapixels:g} are refused (--set photo.max_megapixels=...)"
        )


def _deep_pixels(path: Path, picture: Image.Image, kind: str) -> tuple[Pixels, Pixels | None] | None:
    """The pixels of a 16-bit picture, which Pillow would cut down to 8 bits; None for others."""
    if kind == "PNG":
        with path.open("rb") as file:
            depth, colour_type = file.read(26)[24:]
        return _split(_opencv_pixels(path), grey=colour_type in (0, 4)) if depth == 16 else None
    if kind != "TIFF":
        return None
    tags: Any = picture.tag_v2  # type: ignore[attr-defined]
    bits, shape = set(tags.get(_BITS, (1,))), set(tags.get(_SAMPLE_FORMAT, (1,)))
    if max(bits) <= 8 and shape <= {1, 4}:
        return None
    if bits != {16} or shape != {1} or tags.get(_PHOTOMETRIC) not in (0, 1, 2):
        raise SourceError(f"{path} holds values of a kind that cannot be read; save it with 8 or 16 bits, grey or RGB")
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
        raise SourceError(f"{path} is damaged: its 16-bit pixels cannot be unpacked")
    return np.asarray(array)


def _split(array: NDArray[Any], *, grey: bool) -> tuple[Pixels, Pixels | None]:
    """(H, W[, 1 to 4]) -> pixels, opacity."""
    array = array.reshape(*array.shape[:2], -1)
    count = array.shape[2]
    opacity = np.ascontiguousarray(array[..., -1]) if count in (2, 4) else None
    return np.ascontiguousarray(array[..., :1] if grey or count < 3 else array[..., :3]), opacity


def _pillow_pixels(path: Path, picture: Image.Image, icc: bytes | None) -> tuple[Pixels, Pixels | None, bytes | None]:
    mode = picture.mode
    if mode.startswith("I;16"):
        return np.asarray(picture).astype(np.uint16)[..., None], None, icc
    if mode in ("I", "F", "LAB", "HSV"):
        raise SourceError(f"{path} holds values of a kind that cannot be read ({mode}); save it as RGB or grey")
    if mode == "CMYK":
        picture, icc = _cmyk_to_rgb(picture, icc)
    elif mode in ("P", "PA", "RGBa", "La") or "transparency" in picture.info:
        see_through = mode != "P" or "transparency" in picture.info
        picture = picture.convert("RGBA" if see_through else "RGB")
    elif mode == "1":
        picture = picture.convert("L")
    elif mode not in ("L", "LA", "RGB", "RGBA"):
        picture = picture.convert("RGB")
    array = np.asarray(picture)
    if picture.mode == "RGB":
        return np.asarray(cv2.cvtColor(array, cv2.COLOR_RGB2BGR)), None, icc
    pixels, opacity = _split(array, grey=picture.mode in ("L", "LA"))
    if pixels.shape[2] == 3:
        pixels = np.asarray(cv2.cvtColor(pixels, cv2.COLOR_RGB2BGR))
    return pixels, opacity, icc


def _cmyk_to_rgb(picture: Image.Image, icc: bytes | None) -> tuple[Image.Image, bytes | None]:
    """By the picture's own profile where it has one that can be used; the result is sRGB."""
    import io

    if icc is not None:
        try:
            own, wanted = ImageCms.ImageCmsProfile(io.BytesIO(icc)), ImageCms.createProfile("sRGB")
            turned = ImageCms.profileToProfile(picture, own, wanted, outputMode="RGB")
        except (ImageCms.PyCMSError, OSError):
            turned = None
        if turned is not None:
            return turned, None
    return picture.convert("RGB"), None


def _read_heif(path: Path, max_megapixels: float) -> Photo:
    try:
        import pillow_heif
    except ImportError:
        raise SourceError(
            f'{path} is a HEIC photo, which needs pillow-heif: pip install "realtime-portrait[photo]"'
        ) from None
    heif = pillow_heif.open_heif(path, convert_hdr_to_8bit=False)
    _check_size(path, heif.size, max_megapixels)
    given = Image.Exif()
    given.load(heif.info.get("exif") or b"")
    exif = metadata.kept_exif(given)  # libheif has turned the picture already
    icc = metadata.kept_icc(heif.info.get("icc_profile"))
    array = np.asarray(heif)
    grey = heif.mode.startswith("L")
    pixels, opacity = _split(array, grey=grey)
    if not grey:
        pixels = np.asarray(cv2.cvtColor(pixels, cv2.COLOR_RGB2BGR))
    return Photo(pixels, opacity, icc, exif)
