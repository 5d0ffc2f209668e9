"""Files that appear under their name only when they are whole."""

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from realtime.errors import SinkError


def check_writable(path: Path, *, overwrite: bool) -> None:
    """Refuse what cannot be written, before anything slow is done.

    Raises:
        SinkError: ``path`` is there and may not be replaced, is a folder, or lies in no folder that can be written to.
    """
    if path.is_dir():
        raise SinkError(f"{path} is a folder; give the file a name")
    if path.exists() and not overwrite:
        raise SinkError(f"{path} is already there; give --overwrite to replace it, or another name")
    if not path.parent.is_dir():
        raise SinkError(f"{path.parent} is not a folder; make it first, or give another place for {path.name}")
    if not os.access(path.parent, os.W_OK):
        raise SinkError(f"{path.parent} cannot be written to; give another place for {path.name}")


@contextmanager
def atomic_write(path: Path, *, overwrite: bool) -> Iterator[Path]:
    """A temporary name beside ``path`` to write to; it becomes ``path`` at the end, or goes if that is not reached.

    Raises:
        SinkError: ``path`` cannot be written, or is there and may not be replaced.
    """
    check_writable(path, overwrite=overwrite)
    part = path.with_name(f".{path.stem[:100]}.{os.getpid()}.part{path.suffix}")
    try:
        yield part
        if path.exists() and not overwrite:
            raise SinkError(f"{path} has come to be there meanwhile; give --overwrite to replace it, or another name")
        part.replace(path)
    except OSError as error:
        raise SinkError(f"{path} cannot be written: {error.strerror or error}") from None
    finally:
        with suppress(OSError):
            part.unlink()


def write_json(path: Path | None, value: object) -> None:
    """Write ``value`` to ``path``, whole or not at all; nothing when ``path`` is None."""
    if path is None:
        return
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        part.write_text(json.dumps(value, indent=2) + "\n", encoding="utf-8")
        part.replace(path)
    except OSError as error:
        with suppress(OSError):
            part.unlink()
        raise SinkError(f"{path} cannot be written: {error.strerror}") from None
