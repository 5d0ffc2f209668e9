import numpy as np
import pytest

from realtime.errors import WeightsError
from realtime.maskrcnn.mobile.caffe2 import Operator

pytestmark = pytest.mark.slow


def op(kind: str, inputs: tuple[str, ...], out: str, **ints: int) -> Operator:
    return Operator(kind, inputs, (out,), {}, {name: [value] for name, value in ints.items()}, {})


def test_a_part_is_what_lies_between_its_ends() -> None:
    from realtime.maskrcnn.mobile import graph

    chain = [op("A", ("x",), "a"), op("B", ("a", "w"), "b"), op("Other", ("a",), "o"), op("C", ("b", "a"), "c")]
    assert [o.kind for o in graph.subgraph(chain, ["x"], ["c"])] == ["A", "B", "C"]
    assert [o.kind for o in graph.subgraph(chain, ["a"], ["c"])] == ["B", "C"]
    assert graph.subgraph(chain, ["x"], ["nowhere"]) == []


@pytest.mark.parametrize("stride", [1, 2])
@pytest.mark.parametrize("each_channel", [False, True])
@pytest.mark.parametrize("side", [6, 7])
def test_a_convolution_pads_as_the_graph_says(stride: int, each_channel: bool, side: int) -> None:
    from realtime.maskrcnn.mobile import graph

    rng = np.random.default_rng(1)
    data = rng.standard_normal((1, side, side, 4)).astype(np.float32)
    kernel = rng.standard_normal((4, 3, 3, 1 if each_channel else 4)).astype(np.float32)
    bias = rng.standard_normal(4).astype(np.float32)
    operator = op("Int8Conv", ("x", "w", "b"), "y", stride=stride, pad=1, group=4 if each_channel else 1)
    found = graph.run([operator], {"w": kernel, "b": bias}, {"x": data}, ["y"])[0].numpy()

    padded = np.pad(data[0], [(1, 1), (1, 1), (0, 0)])
    steps = range(0, side, stride)
    assert found.shape == (1, len(steps), len(steps), 4)
    for i, y in enumerate(steps):
        for j, x in enumerate(steps):
            patch = padded[y : y + 3, x : x + 3]
            want = np.einsum(
                "yxc,cyx->c" if each_channel else "yxc,oyxc->o", patch, kernel[..., 0] if each_channel else kernel
            )
            np.testing.assert_allclose(found[0, i, j], want + bias, atol=1e-4)


def test_the_other_operations_do_what_their_names_say() -> None:
    from realtime.maskrcnn.mobile import graph

    data = np.arange(-4, 4, dtype=np.float32).reshape(1, 1, 2, 4)
    eye = np.eye(4, dtype=np.float32).reshape(4, 1, 1, 4)
    operators = [
        op("Int8Quantize", ("x",), "q"),
        op("Int8ConvRelu", ("q", "w", "b"), "r", stride=1),
        op("Int8Sum", ("r", "x"), "s"),
        op("Int8AveragePool", ("s",), "p"),
    ]
    weights = {"w": eye, "b": np.zeros(4, np.float32)}
    relu, total, mean = (made.numpy() for made in graph.run(operators, weights, {"x": data}, ["r", "s", "p"]))
    assert relu.ravel().tolist() == [0, 0, 0, 0, 0, 1, 2, 3]
    assert total.ravel().tolist() == [-4, -3, -2, -1, 0, 2, 4, 6]
    assert mean.shape == (1, 1, 1, 4)
    assert mean.ravel().tolist() == [-2, -0.5, 1, 2.5]


def test_half_precision_is_for_what_lies_between() -> None:
    from realtime.maskrcnn.mobile import graph

    data = np.full((1, 1, 1, 1), 1.0009765625, np.float32)  # bfloat16 knows 1 and 1.0078125, nothing between
    double = [op("Int8Sum", ("x", "x"), "a"), op("Int8Sum", ("a", "x"), "y")]
    (exact,) = graph.run(double, {}, {"x": data}, ["y"])
    (rough,) = graph.run(double, {}, {"x": data}, ["y"], half=True)
    assert exact.numpy().item() == 3 * data.item()
    assert rough.numpy().item() == 2 + data.item()


def test_an_unknown_operation_and_a_missing_weight_are_named() -> None:
    from realtime.maskrcnn.mobile import graph

    data = np.zeros((1, 2, 2, 3), np.float32)
    with pytest.raises(WeightsError, match="operation: LSTM"):
        graph.run([op("LSTM", ("x",), "y")], {}, {"x": data}, ["y"])
    conv = op("Int8Conv", ("x", "conv_w", "conv_b"), "y")
    with pytest.raises(WeightsError, match="no conv_w"):
        graph.run([conv], {}, {"x": data}, ["y"])
    with pytest.raises(WeightsError, match="conv_w has 1 axes"):
        graph.run([conv], {"conv_w": np.zeros(3, np.float32), "conv_b": np.zeros(3, np.float32)}, {"x": data}, ["y"])
