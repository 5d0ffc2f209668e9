"""Photo formats by file name; imports no image library."""

import importlib.util
from pathlib import Path

from realtime.errors import UsageError

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
"""The format by the suffix of a file name, lower case."""


def output_format(path: Path) -> str:
    """Return the format of a photo written to ``path``.

    Raises:
        UsageError: the suffix is unknown, or the library that writes the format is not installed.
    """
    name = FORMATS.get(path.suffix.lower())
    if name is None:
        raise UsageError(f"{path} has no suffix of a photo; give one of {', '.join(FORMATS)}")
    if name == "HEIC" and importlib.util.find_spec("pillow_heif") is None:
        raise UsageError(
            f"{path} cannot be written: HEIC needs pillow-heif; run pip install 'realtime-portrait[photo]', or give a "
            ".jpg name"
        )
    return name
