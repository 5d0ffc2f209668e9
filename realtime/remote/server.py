"""Answers requests to this filter."""

import logging
import os
import select
import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from realtime.errors import RealtimeError
from realtime.remote.protocol import (
    MAX_LINE,
    Reply,
    Request,
    decode,
    encode,
    make_socket_folder,
    socket_folder,
    socket_path,
)

log = logging.getLogger(__name__)

_TIMEOUT_S = 2.0
"""Maximum time for a client to send its request or take the reply, seconds."""


class RemoteServer:
    """Answers one request at a time, in a thread of its own.

    Attributes:
        path: the socket, which only this user can open.
    """

    def __init__(self, handle: Callable[[Request], Reply], *, folder: Path | None = None) -> None:
        """Open the socket of this process.

        Args:
            handle: returns the reply to a request; what it raises of ``RealtimeError`` becomes a reply.
            folder: of the socket; None = ``socket_folder()``.

        Raises:
            OSError: the socket cannot be opened, or this system has none.
        """
        if not hasattr(socket, "AF_UNIX"):
            raise OSError("this system has no local sockets")
        folder = socket_folder() if folder is None else folder
        make_socket_folder(folder)
        self._handle = handle
        self.path = socket_path(folder, os.getpid())
        with suppress(OSError):
            self.path.unlink()  # of an earlier process with this number
        self._socket = _listen(self.path)
        self._ended, self._end = os.pipe()
        self._thread = threading.Thread(target=self._run, name="remote")
        self._thread.start()

    def close(self) -> None:
        """Close the socket and remove it."""
        os.close(self._end)
        self._thread.join()
        os.close(self._ended)
        self._socket.close()
        with suppress(OSError):
            self.path.unlink()
            self.path.parent.rmdir()  # unless another filter has its socket there

    def _run(self) -> None:
        while True:
            ready, _, _ = select.select([self._socket.fileno(), self._ended], [], [])
            if self._ended in ready:
                return
            try:
                connection, _ = self._socket.accept()
                with connection:
                    self._answer(connection)
            except OSError as error:
                log.debug("a request was not answered: %s", error)

    def _answer(self, connection: socket.socket) -> None:
        connection.settimeout(_TIMEOUT_S)
        with connection.makefile("rb") as lines:
            line = lines.readline(MAX_LINE)
        try:
            reply = self._handle(decode(line))
        except RealtimeError as error:
            reply = {"error": str(error)}
        except Exception as error:
            log.debug("a request failed", exc_info=True)
            reply = {"error": f"{type(error).__name__}: {error}"}
        connection.sendall(encode(reply))


def _listen(path: Path) -> socket.socket:
    listening = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    try:
        listening.bind(str(path))
        path.chmod(0o600)
        listening.listen()  # nobody can connect before this
    except OSError:
        listening.close()
        raise
    return listening
