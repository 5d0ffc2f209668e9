"""Reads Caffe2 ``NetDef`` files: a small reader of the protobuf wire format, and the two messages that matter.

The files come from outside, so nothing in them is believed: every length is checked against the bytes that are there
before anything is made of them, nothing is executed, and what does not fit is a ``WeightsError`` that names the file.

    NetDef       1 name   2 op: OperatorDef*
    OperatorDef  1 input* 2 output*  4 type  5 arg: Argument*
    Argument     1 name   2 f  3 i  4 s  5 floats*  6 ints*
"""

import math
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from realtime.errors import WeightsError
from realtime.system.files import explain_os_error

_VARINT, _FIXED64, _BYTES, _FIXED32 = 0, 1, 2, 5
_MAX_FILE_BYTES = 64 << 20
_MAX_RANK = 4


class _MalformedError(ValueError):
    """The bytes are not what they should be; the file's name is added further up."""


@dataclass(frozen=True, slots=True)
class Operator:
    """One operation of a graph.

    Attributes:
        kind: Caffe2's name of the operation, such as ``Int8Conv``.
        inputs: names of the blobs it reads.
        outputs: names of the blobs it writes.
        floats: its arguments that are numbers with a fraction.
        ints: its arguments that are whole numbers.
        raw: its arguments that are byte strings.
    """

    kind: str
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]
    floats: dict[str, list[float]]
    ints: dict[str, list[int]]
    raw: dict[str, bytes]

    def integer(self, name: str, default: int) -> int:
        """The whole number called ``name``, or ``default`` where the operation does not have it."""
        return self.ints.get(name, [default])[0]

    def real(self, name: str, default: float) -> float:
        """The number called ``name``, or ``default`` where the operation does not have it."""
        return self.floats.get(name, [default])[0]


def _varint(data: memoryview, at: int) -> tuple[int, int]:
    value = 0
    for shift in range(0, 70, 7):
        if at >= len(data):
            raise _MalformedError("it ends in the middle of a number")
        byte = data[at]
        at += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value & 0xFFFF_FFFF_FFFF_FFFF, at
    raise _MalformedError("a number has more than ten bytes")


def _fields(data: memoryview) -> Iterator[tuple[int, int, int | memoryview]]:
    """(field number, wire type, value) of every field of a message; lengths are checked against ``data``."""
    at = 0
    while at < len(data):
        key, at = _varint(data, at)
        number, wire = key >> 3, key & 7
        if wire == _VARINT:
            value, at = _varint(data, at)
            yield number, wire, value
            continue
        if wire == _BYTES:
            length, at = _varint(data, at)
        elif wire in (_FIXED64, _FIXED32):
            length = 8 if wire == _FIXED64 else 4
        else:
            raise _MalformedError(f"wire type {wire} is not protobuf as Caffe2 writes it")
        if length > len(data) - at:
            raise _MalformedError(f"a field of {length} bytes where {len(data) - at} are left")
        yield number, wire, data[at : at + length]
        at += length


def _bytes(value: int | memoryview) -> memoryview:
    if isinstance(value, int):
        raise _MalformedError("a number where bytes are due")
    return value


def _text(value: int | memoryview) -> str:
    try:
        return bytes(_bytes(value)).decode("utf-8")
    except UnicodeDecodeError as error:
        raise _MalformedError("a name that is not UTF-8") from error


def _signed(value: int) -> int:
    return value - (1 << 64) if value >= 1 << 63 else value


def _floats(wire: int, value: int | memoryview) -> list[float]:
    data = _bytes(value)
    if wire == _FIXED64 or len(data) % 4:
        raise _MalformedError("floats that are not four bytes each")
    return list(struct.unpack(f"<{len(data) // 4}f", data))


def _ints(value: int | memoryview) -> list[int]:
    if isinstance(value, int):
        return [_signed(value)]
    numbers, at = [], 0
    while at < len(value):
        number, at = _varint(value, at)
        numbers.append(_signed(number))
    return numbers


def _operator(data: memoryview) -> Operator:
    inputs: list[str] = []
    outputs: list[str] = []
    kind = ""
    found = Operator(kind, (), (), {}, {}, {})
    for number, _, value in _fields(data):
        if number == 1:
            inputs.append(_text(value))
        elif number == 2:
            outputs.append(_text(value))
        elif number == 4:
            kind = _text(value)
        elif number == 5:
            _argument(_bytes(value), found)
    if not kind or not outputs:
        raise _MalformedError("an operation without a type or an output")
    return Operator(kind, tuple(inputs), tuple(outputs), found.floats, found.ints, found.raw)


def _argument(data: memoryview, into: Operator) -> None:
    name = ""
    floats: list[float] = []
    ints: list[int] = []
    raw: bytes | None = None
    for number, wire, value in _fields(data):
        if number == 1:
            name = _text(value)
        elif number in (2, 5):
            floats += _floats(wire, value)
        elif number in (3, 6):
            ints += _ints(value)
        elif number == 4:
            raw = bytes(_bytes(value))
    if floats:
        into.floats[name] = floats
    if ints:
        into.ints[name] = ints
    if raw is not None:
        into.raw[name] = raw


def read_net(path: Path) -> list[Operator]:
    """The operations of the ``NetDef`` file at ``path``, in order.

    Raises:
        WeightsError: the file cannot be read, is damaged, or is no ``NetDef``.
    """
    try:
        size = path.stat().st_size
        if size > _MAX_FILE_BYTES:
            raise WeightsError(f"{path} has {size} bytes; a weight file of this net has less than {_MAX_FILE_BYTES}.")
        data = memoryview(path.read_bytes())
    except OSError as error:
        raise WeightsError(f"the weight file {path} cannot be read: {explain_os_error(error)}") from error
    try:
        operators = [_operator(_bytes(value)) for number, _, value in _fields(data) if number == 2]
    except _MalformedError as error:
        raise WeightsError(f"{path} is damaged or not a Caffe2 net: {error}.") from error
    if not operators:
        raise WeightsError(f"{path} holds no operation: it is not a Caffe2 net.")
    return operators


def read_weights(path: Path) -> dict[str, NDArray[np.float32]]:
    """The arrays that the fill operations of the ``NetDef`` file at ``path`` make, as float32 by name.

    Quantised ones are given their real values: weight = (q - zero point) * scale, bias = q * scale.

    Raises:
        WeightsError: the file cannot be read, is damaged, is no ``NetDef``, or holds something else than fills.
    """
    weights: dict[str, NDArray[np.float32]] = {}
    for operator in read_net(path):
        try:
            weights[operator.outputs[0]] = _filled(operator)
        except _MalformedError as error:
            raise WeightsError(f"{path} is damaged or of another net: {operator.outputs[0]}: {error}.") from error
    return weights


def _filled(operator: Operator) -> NDArray[np.float32]:
    shape = operator.ints.get("shape", [])
    if not 1 <= len(shape) <= _MAX_RANK or min(shape) < 1:
        raise _MalformedError(f"the shape {shape} cannot be")
    count = math.prod(shape)
    scale = operator.real("Y_scale", 1.0)
    zero = operator.integer("Y_zero_point", 0)
    values: NDArray[np.float64]
    if operator.kind == "Int8GivenTensorFill":
        raw = operator.raw.get("values", b"")
        _check_count(len(raw), count)
        values = (np.frombuffer(raw, np.uint8).astype(np.float64) - zero) * scale
    elif operator.kind == "Int8GivenIntTensorFill":
        ints = operator.ints.get("values", [])
        _check_count(len(ints), count)
        values = (np.array(ints, np.float64) - zero) * scale
    elif operator.kind == "GivenTensorFill":
        floats = operator.floats.get("values", [])
        _check_count(len(floats), count)
        values = np.array(floats, np.float64)
    else:
        raise _MalformedError(f"{operator.kind} does not fill an array")
    if not np.isfinite(values).all() or np.abs(values).max() > 1e6:
        raise _MalformedError("it holds values that no weight has")
    return values.astype(np.float32).reshape(shape)


def _check_count(have: int, want: int) -> None:
    if have != want:
        raise _MalformedError(f"{have} values where its shape asks for {want}")
