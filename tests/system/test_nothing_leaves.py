"""The program as a real process makes no connection and leaves no files but its outputs."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest

pytestmark = [
    pytest.mark.system,
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux", reason="needs Linux's network namespaces and strace"),
]

REPOSITORY = Path(__file__).parents[2]


def works(command: list[str]) -> bool:
    """Whether ``command`` can run another one here."""
    if shutil.which(command[0]) is None:
        return False
    return subprocess.run([*command, "true"], capture_output=True, check=False).returncode == 0


def no_route() -> list[str]:
    """Return a prefix that runs a command without a network; empty if this user may not do that."""
    for options in (["-n"], ["-rn"]):
        command = ["unshare", *options]
        if works(command):
            return command
    return []


def traced(log: Path) -> list[str]:
    """Return a prefix that logs the network calls of a command and its threads to ``log``; empty if unavailable."""
    command = [
        "strace",
        "-f",
        "-qq",
        "-e",
        "signal=none",
        "-e",
        "trace=connect,sendto,sendmsg,sendmmsg",
        "-o",
        str(log),
    ]
    return command if works(command) else []


def files_in(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if not path.is_dir()}


def a_clip(path: Path) -> Path:
    image = np.random.default_rng(1).integers(0, 256, (90, 160, 3)).astype(np.uint8)
    cv2.imwrite(str(path), image)
    return path


MACHINE_CODE = r"(\.cache|Library/Caches)/realtime-portrait/machine-code/[\w.]+-[0-9a-f]{24}\.o"
"""The one kind of file that a command keeps for itself, in the user's cache: the compiled loops of this program."""

COMMANDS = {
    "live": (["live", "--source", "clip.png", "--output", "out.mkv", "--duration", "0.5"], {"out.mkv"}),
    "process": (["process", "clip.png", "out.mkv"], {"out.mkv"}),
    "photo": (["photo", "clip.png", "out.png", "--blur-anyway"], {"out.png"}),
}


@pytest.mark.parametrize("name", COMMANDS)
def test_it_makes_no_connection_and_writes_only_its_outputs(name: str, models: Path, tmp_path: Path) -> None:
    arguments, wanted = COMMANDS[name]
    home, temporary, work, log = (tmp_path / part for part in ("home", "tmp", "work", "calls.txt"))
    for folder in (home, temporary, work):
        folder.mkdir()
    a_clip(work / "clip.png")
    keep = {key: value for key, value in os.environ.items() if not key.startswith(("XDG_", "KERAS", "MPL"))}
    isolated, watched = no_route(), traced(log)
    if not (isolated or watched):
        pytest.skip("neither unshare -n nor strace can be used here")
    ran = subprocess.run(
        [*isolated, *watched, sys.executable, "-m", "realtime", *arguments],
        cwd=work,
        env={
            **keep,
            "HOME": str(home),
            "TMPDIR": str(temporary),
            "PYTHONPATH": str(REPOSITORY),
            "PYTHONDONTWRITEBYTECODE": "1",
            "REALTIME_MODELS": str(models),
        },
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    assert files_in(work) == {"clip.png"} | wanted
    assert all(re.fullmatch(MACHINE_CODE, name) for name in files_in(home)), files_in(home)
    assert files_in(temporary) == set()
    if watched:
        calls = log.read_text()
        assert "AF_INET" not in calls, calls
