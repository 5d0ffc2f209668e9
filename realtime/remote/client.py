"""Sends a request to a filter that runs."""

import socket
from contextlib import suppress
from pathlib import Path

from realtime.errors import RealtimeError, UsageError
from realtime.remote.protocol import Reply, Request, decode, encode, find_sockets, socket_folder

_TIMEOUT_S = 5.0
"""Maximum time for an answer, seconds."""


def send(request: Request, *, pid: int | None = None, folder: Path | None = None) -> Reply:
    """Send ``request`` and return the reply.

    Args:
        request: as the server takes it.
        pid: process of the filter; None = the only one.
        folder: of the sockets; None = ``socket_folder()``.

    Raises:
        UsageError: several filters run, and ``pid`` does not say which.
        RealtimeError: none runs, it does not answer, or it answered with an error.
    """
    if not hasattr(socket, "AF_UNIX"):
        raise RealtimeError("this system has no local sockets; use the window instead")
    connections = _connect_all(socket_folder() if folder is None else folder)
    try:
        connection = _choose(connections, pid)
        connection.settimeout(_TIMEOUT_S)
        connection.sendall(encode(request))
        with connection.makefile("rb") as lines:
            line = lines.readline()
    except OSError as error:
        raise RealtimeError(f"the filter does not answer: {error}; stop it with Ctrl-C and start it again") from error
    finally:
        for each in connections.values():
            each.close()
    if not line:
        raise RealtimeError("the filter ended before it answered")
    reply = decode(line)
    if "error" in reply:
        raise RealtimeError(str(reply["error"]))
    return reply


def _connect_all(folder: Path) -> dict[int, socket.socket]:
    """Return connections to the filters that run; sockets that ended processes have left behind are removed."""
    connections = {}
    for pid, path in find_sockets(folder).items():
        connection = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        try:
            connection.connect(str(path))
        except OSError:
            connection.close()
            with suppress(OSError):
                path.unlink()
            continue
        connections[pid] = connection
    return connections


def _choose(connections: dict[int, socket.socket], pid: int | None) -> socket.socket:
    if not connections:
        raise RealtimeError("no filter runs; start one with 'realtime live'")
    if pid is None and len(connections) > 1:
        raise UsageError(f"{len(connections)} filters run: add --pid with one of {', '.join(map(str, connections))}")
    chosen = next(iter(connections)) if pid is None else pid
    if chosen not in connections:
        raise UsageError(f"--pid {pid}: no filter runs in this process; there are {', '.join(map(str, connections))}")
    return connections[chosen]
