import io
import struct
import zipfile
from pathlib import Path

import numpy as np
import pytest

from realtime.errors import WeightsError
from tools.portrait import npz


def archive(path: Path, *members: tuple[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as opened:
        for name, data in members:
            opened.writestr(name, data)
    return path


def member(shape: str, data: bytes = b"", descr: str = "<f2") -> bytes:
    header = f"{{'descr': '{descr}', 'fortran_order': False, 'shape': {shape}, }}".encode()
    return b"\x93NUMPY\x01\x00" + struct.pack("<H", len(header)) + header + data


@pytest.mark.parametrize("save", [np.savez, np.savez_compressed])
def test_what_numpy_saved_is_read(tmp_path: Path, save: object) -> None:
    kernel, bias = np.arange(6, dtype=np.float16).reshape(2, 3), np.asfortranarray(np.eye(3, dtype=np.float32))
    save(tmp_path / "net.npz", **{"conv/kernel": kernel, "bias": bias})  # type: ignore[operator]
    read = npz.read(tmp_path / "net.npz")
    assert read.keys() == {"conv/kernel", "bias"}
    assert (read["conv/kernel"] == kernel).all()
    assert read["conv/kernel"].dtype == np.float16
    assert (read["bias"] == bias).all()


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (member("(99999999999,)"), "0 bytes for shape"),
        (member("(-2, -2)", bytes(8)), "for shape"),
        (member("(2,)", bytes(16), "|O"), "array of object"),
        (member("(2,)", bytes(2), "|i1"), "array of int8"),
        (b"no array", "magic"),
    ],
)
def test_an_array_that_is_none_is_refused_by_name(tmp_path: Path, data: bytes, says: str) -> None:
    with pytest.raises(WeightsError, match=says) as caught:
        npz.read(archive(tmp_path / "net.npz", ("w.npy", data)))
    assert "net.npz" in str(caught.value)


@pytest.mark.slow
def test_a_file_that_unpacks_to_more_than_any_net_has_is_not_unpacked(tmp_path: Path) -> None:
    zeros = bytes(33 << 20)
    path = archive(tmp_path / "bomb.npz", *((f"{k}.npy", zeros) for k in range(8)))
    assert path.stat().st_size < 1 << 20
    with pytest.raises(WeightsError, match="8 arrays of"):
        npz.read(path)


def test_what_is_no_archive_is_refused_by_name(tmp_path: Path) -> None:
    (tmp_path / "text.npz").write_text("hello")
    with pytest.raises(WeightsError, match=r"text\.npz is damaged"):
        npz.read(tmp_path / "text.npz")
    with pytest.raises(WeightsError, match="cannot be read"):
        npz.read(tmp_path / "gone.npz")
    stream = io.BytesIO()
    np.savez(stream, w=np.zeros(100, np.float32))
    (tmp_path / "cut.npz").write_bytes(stream.getvalue()[:200])
    with pytest.raises(WeightsError, match=r"cut\.npz is damaged"):
        npz.read(tmp_path / "cut.npz")
