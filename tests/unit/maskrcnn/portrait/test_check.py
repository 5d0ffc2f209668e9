"""Damaged and hostile files: the runtime must never see them."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from ai_edge_litert import schema_py_generated as schema

from realtime.errors import WeightsError
from realtime.maskrcnn import weights
from realtime.maskrcnn.litert.graph import read_graphs
from realtime.maskrcnn.portrait.check import check_file
from tools.portrait.tiny import packed, tiny_model

PATH = Path("net.tflite")
Change = Callable[[Any], None]


def test_the_nets_of_the_package_pass() -> None:
    for path in weights.locate("portrait"):
        check_file(path.read_bytes(), path)


def test_the_tiny_net_passes() -> None:
    check_file(packed(tiny_model()), PATH)


def set_at(path: str, value: Any) -> Change:
    """A change that sets one attribute: ``subgraphs.0.tensors.3.buffer``."""

    def change(model: Any) -> None:
        *parents, last = path.split(".")
        for name in parents:
            model = model[int(name)] if name.isdigit() else getattr(model, name)
        if last.isdigit():
            model[int(last)] = value
        else:
            setattr(model, last, value)

    return change


def first(model: Any, name: str) -> Any:
    """The first operation called ``name``."""
    code = getattr(schema.BuiltinOperator, name)
    for subgraph in model.subgraphs:
        for operator in subgraph.operators:
            if model.operatorCodes[operator.opcodeIndex].builtinCode == code:
                return operator
    raise AssertionError(name)


def first_option(name: str, option: str, value: Any) -> Change:
    return lambda model: setattr(first(model, name).builtinOptions, option, value)


def without_options(model: Any) -> None:
    first(model, "CONV_2D").builtinOptions = None
    first(model, "CONV_2D").builtinOptionsType = 0


def another_conv(model: Any) -> None:
    operator = first(model, "CONV_2D")
    operator.builtinOptions, operator.builtinOptionsType = schema.AddOptionsT(), schema.BuiltinOptions.AddOptions


def twice(model: Any) -> None:
    operators = model.subgraphs[0].operators
    operators.append(operators[-1])


def backwards(model: Any) -> None:
    model.subgraphs[0].operators.reverse()


def a_custom_operation(model: Any) -> None:
    model.operatorCodes[0] = schema.OperatorCodeT(deprecatedBuiltinCode=32, builtinCode=32, customCode="shell")


def a_variable(model: Any) -> None:
    model.subgraphs[0].tensors[0].isVariable = True


def quantized(model: Any) -> None:
    model.subgraphs[0].tensors[0].quantization = schema.QuantizationParametersT(scale=[1.0], zeroPoint=[0])


def metadata(model: Any) -> None:
    model.metadata = [schema.MetadataT(name="x", buffer=0)]


def outside_the_file(model: Any) -> None:
    model.buffers[1] = schema.BufferT(offset=4, size=1 << 20)


def not_a_number(model: Any) -> None:
    model.buffers[1].data = np.full(len(model.buffers[1].data), 0xFF, np.uint8)


def one_signature_less(model: Any) -> None:
    model.signatureDefs.pop()


def two_signatures_for_one(model: Any) -> None:
    model.signatureDefs[2].subgraphIndex = 1


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (set_at("version", 4), "unknown version"),
        (a_custom_operation, "unexpected field 1|operation 32 is not allowed"),
        (set_at("operatorCodes.0.builtinCode", 99), "operation 99 is not allowed"),
        (set_at("operatorCodes.0.deprecatedBuiltinCode", 99), "not allowed"),
        (set_at("operatorCodes.0.version", 1000), "not allowed"),
        (set_at("subgraphs.0.operators.0.opcodeIndex", 50), "unknown operation"),
        (set_at("subgraphs.0.operators.0.inputs", [-1]), "wrong tensors"),
        (set_at("subgraphs.0.operators.0.inputs", [9999]), "wrong tensors"),
        (set_at("subgraphs.0.operators.0.inputs", [1, 1, 1]), "with 3 inputs"),
        (set_at("subgraphs.0.operators.0.outputs", []), "0 outputs"),
        (set_at("subgraphs.0.operators.0.outputs", [9999]), "wrong tensors"),
        (set_at("subgraphs.0.operators.0.outputs", [0]), "wrong tensors"),
        (set_at("subgraphs.0.operators.0.customOptions", [1, 2]), "unexpected field 5"),
        (set_at("subgraphs.0.operators.0.intermediates", [1]), "unexpected field 8"),
        (twice, "wrong tensors"),
        (backwards, "wrong tensors"),
        (without_options, "CONV_2D without its options"),
        (another_conv, "CONV_2D without its options|unexpected field"),
        (first_option("CONV_2D", "strideW", 0), "stride 0"),
        (first_option("CONV_2D", "strideH", -1), "stride -1"),
        (first_option("CONV_2D", "dilationWFactor", 0), "unsupported"),
        (first_option("CONV_2D", "quantizedBiasType", 2), "unexpected field 6"),
        (first_option("FULLY_CONNECTED", "weightsFormat", 1), "unexpected field 1"),
        (set_at("subgraphs.0.tensors.0.shape", [1, -1, -1, 3]), "invalid shape"),
        (set_at("subgraphs.0.tensors.0.shape", [1, 1 << 15, 1 << 15, 3]), "elements|shapes recorded"),
        (set_at("subgraphs.0.tensors.0.shape", [1, 64, 96, 4]), "CONV_2D of"),
        (set_at("subgraphs.0.tensors.0.type", 9), "invalid type"),
        (set_at("subgraphs.0.tensors.0.type", 2), "wrong types"),
        (set_at("subgraphs.0.tensors.0.buffer", 9999), "invalid type or buffer"),
        (set_at("subgraphs.0.tensors.0.buffer", 1), "bytes for shape"),
        (set_at("subgraphs.0.tensors.1.shape", [1, 3, 3, 4]), "bytes for shape"),
        (set_at("subgraphs.0.tensors.1.buffer", 0), "wrong tensors"),
        (a_variable, "unexpected field 5"),
        (quantized, "unexpected field 4"),
        (metadata, "unexpected field 6"),
        (outside_the_file, "unexpected field 1"),
        (not_a_number, "NaN or infinite"),
        (one_signature_less, "do not match"),
        (two_signatures_for_one, "do not match"),
        (set_at("signatureDefs.0.signatureKey", "other"), "signatures"),
        (set_at("signatureDefs.0.inputs.0.name", "picture"), "inputs"),
        (set_at("signatureDefs.0.inputs.0.tensorIndex", 3), "does not match"),
        (set_at("signatureDefs.0.outputs.0.name", "alpha"), "named twice"),
        (set_at("signatureDefs.0.outputs.0.name", "other"), "gives"),
        (set_at("subgraphs.0.inputs", [1]), "does not match"),
        (set_at("subgraphs.0.outputs", []), "does not match"),
    ],
)
def test_a_file_that_is_not_such_a_net_is_refused(change: Change, says: str) -> None:
    model = tiny_model()
    change(model)
    with pytest.raises(WeightsError, match=says) as caught:
        check_file(packed(model), PATH)
    assert "net.tflite is damaged or of another net" in str(caught.value)


def test_a_file_cut_short_anywhere_is_refused() -> None:
    data = packed(tiny_model())
    for length in range(0, len(data) - 1, 97):
        with pytest.raises(WeightsError):
            check_file(data[:length], PATH)


def test_a_damaged_byte_is_refused_or_changes_weights_only() -> None:
    data = packed(tiny_model())
    nodes = [graph.nodes for graph in read_graphs(data).values()]
    rng = np.random.default_rng(0)
    for position in rng.choice(len(data), 80, replace=False):
        damaged = bytearray(data)
        damaged[position] ^= 1 << rng.integers(8)
        try:
            check_file(bytes(damaged), PATH)
        except WeightsError:
            continue
        found = [graph.nodes for graph in read_graphs(bytes(damaged)).values()]
        assert [[node.name for node in graph] for graph in found] == [[node.name for node in graph] for graph in nodes]


def test_a_file_that_is_too_large_is_refused() -> None:
    with pytest.raises(WeightsError, match="maximum"):
        check_file(bytes((64 << 20) + 1), PATH)
