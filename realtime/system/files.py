"""Check, write and compare files; explain why the operating system refused."""

import errno
import json
import os
import secrets
import stat
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from itertools import combinations
from pathlib import Path

from realtime.errors import SinkError, SourceError, UsageError

STDIN_FILE = Path("/dev/stdin")
"""Standard input as a path, to compare with others; it does not exist on Windows."""

DESCRIPTORS = Path("/dev/fd")
"""The folder of the open files of this process; a path in it is compared by its number, on Windows, too."""

_REASONS = {
    "EACCES": "permission denied",
    "EBUSY": "it is used by another program",
    "ECONNREFUSED": "the connection was refused",
    "ECONNRESET": "the connection was closed by the other side",
    "EDQUOT": "your disk quota is used up; free some space or choose another folder",
    "EFBIG": "the file has reached the largest size that the disk or your account allows",
    "EHOSTUNREACH": "the host cannot be reached",
    "EIO": "input/output error; the disk or device may be failing",
    "EISDIR": "it is a folder; give a file",
    "ELOOP": "its symbolic links form a loop",
    "EMFILE": "too many open files; raise the limit with 'ulimit -n'",
    "ENAMETOOLONG": "the name is too long",
    "ENETUNREACH": "the network cannot be reached",
    "ENFILE": "too many open files on this computer; close other programs",
    "ENODEV": "no such device",
    "ENOENT": "no such file or folder",
    "ENOMEM": "not enough memory",
    "ENOSPC": "the disk is full; free some space or choose another folder",
    "ENOTDIR": "part of the path is a file, not a folder",
    "ENXIO": "no such device",
    "EPERM": "permission denied",
    "EROFS": "the disk is read-only; choose another folder",
    "ETIMEDOUT": "no answer in time",
}
_REASON_BY_NUMBER = {getattr(errno, name): reason for name, reason in _REASONS.items() if hasattr(errno, name)}


def explain_os_error(error: BaseException) -> str:
    """Return the reason for ``error`` in plain words, lower case, without a final period.

    Args:
        error: an ``OSError``, or any exception with an ``errno`` and a ``strerror``, as those of PyAV.
    """
    reason = _REASON_BY_NUMBER.get(getattr(error, "errno", None) or 0)
    if reason is not None:
        return reason
    text = (getattr(error, "strerror", None) or str(error)).strip().rstrip(".")
    if not text:
        return type(error).__name__
    return text if text[:2].isupper() else text[:1].lower() + text[1:]


@contextmanager
def reraise_as_sink_error(path: Path, *others: type[Exception]) -> Iterator[None]:
    """Within the block, turn an ``OSError``, or one of ``others``, into a ``SinkError`` that names ``path``."""
    kinds: tuple[type[Exception], ...] = (OSError, *others)
    try:
        yield
    except kinds as error:
        raise SinkError(f"{path} cannot be written: {explain_os_error(error)}") from error


def check_readable(path: Path) -> None:
    """Check that ``path`` is a file with contents that this user may read.

    Raises:
        SourceError: it is not.
    """
    try:
        with path.open("rb") as file:
            if not file.read(1):
                raise SourceError(f"{path} is empty")
    except OSError as error:
        raise SourceError(f"{path} cannot be read: {explain_os_error(error)}") from error


def check_writable(path: Path, *, overwrite: bool) -> None:
    """Check that a file can be written to ``path``, without writing it.

    Raises:
        SinkError: ``path`` exists and ``overwrite`` is False, is a folder, or its folder does not exist or is not
            writable.
    """
    with reraise_as_sink_error(path):
        if path.is_dir():
            raise SinkError(f"{path} is a folder; give a file name")
        if os.path.lexists(path) and not overwrite:
            raise SinkError(f"{path} already exists; pass --overwrite to replace it")
        if not path.parent.is_dir():
            raise SinkError(f"{path} cannot be written: the folder {path.parent} does not exist; create it first")
        if not os.access(path.parent, os.W_OK):
            raise SinkError(f"{path} cannot be written: the folder {path.parent} is not writable; choose another one")


@contextmanager
def atomic_write(path: Path, *, overwrite: bool, durable: bool = False) -> Iterator[Path]:
    """Yield a temporary path beside ``path``, which replaces ``path`` when the block ends without an error.

    Args:
        path: the file to write.
        overwrite: replace an existing file.
        durable: flush the file to the disk before it gets its name.

    Raises:
        SinkError: ``path`` cannot be written, or exists and ``overwrite`` is False.
    """
    check_writable(path, overwrite=overwrite)
    part = temporary_path(path)
    try:
        with reraise_as_sink_error(path):
            yield part
            if durable:
                flush_to_disk(part)
            if path.exists() and not overwrite:
                raise SinkError(f"{path} was created in the meantime; pass --overwrite to replace it")
            part.replace(path)
    finally:
        with suppress(OSError):
            part.unlink()


def temporary_path(path: Path) -> Path:
    """Return an unused hidden name beside ``path``, with the same suffix, no longer than file systems allow."""
    stem = os.fsencode(path.stem)[:100].decode(errors="ignore")
    return path.with_name(f".{stem}.{secrets.token_hex(6)}.part{path.suffix}")


def flush_to_disk(path: Path) -> None:
    """Return when the contents of ``path`` are on the disk."""
    with path.open("rb") as file:
        os.fsync(file.fileno())


def write_json(path: Path | None, value: object) -> None:
    """Write ``value`` to ``path`` atomically, replacing an existing file; do nothing if ``path`` is None.

    Raises:
        SinkError: it cannot be written.
    """
    if path is not None:
        with atomic_write(path, overwrite=True) as part:
            part.write_text(json.dumps(value, indent=2) + "\n", encoding="utf-8")


def make_folder(path: Path) -> None:
    """Create the folder ``path``, and its parents, unless it exists.

    Raises:
        SinkError: it cannot be created, or is a file.
    """
    try:
        path.mkdir(parents=True, exist_ok=True)
    except FileExistsError as error:
        raise SinkError(f"{path} is a file, not a folder; give a folder") from error
    except OSError as error:
        raise SinkError(f"the folder {path} cannot be created: {explain_os_error(error)}") from error


def printable(name: str) -> str:
    """Return a file's name with a replacement character for each byte that is not UTF-8."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def same_file(first: Path, second: Path) -> bool:
    """Whether two paths name the same file, also through links; it need not exist."""
    try:
        return os.path.samestat(_status(first), _status(second))
    except OSError:
        return os.path.realpath(first) == os.path.realpath(second)


def _status(path: Path) -> os.stat_result:
    return os.fstat(int(path.name)) if path.parent == DESCRIPTORS and path.name.isdecimal() else path.stat()


def check_distinct(inputs: Iterable[Path], outputs: Iterable[Path]) -> None:
    """Check that no output would replace an input or another output.

    Raises:
        UsageError: two of the paths name the same file.
    """
    written = list(outputs)
    for source in inputs:
        for output in written:
            if not same_file(source, output):
                continue
            if output.parent != DESCRIPTORS:
                raise UsageError(f"{output} is also an input; give the output another name")
            if stat.S_ISREG(_status(output).st_mode):  # a socket, a terminal, may be both
                raise UsageError(f"standard output is {source}, which is also an input; send it to another file")
    for output, other in combinations(written, 2):
        if same_file(output, other) and (output.is_file() or not output.exists()):  # /dev/null may be written twice
            raise UsageError(f"{other} would be written twice; give each output its own name")
