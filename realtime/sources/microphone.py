"""A microphone that is listened to in a thread of its own; whatever becomes of it, the picture goes on."""

import threading
import time
from collections import deque
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from realtime.errors import SourceError
from realtime.sources.audio_devices import Device, Wait, check, open_device
from realtime.sources.device_clock import DeviceClock
from realtime.structures import SOUND_RATE, Listen, Sound

_KEPT = 3000
"""How many stretches wait for a recording that is stuck: a minute."""

_AGAIN_S = 2.0
_MUTE_S = 5.0
_STALLED_S = 2.0
_STUCK_S = 2.0
_SOFTEST = 1 / 32_768


class Microphone:
    """Hands what a microphone captures to everybody who listens, while it is switched on; off, the device is closed.

    One that cannot be had, is lost, muted or silent is told of in a sentence, and tried again every two seconds.
    """

    def __init__(
        self,
        spec: str,
        *,
        on: bool = True,
        tell: Callable[[str], None] = lambda _: None,
        opener: Callable[[str, Wait], Device] = open_device,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Open the device, if it is to be on.

        Args:
            spec: as for ``sound_devices.check``.
            on: whether to listen at once.
            tell: told in a sentence what becomes of it, from several threads.
            opener: opens it.
            clock: as ``time.monotonic``.

        Raises:
            SourceError: it cannot be opened, or such a device cannot be had here.
        """
        self._spec, self._tell, self._opener, self._clock = spec, tell, opener, clock
        self._changed = threading.Condition()
        self._on, self._closing = on, False
        self._listeners: list[deque[Sound]] = []
        self._last_at: float | None = None
        self._told_of_stall = False
        check(spec)
        first = opener(spec, self._wait) if on else None
        # a daemon, against the rule: a device that blocks for ever must not keep the program from ending
        self._thread = threading.Thread(target=self._run, args=(first,), name="microphone", daemon=True)
        self._thread.start()

    def listener(self) -> Listen:
        """A new listener, who gets all that is captured from now on; it may be called from any one thread."""
        waiting: deque[Sound] = deque(maxlen=_KEPT)
        self._listeners.append(waiting)

        def take() -> list[Sound]:
            self._look_for_stall()
            return [waiting.popleft() for _ in range(len(waiting))]

        return take

    def switch(self, on: bool) -> None:
        """Open the device, or close it; returns at once."""
        with self._changed:
            self._on = on
            self._changed.notify_all()

    def close(self) -> None:
        """Close the device and end the thread; a device that does not answer is left behind."""
        with self._changed:
            self._closing = True
            self._changed.notify_all()
        self._thread.join(_STUCK_S)

    def _wanted(self) -> bool:
        return self._on and not self._closing

    def _wait(self, seconds: float) -> None:
        """Let ``seconds`` pass, unless the device is not wanted any more."""
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
                    self._tell(f"the microphone {self._spec} is back")
                lost = False
                self._hand_on(device)
            except SourceError as error:
                if not lost:
                    self._tell(f"{error}; the recording goes on with silence until it is there")
                lost = True
            except Exception as error:  # noqa: BLE001 - whatever it is, no call ends for want of sound
                self._tell(f"the microphone {self._spec} failed ({type(error).__name__}: {error})")
                lost = True
            if device is not None:
                device.close()
                device = None
            self._last_at = None
            if lost:
                self._wait(_AGAIN_S)
        if device is not None:
            device.close()

    def _hand_on(self, device: Device) -> None:
        """Give what ``device`` captures to the listeners until it is not wanted any more, or has come to its end."""
        clock, mute = DeviceClock(SOUND_RATE), _Mute(self._spec, self._tell)
        while self._wanted():
            samples = device.read()
            if samples is None:
                self._tell(f"the sound of {self._spec} has ended; the recording goes on with silence")
                self.switch(on=False)
                return
            self._last_at = arrived_at = self._clock()
            sound = Sound(samples, clock(samples.shape[1], arrived_at))
            mute(samples)
            for waiting in self._listeners:
                waiting.append(sound)

    def _look_for_stall(self) -> None:
        """Tell once when a device that was opened gives nothing any more, and does not say why either."""
        last = self._last_at
        stalled = last is not None and self._clock() - last > _STALLED_S
        if stalled and not self._told_of_stall:
            self._tell(f"the microphone {self._spec} gives no sound; the recording goes on with silence")
        self._told_of_stall = stalled


class _Mute:
    """Tells once when a microphone gives nothing but zeros, as one does whose switch is off."""

    def __init__(self, spec: str, tell: Callable[[str], None]) -> None:
        self._spec, self._tell = spec, tell
        self._silent, self._told = 0, False

    def __call__(self, samples: NDArray[np.float32]) -> None:
        if float(np.abs(samples).max(initial=0)) >= _SOFTEST:
            if self._told:
                self._tell(f"the microphone {self._spec} is heard again")
            self._silent, self._told = 0, False
            return
        self._silent += samples.shape[1]
        if self._silent >= _MUTE_S * SOUND_RATE and not self._told:
            self._told = True
            self._tell(f"the microphone {self._spec} gives nothing but silence: is it muted?")
