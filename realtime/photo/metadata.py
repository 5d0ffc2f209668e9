"""The part of a photo's metadata that is kept: how the photo was taken, and never a second image of it."""

from typing import Any

from PIL import Image
from PIL.ExifTags import IFD, Base

_KEPT = (
    Base.ImageDescription,
    Base.Make,
    Base.Model,
    Base.Software,
    Base.DateTime,
    Base.Artist,
    Base.Copyright,
    Base.Rating,
    Base.XPTitle,
    Base.XPComment,
    Base.XPAuthor,
    Base.XPKeywords,
    Base.XPSubject,
)
_JPEG_START = b"\xff\xd8\xff"
_MAX_ICC = 8 << 20


def kept_exif(given: Image.Exif) -> bytes | None:
    """Return the part of a photo's EXIF that is kept, as a TIFF structure; None if there is none.

    Thumbnails and previews show the original photo, so they are dropped, and so is a maker's note that contains one.
    """
    kept = Image.Exif()
    for tag in _KEPT:
        if tag in given:
            kept[tag] = given[tag]
    for ifd in (IFD.Exif, IFD.GPSInfo):
        inside: dict[int, Any] = {
            tag: value
            for tag, value in given.get_ifd(ifd).items()
            if not (isinstance(value, bytes) and _JPEG_START in value)
        }
        if inside:
            kept.get_ifd(ifd).update(inside)
    return packed_exif(kept)


def orientation_of(given: Image.Exif) -> int:
    """Return the EXIF orientation, 1 to 8; 1 if it is invalid."""
    orientation = given.get(Base.Orientation, 1)
    return orientation if orientation in range(1, 9) else 1


def packed_exif(exif: Image.Exif) -> bytes | None:
    """Return ``exif`` as a TIFF structure; None if it is empty or cannot be written."""
    try:
        packed = exif.tobytes()
    except Exception:  # noqa: BLE001 - damaged tags fail in many ways; the photo itself is intact
        return None
    packed = packed.removeprefix(b"Exif\0\0")
    return packed if len(packed) > 14 else None


def exif_for(packed: bytes | None, size: tuple[int, int]) -> Image.Exif | None:
    """Return the EXIF for an image of ``size``, (width, height), with the size in it corrected."""
    if packed is None:
        return None
    exif = Image.Exif()
    exif.load(packed)
    inside = exif.get_ifd(IFD.Exif)
    for tag, value in zip((Base.ExifImageWidth, Base.ExifImageHeight), size, strict=True):
        if tag in inside:
            inside[tag] = value
    return exif


def kept_icc(profile: object) -> bytes | None:
    """Return ``profile`` if it is a colour profile of a plausible size, else None."""
    if isinstance(profile, bytes) and 128 <= len(profile) <= _MAX_ICC and profile[36:40] == b"acsp":
        return profile
    return None


def fitting_icc(profile: bytes | None, channels: int) -> bytes | None:
    """Return ``profile`` if it is for images with that number of channels, 1 (grey) or 3 (RGB), else None."""
    space = {1: b"GRAY", 3: b"RGB "}[channels]
    return profile if profile is not None and profile[16:20] == space else None


def kept_dpi(dpi: object) -> tuple[float, float] | None:
    """Return the resolution, pixels per inch across and down, if it is plausible, else None."""
    if isinstance(dpi, tuple) and len(dpi) == 2 and all(1 <= float(value) <= 10000 for value in dpi):
        return float(dpi[0]), float(dpi[1])
    return None
