"""Reads weights saved by Matterport's Mask R-CNN: an HDF5 file with one dataset per weight, found by layer name.

The file is checked before any data is read: it must have every layer of the net, no other, and each must have the shape
that the net needs. Links and data outside the file are refused, so that a file cannot expose another one. Neither
pickle nor code is involved.
"""

import re
import string
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import h5py
import numpy as np
from numpy.typing import NDArray

from realtime.errors import WeightsError

Array = NDArray[np.float32]
Shapes = dict[str, dict[str, tuple[int, ...]]]

_BN_EPSILON = 1e-3
_MAX_CLASSES = 10_000
_BLOCKS = {"resnet50": (3, 4, 6, 3), "resnet101": (3, 4, 23, 3)}
_ANCHORS = 3
_NORM = ("gamma", "beta", "moving_mean", "moving_variance")
_NUMBERED = re.compile(r"_\d+$")
"""If several models were built in one process, variable names carry a number: ``conv1/conv1_1/kernel:0``."""
_SWAPPED = [1, 0, 3, 2]
"""The file's deltas are (dy, dx, dh, dw); in this package x comes first."""


@dataclass(frozen=True, slots=True, eq=False)
class Convolution:
    """A convolution, transposed convolution or dense layer, with its batch norm folded in.

    Attributes:
        kernel: (height, width, in, out) float32; of a dense layer (1, 1, in, out).
        bias: (out,) float32.
    """

    kernel: Array
    bias: Array


@dataclass(frozen=True, slots=True, eq=False)
class MatterportWeights:
    """The content of a file.

    Attributes:
        backbone: ``resnet50`` or ``resnet101``.
        classes: number of classes, including the background.
        layers: the layers by Matterport's names.
    """

    backbone: str
    classes: int
    layers: Mapping[str, Convolution]


def blocks(backbone: str) -> Iterator[tuple[str, bool]]:
    """Yield (name, whether it is the first of its stage) of every residual block: ``2a``, ``2b`` ... ``5c``."""
    for stage, count in enumerate(_BLOCKS[backbone], start=2):
        for index in range(count):
            yield f"{stage}{string.ascii_lowercase[index]}", index == 0


def read(path: Path) -> MatterportWeights:
    """Return the weights in the file at ``path``.

    Raises:
        WeightsError: the file cannot be read, is damaged, or does not have exactly the layers of the net.
    """
    try:
        with h5py.File(path, "r") as file:
            backbone, classes, arrays = _read(path, file)
    except (OSError, RuntimeError, KeyError, ValueError, TypeError) as error:
        reason = str(error).splitlines()[0][:200] if str(error) else type(error).__name__
        raise WeightsError(f"{path} is not a readable HDF5 file: {reason}") from error
    return MatterportWeights(backbone, classes, _folded(arrays))


def _read(path: Path, file: h5py.File) -> tuple[str, int, dict[str, dict[str, Array]]]:
    """Return the backbone, the number of classes, and every array by layer and kind."""
    found = _datasets(path, file)
    logits = found.get("mrcnn_class_logits", {}).get("bias")
    if logits is None:
        raise WeightsError(
            f"{path} is not a weight file of Matterport's Mask R-CNN: layer mrcnn_class_logits is missing"
        )
    if logits.ndim != 1 or not 2 <= logits.shape[0] <= _MAX_CLASSES:
        raise WeightsError(f"{path}: mrcnn_class_logits has the invalid shape {logits.shape}")
    backbone = "resnet101" if "res4w_branch2a" in found else "resnet50"
    classes = int(logits.shape[0])
    wanted = _shapes(backbone, classes)
    _check(path, found, wanted)
    arrays = {layer: {kind: _values(path, data) for kind, data in kinds.items()} for layer, kinds in found.items()}
    return backbone, classes, arrays


def _datasets(path: Path, file: h5py.File) -> dict[str, dict[str, h5py.Dataset]]:
    """Return every dataset by layer and kind. Names end in ``layer/kernel:0``, at any depth."""
    found: dict[str, dict[str, h5py.Dataset]] = {}
    groups: list[h5py.Group] = [file]
    seen = 0
    while groups:
        group = groups.pop()
        seen += 1  # a group may contain itself
        for name in group:
            if not isinstance(group.get(name, getlink=True), h5py.HardLink):
                raise WeightsError(f"{path}: {group.name}/{name} is a link, which is not allowed")
            item = group[name]
            if isinstance(item, h5py.Group):
                groups.append(item)
            elif isinstance(item, h5py.Dataset):
                layer, kind = _NUMBERED.sub("", group.name.rpartition("/")[2]), name.split(":")[0]
                if kind in found.setdefault(layer, {}):
                    raise WeightsError(f"{path} has {layer}/{kind} twice")
                found[layer][kind] = item
        if seen + len(found) + len(groups) > _MAX_CLASSES:
            raise WeightsError(f"{path} has more layers than any Mask R-CNN of Matterport's")
    return found


def _shapes(backbone: str, classes: int) -> Shapes:
    """Return the shape of each layer's datasets, by layer and kind."""
    shapes: Shapes = {}

    def conv(name: str, side: int, inputs: int, outputs: int, norm: str | None = None) -> None:
        shapes[name] = {"kernel": (side, side, inputs, outputs), "bias": (outputs,)}
        if norm is not None:
            shapes[norm] = dict.fromkeys(_NORM, (outputs,))

    conv("conv1", 7, 3, 64, "bn_conv1")
    width = 64
    for name, opens in blocks(backbone):
        inner = 64 << (int(name[0]) - 2)
        parts = [("2a", 1, width, inner), ("2b", 3, inner, inner), ("2c", 1, inner, 4 * inner)]
        for part, side, inputs, outputs in parts + [("1", 1, width, 4 * inner)] * opens:
            conv(f"res{name}_branch{part}", side, inputs, outputs, f"bn{name}_branch{part}")
        width = 4 * inner
    for level in (2, 3, 4, 5):
        conv(f"fpn_c{level}p{level}", 1, 128 << (level - 1), 256)
        conv(f"fpn_p{level}", 3, 256, 256)
    conv("rpn_conv_shared", 3, 256, 512)
    conv("rpn_class_raw", 1, 512, 2 * _ANCHORS)
    conv("rpn_bbox_pred", 1, 512, 4 * _ANCHORS)
    conv("mrcnn_class_conv1", 7, 256, 1024, "mrcnn_class_bn1")
    conv("mrcnn_class_conv2", 1, 1024, 1024, "mrcnn_class_bn2")
    shapes["mrcnn_class_logits"] = {"kernel": (1024, classes), "bias": (classes,)}
    shapes["mrcnn_bbox_fc"] = {"kernel": (1024, 4 * classes), "bias": (4 * classes,)}
    for number in (1, 2, 3, 4):
        conv(f"mrcnn_mask_conv{number}", 3, 256, 256, f"mrcnn_mask_bn{number}")
    conv("mrcnn_mask_deconv", 2, 256, 256)
    conv("mrcnn_mask", 1, 256, classes)
    return shapes


def _check(path: Path, found: Mapping[str, Mapping[str, h5py.Dataset]], wanted: Shapes) -> None:
    for layer, kinds in wanted.items():
        for kind, shape in kinds.items():
            data = found.get(layer, {}).get(kind)
            if data is None:
                raise WeightsError(f"{path} is damaged or not of Matterport's Mask R-CNN: {layer}/{kind} is missing")
            if data.shape != shape:
                raise WeightsError(f"{path}: {layer}/{kind} has the shape {data.shape}, expected {shape}")
            if data.dtype.kind != "f" or data.external is not None or data.is_virtual:
                raise WeightsError(f"{path}: {layer}/{kind} is not an array of floats inside the file")
    for layer, kinds_found in found.items():
        extra = set(kinds_found) - set(wanted.get(layer, {}))
        if extra:
            raise WeightsError(f"{path} has {layer}/{min(extra)}, which the net does not have")


def _values(path: Path, data: h5py.Dataset) -> Array:
    values = data[()].astype(np.float32)
    if not np.isfinite(values).all():
        raise WeightsError(f"{path}: {data.name} has values that are not finite")
    return np.asarray(values)


def _folded(arrays: Mapping[str, Mapping[str, Array]]) -> dict[str, Convolution]:
    layers = {}
    for name, kinds in arrays.items():
        if "kernel" not in kinds:
            continue
        kernel, bias = kinds["kernel"], kinds["bias"]
        if kernel.ndim == 2:
            kernel = kernel[None, None]
        norm = arrays.get(_norm_of(name), {})
        if "gamma" in norm:
            scale = norm["gamma"] / np.sqrt(norm["moving_variance"] + np.float32(_BN_EPSILON))
            kernel, bias = kernel * scale, (bias - norm["moving_mean"]) * scale + norm["beta"]
        if name in ("rpn_bbox_pred", "mrcnn_bbox_fc"):
            order = np.arange(len(bias)).reshape(-1, 4)[:, _SWAPPED].ravel()
            kernel, bias = kernel[..., order], bias[order]
        layers[name] = Convolution(np.ascontiguousarray(kernel), bias)
    return layers


def _norm_of(name: str) -> str:
    if name.startswith("res"):
        return "bn" + name.removeprefix("res")
    return {"conv1": "bn_conv1"}.get(name, name.replace("_conv", "_bn"))
