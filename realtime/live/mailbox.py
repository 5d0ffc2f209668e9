"""A mailbox for one item between threads: the newest wins."""

from collections.abc import Iterator
from threading import Condition
from typing import Generic, TypeVar

T = TypeVar("T")


class Latest(Generic[T]):
    """Holds the newest item. Putting never waits for a reader, and no iteration yields an item twice.

    Several threads may read; each iteration keeps its own position. ``close`` ends every iteration once it has yielded
    the newest item, and may be called from a signal handler.

    Args:
        lossless: ``put`` waits until an iteration started with ``hold=True`` has taken the previous item. For sources
            that can wait, such as a file played as fast as possible.
    """

    def __init__(self, *, lossless: bool = False) -> None:
        self._changed = Condition()  # has an RLock: a signal handler may close while its own thread waits here
        self._lossless = lossless
        self._item: T | None = None
        self._version = 0
        self._held_version = 0
        self._closed = False

    def put(self, item: T) -> bool:
        """Replace the item; return False if the mailbox is closed."""
        with self._changed:
            if self._lossless:
                self._changed.wait_for(lambda: self._closed or self._held_version == self._version)
            if self._closed:
                return False
            self._item = item
            self._version += 1
            self._changed.notify_all()
            return True

    def newest(self) -> T | None:
        """Return the newest item, or None before the first; never wait."""
        with self._changed:
            return self._item

    def each(self, *, hold: bool = False) -> Iterator[T]:
        """Yield the newest item whenever there is one that this iteration has not yielded, until closed.

        Args:
            hold: a lossless mailbox waits for this iteration.
        """
        seen = 0
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._closed or self._version > seen)  # noqa: B023 - called at once
                if self._version == seen:
                    return
                seen, item = self._version, self._item
                if hold:
                    self._held_version = seen
                    self._changed.notify_all()
            yield item  # type: ignore[misc]  # a version above 0 has an item

    def __iter__(self) -> Iterator[T]:
        return self.each()

    def close(self) -> None:
        """Accept no more items. May be called more than once."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()

    @property
    def closed(self) -> bool:
        """Whether ``close`` was called."""
        return self._closed
