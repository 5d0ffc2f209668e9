"""Create the project's virtual environment in .venv. Needs the standard library only."""

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
    _check_system()
    return python()


def _run(command: list[str], advice: str) -> None:
    if subprocess.run(command, check=False).returncode:
        sys.exit(f"{' '.join(command)} failed: {advice}")


def _check_system() -> None:
    """Exit with the name of the missing system package if OpenCV cannot be imported."""
    imported = subprocess.run([str(python()), "-c", "import cv2"], capture_output=True, text=True, check=False)
    if imported.returncode:
        for library, package in _SYSTEM_PACKAGES.items():
            if library in imported.stderr:
                sys.exit(f"system package {package} is missing; run: sudo apt install {package}")
        sys.exit(f"OpenCV cannot be imported: {imported.stderr.strip().splitlines()[-1]}")
