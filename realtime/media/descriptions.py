"""The sample descriptions of an MP4 or MOV file: a film that was put together may have several in one track.

ffmpeg reads those of one kind (``avc1``) and passes their configurations on with the packets; it drops samples of
another kind without a word.
"""

import struct
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

FORMAT = "mov,mp4,m4a,3gp,3g2,mj2"
"""Ffmpeg's name of the format."""

_MAX_ENTRIES = 1000
_HEADER = struct.Struct(">I4s")


def video_descriptions(path: Path) -> list[str]:
    """Return the kinds (``avc1``) of the sample descriptions of the first video track, as far as they can be read."""
    try:
        with path.open("rb") as file:
            for track in _inside(file, [(0, file.seek(0, 2))], b"moov", b"trak"):
                handler = next(_inside(file, [track], b"mdia", b"hdlr"), None)
                if handler is not None and _bytes(file, handler[0] + 8, 4) == b"vide":
                    return [kind for box in _inside(file, [track], *_TABLE) for kind in _kinds(file, box)]
    except OSError:
        pass
    return []


_TABLE = (b"mdia", b"minf", b"stbl", b"stsd")

Box = tuple[int, int]
"""The first byte of what is in a box, and the byte after it."""


def _bytes(file: BinaryIO, at: int, count: int) -> bytes:
    file.seek(at)
    return file.read(count)


def _boxes(file: BinaryIO, inside: Box) -> Iterator[tuple[bytes, Box]]:
    at, end = inside
    while at + 8 <= end:
        data = _bytes(file, at, 16)
        if len(data) < 8:
            return
        size, kind = _HEADER.unpack_from(data)
        start = at + 8
        if size == 1 and len(data) == 16:
            size, start = int.from_bytes(data[8:]), at + 16
        size = end - at if size == 0 else size
        if size < start - at:
            return
        yield kind, (start, min(end, at + size))
        at += size


def _inside(file: BinaryIO, boxes: list[Box], *path: bytes) -> Iterator[Box]:
    """Yield the boxes at ``path`` inside any of ``boxes``."""
    for outer in boxes:
        for kind, box in _boxes(file, outer):
            if kind == path[0]:
                yield from _inside(file, [box], *path[1:]) if path[1:] else [box]


def _kinds(file: BinaryIO, box: Box) -> list[str]:
    entries = _boxes(file, (box[0] + 8, box[1]))
    return [kind.decode("latin-1") for (kind, _), _ in zip(entries, range(_MAX_ENTRIES), strict=False)]
