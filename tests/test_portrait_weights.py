"""The weight file that is part of the package."""

import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import numpy as np
import pytest

from realtime.errors import WeightsError
from realtime.maskrcnn import weights

ROOT = Path(__file__).parents[1]
INSIDE = "realtime/maskrcnn/weights_data/portrait/portrait.npz"


def test_the_file_in_the_package_is_found_without_a_network_and_is_the_one_that_was_measured() -> None:
    assert weights.find("portrait") == weights.locate("portrait") == (ROOT / INSIDE,)


def test_the_file_is_small_and_holds_16_bit_numbers_without_pickle() -> None:
    assert (ROOT / INSIDE).stat().st_size < 8e6
    with np.load(ROOT / INSIDE, allow_pickle=False) as arrays:
        assert {arrays[name].dtype for name in arrays.files} == {np.dtype(np.float16)}
        assert all(np.isfinite(arrays[name]).all() for name in arrays.files)


@pytest.mark.slow
def test_wheel_and_source_distribution_hold_the_file(tmp_path: Path) -> None:
    build = "import sys; from hatchling import build; build.build_wheel(sys.argv[1]); build.build_sdist(sys.argv[1])"
    subprocess.run([sys.executable, "-c", build, str(tmp_path)], cwd=ROOT, check=True, capture_output=True)
    (wheel,), (source,) = tmp_path.glob("*.whl"), tmp_path.glob("*.tar.gz")
    with zipfile.ZipFile(wheel) as archive:
        assert archive.read(INSIDE) == (ROOT / INSIDE).read_bytes()
    with tarfile.open(source) as archive:
        assert any(name.endswith(INSIDE) for name in archive.getnames())


@pytest.mark.slow
def test_a_damaged_or_foreign_file_is_refused_by_name(tmp_path: Path) -> None:
    from realtime.maskrcnn.portrait import Portrait

    damaged = tmp_path / "damaged.npz"
    damaged.write_bytes((ROOT / INSIDE).read_bytes()[:1000])
    foreign = tmp_path / "foreign.npz"
    np.savez(foreign, a=np.zeros(3, np.float16))
    for file in (damaged, foreign, tmp_path / "missing.npz"):
        with pytest.raises(WeightsError, match=file.name):
            Portrait(file, 0.5)


@pytest.mark.slow
@pytest.mark.parametrize("size", [(320, 180), (240, 320), (301, 203)])
def test_the_net_gives_an_alpha_of_the_whole_picture_and_well_formed_detections(size: tuple[int, int]) -> None:
    from realtime.maskrcnn.segmenter import open_segmenter

    segmenter = open_segmenter("portrait", short_side=160, min_score=0.05)
    image = np.random.default_rng(0).integers(0, 255, (size[1], size[0], 3)).astype(np.uint8)
    found = segmenter(image)
    fit = segmenter.fit(size)
    assert found.alpha is not None
    assert found.alpha.shape == (fit.canvas_size[1] // 2, fit.canvas_size[0] // 2)
    assert 0 <= found.alpha.min() <= found.alpha.max() <= 1
    assert set(found.class_ids) <= {1}
    assert (np.diff(found.scores) <= 0).all()
    assert found.masks.shape[1:] == (24, 24)
