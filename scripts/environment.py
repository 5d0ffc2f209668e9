"""Set up the project's own virtual environment in .venv; the standard library is all this needs."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"

_SYSTEM_PACKAGES = {
    "libGL.so.1": "libgl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libSM.so.6": "libsm6",
    "libXext.so.6": "libxext6",
    "libxcb.so.1": "libxcb1",
}


def python() -> Path:
    """The environment's Python."""
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def ensure(*extras: str) -> Path:
    """Make the environment, install the project with ``extras`` into it, and return its Python; quick when done."""
    if sys.version_info < (3, 11):  # noqa: UP036 - this runs before anything is installed
        sys.exit(f"Python 3.11 or newer is needed; this is {sys.version.split()[0]}")
    wanted = f"[{','.join(extras)}]" if extras else ""
    project = (ROOT / "pyproject.toml").read_bytes()
    state = hashlib.sha256(project + wanted.encode() + sys.version.encode() + str(ROOT).encode()).hexdigest()
    stamp = VENV / f"installed-{'-'.join(extras) or 'plain'}"
    if not (python().exists() and stamp.exists() and stamp.read_text() == state):
        print(f"setting up {VENV} (some minutes the first time) ...", flush=True)
        if not python().exists():
            _run([sys.executable, "-m", "venv", str(VENV)], "install the system package python3-venv, then try again")
        pip = [str(python()), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        _run([*pip, "--editable", f"{ROOT}{wanted}"], "see pip's own words above; is there a network?")
        stamp.write_text(state)
    _check_system()
    return python()


def _run(command: list[str], advice: str) -> None:
    if subprocess.run(command, check=False).returncode:
        sys.exit(f"{' '.join(command)} failed: {advice}")


def _check_system() -> None:
    """Name the system package that OpenCV's libraries come from when one is missing."""
    tried = subprocess.run([str(python()), "-c", "import cv2"], capture_output=True, text=True, check=False)
    if tried.returncode:
        for library, package in _SYSTEM_PACKAGES.items():
            if library in tried.stderr:
                sys.exit(f"the system package {package} is missing: sudo apt install {package}")
        sys.exit(f"OpenCV cannot be loaded: {tried.stderr.strip().splitlines()[-1]}")
