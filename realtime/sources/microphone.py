"""A microphone, captured in a thread of its own; no failure of it stops the video."""

import logging
import threading
import time
from collections import deque
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from realtime.errors import SourceError
from realtime.sources.audio_devices import Device, Wait, check, open_device
from realtime.sources.device_clock import DeviceClock
from realtime.structures import AUDIO_RATE, AudioChunk, AudioListener
from realtime.system.addresses import without_secrets

log = logging.getLogger(__name__)

_MAX_WAITING = 3000
"""Maximum number of chunks, about a minute, that wait for a recording that is stuck."""

_RETRY_S = 2.0
"""Time between two attempts to open a lost device, seconds."""

_MUTED_S = 5.0
"""Length of digital silence after which a microphone is reported as muted, seconds."""

_STALLED_S = 2.0
"""Time without audio after which an open device is reported as stalled, seconds."""

_CLOSE_S = 2.0
"""Maximum time to wait for the device to close, seconds."""

_AUDIBLE = 1 / 32_768
"""Minimum amplitude that is not digital silence: the smallest step of 16 bits."""


class Microphone:
    """Gives what a microphone captures to every listener while it is switched on; off, the device is closed.

    One that is missing, lost, muted or silent is logged once, and a lost one reopened when it is back.
    """

    def __init__(
        self,
        spec: str,
        *,
        on: bool = True,
        opener: Callable[[str, Wait], Device] = open_device,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Open the device if ``on``.

        Args:
            spec: as for ``audio_devices.check``.
            on: whether to capture from the start.
            opener: opens the device.
            clock: as ``time.monotonic``.

        Raises:
            SourceError: it cannot be opened, or this kind of device is not available here.
        """
        self._spec, self._name, self._opener, self._clock = spec, without_secrets(spec), opener, clock
        self._changed = threading.Condition()
        self._on, self._closing = on, False
        self._listeners: list[deque[AudioChunk]] = []
        self._last_at: float | None = None
        self._stall_reported = False
        check(spec)
        first = opener(spec, self._wait) if on else None
        # an exception to the rule: a device that blocks forever must not keep the program from ending
        self._thread = threading.Thread(target=self._run, args=(first,), name="microphone", daemon=True)
        self._thread.start()

    def listener(self) -> AudioListener:
        """Return a new listener that gets everything captured from now on; it may be called from any one thread."""
        waiting: deque[AudioChunk] = deque(maxlen=_MAX_WAITING)
        self._listeners.append(waiting)

        def take() -> list[AudioChunk]:
            self._check_stall()
            return [waiting.popleft() for _ in range(len(waiting))]

        return take

    def switch(self, on: bool) -> None:
        """Open the device, or close it; returns at once."""
        with self._changed:
            self._on = on
            self._changed.notify_all()

    def close(self) -> None:
        """Close the device and end the thread; a device that does not respond is abandoned."""
        with self._changed:
            self._closing = True
            self._changed.notify_all()
        self._thread.join(_CLOSE_S)

    def _wanted(self) -> bool:
        return self._on and not self._closing

    def _wait(self, seconds: float) -> None:
        """Wait for ``seconds``, or until the device is no longer wanted."""
        with self._changed:
            self._changed.wait_for(lambda: not self._wanted(), seconds)

    def _run(self, device: Device | None) -> None:
        lost = False
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._on or self._closing)
                if self._closing:
                    break
            try:
                device = device or self._opener(self._spec, self._wait)
                if lost:
                    log.info("the microphone %s is available again", self._name)
                lost = False
                self._capture(device)
            except SourceError as error:
                if not lost:
                    log.warning("%s; recording silence until it is available", error)
                lost = True
            except Exception as error:  # noqa: BLE001 - no call ends because the audio failed
                log.warning("the microphone %s failed (%s: %s)", self._name, type(error).__name__, error)
                lost = True
            if device is not None:
                device.close()
                device = None
            self._last_at = None
            if lost:
                self._wait(_RETRY_S)
        if device is not None:
            device.close()

    def _capture(self, device: Device) -> None:
        """Give what ``device`` captures to the listeners until it is no longer wanted, or has ended."""
        clock, mute = DeviceClock(AUDIO_RATE), _MuteDetector(self._name)
        while self._wanted():
            samples = device.read()
            if samples is None:
                log.warning("the audio of %s has ended; recording silence from here on", self._name)
                self.switch(on=False)
                return
            self._last_at = arrived_at = self._clock()
            chunk = AudioChunk(samples, clock(samples.shape[1], arrived_at))
            mute(samples)
            for waiting in self._listeners:
                waiting.append(chunk)

    def _check_stall(self) -> None:
        """Log once when an open device delivers nothing and reports no error."""
        last = self._last_at
        stalled = last is not None and self._clock() - last > _STALLED_S
        if stalled and not self._stall_reported:
            log.warning("the microphone %s delivers no audio; recording silence", self._name)
        self._stall_reported = stalled


class _MuteDetector:
    """Logs once when a microphone delivers only zeros, as one does whose mute switch is on."""

    def __init__(self, spec: str) -> None:
        self._spec = spec
        self._silent, self._reported = 0, False

    def __call__(self, samples: NDArray[np.float32]) -> None:
        if float(np.abs(samples).max(initial=0)) >= _AUDIBLE:
            if self._reported:
                log.info("the microphone %s is no longer silent", self._spec)
            self._silent, self._reported = 0, False
            return
        self._silent += samples.shape[1]
        if self._silent >= _MUTED_S * AUDIO_RATE and not self._reported:
            self._reported = True
            log.warning("the microphone %s delivers only silence; check whether it is muted", self._spec)
