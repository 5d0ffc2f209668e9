"""An image file as a sink."""

from pathlib import Path

import cv2

from realtime.errors import SinkError
from realtime.privacy.gate import ReleasedImage
from realtime.structures import Image
from realtime.system.files import atomic_write, check_writable


class StillSink:
    """Keeps the newest image, and writes it atomically when closed."""

    def __init__(self, path: Path, *, overwrite: bool = False) -> None:
        """Check that the file can be written.

        Args:
            path: ends in one of ``spec.IMAGE_SUFFIXES``; its folder exists.
            overwrite: replace an existing file.

        Raises:
            SinkError: the file exists, or cannot be written.
        """
        self._path, self._overwrite = path, overwrite
        self._image: Image | None = None
        check_writable(path, overwrite=overwrite)

    def write(self, released: ReleasedImage) -> None:
        """Keep a copy of the image in place of the previous one."""
        self._image = released.image.copy()

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
