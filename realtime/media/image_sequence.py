"""A sequence of PNG files as a result; its segments are folders of images."""

import os
import re
import shutil
from collections.abc import Sequence
from pathlib import Path

import cv2

from realtime.errors import SinkError, UsageError
from realtime.media.encode import finish_segment
from realtime.media.join import Segment
from realtime.privacy.gate import ReleasedImage
from realtime.system.files import reraise_as_sink_error, temporary_path

_COUNTER = re.compile(r"%(0\d+)?d")


def is_sequence(output: Path) -> bool:
    """Whether ``output`` names a sequence of images, such as ``frames/%06d.png``.

    Raises:
        UsageError: it ends in .png and has no placeholder for a number.
    """
    if output.suffix.lower() != ".png":
        return False
    if len(_COUNTER.findall(output.name)) != 1 or "%" in _COUNTER.sub("", output.name):
        raise UsageError(f"{output.name} has no placeholder for the number; give a name such as frames/%06d.png")
    return True


class ImageSequenceWriter:
    """Writes one segment: a folder of PNG files, numbered from 0, which is complete once ``finish`` returns."""

    def __init__(self, path: Path) -> None:
        """Create the folder.

        Args:
            path: the folder of the segment; ``finish`` replaces an existing one.

        Raises:
            SinkError: it cannot be created.
        """
        self._path = path
        self._part = temporary_path(path)
        self.stamps: list[tuple[int, int]] = []
        with reraise_as_sink_error(path):
            self._part.mkdir()

    def write(self, released: ReleasedImage, pts: int, duration: int) -> None:
        """Write one image, (H, W, 3) BGR or (H, W, 4) BGRA.

        Raises:
            SinkError: it cannot be written.
        """
        packed, data = cv2.imencode(".png", released.image)
        if not packed:
            raise SinkError(f"{self._path} cannot be written: the image is too large for PNG")
        with reraise_as_sink_error(self._path):
            (self._part / f"{len(self.stamps):06d}.png").write_bytes(data.tobytes())
        self.stamps.append((pts, duration))

    def finish(self, **notes: object) -> None:
        """Complete the segment.

        Raises:
            SinkError: it cannot be written.
        """
        with reraise_as_sink_error(self._path):
            finish_segment(self._part, self._path, self.stamps, delay=0, **notes)

    def abandon(self) -> None:
        """Discard the segment."""
        shutil.rmtree(self._part, ignore_errors=True)


def join_images(segments: Sequence[Segment], output: Path, part: Path) -> None:
    """Link the images of all segments under their final names.

    Args:
        segments: in order.
        output: such as ``frames/%06d.png``; its folder does not exist or is empty.
        part: a folder to build it in, on the same disk; an existing one is replaced.

    Raises:
        SinkError: the folder is not empty, or cannot be written.
    """
    with reraise_as_sink_error(output.parent):
        shutil.rmtree(part, ignore_errors=True)
        part.mkdir()
        number = 0
        for segment in segments:
            for index in range(len(segment.stamps)):
                os.link(segment.path / f"{index:06d}.png", part / _numbered(output.name, number))
                number += 1
        part.replace(output.parent)


def _numbered(pattern: str, number: int) -> str:
    return _COUNTER.sub(lambda found: f"{number:{found[1] or ''}d}", pattern)
