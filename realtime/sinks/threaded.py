"""A sink in a thread of its own, so that a slow or stuck one holds up nobody."""

import logging
import threading
from collections import deque

from realtime.errors import SinkError
from realtime.privacy.gate import ReleasedImage
from realtime.protocols import Sink
from realtime.structures import Image

_log = logging.getLogger(__name__)

_LOOK_S = 0.25
"""How often it is looked whether a sink that is to end gets on, seconds."""


class ThreadedSink:
    """Hands pictures to another sink from its own thread; when that one lags, the oldest ones are lost.

    Attributes:
        dropped: how many pictures were lost so.
    """

    def __init__(self, sink: Sink, name: str, *, depth: int = 2, stuck_s: float = 5.0) -> None:
        """Take over ``sink``, which is written to and closed from the thread.

        Args:
            sink: an open sink.
            name: what messages call it.
            depth: how many pictures may wait.
            stuck_s: how long ``close`` waits for the next of the pictures that are still to be written, seconds.
        """
        self._sink, self._name, self._stuck_s = sink, name, stuck_s
        self._waiting: deque[ReleasedImage] = deque()
        self._free: list[Image] = []  # copies are made into used buffers: new ones cost page faults
        self._depth = depth
        self._changed = threading.Condition()
        self._closing = False
        self._failure: BaseException | None = None
        self.dropped = 0
        self._written = 0
        # a daemon, against the rule: a device that blocks for ever must not keep the program from ending
        self._thread = threading.Thread(target=self._run, name=f"sink {name}", daemon=True)
        self._thread.start()

    def write(self, picture: ReleasedImage) -> None:
        """Keep a copy for the thread; never waits.

        Raises:
            SinkError: a picture before could not be written.
        """
        with self._changed:
            self._raise_failure()
            if len(self._waiting) == self._depth:
                self._free.append(self._waiting.popleft().image)
                self.dropped += 1
            self._waiting.append(picture.copied(self._free.pop() if self._free else None))
            self._changed.notify_all()

    def close(self) -> None:
        """Write what waits and close the sink; one that is stuck is left behind.

        Raises:
            SinkError: something could not be written, and ``write`` has not said so already.
        """
        with self._changed:
            self._closing = True
            self._changed.notify_all()
        self._await_end()
        if self._thread.is_alive():
            raise SinkError(f"The output {self._name} does not answer and was left behind.")
        if self.dropped:
            _log.info("%s: %d pictures were lost because it was too slow", self._name, self.dropped)
        self._raise_failure()

    def _await_end(self) -> None:
        """Wait for the thread, for as long as it gets on: on a slow machine, what waits is much.

        In short pieces, because a program that is stopped for a while must not count that as waiting.
        """
        idle_s, written = 0.0, -1
        while idle_s <= self._stuck_s:
            self._thread.join(min(_LOOK_S, self._stuck_s))
            if not self._thread.is_alive():
                return
            idle_s = idle_s + _LOOK_S if self._written == written else 0.0
            written = self._written

    def _raise_failure(self) -> None:
        failure, self._failure = self._failure, None
        if failure is not None:
            raise failure

    def _run(self) -> None:
        try:
            while (picture := self._take()) is not None:
                self._sink.write(picture)
                with self._changed:
                    self._free.append(picture.image)
                    self._written += 1
        except BaseException as error:  # noqa: BLE001 - comes out of write or close
            self._failure = error
        try:
            self._sink.close()
        except BaseException as error:  # noqa: BLE001 - comes out of write or close
            self._failure = self._failure or error

    def _take(self) -> ReleasedImage | None:
        """The oldest picture that waits; None once closing and nothing waits."""
        with self._changed:
            while not self._waiting:
                if self._closing:
                    return None
                self._changed.wait()
            return self._waiting.popleft()
