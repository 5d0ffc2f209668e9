"""Pauses and resumes the recordings of a live run."""

import logging
import threading
import time
from collections.abc import Callable

from realtime.sinks import Recordings
from realtime.sources.microphone import Microphone

log = logging.getLogger(__name__)


class RecordingSwitch:
    """Pauses and resumes all recordings of a run together, and the microphone, which is closed in a pause.

    Args:
        microphone: of the recordings; None = no audio.
        on: record from the start.
        audio_offset_s: audio delay, seconds.
        clock: as ``time.monotonic``.

    Attributes:
        recordings: what all recordings of the run share.
    """

    def __init__(
        self,
        microphone: Microphone | None,
        *,
        on: bool = True,
        audio_offset_s: float = 0.0,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._microphone, self._clock = microphone, clock
        self._lock = threading.Lock()
        self._on, self._since_s, self._muted = on, float("-inf"), False
        self.recordings = Recordings(
            listener=None if microphone is None else microphone.listener,
            audio_offset_s=audio_offset_s,
            wanted=self.includes,
        )

    def toggle(self) -> None:
        """Pause or resume."""
        with self._lock:
            self._on, self._since_s = not self._on, self._clock()
        if self._microphone is not None:
            self._microphone.switch(self._on and not self._muted)
        log.info("recording" if self._on else "recording paused; press r to resume")

    def mute(self, muted: bool) -> None:
        """Close the microphone, whatever is recorded, or use it again."""
        self._muted = muted
        if self._microphone is not None:
            self._microphone.switch(self._on and not muted)

    def includes(self, captured_at: float) -> bool:
        """Whether a frame captured then is recorded; it may have waited for the encoder since."""
        with self._lock:
            return self._on == (captured_at >= self._since_s)

    def is_on(self) -> bool:
        """Whether frames are being recorded now."""
        return self._on
