"""The standard streams: present even if the parent closed them, and kept free of native libraries' messages."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager


def open_standard_streams() -> None:
    """Connect every standard stream that was closed when this process started to the null device.

    Otherwise the next file that is opened takes its number, and what a library writes on stderr ends up in that file.
    """
    for number, name in enumerate(("stdin", "stdout", "stderr")):
        try:
            os.fstat(number)
        except OSError:
            null = os.open(os.devnull, os.O_RDWR)
            if null != number:
                os.dup2(null, number)
                os.close(null)
        if getattr(sys, name) is None:
            stream = open(number, "r" if number == 0 else "w", encoding="utf-8", closefd=False)  # noqa: SIM115
            setattr(sys, name, stream)


@contextmanager
def silent_decoders() -> Iterator[None]:
    """Within the block, keep native libraries such as libtiff and libpng from writing on stderr.

    Their errors are raised as exceptions anyway. Does nothing unless ``OPENCV_LOG_LEVEL`` is ``SILENT``, which the
    command line sets without ``--debug``.
    """
    if os.environ.get("OPENCV_LOG_LEVEL") != "SILENT":
        yield
        return
    try:
        sys.stderr.flush()
        saved = os.dup(2)
    except (OSError, AttributeError):  # there is no stderr
        yield
        return
    null = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(null, 2)
        yield
    finally:
        os.dup2(saved, 2)
        os.close(saved)
        os.close(null)
