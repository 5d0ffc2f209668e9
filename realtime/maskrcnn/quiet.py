"""Keeps the log of native code off stderr."""

import os
import re
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def without_log_lines(pattern: re.Pattern[bytes]) -> Iterator[None]:
    """Drop the lines that native code writes to stderr and that match; all others are written at the end."""
    try:
        saved = os.dup(2)
    except OSError:  # there is no stderr
        yield
        return
    with tempfile.TemporaryFile() as captured:
        sys.stderr.flush()
        os.dup2(captured.fileno(), 2)
        try:
            yield
        finally:
            os.dup2(saved, 2)
            os.close(saved)
            captured.seek(0)
            for line in captured:
                if not pattern.match(line):
                    sys.stderr.write(line.decode(errors="replace"))
