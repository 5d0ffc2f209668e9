"""Standard streams that were closed do not become the numbers of other files."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

CHILD = """
import sys
from realtime.system.stderr import open_standard_streams
open_standard_streams()
with open(sys.argv[1], "w") as file:
    sys.stdin.read()
    print("to nobody")
    print("to nobody", file=sys.stderr, flush=True)
    file.write(str(file.fileno()))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="closes descriptors")
@pytest.mark.parametrize("closed", [(2,), (1, 2), (0, 1, 2)])
def test_closed_streams_are_replaced(tmp_path: Path, closed: tuple[int, ...]) -> None:
    out = tmp_path / "out"

    def close() -> None:
        for number in closed:
            os.close(number)

    command = [sys.executable, "-c", CHILD, str(out)]
    root = str(Path(__file__).parents[3])
    subprocess.run(command, preexec_fn=close, stdin=subprocess.DEVNULL, check=True, cwd=root)
    assert int(out.read_text()) > 2, "and only the number is in the file"
