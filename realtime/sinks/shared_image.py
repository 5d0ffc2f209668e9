"""An image in memory that two processes share."""

import os
from multiprocessing.shared_memory import SharedMemory
from pathlib import Path

import numpy as np

from realtime.errors import SinkError
from realtime.structures import Size
from realtime.system.files import explain_os_error

_SHARED = Path("/dev/shm")  # noqa: S108 - where Linux keeps shared memory


class SharedImage:
    """An image of ``size`` in shared memory.

    Attributes:
        size: (width, height), pixels.
        name: of the memory, by which the other process opens it.
        pixels: (height, width, 4) uint8 BGRA.
    """

    def __init__(self, size: Size) -> None:
        """Reserve the memory.

        Raises:
            SinkError: there is not enough.
        """
        self.size = size
        self._memory = _reserve(size[0] * size[1] * 4)
        self.name = self._memory.name
        self.pixels = np.ndarray((size[1], size[0], 4), np.uint8, self._memory.buf)

    def close(self) -> None:
        """Give the memory back; the other process keeps what it has opened."""
        del self.pixels
        self._memory.close()
        self._memory.unlink()


def _reserve(count: int) -> SharedMemory:
    """Return ``count`` bytes of shared memory.

    Raises:
        SinkError: there is not enough.
    """
    memory: SharedMemory | None = None
    try:
        memory = SharedMemory(create=True, size=count)
        if (path := _SHARED / memory.name).exists():  # Linux reserves them only then
            with path.open("r+b") as file:
                os.posix_fallocate(file.fileno(), 0, count)
    except OSError as error:
        if memory is not None:
            memory.close()
            memory.unlink()
        raise SinkError(f"shared memory cannot hold the window's images: {explain_os_error(error)}") from error
    return memory
