"""Reads a ``.tflite`` file as far as this package's nets need it, and refuses everything else.

Allowed are the operations of ``OPERATIONS`` with float32 data, float16 or int32 constants, one subgraph per signature.
Refused are custom operations, quantised, sparse or variable tensors, control flow, metadata and data outside the file.
Every field of the file is read here, so the runtime meets no byte that was not checked.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from realtime.maskrcnn.litert.flatbuffer import MalformedError, Table, root

_IDENTIFIER = b"TFL3"
_VERSION = 3
_MAX_RANK, _MAX_SIDE = 4, 1 << 16
_DTYPES: Mapping[int, np.dtype[Any]] = MappingProxyType({0: np.dtype("<f4"), 1: np.dtype("<f2"), 2: np.dtype("<i4")})


class Operation(NamedTuple):
    """An operation that a graph may have.

    Attributes:
        name: TensorFlow Lite's name.
        inputs: number of inputs.
        options_type: number of the table of its options in the union ``BuiltinOptions``; 0 = it has none.
        options: (name, format as in ``struct``, default) by field of that table; None = a field that must be absent.
    """

    name: str
    inputs: int
    options_type: int
    options: tuple[tuple[str, str, int] | None, ...] = ()


_CONVOLUTION = (("padding", "b", 0), ("stride_x", "i", 0), ("stride_y", "i", 0))
_DILATION = (("dilation_x", "i", 1), ("dilation_y", "i", 1))
_ACTIVATION = ("activation", "b", 0)

OPERATIONS: Mapping[int, Operation] = MappingProxyType(
    {
        0: Operation("ADD", 2, 11, (_ACTIVATION,)),
        2: Operation("CONCATENATION", 4, 10, (("axis", "i", 0), _ACTIVATION)),
        3: Operation("CONV_2D", 3, 1, (*_CONVOLUTION, _ACTIVATION, *_DILATION)),
        4: Operation("DEPTHWISE_CONV_2D", 3, 2, (*_CONVOLUTION, ("multiplier", "i", 0), _ACTIVATION, *_DILATION)),
        5: Operation("DEPTH_TO_SPACE", 1, 94, (("block", "i", 0),)),
        6: Operation("DEQUANTIZE", 1, 0),
        9: Operation("FULLY_CONNECTED", 3, 8, (_ACTIVATION,)),
        14: Operation("LOGISTIC", 1, 0),
        18: Operation("MUL", 2, 21, (_ACTIVATION,)),
        23: Operation("RESIZE_BILINEAR", 2, 15, (None, None, ("align_corners", "b", 0), ("half_pixel", "b", 0))),
        34: Operation("PAD", 2, 0),
        40: Operation("MEAN", 2, 27, (("keep_dims", "b", 0),)),
    }
)
"""The operations that a graph may have, by their code."""


@dataclass(frozen=True, slots=True, eq=False)
class Tensor:
    """A tensor.

    Attributes:
        shape: as recorded in the file.
        dtype: float32, float16 or int32.
        constant: its values if it is a constant, of ``shape``, read-only; else None.
    """

    shape: tuple[int, ...]
    dtype: np.dtype[Any]
    constant: NDArray[Any] | None


@dataclass(frozen=True, slots=True)
class Node:
    """One operation of a graph.

    Attributes:
        name: of the operation.
        inputs: indices of tensors.
        output: index of a tensor.
        options: by name.
    """

    name: str
    inputs: tuple[int, ...]
    output: int
    options: Mapping[str, int]


@dataclass(frozen=True, slots=True, eq=False)
class Graph:
    """The subgraph of one signature.

    Attributes:
        inputs: index of the tensor by name.
        outputs: index of the tensor by name.
        tensors: all tensors.
        nodes: the operations in the order in which they run; each reads constants, inputs and results of earlier ones.
    """

    inputs: Mapping[str, int]
    outputs: Mapping[str, int]
    tensors: tuple[Tensor, ...]
    nodes: tuple[Node, ...]


def read_graphs(data: bytes) -> dict[str, Graph]:
    """Return the graphs of a ``.tflite`` file by the name of their signature.

    Raises:
        MalformedError: it is damaged, or has something that is not allowed.
    """
    model = root(data, _IDENTIFIER, (0, 1, 2, 4, 7))
    if model.number(0, "I", 0) != _VERSION:
        raise MalformedError("unknown version")
    buffers = [buffer.bytes(0) for buffer in model.tables(4, (0,))]
    operations = [_operation(code) for code in model.tables(1, (0, 2, 3))]
    subgraphs = model.tables(2, (0, 1, 2, 3))
    graphs: dict[str, Graph] = {}
    for signature in model.tables(7, (0, 1, 2, 4)):
        name, index = signature.text(2), signature.number(4, "I", 0)
        if name in graphs or index != len(graphs) or index >= len(subgraphs):
            raise MalformedError("signatures and subgraphs do not match")
        graphs[name] = _graph(signature, subgraphs[index], buffers, operations)
    if len(graphs) != len(subgraphs):
        raise MalformedError("signatures and subgraphs do not match")
    return graphs


def _operation(code: Table) -> Operation:
    number = code.number(3, "i", 0)
    # Both fields say the same below 127; a reader takes the larger.
    if number not in OPERATIONS or code.number(0, "b", 0) != number or not 1 <= code.number(2, "i", 1) <= 20:
        raise MalformedError(f"operation {number} is not allowed")
    return OPERATIONS[number]


def _graph(signature: Table, subgraph: Table, buffers: list[memoryview], operations: list[Operation]) -> Graph:
    tensors = tuple(_tensor(tensor, buffers) for tensor in subgraph.tables(0, (0, 1, 2)))
    inputs, outputs = _named(signature, 0), _named(signature, 1)
    if set(inputs.values()) != set(subgraph.integers(1)) or set(outputs.values()) != set(subgraph.integers(2)):
        raise MalformedError("a signature does not match its subgraph")
    ends = (*inputs.values(), *outputs.values())
    if any(index >= len(tensors) or tensors[index].constant is not None for index in ends):
        raise MalformedError("an input or output is a constant or missing")
    nodes = tuple(_node(node, operations) for node in subgraph.tables(3, (0, 1, 2, 3, 4)))
    computed = {index for index, tensor in enumerate(tensors) if tensor.constant is not None} | set(inputs.values())
    for node in nodes:
        if not computed.issuperset(node.inputs) or node.output in computed or not 0 <= node.output < len(tensors):
            raise MalformedError(f"{node.name} reads or writes the wrong tensors")
        computed.add(node.output)
    if len(computed) != len(tensors):
        raise MalformedError("a tensor is never computed")
    return Graph(inputs, outputs, tensors, nodes)


def _named(signature: Table, field: int) -> dict[str, int]:
    pairs = [(entry.text(0), entry.number(1, "I", 0)) for entry in signature.tables(field, (0, 1))]
    if len(dict(pairs)) != len(pairs) or len({index for _, index in pairs}) != len(pairs):
        raise MalformedError("an input or output is named twice")
    return dict(pairs)


def _tensor(tensor: Table, buffers: list[memoryview]) -> Tensor:
    shape, kind, index = tensor.integers(0), tensor.number(1, "b", 0), tensor.number(2, "I", 0)
    if len(shape) > _MAX_RANK or not all(1 <= side <= _MAX_SIDE for side in shape):
        raise MalformedError(f"invalid shape {shape}")
    if kind not in _DTYPES or index >= len(buffers):
        raise MalformedError("invalid type or buffer")
    dtype, data = _DTYPES[kind], buffers[index]
    if not data:
        return Tensor(shape, dtype, None)
    if len(data) != math.prod(shape) * dtype.itemsize:
        raise MalformedError(f"{len(data)} bytes for shape {shape}")
    return Tensor(shape, dtype, np.frombuffer(data, dtype).reshape(shape))


def _node(node: Table, operations: list[Operation]) -> Node:
    index, inputs, outputs = node.number(0, "I", 0), node.integers(1), node.integers(2)
    if index >= len(operations):
        raise MalformedError("unknown operation")
    operation = operations[index]
    if len(inputs) != operation.inputs or len(outputs) != 1:
        raise MalformedError(f"{operation.name} with {len(inputs)} inputs and {len(outputs)} outputs")
    options_type = node.number(3, "B", 0)
    allowed = [field for field, option in enumerate(operation.options) if option is not None]
    options = node.table(4, allowed)
    # Without options, the runtime takes its own defaults, which differ: they must be there.
    if options_type != operation.options_type or (options is None) != (options_type == 0):
        raise MalformedError(f"{operation.name} without its options")
    named = {
        option[0]: options.number(field, option[1], option[2])
        for field, option in enumerate(operation.options)
        if option is not None and options is not None
    }
    return Node(operation.name, inputs, outputs[0], named)
