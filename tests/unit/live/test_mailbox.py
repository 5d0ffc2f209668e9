import threading
from collections.abc import Callable

from realtime.live.mailbox import Latest


def in_thread(body: Callable[[], object]) -> threading.Thread:
    thread = threading.Thread(target=body)
    thread.start()
    return thread


def test_the_newest_wins() -> None:
    box: Latest[int] = Latest()
    for item in range(5):
        assert box.put(item)
    box.close()
    assert list(box) == [4]


def test_no_item_is_yielded_twice() -> None:
    box: Latest[int] = Latest()
    seen = iter(box)
    box.put(1)
    assert next(seen) == 1
    box.put(2)
    box.put(3)
    assert next(seen) == 3
    box.close()
    assert list(seen) == []


def test_two_readers_each_see_the_newest() -> None:
    box: Latest[int] = Latest()
    first, second = iter(box), iter(box)
    box.put(1)
    assert next(first) == next(second) == 1


def test_newest_never_waits() -> None:
    box: Latest[int] = Latest()
    assert box.newest() is None
    box.put(7)
    assert box.newest() == box.newest() == 7


def test_close_wakes_a_waiting_reader_and_refuses_more() -> None:
    box: Latest[int] = Latest()
    seen: list[int] = []
    thread = in_thread(lambda: seen.extend(box))
    box.close()
    thread.join(10)
    assert not thread.is_alive()
    assert not box.put(1)
    assert seen == []


def test_a_lossless_mailbox_loses_nothing() -> None:
    box: Latest[int] = Latest(lossless=True)

    def put_all() -> None:
        for item in range(200):
            assert box.put(item)
        box.close()

    thread = in_thread(put_all)
    assert list(box.each(hold=True)) == list(range(200))
    thread.join(10)


def test_a_lossless_put_ends_when_closed() -> None:
    box: Latest[int] = Latest(lossless=True)
    box.put(0)
    results: list[bool] = []
    thread = in_thread(lambda: results.append(box.put(1)))
    box.close()
    thread.join(10)
    assert results == [False]
    assert box.closed


def test_a_signal_handler_may_close_while_its_thread_waits() -> None:
    box: Latest[int] = Latest()
    with box._changed:  # what a signal handler meets in the thread that waits
        box.close()
    assert list(box) == []
