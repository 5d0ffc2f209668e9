"""Photo -> a file, under its name only when it is whole."""

from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from realtime.errors import SinkError, UsageError
from realtime.photo import metadata, tiff
from realtime.photo.photo import Photo, Pixels
from realtime.system.files import atomic_write

FORMATS = {
    ".jpg": "JPEG",
    ".jpeg": "JPEG",
    ".png": "PNG",
    ".tif": "TIFF",
    ".tiff": "TIFF",
    ".webp": "WEBP",
    ".heic": "HEIC",
    ".heif": "HEIC",
}
"""By what a name ends with, in lower case."""

_LONGEST = {"JPEG": 65500, "WEBP": 16383, "HEIC": 16384}
_DEEP = ("PNG", "TIFF", "HEIC")


def check_output(path: Path) -> str:
    """The format of a photo written to ``path``.

    Raises:
        UsageError: the name ends with none that is known, or what writes it is not installed.
    """
    kind = FORMATS.get(path.suffix.lower())
    if kind is None:
        raise UsageError(f"{path}: a photo's name ends with one of {', '.join(FORMATS)}")
    if kind == "HEIC":
        try:
            import pillow_heif  # noqa: F401
        except ImportError:
            raise UsageError(
                f'{path}: HEIC needs pillow-heif: pip install "realtime-portrait[photo]"; or give a .jpg name'
            ) from None
    return kind


def write_photo(path: Path, photo: Photo, *, quality: int = 95, overwrite: bool = False) -> list[str]:
    """Write ``photo`` to ``path`` with its EXIF and colour profile.

    Args:
        path: its ending says the format.
        photo: what is written; 16 bits stay 16 in PNG and TIFF, and become 10 in HEIC.
        quality: of JPEG, WebP and HEIC, 1 to 100.
        overwrite: replace a file that is there.

    Returns:
        One sentence for each thing that the format could not hold.

    Raises:
        SinkError: it cannot be written.
        UsageError: no format goes with the name.
    """
    kind = check_output(path)
    longest = _LONGEST.get(kind, max(photo.size))
    if max(photo.size) > longest:
        raise SinkError(f"{path}: {kind} holds at most {longest} pixels a side, this is {max(photo.size)}; give a .tif")
    lost: list[str] = []
    if photo.bits == 16 and kind not in _DEEP:
        lost.append(f"{path.name}: {kind} holds 8 bits of the photo's 16; a .png or .tif name keeps them")
        photo = _eight_bit(photo)
    if photo.opacity is not None and kind == "JPEG":
        lost.append(f"{path.name}: JPEG has no transparency, so white shines through; a .png name keeps it")
        photo = _on_white(photo)
    with atomic_write(path, overwrite=overwrite) as part:
        try:
            _write(part, kind, photo, quality)
        except (ValueError, RuntimeError, cv2.error) as error:
            raise SinkError(f"{path} cannot be packed as {kind}: {error}") from None
    return lost


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
    """Write a TIFF of two pages, which editors open as layers: the background, and over it the foreground cut out.

    Args:
        path: ends with .tif.
        photo: whose profile, EXIF and resolution are kept.
        foreground: (H, W, 3) BGR, as the photo's pixels.
        alpha: (H, W) uint8, what of it is seen.
        background: (H, W, 3) BGR, as the photo's pixels.
        overwrite: replace a file that is there.
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
        grey = photo.pixels.shape[2] == 1 and kind != "WEBP"
        icc = metadata.fitting_icc(photo.icc, 1 if grey else 3)
        settings: dict[str, Any] = {"icc_profile": icc} if icc else {}
        exif = metadata.exif_for(photo.exif, photo.size)
        if exif is not None:
            settings["exif"] = exif
        if photo.dpi is not None and kind != "WEBP":
            settings["dpi"] = photo.dpi
        if kind == "PNG":
            settings["compress_level"] = 3
        elif kind == "JPEG":
            settings.update(quality=quality, subsampling=0 if quality >= 90 else 2)
        else:
            settings.update(quality=quality, method=3)
        Image.fromarray(_interleaved(photo)).save(part, kind, **settings)


def _interleaved(photo: Photo) -> NDArray[Any]:
    """(H, W), (H, W, 2), RGB or RGBA."""
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
    done, data = cv2.imencodeWithMetadata(".png", array, kinds, blocks, [cv2.IMWRITE_PNG_COMPRESSION, 3])
    if not done:
        raise ValueError("OpenCV gave nothing")
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
    assert photo.opacity is not None  # noqa: S101 - the caller has looked
    share = (photo.opacity[..., None] / photo.white).astype(np.float32)
    pixels = np.rint(photo.pixels * share + photo.white * (1 - share)).astype(photo.pixels.dtype)
    return Photo(pixels, None, photo.icc, photo.exif, photo.dpi)
