"""Whether a live run records just now, and with which sound."""

import logging
import threading
import time
from collections.abc import Callable, Sequence

from realtime.config import Config
from realtime.errors import UsageError
from realtime.sinks import Recordings, SinkSpec, WindowSpec, has_recording
from realtime.sources import audio_devices
from realtime.sources.microphone import Microphone
from realtime.structures import Pacing

log = logging.getLogger(__name__)


class Recording:
    """Starts and stops all recordings of a run together, and the microphone with them: it is open only meanwhile."""

    def __init__(
        self,
        microphone: Microphone | None,
        *,
        on: bool = True,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Record from the beginning if ``on``."""
        self._microphone, self._clock = microphone, clock
        self._lock = threading.Lock()
        self._on, self._since_s = on, float("-inf")

    def toggle(self) -> None:
        """Stop, or go on."""
        with self._lock:
            self._on, self._since_s = not self._on, self._clock()
        if self._microphone is not None:
            self._microphone.switch(self._on)
        log.info("recording" if self._on else "recording paused; press r to resume")

    def wanted(self, captured_at: float) -> bool:
        """Whether a frame captured then is to be recorded; it may have waited for the encoder since."""
        with self._lock:
            return self._on == (captured_at >= self._since_s)

    def on(self) -> bool:
        """Whether it goes on just now."""
        return self._on


def check_recording(config: Config, outputs: Sequence[SinkSpec], *, standby: bool, pacing: Pacing) -> None:
    """Refuse what cannot be before anything slow is done.

    Raises:
        RealtimeError: it cannot be.
    """
    if standby and not (has_recording(outputs) and WindowSpec() in outputs):
        raise UsageError("--standby waits for r in the window to record: give --window and --output PATH.mkv with it")
    if config.output.audio is not None and has_recording(outputs):
        if pacing is not Pacing.REALTIME:
            raise UsageError("a file that is read as fast as can be has no time for a microphone; leave --fast out")
        audio_devices.check(config.output.audio)


def build_recordings(config: Config, recording: Recording, microphone: Microphone | None) -> Recordings:
    """What the recordings of a run share."""
    return Recordings(
        listener=None if microphone is None else microphone.listener,
        audio_offset_s=config.output.audio_offset_s,
        wanted=recording.wanted,
        on=recording.on,
    )
