"""The frames of a file with their exact time stamps, from any position on."""

from collections.abc import Generator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from realtime.media.colours import ImageConverter
from realtime.media.info import VideoInfo
from realtime.media.stamps import RisingStamps
from realtime.media.video import Video, open_video
from realtime.structures import Frame

if TYPE_CHECKING:
    from av.video.frame import VideoFrame


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
        info, stamps = self._info, RisingStamps(self._info)
        with open_video(info.location, joints=info.joints, deinterlace=self._deinterlace) as video:
            convert = ImageConverter(info)
            try:
                for index, stored in enumerate(self._wanted(video), self._first_index):
                    pts = stamps(stored.pts)
                    frame = Frame(convert(stored), index, info.seconds(pts))
                    yield FileFrame(frame, pts, stored.duration or info.frame_duration)
            finally:
                self.damaged += video.damaged
                self.resized += convert.resized
                self.restamped += stamps.restamped
                self.deinterlaced += video.deinterlaced

    def _wanted(self, video: Video) -> Generator["VideoFrame", None, None]:
        """Yield the decoded frames from ``from_pts`` on."""
        start, wanted = self._info.start_pts, self._from_pts
        if wanted is None or wanted <= start:
            yield from video.decode()
            return
        if self._info.joints:  # seeking would be ambiguous
            yield from (stored for stored in video.decode() if stored.pts is None or stored.pts >= wanted)
            return
        # Seeking is not exact in every format: where it lands too late, start further ahead.
        back = 0
        while True:
            target = max(start, wanted - back)
            if not video.seek(target):
                return
            decoded = video.decode()
            first = next(decoded, None)
            if first is not None and (target == start or (first.pts is not None and first.pts <= wanted)):
                break
            decoded.close()
            self.damaged += video.damaged
            if target == start:
                return
            back = 2 * back + round(2 / self._info.time_base)
        if first.pts is None or first.pts >= wanted:
            yield first
        for stored in decoded:
            if stored.pts is None or stored.pts >= wanted:
                yield stored
