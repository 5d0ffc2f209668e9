"""Stages in threads of their own, in order: they overlap, and the result is the same as without."""

import threading
from collections import deque
from collections.abc import Generator, Iterable
from typing import TypeVar

T = TypeVar("T")


def prefetch(items: Iterable[T], depth: int, name: str) -> Generator[T, None, None]:
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
