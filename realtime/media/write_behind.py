"""Write-behind: items are consumed in a thread of their own, in order."""

import threading
from collections import deque
from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class WriteBehind(Generic[T]):
    """Passes items to ``take`` in a thread of its own, in order; the caller of ``put`` continues at once.

    Args:
        take: called with each item, in the thread only.
        depth: maximum number of items that wait before ``put`` waits too, > 0.
        name: the thread's name.
    """

    def __init__(self, take: Callable[[T], None], depth: int, name: str) -> None:
        self._take, self._depth = take, depth
        self._waiting: deque[T] = deque()
        self._changed = threading.Condition()
        self._ended = False
        self._failure: BaseException | None = None
        self._thread = threading.Thread(target=self._run, name=name)
        self._thread.start()

    def put(self, item: T) -> None:
        """Queue ``item``; raises what ``take`` raised for an earlier one."""
        with self._changed:
            self._changed.wait_for(lambda: len(self._waiting) < self._depth or self._failure is not None)
            if self._failure is not None:
                raise self._failure
            self._waiting.append(item)
            self._changed.notify_all()

    def close(self, *, discard: bool = False) -> None:
        """Wait until all items are taken, or ``discard`` the waiting ones, and end the thread; may be called again.

        Raises:
            BaseException: what ``take`` raised, unless the rest is discarded.
        """
        with self._changed:
            self._ended = True
            if discard:
                self._waiting.clear()
            self._changed.notify_all()
        self._thread.join()
        if self._failure is not None and not discard:
            raise self._failure

    def _run(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._waiting or self._ended)
                if not self._waiting:
                    return
                item = self._waiting.popleft()
                self._changed.notify_all()
            try:
                self._take(item)
            except BaseException as error:  # noqa: BLE001 - raised by put or close
                with self._changed:
                    self._failure = error
                    self._waiting.clear()
                    self._changed.notify_all()
                return
