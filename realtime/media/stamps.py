"""Time stamps that rise from frame to frame, whatever a file says."""

from realtime.media.info import VideoInfo


class RisingStamps:
    """Gives each frame a time stamp later than the one before.

    Attributes:
        restamped: number of time stamps that did not rise and were replaced.
    """

    def __init__(self, info: VideoInfo) -> None:
        """Create the stamps of the video ``info``."""
        self._start, self._usual = info.start_pts, info.frame_duration
        self._last: int | None = None
        self.restamped = 0

    def __call__(self, pts: int | None) -> int:
        """Return the time stamp of the next frame: ``pts`` if it rises, else the earliest possible one.

        A frame without a time stamp follows at the nominal rate.
        """
        last = self._last
        if pts is None:
            pts = self._start if last is None else last + self._usual
        elif last is not None and pts <= last:
            self.restamped += 1
            pts = last + 1
        self._last = pts
        return pts
