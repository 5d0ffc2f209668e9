"""Whether anybody looks at a v4l2loopback virtual camera, so that the real one may rest while nobody does.

From version 0.13 on the driver tells when programs begin and end to stream from it; merely opening the device, as
programs do that list cameras, does not count. Older ones do not tell; there, opens and closes of it are counted.
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

_log = logging.getLogger(__name__)

_LOOK_AGAIN_S = 5.0  # an event that the driver did not send is made up for by asking

_SUBSCRIBE_EVENT, _DQEVENT = 0x4020565A, 0x80885659
_CLIENT_USAGE = 0x08000000 + 0x08E00000 + 1
_SEND_INITIAL = 1

_IN_CLOSE, _IN_OPEN = 0x08 | 0x10, 0x20
_INOTIFY_EVENT = struct.Struct("iIII")


class Detector(Protocol):
    """Knows whether somebody looks."""

    descriptor: int
    interest: int

    def consumed(self) -> bool:
        """Take in what is new, without waiting, and tell."""

    def close(self) -> None:
        """Let go."""


class DriverEvents:
    """Told by the driver, v4l2loopback 0.13 and later."""

    interest = select.POLLPRI if sys.platform == "linux" else 0

    def __init__(self, device: Path) -> None:
        """Subscribe.

        Raises:
            OSError: the driver does not tell, or there is no such device.
        """
        self._device = device
        self._consumed = False
        self.descriptor = self._subscribe()

    def consumed(self) -> bool:
        """As ``Detector``; asks anew, so that a lost event does no harm for long."""
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
    """Counts who opens and closes the device; the fallback."""

    interest = select.POLLIN if sys.platform == "linux" else 0

    def __init__(self, device: Path) -> None:
        """Begin to count, from those who have it open already.

        Raises:
            OSError: there is no such device, or this system cannot tell.
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


def detector_of(device: Path) -> Detector:
    """The best way to tell for ``device``.

    Raises:
        OSError: there is none.
    """
    if sys.platform != "linux":
        raise OSError(errno.ENOTSUP, "only v4l2loopback tells")
    try:
        return DriverEvents(device)
    except OSError:
        return OpenCounts(device)


class ConsumerWatch:
    """Tells in a thread of its own when somebody looks (at once) and when nobody has for ``idle_s``."""

    def __init__(
        self,
        detector: Detector,
        tell: Callable[[bool], None],
        *,
        idle_s: float,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Begin to watch; that somebody looks is taken for granted until ``idle_s`` have passed.

        Args:
            detector: closed with this.
            tell: called with True or False at every change, from the thread.
            idle_s: how long nobody must look, seconds.
            clock: as ``time.monotonic``.
        """
        self._detector, self._tell, self._idle_s, self._clock = detector, tell, idle_s, clock
        self._told, self._end = os.pipe()
        self._thread = threading.Thread(target=self._run, name="consumers")
        self._thread.start()

    def close(self) -> None:
        """End the thread."""
        os.close(self._end)
        self._thread.join()
        os.close(self._told)
        self._detector.close()

    def _run(self) -> None:
        wanted, last_seen = True, self._clock()
        while True:
            try:
                consumed = self._detector.consumed()
            except OSError as error:
                _log.debug("nobody can be seen looking any more: %s", error)
                consumed = True  # better a camera that is on for nothing than a call without a picture
            now = self._clock()
            last_seen = now if consumed else last_seen
            if wanted != (consumed or now - last_seen < self._idle_s):
                wanted = not wanted
                self._tell(wanted)
            left_s = last_seen + self._idle_s - now if wanted and not consumed else _LOOK_AGAIN_S
            if self._ended_within(min(max(left_s, 0.01), _LOOK_AGAIN_S)):
                return

    def _ended_within(self, seconds: float) -> bool:
        """Wait for news of the detector, for so long at most; whether the end was asked for."""
        poll = select.poll()
        poll.register(self._told, select.POLLIN | select.POLLHUP)
        poll.register(self._detector.descriptor, self._detector.interest)
        return any(descriptor == self._told for descriptor, _ in poll.poll(seconds * 1000))
