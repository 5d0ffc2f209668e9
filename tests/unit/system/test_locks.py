import os
import sys
from pathlib import Path

import pytest

from realtime.errors import SinkError
from realtime.system.locks import check_unlocked, create_locked

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="has no such locks")


def test_a_file_that_is_written_is_refused_and_kept(tmp_path: Path) -> None:
    path = tmp_path / "talk.mkv"
    first = create_locked(path, overwrite=False)
    os.write(first, b"precious")
    for refused in (lambda: create_locked(path, overwrite=True), lambda: check_unlocked(path)):
        with pytest.raises(SinkError, match=r"talk.mkv is being written by another process; stop it"):
            refused()
    assert path.read_bytes() == b"precious"
    os.close(first)
    check_unlocked(path)
    assert path.read_bytes() == b"precious"
    os.close(create_locked(path, overwrite=True))
    assert path.read_bytes() == b""


def test_an_existing_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "talk.mkv"
    path.write_bytes(b"precious")
    with pytest.raises(SinkError, match="already exists"):
        create_locked(path, overwrite=False)
    assert path.read_bytes() == b"precious"


def test_a_file_that_does_not_exist_is_not_locked(tmp_path: Path) -> None:
    check_unlocked(tmp_path / "none.mkv")
    assert not list(tmp_path.iterdir())
