"""A sequence of PNG files as a result: pieces are folders of pictures."""

import os
import re
import shutil
from collections.abc import Sequence
from pathlib import Path

import cv2

from realtime.errors import SinkError, UsageError
from realtime.media.encode import finish_piece
from realtime.media.join import Segment
from realtime.privacy.gate import ReleasedImage
from realtime.system.files import reraise_as_sink_error, temporary_path

_COUNTER = re.compile(r"%(0\d+)?d")


def is_sequence(output: Path) -> bool:
    """Whether ``output`` names a sequence of pictures, as ``frames/%06d.png``.

    Raises:
        UsageError: it ends in .png and has no place for a number.
    """
    if output.suffix.lower() != ".png":
        return False
    if len(_COUNTER.findall(output.name)) != 1 or "%" in _COUNTER.sub("", output.name):
        raise UsageError(f"{output.name}: a sequence of pictures needs a place for the number, as in frames/%06d.png")
    return True


class ImageSequenceWriter:
    """Writes one piece: a folder of PNG files, numbered from 0; it counts once ``finish`` has returned."""

    def __init__(self, path: Path) -> None:
        """Make the folder.

        Args:
            path: the folder of the piece; one that is there is replaced in the end.

        Raises:
            SinkError: it cannot be made.
        """
        self._path = path
        self._part = temporary_path(path)
        self.stamps: list[tuple[int, int]] = []
        with reraise_as_sink_error(path):
            self._part.mkdir()

    def write(self, picture: ReleasedImage, pts: int, duration: int) -> None:
        """Write one picture, (H, W, 3) BGR or (H, W, 4) BGRA.

        Raises:
            SinkError: it cannot be written.
        """
        packed, data = cv2.imencode(".png", picture.image)
        if not packed:
            raise SinkError(f"{self._path}: a picture this large cannot be packed as PNG")
        with reraise_as_sink_error(self._path):
            (self._part / f"{len(self.stamps):06d}.png").write_bytes(data.tobytes())
        self.stamps.append((pts, duration))

    def finish(self, **notes: object) -> None:
        """From now on the piece counts.

        Raises:
            SinkError: it cannot be written.
        """
        with reraise_as_sink_error(self._path):
            finish_piece(self._part, self._path, self.stamps, delay=0, **notes)

    def abandon(self) -> None:
        """Take the pictures away."""
        shutil.rmtree(self._part, ignore_errors=True)


def join_images(pieces: Sequence[Segment], output: Path, part: Path) -> None:
    """Put the pictures of all pieces under their names.

    Args:
        pieces: in order.
        output: such as ``frames/%06d.png``; its folder is not there, or empty.
        part: a folder to build it in, on the same disk; replaced if it is there.

    Raises:
        SinkError: the folder has something in it, or cannot be written.
    """
    with reraise_as_sink_error(output.parent):
        shutil.rmtree(part, ignore_errors=True)
        part.mkdir()
        number = 0
        for piece in pieces:
            for place in range(len(piece.stamps)):
                os.link(piece.path / f"{place:06d}.png", part / _named(output.name, number))
                number += 1
        part.replace(output.parent)


def _named(pattern: str, number: int) -> str:
    return _COUNTER.sub(lambda found: f"{number:{found[1] or ''}d}", pattern)
