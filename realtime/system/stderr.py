"""Keeps native libraries from writing on stderr."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def silent_decoders() -> Iterator[None]:
    """Let no native library write on stderr meanwhile (libtiff and libpng do), unless ``--debug`` is given.

    Their errors come back as exceptions all the same. ``OPENCV_LOG_LEVEL=SILENT`` is how the command line says that
    libraries are to be silent.
    """
    if os.environ.get("OPENCV_LOG_LEVEL") != "SILENT":
        yield
        return
    try:
        sys.stderr.flush()
        saved = os.dup(2)
    except (OSError, AttributeError):  # no stderr at all
        yield
        return
    nowhere = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, 2)
        yield
    finally:
        os.dup2(saved, 2)
        os.close(saved)
        os.close(nowhere)
