import struct

import pytest

from realtime.maskrcnn.litert.flatbuffer import MalformedError, Table, root


def file(vtable: tuple[int, ...], body: bytes, identifier: bytes = b"TEST") -> bytes:
    """A file whose root table has ``vtable`` (size of the table, then offsets of its fields) and ``body``."""
    table = struct.pack(f"<HH{len(vtable) - 1}H", 2 * len(vtable) + 2, *vtable)
    table += bytes(-len(table) % 4)
    position = 8 + len(table)
    return struct.pack("<I4s", position, identifier) + table + struct.pack("<i", len(table)) + body


def test_numbers_vectors_and_strings_are_read() -> None:
    body = struct.pack("<iII", -7, 12, 20) + bytes(4) + struct.pack("<Iii", 2, 5, -6) + struct.pack("<I4s", 3, b"abc\0")
    table = root(file((16, 4, 8, 12), body), b"TEST", (0, 1, 2))
    assert table.number(0, "i", 0) == -7
    assert table.integers(1) == (5, -6)
    assert table.text(2) == "abc"


def test_absent_fields_have_their_default() -> None:
    table = root(file((4,), b""), b"TEST", (0, 1))
    assert (table.number(0, "i", 3), table.integers(1), table.text(1), table.tables(1, ())) == (3, (), "", [])
    assert table.table(0, ()) is None


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "does not start as"),
        (file((4,), b"", b"ELSE"), "does not start as a TEST"),
        (struct.pack("<I4s", 1 << 31, b"TEST"), "past the end"),
        (struct.pack("<I4sI", 9, b"TEST", 0), "past the end"),
        (struct.pack("<I4sII", 9, b"TEST", 0, 0), "misaligned"),
        (struct.pack("<I4siI", 8, b"TEST", 100, 0), "past the end"),
        (struct.pack("<I4siI", 8, b"TEST", -4, 0), "invalid table"),
        (struct.pack("<I4siHH", 8, b"TEST", -4, 4, 400), "table past the end"),
        (struct.pack("<I4siHH", 8, b"TEST", -4, 400, 4), "table past the end"),
        (file((8, 0, 4), bytes(4)), "unexpected field 1"),
    ],
)
def test_a_file_that_is_damaged_is_refused(data: bytes, says: str) -> None:
    with pytest.raises(MalformedError, match=says):
        root(data, b"TEST", (0,))


@pytest.mark.parametrize(
    ("body", "says"),
    [
        (struct.pack("<II", 4, 1 << 30), "vector of"),
        (struct.pack("<II", 4, 3), "vector of"),
        (struct.pack("<I", 1 << 30), "past the end"),
        (struct.pack("<I", 0), "past the end"),
    ],
)
def test_a_vector_past_the_end_is_refused(body: bytes, says: str) -> None:
    table = root(file((8, 4), body), b"TEST", (0,))
    for read in (table.integers, lambda field: table.tables(field, ())):
        with pytest.raises(MalformedError, match=says):
            read(0)


def test_a_field_outside_its_table_is_refused() -> None:
    with pytest.raises(MalformedError, match="outside its table"):
        root(file((6, 4), bytes(8)), b"TEST", (0,)).number(0, "i", 0)


@pytest.mark.parametrize(("text", "says"), [(b"abcd", "without end"), (b"\xff\xfe\xfd\0", "ASCII")])
def test_a_string_that_is_not_one_is_refused(text: bytes, says: str) -> None:
    body = struct.pack("<II", 4, 3) + text
    with pytest.raises(MalformedError, match=says):
        root(file((8, 4), body), b"TEST", (0,)).text(0)


def test_a_table_of_another_place_is_checked_like_the_root() -> None:
    with pytest.raises(MalformedError, match="past the end"):
        Table(bytes(8), 400, ())
