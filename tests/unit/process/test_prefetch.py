import threading
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from realtime.media.write_behind import WriteBehind
from realtime.process.prefetch import prefetch


@given(st.integers(0, 30), st.integers(1, 5))
def test_every_item_comes_once_and_in_order(count: int, depth: int) -> None:
    assert list(prefetch(range(count), depth, "test")) == list(range(count))


def test_no_more_than_the_depth_is_made_ahead() -> None:
    made, third = [], threading.Event()

    def items() -> Iterator[int]:
        for k in range(10):
            made.append(k)
            if k == 3:
                third.set()
            yield k

    taken = prefetch(items(), 2, "test")
    assert next(taken) == 0
    assert third.wait(10)  # two wait, and the producer holds one
    assert made == [0, 1, 2, 3]
    assert list(taken) == list(range(1, 10))


def test_an_error_is_raised_after_the_items_before_it() -> None:
    def items() -> Iterator[int]:
        yield 1
        raise ValueError("broken")

    taken = prefetch(items(), 3, "test")
    assert next(taken) == 1
    with pytest.raises(ValueError, match="broken"):
        next(taken)


def test_a_consumer_that_stops_early_closes_the_source() -> None:
    closed_in: list[str] = []

    def items() -> Iterator[int]:
        try:
            yield from range(1000)
        finally:
            closed_in.append(threading.current_thread().name)

    taken = prefetch(items(), 2, "producer")
    assert next(taken) == 0
    taken.close()
    assert closed_in == ["producer"]


@given(st.integers(0, 30), st.integers(1, 5))
def test_every_item_put_is_taken_in_order(count: int, depth: int) -> None:
    taken: list[int] = []
    behind = WriteBehind(taken.append, depth, "test")
    for k in range(count):
        behind.put(k)
    behind.close()
    assert taken == list(range(count))


def test_an_error_behind_is_raised_at_the_next_put_or_at_the_end() -> None:
    tried = threading.Event()

    def take(item: int) -> None:
        tried.set()
        raise ValueError(f"broken at {item}")

    behind = WriteBehind(take, 1, "test")
    behind.put(1)
    assert tried.wait(10)
    failed = threading.Event()
    while not failed.is_set():
        try:
            behind.put(2)
        except ValueError:
            failed.set()
    with pytest.raises(ValueError, match="broken at 1"):
        behind.close()
    behind.close(discard=True)
