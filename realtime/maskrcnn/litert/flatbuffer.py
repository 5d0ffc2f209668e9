"""A reader of the FlatBuffers format for untrusted bytes.

Every offset is checked against the bytes available before it is followed. Whoever reads a table says which fields it
may have; any other is an error. So a file that was read completely has nothing in it that was not checked.
"""

import struct
from collections.abc import Collection

_MAX_COUNT = 10_000
"""Maximum number of elements of a vector of tables or numbers."""


class MalformedError(ValueError):
    """The bytes are not what they should be; the caller adds the file's name."""


class Table:
    """One table.

    Args:
        data: the whole file.
        position: of the table in ``data``.
        fields: indices of the fields that it may have.
    """

    __slots__ = ("_data", "_fields", "_position", "_size")

    def __init__(self, data: bytes, position: int, fields: Collection[int]) -> None:
        vtable = position - _number(data, "<i", position)
        vtable_size, self._size = _number(data, "<H", vtable), _number(data, "<H", vtable + 2)
        if vtable_size < 4 or vtable_size % 2 or vtable % 2 or self._size < 4:
            raise MalformedError("invalid table")
        if vtable + vtable_size > len(data) or position + self._size > len(data):
            raise MalformedError("table past the end")
        offsets = struct.unpack_from(f"<{vtable_size // 2 - 2}H", data, vtable + 4)
        self._fields = {index: offset for index, offset in enumerate(offsets) if offset}
        self._data, self._position = data, position
        if unexpected := self._fields.keys() - set(fields):
            raise MalformedError(f"unexpected field {min(unexpected)}")

    def number(self, field: int, kind: str, default: int) -> int:
        """Return the number in ``field``; ``kind`` as in ``struct``."""
        if field not in self._fields:
            return default
        return _number(self._data, f"<{kind}", self._at(field, struct.calcsize(kind)))

    def table(self, field: int, fields: Collection[int]) -> "Table | None":
        """Return the table that ``field`` refers to, which may have ``fields``."""
        return None if field not in self._fields else Table(self._data, self._target(field), fields)

    def tables(self, field: int, fields: Collection[int]) -> "list[Table]":
        """Return the vector of tables that ``field`` refers to, which may have ``fields``."""
        start, count = self._vector(field, 4, _MAX_COUNT)
        positions = range(start, start + 4 * count, 4)
        return [Table(self._data, _target(self._data, position), fields) for position in positions]

    def integers(self, field: int) -> tuple[int, ...]:
        """Return the vector of int32 that ``field`` refers to."""
        start, count = self._vector(field, 4, _MAX_COUNT)
        return struct.unpack_from(f"<{count}i", self._data, start)

    def bytes(self, field: int) -> memoryview:
        """Return the vector of bytes that ``field`` refers to, without a copy."""
        start, count = self._vector(field, 1, len(self._data))
        return memoryview(self._data)[start : start + count]

    def text(self, field: int) -> str:
        """Return the string that ``field`` refers to, which must be ASCII and end in a zero byte."""
        start, count = self._vector(field, 1, _MAX_COUNT)
        if field in self._fields and _number(self._data, "<B", start + count):
            raise MalformedError("string without end")
        try:
            return bytes(self._data[start : start + count]).decode("ascii")
        except UnicodeDecodeError as error:
            raise MalformedError("string is not ASCII") from error

    def _at(self, field: int, size: int) -> int:
        offset: int = self._fields[field]
        if offset < 4 or offset + size > self._size:
            raise MalformedError(f"field {field} is outside its table")
        return self._position + offset

    def _target(self, field: int) -> int:
        return _target(self._data, self._at(field, 4))

    def _vector(self, field: int, item: int, max_count: int) -> tuple[int, int]:
        """Return the position of the first element and the number of elements; 0 if the field is absent."""
        if field not in self._fields:
            return 0, 0
        position = self._target(field)
        count = _number(self._data, "<I", position)
        if count > max_count or position + 4 + item * count > len(self._data):
            raise MalformedError(f"vector of {count} elements")
        return position + 4, count


def root(data: bytes, identifier: bytes, fields: Collection[int]) -> Table:
    """Return the root table of a file, which may have ``fields``.

    Args:
        data: the whole file.
        identifier: the four bytes that name its format.
        fields: see ``Table``.

    Raises:
        MalformedError: it is not such a file.
    """
    if data[4:8] != identifier:
        raise MalformedError(f"it does not start as a {identifier.decode()} file")
    return Table(data, _target(data, 0), fields)


def _number(data: bytes, kind: str, position: int) -> int:
    size = struct.calcsize(kind)
    if position < 0 or position + size > len(data):
        raise MalformedError("offset past the end")
    if position % size:
        raise MalformedError("misaligned number")
    value: int = struct.unpack_from(kind, data, position)[0]
    return value


def _target(data: bytes, position: int) -> int:
    offset = _number(data, "<I", position)
    if not 4 <= offset <= len(data):
        raise MalformedError("offset past the end")
    return position + offset
