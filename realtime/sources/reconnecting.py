"""A camera that may be unplugged, stall, sleep or be paused, and comes back by itself."""

import logging
import threading
import time
from collections.abc import Callable
from typing import Protocol

import numpy as np

from realtime.errors import SourceError
from realtime.imaging.fit import letterbox
from realtime.protocols import Source
from realtime.sources.strobe import StrobeFilter
from realtime.sources.tears import TearDetector
from realtime.structures import Frame, Image, Size

log = logging.getLogger(__name__)

_ABSENT_S = 0.2
"""Interval between two checks whether an unplugged camera is back, seconds."""

_FIRST_RETRY_S, _MAX_RETRY_S = 0.2, 5.0
"""Interval between two attempts to open a camera that is back, seconds; it doubles up to the maximum."""

_UNSTEADY_S = 30.0
"""A camera that is lost again this soon after it came back, seconds, comes and goes: that is logged once."""

_PAUSED_STAND_IN_S = 1.0
"""Interval between two stand-ins while the camera is paused, seconds."""


class Wait(Protocol):
    """How to wait on a condition; a test puts its own clock behind it."""

    def __call__(self, condition: threading.Condition, seconds: float | None) -> None:
        """Wait until ``condition`` is notified, or for ``seconds``; None = without limit."""


def _wait(condition: threading.Condition, seconds: float | None) -> None:
    condition.wait(seconds)


class ReconnectingSource:
    """Reads a camera in a thread of its own, reopens it when it fails, and never keeps the reader waiting.

    While there is no frame, ``read`` repeats the last image, marked as ``Frame.stand_in``. The images of a camera that
    comes back with another size are fitted into the first size, which everything downstream was opened for. Torn frames
    are left out, and the dark ones of a camera that strobes.

    Attributes:
        reconnects: how often the camera was opened again.
        torn: number of torn frames.
    """

    def __init__(
        self,
        first: Source,
        reopen: Callable[[], Source],
        *,
        is_back: Callable[[], bool] = lambda: True,
        interrupt: Callable[[], None] = lambda: None,
        max_retry_s: float = _MAX_RETRY_S,
        stall_s: float = 0.5,
        stand_in_s: float = 0.2,
        clock: Callable[[], float] = time.monotonic,
        wait: Wait = _wait,
    ) -> None:
        """Take over ``first``, which is closed with this source.

        Args:
            first: the open camera.
            reopen: opens it again; raises ``SourceError`` while that fails.
            is_back: a cheap check whether ``reopen`` may succeed.
            interrupt: makes a camera that is being read or reopened return at once; called when this source is closed.
            max_retry_s: maximum interval between two attempts to reopen it, seconds.
            stall_s: time without a frame after which stand-ins begin, seconds.
            stand_in_s: interval between two stand-ins, seconds.
            clock: as ``time.monotonic``.
            wait: waits on a condition.
        """
        self.size: Size = first.size
        self.fps = first.fps
        self._source: Source | None = first
        self._reopen, self._is_back, self._interrupt, self._max_retry_s = reopen, is_back, interrupt, max_retry_s
        self._stall_s, self._stand_in_s = stall_s, stand_in_s
        self._clock, self._wait = clock, wait
        self._changed = threading.Condition()
        self._image: Image = np.zeros((first.size[1], first.size[0], 3), np.uint8)  # the newest, for stand-ins
        self._frame: Frame | None = None  # the newest, until it is read
        self._next = 0
        self._standing_in = False
        self._wanted, self._closed, self._ended = True, False, False
        self._failure: BaseException | None = None
        self._thread: threading.Thread | None = None
        self.reconnects = 0
        self._tears, self._strobe = TearDetector(), StrobeFilter()
        self._back_at: float | None = None
        self._is_unsteady = False

    def set_wanted(self, wanted: bool) -> None:
        """Pause the camera, its light off, or resume it. May be called from any thread."""
        with self._changed:
            self._wanted = wanted
            self._changed.notify_all()

    @property
    def is_paused(self) -> bool:
        """Whether the camera is released because nobody wants its frames."""
        return not self._wanted and self._source is None

    @property
    def torn(self) -> int:
        """How many torn frames were left out; changes of scene are not counted."""
        return self._tears.confirmed

    def read(self) -> Frame | None:
        """Return the next frame, or a stand-in when there is none for ``stall_s``; None if the source has ended.

        Raises:
            SourceError: never for a lost camera; any other failure of the camera's thread is raised here.
        """
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="camera")
            self._thread.start()
        with self._changed:
            self._await_frame()
            if self._failure is not None:
                raise self._failure
            frame, self._frame = self._frame, None
            if frame is not None:
                self._standing_in = False
                return frame
            if self._ended:
                return None
            self._standing_in = True
            return self._number(self._image.copy(), self._clock(), stand_in=True)

    def close(self) -> None:
        """Release the camera; may take as long as the camera's own ``read``, unless that can be interrupted."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()
        self._interrupt()
        if self._thread is not None:
            self._thread.join()
        elif self._source is not None:
            self._source.close()

    def _await_frame(self) -> None:
        """Wait for a frame, at most until a stand-in is due."""
        limit_s = self._stand_in_s if self._standing_in else self._stall_s
        started = self._clock()
        while self._frame is None and not self._ended and self._failure is None:
            left_s = started + (limit_s if self._wanted else _PAUSED_STAND_IN_S) - self._clock()
            if left_s <= 0:
                return
            self._wait(self._changed, left_s)

    def _number(self, image: Image, captured_at: float, *, stand_in: bool = False) -> Frame:
        index, self._next = self._next, self._next + 1
        return Frame(image, index, captured_at, stand_in)

    def _run(self) -> None:
        try:
            while self._is_open():
                self._read_once()
        except BaseException as error:  # noqa: BLE001 - raised by read
            with self._changed:
                self._failure = error
                self._changed.notify_all()
        finally:
            self._release()

    def _is_open(self) -> bool:
        """Wait until the camera is open; False once there is nothing more to read."""
        retry_s = _FIRST_RETRY_S
        while True:
            with self._changed:
                if self._closed or self._ended:
                    return False
                wanted = self._wanted
            if not wanted:
                self._stay_paused()
                continue
            if self._source is not None:
                return True
            if self._is_back():
                try:
                    self._source = self._reopen()
                except SourceError as error:
                    log.debug("%s", error)
                    pause_s, retry_s = retry_s, min(2 * retry_s, self._max_retry_s)
                else:
                    self.reconnects += 1
                    self._back_at = self._clock()
                    log.log(logging.DEBUG if self._is_unsteady else logging.WARNING, "the camera is back")
                    return True
            else:
                pause_s, retry_s = _ABSENT_S, _FIRST_RETRY_S
            self._pause(pause_s)

    def _stay_paused(self) -> None:
        self._release()
        log.info("no viewers; releasing the webcam")
        with self._changed:
            while not self._wanted and not self._closed:
                self._wait(self._changed, None)

    def _pause(self, seconds: float) -> None:
        with self._changed:
            end = self._clock() + seconds
            while not self._closed and self._wanted and (left_s := end - self._clock()) > 0:
                self._wait(self._changed, left_s)

    def _read_once(self) -> None:
        assert self._source is not None  # noqa: S101 - _is_open returned True
        try:
            frame = self._source.read()
        except SourceError as error:
            self._log_loss(error)
            self._release()
            return
        was_strobing, torn = self._strobe.is_strobing, self.torn
        is_dark = frame is not None and self._strobe.is_dark(frame)
        if self._strobe.is_strobing and not was_strobing:
            log.info("the camera lights every second frame only (infrared); the dark ones are left out")
        if is_dark:
            return
        if frame is not None and self._tears.is_torn(frame):
            return
        if self.torn > torn == 0:
            log.warning("the camera delivers torn frames, which are left out")
        with self._changed:
            if frame is None:
                self._ended = True
            else:
                self._image = letterbox(frame.image, self.size, fast=True)
                self._frame = self._number(self._image, frame.captured_at)
            self._changed.notify_all()

    def _log_loss(self, error: SourceError) -> None:
        """Log that the camera is lost; of one that comes and goes, only that it does."""
        was_back_s = None if self._back_at is None else self._clock() - self._back_at
        if was_back_s is None or was_back_s > _UNSTEADY_S:
            self._is_unsteady = False
            log.warning("%s; waiting for it to come back", error)
        elif not self._is_unsteady:
            self._is_unsteady = True
            log.warning("%s again; it comes and goes, which is not reported any more", error)
        else:
            log.debug("%s", error)

    def _release(self) -> None:
        source, self._source = self._source, None
        if source is not None:
            source.close()
