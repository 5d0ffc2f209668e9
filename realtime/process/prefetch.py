"""Stages in threads of their own, in order: they overlap, and the result is the same as without."""

import threading
from collections import deque
from collections.abc import Callable, Generator, Iterable
from typing import Generic, TypeVar

T = TypeVar("T")


def ahead(items: Iterable[T], depth: int, name: str) -> Generator[T, None, None]:
    """The items of ``items``, made in a thread called ``name`` at most ``depth`` ahead of whoever takes them.

    Every item comes once and in order, so what comes out never depends on timing. When the taker stops early (closes
    this generator, or is interrupted), ``items`` is closed too, in its own thread, before this returns; an error of
    ``items`` comes out here, after the items before it.

    Args:
        items: iterated in the thread only; a generator is closed there at the end.
        depth: how many finished items wait at most, > 0.
        name: the thread's name.
    """
    waiting: deque[T] = deque()
    changed = threading.Condition()
    stopped, ended = False, False
    failure: BaseException | None = None

    def make() -> None:
        nonlocal ended, failure
        iterator = iter(items)
        try:
            for item in iterator:
                with changed:
                    changed.wait_for(lambda: stopped or len(waiting) < depth)
                    if stopped:
                        break
                    waiting.append(item)
                    changed.notify_all()
        except BaseException as error:  # noqa: BLE001 - carried to the taker, whatever it is
            failure = error
        finally:
            try:
                if isinstance(iterator, Generator):
                    iterator.close()
            except BaseException as error:  # noqa: BLE001
                failure = failure or error
            with changed:
                ended = True
                changed.notify_all()

    thread = threading.Thread(target=make, name=name)
    thread.start()
    try:
        while True:
            with changed:
                changed.wait_for(lambda: waiting or ended)
                if not waiting:
                    break
                item = waiting.popleft()
                changed.notify_all()
            yield item
    finally:
        with changed:
            stopped = True
            changed.notify_all()
        thread.join()
    if failure is not None:
        raise failure


class Behind(Generic[T]):
    """Hands items to ``take`` in a thread of its own, in order; whoever puts them goes on at once.

    Args:
        take: called with each item, in the thread only.
        depth: how many items wait at most before ``put`` waits too, > 0.
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
        """Hand over ``item``; what ``take`` raised for an earlier one comes out here."""
        with self._changed:
            self._changed.wait_for(lambda: len(self._waiting) < self._depth or self._failure is not None)
            if self._failure is not None:
                raise self._failure
            self._waiting.append(item)
            self._changed.notify_all()

    def close(self, *, discard: bool = False) -> None:
        """Wait until everything is taken, or ``discard`` what waits, and end the thread; may be called again.

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
            except BaseException as error:  # noqa: BLE001 - carried to whoever puts, whatever it is
                with self._changed:
                    self._failure = error
                    self._waiting.clear()
                    self._changed.notify_all()
                return
