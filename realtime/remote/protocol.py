"""Requests and replies, one JSON object a line, and where the sockets of running filters are."""

import json
import os
import re
import stat
from pathlib import Path
from typing import Any

import platformdirs

from realtime.errors import RealtimeError

MAX_LINE = 1 << 16
"""Maximum length of a request, bytes."""

_NAME = re.compile(r"live-(\d+)\.sock")

Request = dict[str, Any]
Reply = dict[str, Any]


def socket_folder() -> Path:
    """Return the folder of the sockets, in the user's runtime folder."""
    return Path(platformdirs.user_runtime_path("realtime", appauthor=False))


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
