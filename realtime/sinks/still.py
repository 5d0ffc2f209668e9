"""A picture file as a sink."""

from pathlib import Path

import cv2

from realtime.errors import SinkError
from realtime.privacy.gate import ReleasedImage
from realtime.structures import Image
from realtime.system.files import atomic_write, check_writable


class StillSink:
    """Keeps the newest image and writes it when closed; the file is whole or not there."""

    def __init__(self, path: Path, *, overwrite: bool = False) -> None:
        """Check that the file can be written, without writing it.

        Args:
            path: ends in one of ``spec.IMAGE_SUFFIXES``; its folder exists.
            overwrite: replace a file that is there.

        Raises:
            SinkError: the file is there already, or its folder is not.
        """
        self._path, self._overwrite = path, overwrite
        self._image: Image | None = None
        check_writable(path, overwrite=overwrite)

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
        packed, data = cv2.imencode(suffix, self._image, options)
        if not packed:
            height, width = self._image.shape[:2]
            raise SinkError(f"{self._path} cannot be written: {width}x{height} is too large for a {suffix} file")
        with atomic_write(self._path, overwrite=self._overwrite) as part:
            part.write_bytes(data.tobytes())
