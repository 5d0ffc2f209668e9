"""Checks that a ``.tflite`` file is a net of ``portrait`` before the runtime gets it."""

from collections.abc import Iterator
from pathlib import Path

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


def check_file(data: bytes, path: Path) -> None:
    """Raise ``WeightsError`` unless ``data``, the content of ``path``, is a net of ``portrait`` and nothing else."""
    try:
        _check(data)
    except MalformedError as error:
        raise WeightsError(f"{path} is damaged or of another net: {error}") from error


def _check(data: bytes) -> None:
    if len(data) > _MAX_BYTES:
        raise MalformedError(f"{len(data)} bytes, maximum {_MAX_BYTES}")
    graphs = read_graphs(data)
    if list(graphs) != list(SIGNATURES):
        raise MalformedError(f"signatures {list(graphs)}, expected {list(SIGNATURES)}")
    for name, graph in graphs.items():
        check_finite(graph)
        _check_shapes(name, graph)


def _check_shapes(name: str, graph: Graph) -> None:
    recorded = infer_shapes(graph, {key: graph.tensors[index].shape for key, index in graph.inputs.items()})
    if recorded != [tensor.shape for tensor in graph.tensors]:
        raise MalformedError(f"the shapes recorded for {name} do not match its operations")
    for shape, expected in _expected(name):
        shapes = infer_shapes(graph, {SIGNATURES[name].input: shape})
        found = {output: shapes[index] for output, index in graph.outputs.items()}
        if found != expected:
            raise MalformedError(f"{name} gives {found} for {shape}, expected {expected}")


def _expected(name: str) -> Iterator[tuple[Shape, dict[str, Shape]]]:
    """Yield shapes of the input and the shapes of the outputs for them."""
    if name == "trunk":
        for height, width in _CANVASES:
            rows, columns = height // STRIDE, width // STRIDE
            yield (
                (1, height, width, 3),
                {
                    "features": (1, rows, columns, CHANNELS),
                    "logits": (1, rows, columns, len(ANCHORS)),
                    "deltas": (1, rows, columns, 4 * len(ANCHORS)),
                    "alpha": (1, height // MATTE_STRIDE, width // MATTE_STRIDE, 1),
                },
            )
        return
    for count in _COUNTS:
        outputs: dict[str, Shape] = {"masks": (count, MASK_SIDE, MASK_SIDE, 1)}
        if name == "box_head":
            outputs = {"scores": (count, 1), "deltas": (count, 4)}
        yield (count, ROI_SIDE, ROI_SIDE, CHANNELS), outputs
