from collections.abc import Callable
from pathlib import Path

import h5py
import numpy as np
import pytest

from realtime.errors import WeightsError
from realtime.maskrcnn.matterport import weights
from realtime.maskrcnn.matterport.weights import read


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file of a net of four classes whose every array takes no room: h5py fills what was never written."""
    path = tmp_path_factory.mktemp("matterport") / "net.h5"
    with h5py.File(path, "w") as file:
        for layer, kinds in weights._shapes("resnet50", 4).items():
            for kind, shape in kinds.items():
                value = 3.0 if kind == "moving_variance" else 0.5
                chunks = tuple(min(side, 64) for side in shape)
                folder = "rpn_model" if layer.startswith("rpn") else layer
                file.create_dataset(f"{folder}/{layer}/{kind}:0", shape, "f4", chunks=chunks, fillvalue=value)
    return path


@pytest.fixture
def changed(template: Path, tmp_path: Path) -> Callable[[Callable[[h5py.File], None]], Path]:
    def change(how: Callable[[h5py.File], None]) -> Path:
        path = tmp_path / "changed.h5"
        path.write_bytes(template.read_bytes())
        with h5py.File(path, "r+") as file:
            how(file)
        return path

    return change


def test_backbone_and_classes_are_read_off_the_file_and_batch_norms_folded(template: Path) -> None:
    weights = read(template)
    assert (weights.backbone, weights.classes) == ("resnet50", 4)
    assert not any(name.startswith("bn") or "_bn" in name for name in weights.layers)
    layer = weights.layers["res2a_branch2a"]
    scale = 0.5 / np.sqrt(3.0 + 1e-3)
    np.testing.assert_allclose(layer.kernel, 0.5 * scale, rtol=1e-5)
    np.testing.assert_allclose(layer.bias, (0.5 - 0.5) * scale + 0.5, rtol=1e-5)
    np.testing.assert_allclose(weights.layers["fpn_p2"].kernel, 0.5)
    assert weights.layers["mrcnn_bbox_fc"].kernel.shape == (1, 1, 1024, 16)


def test_x_comes_first_in_the_deltas(changed: Callable[[Callable[[h5py.File], None]], Path]) -> None:
    def number(file: h5py.File) -> None:
        file["rpn_model/rpn_bbox_pred/bias:0"][...] = np.arange(12)

    assert read(changed(number)).layers["rpn_bbox_pred"].bias.tolist() == [1, 0, 3, 2, 5, 4, 7, 6, 9, 8, 11, 10]


def test_variables_that_keras_numbered_are_found(changed: Callable[[Callable[[h5py.File], None]], Path]) -> None:
    def number(file: h5py.File) -> None:
        file.move("conv1/conv1", "conv1/conv1_1")
        file.move("rpn_model/rpn_conv_shared", "rpn_model/rpn_conv_shared_12")

    assert read(changed(number)).layers["conv1"].kernel.shape == (7, 7, 3, 64)


def remake(name: str, shape: tuple[int, ...], dtype: str = "f4") -> Callable[[h5py.File], None]:
    def how(file: h5py.File) -> None:
        if name in file:
            del file[name]
        file.create_dataset(name, shape, dtype, chunks=tuple(min(side, 64) for side in shape))

    return how


def link(target: h5py.SoftLink | h5py.ExternalLink) -> Callable[[h5py.File], None]:
    def how(file: h5py.File) -> None:
        del file["conv1/conv1/kernel:0"]
        file["conv1/conv1/kernel:0"] = target

    return how


def outside(file: h5py.File) -> None:
    del file["fpn_p2/fpn_p2/bias:0"]
    file.create_dataset("fpn_p2/fpn_p2/bias:0", (256,), "f4", external=[("/etc/passwd", 0, 1024)])


def not_a_number(file: h5py.File) -> None:
    file["conv1/conv1/bias:0"][3] = np.nan


@pytest.mark.parametrize(
    ("how", "says"),
    [
        (
            lambda file: file.__delitem__("mrcnn_class_logits"),
            "is not a weight file of Matterport's Mask R-CNN: layer mrcnn_class_logits",
        ),
        (lambda file: file.__delitem__("res3b_branch2b"), "res3b_branch2b/kernel is missing"),
        (lambda file: file.__delitem__("bn4c_branch2a/bn4c_branch2a/gamma:0"), "bn4c_branch2a/gamma is missing"),
        (remake("conv1/conv1/kernel:0", (3, 3, 3, 64)), r"conv1/kernel has the shape \(3, 3, 3, 64\), expected \(7, 7"),
        (remake("conv1/conv1/kernel:0", (1 << 40, 1 << 20)), "conv1/kernel has the shape"),
        (remake("mrcnn_class_logits/mrcnn_class_logits/bias:0", (1 << 40,)), "has the invalid shape"),
        (remake("mrcnn_class_logits/mrcnn_class_logits/bias:0", (5,)), "mrcnn_class_logits/kernel has the shape"),
        (remake("conv1/conv1/bias:0", (64,), "i4"), "conv1/bias is not an array of floats"),
        (remake("surprise/surprise/kernel:0", (2,)), "has surprise/kernel, which the net does not have"),
        (remake("elsewhere/conv1/kernel:0", (7, 7, 3, 64)), "has conv1/kernel twice"),
        (link(h5py.SoftLink("/fpn_p2")), "is a link, which is not allowed"),
        (link(h5py.ExternalLink("/etc/passwd", "/x")), "is a link, which is not allowed"),
        (outside, "fpn_p2/bias is not an array of floats inside the file"),
        (not_a_number, "not finite"),
    ],
)
def test_a_hostile_or_wrong_file_is_refused_by_name(
    changed: Callable[[Callable[[h5py.File], None]], Path], how: Callable[[h5py.File], None], says: str
) -> None:
    path = changed(how)
    with pytest.raises(WeightsError, match=says) as caught:
        read(path)
    assert "changed.h5" in str(caught.value)


@pytest.mark.parametrize("content", [b"", b"hello", b"\x89HDF\r\n\x1a\n" + b"\xff" * 200])
def test_a_file_that_is_no_hdf5_is_refused_by_name(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "odd.h5").write_bytes(content)
    with pytest.raises(WeightsError, match=r"odd\.h5 is not a readable HDF5 file"):
        read(tmp_path / "odd.h5")


def test_a_truncated_file_and_a_missing_one_are_refused_by_name(template: Path, tmp_path: Path) -> None:
    (tmp_path / "cut.h5").write_bytes(template.read_bytes()[:-5000])
    for name in ("cut.h5", "gone.h5"):
        with pytest.raises(WeightsError, match=name):
            read(tmp_path / name)


def test_a_ring_of_folders_ends(changed: Callable[[Callable[[h5py.File], None]], Path]) -> None:
    def ring(file: h5py.File) -> None:
        file["conv1/again"] = file["conv1"]

    with pytest.raises(WeightsError, match=r"twice|more layers"):
        read(changed(ring))
