"""Requests and replies, one JSON object a line, and where the sockets of running filters are."""

import json
import os
import re
import stat
import tempfile
from pathlib import Path
from typing import Any

from realtime.errors import RealtimeError

MAX_LINE = 1 << 16
"""Maximum length of a request, bytes."""

_NAME = re.compile(r"live-(\d+)\.sock")

Request = dict[str, Any]
Reply = dict[str, Any]


def socket_folder() -> Path:
    """Return the folder of the sockets, which only this user may open."""
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    return Path(runtime) / "realtime" if runtime else Path(tempfile.gettempdir()) / f"realtime-remote-{os.getuid()}"


def make_socket_folder(folder: Path) -> None:
    """Create ``folder`` unless it exists.

    Raises:
        OSError: it cannot be created, or belongs to another user, who could replace what is in it.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    status = folder.lstat()
    if not stat.S_ISDIR(status.st_mode) or status.st_uid != os.getuid() or status.st_mode & 0o077:
        raise OSError(f"{folder} is open to other users")


def socket_path(folder: Path, pid: int) -> Path:
    """Return the socket of the filter whose process is ``pid``."""
    return folder / f"live-{pid}.sock"


def find_sockets(folder: Path) -> dict[int, Path]:
    """Return the sockets in ``folder`` by process, the newest last; those of other users are left out."""
    try:
        entries = [(entry, entry.lstat()) for entry in folder.iterdir()]
    except OSError:
        return {}
    entries.sort(key=lambda entry: entry[1].st_mtime_ns)
    return {
        int(match[1]): path
        for path, status in entries
        if (match := _NAME.fullmatch(path.name)) and stat.S_ISSOCK(status.st_mode) and status.st_uid == os.getuid()
    }


def encode(message: dict[str, Any]) -> bytes:
    """Return ``message`` as a line."""
    return json.dumps(message).encode() + b"\n"


def decode(line: bytes) -> dict[str, Any]:
    """Return the message of a line.

    Raises:
        RealtimeError: it is not one.
    """
    try:
        message = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise RealtimeError(f"the request is not JSON: {error}") from error
    if not isinstance(message, dict):
        raise RealtimeError("the request is not a JSON object")
    return message
