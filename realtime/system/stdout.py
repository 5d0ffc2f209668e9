"""Standard output as a pipe of images, which nothing else writes to."""

import io
import os
import sys
from pathlib import Path
from typing import BinaryIO

from realtime.errors import SinkError
from realtime.system.files import DESCRIPTORS

_claimed: BinaryIO | None = None


def check_pipe() -> None:
    """Check that standard output is not a terminal.

    Raises:
        SinkError: it is one, or is closed.
    """
    try:
        is_terminal = _claimed is None and os.isatty(1)
        os.fstat(1)
    except OSError as error:
        raise SinkError("standard output is closed; connect it to a pipe or a file") from error
    if is_terminal:
        raise SinkError(
            "video cannot be written to the terminal; pipe it into another program (--output - | ffplay -) or a file"
        )


def as_path() -> Path:
    """Return standard output as a path, to compare with others by ``system.files``."""
    return DESCRIPTORS / str(1 if _claimed is None else _claimed.fileno())


def claim() -> BinaryIO:
    """Return standard output for images; everything else that this process writes to it goes to stderr from now on.

    Raises:
        SinkError: as for ``check_pipe``.
    """
    global _claimed  # noqa: PLW0603 - a process has one standard output
    if _claimed is None:
        check_pipe()
        sys.stdout.flush()
        own = os.dup(1)
        os.dup2(2, 1)
        if sys.platform == "win32":
            import msvcrt

            msvcrt.setmode(own, os.O_BINARY)
        _claimed = io.FileIO(own, "wb")
    assert _claimed is not None  # noqa: S101 - set above
    return _claimed
