from types import MappingProxyType
from typing import Any

import numpy as np
import pytest

from realtime.maskrcnn.litert.flatbuffer import MalformedError
from realtime.maskrcnn.litert.graph import Graph, Node, Tensor
from realtime.maskrcnn.litert.shapes import check_finite, infer_shapes

CONVOLUTION = {"padding": 0, "stride_x": 2, "stride_y": 2, "dilation_x": 1, "dilation_y": 1, "activation": 1}


def constant(values: Any, dtype: type = np.int32) -> Tensor:
    array = np.array(values, dtype)
    return Tensor(array.shape, array.dtype, array)


def data(*shape: int) -> Tensor:
    return Tensor(shape, np.dtype(np.float32), None)


def weight(*shape: int) -> Tensor:
    return constant(np.zeros(shape), np.float16)


def inferred(name: str, options: dict[str, int], *inputs: Tensor) -> tuple[int, ...]:
    """The shape that one operation gives; weights go through DEQUANTIZE, as in a file."""
    tensors, nodes, indices, given = list(inputs), [], [], {}
    for index, tensor in enumerate(inputs):
        if tensor.constant is None:
            given[str(index)] = index
        if tensor.dtype == np.float16 and name != "DEQUANTIZE":
            tensors.append(data(*tensor.shape))
            nodes.append(Node("DEQUANTIZE", (index,), len(tensors) - 1, {}))
            index = len(tensors) - 1  # noqa: PLW2901
        indices.append(index)
    tensors.append(data(1))
    nodes.append(Node(name, tuple(indices), len(tensors) - 1, options))
    graph = Graph(MappingProxyType(given), MappingProxyType({"out": len(tensors) - 1}), tuple(tensors), tuple(nodes))
    return infer_shapes(graph, {key: tensors[index].shape for key, index in given.items()})[-1]


@pytest.mark.parametrize(
    ("name", "options", "inputs", "shape"),
    [
        ("CONV_2D", CONVOLUTION, [data(1, 9, 8, 3), weight(5, 3, 3, 3), weight(5)], (1, 5, 4, 5)),
        ("CONV_2D", CONVOLUTION | {"padding": 1}, [data(1, 9, 8, 3), weight(5, 3, 3, 3), weight(5)], (1, 4, 3, 5)),
        (
            "DEPTHWISE_CONV_2D",
            CONVOLUTION | {"multiplier": 1, "stride_x": 1},
            [data(2, 9, 8, 3), weight(1, 3, 3, 3), weight(3)],
            (2, 5, 8, 3),
        ),
        ("ADD", {"activation": 0}, [data(1, 2, 3, 4), data(1, 2, 3, 4)], (1, 2, 3, 4)),
        ("CONCATENATION", {"axis": 3, "activation": 0}, [data(1, 2, 3, 4)] * 4, (1, 2, 3, 16)),
        ("DEPTH_TO_SPACE", {"block": 2}, [data(1, 2, 3, 8)], (1, 4, 6, 2)),
        ("DEQUANTIZE", {}, [weight(2, 3)], (2, 3)),
        ("FULLY_CONNECTED", {"activation": 0}, [data(7, 3), weight(2, 3), weight(2)], (7, 2)),
        ("LOGISTIC", {}, [data(7, 3)], (7, 3)),
        ("MEAN", {"keep_dims": 0}, [data(7, 3, 4, 5), constant([1, 2])], (7, 5)),
        ("MEAN", {"keep_dims": 1}, [data(7, 3, 4, 5), constant([1, 2])], (7, 1, 1, 5)),
        ("MUL", {"activation": 0}, [data(1, 2, 3, 4), data(1, 1, 1, 4)], (1, 2, 3, 4)),
        ("PAD", {}, [data(1, 3, 4, 5), constant([[0, 0], [1, 0], [2, 3], [0, 0]])], (1, 4, 9, 5)),
        ("RESIZE_BILINEAR", {"align_corners": 0, "half_pixel": 1}, [data(1, 3, 4, 5), constant([9, 8])], (1, 9, 8, 5)),
    ],
)
def test_the_shape_of_a_result_is_inferred(
    name: str, options: dict[str, int], inputs: list[Tensor], shape: tuple[int, ...]
) -> None:
    assert inferred(name, options, *inputs) == shape


@pytest.mark.parametrize(
    ("name", "options", "inputs", "says"),
    [
        ("CONV_2D", CONVOLUTION | {"stride_x": 0}, [data(1, 9, 8, 3), weight(5, 3, 3, 3), weight(5)], "stride 0"),
        ("CONV_2D", CONVOLUTION | {"dilation_y": 0}, [data(1, 9, 8, 3), weight(5, 3, 3, 3), weight(5)], "unsupported"),
        ("CONV_2D", CONVOLUTION | {"padding": 2}, [data(1, 9, 8, 3), weight(5, 3, 3, 3), weight(5)], "unsupported"),
        ("CONV_2D", CONVOLUTION | {"activation": 3}, [data(1, 9, 8, 3), weight(5, 3, 3, 3), weight(5)], "activation"),
        ("CONV_2D", CONVOLUTION, [data(1, 9, 8, 4), weight(5, 3, 3, 3), weight(5)], "CONV_2D of"),
        ("CONV_2D", CONVOLUTION, [data(1, 9, 8, 3), weight(5, 3, 3, 3), weight(4)], "CONV_2D of"),
        ("CONV_2D", CONVOLUTION, [data(9, 8, 3), weight(5, 3, 3, 3), weight(5)], "CONV_2D of"),
        ("CONV_2D", CONVOLUTION, [data(1, 9, 8, 3), data(5, 3, 3, 3), weight(5)], "data for weights"),
        ("CONV_2D", CONVOLUTION | {"padding": 1}, [data(1, 2, 2, 3), weight(5, 3, 3, 3), weight(5)], "gives the shape"),
        ("DEPTHWISE_CONV_2D", CONVOLUTION | {"multiplier": 2}, [data(1, 9, 9, 3), weight(1, 3, 3, 6), weight(6)], "of"),
        ("DEPTHWISE_CONV_2D", CONVOLUTION | {"multiplier": 1}, [data(1, 9, 9, 3), weight(1, 3, 3, 6), weight(6)], "of"),
        ("ADD", {"activation": 0}, [data(1, 2, 3, 4), data(1, 2, 3, 1)], "ADD of"),
        ("ADD", {"activation": 0}, [data(3), weight(3)], "the reverse"),
        ("CONCATENATION", {"axis": 2, "activation": 0}, [data(1, 2, 3, 4)] * 4, "CONCATENATION of"),
        (
            "CONCATENATION",
            {"axis": 3, "activation": 0},
            [*[data(1, 2, 3, 4)] * 3, data(1, 2, 2, 4)],
            "CONCATENATION of",
        ),
        ("DEPTH_TO_SPACE", {"block": 0}, [data(1, 2, 3, 8)], "blocks of 0"),
        ("DEPTH_TO_SPACE", {"block": 3}, [data(1, 2, 3, 8)], "blocks of 3"),
        ("DEQUANTIZE", {}, [constant([1, 2])], "wrong types"),
        ("FULLY_CONNECTED", {"activation": 0}, [data(7, 3), weight(2, 4), weight(2)], "FULLY_CONNECTED of"),
        ("MUL", {"activation": 0}, [data(1, 2, 3, 4), data(1, 1, 3, 4)], "MUL of"),
        ("MEAN", {"keep_dims": 1}, [data(7, 3, 4, 5), constant([1, 1])], "MEAN of"),
        ("MEAN", {"keep_dims": 0}, [data(7, 3, 4, 5), constant([1, 9])], "MEAN of"),
        ("PAD", {}, [data(1, 3, 4, 5), constant([[0, 0], [-1, 0], [2, 3], [0, 0]])], "PAD of"),
        ("PAD", {}, [data(1, 3, 4, 5), constant([[0, 0], [1, 0]])], "constant of shape"),
        (
            "RESIZE_BILINEAR",
            {"align_corners": 0, "half_pixel": 1},
            [data(1, 3, 4, 5), constant([9, 9999])],
            "to 9x9999",
        ),
        ("RESIZE_BILINEAR", {"align_corners": 0}, [data(1, 3, 4, 5), weight(2)], "wrong types"),
        (
            "RESIZE_BILINEAR",
            {"align_corners": 0},
            [data(1, 3, 4, 5), Tensor((2,), np.dtype(np.int32), None)],
            "weights",
        ),
        ("LOGISTIC", {}, [data(1, 9000, 9000, 1)], "elements"),
    ],
)
def test_an_operation_that_does_not_fit_is_refused(
    name: str, options: dict[str, int], inputs: list[Tensor], says: str
) -> None:
    with pytest.raises(MalformedError, match=says):
        inferred(name, options, *inputs)


def test_a_weight_that_is_not_finite_is_refused() -> None:
    for value in (np.nan, np.inf):
        graph = Graph({}, {}, (weight(2), constant([0, value], np.float16)), ())
        with pytest.raises(MalformedError, match="NaN"):
            check_finite(graph)
    check_finite(Graph({}, {}, (weight(2), constant([1, 2])), ()))
