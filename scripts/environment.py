"""Create the project's virtual environment in .venv. Needs the standard library only."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"


def python() -> Path:
    """The environment's Python."""
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def ensure(*extras: str) -> Path:
    """Create the environment, install the project with ``extras``, and return its Python; fast if that is done."""
    if sys.version_info < (3, 11):  # noqa: UP036 - runs before anything is installed
        sys.exit(f"Python 3.11 or newer is required; this is {sys.version.split()[0]}")
    wanted = f"[{','.join(extras)}]" if extras else ""
    project = (ROOT / "pyproject.toml").read_bytes()
    state = hashlib.sha256(project + wanted.encode() + sys.version.encode() + str(ROOT).encode()).hexdigest()
    stamp = VENV / f"installed-{'-'.join(extras) or 'plain'}"
    if not (python().exists() and stamp.exists() and stamp.read_text() == state):
        print(f"setting up {VENV} (takes some minutes the first time) ...", flush=True)
        if not python().exists():
            _run([sys.executable, "-m", "venv", str(VENV)], "install the system package python3-venv and try again")
        pip = [str(python()), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        _run([*pip, "--editable", f"{ROOT}{wanted}"], "see pip's messages above; is there a network connection?")
        stamp.write_text(state)
    return python()


def _run(command: list[str], advice: str) -> None:
    if subprocess.run(command, check=False).returncode:
        sys.exit(f"{' '.join(command)} failed: {advice}")
