"""High dynamic range (HLG and PQ, BT.2020) converted to standard range (BT.709).

A table from the signal of the source to that of BT.709 is applied by ffmpeg's lut3d, interpolated over tetrahedra.
Reference white (ITU-R BT.2408: 75 % of the HLG signal, 203 cd/m2) becomes the white of BT.709; highlights above it are
compressed by the extended curve of Reinhard et al. (2002, eq. 4), which keeps everything below ``_KNEE`` as it is.
"""

import tempfile
from fractions import Fraction
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import av
import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from av.video.frame import VideoFrame

PQ, HLG = 16, 18
"""ffmpeg's numbers of the transfer functions of high dynamic range."""

NAMES = {PQ: "PQ", HLG: "HLG"}

_SIDE = 33
"""Entries of the table per channel."""

_WHITE = {PQ: 203 / 10_000, HLG: 0.265}
"""Linear light of reference white: a fraction of PQ's 10,000 cd/m2, and of the range of the scene for HLG."""

_TIME_BASE = Fraction(1, 90_000)  # of the filters, which do not look at it

_KNEE = 0.7
"""Linear light, a fraction of white, from which on highlights are compressed."""

_FROM_2020 = np.array([[1.6605, -0.5876, -0.0728], [-0.1246, 1.1329, -0.0083], [-0.0182, -0.1006, 1.1187]])
"""Linear RGB of BT.2020 to that of BT.709 (ITU-R BT.2087)."""


def to_linear(signal: NDArray[np.float64], transfer: int) -> NDArray[np.float64]:
    """Return the linear light of a signal in [0, 1], as a fraction of reference white."""
    if transfer == HLG:  # ITU-R BT.2100, inverse of the HLG OETF
        light = np.where(signal <= 0.5, signal**2 / 3, (np.exp((signal - 0.55991073) / 0.17883277) + 0.28466892) / 12)
    else:  # SMPTE ST 2084
        power = signal ** (1 / 78.84375)
        light = (np.maximum(power - 0.8359375, 0) / (18.8515625 - 18.6875 * power)) ** (1 / 0.1593017578125)
    return light / _WHITE[transfer]


def to_standard_range(signal: NDArray[np.float64], transfer: int) -> NDArray[np.float64]:
    """Convert (..., 3) RGB of BT.2020 with ``transfer`` to RGB of BT.709 with the curve of sRGB, both in [0, 1]."""
    linear = np.maximum(to_linear(signal, transfer) @ _FROM_2020.T, 0)
    peak = linear.max(axis=-1, keepdims=True)
    most = float(to_linear(np.ones(1), transfer)[0])
    over, reach = np.maximum(peak - _KNEE, 0) / (1 - _KNEE), (most - _KNEE) / (1 - _KNEE)
    compressed = _KNEE + (1 - _KNEE) * over * (1 + over / reach**2) / (1 + over)
    linear *= np.where(peak > _KNEE, compressed / np.maximum(peak, _KNEE), 1)
    linear = np.clip(linear, 0, 1)
    return np.asarray(np.where(linear <= 0.0031308, 12.92 * linear, 1.055 * linear ** (1 / 2.4) - 0.055))


class ToneMapper:
    """Converts decoded frames of high dynamic range to 8-bit BGR of standard range."""

    def __init__(self, transfer: int) -> None:
        """Compute the table.

        Args:
            transfer: ``PQ`` or ``HLG``.
        """
        axis = np.linspace(0, 1, _SIDE)
        blue, green, red = np.meshgrid(axis, axis, axis, indexing="ij")  # red changes first in the file
        table = to_standard_range(np.stack([red, green, blue], axis=-1).reshape(-1, 3), transfer)
        rows = "\n".join(" ".join(f"{value:.6f}" for value in row) for row in table)
        self._cube = f"LUT_3D_SIZE {_SIDE}\n{rows}\n"
        self._graph: av.filter.Graph | None = None
        self._shape: tuple[int, int, str] | None = None

    def __call__(self, stored: "VideoFrame", pixel_format: str) -> "VideoFrame":
        """Return a decoded frame in ``pixel_format``, an 8-bit RGB format of ffmpeg."""
        shape = stored.width, stored.height, stored.format.name
        if self._graph is None or shape != self._shape:
            self._graph, self._shape = self._build(stored, pixel_format), shape
        self._graph.push(stored)
        mapped = self._graph.pull()
        assert isinstance(mapped, av.VideoFrame)  # noqa: S101 - for the type checker
        return mapped

    def _build(self, stored: "VideoFrame", pixel_format: str) -> av.filter.Graph:
        graph = av.filter.Graph()
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "tone.cube"
            path.write_text(self._cube, encoding="ascii")
            steps = [
                graph.add_buffer(width=stored.width, height=stored.height, format=stored.format, time_base=_TIME_BASE),
                graph.add("scale", "in_color_matrix=bt2020:flags=bilinear+accurate_rnd+full_chroma_int"),
                graph.add("format", "gbrp16le" if stored.format.components[0].bits > 10 else "gbrp10le"),
                graph.add("lut3d", f"file={path}:interp=tetrahedral"),
                graph.add("scale", "flags=accurate_rnd"),
                graph.add("format", pixel_format),
                graph.add("buffersink"),
            ]
            for before, after in pairwise(steps):
                before.link_to(after)
            graph.configure()
        return graph
