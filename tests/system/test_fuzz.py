"""A short run of each fuzz target, the same bytes each time; ``python -m tools.fuzz`` is for long ones."""

import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = [pytest.mark.system, pytest.mark.slow]

ROOT = Path(__file__).parents[2]
RUNS = {"caffe2": 400, "npz": 400, "tflite": 1000, "h5": 150, "toml": 400, "image": 400, "photo": 250, "video": 150}
RUNS |= {"phone": 300, "background": 300, "hdr": 30, "probe": 150}


@pytest.mark.parametrize("target", RUNS)
def test_no_damaged_file_crashes_its_reader(target: str, tmp_path: Path) -> None:
    pytest.importorskip("atheris", reason="atheris is not installed (pip install atheris)")
    ran = subprocess.run(
        [sys.executable, "-m", "tools.fuzz", target, "--runs", str(RUNS[target]), "--finds", str(tmp_path)],
        capture_output=True,
        text=True,
        errors="replace",
        check=False,
        cwd=ROOT,
    )
    found = [path.name for path in tmp_path.iterdir() if not path.name.startswith("slow-unit")]
    assert ran.returncode == 0, ran.stdout[-2000:] + ran.stderr[-3000:]
    assert not found
