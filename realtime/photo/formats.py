"""Photo formats by file name; imports no image library."""

from pathlib import Path

from realtime.errors import UsageError
from realtime.imaging.formats import IMAGE_SUFFIXES

FORMATS = {
    ".jpg": "JPEG",
    ".jpeg": "JPEG",
    ".jpe": "JPEG",
    ".jfif": "JPEG",
    ".png": "PNG",
    ".tif": "TIFF",
    ".tiff": "TIFF",
    ".webp": "WEBP",
    ".heic": "HEIC",
    ".heif": "HEIC",
    ".hif": "HEIC",
    ".avif": "AVIF",
    ".bmp": "BMP",
}
"""The format that is written, by the suffix of a file name, lower case."""

SUFFIXES = IMAGE_SUFFIXES | {".gif"}
"""Suffixes of the photos that are read, lower case."""

RAW_SUFFIXES = frozenset(".arw .cr2 .cr3 .dng .nef .nrw .orf .pef .raf .raw .rw2 .srw".split())  # noqa: SIM905
"""Suffixes of unprocessed photos, which are not read."""

_WRITTEN_AS = {".mpo": ".jpg"}


def output_format(path: Path) -> str:
    """Return the format of a photo written to ``path``.

    Raises:
        UsageError: the suffix is unknown.
    """
    name = FORMATS.get(path.suffix.lower())
    if name is None:
        raise UsageError(f"{path} has no suffix of a photo that can be written; give one of {', '.join(FORMATS)}")
    return name


def output_name(name: str, suffix: str | None = None) -> str:
    """Return the file name of the output of a photo called ``name``.

    Args:
        name: of the photo.
        suffix: of the output; None = the photo's own if such a file can be written.
    """
    path = Path(name)
    own = path.suffix.lower()
    if suffix is None and own in FORMATS:
        return name
    return path.stem + (suffix or _WRITTEN_AS.get(own, ".png"))
