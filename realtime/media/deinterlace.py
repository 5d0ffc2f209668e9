"""Make interlaced frames progressive, by ffmpeg's bwdif."""

from collections.abc import Iterator
from fractions import Fraction
from typing import TYPE_CHECKING

import av

if TYPE_CHECKING:
    from av.video.frame import VideoFrame


class Deinterlacer:
    """Deinterlaces the frames that are flagged as interlaced, and passes the others on unchanged.

    The filter is built with the first interlaced frame, so progressive videos cost nothing, and again when the size or
    format of the frames changes. It holds one frame back.

    Attributes:
        count: number of frames that were deinterlaced.
    """

    def __init__(self, time_base: Fraction, *, enabled: bool = True) -> None:
        """Create a deinterlacer.

        Args:
            time_base: unit of the frames' time stamps, seconds.
            enabled: whether interlaced frames are deinterlaced; else they are passed on, too.
        """
        self._time_base, self._enabled = time_base, enabled
        self.count = 0
        self._graph: av.filter.Graph | None = None
        self._shape: tuple[int, int, str] | None = None

    def put(self, stored: "VideoFrame") -> "Iterator[VideoFrame]":
        """Add a decoded frame, and yield those that are ready, in order."""
        shape = stored.width, stored.height, stored.format.name
        if self._graph is not None and shape != self._shape:
            yield from self.finish()
        if self._graph is None:
            if not (stored.interlaced_frame and self._enabled):
                yield stored
                return
            self._graph, self._shape = self._build(stored), shape
        self.count += bool(stored.interlaced_frame)
        self._graph.push(stored)
        yield from self._pull(self._graph)

    def finish(self) -> "Iterator[VideoFrame]":
        """Yield the frame that is held back."""
        graph, self._graph = self._graph, None
        if graph is not None:
            graph.push(None)
            yield from self._pull(graph)

    def _build(self, stored: "VideoFrame") -> av.filter.Graph:
        graph = av.filter.Graph()
        source = graph.add_buffer(
            width=stored.width, height=stored.height, format=stored.format, time_base=self._time_base
        )
        bwdif = graph.add("bwdif", "mode=send_frame:parity=auto:deint=interlaced")
        sink = graph.add("buffersink")
        source.link_to(bwdif)
        bwdif.link_to(sink)
        graph.configure()
        return graph

    def _pull(self, graph: av.filter.Graph) -> "Iterator[VideoFrame]":
        while True:
            try:
                stored = graph.pull()
            except (av.error.BlockingIOError, av.error.EOFError):
                return
            assert isinstance(stored, av.VideoFrame)  # noqa: S101 - for the type checker
            if stored.pts is not None and stored.time_base:
                stored.pts = round(stored.pts * stored.time_base / self._time_base)
                stored.time_base = self._time_base
            yield stored
