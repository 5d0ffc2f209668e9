import math
import struct
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from realtime.errors import WeightsError
from realtime.maskrcnn.mobile import caffe2


def varint(value: int) -> bytes:
    value &= (1 << 64) - 1
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes([*out, value])


def field(number: int, value: bytes | str | int | float) -> bytes:
    if isinstance(value, int):
        return varint(number << 3) + varint(value)
    if isinstance(value, float):
        return varint(number << 3 | 5) + struct.pack("<f", value)
    data = value.encode() if isinstance(value, str) else value
    return varint(number << 3 | 2) + varint(len(data)) + data


def argument(name: str, *fields: bytes) -> bytes:
    return field(5, field(1, name) + b"".join(fields))


def operator(kind: str, inputs: list[str], outputs: list[str], *arguments: bytes) -> bytes:
    names = b"".join(field(1, name) for name in inputs) + b"".join(field(2, name) for name in outputs)
    return field(2, names + field(4, kind) + b"".join(arguments))


def fill(name: str, shape: list[int], values: bytes, scale: float = 0.5, zero: int = 10) -> bytes:
    return operator(
        "Int8GivenTensorFill",
        [],
        [name],
        argument("shape", *(field(6, side) for side in shape)),
        argument("values", field(4, values)),
        argument("Y_scale", field(2, scale)),
        argument("Y_zero_point", field(3, zero)),
    )


def saved(folder: Path, data: bytes) -> Path:
    path = folder / "net.pb"
    path.write_bytes(data)
    return path


def test_an_operation_is_read_with_its_arguments(tmp_path: Path) -> None:
    data = operator("Conv", ["a", "b"], ["c"], argument("pad", field(3, -1)), argument("scale", field(2, 0.25)))
    (read,) = caffe2.read_net(saved(tmp_path, field(1, "net") + data))
    assert (read.kind, read.inputs, read.outputs) == ("Conv", ("a", "b"), ("c",))
    assert read.integer("pad", 0) == -1
    assert read.integer("stride", 7) == 7
    assert read.real("scale", 0.0) == 0.25


def test_a_quantised_weight_gets_its_real_value(tmp_path: Path) -> None:
    weights = caffe2.read_weights(saved(tmp_path, fill("w", [1, 3], bytes([0, 10, 255]))))
    assert weights["w"].dtype == np.float32
    assert weights["w"].tolist() == [[-5.0, 0.0, 122.5]]


def test_a_bias_and_a_float_array_are_read_packed_or_not(tmp_path: Path) -> None:
    packed = b"".join(varint(v) for v in (-4, 2))
    bias = operator(
        "Int8GivenIntTensorFill", [], ["b"], argument("shape", field(6, 2)), argument("values", field(6, packed)),
        argument("Y_scale", field(2, 0.5)),
    )  # fmt: skip
    floats = operator(
        "GivenTensorFill", [], ["f"], argument("shape", field(6, 3)),
        argument("values", field(5, 1.5), field(5, struct.pack("<2f", 2.5, -1.0))),
    )  # fmt: skip
    weights = caffe2.read_weights(saved(tmp_path, bias + floats))
    assert weights["b"].tolist() == [-2.0, 1.0]
    assert weights["f"].tolist() == [1.5, 2.5, -1.0]


@pytest.mark.parametrize("cut", [1, 5, 20, 40, -1])
def test_a_truncated_file_is_refused_by_name(tmp_path: Path, cut: int) -> None:
    path = saved(tmp_path, fill("w", [2, 2], bytes(4))[:cut])
    with pytest.raises(WeightsError, match=r"net\.pb is damaged"):
        caffe2.read_weights(path)


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "no operation"),
        (b"hello, this is not a net", "damaged"),
        (fill("w", [1 << 40, 1 << 40], bytes(4)), "4 values, its shape has"),
        (fill("w", [2, 3], bytes(4)), "4 values, its shape has 6"),
        (fill("w", [-2, -2], bytes(4)), "shape"),
        (fill("w", [], bytes(1)), "shape"),
        (fill("w", [1] * 5, bytes(1)), "shape"),
        (fill("w", [1], bytes(1), scale=math.inf), "out of range"),
        (fill("w", [1], bytes(1), scale=math.nan), "out of range"),
        (operator("Int8Conv", ["x"], ["w"], argument("shape", field(6, 1))), "Int8Conv is not a fill"),
        (field(2, field(1, b"\xff\xfe")), "UTF-8"),
        (field(2, field(1, 3)), "number instead of bytes"),
        (field(2, field(4, "Conv")), "without type or output"),
        (operator("Conv", [], ["w"], argument("x", field(5, b"12345"))), "four bytes"),
        (varint(2 << 3 | 2) + b"\xff" * 11, "ten bytes"),
        (varint(2 << 3 | 2) + varint((1 << 63) + 5) + b"123", "3 left"),
        (varint(2 << 3 | 3), "wire type 3"),
    ],
)
def test_a_file_that_is_not_a_weight_file_is_refused_by_name(tmp_path: Path, data: bytes, says: str) -> None:
    with pytest.raises(WeightsError, match=says) as caught:
        caffe2.read_weights(saved(tmp_path, data))
    assert "net.pb" in str(caught.value)


def test_a_missing_file_and_a_folder_are_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(WeightsError, match=r"gone\.pb"):
        caffe2.read_net(tmp_path / "gone.pb")
    with pytest.raises(WeightsError, match="cannot be read"):
        caffe2.read_net(tmp_path)


def test_a_file_too_large_to_be_the_net_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "huge.pb"
    with path.open("wb") as stream:
        stream.truncate(65 << 20)
    with pytest.raises(WeightsError, match=r"huge\.pb is too large for a weight file: 68157440 bytes"):
        caffe2.read_net(path)


@given(data=st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    path = saved(tmp_path_factory.mktemp("any"), data)
    try:
        caffe2.read_weights(path)
    except WeightsError:
        return


@given(at=st.integers(0, 10_000), bit=st.integers(0, 7))
def test_any_flipped_bit_is_read_or_refused(tmp_path_factory: pytest.TempPathFactory, at: int, bit: int) -> None:
    data = bytearray(fill("w", [2, 2], bytes(4)) + fill("v", [3], bytes(3)))
    data[at % len(data)] ^= 1 << bit
    path = saved(tmp_path_factory.mktemp("flipped"), bytes(data))
    try:
        caffe2.read_weights(path)
    except WeightsError:
        return
