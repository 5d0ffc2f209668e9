"""Decoded images in one file per part, mapped into memory, so that all processes share one copy."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]


class Part:
    """A part of the cache: images of any sizes, each with a name and further facts.

    Args:
        folder: the cache.
        name: of the part.

    Raises:
        FileNotFoundError: the cache does not have that part.
    """

    def __init__(self, folder: Path, name: str) -> None:
        self.name = name
        self.facts: list[dict[str, Any]] = json.loads((folder / f"{name}.json").read_text())
        self._bytes: Pixels = np.memmap(folder / f"{name}.bin", np.uint8, "r")

    def __len__(self) -> int:
        return len(self.facts)

    def pixels(self, index: int) -> Pixels:
        """Return (H, W, C) uint8, read-only: BGR, and as a fourth channel labels or alpha where the part has them."""
        offset, shape = self.facts[index]["offset"], self.facts[index]["shape"]
        return self._bytes[offset : offset + int(np.prod(shape))].reshape(shape)


class Writer:
    """Appends images to a part; see ``write_part``."""

    def __init__(self, file: Any) -> None:
        self._file = file
        self._offset = 0
        self.facts: list[dict[str, Any]] = []

    def add(self, pixels: Pixels, **facts: Any) -> None:
        """Append (H, W, C) uint8 ``pixels`` with JSON-serialisable ``facts``, ``name`` among them."""
        self.facts.append({**facts, "offset": self._offset, "shape": list(pixels.shape)})
        self._file.write(np.ascontiguousarray(pixels).tobytes())
        self._offset += pixels.size


def has_part(folder: Path, name: str) -> bool:
    """Return whether the part ``name`` of the cache is complete."""
    return (folder / f"{name}.json").exists()


@contextmanager
def write_part(folder: Path, name: str) -> Iterator[Writer]:
    """Write the part ``name``; it exists once the block ends without an error."""
    folder.mkdir(parents=True, exist_ok=True)
    unfinished = folder / f"{name}.part"
    with unfinished.open("wb") as file:
        writer = Writer(file)
        yield writer
    unfinished.replace(folder / f"{name}.bin")
    facts = folder / f"{name}.json.part"
    facts.write_text(json.dumps(writer.facts))
    facts.replace(folder / f"{name}.json")
