"""Whether a v4l2loopback virtual camera has viewers, so that the webcam can be released while it has none.

Since version 0.13 the driver reports when programs start and stop streaming; merely opening the device, as programs do
that list cameras, does not count. With older versions, opens and closes of the device are counted.
"""

import ctypes
import errno
import logging
import os
import select
import struct
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from realtime.system import v4l2

log = logging.getLogger(__name__)

_POLL_S = 5.0
"""Interval between two queries of the driver, which make up for lost events, seconds."""

_SUBSCRIBE_EVENT, _DQEVENT = 0x4020565A, 0x80885659
_CLIENT_USAGE = 0x08000000 + 0x08E00000 + 1
_SEND_INITIAL = 1

_IN_CLOSE, _IN_OPEN = 0x08 | 0x10, 0x20
_INOTIFY_EVENT = struct.Struct("iIII")


class Detector(Protocol):
    """Detects viewers of a virtual camera.

    Attributes:
        descriptor: a file descriptor that becomes ready when the answer may have changed.
        interest: the ``select.poll`` events to wait for.
    """

    descriptor: int
    interest: int

    def consumed(self) -> bool:
        """Return whether there is a viewer, without waiting."""

    def close(self) -> None:
        """Release the device."""


class DriverEvents:
    """Detects viewers by events of the driver, v4l2loopback 0.13 or later."""

    interest = select.POLLPRI if sys.platform == "linux" else 0

    def __init__(self, device: Path) -> None:
        """Subscribe.

        Raises:
            OSError: the driver sends no such events, or the device does not exist.
        """
        self._device = device
        self._consumed = False
        self.descriptor = self._subscribe()

    def consumed(self) -> bool:
        """As ``Detector``; subscribes again each time, which makes up for a lost event."""
        fresh = self._subscribe()
        os.close(self.descriptor)
        self.descriptor = fresh
        try:
            while True:
                event = v4l2.ioctl(self.descriptor, _DQEVENT, bytes(136))
                self._consumed = struct.unpack_from("I", event, 8)[0] > 0
        except OSError as error:
            if error.errno not in {errno.ENOENT, errno.EAGAIN}:
                raise
        return self._consumed

    def close(self) -> None:
        """As ``Detector``."""
        os.close(self.descriptor)

    def _subscribe(self) -> int:
        descriptor = os.open(self._device, os.O_RDWR | getattr(os, "O_NONBLOCK", 0))
        try:
            v4l2.ioctl(descriptor, _SUBSCRIBE_EVENT, struct.pack("III20x", _CLIENT_USAGE, 0, _SEND_INITIAL))
        except OSError:
            os.close(descriptor)
            raise
        return descriptor


class OpenCounts:
    """Detects viewers by counting opens and closes of the device; the fallback."""

    interest = select.POLLIN if sys.platform == "linux" else 0

    def __init__(self, device: Path) -> None:
        """Start counting from the processes that have it open already.

        Raises:
            OSError: the device does not exist, or this system has no inotify.
        """
        libc = ctypes.CDLL(None, use_errno=True)
        self.descriptor = libc.inotify_init1(os.O_NONBLOCK | os.O_CLOEXEC)
        if (
            self.descriptor < 0
            or libc.inotify_add_watch(self.descriptor, os.fsencode(device), _IN_OPEN | _IN_CLOSE) < 0
        ):
            raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
        self._count = len(v4l2.holders(device))

    def consumed(self) -> bool:
        """As ``Detector``."""
        try:
            data = os.read(self.descriptor, 65536)
        except BlockingIOError:
            data = b""
        while data:
            _, mask, _, length = _INOTIFY_EVENT.unpack_from(data)
            data = data[_INOTIFY_EVENT.size + length :]
            self._count = max(0, self._count + (1 if mask & _IN_OPEN else -1 if mask & _IN_CLOSE else 0))
        return self._count > 0

    def close(self) -> None:
        """As ``Detector``."""
        os.close(self.descriptor)


def open_detector(device: Path) -> Detector:
    """Open the best detector for ``device``.

    Raises:
        OSError: there is none.
    """
    if sys.platform != "linux":
        raise OSError(errno.ENOTSUP, "only v4l2loopback reports viewers")
    try:
        return DriverEvents(device)
    except OSError:
        return OpenCounts(device)


class ConsumerWatch:
    """Reports in a thread of its own when there is a viewer (at once) and when there was none for ``idle_s``."""

    def __init__(
        self,
        detector: Detector,
        on_change: Callable[[bool], None],
        *,
        idle_s: float,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Start to watch; for the first ``idle_s`` seconds a viewer is assumed.

        Args:
            detector: closed with this watch.
            on_change: called with True or False at each change, from the thread.
            idle_s: time without a viewer, seconds.
            clock: as ``time.monotonic``.
        """
        self._detector, self._on_change, self._idle_s, self._clock = detector, on_change, idle_s, clock
        self._ended, self._end = os.pipe()
        self._thread = threading.Thread(target=self._run, name="consumers")
        self._thread.start()

    def close(self) -> None:
        """End the thread."""
        os.close(self._end)
        self._thread.join()
        os.close(self._ended)
        self._detector.close()

    def _run(self) -> None:
        wanted, last_seen = True, self._clock()
        while True:
            try:
                consumed = self._detector.consumed()
            except OSError as error:
                log.debug("viewers can no longer be detected: %s", error)
                consumed = True  # better a webcam that is on for nothing than a call without video
            now = self._clock()
            last_seen = now if consumed else last_seen
            if wanted != (consumed or now - last_seen < self._idle_s):
                wanted = not wanted
                self._on_change(wanted)
            left_s = last_seen + self._idle_s - now if wanted and not consumed else _POLL_S
            if self._ended_within(min(max(left_s, 0.01), _POLL_S)):
                return

    def _ended_within(self, seconds: float) -> bool:
        """Wait for the detector, at most ``seconds``; return whether the watch is to end."""
        poll = select.poll()
        poll.register(self._ended, select.POLLIN | select.POLLHUP)
        poll.register(self._detector.descriptor, self._detector.interest)
        return any(descriptor == self._ended for descriptor, _ in poll.poll(seconds * 1000))
