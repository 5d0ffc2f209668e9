"""Reads the arrays of an untrusted ``.npz`` file.

``numpy.load`` allocates what a header claims before it reads the data. Here a bounded amount of data is read first, and
the header must match it. Pickle is not supported: arrays of objects are refused.
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
    """Return the arrays in the file at ``path`` by name, read-only.

    Raises:
        WeightsError: the file cannot be read, is damaged, is larger than any net of this package, or has arrays of
            something other than floats.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            return {name.removesuffix(".npy"): _array(archive.read(name)) for name in _names(archive)}
    except OSError as error:
        raise WeightsError(f"the weight file {path} cannot be read: {explain_os_error(error)}") from error
    except Exception as error:  # zipfile, zlib and numpy raise many kinds
        raise WeightsError(f"{path} is damaged or not a weight file: {error}") from error


def _names(archive: zipfile.ZipFile) -> list[str]:
    members = archive.infolist()
    total = sum(member.file_size for member in members)
    if len(members) > _MAX_ARRAYS or total > _MAX_BYTES:
        raise ValueError(f"{len(members)} arrays of {total} bytes in total")
    return archive.namelist()


def _array(data: bytes) -> NDArray[np.floating[Any]]:
    stream = io.BytesIO(data)
    version = npy.read_magic(stream)
    header = npy.read_array_header_1_0 if version == (1, 0) else npy.read_array_header_2_0
    shape, by_column, dtype = header(stream)
    if dtype.kind != "f":
        raise ValueError(f"array of {dtype}")
    available, expected = len(data) - stream.tell(), math.prod(shape) * dtype.itemsize
    if min(shape, default=0) < 0 or available != expected:
        raise ValueError(f"{available} bytes for shape {shape}, expected {expected}")
    array = np.frombuffer(data, dtype, offset=stream.tell())
    return array.reshape(shape, order="F" if by_column else "C")
