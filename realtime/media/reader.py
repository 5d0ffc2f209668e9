"""The frames of a file with their exact time stamps, from any place on."""

from collections.abc import Generator, Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

import av

from realtime.media import colours
from realtime.media.decoding import Decoding
from realtime.media.probe import VideoInfo, open_file, picture_stream
from realtime.structures import Frame

if TYPE_CHECKING:
    from av.video.frame import VideoFrame


@dataclass(frozen=True, slots=True, eq=False)
class FileFrame:
    """A frame and its place in the file.

    Attributes:
        frame: upright; captured at its seconds after the first frame of the file.
        pts: its time stamp, in ``VideoInfo.time_base``.
        duration: how long it is shown, in ``VideoInfo.time_base``; as the file says, else by the nominal rate.
    """

    frame: Frame
    pts: int
    duration: int


class FileFrames:
    """Every frame of a file in order, from a time stamp on.

    Attributes:
        damaged: packets left out because they could not be read.
        resized: frames that had another size than the first and were scaled to it.
        restamped: frames whose time stamp was missing or not later than the one before.
    """

    def __init__(
        self, info: VideoInfo, *, from_pts: int | None = None, first_index: int = 0, deinterlace: bool = False
    ) -> None:
        """Nothing is opened before the first frame is asked for.

        Args:
            info: as from ``probe``.
            from_pts: frames before this time stamp are left out; None = from the beginning.
            first_index: the index of the first frame.
            deinterlace: make one whole picture of each two half pictures.
        """
        self._info, self._from_pts, self._first_index = info, from_pts, first_index
        self._deinterlace = deinterlace
        self.damaged = self.resized = self.restamped = 0

    def __iter__(self) -> Generator[FileFrame, None, None]:
        """Decode; each frame is in a new buffer.

        Raises:
            SourceError: the file broke off.
        """
        info, index, last = self._info, self._first_index, None
        usual = max(1, round(1 / (info.fps * info.time_base)))
        for picture in self._wanted():
            pts = picture.pts
            if pts is None or (last is not None and pts <= last):
                self.restamped += pts is not None
                pts = info.start_pts if last is None else last + (usual if pts is None else 1)
            last = pts
            if (picture.width, picture.height) != info.coded_size:
                self.resized += 1
            image = colours.to_image(picture, info)
            yield FileFrame(Frame(image, index, info.seconds(pts)), pts, picture.duration or usual)
            index += 1

    def _wanted(self) -> Generator["VideoFrame", None, None]:
        """The frames from ``from_pts`` on."""
        if self._from_pts is None or self._from_pts <= self._info.start_pts:
            yield from self._decoded(None)
            return
        # Jumping to a place is not exact in every kind of file: where it lands too late, it starts further ahead.
        back = 0
        while True:
            target = self._from_pts - back
            frames = self._decoded(target if target > self._info.start_pts else None)
            first = next(frames, None)
            if first is not None and (
                target <= self._info.start_pts or (first.pts is not None and first.pts <= self._from_pts)
            ):
                break
            frames.close()
            if target <= self._info.start_pts:
                return
            back = 2 * back + round(2 / self._info.time_base)
        if first.pts is None or first.pts >= self._from_pts:
            yield first
        for picture in frames:
            if picture.pts is None or picture.pts >= self._from_pts:
                yield picture

    def _decoded(self, from_pts: int | None) -> Generator["VideoFrame", None, None]:
        with open_file(self._info.path) as container:
            stream = picture_stream(container, self._info.path)
            if from_pts is not None:
                try:
                    container.seek(from_pts, stream=stream, backward=True)
                except (av.error.FFmpegError, OSError):
                    return
            decoding = Decoding(container, stream, self._info.path)
            pictures = decoding.frames()
            try:
                yield from _without_halves(pictures, self._info.time_base) if self._deinterlace else pictures
            finally:
                self.damaged += decoding.damaged


def _without_halves(pictures: Iterator["VideoFrame"], time_base: Fraction) -> Generator["VideoFrame", None, None]:
    """Each two half pictures made one, by ffmpeg's bwdif."""
    graph: av.filter.Graph | None = None
    for picture in pictures:
        if graph is None:
            graph = av.filter.Graph()
            source = graph.add_buffer(
                width=picture.width, height=picture.height, format=picture.format, time_base=time_base
            )
            whole = graph.add("bwdif", "mode=send_frame:parity=auto:deint=all")
            end = graph.add("buffersink")
            source.link_to(whole)
            whole.link_to(end)
            graph.configure()
        graph.push(picture)
        yield from _pulled(graph, time_base)
    if graph is not None:
        graph.push(None)
        yield from _pulled(graph, time_base)


def _pulled(graph: av.filter.Graph, time_base: Fraction) -> Iterator["VideoFrame"]:
    while True:
        try:
            picture = graph.pull()
        except (av.error.BlockingIOError, av.error.EOFError):
            return
        assert isinstance(picture, av.VideoFrame)  # noqa: S101 - for the type checker
        if picture.pts is not None and picture.time_base:
            picture.pts = round(picture.pts * picture.time_base / time_base)
            picture.time_base = time_base
        yield picture
