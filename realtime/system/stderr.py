"""Keeps native libraries from writing on stderr."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager


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
