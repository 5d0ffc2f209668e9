"""Whether the end of a file is missing, as after a download that broke off; ffmpeg plays the rest without a word."""

from pathlib import Path
from typing import BinaryIO

_MATROSKA, _SEGMENT = 0x1A45DFA3, 0x18538067


def is_cut_short(path: Path) -> bool:
    """Whether an MP4, MOV or Matroska file says that it is longer than it is; False for others."""
    try:
        with path.open("rb") as file:
            length = file.seek(0, 2)
            file.seek(0)
            is_matroska = int.from_bytes(file.read(4)) == _MATROSKA
            return _said_length(file, length, is_matroska=is_matroska) > length
    except OSError:
        return False


def _said_length(file: BinaryIO, length: int, *, is_matroska: bool) -> int:
    if is_matroska:
        header = _read_size(file) or 0
        file.seek(header, 1)
        is_segment = int.from_bytes(file.read(4)) == _SEGMENT
        size = _read_size(file)
        return file.tell() + size if is_segment and size is not None else 0
    at = 0
    while at + 8 <= length:
        file.seek(at)
        data = file.read(16)
        size, kind = int.from_bytes(data[:4]), data[4:8]
        size = int.from_bytes(data[8:]) if size == 1 and len(data) == 16 else size
        if size < 8 or (at == 0 and kind not in (b"ftyp", b"moov", b"mdat", b"wide", b"free", b"skip", b"styp")):
            return 0
        at += size
    return at


def _read_size(file: BinaryIO) -> int | None:
    """Read a size of EBML; None = unknown."""
    first = file.read(1)
    if not first or not first[0]:
        return None
    count = 8 - first[0].bit_length()
    value = int.from_bytes(first + file.read(count)) - (1 << 7 * (count + 1))
    return None if value == (1 << 7 * (count + 1)) - 1 else value
