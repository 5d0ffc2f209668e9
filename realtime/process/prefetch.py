"""Stages in threads of their own, in order: they overlap, and the result is the same as without threads."""

import threading
from collections import deque
from collections.abc import Generator, Iterable
from typing import TypeVar

T = TypeVar("T")


def prefetch(items: Iterable[T], depth: int, name: str) -> Generator[T, None, None]:
    """Yield the items of ``items``, made in a thread called ``name`` at most ``depth`` items ahead.

    Every item comes once and in order, so the result never depends on timing. If the consumer stops early (closes this
    generator, or is interrupted), ``items`` is closed in its own thread before this returns. An error of ``items`` is
    raised here, after the items before it.

    Args:
        items: iterated in the thread only; a generator is closed there at the end.
        depth: maximum number of finished items that wait, > 0.
        name: the thread's name.
    """
    waiting: deque[T] = deque()
    changed = threading.Condition()
    stopped, ended = False, False
    failure: BaseException | None = None

    def produce() -> None:
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
        except BaseException as error:  # noqa: BLE001 - raised in the consumer, whatever it is
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

    thread = threading.Thread(target=produce, name=name)
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
