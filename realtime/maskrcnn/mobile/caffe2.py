"""Reads Caffe2 ``NetDef`` files: a minimal reader of the protobuf wire format and of two messages.

The files are untrusted: every length is checked against the bytes available before it is used, nothing is executed, and
any violation is a ``WeightsError`` that names the file.

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
    """The bytes are malformed; the caller adds the file's name."""


@dataclass(frozen=True, slots=True)
class Operator:
    """One operation of a graph.

    Attributes:
        kind: Caffe2's name of the operation, such as ``Int8Conv``.
        inputs: names of the blobs it reads.
        outputs: names of the blobs it writes.
        floats: its floating-point arguments.
        ints: its integer arguments.
        raw: its byte string arguments.
    """

    kind: str
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]
    floats: dict[str, list[float]]
    ints: dict[str, list[int]]
    raw: dict[str, bytes]

    def integer(self, name: str, default: int) -> int:
        """Return the integer argument ``name``, or ``default`` if there is none."""
        return self.ints.get(name, [default])[0]

    def real(self, name: str, default: float) -> float:
        """Return the floating-point argument ``name``, or ``default`` if there is none."""
        return self.floats.get(name, [default])[0]


def _varint(data: memoryview, at: int) -> tuple[int, int]:
    value = 0
    for shift in range(0, 70, 7):
        if at >= len(data):
            raise _MalformedError("truncated number")
        byte = data[at]
        at += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value & 0xFFFF_FFFF_FFFF_FFFF, at
    raise _MalformedError("number longer than ten bytes")


def _fields(data: memoryview) -> Iterator[tuple[int, int, int | memoryview]]:
    """Yield (field number, wire type, value) of every field of a message; lengths are checked against ``data``."""
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
            raise _MalformedError(f"unexpected wire type {wire}")
        if length > len(data) - at:
            raise _MalformedError(f"field of {length} bytes, {len(data) - at} left")
        yield number, wire, data[at : at + length]
        at += length


def _bytes(value: int | memoryview) -> memoryview:
    if isinstance(value, int):
        raise _MalformedError("number instead of bytes")
    return value


def _text(value: int | memoryview) -> str:
    try:
        return bytes(_bytes(value)).decode("utf-8")
    except UnicodeDecodeError as error:
        raise _MalformedError("name is not UTF-8") from error


def _signed(value: int) -> int:
    return value - (1 << 64) if value >= 1 << 63 else value


def _floats(wire: int, value: int | memoryview) -> list[float]:
    data = _bytes(value)
    if wire == _FIXED64 or len(data) % 4:
        raise _MalformedError("floats are not four bytes each")
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
    arguments = Operator(kind, (), (), {}, {}, {})
    for number, _, value in _fields(data):
        if number == 1:
            inputs.append(_text(value))
        elif number == 2:
            outputs.append(_text(value))
        elif number == 4:
            kind = _text(value)
        elif number == 5:
            _argument(_bytes(value), arguments)
    if not kind or not outputs:
        raise _MalformedError("operation without type or output")
    return Operator(kind, tuple(inputs), tuple(outputs), arguments.floats, arguments.ints, arguments.raw)


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
    """Return the operations of the ``NetDef`` file at ``path``, in order.

    Raises:
        WeightsError: the file cannot be read, is damaged, or is not a ``NetDef``.
    """
    try:
        size = path.stat().st_size
        if size > _MAX_FILE_BYTES:
            raise WeightsError(f"{path} is too large for a weight file: {size} bytes, maximum {_MAX_FILE_BYTES}")
        data = memoryview(path.read_bytes())
    except OSError as error:
        raise WeightsError(f"the weight file {path} cannot be read: {explain_os_error(error)}") from error
    try:
        operators = [_operator(_bytes(value)) for number, _, value in _fields(data) if number == 2]
    except _MalformedError as error:
        raise WeightsError(f"{path} is damaged or not a Caffe2 net: {error}") from error
    if not operators:
        raise WeightsError(f"{path} is not a Caffe2 net: it has no operations")
    return operators


def read_weights(path: Path) -> dict[str, NDArray[np.float32]]:
    """Return the arrays filled by the operations of the ``NetDef`` file at ``path``, as float32 by name.

    Quantised arrays are dequantised: weight = (q - zero point) * scale, bias = q * scale.

    Raises:
        WeightsError: the file cannot be read, is damaged, is not a ``NetDef``, or has operations other than fills.
    """
    weights: dict[str, NDArray[np.float32]] = {}
    for operator in read_net(path):
        try:
            weights[operator.outputs[0]] = _filled(operator)
        except _MalformedError as error:
            raise WeightsError(f"{path} is damaged or of another net: {operator.outputs[0]}: {error}") from error
    return weights


def _filled(operator: Operator) -> NDArray[np.float32]:
    shape = operator.ints.get("shape", [])
    if not 1 <= len(shape) <= _MAX_RANK or min(shape) < 1:
        raise _MalformedError(f"invalid shape {shape}")
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
        raise _MalformedError(f"{operator.kind} is not a fill operation")
    if not np.isfinite(values).all() or np.abs(values).max() > 1e6:
        raise _MalformedError("values are out of range")
    return values.astype(np.float32).reshape(shape)


def _check_count(have: int, want: int) -> None:
    if have != want:
        raise _MalformedError(f"{have} values, its shape has {want}")
