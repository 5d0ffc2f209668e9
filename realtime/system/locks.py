"""Files that one process at a time may write."""

import os
import stat
import sys
from pathlib import Path

from realtime.errors import SinkError
from realtime.system.files import check_writable, reraise_as_sink_error


def create_locked(path: Path, *, overwrite: bool) -> int | None:
    """Create ``path``, or empty it, and return a descriptor whose closing lets other processes write the file.

    On Windows, which has no such locks and cannot remove a file that is open, None is returned.

    Args:
        path: the file.
        overwrite: empty an existing file.

    Raises:
        SinkError: it exists and ``overwrite`` is False, cannot be written, or another process is writing it.
    """
    check_writable(path, overwrite=overwrite)
    with reraise_as_sink_error(path):
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | (0 if overwrite else os.O_EXCL), 0o666)
        try:
            _lock(descriptor, path)
            if stat.S_ISREG(os.fstat(descriptor).st_mode):
                os.ftruncate(descriptor, 0)  # only now: what another process writes is not to be lost
        except BaseException:
            os.close(descriptor)
            raise
    if sys.platform == "win32":
        os.close(descriptor)
        return None
    return descriptor


def check_unlocked(path: Path) -> None:
    """Check that no other process is writing ``path``, which need not exist.

    Raises:
        SinkError: one is.
    """
    try:
        descriptor = os.open(path, os.O_WRONLY)
    except OSError:
        return
    try:
        _lock(descriptor, path)
    finally:
        os.close(descriptor)


def _lock(descriptor: int, path: Path) -> None:
    if sys.platform == "win32":
        return
    import fcntl

    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        raise SinkError(f"{path} is being written by another process; stop it, or give another name") from error
    except OSError:  # a file system without locks
        return
