"""Checks that a ``.tflite`` file is a net of ``portrait`` before the runtime gets it."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from realtime.errors import WeightsError
from realtime.maskrcnn.litert.flatbuffer import MalformedError
from realtime.maskrcnn.litert.graph import Graph, read_graphs
from realtime.maskrcnn.litert.shapes import Shape, check_finite, infer_shapes
from realtime.maskrcnn.portrait.shapes import ANCHORS, CHANNELS, MASK_SIDE, MATTE_STRIDE, ROI_SIDE, SIGNATURES, STRIDE

_MAX_BYTES = 64 << 20
_CANVASES = ((64, 96), (192, 336))
"""Heights and widths for which shapes are inferred. All operations allowed scale: what fits two canvases fits all."""
_COUNTS = (1, 10)
"""Numbers of regions for which shapes are inferred."""


class MaskInput(NamedTuple):
    """What the mask head of a net works on.

    Attributes:
        stride: canvas pixels per cell of its features.
        side: cells across a region.
        channels: channels of its features.
    """

    stride: int
    side: int
    channels: int


def check_file(data: bytes, path: Path) -> MaskInput:
    """Check the content of a file.

    Args:
        data: the content.
        path: the file's name, for messages.

    Raises:
        WeightsError: it is not a net of ``portrait``, or has something else besides.
    """
    try:
        return _check(data)
    except MalformedError as error:
        raise WeightsError(f"{path} is damaged or of another net: {error}") from error


def _check(data: bytes) -> MaskInput:
    if len(data) > _MAX_BYTES:
        raise MalformedError(f"{len(data)} bytes, maximum {_MAX_BYTES}")
    graphs = read_graphs(data)
    if list(graphs) != list(SIGNATURES):
        raise MalformedError(f"signatures {list(graphs)}, expected {list(SIGNATURES)}")
    mask_input = _mask_input(graphs)
    for name, graph in graphs.items():
        check_finite(graph)
        _check_shapes(name, graph, mask_input)
    return mask_input


def _mask_input(graphs: Mapping[str, Graph]) -> MaskInput:
    """Return what the mask head works on: the trunk's features, or finer ones that the trunk gives for it."""
    trunk, name = graphs["trunk"], SIGNATURES["trunk"].optional
    if name not in trunk.outputs:
        return MaskInput(STRIDE, ROI_SIDE, CHANNELS)
    return MaskInput(STRIDE // 2, 2 * ROI_SIDE, trunk.tensors[trunk.outputs[name]].shape[-1])


def _check_shapes(name: str, graph: Graph, mask_input: MaskInput) -> None:
    recorded = infer_shapes(graph, {key: graph.tensors[index].shape for key, index in graph.inputs.items()})
    if recorded != [tensor.shape for tensor in graph.tensors]:
        raise MalformedError(f"the shapes recorded for {name} do not match its operations")
    for shape, expected in _expected(name, mask_input):
        shapes = infer_shapes(graph, {SIGNATURES[name].input: shape})
        found = {output: shapes[index] for output, index in graph.outputs.items()}
        optional = SIGNATURES[name].optional
        if found != {output: value for output, value in expected.items() if output in found or output != optional}:
            raise MalformedError(f"{name} gives {found} for {shape}, expected {expected}")


def _expected(name: str, mask_input: MaskInput) -> Iterator[tuple[Shape, dict[str, Shape]]]:
    """Yield shapes of the input and the shapes of the outputs for them."""
    if name == "trunk":
        for height, width in _CANVASES:
            rows, columns, stride = height // STRIDE, width // STRIDE, mask_input.stride
            yield (
                (1, height, width, 3),
                {
                    "features": (1, rows, columns, CHANNELS),
                    "logits": (1, rows, columns, len(ANCHORS)),
                    "deltas": (1, rows, columns, 4 * len(ANCHORS)),
                    "alpha": (1, height // MATTE_STRIDE, width // MATTE_STRIDE, 1),
                    "mask_features": (1, height // stride, width // stride, mask_input.channels),
                },
            )
        return
    for count in _COUNTS:
        if name == "box_head":
            yield (count, ROI_SIDE, ROI_SIDE, CHANNELS), {"scores": (count, 1), "deltas": (count, 4)}
        else:
            _, side, channels = mask_input
            yield (count, side, side, channels), {"masks": (count, MASK_SIDE, MASK_SIDE, 1)}
