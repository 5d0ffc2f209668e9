"""The frames of a file with their exact time stamps, from any position on."""

from collections.abc import Generator
from contextlib import closing
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from realtime.media.colours import ImageConverter
from realtime.media.info import VideoInfo
from realtime.media.stamps import RisingStamps
from realtime.media.video import Video, open_video
from realtime.structures import Frame

if TYPE_CHECKING:
    from av.video.frame import VideoFrame

_SEEK_BACK_S = Fraction(1)
"""How long before the first frame that is wanted decoding starts at the latest, seconds."""


@dataclass(frozen=True, slots=True, eq=False)
class FileFrame:
    """A frame and its position in the file.

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
        damaged: number of packets left out because they could not be read.
        resized: number of frames whose size differed from the first.
        restamped: number of frames whose time stamp was not later than the one before.
        deinterlaced: number of interlaced frames that were made progressive.
    """

    def __init__(
        self, info: VideoInfo, *, from_pts: int | None = None, first_index: int = 0, deinterlace: bool = True
    ) -> None:
        """Prepare; the file is opened when the first frame is asked for.

        Args:
            info: as from ``probe``.
            from_pts: leave out frames before this time stamp; None = start at the beginning.
            first_index: the index of the first frame.
            deinterlace: make interlaced frames progressive.
        """
        self._info, self._from_pts, self._first_index, self._deinterlace = info, from_pts, first_index, deinterlace
        self.damaged = self.resized = self.restamped = self.deinterlaced = 0

    def __iter__(self) -> Generator[FileFrame, None, None]:
        """Decode; each frame is in a new buffer.

        Raises:
            SourceError: the file broke off.
        """
        info = self._info
        with open_video(info.location, joints=info.joints, deinterlace=self._deinterlace) as video:
            convert = ImageConverter(info)
            try:
                for index, (stored, pts) in enumerate(self._wanted(video), self._first_index):
                    frame = Frame(convert(stored), index, info.seconds(pts))
                    yield FileFrame(frame, pts, stored.duration or info.frame_duration)
            finally:
                self.damaged += video.damaged
                self.resized += convert.resized
                self.deinterlaced += video.deinterlaced

    def _wanted(self, video: Video) -> Generator[tuple["VideoFrame", int], None, None]:
        """Yield the decoded frames from ``from_pts`` on, each with its time stamp."""
        info, wanted = self._info, self._from_pts
        if wanted is None or wanted <= info.start_pts:
            yield from self._stamped(video)
            return
        if not info.joints:  # else seeking would be ambiguous
            back = _SEEK_BACK_S
            while wanted - back / info.time_base > info.start_pts and video.seek(wanted - round(back / info.time_base)):
                decoded = self._stamped(video)
                found = self._reach(decoded, wanted)
                if found is not None:
                    yield found
                    yield from decoded
                    return
                decoded.close()
                self.damaged += video.damaged
                back *= 3
            video.rewind()
        yield from ((stored, pts) for stored, pts in self._stamped(video) if pts >= wanted)

    def _reach(
        self, decoded: Generator[tuple["VideoFrame", int], None, None], wanted: int
    ) -> tuple["VideoFrame", int] | None:
        """Return the first frame from ``wanted`` on; None if it is not certain which one that is.

        Seeking is not exact in every format, and frames without time stamps can only be counted from the start.
        """
        latest_start = wanted - round(_SEEK_BACK_S / 2 / self._info.time_base)
        for number, (stored, pts) in enumerate(decoded):
            if pts >= wanted and number:
                return stored, pts
            if stored.pts is None or (not number and pts > latest_start):
                return None
        return None

    def _stamped(self, video: Video) -> Generator[tuple["VideoFrame", int], None, None]:
        stamps = RisingStamps(self._info)
        try:
            with closing(video.decode()) as decoded:
                for stored in decoded:
                    yield stored, stamps(stored.pts)
        finally:
            self.restamped += stamps.restamped
