"""Video in pipes: uncompressed to standard output, anything that ffmpeg reads from standard input."""

import os
import select
import sys
import threading
from fractions import Fraction
from typing import BinaryIO, Literal

import av
import numpy as np
from av.video.reformatter import ColorRange, Colorspace, Interpolation
from numpy.typing import NDArray

from realtime.errors import SinkError, StopRequested
from realtime.structures import Size
from realtime.system.files import explain_os_error

STDIN = "-"
"""The location that means standard input."""

PipeFormat = Literal["y4m", "raw"]

_HD_LINES = 720
"""Frames of at least this height are BT.709, smaller ones BT.601: what players assume where nothing is said."""

_LIMIT_S = 10.0
"""Maximum time without an image that is filled with copies of the last one, seconds."""


class StdinReader:
    """Standard input as a file, as PyAV reads one; a read that waits for the other program can be ended."""

    def __init__(self, descriptor: int = 0, *, poll_s: float = 0.2) -> None:
        """Read from ``descriptor``; ``poll_s`` is the maximum time until ``interrupt`` takes effect, seconds."""
        self._descriptor, self._poll_s = descriptor, poll_s
        self._over = threading.Event()

    def read(self, size: int) -> bytes:
        """Return up to ``size`` bytes; empty at the end, and after ``interrupt``."""
        while not self._over.is_set():
            if sys.platform == "win32" or select.select([self._descriptor], [], [], self._poll_s)[0]:
                return os.read(self._descriptor, size)
        return b""

    def interrupt(self) -> None:
        """End the stream; may be called from any thread."""
        self._over.set()


class PipeWriter:
    """Writes images at a constant frame rate."""

    def __init__(self, stream: BinaryIO, *, size: Size, fps: float | Fraction, pipe_format: PipeFormat = "y4m") -> None:
        """Write the header.

        Args:
            stream: where the bytes go; not closed.
            size: (width, height) of the images, pixels.
            fps: frame rate, > 0.
            pipe_format: ``y4m``: YUV4MPEG2 in 4:2:0, in 4:4:4 if a side is odd; ``raw``: the bytes of the images alone.

        Raises:
            StopRequested: the reader is gone.
            SinkError: the stream cannot be written.
        """
        self._stream, self._size, self._raw = stream, size, pipe_format == "raw"
        self._rate = Fraction(fps).limit_denominator(1001)
        self._pixel_format = "yuv420p" if size[0] % 2 == size[1] % 2 == 0 else "yuv444p"
        self._matrix = int(Colorspace.ITU709 if size[1] >= _HD_LINES else Colorspace.ITU601)
        self._origin_s: float | None = None
        self._count = 0
        self._last: bytes | memoryview = b""
        if not self._raw:
            chroma = "420jpeg" if self._pixel_format == "yuv420p" else "444"
            width, height = size
            rate = f"{self._rate.numerator}:{self._rate.denominator}"
            self._send(f"YUV4MPEG2 W{width} H{height} F{rate} Ip A1:1 C{chroma} XCOLORRANGE=LIMITED\n".encode("ascii"))

    def write(self, image: NDArray[np.uint8], at_s: float | None = None) -> None:
        """Write one image.

        Args:
            image: (H, W, 3) uint8 BGR, or with ``raw`` also (H, W, 4) BGRA.
            at_s: its time, seconds: the last image is repeated up to it, and an image that is early is left out; None =
                the next frame.

        Raises:
            StopRequested: the reader is gone.
            SinkError: the image has another size, or the stream cannot be written.
        """
        if image.shape[:2] != (self._size[1], self._size[0]):
            raise SinkError(
                f"standard output takes images of {self._size[0]}x{self._size[1]}, got "
                f"{image.shape[1]}x{image.shape[0]}"
            )
        copies = 0 if at_s is None else self._copies_before(at_s)
        if copies < 0:
            return
        for _ in range(copies):
            self._send(self._last)
        self._last = self._packed(image)
        self._send(self._last)
        self._count += copies + 1

    def _copies_before(self, at_s: float) -> int:
        """Return how many copies of the last image belong before an image; -1 if there is no place for it."""
        if self._origin_s is None:
            self._origin_s = at_s
        place = round((at_s - self._origin_s) * self._rate)
        if place - self._count > _LIMIT_S * self._rate:  # such as after a pause: the clock starts over
            self._origin_s = at_s - float(self._count / self._rate)
            return 0
        return max(-1, place - self._count)

    def _packed(self, image: NDArray[np.uint8]) -> bytes | memoryview:
        if self._raw:
            return np.ascontiguousarray(image).tobytes()
        frame = av.VideoFrame.from_ndarray(np.ascontiguousarray(image), "bgr24").reformat(
            format=self._pixel_format,
            dst_colorspace=self._matrix,
            dst_color_range=int(ColorRange.MPEG),
            interpolation=Interpolation.BILINEAR | Interpolation.ACCURATE_RND,
            threads=1,
        )
        return b"FRAME\n" + frame.to_ndarray().tobytes()

    def _send(self, data: bytes | memoryview) -> None:
        left = memoryview(data)
        try:
            while left:
                left = left[self._stream.write(left) :]
        except BrokenPipeError as error:
            raise StopRequested("the program that reads standard output has ended") from error
        except OSError as error:
            raise SinkError(f"standard output cannot be written: {explain_os_error(error)}") from error
