"""``-`` as the photo to read or to write: standard input and output."""

import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from realtime.errors import SinkError, SourceError
from realtime.system.files import STDIN_FILE, check_distinct, explain_os_error
from realtime.system.stdout import as_path

PIPE = Path("-")
"""The name that stands for standard input or output."""


@contextmanager
def piped(source: Path, output: Path) -> Iterator[tuple[Path, Path]]:
    """Yield the paths to read and to write in place of ``source`` and ``output``, if those are ``PIPE``.

    Standard input is read to its end before the block, and the output, a PNG, is written to standard output after a
    block that ends without an error. Meanwhile both are files in a folder of this user's alone, which is deleted.

    Raises:
        UsageError: the file that is read is the one that is written.
        SourceError: standard input is a terminal or cannot be read.
        SinkError: standard output is a terminal or cannot be written.
    """
    if PIPE not in (source, output):
        yield source, output
        return
    if source == PIPE and sys.stdin.isatty():
        raise SourceError("standard input is a terminal: - reads a photo from a pipe or a file, as in '< in.jpg'")
    if output == PIPE and sys.stdout.isatty():
        raise SinkError("standard output is a terminal: - writes a PNG to a pipe or a file, as in '> out.png'")
    check_distinct([STDIN_FILE if source == PIPE else source], [as_path() if output == PIPE else output])
    with tempfile.TemporaryDirectory(prefix="realtime-") as folder:
        read, written = source, output
        if source == PIPE:
            read = Path(folder) / "stdin"
            try:
                with read.open("wb") as file:
                    shutil.copyfileobj(sys.stdin.buffer, file)
            except OSError as error:
                raise SourceError(f"standard input cannot be read: {explain_os_error(error)}") from error
        if output == PIPE:
            written = Path(folder) / "stdout.png"
        yield read, written
        if output == PIPE:
            try:
                with written.open("rb") as file:
                    shutil.copyfileobj(file, sys.stdout.buffer)
                sys.stdout.buffer.flush()
            except OSError as error:
                raise SinkError(f"standard output cannot be written: {explain_os_error(error)}") from error
