"""Take MP4 files apart and put them together box by box, for what ffmpeg does not write."""

import struct
from collections.abc import Iterator
from pathlib import Path

_TABLE = (b"moov", b"trak", b"mdia", b"minf", b"stbl")


def boxes(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """The kind of each box, and the whole box."""
    at = 0
    while at < len(data):
        size, kind = struct.unpack_from(">I4s", data, at)
        yield kind, data[at : at + size]
        at += size


def inside(data: bytes, *path: bytes) -> bytes:
    """What is in the box at ``path``."""
    for kind in path:
        data = next(box for name, box in boxes(data) if name == kind)[8:]
    return data


def box(kind: bytes, *parts: bytes) -> bytes:
    content = b"".join(parts)
    return struct.pack(">I4s", 8 + len(content), kind) + content


def _numbers(kind: bytes, *values: int, tail: bytes = b"") -> bytes:
    return box(kind, struct.pack(f">{1 + len(values)}I", 0, *values), tail)


def _read(data: bytes, kind: bytes, skip: int) -> list[int]:
    content = inside(data, *_TABLE, kind)[skip:]
    return list(struct.unpack(f">{len(content) // 4}I", content))


def join_descriptions(first: Path, second: Path, path: Path) -> None:
    """Write one video track with the samples of two files, each with its own sample description."""
    files = first.read_bytes(), second.read_bytes()
    sizes = [_read(data, b"stsz", 12) for data in files]
    counts = [len(each) for each in sizes]
    keys = [_read(data, b"stss", 8) for data in files]
    content = [inside(data, b"mdat") for data in files]
    begins = [_read(data, b"stco", 8)[0] - data.index(b"mdat") - 4 for data in files]
    _, (_, duration) = counts, _read(files[0], b"stts", 8)[:2]

    def moov(offset: int) -> bytes:
        chunks = offset + begins[0], offset + len(content[0]) + begins[1]
        table = box(
            b"stbl",
            _numbers(b"stsd", 2, tail=b"".join(inside(data, *_TABLE, b"stsd")[8:] for data in files)),
            _numbers(b"stts", 1, sum(counts), duration),
            _numbers(b"stss", sum(map(len, keys)), *keys[0], *(key + counts[0] for key in keys[1])),
            _numbers(b"stsc", 2, 1, counts[0], 1, 2, counts[1], 2),
            _numbers(b"stsz", 0, sum(counts), *sizes[0], *sizes[1]),
            _numbers(b"stco", 2, *chunks),
        )
        made = table
        for depth in range(len(_TABLE) - 1, 0, -1):
            kept = [
                _with_length(kind, each, sum(counts) * duration)
                for kind, each in boxes(inside(files[0], *_TABLE[:depth]))
                if kind not in (_TABLE[depth], b"edts", b"udta")
            ]
            made = box(_TABLE[depth - 1], *kept, made)
        return made

    kind = next(each for name, each in boxes(files[0]) if name == b"ftyp")
    path.write_bytes(kind + moov(len(kind) + len(moov(0)) + 8) + box(b"mdat", *content))


def _with_length(kind: bytes, content: bytes, duration: int) -> bytes:
    return content[:24] + struct.pack(">I", duration) + content[28:] if kind == b"mdhd" else content
