import os
import subprocess
import sys
from pathlib import Path

import pytest

CODE = """
import os, sys
from realtime.system import stdout
pipe = stdout.claim()
assert stdout.claim() is pipe
print("a message of Python")
os.write(1, b"a message of a library")
pipe.write(b"image")
"""


def start(code: str, **streams: int) -> "subprocess.CompletedProcess[bytes]":
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[3])}
    return subprocess.run([sys.executable, "-c", code], env=environment, check=False, **streams)  # type: ignore[call-overload,no-any-return]


def test_only_images_reach_standard_output() -> None:
    done = start(CODE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert done.stdout == b"image"
    assert b"a message of Python" in done.stderr
    assert b"a message of a library" in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="has no pseudo-terminals")
def test_a_terminal_is_refused() -> None:
    import pty

    ours, theirs = pty.openpty()
    done = start(CODE, stdout=theirs, stderr=subprocess.PIPE)
    os.close(theirs)
    os.close(ours)
    assert b"cannot be written to the terminal; pipe it" in done.stderr


def test_a_closed_standard_output_is_refused() -> None:
    done = start("import os; os.close(1)\n" + CODE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert b"standard output is closed" in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="has no /dev/stdout")
def test_standard_output_is_compared_by_what_it_is(tmp_path: Path) -> None:
    code = """
from pathlib import Path
from realtime.system.files import check_distinct, same_file
from realtime.system.stdout import as_path, claim
for _ in range(2):
    assert same_file(as_path(), Path("out"))
    assert not same_file(as_path(), Path("other"))
    try:
        check_distinct([Path("other"), Path("out")], [as_path()])
    except Exception as error:
        assert str(error) == "standard output is out, which is also an input; send it to another file", error
    else:
        raise AssertionError("not refused")
    claim()
assert same_file(Path("/dev/stderr"), Path("/dev/fd/2"))
"""
    (tmp_path / "other").touch()
    with (tmp_path / "out").open("wb") as out:
        done = start(f"import os; os.chdir({str(tmp_path)!r})\n" + code, stdout=out, stderr=subprocess.PIPE)
    assert done.returncode == 0, done.stderr
