"""A picture file as a sink."""

import contextlib
from pathlib import Path

import cv2

from realtime.errors import SinkError
from realtime.privacy.gate import ReleasedImage
from realtime.structures import Image

SUFFIXES = frozenset({".jpeg", ".jpg", ".png", ".webp"})
"""File name endings that are taken for a still, in small letters."""


class StillSink:
    """Keeps the newest image and writes it when closed; the file is whole or not there."""

    def __init__(self, path: Path, *, overwrite: bool = False) -> None:
        """Check that the file can be written, without writing it.

        Args:
            path: ends in one of ``SUFFIXES``; its folder exists.
            overwrite: replace a file that is there.

        Raises:
            SinkError: the file is there already, or its folder is not.
        """
        self._path = path
        self._image: Image | None = None
        if path.exists() and not overwrite:
            raise SinkError(f"{path} is there already: choose another name, or pass --overwrite.")
        if not path.parent.is_dir():
            raise SinkError(f"{path} cannot be written: its folder does not exist: make it first.")

    def write(self, picture: ReleasedImage) -> None:
        """Keep a copy of ``image`` in place of the one before."""
        image = picture.image
        self._image = image.copy()

    def close(self) -> None:
        """Write the newest image, if there was one.

        Raises:
            SinkError: it cannot be written.
        """
        if self._image is None:
            return
        suffix = self._path.suffix.lower()
        options = [cv2.IMWRITE_JPEG_QUALITY, 95] if suffix in {".jpg", ".jpeg"} else []
        part = self._path.with_name(f".{self._path.name}.part")
        try:
            ok, data = cv2.imencode(suffix, self._image, options)
            if not ok:
                raise SinkError(f"{self._path} cannot be written: its ending is of no known kind of picture.")
            part.write_bytes(data.tobytes())
            part.replace(self._path)
        except OSError as error:
            with contextlib.suppress(OSError):
                part.unlink()
            raise SinkError(f"{self._path} cannot be written: {error.strerror or error}.") from error
