"""Photo -> photo file, which gets its name once it is complete."""

from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from realtime.errors import SinkError
from realtime.photo import metadata, tiff
from realtime.photo.formats import output_format
from realtime.photo.photo import Photo, Pixels
from realtime.system.files import atomic_write

_MAX_SIDE = {"JPEG": 65500, "WEBP": 16383, "HEIC": 16384, "AVIF": 65536}
_DEEP = ("PNG", "TIFF", "HEIC")
_OPAQUE = ("JPEG", "BMP")


def write_photo(path: Path, photo: Photo, *, quality: int = 95, overwrite: bool = False) -> list[str]:
    """Write ``photo`` to ``path`` with its EXIF and colour profile.

    Args:
        path: its suffix determines the format.
        photo: the photo; 16 bits stay 16 in PNG and TIFF, and become 10 in HEIC.
        quality: of JPEG, WebP, HEIC and AVIF, 1 to 100.
        overwrite: replace an existing file.

    Returns:
        One sentence for each property that the format could not hold.

    Raises:
        SinkError: it cannot be written.
        UsageError: the suffix is unknown.
    """
    kind = output_format(path)
    max_side = _MAX_SIDE.get(kind, max(photo.size))
    if max(photo.size) > max_side:
        side = max(photo.size)
        raise SinkError(f"{path} cannot be written: the side of a {kind} is limited to {max_side} pixels, not {side}")
    notes: list[str] = []
    if photo.bits == 16 and kind not in _DEEP:
        notes.append(f"{path.name}: {kind} holds 8 of the photo's 16 bits; a .png or .tif keeps them")
        photo = _eight_bit(photo)
    if photo.opacity is not None and kind in _OPAQUE:
        notes.append(f"{path.name}: {kind} does not support transparency, which became white; a .png keeps it")
        photo = _on_white(photo)
    with atomic_write(path, overwrite=overwrite) as part:
        try:
            _write(part, kind, photo, quality)
        except (ValueError, RuntimeError, cv2.error) as error:
            raise SinkError(f"{path} cannot be written as {kind}: {error}") from error
    return notes


def write_grey(path: Path, plane: NDArray[np.uint8], *, overwrite: bool = False) -> None:
    """Write ``plane``, (H, W) uint8, to ``path`` as PNG, TIFF, WebP or JPEG."""
    write_photo(path, Photo(plane[..., None]), overwrite=overwrite)


def write_layers(
    path: Path,
    photo: Photo,
    foreground: Pixels,
    alpha: NDArray[np.uint8],
    background: Pixels,
    *,
    overwrite: bool = False,
) -> None:
    """Write a TIFF of two pages, which editors open as layers: the background and the cut-out foreground.

    Args:
        path: has the suffix .tif.
        photo: provides profile, EXIF and resolution.
        foreground: (H, W, 3) BGR of the photo's type.
        alpha: (H, W) uint8, the opacity of the foreground.
        background: (H, W, 3) BGR of the photo's type.
        overwrite: replace an existing file.
    """
    opacity = alpha if photo.bits == 8 else alpha.astype(np.uint16) * 257
    with atomic_write(path, overwrite=overwrite) as part:
        pages = [tiff.Page(background, None, "background"), tiff.Page(foreground, opacity, "subject")]
        tiff.write_tiff(part, pages, photo)


def _write(part: Path, kind: str, photo: Photo, quality: int) -> None:
    if kind == "TIFF":
        tiff.write_tiff(part, [tiff.Page(photo.pixels, photo.opacity, "")], photo)
    elif kind == "PNG" and photo.bits == 16:
        _write_deep_png(part, photo)
    elif kind == "HEIC":
        _write_heif(part, photo, quality)
    else:
        grey = photo.pixels.shape[2] == 1 and kind not in ("WEBP", "AVIF")
        icc = metadata.fitting_icc(photo.icc, 1 if grey else 3)
        settings: dict[str, Any] = {"icc_profile": icc} if icc else {}
        exif = metadata.exif_for(photo.exif, photo.size)
        if exif is not None:
            settings["exif"] = exif
        if photo.dpi is not None and kind not in ("WEBP", "AVIF"):
            settings["dpi"] = photo.dpi
        if kind == "PNG":
            settings["compress_level"] = 3
        elif kind == "JPEG":
            settings.update(quality=quality, subsampling=0 if quality >= 90 else 2)
        elif kind == "AVIF":
            settings.update(quality=quality, subsampling="4:4:4" if quality >= 90 else "4:2:0")
        elif kind == "WEBP":
            settings.update(quality=quality, method=3)
        Image.fromarray(_interleaved(photo)).save(part, kind, **settings)


def _interleaved(photo: Photo) -> NDArray[Any]:
    """Return (H, W), (H, W, 2), RGB or RGBA."""
    pixels = photo.pixels
    if pixels.shape[2] == 1:
        return pixels[..., 0] if photo.opacity is None else np.dstack([pixels, photo.opacity])
    if photo.opacity is None:
        return np.asarray(cv2.cvtColor(pixels, cv2.COLOR_BGR2RGB))
    rgba = cv2.cvtColor(pixels, cv2.COLOR_BGR2RGBA)
    rgba[..., 3] = photo.opacity
    return np.asarray(rgba)


def _write_deep_png(part: Path, photo: Photo) -> None:
    array = photo.pixels
    if photo.opacity is not None:
        array = np.repeat(array, 3, axis=2) if array.shape[2] == 1 else array
        array = np.dstack([array, photo.opacity])
    icc = metadata.fitting_icc(photo.icc, 1 if array.shape[2] == 1 else 3)
    kinds: list[int] = []
    blocks: list[NDArray[np.uint8]] = []
    exif = metadata.exif_for(photo.exif, photo.size)
    packed = None if exif is None else metadata.packed_exif(exif)
    for kind, block in ((cv2.IMAGE_METADATA_EXIF, packed), (cv2.IMAGE_METADATA_ICCP, icc)):
        if block:
            kinds.append(kind)
            blocks.append(np.frombuffer(block, np.uint8))
    is_encoded, data = cv2.imencodeWithMetadata(".png", array, kinds, blocks, [cv2.IMWRITE_PNG_COMPRESSION, 3])
    if not is_encoded:
        raise ValueError("OpenCV could not encode it")
    data.tofile(part)


def _write_heif(part: Path, photo: Photo, quality: int) -> None:
    import pillow_heif

    array = _interleaved(photo)
    if photo.pixels.shape[2] == 1:
        array = np.repeat(array.reshape(*array.shape[:2], -1)[..., :1], 3, axis=2)
        if photo.opacity is not None:
            array = np.dstack([array, photo.opacity])
    mode = ("RGBA" if array.shape[2] == 4 else "RGB") + (";16" if photo.bits == 16 else "")
    heif = pillow_heif.from_bytes(mode, photo.size, np.ascontiguousarray(array).tobytes())
    exif = metadata.exif_for(photo.exif, photo.size)
    if exif is not None:
        heif.info["exif"] = exif.tobytes()
    icc = metadata.fitting_icc(photo.icc, 3)
    if icc is not None:
        heif.info["icc_profile"] = icc
    heif.save(part, quality=quality)


def _eight_bit(photo: Photo) -> Photo:
    def cut(array: NDArray[Any]) -> NDArray[Any]:
        return np.asarray(cv2.convertScaleAbs(array, alpha=1 / 257)).reshape(array.shape)

    opacity = None if photo.opacity is None else cut(photo.opacity)
    return Photo(cut(photo.pixels), opacity, photo.icc, photo.exif, photo.dpi)


def _on_white(photo: Photo) -> Photo:
    assert photo.opacity is not None  # noqa: S101 - checked by the caller
    weight = (photo.opacity[..., None] / photo.white).astype(np.float32)
    pixels = np.rint(photo.pixels * weight + photo.white * (1 - weight)).astype(photo.pixels.dtype)
    return Photo(pixels, None, photo.icc, photo.exif, photo.dpi)
