"""A video file or stream as a source, through PyAV (ffmpeg)."""

import logging
import time
from collections.abc import Callable
from pathlib import Path

from realtime.media.colours import ImageConverter
from realtime.media.remarks import remarks
from realtime.media.stamps import RisingStamps
from realtime.media.video import Video, open_video, shown
from realtime.sources.pacer import Pacer
from realtime.structures import Frame, Pacing, Size

log = logging.getLogger(__name__)

_MAX_GAP_S, _MAX_GAP_FRAMES = 10.0, 5
"""A longer time between two frames, in seconds and in usual distances of two frames, is a gap that is skipped."""


class VideoSource:
    """The frames of a video, upright, in order."""

    def __init__(
        self,
        location: str | Path,
        *,
        pacing: Pacing = Pacing.REALTIME,
        clock: Callable[[], float] = time.monotonic,
        wait: Callable[[float], object] | None = None,
        video: Video | None = None,
    ) -> None:
        """Open the video and decode its first frame.

        Args:
            location: path or URL.
            pacing: play at the video's own pace, or as fast as possible.
            clock: as ``time.monotonic``.
            wait: as ``time.sleep``; None = wait until ``interrupt`` at the longest.
            video: the open video, closed with this source; None = open it.

        Raises:
            SourceError: it cannot be read, or is not a video.
        """
        self._video = open_video(location) if video is None else video
        info = self._video.info.with_square_pixels()
        self._name, self._info = shown(location), info
        if info.hdr_name is not None:
            log.info("%s: high dynamic range (%s) is converted to standard range", self._name, info.hdr_name)
        if info.is_cut_short:
            log.warning("%s is cut short: its end is missing", self._name)
        self._decoded, self._convert = self._video.decode(), ImageConverter(info)
        self._stamps = RisingStamps(info)
        self._pacer = Pacer(clock, wait) if pacing is Pacing.REALTIME else None
        self._next = 0
        self._last_s = self._gap_s = self._skipped_s = 0.0
        self.size: Size = info.size
        self.fps = float(info.fps)
        self.frame_count = info.frame_count

    def read(self) -> Frame | None:
        """Wait for the next frame's time; None after the last.

        Raises:
            SourceError: the stream broke off, or nothing more of it can be decoded.
        """
        stored = next(self._decoded, None)
        if stored is None:
            return None
        media_s = self._info.seconds(self._stamps(stored.pts))
        image = self._convert(stored)
        index, self._next = self._next, self._next + 1
        return Frame(image, index, self._pacer(self._without_gap(media_s)) if self._pacer else media_s)

    def _without_gap(self, media_s: float) -> float:
        """Return the time of a frame without the long gaps before it, which nobody has to sit through."""
        gap_s, before_s = media_s - self._last_s, self._gap_s
        if gap_s > max(_MAX_GAP_S, _MAX_GAP_FRAMES * max(1 / self.fps, before_s)):
            log.warning("%s: a gap of %.0f s is skipped", self._name, gap_s)
            self._skipped_s += gap_s - (before_s or 1 / self.fps)
        self._gap_s = gap_s
        self._last_s = media_s
        return media_s - self._skipped_s

    def delay(self, seconds: float) -> None:
        """As ``Delayable``."""
        if self._pacer is not None:
            self._pacer.delay(seconds)

    def interrupt(self) -> None:
        """As ``Interruptible``."""
        self._video.interrupt()
        if self._pacer is not None:
            self._pacer.interrupt()

    def close(self) -> None:
        """Release the file, and log what of it could not be shown as it is."""
        for remark in remarks(
            damaged=self._video.damaged,
            resized=self._convert.resized,
            restamped=self._stamps.restamped,
            deinterlaced=self._video.deinterlaced,
            jumps=self._video.jumps,
        ):
            log.warning("%s: %s", self._name, remark)
        self._decoded.close()
        self._video.close()
