"""Make interlaced pictures progressive, by ffmpeg's bwdif."""

from collections.abc import Iterator
from fractions import Fraction
from typing import TYPE_CHECKING

import av

if TYPE_CHECKING:
    from av.video.frame import VideoFrame


class Deinterlacer:
    """Deinterlaces the pictures that are flagged as interlaced and passes the others on unchanged.

    The filter is built with the first interlaced picture, so progressive videos cost nothing, and built again when the
    size or format of the pictures changes. It holds one picture back.
    """

    def __init__(self, time_base: Fraction) -> None:
        """Create a deinterlacer for pictures whose time stamps count ``time_base`` seconds."""
        self._time_base = time_base
        self._graph: av.filter.Graph | None = None
        self._shape: tuple[int, int, str] | None = None

    def put(self, picture: "VideoFrame") -> "Iterator[VideoFrame]":
        """Yield the pictures that are ready once ``picture`` is known, in order."""
        shape = picture.width, picture.height, picture.format.name
        if self._graph is not None and shape != self._shape:
            yield from self.finish()
        if self._graph is None:
            if not picture.interlaced_frame:
                yield picture
                return
            self._graph, self._shape = self._build(picture), shape
        self._graph.push(picture)
        yield from self._pull(self._graph)

    def finish(self) -> "Iterator[VideoFrame]":
        """Yield the picture that is held back."""
        graph, self._graph = self._graph, None
        if graph is not None:
            graph.push(None)
            yield from self._pull(graph)

    def _build(self, picture: "VideoFrame") -> av.filter.Graph:
        graph = av.filter.Graph()
        source = graph.add_buffer(
            width=picture.width, height=picture.height, format=picture.format, time_base=self._time_base
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
                picture = graph.pull()
            except (av.error.BlockingIOError, av.error.EOFError):
                return
            assert isinstance(picture, av.VideoFrame)  # noqa: S101 - for the type checker
            if picture.pts is not None and picture.time_base:
                picture.pts = round(picture.pts * picture.time_base / self._time_base)
                picture.time_base = self._time_base
            yield picture
