import os
import sys
from pathlib import Path

import pytest

from realtime.errors import SinkError
from realtime.system.locks import check_unlocked, create_locked

has_locks = pytest.mark.skipif(sys.platform == "win32", reason="has no such locks")


@has_locks
def test_a_file_that_is_written_is_refused_and_kept(tmp_path: Path) -> None:
    path = tmp_path / "talk.mkv"
    first = create_locked(path, overwrite=False)
    assert first is not None
    os.write(first, b"precious")
    for refused in (lambda: create_locked(path, overwrite=True), lambda: check_unlocked(path)):
        with pytest.raises(SinkError, match=r"talk.mkv is being written by another process; stop it"):
            refused()
    assert path.read_bytes() == b"precious"
    os.close(first)
    check_unlocked(path)
    assert path.read_bytes() == b"precious"
    second = create_locked(path, overwrite=True)
    assert second is not None
    os.close(second)
    assert path.read_bytes() == b""


def test_windows_keeps_no_file_open_that_it_could_not_remove(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    closed: list[int] = []
    monkeypatch.setattr(os, "close", closed.append)
    path = tmp_path / "talk.mkv"
    path.write_bytes(b"old")
    assert create_locked(path, overwrite=True) is None
    assert path.read_bytes() == b""
    monkeypatch.undo()
    (descriptor,) = closed
    os.close(descriptor)


def test_an_existing_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "talk.mkv"
    path.write_bytes(b"precious")
    with pytest.raises(SinkError, match="already exists"):
        create_locked(path, overwrite=False)
    assert path.read_bytes() == b"precious"


def test_a_file_that_does_not_exist_is_not_locked(tmp_path: Path) -> None:
    check_unlocked(tmp_path / "none.mkv")
    assert not list(tmp_path.iterdir())
