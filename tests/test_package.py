"""What is installed: the wheel and the source distribution hold the package's own net, and the presets."""

import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

from realtime.maskrcnn import weights

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    subprocess.run([sys.executable, "-m", "hatchling", "build", "-d", str(folder)], cwd=ROOT, check=True)
    return folder


def test_the_wheel_holds_the_nets_and_the_presets(built: Path) -> None:
    (wheel,) = built.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        for net in weights.locate("portrait"):
            assert archive.read(f"realtime/{net.relative_to(ROOT / 'realtime').as_posix()}") == net.read_bytes()
        presets = {Path(name).name for name in archive.namelist() if name.startswith("realtime/presets/")}
    assert presets == {file.name for file in (ROOT / "configs").glob("*.toml")}


def test_the_source_distribution_holds_the_nets(built: Path) -> None:
    (source,) = built.glob("*.tar.gz")
    with tarfile.open(source) as archive:
        for net in weights.locate("portrait"):
            (inside,) = [name for name in archive.getnames() if name.endswith(f"/{net.relative_to(ROOT).as_posix()}")]
            held = archive.extractfile(inside)
            assert held is not None
            assert held.read() == net.read_bytes()
