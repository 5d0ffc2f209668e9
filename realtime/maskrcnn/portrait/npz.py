"""Reads the arrays of an ``.npz`` file that nobody vouches for.

``numpy.load`` makes an array as large as a header claims before it looks for the bytes. Here the bytes are read first,
no more than a net has, and a header must fit them. There is no pickle: an array of objects is refused.
"""

import io
import math
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
from numpy.lib import format as npy
from numpy.typing import NDArray

from realtime.errors import WeightsError
from realtime.system.files import explain_os_error

_MAX_BYTES = 256 << 20
_MAX_ARRAYS = 2000


def read(path: Path) -> dict[str, NDArray[np.floating[Any]]]:
    """The arrays in the file at ``path`` by name, read-only.

    Raises:
        WeightsError: the file cannot be read, is damaged, larger than any net of this package, or holds something
            else than floats.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            return {name.removesuffix(".npy"): _array(archive.read(name)) for name in _names(archive)}
    except OSError as error:
        raise WeightsError(f"the weight file {path} cannot be read: {explain_os_error(error)}") from error
    except Exception as error:  # a damaged archive fails in as many ways as it has parts
        raise WeightsError(f"{path} is damaged or no weight file: {error}.") from error


def _names(archive: zipfile.ZipFile) -> list[str]:
    members = archive.infolist()
    total = sum(member.file_size for member in members)
    if len(members) > _MAX_ARRAYS or total > _MAX_BYTES:
        raise ValueError(f"it claims {len(members)} arrays of {total} bytes in all")
    return archive.namelist()


def _array(data: bytes) -> NDArray[np.floating[Any]]:
    stream = io.BytesIO(data)
    version = npy.read_magic(stream)
    header = npy.read_array_header_1_0 if version == (1, 0) else npy.read_array_header_2_0
    shape, by_column, dtype = header(stream)
    if dtype.kind != "f":
        raise ValueError(f"an array of {dtype}")
    have, want = len(data) - stream.tell(), math.prod(shape) * dtype.itemsize
    if min(shape, default=0) < 0 or have != want:
        raise ValueError(f"{have} bytes where the shape {shape} asks for {want}")
    array = np.frombuffer(data, dtype, offset=stream.tell())
    return array.reshape(shape, order="F" if by_column else "C")
