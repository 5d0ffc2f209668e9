import os
import socket
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from realtime.errors import RealtimeError, UsageError
from realtime.remote import client, protocol
from realtime.remote.server import RemoteServer

pytestmark = pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="has no local sockets")


class Filter:
    """What a running filter answers."""

    def __init__(self) -> None:
        self.requests: list[dict[str, Any]] = []

    def __call__(self, request: dict[str, Any]) -> dict[str, Any]:
        self.requests.append(request)
        match request:
            case {"do": "break"}:
                raise UsageError("there is no break")
            case {"do": "crash"}:
                raise ZeroDivisionError("oops")
        return {"ok": True}


@pytest.fixture
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("r") / "realtime"  # short: the path of a socket is limited


@pytest.fixture
def running(folder: Path) -> Iterator[Filter]:
    filter_ = Filter()
    server = RemoteServer(filter_, folder=folder)
    yield filter_
    server.close()
    assert not folder.exists()


def test_requests_are_answered_one_after_another(running: Filter, folder: Path) -> None:
    assert client.send({"do": "status"}, folder=folder) == {"ok": True}
    assert client.send({"do": "record", "on": True}, folder=folder) == {"ok": True}
    assert running.requests == [{"do": "status"}, {"do": "record", "on": True}]


def test_only_the_user_can_connect(running: Filter, folder: Path) -> None:
    (path,) = folder.iterdir()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_an_error_reaches_the_client_and_the_filter_goes_on(running: Filter, folder: Path) -> None:
    with pytest.raises(RealtimeError, match="there is no break"):
        client.send({"do": "break"}, folder=folder)
    with pytest.raises(RealtimeError, match="ZeroDivisionError: oops"):
        client.send({"do": "crash"}, folder=folder)
    assert client.send({"do": "status"}, folder=folder) == {"ok": True}


@pytest.mark.parametrize("line", [b"\n", b"no json\n", b"[1]\n", b"[" * 60_000 + b"\n", b"x" * 70_000])
def test_what_is_not_a_request_is_refused(running: Filter, folder: Path, line: bytes) -> None:
    (path,) = folder.iterdir()
    with socket.socket(socket.AF_UNIX) as connection:
        connection.connect(str(path))
        connection.sendall(line)
        with connection.makefile("rb") as lines:
            assert "error" in protocol.decode(lines.readline())
    assert client.send({"do": "status"}, folder=folder) == {"ok": True}


def test_a_client_that_leaves_at_once_is_harmless(running: Filter, folder: Path) -> None:
    (path,) = folder.iterdir()
    with socket.socket(socket.AF_UNIX) as connection:
        connection.connect(str(path))
    assert client.send({"do": "status"}, folder=folder) == {"ok": True}


def test_without_a_filter_the_message_says_how_to_start_one(folder: Path) -> None:
    with pytest.raises(RealtimeError, match="no filter runs; start one with 'realtime live'"):
        client.send({"do": "status"}, folder=folder)


def left_behind(folder: Path, pid: int, *, listening: bool) -> socket.socket:
    folder.mkdir(exist_ok=True)
    other = socket.socket(socket.AF_UNIX)
    other.bind(str(protocol.socket_path(folder, pid)))
    if listening:
        other.listen()
    return other


def test_a_socket_left_behind_is_removed(running: Filter, folder: Path) -> None:
    left_behind(folder, 1, listening=False).close()
    assert client.send({"do": "status"}, folder=folder) == {"ok": True}
    assert not protocol.socket_path(folder, 1).exists()


def test_of_several_filters_one_is_chosen(running: Filter, folder: Path) -> None:
    with left_behind(folder, 1, listening=True):
        with pytest.raises(UsageError, match=rf"2 filters run: add --pid with one of .*{os.getpid()}"):
            client.send({"do": "status"}, folder=folder)
        assert client.send({"do": "status"}, pid=os.getpid(), folder=folder) == {"ok": True}
        with pytest.raises(UsageError, match="--pid 7: no filter runs in this process"):
            client.send({"do": "status"}, pid=7, folder=folder)
    protocol.socket_path(folder, 1).unlink()


@pytest.mark.parametrize("mode", [0o755, 0o770])
def test_a_folder_that_others_may_open_is_not_used(folder: Path, mode: int) -> None:
    folder.mkdir()
    folder.chmod(mode)
    with pytest.raises(OSError, match="is open to other users"):
        RemoteServer(Filter(), folder=folder)


def test_the_folder_is_the_users(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert protocol.socket_folder() == tmp_path / "realtime"
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    assert protocol.socket_folder().name == f"realtime-remote-{os.getuid()}"


def test_other_files_are_left_alone(running: Filter, folder: Path) -> None:
    other = folder / "live-2.sock"
    other.write_text("not a socket")
    assert client.send({"do": "status"}, folder=folder) == {"ok": True}
    other.unlink()
