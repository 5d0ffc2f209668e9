"""A sink in a thread of its own, so that a slow or stuck one holds up nothing else."""

import logging
import threading
from collections import deque

from realtime.errors import SinkError
from realtime.privacy.gate import ReleasedImage
from realtime.protocols import Sink
from realtime.structures import Image

log = logging.getLogger(__name__)

_POLL_S = 0.25
"""Interval between two checks whether a closing sink makes progress, seconds."""


class ThreadedSink:
    """Writes images to another sink from its own thread; when that one is too slow, the oldest ones are dropped.

    Attributes:
        dropped: number of images dropped.
    """

    def __init__(self, sink: Sink, name: str, *, depth: int = 2, stuck_s: float = 5.0) -> None:
        """Take over ``sink``, which is written to and closed from the thread.

        Args:
            sink: an open sink.
            name: its name in messages.
            depth: maximum number of images that wait.
            stuck_s: how long ``close`` waits for one of the remaining images to be written, seconds.
        """
        self._sink, self._name, self._stuck_s = sink, name, stuck_s
        self._waiting: deque[ReleasedImage] = deque()
        self._free: list[Image] = []  # buffers to reuse for copies: new ones cost page faults
        self._depth = depth
        self._changed = threading.Condition()
        self._closing = False
        self._failure: BaseException | None = None
        self.dropped = 0
        self._written = 0
        # an exception to the rule: a device that blocks forever must not keep the program from ending
        self._thread = threading.Thread(target=self._run, name=f"sink {name}", daemon=True)
        self._thread.start()

    def write(self, released: ReleasedImage) -> None:
        """Queue a copy for the thread; never waits.

        Raises:
            SinkError: an earlier image could not be written.
        """
        with self._changed:
            self._raise_failure()
            if len(self._waiting) == self._depth:
                self._free.append(self._waiting.popleft().image)
                self.dropped += 1
            self._waiting.append(released.copied(self._free.pop() if self._free else None))
            self._changed.notify_all()

    def close(self) -> None:
        """Write the remaining images and close the sink; a stuck one is abandoned.

        Raises:
            SinkError: an image could not be written and ``write`` has not raised that, or the sink is stuck.
        """
        with self._changed:
            self._closing = True
            self._changed.notify_all()
        self._await_end()
        if self._thread.is_alive():
            raise SinkError(f"the output {self._name} stopped responding and was abandoned")
        if self.dropped:
            log.info("%s was too slow: %d frames dropped", self._name, self.dropped)
        self._raise_failure()

    def _await_end(self) -> None:
        """Wait for the thread as long as it makes progress: on a slow machine the rest may take a while.

        In short steps, so that the time during which the program itself is stopped does not count.
        """
        idle_s, written = 0.0, -1
        while idle_s <= self._stuck_s:
            self._thread.join(min(_POLL_S, self._stuck_s))
            if not self._thread.is_alive():
                return
            idle_s = idle_s + _POLL_S if self._written == written else 0.0
            written = self._written

    def _raise_failure(self) -> None:
        failure, self._failure = self._failure, None
        if failure is not None:
            raise failure

    def _run(self) -> None:
        try:
            while (released := self._take()) is not None:
                self._sink.write(released)
                with self._changed:
                    self._free.append(released.image)
                    self._written += 1
        except BaseException as error:  # noqa: BLE001 - raised by write or close
            self._failure = error
        try:
            self._sink.close()
        except BaseException as error:  # noqa: BLE001 - raised by write or close
            self._failure = self._failure or error

    def _take(self) -> ReleasedImage | None:
        """Return the oldest waiting image; None once closing and none waits."""
        with self._changed:
            while not self._waiting:
                if self._closing:
                    return None
                self._changed.wait()
            return self._waiting.popleft()
